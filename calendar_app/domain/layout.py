"""Where things go in a calendar: whole weeks, lanes for bars, cards in a cell. Pure arithmetic."""

from bisect import bisect_left
from calendar import Calendar, monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate

Week = tuple[date, ...]


def weeks_of_month(year: int, month: int, *, first_weekday: int = 0) -> list[Week]:
    """The whole weeks that hold a month; weekday 0 is Monday."""
    return [tuple(week) for week in Calendar(first_weekday).monthdatescalendar(year, month)]


def quarter_of_year(day: date) -> tuple[date, date]:
    """The first day of a day's quarter, and the first day of the next one."""
    first = date(day.year, day.month - (day.month - 1) % 3, 1)
    later = first + timedelta(days=100)
    return first, date(later.year, later.month, 1)


def weeks_of_quarter(day: date, *, first_weekday: int = 0) -> list[Week]:
    """The whole weeks that hold a day's quarter, 13 or 14 of them; weekday 0 is Monday."""
    first, last = quarter_of_year(day)
    begin = week_of(first, first_weekday=first_weekday)[0]
    count = -((begin - last).days // 7)
    return [tuple(begin + timedelta(days=7 * n + each) for each in range(7)) for n in range(count)]


def week_of(day: date, *, first_weekday: int = 0) -> Week:
    """The seven days from a weekday on that hold a day; weekday 0 is Monday."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return tuple(first + timedelta(days=n) for n in range(7))


def months_on(day: date, step: int) -> date:
    """The same day so many months on, or the last one of a month that is shorter."""
    months = day.year * 12 + day.month - 1 + step
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def week_number(week: Week) -> int:
    """The ISO number of a row, whatever day it begins with: that of its Thursday."""
    thursday = next(day for day in week if day.weekday() == 3)
    return thursday.isocalendar().week


def lanes(spans: Sequence[tuple[int, int]]) -> list[int]:
    """A lane for each half-open span, so that none overlap: earlier first, longer first, first fit."""
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0], -spans[n][1]))
    ends: list[int] = []
    placed = [0] * len(spans)
    for n in order:
        start, end = spans[n]
        free = (lane for lane, occupied_until in enumerate(ends) if occupied_until <= start)
        lane = next(free, len(ends))
        ends[lane : lane + 1] = [end]
        placed[n] = lane
    return placed


@dataclass(frozen=True, kw_only=True, slots=True)
class Cluster:
    """Spans that overlap one another, directly or by way of others, side by side in equal lanes.

    ``shares`` gives each span, by its index, its lane and the lane before which it ends: it takes all room
    that is free at its side. ``hidden`` are those for which there are too few lanes.
    """

    start: int
    end: int
    lanes: int
    shares: Mapping[int, tuple[int, int]]
    hidden: tuple[int, ...] = ()


def clusters(spans: Sequence[tuple[int, int]], *, most: int) -> list[Cluster]:
    """Gives each half-open span a place of its own: as many lanes as lie deepest, at most so many.

    The lanes are those of ``lanes``: in time order, longer first, first fit.
    """
    placed = lanes(spans)
    return [_cluster(indices, spans, placed, most=most) for indices in _overlapping(spans)]


def _overlapping(spans: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The indices of spans with no gap between them, cluster by cluster, in the order of their starts."""
    found: list[int] = []
    end = 0
    for n in sorted(range(len(spans)), key=lambda n: (spans[n][0], -spans[n][1])):
        if found and spans[n][0] >= end:
            yield found
            found = []
        end = max(end, spans[n][1]) if found else spans[n][1]
        found.append(n)
    if found:
        yield found


def _cluster(
    indices: Sequence[int], spans: Sequence[tuple[int, int]], placed: Sequence[int], *, most: int
) -> Cluster:
    count = min(most, 1 + max(placed[n] for n in indices))
    rows: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for n in indices:
        if placed[n] < count:
            rows[placed[n]].append(spans[n])
    return Cluster(
        start=spans[indices[0]][0],
        end=max(spans[n][1] for n in indices),
        lanes=count,
        shares={n: (placed[n], _widened(placed[n], spans[n], rows)) for n in indices if placed[n] < count},
        hidden=tuple(n for n in indices if placed[n] >= count),
    )


def _widened(lane: int, span: tuple[int, int], rows: Sequence[Sequence[tuple[int, int]]]) -> int:
    """The first lane after this one that is not free as long as the span lasts."""
    for other in range(lane + 1, len(rows)):
        before = bisect_left(rows[other], span[1], key=lambda each: each[0]) - 1
        if before >= 0 and rows[other][before][1] > span[0]:
            return other
    return len(rows)


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """A mark on a line, from ``start`` to before ``end``; where it is ``named`` its name stands beside it."""

    line: int
    start: int
    end: int
    named: bool


def labels(
    spans: Sequence[tuple[int, int]], *, mark: int, lines: int, within: int, least: int
) -> list[Label]:
    """A place for each mark and its name, the most telling first; no two of them overlap.

    Names stand on so many lines and end ``within``, cut to no less than ``least``. Marks whose name finds no
    room stand bare, ``mark`` wide, on lines of their own under these.
    """
    taken: list[list[tuple[int, int]]] = [[] for _ in range(lines)]
    placed: dict[int, Label] = {}
    for n, (start, end) in enumerate(spans):
        span = start, min(end, within)
        has_room = span[1] - start >= min(end - start, least)
        line = next((k for k in range(lines) if has_room and _is_free(span, taken[k])), None)
        if line is not None:
            taken[line].append(span)
            placed[n] = Label(line=line, start=start, end=span[1], named=True)
    bare = [n for n in range(len(spans)) if n not in placed]
    first = sum(map(bool, taken))
    for n, lane in zip(bare, lanes([(spans[n][0], spans[n][0] + mark) for n in bare]), strict=True):
        start = spans[n][0]
        placed[n] = Label(line=first + lane, start=start, end=start + mark, named=False)
    return [placed[n] for n in range(len(spans))]


def _is_free(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    return all(end <= span[0] or start >= span[1] for start, end in taken)


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """A stretch of days within one week: columns from ``first`` to before ``last``, in a lane.

    ``begins`` and ``ends`` tell whether the whole thing begins and ends here, or goes on in another week.
    """

    index: int
    first: int
    last: int
    lane: int
    begins: bool
    ends: bool


def bars_in_week(periods: Sequence[tuple[date, date]], *, week: Week) -> list[Bar]:
    """The bars of a week for periods of days (last day included), numbered by their place in the list."""
    here = [
        n
        for n, (first, last) in enumerate(periods)
        if first <= last and first <= week[-1] and last >= week[0]
    ]
    columns = [_columns(*periods[n], week=week) for n in here]
    # By their whole length, so that a bar stays above another from week to week.
    spans = [(periods[n][0].toordinal(), periods[n][1].toordinal() + 1) for n in here]
    return [
        Bar(
            index=n,
            first=first,
            last=last,
            lane=lane,
            begins=periods[n][0] >= week[0],
            ends=periods[n][1] <= week[-1],
        )
        for n, (first, last), lane in zip(here, columns, lanes(spans), strict=True)
    ]


def _columns(first: date, last: date, *, week: Week) -> tuple[int, int]:
    begin = max(first, week[0]) - week[0]
    end = min(last, week[-1]) - week[0] + timedelta(days=1)
    return begin.days, end.days


def bars_over(bars: Sequence[Bar], *, column: int) -> int:
    """How many lanes lie above the cards of a column."""
    return max((bar.lane + 1 for bar in bars if bar.first <= column < bar.last), default=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fit:
    """How a cell shows its cards: the first ``shown`` of them, the rest behind "+N"."""

    shown: int
    hidden: int
    one_line: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class CardSizes:
    """Heights in pixels; ``more`` is the line that says "+N"."""

    two_lines: int
    one_line: int
    gap: int
    more: int

    def height(self, *, one_line: bool) -> int:
        """The height of a card."""
        return self.one_line if one_line else self.two_lines


def fit_cards(count: int, *, height: int, sizes: CardSizes) -> Fit:
    """Two lines per card where all fit so, else one line; what is left over is counted."""
    for one_line in (False, True):
        if _room(height, sizes=sizes, one_line=one_line) >= count:
            return Fit(shown=count, hidden=0, one_line=one_line)
    shown = _room(height - sizes.more - sizes.gap, sizes=sizes, one_line=True)
    return Fit(shown=shown, hidden=count - shown, one_line=True)


def fit_day(cards: int, blocks: int, *, height: int, sizes: CardSizes) -> tuple[Fit, int]:
    """How a cell shows its cards, and how many of its blocks: one line each, under the cards.

    Blocks are hidden before cards are; what is left over is counted together.
    """
    for shown in range(blocks, -1, -1):
        counted = sizes.more + sizes.gap if shown < blocks else 0
        left = height - shown * (sizes.one_line + sizes.gap) - counted
        fit = fit_cards(cards, height=left, sizes=sizes)
        if left >= 0 and not fit.hidden:
            return replace(fit, hidden=blocks - shown), shown
    seen = _room(height - sizes.more - sizes.gap, sizes=sizes, one_line=True)
    return Fit(shown=seen, hidden=cards + blocks - seen, one_line=True), 0


def _room(height: int, *, sizes: CardSizes, one_line: bool) -> int:
    return max(0, (height + sizes.gap) // (sizes.height(one_line=one_line) + sizes.gap))


def stack(heights: Sequence[int], *, gap: int) -> tuple[int, ...]:
    """Where each of a column's cards begins, one under the other, and last where a further one would."""
    return tuple(accumulate((height + gap for height in heights), initial=0))
