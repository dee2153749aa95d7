"""One line of the day: what it is about, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.widgets.painting import paint_focus

HEIGHT = 54
KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
"""The ring is for those who came with the keyboard."""
ROOMY = 760
"""In a narrower row the title needs the room of what stands aside."""
BADGE = 16
BADGES = 3
ICON = 16
Deed = tuple[str, Callable[[], object]]
"""What can be done, in words, and the doing of it."""


class Row(QFrame):
    """Reached by Tab and the arrows (``walked``); Enter does the main thing, the menu key shows all."""

    walked = Signal(int)

    def __init__(self, themes: Themes, *, key: str, sentence: str, first: bool = False) -> None:
        super().__init__()
        self.themes = themes
        self.key = key
        self.deeds: list[Deed] = []
        self.columns: list[QWidget] = []
        """What is as wide in each row of a section."""
        self._aside: QWidget | None = None
        self.main: Callable[[], object] | None = None
        self._first = first
        self.has_ring = False
        self.setAccessibleName(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(14, 0, 14, 0)
        self.line.setSpacing(10)
        self.buttons = QWidget()
        self._button_line = QHBoxLayout(self.buttons)
        self._button_line.setContentsMargins(0, 0, 0, 0)
        self._button_line.setSpacing(8)
        self._button_line.addStretch(1)

    # What it shows, from the left

    def add_status(self, status: str) -> None:
        """The icon of a status, or "held"."""
        self.add_icon_of(lambda ratio: self.themes.status_pixmap(status, size=ICON, ratio=ratio))

    def add_icon(self, name: str) -> None:
        """A plain icon."""
        self.add_icon_of(lambda ratio: self.themes.pixmap(name, size=ICON, ratio=ratio))

    def add_icon_of(self, draw: Callable[[float], object]) -> None:
        """An icon drawn for the screen's ratio."""
        icon = QLabel()
        icon.setPixmap(draw(self.devicePixelRatioF()))  # type: ignore[arg-type]  # a pixmap
        icon.setFixedWidth(ICON)
        self.line.addWidget(icon)

    def add_when(self, text: str, *, role: str = "strong") -> None:
        """When, in a column of its own."""
        when = ElidedLabel(text)
        set_role(when, role)
        self.columns.append(when)
        self.line.addWidget(when)

    def add_badges(self, networks: Sequence[str]) -> None:
        """The first networks, and how many more there are."""
        holder = QWidget()
        self.columns.append(holder)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for network in networks[:BADGES]:
            label = QLabel()
            label.setPixmap(self.themes.badge(network, size=BADGE, ratio=self.devicePixelRatioF()))
            row.addWidget(label)
        if len(networks) > BADGES:
            more = QLabel(f"+{len(networks) - BADGES}")
            set_role(more, "caption")
            row.addWidget(more)
        row.addStretch(1)
        self.line.addWidget(holder)

    def add_title(self, title: str, detail: str = "", *, quiet: bool = False) -> None:
        """The title, and a quieter line below it."""
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(_label(title, "secondary" if quiet else ""))
        if detail:
            texts.addWidget(_label(detail, "caption"))
        texts.addStretch(1)
        self.line.addLayout(texts, 1)

    def add_aside(self, text: str) -> None:
        """The brand, or the account, before the buttons."""
        if text:
            aside = _label(text, "caption")
            aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            aside.setMaximumWidth(170)
            self._aside = aside
            self.line.addWidget(aside)

    def finish(self) -> None:
        """Put the buttons at the end."""
        self.columns.append(self.buttons)
        self.line.addWidget(self.buttons)

    # What it does

    def add_button(self, text: str, do: Callable[[], object], *, role: str = "") -> QPushButton:
        """A button with a word."""
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {self.accessibleName()}")
        if role:
            set_role(button, role)
        button.clicked.connect(lambda *_: do())
        self._button_line.addWidget(button)
        return button

    def add_icon_button(self, icon: str, text: str, do: Callable[[], object]) -> IconButton:
        """A button with an icon alone."""
        button = IconButton(self.themes, icon=icon, text=text)
        button.setAccessibleName(f"{text}: {self.accessibleName()}")
        button.clicked.connect(lambda *_: do())
        self._button_line.addWidget(button)
        return button

    def menu(self, deeds: Sequence[Deed] | None = None) -> QMenu:
        """Everything that can be done with it, or some of it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, do in self.deeds if deeds is None else deeds:
            menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _=False, do=do: do())
        return menu

    def show_menu(self, deeds: Sequence[Deed] | None = None, *, below: QWidget | None = None) -> None:
        """The menu below a button, or below the row."""
        under = below or self.buttons
        menu = self.menu(deeds)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the main thing; the arrows walk from row to row."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.main:
                self.main()
            case Qt.Key.Key_Down:
                self.walked.emit(1)
            case Qt.Key.Key_Up:
                self.walked.emit(-1)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button or the menu key."""
        if self.deeds:
            self.menu().popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the post, as everywhere."""
        if self.deeds:
            self.deeds[0][1]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands aside goes first."""
        if self._aside:
            self._aside.setVisible(event.size().width() >= ROOMY)
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes with the keyboard."""
        self.has_ring = event.reason() in KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes, unless a menu or another window only covers it."""
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.has_ring = False
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above all but the first, and the ring where the keyboard is."""
        painter = QPainter(self)
        colors = self.themes.theme.colors
        if not self._first:
            painter.fillRect(0, 0, self.width(), 1, colors.line)
        if self.hasFocus() and self.has_ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, self.rect().adjusted(1, 2, -1, -1), theme=self.themes.theme, radius=6)


def _label(text: str, role: str) -> ElidedLabel:
    label = ElidedLabel(text)
    if role:
        set_role(label, role)
    return label
