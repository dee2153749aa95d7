"""The copies of the brand: made when asked, made each day unasked, and the way back to one of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from calendar_app.commands.backup import (
    DatedCopy,
    back_up,
    back_up_before_restoring,
    choose_place,
    dated_copies,
)
from calendar_app.commands.restoring import Inside, fetch_media, look_inside, restore
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Act, may
from calendar_app.ui import tasks
from calendar_app.ui.dates import format_moment
from calendar_app.ui.dialogs.backup import BackupDialog
from calendar_app.ui.file_places import FilePlace, folder_of, keep_folder
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel


class BackupsSection(Section):
    """Whoever works here may keep a copy; going back to one takes the rights to write and to plan."""

    act = None

    def words(self) -> SectionWords:
        """About backups."""
        return SectionWords(
            title=self.tr("Backups"),
            about=self.tr(
                "Each day a copy of the calendar is kept on this computer, and the last fourteen stay. "
                "A backup in one file also holds the pictures: keep one on another disk."
            ),
            add=self.tr("Back up now…"),
        )

    def add(self) -> None:
        """Asks where to, and writes everything there in one file."""
        workspace = self.context.workspace
        name = f"{workspace.folder.name}-{workspace.today.isoformat()}.zip"
        offered = folder_of(self.context.habits, FilePlace.BACKUPS) / name
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Back up the brand"), str(offered), self.tr("Backups (*.zip)")
        )
        if chosen:
            keep_folder(self.context.habits, FilePlace.BACKUPS, Path(chosen))
            self.back_up_to(Path(chosen).with_suffix(".zip"))

    def back_up_to(self, file: Path) -> None:
        """Writes everything into a file, in the pool."""
        self.add_button.setEnabled(False)
        tasks.run(
            _kept,
            self.context.workspace,
            file,
            done=self._tell_kept,
            failed=self._refuse,
        )

    def choose_place(self, place: Path) -> None:
        """Copies of each day also go there from now on."""
        if self.context.attempt(lambda: choose_place(place)):
            self.context.habits.keep(backup_place=str(place))
            self.refresh()

    def forget_place(self) -> None:
        """Copies of each day stay on this computer; what lies elsewhere stays there."""
        self.context.habits.keep(backup_place="")
        self.refresh()

    def look_into(self, file: Path) -> None:
        """Shows what going back to a backup would change."""
        workspace = self.context.workspace
        tasks.run(
            look_inside,
            file,
            database=workspace.database.path,
            media=workspace.media,
            done=self._show,
            failed=self._refuse,
        )

    def widgets(self) -> list[QWidget]:
        """The place for second copies, the copies there are, and a file from elsewhere."""
        other = QPushButton(self.tr("Open a backup file…"))
        set_role(other, "link")
        other.clicked.connect(self._ask_file)
        other.setVisible(self._may_go_back())
        copies = dated_copies(self.context.workspace.folder)
        rows: list[QWidget] = [self._row(copy) for copy in copies] or [self._none_yet()]
        return [self._place_row(), *rows, other]

    def _none_yet(self) -> QWidget:
        label = WrappingLabel(self.tr("No daily copy yet. One is made each day when the program starts."))
        set_role(label, "caption")
        return label

    def _place_row(self) -> Row:
        place = self.context.habits.preferences.backup_place
        name = self.tr("Second place for each day’s copy")
        row = Row(
            self.context.themes,
            picture=self._picture("copy"),
            name=name,
            detail=place or self.tr("None yet: another disk is best"),
        )
        row.add_button("folder2-open", self.tr("Choose a folder"), self._ask_place)
        if place:
            row.add_button("x-lg", self.tr("No second place"), self.forget_place)
        return row

    def _row(self, copy: DatedCopy) -> Row:
        size = QLocale().formattedDataSize(copy.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        kind = self.tr("copy of the day") if copy.is_daily else self.tr("before a change of everything")
        row = Row(
            self.context.themes,
            picture=self._picture("clock-history"),
            name=format_moment(QLocale(), copy.made_at.astimezone()),
            detail=f"{kind} · {size}",
        )
        look = partial(self.look_into, copy.file)
        words = self.tr("Look inside, and go back to it")
        row.add_button("arrow-counterclockwise", words, look, enabled=self._may_go_back())
        return row

    def _picture(self, icon: str) -> QPixmap:
        return self.context.themes.pixmap(icon, size=16, ratio=self.devicePixelRatioF())

    def _may_go_back(self) -> bool:
        roles = self.context.workspace.roles
        return may(Act.DRAFT, roles) and may(Act.PLAN_BRAND, roles)

    def _ask_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Second place for each day’s copy"))
        if chosen:
            self.choose_place(Path(chosen))

    def _ask_file(self) -> None:
        kinds = self.tr("Backups (*.zip *.db)")
        begin = str(folder_of(self.context.habits, FilePlace.BACKUPS))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a backup file"), begin, kinds)
        if chosen:
            keep_folder(self.context.habits, FilePlace.BACKUPS, Path(chosen))
            self.look_into(Path(chosen))

    def _show(self, inside: Inside) -> None:
        dialog = BackupDialog(inside, parent=self)
        dialog.accepted.connect(lambda: self._go_back(inside))
        dialog.open()

    def _go_back(self, inside: Inside) -> None:
        tasks.run(_prepared, self.context.workspace, inside, done=self._restore, failed=self._refuse)

    def _restore(self, inside: Inside) -> None:
        if self.context.attempt(lambda: restore(self.context.workspace, inside)):
            text = self.tr("The brand is again as it was on {moment}.")
            when = format_moment(QLocale(), inside.taken_at.astimezone())
            self.context.messages.tell_undoable(text.format(moment=when), self.context.undo)
        self.refresh()

    def _tell_kept(self, kept: tuple[Path, int]) -> None:
        self.add_button.setEnabled(True)
        file, size = kept
        shown = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        self.context.messages.tell(self.tr("Backed up to {file}, {size}.").format(file=file, size=shown))

    def _refuse(self, error: Exception) -> None:
        self.add_button.setEnabled(True)
        if not isinstance(error, Refusal):
            raise error
        self.context.messages.refuse(error)

    def _follow(self, step: Step) -> None:
        """Copies are no values; only who works here changes what is shown."""
        if not step.changes:
            self.refresh()


def _kept(workspace: Workspace, file: Path) -> tuple[Path, int]:
    return file, back_up(workspace, file)


def _prepared(workspace: Workspace, inside: Inside) -> Inside:
    """The state that will be replaced is kept first, and the pictures are here before the posts."""
    back_up_before_restoring(workspace.database, workspace.clock())
    fetch_media(inside, workspace.media)
    return inside
