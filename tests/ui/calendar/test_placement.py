"""In every view what stands on a page has a place of its own, nothing is lost, scrolling moves all alike."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time, timedelta
from itertools import combinations
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from calendar_app.domain.block import Block, BlockDay, BlockKind
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card, CardVariant
from calendar_app.domain.layout import week_of, weeks_of_month
from calendar_app.domain.plan import Plan
from calendar_app.domain.slot import FreeSlot, Slot
from calendar_app.domain.workflow import Status
from calendar_app.ui.calendar import hours_placement, list_placement, month_placement, week_placement
from calendar_app.ui.calendar.geometry import Geometry
from calendar_app.ui.calendar.hours_geometry import HoursGeometry
from calendar_app.ui.calendar.list_geometry import ListGeometry, edges_of
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.page import Key, Page, Placement, by_day, joined
from calendar_app.ui.calendar.week_geometry import WeekGeometry
from tests.builders import PARIS

MONDAY, SATURDAY = date(2026, 11, 16), date(2026, 11, 21)
T = TypeVar("T")
TALL = 60_000
"""A window in which all of any page is on the screen."""
titles = st.sampled_from(["", "Teaser", "Une lampe, une histoire : le salon d’hiver de la Maison Lumen"])
hours = st.none() | st.builds(time, st.integers(0, 23), st.sampled_from([0, 5, 15, 30, 59]))
lengths = st.integers(1, 6)


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> QApplication:
    """Heights follow the width of words."""
    return qapp


@st.composite
def pages(draw: st.DrawFn, name: str) -> Page:
    """Some cards, notes, free slots and campaigns on days of a page, many of them on the same day."""
    weeks = tuple(weeks_of_month(2026, 11)) if name in ("month", "list") else (week_of(MONDAY),)
    days = st.sampled_from([MONDAY, MONDAY, SATURDAY, *(day for week in weeks for day in week)])
    cards = draw(st.lists(st.tuples(days, hours, titles), max_size=14))
    blocks = draw(st.lists(st.tuples(days, hours, lengths), max_size=4))
    slots = draw(st.lists(st.tuples(days, hours), max_size=4))
    campaigns = draw(st.lists(days, max_size=3))
    return Page(
        anchor=MONDAY,
        weeks=weeks,
        cards=by_day([_card(f"post-{n}", *each) for n, each in enumerate(cards)]),
        campaigns=[_campaign(f"campaign-{n}", first) for n, first in enumerate(campaigns)],
        blocks=_by_day([_block(f"block-{n}", *each) for n, each in enumerate(blocks)]),
        slots=_by_day([_slot(f"slot-{n}", *each) for n, each in enumerate(slots)]),
    )


def _by_day(items: Sequence[T]) -> dict[date, list[T]]:
    days = [each.key[1].day for each in items]
    return {day: [each for each, its in zip(items, days, strict=True) if its == day] for day in days}


def _campaign(name: str, first: date) -> Campaign:
    return Campaign(id=name, name="Solstice", first=first, last=first + timedelta(days=9))


def _card(post: str, day: date, hour: time | None, title: str) -> Card:
    plan = Plan(day=day, time=hour, zone=PARIS if hour else "")
    variant = CardVariant(id=post, channel="c", network="x", format="post", status=Status.DRAFT)
    return Card(post=post, title=title, author="a", initials="CR", plan=plan, variants=(variant,))


def _block(name: str, day: date, hour: time | None, length: int) -> BlockDay:
    ends = time(min(23, hour.hour + length), 59) if hour else None
    fields = {"kind": BlockKind.SHOOT, "text": "Studio", "first": day, "last": day}
    return BlockDay(block=Block(id=name, begins=hour, ends=ends, **fields), day=day)


def _slot(name: str, day: date, hour: time | None) -> FreeSlot:
    slot = Slot(id=name, channel="c", weekdays=(day.weekday(),), time=hour or time(12))
    return FreeSlot(slot=slot, plan=Plan(day=day, time=slot.time, zone=PARIS))


# One way of placing a page per view: with a width, a height, and how far it is scrolled


def in_month(page: Page, width: int, height: int, scrolled: int) -> tuple[Placement, Geometry]:
    """The month does not scroll."""
    geometry = MonthGeometry(width=width, height=height, weeks=page.weeks)
    return joined(month_placement.days_of(page, geometry).values()), geometry


def in_week(page: Page, width: int, height: int, scrolled: int) -> tuple[Placement, Geometry]:
    geometry = WeekGeometry(
        width=width,
        height=height,
        weeks=page.weeks,
        busy=_busy(page),
        lanes=page.lanes,
        scrolled=scrolled,
    )
    return week_placement.placed(week_placement.columns_of(page, geometry), geometry), geometry


def in_hours(page: Page, width: int, height: int, scrolled: int) -> tuple[Placement, Geometry]:
    geometry = HoursGeometry(
        width=width,
        height=height,
        weeks=page.weeks,
        busy=_busy(page),
        lanes=page.lanes,
        scrolled=scrolled,
        rows=hours_placement.rows_of(page),
    )
    columns = hours_placement.columns_of(page, geometry)
    return hours_placement.placed(page, columns, geometry, shown=page.cards, landing=()), geometry


def in_list(page: Page, width: int, height: int, scrolled: int) -> tuple[Placement, Geometry]:
    geometry = ListGeometry(
        width=width,
        height=height,
        weeks=page.weeks,
        edges=edges_of(page, page.cards, width=width),
        scrolled=scrolled,
    )
    return list_placement.placed(page, page.cards, geometry), geometry


def _busy(page: Page) -> frozenset[date]:
    return frozenset(page.cards.keys() | page.blocks.keys() | page.slots.keys())


Place = Callable[[Page, int, int, int], tuple[Placement, Geometry]]
PLACES: Mapping[str, Place] = {"month": in_month, "week": in_week, "hours": in_hours, "list": in_list}
some = settings(max_examples=settings.default.max_examples // 2)
"""Each page has much on it."""
every_view = pytest.mark.parametrize("name", PLACES)
widths, heights = st.integers(620, 1600), st.integers(400, 1000)


def rects_of(placement: Placement) -> dict[Key, QRect]:
    """All that has a place, by what it is."""
    cards = {each.card.key: each.rect for each in placement.cards}
    blocks = {each.block.key: each.rect for each in placement.blocks}
    return {**cards, **blocks, **{each.slot.key: each.rect for each in placement.slots}}


def layers_of(placement: Placement) -> list[Placement]:
    """What lies side by side: among the hours, what has none covers what scrolls under it."""
    if isinstance(placement, hours_placement.HoursPlacement):
        return [placement.above, placement.below]
    return [placement]


def bars_of(page: Page, geometry: Geometry) -> list[QRect]:
    """Where campaigns are drawn; the list has none."""
    rows = range(len(page.weeks))
    if isinstance(geometry, MonthGeometry):
        return [geometry.bar(row, bar) for row in rows for bar in page.bars(row)]
    return [geometry.bar(bar) for bar in page.bars(0)] if isinstance(geometry, WeekGeometry) else []


def depth(spans: list[tuple[date, date]]) -> int:
    return max((sum(first <= day <= last for first, last in spans) for day, _ in spans), default=0)


@every_view
@some
@given(st.data(), widths, heights)
def test_all_stands_on_its_own_day_and_covers_nothing(
    name: str, data: st.DataObject, width: int, height: int
) -> None:
    page = data.draw(pages(name))
    placement, geometry = PLACES[name](page, width, height, 0)
    bars = bars_of(page, geometry)
    for layer in layers_of(placement):
        rects = [*rects_of(layer).values(), *(more.rect for more in layer.more)]
        assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    assert not any(one.intersects(other) for one, other in combinations(bars, 2))
    rects = list(rects_of(layers_of(placement)[0]).values())
    assert not any(bar.intersects(rect) for bar in bars for rect in rects)
    for key, rect in rects_of(placement).items():
        cell = geometry.cell_of(key[1].day)
        assert cell.left() <= rect.left() <= rect.right() <= cell.right()
        assert cell.contains(rect) or name in ("week", "hours")


@every_view
@some
@given(st.data(), widths, heights | st.just(TALL))
def test_nothing_is_lost(name: str, data: st.DataObject, width: int, height: int) -> None:
    page = data.draw(pages(name))
    height = height if name == "month" else TALL
    placement, _ = PLACES[name](page, width, height, 0)
    hidden = sum(more.hidden for more in placement.more)
    assert len(placement.cards) + len(placement.blocks) + hidden == len(page.in_order) + len(page.all_blocks)
    assert len(rects_of(placement)) == len(placement.cards) + len(placement.blocks) + len(placement.slots)
    assert bool(hidden) <= (name in ("month", "hours"))
    if name in ("week", "list"):
        assert len(placement.slots) == len(page.all_slots)


@pytest.mark.parametrize("name", ["week", "hours", "list"])
@some
@given(st.data(), widths, heights, st.integers(0, 900))
def test_scrolled_all_has_moved_alike(
    name: str, data: st.DataObject, width: int, height: int, by: int
) -> None:
    page = data.draw(pages(name))
    whole, _ = PLACES[name](page, width, TALL, 0)
    part, low = PLACES[name](page, width, height, by)
    *fixed, moving = layers_of(whole)
    *kept, moved = layers_of(part)
    assert [rects_of(each) for each in fixed] == [rects_of(each) for each in kept]
    expected = {key: rect.translated(0, -by) for key, rect in rects_of(moving).items()}
    seen = rects_of(moved)
    assert seen == {key: expected[key] for key in seen}
    window = low.hours if isinstance(low, HoursGeometry) else low.body
    missing = [rect for key, rect in expected.items() if rect.intersects(window) and key not in seen]
    assert not missing


@given(pages("month"))
def test_there_are_as_many_lanes_of_campaigns_as_lie_over_one_another(page: Page) -> None:
    periods = [(each.first, each.last) for each in page.campaigns]
    met = [[each for each in periods if each[0] <= week[-1] and each[1] >= week[0]] for week in page.weeks]
    assert page.lanes == max(map(depth, met))
