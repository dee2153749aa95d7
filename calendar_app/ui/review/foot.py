"""How far somebody is with the queue: what they decided today, what is left, and where they are in it."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.ui.context import Context
from calendar_app.ui.review.queue import Progress
from calendar_app.ui.review.words import progress_words
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.elided import ElidedLabel

THICK = 3


class QueueFoot(QFrame):
    """Stands below the queue."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "footer")
        self._bar = _Bar(context.themes)
        self.progress, self.place = ElidedLabel(), ElidedLabel()
        for label in (self.progress, self.place):
            set_role(label, "caption")
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(self.place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(row)

    def show_progress(self, progress: Progress) -> None:
        """« 3 validés · 2 renvoyés · 7 restants »."""
        self.progress.setText(progress_words(progress))
        self._bar.show_progress(progress)

    def show_place(self, number: int, of: int) -> None:
        """« 1 sur 7 · J K »."""
        text = self.tr("{number} of {all}").format(
            number=QLocale().toString(number), all=QLocale().toString(of)
        )
        self.place.setText(f"{text} · J K" if of else "")


class _Bar(QWidget):
    """What was validated and sent back, as parts of all there was; the words below say the same."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._progress = Progress(approved=0, sent_back=0, left=0)
        self.setFixedHeight(THICK)
        themes.changed.connect(self.update)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, progress = QPainter(self), self._themes.theme.colors, self._progress
        painter.fillRect(self.rect(), colors.line)
        whole = progress.approved + progress.sent_back + progress.left
        x = 0
        for number, color in ((progress.approved, colors.inserted), (progress.sent_back, colors.removed)):
            width = round(self.width() * number / whole) if whole else 0
            painter.fillRect(x, 0, width, THICK, color)
            x += width
