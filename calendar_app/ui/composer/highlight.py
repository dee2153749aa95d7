"""Colours in the text being written: hashtags, mentions and links, what is too long, underlined words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from calendar_app.domain.searching import Span
from calendar_app.ui.composer.fields import units
from calendar_app.ui.preview.text import linked
from calendar_app.ui.theme.theme import Colors
from calendar_app.ui.theme.themes import Themes

Line = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, kw_only=True)
class Underline:
    """A stretch of a paragraph, and the role of the colour of the line beneath it."""

    start: int
    end: int
    line: Line
    color: str


class Highlighter(QSyntaxHighlighter):
    """``over`` is what no longer fits, in UTF-16 units.

    ``lines`` gives the underlined words of a paragraph; it is asked for those that are painted anew.
    """

    def __init__(
        self, document: QTextDocument, themes: Themes, lines: Callable[[str], Iterable[Underline]]
    ) -> None:
        super().__init__(document)
        self._themes = themes
        self._lines = lines
        self._over: tuple[Span, ...] = ()
        self._pointed: tuple[Span, ...] = ()
        themes.changed.connect(self.rehighlight)

    def mark_over(self, over: Iterable[Span]) -> None:
        """Paint what is too much."""
        wanted = tuple(over)
        if wanted != self._over:
            self._over = wanted
            self.rehighlight()

    def mark_pointed(self, pointed: Iterable[Span]) -> None:
        """Put a soft ground and a line beneath what remarks are about."""
        wanted = tuple(pointed)
        if wanted != self._pointed:
            self._pointed = wanted
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Qt asks for one paragraph."""
        colors = self._themes.theme.colors
        start = 0
        for span in linked(text, color="link"):
            length = units(span.text)
            if span.color:
                look = QTextCharFormat()
                look.setForeground(colors.accent)
                self.setFormat(start, length, look)
            start += length
        self._mark(self._pointed, _pointed_look(colors), length=start)
        self._mark(self._over, _over_look(colors), length=start)
        for line in self._lines(text):
            self._underline(text, line)

    def _underline(self, text: str, line: Underline) -> None:
        start, end = units(text[: line.start]), units(text[: line.end])
        for place in range(start, end):
            look = self.format(place)
            look.setUnderlineStyle(line.line)
            look.setUnderlineColor(self._themes.theme.color(line.color))
            self.setFormat(place, 1, look)

    def _mark(self, spans: Iterable[Span], look: QTextCharFormat, *, length: int) -> None:
        """Lay a look over what these spans of the document cover of the paragraph."""
        block = self.currentBlock().position()
        for start, end in spans:
            for place in range(max(start - block, 0), min(end - block, length)):
                merged = self.format(place)
                merged.merge(look)
                self.setFormat(place, 1, merged)


def _pointed_look(colors: Colors) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(colors.warning_fill)
    look.setUnderlineStyle(Line.SingleUnderline)
    look.setUnderlineColor(colors.warning)
    return look


def _over_look(colors: Colors) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(colors.danger_fill)
    look.setForeground(colors.danger)
    return look
