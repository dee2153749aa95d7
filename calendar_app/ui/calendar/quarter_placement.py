"""Where the campaigns and the names of days of a quarter stand: lanes of bars, lines of names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.key_dates import ORDER, KeyDate
from calendar_app.domain.layout import Label, labels, lanes
from calendar_app.ui.calendar.quarter_geometry import GRIP, QuarterGeometry

MARK = 6
"""How wide a mark without its name is: a day may be as narrow."""
LEAST_NAME, MOST_NAME = 44, 170


@dataclass(frozen=True, kw_only=True)
class PlacedBar:
    """A campaign on the canvas; where it ``begins`` or ``ends`` on the page, it has an edge to hold."""

    campaign: Campaign
    rect: QRect
    lane: int
    begins: bool
    ends: bool


@dataclass(frozen=True, kw_only=True)
class PlacedName:
    """What a day is named after, all of it under one mark; ``words`` are none where they have no room."""

    day: date
    key_dates: tuple[KeyDate, ...]
    rect: QRect
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Named:
    """What days are named after, and how many pixels from the first day on each begins and ends."""

    key_dates: Mapping[date, tuple[KeyDate, ...]] = field(default_factory=dict)
    words: Mapping[date, str] = field(default_factory=dict)
    labels: Mapping[date, Label] = field(default_factory=dict)

    @property
    def lines(self) -> int:
        """How many lines they take."""
        return max((label.line + 1 for label in self.labels.values()), default=0)

    def placed(self, geometry: QuarterGeometry, *, launches: bool = False) -> tuple[PlacedName, ...]:
        """Where each of them is on the canvas, in the order of days."""
        return tuple(
            PlacedName(
                day=day,
                key_dates=self.key_dates[day],
                rect=geometry.name(label.line, label.start, label.end, launches=launches),
                words=self.words[day] if label.named else "",
            )
            for day, label in sorted(self.labels.items())
        )


def named(
    key_dates: Mapping[date, tuple[KeyDate, ...]],
    words: Mapping[date, str],
    widths: Mapping[date, int],
    geometry: QuarterGeometry,
    *,
    lines: int,
) -> Named:
    """Finds a place for the names of days, as wide as is given: the most telling first, then by day."""
    order = sorted(key_dates, key=lambda day: (ORDER.index(key_dates[day][0].layer), day))
    begins = [geometry.x_of(day) - geometry.labels for day in order]
    spans = [(begin, begin + min(widths[day], MOST_NAME)) for day, begin in zip(order, begins, strict=True)]
    found = labels(spans, mark=MARK, lines=lines, within=geometry.across, least=LEAST_NAME)
    return Named(key_dates=key_dates, words=words, labels=dict(zip(order, found, strict=True)))


def lanes_of(campaigns: Sequence[Campaign]) -> list[int]:
    """The lane of each campaign: those that share a day stand one under the other."""
    return lanes([(each.first.toordinal(), each.last.toordinal() + 1) for each in campaigns])


def placed_bars(campaigns: Sequence[Campaign], geometry: QuarterGeometry) -> tuple[PlacedBar, ...]:
    """The campaigns of the page, in the order of their lanes."""
    first, last = geometry.weeks[0][0], geometry.weeks[-1][-1]
    bars = (
        PlacedBar(
            campaign=campaign,
            rect=geometry.bar(lane, campaign.first, campaign.last),
            lane=lane,
            begins=campaign.first >= first,
            ends=campaign.last <= last,
        )
        for campaign, lane in zip(campaigns, lanes_of(campaigns), strict=True)
    )
    return tuple(sorted(bars, key=lambda bar: (bar.lane, bar.campaign.first)))


@dataclass(frozen=True, kw_only=True)
class Edge:
    """An edge of a bar: the day the campaign begins or, if ``is_last``, ends on."""

    bar: PlacedBar
    is_last: bool


def edge_at(bars: Sequence[PlacedBar], point: QPoint, *, mirrored: bool) -> Edge | None:
    """The edge of a bar that is taken hold of at a point."""
    bar = next((bar for bar in bars if bar.rect.contains(point)), None)
    if bar is None:
        return None
    from_left, from_right = point.x() - bar.rect.left(), bar.rect.right() - point.x()
    to_first, to_last = (from_right, from_left) if mirrored else (from_left, from_right)
    reach = min(GRIP, bar.rect.width() // 2)
    if bar.ends and to_last < reach and to_last <= to_first:
        return Edge(bar=bar, is_last=True)
    return Edge(bar=bar, is_last=False) if bar.begins and to_first < reach else None
