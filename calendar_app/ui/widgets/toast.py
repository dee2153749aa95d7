"""The one place where the program says in passing what it did, with the way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import rounded
from calendar_app.ui.widgets.wrapping import WrappingLabel

SECONDS = 6.0
RADIUS = 8
ABOVE_BOTTOM = 40
WIDEST = 560
ICON = 16
Act = Callable[[], object] | None


class ToastArea(QWidget):
    """Floats at the bottom centre of its parent; a new message takes the place of the last one.

    The time it stays stands still while the pointer or the keyboard is on it; Escape puts it away.
    """

    def __init__(self, themes: Themes, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._themes = themes
        self._act: Act = None
        self._other_act: Act = None
        self._icon = QLabel()
        self._text = WrappingLabel()
        self._button, self._other = QPushButton(), QPushButton()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(lambda: self._do(self._act))
        self._other.clicked.connect(lambda: self._do(self._other_act))
        for button in (self._button, self._other):
            button.installEventFilter(self)
        parent.installEventFilter(self)
        themes.changed.connect(self._colour)
        self._lay_out()
        self._colour()
        self.hide()

    def show_message(
        self,
        text: str,
        *,
        label: str = "",
        act: Act = None,
        other_label: str = "",
        other_act: Act = None,
        problem: bool = False,
        seconds: float = SECONDS,
    ) -> None:
        """Says something for a while; `label` names the button that does `act`, and so with another one."""
        self._act, self._other_act = act, other_act
        self._text.setText(text)
        for button, words in ((self._button, label), (self._other, other_label)):
            button.setText(words)
            button.setVisible(bool(words))
        self._icon.setVisible(problem)
        self._timer.setInterval(round(seconds * 1000))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._wait()
        self._announce(text, urgent=problem)

    def text(self) -> str:
        """What it says, or said last."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the parent is resized, and its time while the keyboard is on the button."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._wait)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Somebody is reading."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The time starts anew."""
        self._wait()

    def hideEvent(self, event: QEvent) -> None:
        """Nothing is left to wait for."""
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dark bubble in either theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(self.rect(), RADIUS), self._themes.theme.colors.bubble)

    def _do(self, act: Act) -> None:
        self.hide()
        if act is not None:
            act()

    def _wait(self) -> None:
        if self.isVisible() and not self.underMouse() and not self._has_keyboard():
            self._timer.start()
        else:
            self._timer.stop()

    def _has_keyboard(self) -> bool:
        return self._button.hasFocus() or self._other.hasFocus()

    def _announce(self, text: str, *, urgent: bool) -> None:
        event = QAccessibleAnnouncementEvent(self, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _place(self) -> None:
        room = self._over.rect()
        width = min(self._row.totalSizeHint().width(), WIDEST, room.width() - 32)
        height = max(self._row.totalHeightForWidth(width), 40)
        self.setGeometry((room.width() - width) // 2, room.height() - height - ABOVE_BOTTOM, width, height)

    def _colour(self) -> None:
        colors = self._themes.theme.colors
        pixmap = self._themes.pixmap(
            "exclamation-circle-fill", colors.on_bubble, size=ICON, ratio=self.devicePixelRatioF()
        )
        self._icon.setPixmap(pixmap)

    def _lay_out(self) -> None:
        set_role(self._text, "bubble")
        set_role(self._button, "bubble-link")
        set_role(self._other, "bubble-link")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._other)
