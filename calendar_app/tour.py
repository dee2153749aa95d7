"""The program at work unwatched: pictures of its screens, and its main job without a screen."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from calendar_app import app, paths
from calendar_app.commands.exporting import export_ics
from calendar_app.commands.posts import create_post
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import plan_at
from calendar_app.domain.workflow import Act, may
from calendar_app.jobs import Result
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.handover import Reply, Request
from calendar_app.ui.screenshots import take_screenshots
from calendar_app.ui.theme.themes import Choice
from calendar_app.ui.words import say


def take_pictures(typed: Namespace) -> Result:
    """Picture screens of a brand that no window has open. Raises Refusal."""
    with _Unseen() as desktop:
        workspace = app.open_brand(typed.workspace)
        context = desktop.context_of(workspace)
        try:
            return picture(context, typed)
        finally:
            workspace.close()


def picture(context: Context, typed: Namespace) -> Result:
    """Picture screens of an open brand; language and theme are as before afterwards."""
    language, theme = context.language.chosen, context.themes.choice
    try:
        take_screenshots(
            context,
            typed.folder,
            languages=typed.language or ["fr"],
            themes=typed.theme or [Choice.LIGHT],
            size=typed.size,
            only=typed.screen,
        )
    finally:
        context.language.use(language)
        context.themes.choose(theme)
    return Result(out=say("pictures_taken", folder=str(typed.folder)))


def take_tour(folder: Path | None) -> Result:
    """Open, draft, send, validate and export without a screen; says where the results lie."""
    with _Unseen() as desktop:
        try:
            workspace = app.open_brand(folder) if folder else desktop.demonstration()
            return _tour(desktop.context_of(workspace))
        except Refusal as refusal:
            return Result(code=1, err=say(refusal))


def _tour(context: Context) -> Result:
    workspace = context.workspace
    target = paths.data() / "without-screen"
    target.mkdir(parents=True, exist_ok=True)
    file, pictures = target / "calendar.ics", target / "screens"
    try:
        _draft_and_validate(workspace)
        export_ics(workspace, file, words=say)
        take_screenshots(context, pictures, languages=[context.language.code], themes=[Choice.LIGHT])
    finally:
        workspace.close()
    said = (say("no_screen"), say("tour_done", pictures=str(pictures), file=str(file)))
    return Result(out="\n".join(said))


def _draft_and_validate(workspace: Workspace) -> None:
    """A draft for two channels, sent by one person and validated by another where there is one."""
    channels = [channel.id for channel in queries.channels(workspace.reader)][:2]
    plan = plan_at(workspace.clock(), zone=workspace.brand.zone)
    title = say("tour_title")
    post = workspace.run(create_post, title=title, text=title, channels=channels, plan=plan)
    send(workspace, post)
    for person in workspace.people_here():
        can = may(Act.DECIDE, queries.roles_of(workspace.reader, person.id))
        if can and person.id != workspace.me.id and not workspace.needs_pin(person.id):
            workspace.run_as(person.id, approve, post)
            return


def application() -> QApplication:
    """Qt on a platform without windows, unless another one was asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([app.SERVICE])


class _Unseen:
    """The program on a platform without windows, for as long as the block lasts."""

    def __enter__(self) -> app.Desktop:
        self._heard_before = qInstallMessageHandler(_hear)
        self._qt = application()
        self._desktop = app.Desktop(self._qt, answer=_busy)
        return self._desktop

    def __exit__(self, *_: object) -> None:
        self._desktop.language.remove()
        qInstallMessageHandler(self._heard_before)


def _hear(_: QtMsgType, __: QMessageLogContext, text: str) -> None:
    """What Qt says, without its regret over each window that it cannot place."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")


def _busy(_: Context, __: Request) -> Reply:
    return Reply(code=1)
