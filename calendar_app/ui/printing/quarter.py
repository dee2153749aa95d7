"""The quarter on a sheet: what days are named after, campaigns, and the posts of each channel in a week."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain, groupby

from PySide6.QtGui import QColor, QFont

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.layout import lanes, week_number
from calendar_app.domain.paper import Box
from calendar_app.domain.print_layout import Leaf, Spacing, Stack, flow
from calendar_app.domain.quarter import Quarter
from calendar_app.ui.calendar.quarter_count import NOW, PAST, Count, count_of
from calendar_app.ui.printing.content import Content
from calendar_app.ui.printing.ink import Align, Ink, Letters

LABELS = 112
"""The names of the channels, before the weeks."""
MONTHS, WEEKS = 14, 12
SPACING = Spacing(heading=MONTHS + WEEKS, gap=1.5)
NAME, BAR, ROW = 9.5, 13, 17
TEXT, SMALL = 7.6, 6.8
MARK, BESIDE, AFTER = 3, 2.5, 7
BADGE, SIGN = 9, 6
INSET = 3
BOLD = QFont.Weight.DemiBold


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """What a day is named after, from where it begins."""

    day: date
    left: float
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A line of the sheet: names, campaigns by their place in the content, or the posts of a row.

    The row after those of the channels holds the sums.
    """

    height: float
    names: tuple[Name, ...] = ()
    campaigns: tuple[int, ...] = ()
    row: int | None = None


def leaves(content: Content, body: Box, letters: Letters) -> list[Leaf]:
    """All lines under the weeks, which stand on every sheet."""
    heights = tuple(line.height for line in _lines(content, body, letters))
    stack = Stack(day=content.weeks[0][0], heights=(heights,))
    return flow([(stack, 0)], columns=[body], spacing=SPACING)


def _lines(content: Content, body: Box, letters: Letters) -> list[Line]:
    rows = range(len(_quarter(content).rows) + 1)
    return [
        *chain.from_iterable(_named(some, content, body, letters) for some in content.names),
        *_campaigns(content, body, letters),
        *(Line(height=ROW, row=row) for row in rows),
    ]


def _quarter(content: Content) -> Quarter:
    return content.quarter or Quarter(weeks=tuple(week[0] for week in content.weeks))


def _named(
    names: Sequence[tuple[date, str]], content: Content, body: Box, letters: Letters
) -> Iterator[Line]:
    """As many lines as it takes to read all of them."""
    placed = [_name(day, words, content, body, letters) for day, words in names]
    around = MARK + BESIDE + AFTER
    spans = [
        (round(each.left), round(each.left + letters.width(each.words, SMALL) + around)) for each in placed
    ]
    by_lane: dict[int, list[Name]] = {}
    for name, lane in zip(placed, lanes(spans), strict=True):
        by_lane.setdefault(lane, []).append(name)
    for lane in sorted(by_lane):
        yield Line(height=NAME, names=tuple(by_lane[lane]))


def _name(day: date, words: str, content: Content, body: Box, letters: Letters) -> Name:
    """At its day, or so far before it that it ends on the sheet."""
    needed = letters.width(words, SMALL) + MARK + BESIDE
    left = min(_x(day, content, body), max(body.left + LABELS, body.right - needed))
    return Name(day=day, left=left, words=words)


def _campaigns(content: Content, body: Box, letters: Letters) -> Iterator[Line]:
    """One under the other where their days or their words meet."""
    spans = []
    for campaign, words in zip(content.campaigns, content.campaign_words, strict=True):
        bar = _bar(campaign, content, body)
        room = _beside(bar, body, needed=letters.width(words, SMALL) + 2 * INSET)
        spans.append((round(bar.left), round(max(bar.right, room.right)) + 1))
    by_lane: dict[int, list[int]] = {}
    for index, lane in enumerate(lanes(spans)):
        by_lane.setdefault(lane, []).append(index)
    for lane in sorted(by_lane):
        yield Line(height=BAR, campaigns=tuple(by_lane[lane]))


def _bar(campaign: Campaign, content: Content, body: Box) -> Box:
    """How far a campaign goes; height and top are those of its line."""
    left = _x(campaign.first, content, body)
    right = _x(date.fromordinal(campaign.last.toordinal() + 1), content, body)
    return Box(left=left, top=0, width=max(2.0, right - left), height=BAR)


def _beside(bar: Box, body: Box, *, needed: float) -> Box:
    """Where the words of a bar stand: within it, or behind a short one where there is more room."""
    behind = Box(left=bar.right, top=0, width=min(needed, body.right - bar.right), height=BAR)
    return bar if needed <= bar.width or behind.width <= bar.width else behind


def _x(day: date, content: Content, body: Box) -> float:
    """Where a day begins, kept on the sheet."""
    first, last = content.weeks[0][0], content.weeks[-1][-1]
    share = ((day - first).days) / ((last - first).days + 1)
    return body.left + LABELS + (body.width - LABELS) * min(max(share, 0), 1)


