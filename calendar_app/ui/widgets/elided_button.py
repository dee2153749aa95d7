"""A button whose words end in an ellipsis where there is no room for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from calendar_app.ui.widgets.elided import plain_hint

NARROWEST = 80


class ElidedButton(QPushButton):
    """Takes the width it is given; ``room`` is what its icon, padding and arrow leave of it to no word."""

    def __init__(self, *, room: int) -> None:
        super().__init__()
        self._room = room
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Say this, as far as there is room; all of it on hover."""
        self._words = words
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """No word has to be whole."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has another ellipsis."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._room
        text = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))
        self.setToolTip("" if text == self._words else plain_hint(self._words.strip()))
