"""What is done when something else than a window was asked for (0 done, 1 a problem found, 2 wrong use)."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from calendar_app import app, paths, tour
from calendar_app.commands.opening import create_workspace
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.grammar import PROGRAM, WrongUse, parse
from calendar_app.jobs import JOBS, Result, check_proof
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.handover import Reply, Request, hand_over
from calendar_app.ui.language import Language
from calendar_app.ui.words import say

WRONG_USE = frozenset({"workspace_missing", "export_folder_missing", "export_not_writable", "not_written"})
"""Refusals that something else could have been typed against; so are those of a place."""


def do_job(typed: Namespace, words: Sequence[str]) -> int:
    """Do one job and print what came of it; gives the exit code."""
    qt = tour.application() if typed.job == "screenshots" else QCoreApplication([PROGRAM])
    language = _language()
    try:
        return _print(_job_result(typed, words))
    finally:
        language.remove()
        del qt


def show_nothing(folder: Path | None) -> int:
    """Do the main job unseen where there is no screen; gives the exit code."""
    return _print(tour.take_tour(folder))


def say_wrong_use(wrong: WrongUse) -> int:
    """Say what was not understood; gives the exit code."""
    return _print(Result(code=2, err=_with_words("wrong_use", text=str(wrong))))


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


def _job_result(typed: Namespace, words: Sequence[str]) -> Result:
    try:
        if typed.job == "new":
            return _make(typed)
        if typed.job == "demo":
            return _demonstrate(typed)
        if typed.job == "screenshots":
            return tour.take_pictures(typed)
        if typed.job == "check" and typed.workspace.is_file():
            return check_proof(typed.workspace, say)
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
