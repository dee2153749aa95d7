"""The questions that make a brand: who, what for, the first channel, and where it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QTimeZone, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.network import Network
from calendar_app.domain.workflow import Role
from calendar_app.integrations import places
from calendar_app.ui.dialogs.channel_form import network_choice
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.words import say

ROLES = (Role.CM, Role.SMM, Role.OWNER)
"""Who only owns both writes and validates."""


@dataclass(frozen=True, kw_only=True)
class NewBrand:
    """What was answered. ``handle`` is empty where no channel is wanted yet."""

    folder: Path
    name: str
    person: str
    role: Role
    zone: str
    network: str
    handle: str


class NewBrandForm(QWidget):
    """``answered`` carries a NewBrand whose place can hold it."""

    answered = Signal(object)

    def __init__(self, themes: Themes, networks: Mapping[str, Network]) -> None:
        super().__init__()
        self.person, self.brand, self.handle = QLineEdit(), QLineEdit(), QLineEdit()
        self.network = network_choice(themes, networks, "instagram")
        self.roles = {role: QRadioButton() for role in ROLES}
        self.create_button = QPushButton()
        self.problem = Banner(themes, kind=Kind.PROBLEM)
        self._labels = {name: QLabel() for name in ("title", "person", "role", "brand", "channel", "place")}
        self._place, self._choose_place = ElidedLabel(), QPushButton()
        self._chosen: Path | None = None
        self._lay_out()
        self._connect()
        self._put_words()
        self._show_place()

    @property
    def folder(self) -> Path:
        """Where the brand will be kept: the place chosen, or a good one for its name."""
        return self._chosen or places.better_place(self.brand.text())

    def choose_folder(self, folder: Path) -> None:
        """Keeps the brand here, if the place can hold it."""
        self._chosen = folder
        self._show_place()

    def submit(self) -> None:
        """As the button does."""
        answer = self.answer()
        missing = self._missing(answer)
        if missing:
            self.show_problem(missing)
        elif not self._place_problem():
            self.answered.emit(answer)

    def answer(self) -> NewBrand:
        """What the fields say now."""
        return NewBrand(
            folder=self.folder,
            name=self.brand.text().strip(),
            person=self.person.text().strip(),
            role=next(role for role, button in self.roles.items() if button.isChecked()),
            zone=bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii"),
            network=str(self.network.currentData()),
            handle=self.handle.text().strip(),
        )

    def show_problem(self, text: str) -> None:
        """Says what is missing or in the way."""
        self.problem.show_message(text, kind=Kind.PROBLEM)
        self.problem.show()

    def changeEvent(self, event: QEvent) -> None:
        """All labels are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
            self._show_place()
        super().changeEvent(event)

    def _missing(self, answer: NewBrand) -> str:
        if not answer.person:
            self.person.setFocus()
            return self.tr("Your name is missing: your posts will carry it.")
        if not answer.name:
            self.brand.setFocus()
            return self.tr("The brand’s name is missing.")
        return ""

    def _place_problem(self) -> str:
        reason = places.refusal(self.folder, new=True) or ""
        kind, _, program = reason.partition(":")
        return say(f"place_{kind}", folder=str(self.folder), program=program) if reason else ""

    def _show_place(self) -> None:
        self._place.setText(str(self.folder))
        problem = self._place_problem()
        self.problem.setVisible(bool(problem))
        if problem:
            self.problem.show_message(problem, kind=Kind.PROBLEM, link=self.tr("Keep it in the usual place"))

    def _back_to_better_place(self) -> None:
        self._chosen = None
        self._show_place()

    def _ask_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the brand"))
        if chosen:
            self.choose_folder(Path(chosen))

    def _connect(self) -> None:
        self.brand.textChanged.connect(self._show_place)
        self.create_button.clicked.connect(self.submit)
        self.problem.followed.connect(self._back_to_better_place)
        self._choose_place.clicked.connect(self._ask_place)
        for line in (self.person, self.brand, self.handle):
            line.returnPressed.connect(self.submit)

    def _put_words(self) -> None:
        texts = {
            "title": self.tr("Create your brand"),
            "person": self.tr("Your name"),
            "role": self.tr("What you do"),
            "brand": self.tr("Brand or client"),
            "channel": self.tr("First channel"),
            "place": self.tr("Kept in"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        self._put_words_on_fields()

    def _put_words_on_fields(self) -> None:
        self.roles[Role.CM].setText(self.tr("I write posts (CM)"))
        self.roles[Role.SMM].setText(self.tr("I validate posts (SMM)"))
        self.roles[Role.OWNER].setText(self.tr("Both"))
        self.handle.setPlaceholderText(self.tr("@account (optional)"))
        self._choose_place.setText(self.tr("Change…"))
        self.create_button.setText(self.tr("Create the brand"))
        self.person.setAccessibleName(self.tr("Your name"))
        self.brand.setAccessibleName(self.tr("Brand or client"))
        self.network.setAccessibleName(self.tr("Network of the first channel"))
        self.handle.setAccessibleName(self.tr("Account name of the first channel"))
        self._choose_place.setAccessibleName(self.tr("Change where the brand is kept"))

    def _lay_out(self) -> None:
        set_role(self.create_button, "primary")
        set_role(self._choose_place, "link")
        set_role(self._labels["title"], "title")
        set_role(self._place, "caption")
        self.create_button.setMinimumHeight(36)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._labels["title"])
        rows = {
            "person": self.person,
            "role": self._role_row(),
            "brand": self.brand,
            "channel": _side_by_side(self.network, self.handle),
            "place": _side_by_side(self._place, self._choose_place),
        }
        for name, field in rows.items():
            column.addSpacing(6)
            set_role(self._labels[name], "secondary")
            column.addWidget(self._labels[name])
            column.addWidget(field)
        column.addSpacing(8)
        column.addWidget(self.problem)
        column.addWidget(self.create_button)

    def _role_row(self) -> QWidget:
        group = QButtonGroup(self)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        for button in self.roles.values():
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self.roles[Role.CM].setChecked(True)
        return row


def _side_by_side(first: QWidget, second: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(first, 1)
    line.addWidget(second, 1 if isinstance(second, QLineEdit) else 0)
    return row
