"""Slots are kept like everything of a brand, and posts go to the next one in one step."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest

from calendar_app.commands.channels import archive_channel
from calendar_app.commands.membership import add_person
from calendar_app.commands.planning import add_slot, edit_slot, move_to_free_slots, remove_slot, swap_dates
from calendar_app.commands.posts import archive_post, create_post
from calendar_app.commands.review import mark_published
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from tests.builders import NOW, at, make_workspace, reopen

TUESDAY, THURSDAY = 1, 3


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def instagram(workspace: Workspace) -> str:
    """Likes Tuesdays and Thursdays at 18:30; it is Tuesday morning."""
    channel = queries.channels(workspace.reader)[0].id
    workspace.run(add_slot, channel=channel, weekdays=[THURSDAY, TUESDAY, TUESDAY], time=time(18, 30))
    return channel


def write(workspace: Workspace, channel: str, when: str = "") -> tuple[str, Plan | None]:
    plan = at(when) if when else None
    return workspace.run(create_post, title="Post", channels=[channel], plan=plan, text="Bonjour"), plan


def plans(workspace: Workspace, *cards: tuple[str, Plan | None]) -> list[Plan | None]:
    return [queries.cards_of(workspace.reader, post, now=NOW)[0].plan for post, _ in cards]


def refused(workspace: Workspace, *args: object, **kwargs: object) -> str:
    with pytest.raises(Refusal) as caught:
        workspace.run(*args, **kwargs)
    return caught.value.key


def test_a_slot_is_kept_changed_and_removed(workspace: Workspace, instagram: str) -> None:
    opened = reopen(workspace)
    (slot,) = queries.slots(opened.reader)
    assert (slot.weekdays, slot.time) == ((TUESDAY, THURSDAY), time(18, 30))
    opened.run(edit_slot, slot.id, time=time(9))
    assert queries.slots(opened.reader)[0].weekdays == slot.weekdays
    opened.run(remove_slot, slot.id)
    assert queries.slots(opened.reader) == []
    opened.undo()
    opened.undo()
    assert queries.slots(opened.reader) == [slot]
    opened.close()


def test_what_makes_no_sense_is_refused(workspace: Workspace, instagram: str) -> None:
    fields = {"channel": instagram, "time": time(18, 30)}
    assert refused(workspace, add_slot, weekdays=[], **fields) == "slot_without_day"
    assert refused(workspace, add_slot, weekdays=[0, THURSDAY], **fields) == "slot_twice"
    workspace.run(add_slot, weekdays=[0], **fields)


def test_posts_go_one_after_the_other_to_what_is_free(workspace: Workspace, instagram: str) -> None:
    taken = write(workspace, instagram, "2026-11-12T18:10")
    tray, later = write(workspace, instagram), write(workspace, instagram, "2026-11-18")
    late = write(workspace, instagram, "2026-11-03T09:00")
    workspace.run(move_to_free_slots, [tray, late, later])
    wanted = ["2026-11-10T18:30", "2026-11-17T18:30", "2026-11-19T18:30"]
    assert plans(workspace, tray, late, later, taken) == [*map(at, wanted), taken[1]]
    workspace.undo()
    assert plans(workspace, tray, late, later) == [None, late[1], later[1]]


def test_a_planned_post_goes_on_from_where_it_is(workspace: Workspace, instagram: str) -> None:
    post, plan = write(workspace, instagram, "2026-11-12T18:30")
    assert workspace.run(move_to_free_slots, [(post, plan)]) == [at("2026-11-17T18:30")]


def test_what_is_in_the_bin_takes_no_slot(workspace: Workspace, instagram: str) -> None:
    binned, card = write(workspace, instagram, "2026-11-10T18:30"), write(workspace, instagram)
    workspace.run(archive_post, binned[0])
    assert workspace.run(move_to_free_slots, [card]) == [at("2026-11-10T18:30")]


def test_all_or_none(workspace: Workspace, instagram: str) -> None:
    card, other = write(workspace, instagram), write(workspace, queries.channels(workspace.reader)[1].id)
    assert refused(workspace, move_to_free_slots, [card, other]) == "no_free_slot"
    out = write(workspace, instagram, "2026-11-09T18:30")
    workspace.run(mark_published, out[0])
    assert refused(workspace, move_to_free_slots, [card, out]) == "published"
    assert plans(workspace, card, out) == [None, out[1]]


def test_an_archived_channel_shows_no_slots(workspace: Workspace, instagram: str) -> None:
    workspace.run(archive_channel, instagram)
    assert queries.slots(workspace.reader) == []


def test_a_reader_only_looks(workspace: Workspace, instagram: str) -> None:
    card = write(workspace, instagram)
    slot = queries.slots(workspace.reader)[0]
    workspace.become(add_person(workspace, name="Léa Roy", roles={Role.READER}).id)
    assert refused(workspace, remove_slot, slot.id) == "not_allowed"
    assert refused(workspace, move_to_free_slots, [card]) == "not_allowed"


def dates_of(workspace: Workspace, post: str) -> dict[str, Plan | None]:
    """When each channel of a post publishes it."""
    cards = queries.cards_of(workspace.reader, post, now=NOW)
    return {variant.channel: card.plan for card in cards for variant in card.variants}


def test_two_posts_swap_their_dates_on_one_channel_in_one_step(workspace: Workspace, instagram: str) -> None:
    other_channel = queries.channels(workspace.reader)[1].id
    early, late = at("2026-11-12T18:30"), at("2026-11-20T09:00")
    both = workspace.run(create_post, title="Both", channels=[instagram, other_channel], plan=early)
    alone, _ = write(workspace, instagram, "2026-11-20T09:00")
    places = [
        next(v.id for v in queries.variants(workspace.reader, post) if v.channel == instagram)
        for post in (both, alone)
    ]
    workspace.run(swap_dates, *places)
    assert dates_of(workspace, both) == {instagram: late, other_channel: early}
    assert dates_of(workspace, alone) == {instagram: early}
    assert queries.post(workspace.reader, alone).plan == early
    workspace.undo()
    assert dates_of(workspace, both) == {instagram: early, other_channel: early}
    assert dates_of(workspace, alone) == {instagram: late}


def test_what_is_published_swaps_with_nothing(workspace: Workspace, instagram: str) -> None:
    (out, out_plan), (card, plan) = (
        write(workspace, instagram, f"2026-11-{day}T18:30") for day in ("09", "12")
    )
    workspace.run(mark_published, out)
    places = [queries.variants(workspace.reader, post)[0].id for post in (card, out)]
    assert refused(workspace, swap_dates, *places) == "published"
    assert (dates_of(workspace, out), dates_of(workspace, card)) == ({instagram: out_plan}, {instagram: plan})
