"""What every sheet has around its days: title, filter and date above, legend and page number below."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QFont

from calendar_app.domain.paper import Box
from calendar_app.ui.printing.content import Content
from calendar_app.ui.printing.ink import Align, Ink, Letters

TITLE, SUB, SMALL = 15, 8, 7
TITLE_LINE, SUB_LINE = 19, 12
ABOVE = 6
"""Between the head and the days."""
MOST_LINES = 3
LEGEND_LINE = 11
SIGN = 7.5
BEFORE_WORD, AFTER_WORD = 2.5, 10
PAGE = 44
"""The room of the page number at the end of the last line."""
BOLD = QFont.Weight.DemiBold


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A sign with its word, where it stands in the legend."""

    kind: str
    key: str
    word: str
    box: Box


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """The boxes of a sheet."""

    head: Box
    body: Box
    foot: Box
    legend: tuple[Entry, ...]
    filtered: tuple[str, ...] = ()
    """What the filter keeps back, line by line."""


def frame_of(content: Content, sheet: Box, letters: Letters) -> Frame:
    """Leaves to the days what the legend does not need."""
    filtered = letters.lines(content.filtered, sheet.width, SUB, most=MOST_LINES) if content.filtered else []
    above = TITLE_LINE + SUB_LINE * (1 + len(filtered))
    head = Box(left=sheet.left, top=sheet.top, width=sheet.width, height=above)
    legend = tuple(_entries(content, sheet, letters))
    height = max((entry.box.bottom for entry in legend), default=LEGEND_LINE)
    foot = Box(left=sheet.left, top=sheet.bottom - height, width=sheet.width, height=height)
    moved = tuple(_moved(entry, foot) for entry in legend)
    body = sheet.within(top=head.height + ABOVE, bottom=height + ABOVE)
    return Frame(head=head, body=body, foot=foot, legend=moved, filtered=tuple(filtered))


def _entries(content: Content, sheet: Box, letters: Letters) -> Iterator[Entry]:
    """Line by line from above: the statuses, then on lines of their own the channels, other signs."""
    left, top = 0.0, 0.0
    for kind, pairs in (
        ("status", content.statuses),
        ("channel", content.channels),
        ("sign", content.signs),
    ):
        if left and pairs:
            left, top = 0.0, top + LEGEND_LINE
        for key, word in pairs:
            width = SIGN + BEFORE_WORD + letters.width(word, SMALL) + 1
            if left and left + width > sheet.width - PAGE:
                left, top = 0.0, top + LEGEND_LINE
            box = Box(left=left, top=top, width=min(width, sheet.width - PAGE), height=LEGEND_LINE)
            yield Entry(kind=kind, key=key, word=word, box=box)
            left += width + AFTER_WORD


def _moved(entry: Entry, foot: Box) -> Entry:
    box = entry.box
    place = Box(left=foot.left + box.left, top=foot.top + box.top, width=box.width, height=box.height)
    return Entry(kind=entry.kind, key=entry.key, word=entry.word, box=place)


class FramePainting:
    """The head and the foot of one sheet."""

    def __init__(self, ink: Ink, content: Content, frame: Frame) -> None:
        self._ink = ink
        self._content = content
        self._frame = frame
        self._signs: dict[str, Callable[[Box, str], None]] = {
            "status": partial(self._ink.status_icon, size=SIGN),
            "channel": partial(self._ink.badge, size=SIGN),
            "sign": partial(self._ink.icon, size=SIGN, color=self._ink.theme.colors.text_1),
        }

    def paint(self, number: int, count: int) -> None:
        """The sheet's ``number`` counts from 0."""
        self._head()
        for entry in self._frame.legend:
            self._signs[entry.kind](entry.box, entry.key)
            self._ink.text(entry.box.within(left=SIGN + BEFORE_WORD), entry.word, SMALL)
        foot = self._frame.foot
        page = Box(left=foot.right - PAGE, top=foot.bottom - LEGEND_LINE, width=PAGE, height=LEGEND_LINE)
        self._ink.text(page, f"{number + 1} / {count}", SUB, weight=BOLD, align=Align.AlignRight)

    def _head(self) -> None:
        head, content, quiet = self._frame.head, self._content, self._ink.theme.colors.text_2
        title = Box(left=head.left, top=head.top, width=head.width, height=TITLE_LINE)
        used = self._ink.text(title, content.title, TITLE, weight=BOLD)
        room = title.within(left=used + AFTER_WORD)
        size = self._fitting(content.brand, room.width)
        self._ink.text(room, content.brand, size, weight=BOLD, color=quiet, align=Align.AlignRight)
        below = Box(left=head.left, top=title.bottom, width=head.width, height=SUB_LINE)
        printed = self._ink.letters.width(content.words.printed, SUB)
        self._ink.text(below, content.words.printed, SUB, color=quiet, align=Align.AlignRight)
        self._ink.text(below.within(right=printed + AFTER_WORD), content.view, SUB, color=quiet)
        room = head.within(top=TITLE_LINE + SUB_LINE)
        self._ink.lines(room, self._frame.filtered, SUB, line=SUB_LINE, color=quiet)

    def _fitting(self, text: str, width: float) -> float:
        """The largest size in which a long name is still whole."""
        needed = self._ink.letters.width(text, TITLE, BOLD)
        return max(SUB, min(TITLE, TITLE * width / needed - 0.1)) if needed else TITLE
