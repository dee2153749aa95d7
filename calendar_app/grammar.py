"""What can be typed after the program's name. Light, since a window is not shown before it was read."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

PROGRAM = "editorial-calendar"
WINDOW = "window"
"""The job of a line that names none."""
JOBS = frozenset({"new", "demo", "list", "export-ics", "check", "backup", "proof", "screenshots"})


class WrongUse(Exception):
    """What was typed cannot be understood; the text says why."""


class Parser(ArgumentParser):
    """Raises WrongUse instead of printing two paragraphs."""

    def error(self, message: str) -> NoReturn:
        """Say it in one sentence, later."""
        raise WrongUse(message)


def parse(words: Sequence[str]) -> Namespace:
    """What was typed; without the name of a job it is a window that is wanted. Raises WrongUse."""
    if words[:1] and (words[0] in JOBS or words[0] in ("-h", "--help")):
        return _parser().parse_args(words)
    return _window_parser().parse_args(words)


def _window_parser() -> Parser:
    parser = Parser(prog=PROGRAM, add_help=False)
    parser.add_argument("workspace", nargs="?", type=Path)
    parser.add_argument("--demonstration", action="store_true")
    parser.set_defaults(job=WINDOW)
    return parser


def _parser() -> Parser:
    # 20 ms that only a job needs.
    from calendar_app.domain.workflow import Role, Status  # noqa: PLC0415

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
    _job(jobs, "check", "verify database, records and files, or a proof (its file instead of WORKSPACE)")
    _job(jobs, "backup", "write everything into one file").add_argument("file")
    proof = _job(jobs, "proof", "write who validated what in a period, with the signatures, as JSON")
    proof.add_argument("file")
    proof.add_argument("--from", dest="first", required=True, type=_day, metavar="YYYY-MM-DD")
    proof.add_argument("--to", dest="last", required=True, type=_day, metavar="YYYY-MM-DD")
    proof.add_argument("--internal", action="store_true", help="with what the team keeps to itself")
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


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text} is not a day such as 2026-11-24") from None


def _number(text: str) -> int:
    if not re.fullmatch(r"\d{1,6}", text):
        raise ArgumentTypeError(f"{text} is not a number of posts")
    return int(text)
