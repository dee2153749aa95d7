"""The folder "To publish" among the settings of this computer: which one, and what stands in its way."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from calendar_app.ui.context import Context
from calendar_app.ui.settings.row import Row
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.wrapping import WrappingLabel


class OutboxLines(QWidget):
    """A line with its buttons, a banner where something is wrong, and the sentence that explains it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._outbox = context.outbox
        self.row: Row | None = None
        self.banner = Banner(context.themes, kind=Kind.PROBLEM)
        about = WrappingLabel(
            self.tr(
                "What was validated for the next days lies there, ready to be published, and goes once it "
                "is out. What you put there or change yourself is left alone."
            )
        )
        set_role(about, "caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.banner)
        self._column.addWidget(about)
        self._outbox.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say which folder it is now, and what stands in the way."""
        if self.row is not None:
            self.row.hide()
            self.row.deleteLater()
        self.row = self._made()
        self._column.insertWidget(0, self.row)
        self.banner.show_message(self._outbox.problem, kind=Kind.PROBLEM)
        self.banner.setVisible(bool(self._outbox.problem))

    def choose(self, place: str) -> None:
        """Another folder, "" for none; one that cannot be taken is refused in a message."""
        self._context.attempt(lambda: self._outbox.choose(place))

    def _made(self) -> Row:
        row = Row(
            self._context.themes,
            picture=self._context.themes.pixmap("send", size=16, ratio=self.devicePixelRatioF()),
            name=self.tr("Folder “To publish”"),
            detail=self._outbox.place or self.tr("None yet: a synchronised one is on your phone too"),
        )
        row.add_button("folder2-open", self.tr("Choose a folder"), self._ask)
        if self._outbox.place:
            row.add_button("x-lg", self.tr("No folder any more"), lambda: self.choose(""))
        return row

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder “To publish”"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(self._outbox.place or str(Path.home()))
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
