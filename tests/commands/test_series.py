"""Posts come again by a rule; each is a post of its own, and what is done to several is one step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calendar_app.commands.posts import (
    add_channel,
    archive_post,
    create_post,
    duplicate_post,
    edit_post,
    edit_variant,
    move_card,
    remove_channel,
)
from calendar_app.commands.review import mark_published
from calendar_app.commands.series import apply_to_series, bin_following, repeat_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post
from calendar_app.domain.recurrence import MOST, Frequency, Rule, Scope
from calendar_app.domain.repetition import fingerprint
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from tests.builders import NOW, at, make_workspace

WEEKLY = Rule(frequency=Frequency.WEEKLY, weekdays=(0,), count=4)
MONDAYS = ["2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07"]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, channels=("instagram", "linkedin", "x"))
    yield made
    made.close()


@pytest.fixture
def first(workspace: Workspace) -> str:
    """A post of two channels on Monday at nine; LinkedIn has it an hour later."""
    channels = [channel.id for channel in queries.channels(workspace.reader)[:2]]
    plan = at("2026-11-16T09:00")
    post: str = workspace.run(create_post, title="Ritual", text="Bonjour", channels=channels, plan=plan)
    linkedin = queries.variants(workspace.reader, post)[1]
    workspace.run(edit_variant, linkedin.id, plan=at("2026-11-16T10:00"))
    return post


def series(workspace: Workspace) -> list[Post]:
    """All that is planned, in the order of days."""
    cards = {card.post for card in queries.all_cards(workspace.reader, now=NOW)}
    posts = [post for each in cards if (post := queries.post(workspace.reader, each))]
    return sorted(posts, key=lambda post: post.plan.day if post.plan else date.max)


def days(workspace: Workspace) -> list[str]:
    return [post.plan.day.isoformat() for post in series(workspace) if post.plan]


def plans_of(workspace: Workspace, post: str) -> set[Plan | None]:
    return {card.plan for card in queries.cards_of(workspace.reader, post, now=NOW)}


def refused(workspace: Workspace, *args: object, **kwargs: object) -> str:
    with pytest.raises(Refusal) as caught:
        workspace.run(*args, **kwargs)
    return caught.value.key


def test_a_post_comes_again_with_the_times_of_its_channels(workspace: Workspace, first: str) -> None:
    assert workspace.run(repeat_post, first, rule=WEEKLY) == 4
    assert days(workspace) == MONDAYS
    third = series(workspace)[2]
    assert third.id != first
    assert third.text == "Bonjour"
    assert plans_of(workspace, third.id) == {at("2026-11-30T09:00"), at("2026-11-30T10:00")}
    place = queries.in_series(workspace.reader, third.id)
    assert place == queries.InSeries(rule=WEEKLY, number=3, total=4)


def test_nine_stays_nine_when_the_clocks_change(workspace: Workspace) -> None:
    post = workspace.run(create_post, title="Spring", plan=at("2027-03-22T09:00"))
    workspace.run(repeat_post, post, rule=WEEKLY)
    instants = [each.plan.utc.hour for each in series(workspace) if each.plan and each.plan.utc]
    assert instants == [8, 7, 7, 7]


def test_each_one_needs_a_validation_of_its_own(workspace: Workspace, first: str) -> None:
    workspace.run(mark_published, first)
    workspace.run(repeat_post, first, rule=WEEKLY)
    cards = queries.all_cards(workspace.reader, now=NOW)
    assert {card.status for card in cards if card.post != first} == {Status.DRAFT}
    assert {card.status for card in cards if card.post == first} == {Status.PUBLISHED}


def test_it_is_one_step_to_undo(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    workspace.undo()
    assert days(workspace) == MONDAYS[:1]
    assert queries.in_series(workspace.reader, first) is None
    workspace.redo()
    assert days(workspace) == MONDAYS


def test_what_has_passed_does_not_come_again(workspace: Workspace) -> None:
    post = workspace.run(create_post, title="Old", plan=at("2026-11-02T09:00"))
    assert workspace.run(repeat_post, post, rule=WEEKLY) == 3
    assert days(workspace) == ["2026-11-02", "2026-11-16", "2026-11-23"]


def test_what_cannot_come_again_says_why(workspace: Workspace, first: str) -> None:
    idea = workspace.run(create_post, title="Idea")
    assert refused(workspace, repeat_post, idea, rule=WEEKLY) == "series_without_date"
    long = Rule(frequency=Frequency.DAILY, count=MOST + 1)
    assert refused(workspace, repeat_post, first, rule=long) == "series_too_long"
    short = Rule(frequency=Frequency.DAILY, until=date(2026, 11, 16))
    assert refused(workspace, repeat_post, first, rule=short) == "series_of_one"
    assert days(workspace) == MONDAYS[:1]


def test_one_is_changed_moved_or_binned_alone(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    _, second, third, fourth = (post.id for post in series(workspace))
    workspace.run(edit_post, second, text="Autre")
    workspace.run(archive_post, third)
    workspace.run(edit_post, fourth, plan=at("2026-12-08T11:00"))
    assert days(workspace) == [*MONDAYS[:2], "2026-12-08"]
    assert [post.text for post in series(workspace)] == ["Bonjour", "Autre", "Bonjour"]
    assert queries.in_series(workspace.reader, fourth) == queries.InSeries(rule=WEEKLY, number=3, total=3)


def test_only_a_text_from_outside_of_the_series_is_one_too_many(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    month, near = (date(2026, 11, 1), date(2026, 12, 31)), date(2026, 11, 16)
    (instagram, *_) = (channel.id for channel in queries.channels(workspace.reader))

    def nearest() -> date | None:
        known = {"channel": instagram, "fingerprint": fingerprint("Bonjour"), "post": first, "day": near}
        return queries.nearest_same_text(workspace.reader, **known)

    assert (queries.repetitions(workspace.reader, *month), nearest()) == ((), None)
    outside = workspace.run(
        create_post, title="Ritual", text="Bonjour", channels=[instagram], plan=at("2026-11-18T09:00")
    )
    assert all(
        outside in (each.first.post, each.second.post)
        for each in queries.repetitions(workspace.reader, *month)
    )
    assert nearest() == date(2026, 11, 18)


def test_a_copy_belongs_to_no_series(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    copy = workspace.run(duplicate_post, first, plan=None)
    assert queries.in_series(workspace.reader, copy) is None


@pytest.mark.parametrize(
    ("scope", "changed", "texts"),
    [
        (Scope.FOLLOWING, 2, ["Bonjour", "Salut", "Salut", "Salut"]),
        (Scope.ALL, 3, ["Salut", "Salut", "Salut", "Salut"]),
    ],
)
def test_content_is_given_to_the_following_or_to_all(
    workspace: Workspace, first: str, scope: Scope, changed: int, texts: list[str]
) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    second = series(workspace)[1].id
    workspace.run(edit_post, second, text="Salut")
    assert workspace.run(apply_to_series, second, scope=scope, content=True, times=False) == changed
    assert [post.text for post in series(workspace)] == texts
    assert days(workspace) == MONDAYS
    workspace.undo()
    assert [post.text for post in series(workspace)] == ["Bonjour", "Salut", "Bonjour", "Bonjour"]


def test_channels_come_and_go_with_the_content(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    instagram, linkedin, x = (channel.id for channel in queries.channels(workspace.reader)[:3])
    one, other = (post.id for post in series(workspace)[:2])
    workspace.run(remove_channel, queries.variants(workspace.reader, one)[1].id)
    workspace.run(add_channel, one, x)
    workspace.run(apply_to_series, one, scope=Scope.ALL, content=True, times=False)
    assert [variant.channel for variant in queries.variants(workspace.reader, other)] == [instagram, x]
    workspace.undo()
    assert [variant.channel for variant in queries.variants(workspace.reader, other)] == [instagram, linkedin]


def test_days_and_times_move_each_from_its_own_day(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    _, second, third, _ = (post.id for post in series(workspace))
    workspace.run(move_card, third, from_plan=at("2026-11-30T09:00"), to_plan=at("2026-12-03T18:00"))
    workspace.run(edit_post, second, plan=at("2026-11-24T08:30"))
    assert workspace.run(apply_to_series, second, scope=Scope.FOLLOWING, content=False, times=True) == 2
    assert days(workspace) == ["2026-11-16", "2026-11-24", "2026-12-01", "2026-12-08"]
    assert plans_of(workspace, third) == {at("2026-12-01T08:30"), at("2026-11-30T10:00")}


def test_what_is_out_stays_as_it_is(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    second = series(workspace)[1].id
    channel = queries.variants(workspace.reader, second)[0].channel
    workspace.run(mark_published, second, channels=[channel])
    workspace.run(edit_post, first, text="Salut")
    assert workspace.run(apply_to_series, first, scope=Scope.ALL, content=True, times=True) == 2
    assert workspace.run(bin_following, first, itself=False) == 2
    assert [post.text for post in series(workspace)] == ["Salut", "Bonjour"]


def test_a_rule_changes_from_one_on(workspace: Workspace, first: str) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    second, third = (post.id for post in series(workspace)[1:3])
    workspace.run(edit_post, third, text="Autre")
    rule = Rule(frequency=Frequency.WEEKLY, weekdays=(0, 3), count=3)
    assert workspace.run(repeat_post, second, rule=rule) == 3
    assert days(workspace) == ["2026-11-16", "2026-11-23", "2026-11-26", "2026-11-30"]
    assert series(workspace)[3].text == "Autre"
    assert queries.in_series(workspace.reader, third) == queries.InSeries(rule=rule, number=3, total=3)
    assert queries.in_series(workspace.reader, first) == queries.InSeries(rule=WEEKLY, number=1, total=1)
    workspace.undo()
    assert days(workspace) == MONDAYS


@pytest.mark.parametrize(("itself", "left"), [(False, 2), (True, 1)])
def test_a_series_ends_after_one_or_with_it(
    workspace: Workspace,
    first: str,
    itself: bool,  # noqa: FBT001
    left: int,
) -> None:
    workspace.run(repeat_post, first, rule=WEEKLY)
    second = series(workspace)[1].id
    workspace.run(bin_following, second, itself=itself)
    assert days(workspace) == MONDAYS[:left]
    workspace.undo()
    assert days(workspace) == MONDAYS
