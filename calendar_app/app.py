"""Puts the program together, top to bottom: paths, preferences, looks, language, workspace, window."""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from calendar_app import paths
from calendar_app.commands.opening import open_workspace
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.integrations.keys import KeyStore
from calendar_app.integrations.networks import Networks
from calendar_app.store.database import FILE
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.crash import CrashReporter
from calendar_app.ui.frame import Frame, make_frame
from calendar_app.ui.language import Language
from calendar_app.ui.last_run import take_reports
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.widgets.first_paint import FirstPaint
from calendar_app.ui.window import MainWindow

if TYPE_CHECKING:
    from calendar_app.commands.backup import DatedCopy
    from calendar_app.ui.handover import Handover, Reply, Request
    from calendar_app.ui.start import NewBrand, StartWindow

SERVICE = "Editorial Calendar"
DEMONSTRATION = "demonstration"
Answer = Callable[[Context, "Request"], "Reply"]


def now() -> datetime:
    """The time, aware; the only place that asks for it."""
    return datetime.now(UTC)


def networks() -> Networks:
    """The rules of every network."""
    return Networks(paths.resources() / "networks", newer=paths.data() / "networks")


def keys() -> KeyStore:
    """The keys of this computer."""
    return KeyStore(paths.config(), SERVICE)


def open_brand(folder: Path, *, person: str = "", clock: Callable[[], datetime] = now) -> Workspace:
    """The brand in a folder. Raises Refusal."""
    return open_workspace(folder, networks=networks(), keys=keys(), clock=clock, person=person)


def demonstration_folder() -> Path:
    """Where this computer keeps the demonstration brand."""
    return paths.data() / "workspaces" / DEMONSTRATION


