"""The command line: opens the window, or does one job and exits (0 done, 1 a problem found, 2 wrong use)."""

import signal
import sys
from collections.abc import Sequence

from calendar_app.grammar import WINDOW, WrongUse, parse
from calendar_app.paths import DECODER, SPELLER

INTERRUPTED = 128 + signal.SIGINT
"""What shells expect of a program that Ctrl+C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was typed; gives the exit code."""
    try:
        return _do(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        return INTERRUPTED


def _do(words: Sequence[str]) -> int:
    # Each branch imports its own: a window is on the screen before what the jobs need is even read.
    if words == [DECODER]:
        from calendar_app.integrations.decoder_process import serve  # noqa: PLC0415

        return serve()
    if words == [SPELLER]:
        from calendar_app.integrations import spelling_process  # noqa: PLC0415

        return spelling_process.serve()
    try:
        typed = parse(words)
    except WrongUse as wrong:
        from calendar_app.command_line import say_wrong_use  # noqa: PLC0415

        return say_wrong_use(wrong)
    if typed.job == WINDOW:
        from calendar_app.start import open_window  # noqa: PLC0415

        return open_window(typed.workspace, demonstration=typed.demonstration)
    from calendar_app.command_line import do_job  # noqa: PLC0415

    return do_job(typed, words)


if __name__ == "__main__":
    sys.exit(main())
