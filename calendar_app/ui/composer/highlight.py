"""Colours in the text being written: hashtags, mentions and links, and what is too long."""

from collections.abc import Iterable

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from calendar_app.domain.searching import Span
from calendar_app.ui.preview.text import linked
from calendar_app.ui.theme.themes import Themes


class Highlighter(QSyntaxHighlighter):
    """``over`` is what no longer fits, in UTF-16 units."""

    def __init__(self, document: QTextDocument, themes: Themes) -> None:
        super().__init__(document)
        self._themes = themes
        self._over: tuple[Span, ...] = ()
        themes.changed.connect(self.rehighlight)

    def mark_over(self, over: Iterable[Span]) -> None:
        """Paint what is too much."""
        wanted = tuple(over)
        if wanted != self._over:
            self._over = wanted
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
        block = self.currentBlock().position()
        for start, end in self._over:
            self._mark_span(max(start - block, 0), min(end - block, length))

    def _mark_span(self, start: int, end: int) -> None:
        for place in range(start, end):
            look = self.format(place)
            look.setBackground(self._themes.theme.colors.danger_fill)
            look.setForeground(self._themes.theme.colors.danger)
            self.setFormat(place, 1, look)
