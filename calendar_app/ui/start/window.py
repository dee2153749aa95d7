"""The window before there is a brand."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.store import queries
from calendar_app.ui.dates import format_moment
from calendar_app.ui.start.new_brand import NewBrandForm
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.avatar import Avatar
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.elided_button import ElidedButton
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say

if TYPE_CHECKING:
    from calendar_app.commands.backup import DatedCopy

SIDE = 320
FORM = 480
RECENT_SHOWN = 5
UNDER_NAME = 34
ROOM = 48
"""What icon and padding take of a button."""


class StartWindow(QWidget):
    """Says what is wanted; whoever opened it does it, and calls ``refuse`` where it cannot be done."""

    new_wanted = Signal(object)
    """A NewBrand."""
    folder_wanted = Signal(object)
    """The folder of a brand."""
    demonstration_wanted = Signal()
    copy_wanted = Signal(object, object)
    """The folder of a damaged brand, and the DatedCopy that shall take its file's place."""

    def __init__(
        self, themes: Themes, *, networks: Mapping[str, Network], recent: Sequence[Path] = ()
    ) -> None:
        super().__init__()
        self._themes = themes
        self.form = NewBrandForm(themes, networks)
        self.form.answered.connect(self.new_wanted)
        self.demonstration = QPushButton()
        self.demonstration.clicked.connect(self.demonstration_wanted)
        self.other_folder = QPushButton()
        self.other_folder.clicked.connect(self._ask_folder)
        self._folders = [_caption(folder) for folder in recent[:RECENT_SHOWN]]
        self.recent = [self._recent_button(folder) for folder in recent[:RECENT_SHOWN]]
        self._offered: tuple[Path, DatedCopy] | None = None
        self.offer = Banner(themes, kind=Kind.PROBLEM)
        self.offer.followed.connect(self._want_copy)
        self.offer.hide()
        self._title, self._about = WrappingLabel(), WrappingLabel()
        self._recent_title = QLabel()
        self._lay_out()
        themes.changed.connect(self._draw)
        self._draw()
        self._put_words()
        self.form.person.setFocus()

    def refuse(self, refusal: Refusal) -> None:
        """Says why what was wanted cannot be done."""
        self.form.show_problem(say(refusal))

    def offer_copy(self, folder: Path, copy: "DatedCopy") -> None:
        """Says that a brand is damaged, and offers the newest copy that is whole."""
        self._offered = (folder, copy)
        self.form.problem.hide()
        self._put_offer()
        self.offer.show()

    def changeEvent(self, event: QEvent) -> None:
        """All of it is words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _put_words(self) -> None:
        self.setWindowTitle(self.tr("Editorial calendar"))
        self._title.setText(self.tr("Editorial calendar"))
        self._about.setText(
            self.tr(
                "Write, have it validated, plan, export. Your calendar lives on this computer: "
                "no account, no server, and it works offline."
            )
        )
        self._recent_title.setText(self.tr("RECENT BRANDS"))
        self.demonstration.setText(self.tr("Open the demonstration brand"))
        self.other_folder.setText("  " + self.tr("Open another folder…"))
        self._put_offer()

    def _put_offer(self) -> None:
        if self._offered is None:
            return
        folder, copy = self._offered
        text = self.tr(
            "The file of “{brand}” is damaged. Its newest good backup is from {moment}. The damaged file is "
            "kept, and what was decided since is brought back where it can be read."
        ).format(brand=_name_of(folder), moment=format_moment(QLocale(), copy.made_at.astimezone()))
        self.offer.show_message(text, kind=Kind.PROBLEM, link=self.tr("Open this backup"))

    def _want_copy(self) -> None:
        if self._offered is not None:
            self.copy_wanted.emit(*self._offered)

    def _recent_button(self, folder: Path) -> QPushButton:
        name = _name_of(folder)
        button = ElidedButton(room=ROOM)
        button.show_words(f"  {name}")
        button.setAccessibleName(f"{name}, {folder}")
        set_role(button, "nav")
        button.clicked.connect(lambda: self.folder_wanted.emit(folder))
        return button

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open the folder of a brand"))
        if chosen:
            self.folder_wanted.emit(Path(chosen))

    def _draw(self) -> None:
        for button in (*self.recent, self.other_folder):
            button.setIcon(self._themes.icon("folder2-open"))
            button.setIconSize(QSize(16, 16))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._ground(), 1)
        self.resize(1040, 680)
        self.setMinimumSize(860, 600)

    def _side(self) -> QFrame:
        side = QFrame()
        set_role(side, "sidebar")
        set_role(self._title, "title")
        set_role(self._about, "secondary")
        set_role(self._recent_title, "section")
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 40, 28, 28)
        column.setSpacing(12)
        column.addWidget(Avatar(self._themes, name=self.tr("Editorial calendar"), brand=True, size=44))
        for part in (self._title, self._about):
            column.addWidget(part)
        column.addSpacing(12)
        self._recent_title.setVisible(bool(self.recent))
        column.addWidget(self._recent_title)
        for button, folder in zip(self.recent, self._folders, strict=True):
            brand = QVBoxLayout()
            brand.setSpacing(0)
            brand.addWidget(button)
            brand.addWidget(folder)
            column.addLayout(brand)
        column.addWidget(self.other_folder)
        column.addStretch(1)
        column.addWidget(self.demonstration)
        return side

    def _ground(self) -> QFrame:
        ground = QFrame()
        set_role(ground, "canvas")
        self.form.setFixedWidth(FORM)
        column = QVBoxLayout(ground)
        column.setContentsMargins(32, 24, 32, 24)
        column.addWidget(self.offer)
        column.addWidget(self.form, 1, Qt.AlignmentFlag.AlignCenter)
        return ground


def _name_of(folder: Path) -> str:
    """The name of the brand, or of its folder where the brand cannot be read."""
    return queries.look_into(folder, lambda reader: queries.brand(reader).name) or folder.name


def _caption(folder: Path) -> ElidedLabel:
    """Where a brand is kept, under its name: two brands may have the same."""
    label = ElidedLabel(str(folder), elide=Qt.TextElideMode.ElideMiddle)
    label.setContentsMargins(UNDER_NAME, 0, 0, 0)
    set_role(label, "caption")
    return label
