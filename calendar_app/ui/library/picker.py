"""Files of the library chosen for a post."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.library import Shelf, Shelved, on_shelf
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.library.files import FILE, FileView
from calendar_app.ui.library.reading import read_library
from calendar_app.ui.theme.style import set_role


class Picker(QDialog):
    """``chosen`` gets the files in the order of the library; Ctrl and Shift take several."""

    def __init__(
        self, context: Context, *, chosen: Callable[[Sequence[Shelved]], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From the library"))
        self._context, self._chosen = context, chosen
        self._all: tuple[Shelved, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, alternative text or label"))
        self.search.setAccessibleName(self.tr("Search the files"))
        self.files = FileView(context)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.add = QPushButton(self.tr("Add to the post"))
        self._arrange()
        self.search.textChanged.connect(self._show)
        self.files.activated.connect(self.take)
        tasks.run(read_library, context.workspace.folder, done=self._keep)

    @Slot()
    def take(self) -> None:
        """As the button does."""
        places = sorted(index.row() for index in self.files.selectedIndexes())
        picked = [self.files.files.index(place).data(FILE) for place in places]
        self.accept()
        if picked:
            self._chosen(picked)

    def _keep(self, found: tuple[Shelved, ...]) -> None:
        self._all = found
        self._show()

    def _show(self) -> None:
        today, words = self._context.workspace.today, self.search.text()
        self.files.show_files(on_shelf(self._all, Shelf.ALL, words=words, today=today))
        self.add.setEnabled(bool(self.files.files.files))

    def _arrange(self) -> None:
        set_role(self.add, "primary")
        self.add.setDefault(True)
        self.add.setEnabled(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(
            QCoreApplication.translate("Form", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.files, 1)
        column.addWidget(buttons)
        self.resize(720, 520)
