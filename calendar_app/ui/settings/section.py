"""What the pages of the settings share: a title, a sentence, lines, and a button that adds one."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.change import Step
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.context import Context
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

    def add(self) -> None:
        """Opens the form for a new one."""

    def refresh(self) -> None:
        """Shows everything as it is now, or once the page is seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self.allowed = self.act is None or may(self.act, self.context.workspace.roles)
        self._put_words()
        while (item := self.lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        made = self.widgets()
        for widget in made:
            self.lines.addWidget(widget)
        self._empty.setVisible(not made and bool(self._empty.text()))

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
        column.addStretch(1)
