"""What floats over the calendar under the button that opened it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from calendar_app.ui.theme.style import set_role

MARGIN = 8


class FloatingPanel(QFrame):
    """Esc, Tab past its end or a click elsewhere closes it; so does another language: it is all words."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.over = parent
        set_role(self, "panel")
        self.hide()

    def float_at(self, place: QPoint, first: QWidget) -> None:
        """Shows it within what it floats over, with the keyboard on its first part."""
        room = self.over.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        left = max(room.left(), min(place.x(), room.right() + 1 - self.width()))
        top = max(room.top(), min(place.y(), room.bottom() + 1 - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Goes away; whoever opened it takes the keyboard back."""
        if self.isVisible():
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        """Tab past its end closes it: where that would lead may lie under it."""
        moved = super().focusNextPrevChild(forward)
        inside = QApplication.focusWidget()
        if inside is None or not self.isAncestorOf(inside):
            self.dismiss()
        return moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press outside of it closes it, and does what it does there."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            is_inside = watched is self or self.isAncestorOf(watched)
            if not is_inside and watched.window() is self.window():
                self.dismiss()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """It is filled anew when it opens."""
        if event.type() is QEvent.Type.LanguageChange:
            self.dismiss()
        super().changeEvent(event)
