"""Colours in the text being written: hashtags, mentions and links, and what is too long."""

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from calendar_app.ui.preview.text import linked
from calendar_app.ui.theme.themes import Themes


class Highlighter(QSyntaxHighlighter):
    """``over`` is the first character, in UTF-16 units, that no longer fits."""

    def __init__(self, document: QTextDocument, themes: Themes) -> None:
        super().__init__(document)
        self._themes = themes
        self._over = -1
        themes.changed.connect(self.rehighlight)

    def mark_over(self, place: int) -> None:
        """Paint the rest of the text from here; -1 where all fits."""
        if place != self._over:
            self._over = place
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Qt asks for one paragraph."""
        colors = self._themes.theme.colors
        start = 0
        for span in linked(text, color="link"):
            length = len(span.text.encode("utf-16-le")) // 2
            if span.color:
                look = QTextCharFormat()
                look.setForeground(colors.accent)
                self.setFormat(start, length, look)
            start += length
        self._mark(start)

    def _mark(self, length: int) -> None:
        first = max(self._over - self.currentBlock().position(), 0)
        if self._over < 0 or first >= length:
            return
        for place in range(first, length):
            look = self.format(place)
            look.setBackground(self._themes.theme.colors.danger_fill)
            look.setForeground(self._themes.theme.colors.danger)
            self.setFormat(place, 1, look)
