"""What passes a filter: any of one kind, all kinds together."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from calendar_app.commands import channels, posts, review
from calendar_app.commands.brand import edit_brand
from calendar_app.commands.pillars import add_pillar
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.warning import Warnings
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from tests.builders import NOW, add_writer, at, make_workspace

MONTH = date(2026, 11, 1), date(2026, 12, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, role=Role.SMM)
    yield made
    made.close()


def write(
    workspace: Workspace, title: str, *, on: int = 1, plan: str = "2026-11-16T18:30", **changes: object
) -> str:
    ids = [channel.id for channel in queries.channels(workspace.reader)][:on]
    post: str = workspace.run(posts.create_post, title=title, channels=ids, plan=at(plan), text=title)
    if changes:
        workspace.run(posts.edit_post, post, **changes)
    return post


def passing(workspace: Workspace, **chosen: frozenset[str]) -> list[str]:
    filter = Filter(**chosen)  # type: ignore[arg-type]
    cards = queries.cards_between(workspace.reader, *MONTH, now=NOW, filter=filter)
    return [card.title for card in cards]


def test_people(workspace: Workspace) -> None:
    write(workspace, "Hers")
    ines = add_writer(workspace)
    camille = workspace.me.id
    workspace.become(ines.id)
    write(workspace, "Mine")
    assert passing(workspace, people=frozenset({ines.id})) == ["Mine"]
    assert passing(workspace, people=frozenset({ines.id, camille})) == ["Hers", "Mine"]


def test_campaigns_and_tags_and_none_of_them(workspace: Workspace) -> None:
    campaign = workspace.run(channels.add_campaign, name="Solstice", first=MONTH[0], last=MONTH[1])
    tag, other = (workspace.run(channels.add_tag, name=name) for name in ("été", "promo"))
    write(workspace, "A", campaign=campaign)
    write(workspace, "B", tags=(tag, other))
    write(workspace, "C", campaign=campaign, tags=(other,))
    write(workspace, "D")
    assert passing(workspace, campaigns=frozenset({campaign})) == ["A", "C"]
    assert passing(workspace, campaigns=frozenset({""})) == ["B", "D"]
    assert passing(workspace, tags=frozenset({tag})) == ["B"]
    assert passing(workspace, tags=frozenset({tag, ""})) == ["A", "B", "D"]
    assert passing(workspace, campaigns=frozenset({campaign}), tags=frozenset({other})) == ["C"]


def test_pillars_and_none_of_them(workspace: Workspace) -> None:
    pillar = workspace.run(add_pillar, name="Savoir-faire")
    write(workspace, "A", pillar=pillar)
    write(workspace, "B")
    assert passing(workspace, pillars=frozenset({pillar})) == ["A"]
    assert passing(workspace, pillars=frozenset({""})) == ["B"]
    assert passing(workspace, pillars=frozenset({pillar, ""})) == ["A", "B"]


def test_formats_show_the_versions_that_have_them(workspace: Workspace) -> None:
    post = write(workspace, "A", on=2)
    first, second = queries.variants(workspace.reader, post)
    workspace.run(posts.edit_variant, first.id, format="reel")
    write(workspace, "B")
    assert passing(workspace, formats=frozenset({"instagram.reel"})) == ["A"]
    assert passing(workspace, formats=frozenset({"instagram.story"})) == []
    assert passing(workspace, formats=frozenset({f"linkedin.{second.format}"})) == ["A"]


def test_what_is_not_as_it_should_be(workspace: Workspace) -> None:
    write(workspace, "No channel", on=0)
    write(workspace, "No hour", plan="2026-11-17")
    late = write(workspace, "Late", plan="2026-11-09T09:00")
    review.send(workspace, late)
    out = write(workspace, "Out", plan="2026-11-09T10:00")
    workspace.run(review.mark_published, out)
    found = {trouble: passing(workspace, troubles=frozenset({trouble})) for trouble in Trouble}
    assert found[Trouble.NO_CHANNEL] == ["No channel"]
    assert found[Trouble.NO_HOUR] == ["No hour"]
    assert found[Trouble.LATE] == ["Late"]
    assert "Out" in found[Trouble.UNVALIDATED]
    assert found[Trouble.BLOCKED] == found[Trouble.EDITED] == []
    both = frozenset({Trouble.NO_CHANNEL, Trouble.NO_HOUR})
    assert passing(workspace, troubles=both) == ["No channel", "No hour"]
    assert passing(workspace, troubles=both, statuses=frozenset({Status.PUBLISHED})) == []


def test_the_same_text_on_the_same_channel(workspace: Workspace) -> None:
    write(workspace, "Hello")
    write(workspace, "Hello again", plan="2026-11-20", text="HELLO !")
    write(workspace, "Elsewhere", on=0, text="Hello")
    write(workspace, "Long after", plan="2027-03-01", text="Hello")
    assert passing(workspace, troubles=frozenset({Trouble.REPEATED})) == ["Hello", "Hello again"]


def test_a_repetition_names_both_and_their_distance(workspace: Workspace) -> None:
    first, second = write(workspace, "Hello"), write(workspace, "Hello", plan="2026-11-20")
    found = queries.repetitions(workspace.reader, *MONTH)
    assert [(each.first.post, each.second.post, each.days) for each in found] == [(first, second, 4)]
    assert queries.repetitions(workspace.reader, *MONTH, within=timedelta(days=3)) == ()
    assert queries.repetitions(workspace.reader, date(2027, 1, 1), date(2027, 2, 1)) == ()


def test_what_stands_too_close_on_a_channel(workspace: Workspace) -> None:
    workspace.run(edit_brand, minimum_gap=60)
    write(workspace, "One")
    write(workspace, "Close", plan="2026-11-16T19:00")
    write(workspace, "Far", plan="2026-11-16T20:30")
    write(workspace, "Passed", plan="2026-11-09T18:30")
    write(workspace, "Passed too", plan="2026-11-09T18:40")
    assert passing(workspace, troubles=frozenset({Trouble.TOO_CLOSE})) == ["One", "Close"]


def test_more_on_a_day_than_people_like_to_see(workspace: Workspace) -> None:
    for number in range(6):
        write(workspace, f"{number}")
    write(workspace, "Elsewhere", on=0)
    write(workspace, "Another day", plan="2026-11-17")
    assert passing(workspace, troubles=frozenset({Trouble.CROWDED})) == list("012345")


def test_a_time_that_passed_before_anybody_validated(workspace: Workspace) -> None:
    for when in ("2026-11-09T09:00", "2026-11-10", "2026-11-16T09:00"):
        write(workspace, when, plan=when)
    assert passing(workspace, troubles=frozenset({Trouble.MISSED})) == ["2026-11-09T09:00"]


def test_all_that_some_days_give_to_notice(workspace: Workspace) -> None:
    channel = queries.channels(workspace.reader)[0]
    workspace.run(channels.edit_channel, channel.id, weekly_goal=2)
    workspace.run(edit_brand, minimum_gap=60)
    write(workspace, "Hello")
    write(workspace, "Hello again", plan="2026-11-17T18:30", text="Hello")
    write(workspace, "Next week", plan="2026-11-24T18:30")
    write(workspace, "Missed", plan="2026-10-20")
    here = NOW.astimezone(ZoneInfo("Europe/Paris"))
    found = queries.warnings_between(workspace.reader, *MONTH, now=here)
    assert [(each.title, each.days) for each in found.repeats] == [("Hello again", 1)]
    weeks = [(each.first.day, each.posts) for each in found.short_weeks]
    assert weeks == [(9, 0), (23, 1), (30, 0)]
    assert (found.collisions, found.crowded, found.missed) == ((), (), 0)
    past = queries.warnings_between(workspace.reader, date(2026, 10, 1), date(2026, 11, 1), now=here)
    assert past == Warnings(missed=1)


def test_what_is_in_the_bin_repeats_nothing(workspace: Workspace) -> None:
    write(workspace, "Hello")
    workspace.run(posts.archive_post, write(workspace, "Hello", plan="2026-11-20"))
    assert queries.repetitions(workspace.reader, *MONTH) == ()
