"""Weeks side by side on a sheet: cells with cards in as many lines as they have room for."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtGui import QFont

from calendar_app.domain.layout import bars_in_week, bars_over, week_number
from calendar_app.domain.paper import Box
from calendar_app.domain.print_layout import Heading, Leaf, Rest, Spacing, Spot, Stack, grid
from calendar_app.ui.calendar.day_names import BETWEEN
from calendar_app.ui.calendar.list_words import RowFace
from calendar_app.ui.printing.content import Content, Note, PrintedDay, Thing
from calendar_app.ui.printing.ink import Align, Ink, Letters

SPACING = Spacing(heading=12, gap=1.4, rest=9)
WEEKDAYS = 13
"""The line with their names."""
GUTTER = 15
"""The numbers of the weeks."""
BAR = 10
TEXT, SMALL, TINY = 7.2, 6.8, 6.2
LINE = 8.6
MARKS = 9
AROUND = 1.6
EDGE = 2
INSET = 3.5
ICON = 6.5
BADGE = 7.5
BADGE_STEP = 8.7
MORE = 10
SINGLE = 10.6
LEAST_SINGLE = 90
NOTE_LINES = 2
BOLD = QFont.Weight.DemiBold


def leaves(content: Content, body: Box, letters: Letters, *, lines: Sequence[int]) -> list[Leaf]:
    """The sheets of whole weeks; ``lines`` are those of a title in each density, 0 beside the time."""
    area = _area(body)
    width = _width(body)
    lines = _densities(lines, width)
    weeks = [
        [
            Stack(day=day, heights=heights, above=above * BAR)
            for day, heights, above in _days(content, row, width, letters, lines)
        ]
        for row in range(len(content.weeks))
    ]
    return grid(weeks, body=area, spacing=SPACING)


def _days(
    content: Content, row: int, width: float, letters: Letters, lines: Sequence[int]
) -> Iterator[tuple[date, tuple[tuple[float, ...], ...], int]]:
    week = content.weeks[row]
    bars = bars_in_week([(each.first, each.last) for each in content.campaigns], week=week)
    for column, day in enumerate(week):
        things = content.days[day].things
        heights = tuple(
            tuple(_height(thing, width, letters, most=most) for thing in things) for most in lines
        )
        yield day, heights, bars_over(bars, column=column)


def _densities(lines: Sequence[int], width: float) -> Sequence[int]:
    """In a narrow column nothing would be left of a title beside its time."""
    return [most for most in lines if most or width >= LEAST_SINGLE]


def _height(thing: Thing, width: float, letters: Letters, *, most: int) -> float:
    if most == 0:
        return SINGLE
    if isinstance(thing, Note):
        count = len(_note_lines(thing, width, letters, most=most))
        return max(SINGLE, count * LINE + 2 * AROUND)
    count = len(letters.lines(thing.card.title, _inner(width), TEXT, most=most))
    return MARKS + count * LINE + 2 * AROUND


def _note_lines(note: Note, width: float, letters: Letters, *, most: int) -> list[str]:
    return letters.lines(note.words, _inner(width) - ICON - 2, TEXT, most=min(most, NOTE_LINES) or 1)


def _inner(width: float) -> float:
    return width - EDGE - 2 * INSET


def _width(body: Box) -> float:
    """What a day leaves to its things."""
    return _area(body).width / 7 - 2 * SPACING.gap


def _area(body: Box) -> Box:
    """The cells, beside the numbers of the weeks and under the names of the days."""
    return body.within(left=GUTTER, top=WEEKDAYS)


class GridPainting:
    """One sheet being painted; ``page_of`` tells on which page a day goes on."""

    def __init__(
        self,
        ink: Ink,
        content: Content,
        body: Box,
        *,
        lines: Sequence[int],
        page_of: Callable[[date], int],
    ) -> None:
        self._ink = ink
        self._content = content
        self._body = body
        self._lines = _densities(lines, _width(body))
        self._page_of = page_of
        self._colors = ink.theme.colors

    def paint(self, leaf: Leaf) -> None:
        """The paper, then what stands on it."""
        if leaf.cells:
            self._paper(leaf)
            self._bars(leaf)
        for heading in leaf.headings:
            self._heading(heading)
        for spot in leaf.spots:
            self._spot(spot)
        for rest in leaf.rests:
            self._rest(rest)

    def _paper(self, leaf: Leaf) -> None:
        area = _area(self._body)
        columns = area.split(7)
        for column, day, name in zip(columns, self._content.weeks[0], self._content.weekdays, strict=True):
            if self._content.days[day].weekend:
                self._ink.ground(column, self._colors.weekend)
            head = Box(left=column.left + INSET, top=self._body.top, width=column.width, height=WEEKDAYS)
            self._ink.text(head, name, SMALL, color=self._colors.text_2)
            self._ink.line((column.left, area.top), (column.left, area.bottom), self._colors.line)
        self._ink.line((area.right, area.top), (area.right, area.bottom), self._colors.line)
        for row, week in zip(leaf.cells, self._content.weeks, strict=True):
            top = row[0].top
            self._ink.line((area.left, top), (area.right, top), self._colors.line)
            number = Box(left=self._body.left, top=top, width=GUTTER, height=SPACING.heading)
            self._ink.text(number, str(week_number(week)), TINY, color=self._colors.text_2)
        self._ink.line((area.left, area.bottom), (area.right, area.bottom), self._colors.line)

    def _bars(self, leaf: Leaf) -> None:
        campaigns = self._content.campaigns
        for row, week in zip(leaf.cells, self._content.weeks, strict=True):
            for bar in bars_in_week([(each.first, each.last) for each in campaigns], week=week):
                left, right = row[bar.first].left + 1, row[bar.last - 1].right - 1
                top = row[0].top + SPACING.heading + bar.lane * BAR
                box = Box(left=left, top=top, width=right - left, height=BAR - 1.5)
                pair = self._ink.theme.campaign_colors(campaigns[bar.index].hue)
                self._ink.ground(box, pair.fill, radius=2)
                words = self._content.campaign_words[bar.index]
                self._ink.text(box.within(left=INSET, right=INSET), words, TINY, color=pair.text)

    def _heading(self, heading: Heading) -> None:
        day, box = self._content.days[heading.day], heading.box.within(left=INSET, right=1)
        if heading.again:
            self._ink.text(box, day.again, SMALL, weight=BOLD)
            return
        color = self._colors.other_month if day.outside else self._colors.text_1
        used = self._ink.text(box, day.number, TEXT + 0.4, weight=BOLD, color=color)
        self._known_for(day, box.within(left=used + 4))

    def _known_for(self, day: PrintedDay, room: Box) -> None:
        """The names that have room as a whole; the first one in any case."""
        parts, letters = day.known_for.split(BETWEEN), self._ink.letters
        while len(parts) > 1 and letters.width(BETWEEN.join(parts), TINY) > room.width:
            parts.pop()
        self._ink.text(room, BETWEEN.join(parts), TINY, color=self._colors.text_2)

    def _spot(self, spot: Spot) -> None:
        thing = self._content.days[spot.day].things[spot.index]
        most = self._lines[spot.density]
        if isinstance(thing, Note):
            self._note(thing, spot.box, most)
        else:
            self._card(thing, spot.box, most)

    def _note(self, note: Note, box: Box, most: int) -> None:
        self._ink.outline(box.within(left=0.3, top=0.3, right=0.3, bottom=0.3), radius=2, dashed=True)
        inner = box.within(left=EDGE + INSET, right=INSET)
        first = Box(left=inner.left, top=box.top + AROUND, width=inner.width, height=LINE)
        self._ink.icon(first if most else inner, note.icon, ICON, self._colors.text_2)
        lines = _note_lines(note, box.width, self._ink.letters, most=most)
        top = (box.height - len(lines) * LINE) / 2
        words = inner.within(left=ICON + 2, top=top)
        self._ink.lines(words, lines, TEXT, line=LINE, color=self._colors.text_2)

    def _card(self, face: RowFace, box: Box, most: int) -> None:
        self._ink.status_ground(box, face.card.look, edge=EDGE, radius=2.5)
        inner = box.within(left=EDGE + INSET, right=INSET)
        if most == 0:
            left = self._marks(face, inner, badges=1)
            self._ink.text(left, face.card.title, TEXT)
            return
        marks = Box(left=inner.left, top=box.top + AROUND, width=inner.width, height=MARKS)
        self._marks(face, marks, badges=len(face.card.networks))
        lines = self._ink.letters.lines(face.card.title, inner.width, TEXT, most=most)
        self._ink.lines(inner.within(top=AROUND + MARKS), lines, TEXT, line=LINE, color=self._colors.text_1)

    def _marks(self, face: RowFace, box: Box, *, badges: int) -> Box:
        """Status and time at the left, networks at the right; the room between them."""
        colors = self._ink.theme.status_colors(face.card.look)
        self._ink.status_icon(box, face.card.look, ICON)
        left = ICON + 2.0
        for words, color in ((face.card.when, self._colors.text_1), (face.card.differs, colors.text)):
            if words:
                left += self._ink.text(box.within(left=left), words, SMALL, weight=BOLD, color=color) + 3
        right = self._badges(face, box.within(left=left), most=badges)
        return box.within(left=left, right=right)

    def _badges(self, face: RowFace, box: Box, *, most: int) -> float:
        """As many as have room, the rest counted; how much room they take at the end."""
        networks = face.card.networks
        shown = min(len(networks), most, max(1, int(box.width / BADGE_STEP)))
        if shown < len(networks):
            shown = min(shown, max(1, int((box.width - MORE) / BADGE_STEP)))
        hidden = len(networks) - shown
        taken = shown * BADGE_STEP + (MORE if hidden else 0)
        left = box.right - taken
        for number, network in enumerate(networks[:shown]):
            place = Box(left=left + number * BADGE_STEP, top=box.top, width=BADGE, height=box.height)
            self._ink.badge(place, network, BADGE)
        if hidden:
            more = Box(left=box.right - MORE, top=box.top, width=MORE, height=box.height)
            self._ink.text(more, f"+{hidden}", TINY, color=self._colors.text_2, align=Align.AlignRight)
        return taken + 2

    def _rest(self, rest: Rest) -> None:
        words = self._content.words.rest.format(count=rest.count, page=self._page_of(rest.day))
        self._ink.text(rest.box.within(left=INSET), words, SMALL, weight=BOLD, color=self._colors.accent)
