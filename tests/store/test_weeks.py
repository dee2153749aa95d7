"""What is counted week by week is what stands on the cards of those weeks, whatever is filtered."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from calendar_app.commands import channels, posts, review
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from tests.builders import NOW, add_writer, at, make_workspace

FIRST, LAST = date(2026, 11, 2), date(2026, 11, 30)
WEEK = timedelta(weeks=1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, role=Role.SMM)
    yield made
    made.close()


def write(workspace: Workspace, plan: str, *, on: int, **changes: object) -> str:
    ids = [channel.id for channel in queries.channels(workspace.reader)][:on]
    post: str = workspace.run(posts.create_post, title=plan, channels=ids, plan=at(plan), text=plan)
    if changes:
        workspace.run(posts.edit_post, post, **changes)
    return post


def counted(workspace: Workspace, filter: Filter) -> dict[tuple[str, date], int]:
    return dict(queries.week_counts(workspace.reader, FIRST, LAST, now=NOW, filter=filter))


def on_cards(workspace: Workspace, filter: Filter) -> dict[tuple[str, date], int]:
    cards = queries.cards_between(workspace.reader, FIRST, LAST, now=NOW, filter=filter)
    found: Counter[tuple[str, date]] = Counter()
    for card in cards:
        assert card.plan
        week = card.plan.day - (card.plan.day - FIRST) % WEEK
        found.update((variant.channel, week) for variant in card.variants if not variant.held)
        if not card.variants:
            found["", week] += 1
    return dict(found)


def test_counts_are_those_of_the_cards_through_any_filter(workspace: Workspace) -> None:
    first, second = (channel.id for channel in queries.channels(workspace.reader))
    campaign = workspace.run(channels.add_campaign, name="Solstice", first=FIRST, last=LAST)
    sent = write(workspace, "2026-11-08T23:30", on=2)
    review.send(workspace, sent)
    write(workspace, "2026-11-09T00:15", on=1, campaign=campaign)
    write(workspace, "2026-11-15", on=2)
    write(workspace, "2026-11-16T09:00", on=0)
    write(workspace, "2026-12-01T09:00", on=2)
    binned = write(workspace, "2026-11-17T09:00", on=2)
    workspace.run(posts.archive_post, binned)
    workspace.become(add_writer(workspace).id)
    write(workspace, "2026-11-16T10:00", on=1)
    everything = counted(workspace, Filter())
    assert everything == {
        (first, date(2026, 11, 2)): 1,
        (second, date(2026, 11, 2)): 1,
        (first, date(2026, 11, 9)): 2,
        (second, date(2026, 11, 9)): 1,
        ("", date(2026, 11, 16)): 1,
        (first, date(2026, 11, 16)): 1,
    }
    for chosen in (
        Filter(),
        Filter(hidden_channels=frozenset({first})),
        Filter(people=frozenset({workspace.me.id})),
        Filter(campaigns=frozenset({campaign})),
        Filter(campaigns=frozenset({""}), hidden_channels=frozenset({second})),
        Filter(tags=frozenset({""})),
        Filter(formats=frozenset({"linkedin.text"})),
        Filter(statuses=frozenset({Status.IN_REVIEW})),
        Filter(statuses=frozenset({Status.DRAFT}), people=frozenset({workspace.me.id})),
        Filter(troubles=frozenset({Trouble.NO_CHANNEL, Trouble.NO_HOUR})),
    ):
        assert counted(workspace, chosen) == on_cards(workspace, chosen), chosen


def test_what_is_paused_counts_nowhere(workspace: Workspace) -> None:
    post = write(workspace, "2026-11-12T09:00", on=2)
    workspace.run(review.hold, post)
    assert (
        counted(workspace, Filter()) == counted(workspace, Filter(statuses=frozenset({Status.DRAFT}))) == {}
    )