class QuarterPainting:
    """One sheet being painted."""

    def __init__(self, ink: Ink, content: Content, body: Box) -> None:
        self._ink = ink
        self._content = content
        self._body = body
        self._quarter = _quarter(content)
        self._lines = _lines(content, body, ink.letters)
        self._x = partial(_x, content=content, body=body)
        self._colors = ink.theme.colors

    def paint(self, leaf: Leaf) -> None:
        """The weeks, then the lines of this sheet."""
        for heading in leaf.headings:
            self._months(heading.box)
            self._weeks(heading.box.within(top=MONTHS))
        for spot in leaf.spots:
            line = self._lines[spot.index]
            for name in line.names:
                self._name(name, spot.box)
            for index in line.campaigns:
                self._campaign(index, spot.box)
            if line.row is not None:
                self._row(line.row, spot.box)

    def _months(self, box: Box) -> None:
        days = chain.from_iterable(self._content.weeks)
        for _, some in groupby(days, key=lambda day: (day.year, day.month)):
            month = list(some)
            left, right = self._x(month[0]), self._x(date.fromordinal(month[-1].toordinal() + 1))
            place = Box(left=left, top=box.top, width=right - left, height=MONTHS)
            self._ink.line((left, box.top), (left, box.top + MONTHS), self._colors.line)
            words = self._content.months[month[0].month]
            if self._ink.letters.width(words, TEXT, BOLD) + INSET < place.width:
                self._ink.text(place.within(left=INSET), words, TEXT, weight=BOLD)

    def _weeks(self, box: Box) -> None:
        label = Box(left=box.left, top=box.top, width=LABELS, height=WEEKS)
        self._ink.text(label, self._content.labels[0], SMALL, color=self._colors.text_2)
        for number, week in enumerate(self._content.weeks):
            now = self._content.today in week
            color = self._colors.accent if now else self._colors.text_2
            weight = BOLD if now else QFont.Weight.Normal
            place = self._cell(number, Box(left=box.left, top=box.top, width=box.width, height=WEEKS))
            words = str(week_number(week))
            self._ink.text(place, words, SMALL, weight=weight, color=color, align=Align.AlignHCenter)
        bottom = box.top + WEEKS
        self._ink.line((box.left, bottom), (box.right, bottom), self._colors.line)

    def _name(self, name: Name, box: Box) -> None:
        dot = Box(left=name.left, top=box.top + (box.height - MARK) / 2, width=MARK, height=MARK)
        self._ink.ground(dot, self._colors.text_2, radius=MARK / 2)
        left = name.left + MARK + BESIDE
        words = Box(left=left, top=box.top, width=self._body.right - left, height=box.height)
        self._ink.text(words, name.words, SMALL, color=self._colors.text_2)

    def _campaign(self, index: int, box: Box) -> None:
        campaign, words = self._content.campaigns[index], self._content.campaign_words[index]
        bar = _bar(campaign, self._content, self._body)
        needed = self._ink.letters.width(words, SMALL) + 2 * INSET
        room = _beside(bar, self._body, needed=needed)
        pair = self._ink.theme.campaign_colors(campaign.hue)
        self._ink.ground(replace(bar, top=box.top), pair.fill, radius=3)
        color = pair.text if room is bar else self._colors.text_1
        self._ink.text(replace(room, top=box.top).within(left=INSET, right=INSET), words, SMALL, color=color)

    def _row(self, row: int, box: Box) -> None:
        self._ink.line((box.left, box.bottom), (box.right, box.bottom), self._colors.faint_line)
        is_sum = row == len(self._quarter.rows)
        left = 0.0 if is_sum else BADGE + 4
        label = Box(left=box.left, top=box.top, width=LABELS - INSET, height=box.height)
        if not is_sum:
            channel = self._quarter.rows[row].channel
            self._ink.badge(label, channel.network if channel else "", BADGE)
        weight = BOLD if is_sum else QFont.Weight.Normal
        self._ink.text(label.within(left=left), self._content.labels[row + 1], TEXT, weight=weight)
        for number, week in enumerate(self._content.weeks):
            if is_sum:
                count = Count(posts=self._quarter.posts[number])
            else:
                count = count_of(self._quarter.rows[row], number, week=week, today=self._content.today)
            self._count(count, self._cell(number, box))

    def _count(self, count: Count, box: Box) -> None:
        """« 3/4 » and a sign: how the week stands to its goal."""
        text, place = self._color(count), box.within(left=1, right=1, top=1.5, bottom=1.5)
        if count.look in (PAST, NOW):
            fill = self._colors.accent_fill if count.look == NOW else self._colors.sidebar
            self._ink.ground(place, fill, radius=3)
        elif count.look:
            self._ink.ground(place, self._ink.theme.status_colors(count.look).fill, radius=3)
        if count.is_gap:
            self._ink.hatch(place, text)
        words = f"{count.posts}/{count.wanted}" if count.wanted else str(count.posts)
        width = self._ink.letters.width(words, TEXT, BOLD)
        sign = SIGN + 1.5 if count.sign else 0
        left = place.left + (place.width - width - sign) / 2
        figures = Box(left=left, top=place.top, width=width, height=place.height)
        self._ink.text(figures, words, TEXT, weight=BOLD, color=text)
        if count.sign:
            after = Box(left=left + width + 1.5, top=place.top, width=SIGN, height=place.height)
            self._ink.icon(after, count.sign, SIGN, text)

    def _color(self, count: Count) -> QColor:
        if count.look == NOW:
            return self._colors.accent
        if count.look in ("", PAST):
            return self._colors.text_2 if count.look else self._colors.text_1
        return self._ink.theme.status_colors(count.look).text

    def _cell(self, number: int, box: Box) -> Box:
        width = (self._body.width - LABELS) / len(self._content.weeks)
        left = self._body.left + LABELS + number * width
        return Box(left=left, top=box.top, width=width, height=box.height)