def _made_whole(folder: Path, unfinished: Path) -> Workspace:
    """A new demonstration brand; one that was cut off while it was being made is thrown away first."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    if unfinished.exists():
        shutil.rmtree(folder, ignore_errors=True)
    unfinished.touch()
    # The scripts and their readers cost 70 ms of the start, and are wanted once.
    from calendar_app.commands.demonstration import make_demonstration  # noqa: PLC0415

    workspace = make_demonstration(folder, networks=networks(), keys=keys(), clock=now)
    unfinished.unlink()
    return workspace


def _is_raised_elsewhere(folder: Path) -> bool:
    """Whether another window has this brand open and came to the front."""
    from calendar_app.ui.handover import hand_over  # noqa: PLC0415 - its network costs 10 ms of each start

    try:
        return hand_over(folder, argv=["open"], cwd=Path.cwd()) is not None
    except TimeoutError:
        return False


class Desktop:
    """The program with its windows. ``answer`` does the work that other starts hand over."""

    def __init__(self, qt: QApplication, *, answer: Answer, frame: Frame | None = None) -> None:
        self._answer = answer
        self.frame = frame or make_frame(qt)
        self.habits = self.frame.habits
        self.themes = self.frame.themes
        self.language = Language(paths.resources() / "i18n", self.habits.preferences.language)
        self.crashes = CrashReporter(paths.logs(), show=self._show_crash, refuse=self._refuse_anywhere)
        self.window: MainWindow | None = None
        self.start_window: StartWindow | None = None
        self._context: Context | None = None
        self._handover: Handover | None = None

    def begin(self, folder: Path | None, *, demonstration: bool = False) -> bool:
        """Show the brand asked for, else the last one, else the choice; False where another window did."""
        if folder is None:
            folder = next(
                (f for f in self.habits.preferences.recent_workspaces if (f / FILE).is_file()), None
            )
        if folder is not None:
            return self.open(folder)
        if demonstration:
            return self.open_demonstration()
        self.show_start()
        return True

    def open(self, folder: Path) -> bool:
        """Show a brand; where another window has it open, that one comes to the front instead."""
        try:
            person = self.habits.preferences.last_person.get(str(folder), "")
            self.show_brand(open_brand(folder, person=person))
        except Refusal as refusal:
            if refusal.key == "workspace_in_use" and _is_raised_elsewhere(folder):
                return self._has_window()
            self.show_start()
            self._refuse(refusal)
            if refusal.key == "workspace_damaged":
                self._look_for_copy(folder)
        return True

    def put_back(self, folder: Path, copy: "DatedCopy") -> None:
        """Open a damaged brand as a copy of it was, with what was signed since as far as it can be read."""
        from calendar_app.commands import rescue  # noqa: PLC0415 - the usual start goes without it

        try:
            aside = rescue.put_back(folder, copy.file, now=now())
            person = self.habits.preferences.last_person.get(str(folder), "")
            workspace = open_brand(folder, person=person)
            context = self.show_brand(workspace).context
        except Refusal as refusal:
            self._refuse(refusal)
            return
        context.attempt(lambda: rescue.take_back_signed(workspace, aside))

    def open_demonstration(self) -> bool:
        """Show the demonstration brand, made the first time."""
        try:
            self.demonstration().close()
        except Refusal as refusal:
            if refusal.key != "workspace_in_use":
                self.show_start()
                self._refuse(refusal)
                return True
        return self.open(demonstration_folder())

    def demonstration(self) -> Workspace:
        """The demonstration brand of this computer, open; made the first time. Raises Refusal."""
        folder = demonstration_folder()
        unfinished = folder.with_suffix(".unfinished")
        if (folder / FILE).is_file() and not unfinished.exists():
            return open_brand(folder)
        return _made_whole(folder, unfinished)

    def context_of(self, workspace: Workspace) -> Context:
        """What the screens of a brand are handed."""
        return Context(
            workspace=workspace,
            themes=self.themes,
            language=self.language,
            thumbnails=Thumbnails(workspace.media.path),
            habits=self.habits,
        )

    def show_start(self) -> None:
        """The choice of a brand, or a new one."""
        from calendar_app.ui.start import StartWindow  # noqa: PLC0415 - the usual start goes without it: 15 ms

        start = StartWindow(self.themes, networks=networks(), recent=self._recent())
        start.new_wanted.connect(self._make)
        start.folder_wanted.connect(self.open)
        start.demonstration_wanted.connect(self.open_demonstration)
        start.copy_wanted.connect(self.put_back)
        self._end_start()
        self.start_window = start
        start.show()
        if self.window is None:
            self.frame.hide()

    def show_brand(self, workspace: Workspace) -> MainWindow:
        """The window of a brand that was opened, in place of what was shown.

        Raises Refusal: it is closed again, also where what was typed in the brand shown cannot be saved.
        """
        if self.window is not None and (obstacle := self.window.unsaved()):
            workspace.close()
            raise obstacle
        self.close_brand()
        self._context = context = self.context_of(workspace)
        before = self._windows()
        try:
            return self._fill_frame(context)
        except Refusal:
            # What was made by half goes at once, before it hears of another language or theme.
            for widget in self._windows():
                if widget not in before and shiboken6.isValid(widget):
                    shiboken6.delete(widget)
            self.close_brand()
            raise

    def _windows(self) -> list[QWidget]:
        return [*QApplication.topLevelWidgets(), *self.frame.findChildren(MainWindow)]

    def _fill_frame(self, context: Context) -> MainWindow:
        window = MainWindow(
            context,
            open_brand=lambda folder, person: open_brand(folder, person=person),
            parent=self.frame,
        )
        window.another_brand_wanted.connect(self.show_start)
        window.brand_wanted.connect(self.open)
        self.window = window
        self.frame.fill(window)
        FirstPaint(window.calendar.view, self._settle_in)
        context.clock.start()
        self.frame.show()
        self._end_start()
        return window

    def _settle_in(self) -> None:
        """What a brand needs besides being seen, done once it is seen."""
        if self._context is not None:
            workspace = self._context.workspace
            self._listen(workspace)
            self.habits.keep_recent(workspace.folder)
            self._context.key_dates.start()
            self._keep_copies(self._context)
            tasks.run(workspace.networks.wrong_files, done=self._tell_wrong_rules)
            tasks.run(lambda: workspace.writer)

    def _tell_wrong_rules(self, found: Sequence[Refusal]) -> None:
        """One sentence in passing: the rules of the program stay in force."""
        if found and self._context is not None:
            self._context.messages.refuse(found[0])

    def _keep_copies(self, context: Context) -> None:
        from calendar_app.ui.copies import keep_copies  # noqa: PLC0415 - zip files wait for the paint

        keep_copies(context, now().date())

    def _listen(self, workspace: Workspace) -> None:
        from calendar_app.ui.handover import Handover  # noqa: PLC0415 - its network costs 10 ms of each start

        self._handover = Handover(workspace.folder, answer=self._take_over)
        self._handover.listen()

    def _look_for_copy(self, folder: Path) -> None:
        """Offer the newest good copy of a damaged brand once it is found; each is read whole."""
        from calendar_app.commands.rescue import newest_good  # noqa: PLC0415 - the usual start goes without it

        def offer(copy: "DatedCopy | None") -> None:
            if copy is not None and self.start_window is not None:
                self.start_window.offer_copy(folder, copy)

        tasks.run(newest_good, folder, done=offer)

    def close_brand(self) -> None:
        """Put the brand away: its files are closed and others may open it."""
        if self._context is None:
            return
        if self._handover is not None:
            self._handover.close()
        self._context.clock.stop()
        self._context.thumbnails.stop()
        if self.window is not None:
            self.window.close()
            self.frame.empty()
        self._context.workspace.close()
        self._context, self._handover, self.window = None, None, None

    def _make(self, wanted: "NewBrand") -> None:
        from calendar_app.commands.channels import add_channel_account  # noqa: PLC0415 - for a new brand alone
        from calendar_app.commands.opening import create_workspace  # noqa: PLC0415

        try:
            workspace = create_workspace(
                wanted.folder,
                name=wanted.name,
                person=wanted.person,
                role=wanted.role,
                zone=wanted.zone,
                networks=networks(),
                keys=keys(),
                clock=now,
            )
        except Refusal as refusal:
            self._refuse(refusal)
            return
        if wanted.handle:
            workspace.run(add_channel_account, network=wanted.network, name=wanted.name, handle=wanted.handle)
        self.show_brand(workspace)

    def _refuse(self, refusal: Refusal) -> None:
        if self.start_window is not None:
            self.start_window.refuse(refusal)

    def _refuse_anywhere(self, refusal: Refusal) -> None:
        """What came up while a screen was read, and not in answer to a command."""
        if self._context is None:
            self._refuse(refusal)
            return
        if refusal.key == "workspace_damaged":
            from calendar_app.commands.rescue import note_damage  # noqa: PLC0415 - the usual start goes without it

            note_damage(self._context.workspace.folder)
        self._context.messages.refuse(refusal)

    def _end_start(self) -> None:
        """Only one start window at a time; it goes when a brand is shown."""
        before, self.start_window = self.start_window, None
        if before is not None:
            before.close()
            before.deleteLater()

    def _take_over(self, request: "Request") -> "Reply":
        """Do what another start was asked; an "open" only brings the window to the front."""
        from calendar_app.ui.handover import Reply  # noqa: PLC0415 - loaded by now

        if self.window is not None and request.argv[:1] == ("open",):
            self.window.raise_it()
            return Reply(code=0)
        return self._answer(self._context, request) if self._context else Reply(code=1)

    def _recent(self) -> list[Path]:
        """The brands opened last that are still there."""
        return [f for f in self.habits.preferences.recent_workspaces if (f / FILE).is_file()]

    def _has_window(self) -> bool:
        return self.window is not None or self.start_window is not None

    def tell_of_last_run(self) -> None:
        """What went wrong in an earlier run, once, as soon as there is a window to go on with."""
        reports = take_reports(paths.logs())
        if reports:
            place = reports[0][1] if len(reports) == 1 else paths.logs()
            text = "\n\n".join(report for report, _ in reports)
            self._show_crash(text, place, earlier=True)

    def _show_crash(self, report: str, file: Path | None, *, earlier: bool = False) -> None:
        from calendar_app.ui.dialogs.crash import CrashDialog  # noqa: PLC0415 - the usual start goes without it

        CrashDialog(report, file, earlier=earlier, parent=self.window or self.start_window).open()
