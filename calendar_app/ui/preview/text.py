"""Text in a preview: laid out at the network's own column width and folded where the network folds it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import get_ident

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

LINE_BREAK = "\u2028"
EMOJI = re.compile(
    r"[\U0001F1E6-\U0001F1FF]{2}"
    r"|[0-9#*]\uFE0F?\u20E3"
    r"|(?:[\U0001F300-\U0001FAFF\u231A\u231B\u23E9-\u23F3\u2614\u2615\u2648-\u2653\u26A1\u26BD\u2705\u2728\u274C\u2B50]"
    r"|[\u00A9\u00AE\u203C-\u3299]\uFE0F)"
    r"[\uFE0F\U0001F3FB-\U0001F3FF]*"
    r"(?:\u200D[\u2600-\u27BF\U0001F300-\U0001FAFF][\uFE0F\U0001F3FB-\U0001F3FF]*)*"
)
KEPT = 1000
"""Lines and widths that are remembered: those of many previews, each looked at in several ways."""
EMOJI_BOX = 1.3
"""Width of an emoji in units of the text size: fixed, so that folds do not depend on a machine's fonts."""
SCHEME = re.compile(r"^https?://(?:www\.)?")
LINKS = re.compile(
    r"https?://\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|io|be|ch|ca)\b(?:/\S*)?"
)
TAGS = re.compile(r"(?<![\w&/])[#@]\w[\w.]*(?<!\.)")


@dataclass(frozen=True, kw_only=True)
class Style:
    """``size`` and ``leading`` in pixels of the network's own page."""

    size: int
    leading: float
    color: str
    weight: int = 400


@dataclass(frozen=True, kw_only=True)
class Span:
    """A run of text that differs from its style."""

    text: str
    color: str = ""
    weight: int = 0


@dataclass(frozen=True, kw_only=True)
class Block:
    """Text laid out and ready to be painted."""

    layout: QTextLayout
    text: str
    width: float
    height: float

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self.layout.lineCount()

    @property
    def natural_width(self) -> float:
        """Width of its first line. Asked for here because a line must not outlive its layout."""
        return self.layout.lineAt(0).naturalTextWidth()


