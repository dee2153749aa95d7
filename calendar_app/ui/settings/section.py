"""What the pages of the settings share: a title, a sentence, lines, and a button that adds one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.change import Step
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.context import Context
from calendar_app.ui.settings.row import Row
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.banner import Banner
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say


@dataclass(frozen=True, kw_only=True)
class SectionWords:
    """What a page says about itself; without ``add`` there is no button."""

    title: str
    about: str
    add: str = ""
    empty: str = ""


Make = Callable[[], QWidget]
"""Makes a line."""


class Section(QWidget):
    """One page. It is filled anew when a step touches what it shows, and when who works here changes."""

    act: Act | None = Act.PLAN_BRAND
    """What one must be allowed to do to change anything here."""
    kinds: tuple[type[Any], ...] = ()
    """The values whose steps concern this page."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._title, self._about, self._empty = QLabel(), WrappingLabel(), WrappingLabel()
        self._notice = Banner(context.themes)
        self.add_button = QPushButton()
        self.add_button.clicked.connect(self.add)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.archive_button = QPushButton()
        self.archive_button.clicked.connect(self._turn_archive)
        self.archive_lines = QVBoxLayout()
        self.archive_lines.setSpacing(6)
        self._shows_archive = False
        self.allowed = False
        """Whether whoever works here may change this."""
        self._stale = True
        self._lay_out()
        context.changed.connect(self._follow)
        context.themes.changed.connect(self.refresh)

    def words(self) -> SectionWords:
        """What the page says about itself, in the language in use."""
        raise NotImplementedError

    def widgets(self) -> list[QWidget]:
        """The lines of the page, made anew."""
        raise NotImplementedError

    def archived(self) -> Sequence[Make]:
        """What makes the lines of what is archived; nothing is ever lost."""
        return ()

    def add(self) -> None:
        """Opens the form for a new one."""

    def archive(self, command: Callable[..., object], value_id: str, name: str) -> None:
        """Puts something away, with the way back."""
        if self.context.attempt(lambda: self.context.workspace.run(command, value_id)):
            text = self.tr("{name} is in the archive.").format(name=name)
            self.context.messages.tell_undoable(text, self.context.undo)

    def archived_row(self, picture: QPixmap | None, name: str, take_back: Callable[[], object]) -> Row:
        """A line of the archive."""
        row = Row(self.context.themes, picture=picture, name=name, quiet=True)
        row.add_button("arrow-counterclockwise", self.tr("Take back"), take_back, enabled=self.allowed)
        return row

    def refresh(self) -> None:
        """Shows everything as it is now, or once the page is seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self.allowed = self.act is None or may(self.act, self.context.workspace.roles)
        self._put_words()
        made = self.widgets()
        _fill(self.lines, made)
        self._empty.setVisible(not made and bool(self._empty.text()))
        self._show_archive()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Every line holds words."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _follow(self, step: Step) -> None:
        # A step without changes is somebody else taking the chair.
        if not step.changes or any(step.touches(kind) for kind in self.kinds):
            self.refresh()

    def _show_archive(self) -> None:
        makes = self.archived()
        self._shows_archive = self._shows_archive and bool(makes)
        _fill(self.archive_lines, [make() for make in makes] if self._shows_archive else [])
        self.archive_button.setVisible(bool(makes))
        text = self.tr("Hide the archive") if self._shows_archive else self.tr("Archive (%n)", "", len(makes))
        self.archive_button.setText(text)

    def _turn_archive(self) -> None:
        self._shows_archive = not self._shows_archive
        self._show_archive()

    def _put_words(self) -> None:
        words = self.words()
        self._title.setText(words.title)
        self._about.setText(words.about)
        self._empty.setText(words.empty)
        self.add_button.setText(words.add)
        self.add_button.setVisible(bool(words.add))
        self.add_button.setEnabled(self.allowed)
        self._notice.setVisible(not self.allowed)
        if self.act is not None and not self.allowed:
            right = say(self.act)
            self._notice.show_message(self.tr("Your role does not let you {act}.").format(act=right))

    def _lay_out(self) -> None:
        set_role(self._title, "title")
        set_role(self._about, "secondary")
        set_role(self._empty, "caption")
        set_role(self.add_button, "primary")
        set_role(self.archive_button, "link")
        below = QHBoxLayout()
        below.addWidget(self.archive_button)
        below.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addLayout(head)
        for part in (self._about, self._notice):
            column.addWidget(part)
        column.addLayout(self.lines)
        column.addWidget(self._empty)
        column.addLayout(below)
        column.addLayout(self.archive_lines)
        column.addStretch(1)


def _fill(lines: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
    """Puts these lines in the place of those that are there."""
    while (item := lines.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        lines.addWidget(widget)


def line_up(form: QFormLayout) -> None:
    """Words stand on one line with what is beside them; Qt puts them higher."""
    items = (form.itemAt(number) for number in range(form.count()))
    parts = [part for part in (item.widget() for item in items if item) if part]
    height = max(part.sizeHint().boundedTo(part.maximumSize()).height() for part in parts)
    for part in parts:
        part.setMinimumHeight(height)
