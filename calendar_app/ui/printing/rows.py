"""Days one under the other: a row for each post, in the columns of the list."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QColor, QFont

from calendar_app.domain.paper import Box
from calendar_app.domain.print_layout import Heading, Leaf, Spacing, Spot, Stack, flow
from calendar_app.ui.calendar.list_columns import Column, Span, spans_of
from calendar_app.ui.calendar.list_words import RowFace
from calendar_app.ui.printing.content import Content, Note, Thing
from calendar_app.ui.printing.ink import Align, Ink, Letters

SPACING = Spacing(heading=15, gap=0)
HEAD = 14
"""The names of the columns."""
LINE = 9.6
AROUND = 2.4
TEXT, SMALL = 7.8, 7
BEFORE = 6
EDGE = 2
ICON = 7
BADGE = 8
BADGE_STEP = 9.4
MORE = 10
MOST_LINES = 3
PIXEL = 0.6
"""A column is so much narrower than the pixels that it has on the screen."""
BOLD = QFont.Weight.DemiBold


def leaves(content: Content, body: Box, letters: Letters) -> list[Leaf]:
    """The sheets of all days that hold something or are known for something."""
    title = _title(spans(content, body.width))
    stacks = [
        (Stack(day=day, heights=(tuple(_height(thing, title, body, letters) for thing in about.things),)), 0)
        for day, about in content.days.items()
        if about.things or about.known_for
    ]
    return flow(stacks, columns=[body.within(top=HEAD)], spacing=SPACING)


def spans(content: Content, width: float) -> Sequence[Span]:
    """The columns that have room on a sheet, in pixels of the screen."""
    return spans_of(content.columns, width=int((width - BEFORE) / PIXEL))


def _title(columns: Sequence[Span]) -> Span:
    return next(span for span in columns if span.column is Column.TITLE)


def _height(thing: Thing, title: Span, body: Box, letters: Letters) -> float:
    if isinstance(thing, Note):
        lines = letters.lines(thing.words, _note_width(body), TEXT, most=MOST_LINES)
    else:
        lines = letters.lines(thing.card.title, title.width * PIXEL, TEXT, most=MOST_LINES)
    return len(lines) * LINE + 2 * AROUND


def _note_width(body: Box) -> float:
    return body.width - 2 * BEFORE - ICON - 4


class ListPainting:
    """One sheet being painted."""

    def __init__(self, ink: Ink, content: Content, body: Box) -> None:
        self._ink = ink
        self._content = content
        self._body = body
        self._spans = spans(content, body.width)
        self._colors = ink.theme.colors

    def paint(self, leaf: Leaf) -> None:
        """The names of the columns, then the days with their rows."""
        for span in self._spans:
            head = self._column(span, Box(left=self._body.left, top=self._body.top, width=0, height=HEAD))
            self._ink.text(head, self._content.columns[span.column], SMALL, color=self._colors.text_2)
        if not leaf.headings:
            self._ink.text(self._body, self._content.words.nothing, TEXT, align=Align.AlignHCenter)
        for heading in leaf.headings:
            self._heading(heading)
        for spot in leaf.spots:
            self._spot(spot)

    def _heading(self, heading: Heading) -> None:
        day, box = self._content.days[heading.day], heading.box
        self._ink.ground(box, self._colors.sidebar)
        self._ink.line((box.left, box.top), (box.right, box.top), self._colors.line)
        inner = box.within(left=BEFORE, right=BEFORE)
        name = day.again if heading.again else day.name
        used = self._ink.text(inner, name, TEXT, weight=BOLD) + 8
        if not heading.again:
            self._ink.text(inner.within(left=used), day.known_for, SMALL, color=self._colors.text_2)

    def _spot(self, spot: Spot) -> None:
        thing, box = self._content.days[spot.day].things[spot.index], spot.box
        self._ink.line((box.left, box.bottom), (box.right, box.bottom), self._colors.faint_line)
        if isinstance(thing, Note):
            self._note(thing, box)
        else:
            self._row(thing, box)

    def _note(self, note: Note, box: Box) -> None:
        inner = box.within(left=BEFORE, right=BEFORE, top=AROUND)
        first = Box(left=inner.left, top=inner.top, width=inner.width, height=LINE)
        self._ink.icon(first, note.icon, ICON, self._colors.text_2)
        lines = self._ink.letters.lines(note.words, _note_width(box), TEXT, most=MOST_LINES)
        self._ink.lines(inner.within(left=ICON + 4), lines, TEXT, line=LINE, color=self._colors.text_2)

    def _row(self, face: RowFace, box: Box) -> None:
        edge = Box(left=box.left, top=box.top + 1.5, width=EDGE, height=box.height - 3)
        self._ink.ground(edge, self._ink.theme.status_colors(face.card.look).text, radius=1)
        for span in self._spans:
            place = self._column(span, box)
            first = Box(left=place.left, top=place.top + AROUND, width=place.width, height=LINE)
            if span.column is Column.TITLE:
                self._titled(face, place)
            elif span.column is Column.STATUS:
                self._status(face, first)
            elif span.column is Column.CHANNELS:
                self._channels(face, first)
            else:
                self._words(span.column, face, first)

    def _titled(self, face: RowFace, place: Box) -> None:
        lines = self._ink.letters.lines(face.card.title, place.width, TEXT, most=MOST_LINES)
        self._ink.lines(place.within(top=AROUND), lines, TEXT, line=LINE, color=self._colors.text_1)

    def _status(self, face: RowFace, place: Box) -> None:
        color = self._ink.theme.status_colors(face.card.look).text
        self._ink.status_icon(place, face.card.look, ICON)
        words = f"{face.status} {face.card.differs}".strip()
        self._ink.text(place.within(left=ICON + 3), words, TEXT, color=color)

    def _channels(self, face: RowFace, place: Box) -> None:
        networks = face.card.networks
        shown = min(len(networks), int(place.width / BADGE_STEP))
        if shown < len(networks):
            shown = int((place.width - MORE) / BADGE_STEP)
        for number, network in enumerate(networks[:shown]):
            self._ink.badge(place.within(left=number * BADGE_STEP), network, BADGE)
        if hidden := len(networks) - shown:
            more = place.within(left=shown * BADGE_STEP)
            self._ink.text(more, f"+{hidden}", SMALL, color=self._colors.text_2)

    def _words(self, column: Column, face: RowFace, place: Box) -> None:
        words, weight = _WORDS[column](face), BOLD if column is Column.TIME else QFont.Weight.Normal
        color: QColor = self._colors.text_1 if column is Column.TIME else self._colors.text_2
        self._ink.text(place, words, TEXT, weight=weight, color=color)

    def _column(self, span: Span, box: Box) -> Box:
        left = self._body.left + BEFORE + span.left * PIXEL
        return Box(left=left, top=box.top, width=span.width * PIXEL, height=box.height)


_WORDS: Mapping[Column, Callable[[RowFace], str]] = {
    Column.TIME: lambda face: face.card.when,
    Column.FORMAT: lambda face: face.formats,
    Column.AUTHOR: lambda face: face.author,
    Column.CAMPAIGN: lambda face: face.campaign,
    Column.PILLAR: lambda face: face.pillar,
    Column.TAGS: lambda face: face.tags,
}
