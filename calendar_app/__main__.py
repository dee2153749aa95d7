"""The command line: opens the window, or does one job and exits (0 done, 1 a problem found, 2 wrong use)."""

import os
import re
import signal
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from calendar_app import app, paths, tour
from calendar_app.commands.opening import create_workspace
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role, Status
from calendar_app.jobs import JOBS, Result
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.handover import Reply, Request, hand_over
from calendar_app.ui.language import Language
from calendar_app.ui.words import say

PROGRAM = "editorial-calendar"
WRONG_USE = frozenset({"workspace_missing", "export_folder_missing", "export_not_writable", "not_written"})
"""Refusals that something else could have been typed against; so are those of a place."""
INTERRUPTED = 128 + signal.SIGINT
"""What shells expect of a program that Ctrl+C ended."""


class WrongUse(Exception):
    """What was typed cannot be understood; the text says why."""


class Parser(ArgumentParser):
    """Raises WrongUse instead of printing two paragraphs."""

    def error(self, message: str) -> NoReturn:
        """Say it in one sentence, later."""
        raise WrongUse(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was typed; gives the exit code."""
    try:
        return _do(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        return INTERRUPTED


def _do(words: Sequence[str]) -> int:
    try:
        typed = parse(words)
    except WrongUse as wrong:
        return _print(Result(code=2, err=_with_words("wrong_use", text=str(wrong))))
    return _open_window(typed) if typed.job == "window" else _do_job(typed, words)


def parse(words: Sequence[str]) -> Namespace:
    """What was typed; without the name of a job it is a window that is wanted. Raises WrongUse."""
    known = _subparsers()
    if words[:1] and (words[0] in known or words[0] in ("-h", "--help")):
        return _parser().parse_args(words)
    return _window_parser().parse_args(words)


def _window_parser() -> Parser:
    parser = Parser(prog=PROGRAM, add_help=False)
    parser.add_argument("workspace", nargs="?", type=Path)
    parser.add_argument("--demonstration", action="store_true")
    parser.set_defaults(job="window")
    return parser


def _subparsers() -> frozenset[str]:
    return frozenset({"new", "demo", "screenshots", *JOBS})


def _parser() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description="Without a command: open the window, on WORKSPACE or on the brand opened last.",
        epilog=f"{PROGRAM} [WORKSPACE] [--demonstration]",
    )
    jobs = parser.add_subparsers(dest="job", required=True, parser_class=Parser)
    new = _job(jobs, "new", "make a brand in an empty folder")
    new.add_argument("--name", required=True)
    new.add_argument("--person", required=True)
    new.add_argument("--role", required=True, choices=[Role.CM, Role.SMM, Role.OWNER])
    new.add_argument("--zone", default="Europe/Paris")
    demo = _job(jobs, "demo", "make the demonstration brand in an empty folder")
    demo.add_argument("--posts", type=_number, default=120)
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--overfull", action="store_true", help="with more of everything than fits")
    _job(jobs, "list", "list the posts").add_argument("--json", action="store_true")
    export = _job(jobs, "export-ics", "write the plan as a calendar file")
    export.add_argument("file")
    export.add_argument("--status", action="append", default=[], choices=[str(s) for s in Status])
    export.add_argument("--channel", action="append", default=[])
    _job(jobs, "check", "verify database, records and files")
    _job(jobs, "backup", "write everything into one file").add_argument("file")
    _add_screenshots(jobs)
    return parser


def _add_screenshots(jobs: object) -> None:
    pictures = _job(jobs, "screenshots", "picture every screen")
    pictures.add_argument("folder", type=Path)
    pictures.add_argument("--language", action="append", default=[], choices=["fr", "en"])
    pictures.add_argument("--theme", action="append", default=[], choices=["light", "dark"])
    pictures.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    pictures.add_argument("--screen", action="append", default=[])


def _job(jobs: object, name: str, about: str) -> ArgumentParser:
    parser: ArgumentParser = jobs.add_parser(name, help=about)  # type: ignore[attr-defined]
    parser.add_argument("workspace", type=Path)
    return parser


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(found[1]), int(found[2])


def _number(text: str) -> int:
    if not re.fullmatch(r"\d{1,6}", text):
        raise ArgumentTypeError(f"{text} is not a number of posts")
    return int(text)


def _open_window(typed: Namespace) -> int:
    if not app.has_screen():
        return _print(tour.take_tour(typed.workspace))
    return app.run_desktop(
        [],
        lambda desktop: desktop.begin(typed.workspace, demonstration=typed.demonstration),
        answer=take_over,
    )


def take_over(context: Context, request: Request) -> Reply:
    """Do in the window's process what another start was asked; paths are those of the other start."""
    try:
        typed = parse(request.argv)
    except WrongUse as wrong:
        return Reply(code=2, err=say("wrong_use", text=str(wrong)))
    if hasattr(typed, "file"):
        typed.file = str(Path(request.cwd) / typed.file)
    if typed.job == "screenshots":
        typed.folder = Path(request.cwd) / typed.folder
        result = tour.picture(context, typed)
    else:
        result = _result(context.workspace, typed)
    return Reply(code=result.code, out=result.out, err=result.err)


def _result(workspace: Workspace, typed: Namespace) -> Result:
    try:
        return JOBS[typed.job](workspace, typed, say)
    except Refusal as refusal:
        return _refused(refusal)


def _refused(refusal: Refusal) -> Result:
    is_wrong_use = refusal.key in WRONG_USE or refusal.key.startswith("place_")
    return Result(code=2 if is_wrong_use else 1, err=say(refusal))


def _do_job(typed: Namespace, words: Sequence[str]) -> int:
    qt = tour.application() if typed.job == "screenshots" else QCoreApplication([PROGRAM])
    language = _language()
    try:
        return _print(_job_result(typed, words))
    finally:
        language.remove()
        del qt


def _job_result(typed: Namespace, words: Sequence[str]) -> Result:
    try:
        if typed.job == "new":
            return _make(typed)
        if typed.job == "demo":
            return _demonstrate(typed)
        if typed.job == "screenshots":
            return tour.take_pictures(typed)
        workspace = app.open_brand(typed.workspace)
    except Refusal as refusal:
        if refusal.key == "workspace_in_use":
            return _handed_over(typed, words, refusal)
        return _refused(refusal)
    try:
        return _result(workspace, typed)
    finally:
        workspace.close()


def _handed_over(typed: Namespace, words: Sequence[str], refusal: Refusal) -> Result:
    """The window that has the brand open does the work."""
    try:
        reply = hand_over(typed.workspace, argv=words, cwd=Path.cwd())
    except TimeoutError:
        return Result(code=1, err=say("no_answer"))
    if reply is None:
        return Result(code=1, err=say(refusal))
    return Result(code=reply.code, out=reply.out, err=reply.err)


def _make(typed: Namespace) -> Result:
    create_workspace(
        typed.workspace,
        name=typed.name,
        person=typed.person,
        role=Role(typed.role),
        zone=typed.zone,
        networks=app.networks(),
        keys=app.keys(),
        clock=app.now,
    ).close()
    return Result(out=say("brand_made", folder=str(typed.workspace)))


def _demonstrate(typed: Namespace) -> Result:
    # Its scripts and their readers cost 70 ms, which every other job is spared.
    from calendar_app.commands.demonstration import make_demonstration  # noqa: PLC0415

    make_demonstration(
        typed.workspace,
        networks=app.networks(),
        keys=app.keys(),
        clock=app.now,
        posts=typed.posts,
        seed=typed.seed,
        overfull=typed.overfull,
    ).close()
    return Result(out=say("brand_made", folder=str(typed.workspace)))


def _language() -> Language:
    habits = Habits(paths.config() / "preferences.json")
    return Language(paths.resources() / "i18n", habits.preferences.language)


def _with_words(key: str, **params: object) -> str:
    qt = QCoreApplication.instance() or QCoreApplication([PROGRAM])
    language = _language()
    try:
        return say(key, **params)
    finally:
        language.remove()
        del qt


def _print(result: Result) -> int:
    try:
        if result.out:
            print(result.out, flush=True)
    except BrokenPipeError:
        # Whoever reads only the first lines has what they wanted; at its end Python would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if result.err:
        print(result.err, file=sys.stderr)
    return result.code


if __name__ == "__main__":
    sys.exit(main())
