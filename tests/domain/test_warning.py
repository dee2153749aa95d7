"""What is too little, and what has passed too soon."""

from datetime import date, timedelta

from calendar_app.domain.card import Card, CardVariant
from calendar_app.domain.channel import Channel
from calendar_app.domain.warning import has_missed_its_time, short_weeks
from calendar_app.domain.workflow import Status
from tests.builders import NOW, at

MONDAY = date(2026, 11, 16)


def channel(name: str, *, goal: int) -> Channel:
    return Channel(id=name, network=name, name=name, handle="", weekly_goal=goal)


def card(when: str, status: Status, *, held: bool = False) -> Card:
    variant = CardVariant(id="v", channel="x", network="x", format="post", status=status, held=held)
    return Card(post="p", title="", author="", initials="", plan=at(when), variants=(variant,))


def test_a_week_is_short_below_the_goal_of_its_channel() -> None:
    weeks = [MONDAY, MONDAY + timedelta(weeks=1)]
    counts = {("x", weeks[0]): 2, ("x", weeks[1]): 1, ("tiktok", weeks[0]): 3}
    channels = [channel("x", goal=2), channel("tiktok", goal=1), channel("pinterest", goal=0)]
    found = short_weeks(channels, weeks, counts=counts)
    assert [(each.channel.id, each.first, each.posts) for each in found] == [
        ("x", weeks[1], 1),
        ("tiktok", weeks[1], 0),
    ]


def test_a_time_is_missed_by_what_nobody_validated() -> None:
    assert has_missed_its_time(card("2026-11-10T07:00", Status.IN_REVIEW), NOW)
    assert not has_missed_its_time(card("2026-11-10T18:00", Status.IN_REVIEW), NOW)
    assert not has_missed_its_time(card("2026-11-10T07:00", Status.IN_REVIEW, held=True), NOW)
    assert not has_missed_its_time(card("2026-11-10T07:00", Status.OVERDUE), NOW)
    assert not has_missed_its_time(card("2026-11-10T07:00", Status.PUBLISHED), NOW)