def font_of(style: Style, *, weight: int = 0) -> QFont:
    """Inter without hinting: a scaled preview must break its lines where the full one does."""
    font = QFont("Inter")
    font.setPixelSize(style.size)
    font.setWeight(QFont.Weight(weight or style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def linked(text: str, *, color: str, weight: int = 0, links: bool = True, scheme: bool = True) -> list[Span]:
    """Text with its hashtags and mentions, and where the network does so its links, in the link colour.

    Without ``scheme`` links are shown without « https:// ».
    """
    pattern = re.compile(f"{LINKS.pattern}|{TAGS.pattern}") if links else TAGS
    spans, end = [], 0
    for match in pattern.finditer(text):
        word = match[0] if scheme else SCHEME.sub("", match[0])
        spans += [Span(text=text[end : match.start()]), Span(text=word, color=color, weight=weight)]
        end = match.end()
    return [span for span in [*spans, Span(text=text[end:])] if span.text]


def lay_out(
    spans: Sequence[Span],
    *,
    style: Style,
    width: float,
    right: bool = False,
    centred: bool = False,
    most: int | None = None,
) -> Block:
    """Break text into lines of ``width``; the leading is the network's, whatever fonts emoji come from.

    ``most`` leaves out all lines after so many.
    """
    text = "".join(span.text for span in spans).replace("\r\n", "\n").replace("\n", LINE_BREAK)
    layout = QTextLayout(text, font_of(style))
    layout.setTextOption(_option(right=right, centred=centred))
    layout.setFormats([*_colours(spans, style), *_emoji_boxes(text, style)])
    layout.setCacheEnabled(True)
    _break_lines(layout, style=style, width=width, most=most)
    return Block(
        layout=layout,
        text=text.replace(LINE_BREAK, "\n"),
        width=width,
        height=layout.lineCount() * style.leading,
    )


def plain(text: str, *, style: Style, width: float, right: bool = False) -> Block:
    """One line of text, ended by an ellipsis where there is no room; made once, for most lines stay."""
    return _plain(text, style, width, right, get_ident())


@lru_cache(maxsize=KEPT)
def _plain(text: str, style: Style, width: float, right: bool, _thread: int) -> Block:  # noqa: FBT001
    # Each thread has its own: two may not draw one layout at the same time.
    fitting = QFontMetricsF(font_of(style)).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return lay_out([Span(text=fitting)], style=style, width=width + 1, right=right)


@lru_cache(maxsize=KEPT)
def natural_width(text: str, *, style: Style, weight: int = 0) -> float:
    """Width of a single line of text."""
    return QFontMetricsF(font_of(style, weight=weight)).horizontalAdvance(text)


def fold(spans: Sequence[Span], *, style: Style, width: float, lines: int, more: Span) -> Block:
    """Text cut after ``lines`` lines with ``more`` at its end, as in « … See more »; whole where it fits."""
    room = natural_width(more.text, style=style, weight=more.weight or style.weight)
    shown = shortened(spans, style=style, width=width, lines=lines, room=room)
    if shown != list(spans):
        shown = [*_open_ended(shown), more]
    return lay_out(shown, style=style, width=width)


def _open_ended(spans: Sequence[Span]) -> list[Span]:
    """Without an ellipsis of its own, for the one that says that there is more."""
    *before, last = spans or [Span(text="")]
    return [*before, replace(last, text=last.text.rstrip("… "))]


def shortened(spans: Sequence[Span], *, style: Style, width: float, lines: int, room: float) -> list[Span]:
    """What fits into ``lines`` lines with ``room`` left free on the last; all of it where nothing is cut."""
    # One line more tells whether it goes on.
    begun = lay_out(spans, style=style, width=width, most=lines + 1)
    if begun.lines <= lines:
        return list(spans)
    last = begun.layout.lineAt(_last_written(begun.layout, lines))
    return _until(spans, _cut(last, width - room))


def _last_written(layout: QTextLayout, lines: int) -> int:
    """The last of so many lines that is not empty: on it stands the word that there is more."""
    text = layout.text().encode("utf-16-le")
    for number in range(lines - 1, 0, -1):
        line = layout.lineAt(number)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if text[start:end].decode("utf-16-le", "ignore").strip():
            return number
    return 0


def _cut(line: QTextLine, x: float) -> int:
    end = line.textStart() + line.textLength()
    if line.naturalTextWidth() <= x:
        return end
    return min(end, line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))


def _until(spans: Sequence[Span], position: int) -> list[Span]:
    kept, left = [], position
    for span in spans:
        # Qt counts UTF-16 units; an emoji cut in half is left out.
        part = span.text.encode("utf-16-le")[: 2 * max(left, 0)].decode("utf-16-le", "ignore")
        left -= _units(span.text)
        kept.append(replace(span, text=part))
    while kept and not kept[-1].text.rstrip():
        kept.pop()
    return [*kept[:-1], replace(kept[-1], text=kept[-1].text.rstrip())] if kept else []


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _option(*, right: bool, centred: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    elif centred:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return option


def _break_lines(layout: QTextLayout, *, style: Style, width: float, most: int | None) -> None:
    metrics = QFontMetricsF(font_of(style))
    baseline = (style.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    layout.beginLayout()
    while layout.lineCount() != most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # By its baseline: a fallback font is higher and must not push lines apart.
        line.setPosition(QPointF(0, line.lineNumber() * style.leading + baseline - line.ascent()))
    layout.endLayout()


def _colours(spans: Sequence[Span], style: Style) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for span in spans:
        length = _units(span.text.replace("\r\n", "\n"))
        look = QTextCharFormat()
        look.setFont(font_of(style, weight=span.weight))
        look.setForeground(QColor(span.color or style.color))
        yield _range(start, length, look)
        start += length


def _emoji_boxes(text: str, style: Style) -> Iterator[QTextLayout.FormatRange]:
    for match in EMOJI.finditer(text):
        look = QTextCharFormat()
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(_spacing_to_box(match[0], style))
        yield _range(_units(text[: match.start()]), _units(match[0]), look)


@lru_cache(maxsize=KEPT)
def _spacing_to_box(emoji: str, style: Style) -> float:
    """What to add after each of its glyphs: several where no font of this machine knows the sequence."""
    font = font_of(style)
    bare = QFontMetricsF(font).horizontalAdvance(emoji)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
    glyphs = QFontMetricsF(font).horizontalAdvance(emoji) - bare
    return (EMOJI_BOX * style.size - bare) / max(glyphs, 1)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found
