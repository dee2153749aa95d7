"""What a person is shown before deciding: everything once, then only what is new to them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.comparing import CHOSEN, SHOWN, Comparison, comparison_of
from calendar_app.commands.posts import create_post, edit_post, edit_variant
from calendar_app.commands.review import approve, request_changes, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.wording import Fate
from calendar_app.domain.workflow import Role
from calendar_app.journal.changes import PlanChange, TextChange
from calendar_app.store import queries
from tests.builders import add_validator, at, make_workspace

PLAN = at("2026-11-16T12:00")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, role=Role.CM)
    yield made
    made.close()


@pytest.fixture
def camille(workspace: Workspace) -> Person:
    return workspace.me


@pytest.fixture
def samir(workspace: Workspace) -> Person:
    return add_validator(workspace)


@pytest.fixture
def post(workspace: Workspace, samir: Person) -> str:
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    made: str = workspace.run(
        create_post, title="Solstice", channels=channels, plan=PLAN, text="Arrive lundi."
    )
    send(workspace, made)
    return made


def seen_by(workspace: Workspace, person: Person, post: str) -> Comparison:
    workspace.become(person.id)
    return comparison_of(workspace, post)


def send_back(workspace: Workspace, person: Person, post: str) -> None:
    workspace.become(person.id)
    workspace.run(request_changes, post, text="Plutôt mardi ?")


def resend(workspace: Workspace, person: Person, post: str, text: str) -> None:
    workspace.become(person.id)
    workspace.run(edit_post, post, text=text)
    send(workspace, post)


def struck_and_inserted(change: object) -> list[str]:
    assert isinstance(change, TextChange)
    return [piece.text for piece in change.pieces if piece.fate is not Fate.KEPT]


def test_the_first_time_everything_is_shown(workspace: Workspace, samir: Person, post: str) -> None:
    found = seen_by(workspace, samir, post)
    assert (found.number, found.since) == (1, 0)
    assert len(found.channels) == 2
    assert all(each.first and each.changes for each in found.channels)


def test_then_only_what_changed_since_ones_own_decision(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    send_back(workspace, samir, post)
    resend(workspace, camille, post, "Arrive mardi.")
    found = seen_by(workspace, samir, post)
    assert (found.number, found.since, found.verdict, found.judge) == (2, 1, "request_changes", samir.id)
    for each in found.channels:
        (change,) = each.changes
        assert struck_and_inserted(change) == ["lundi", "mardi"]


def test_another_validator_has_seen_nothing_yet(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    nadia = add_validator(workspace, name="Nadia Cherif")
    send_back(workspace, samir, post)
    resend(workspace, camille, post, "Arrive mardi.")
    assert all(each.first for each in seen_by(workspace, nadia, post).channels)


def test_what_is_resent_as_it_was_is_new_to_nobody(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    send_back(workspace, samir, post)
    resend(workspace, camille, post, "Arrive lundi.")
    assert seen_by(workspace, samir, post).is_unchanged


def test_a_decision_that_was_undone_was_none(workspace: Workspace, samir: Person, post: str) -> None:
    workspace.become(samir.id)
    workspace.run(approve, post)
    workspace.undo()
    assert all(each.first for each in comparison_of(workspace, post).channels)


def test_whoever_corrects_looks_back_to_what_was_sent_back(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    send_back(workspace, samir, post)
    workspace.become(camille.id)
    assert comparison_of(workspace, post).is_unchanged
    workspace.run(edit_post, post, plan=at("2026-11-17T12:00"))
    found = comparison_of(workspace, post)
    assert (found.judge, found.since) == (samir.id, 1)
    assert [each.changes for each in found.channels] == [
        (PlanChange(before=PLAN, after=at("2026-11-17T12:00")),)
    ] * 2


def test_a_channel_that_waits_for_nobody_is_left_out(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    workspace.become(samir.id)
    workspace.run(approve, post)
    workspace.become(camille.id)
    first, _ = queries.variants(workspace.reader, post)
    workspace.run(edit_variant, first.id, text="Arrive mardi.")
    send(workspace, post, [first.channel])
    (only,) = seen_by(workspace, samir, post).channels
    assert (only.channel, only.first) == (first.channel, False)
    assert struck_and_inserted(only.changes[0]) == ["lundi", "mardi"]


def test_what_the_validator_corrects_counts_as_a_version_to_come(
    workspace: Workspace, samir: Person, post: str
) -> None:
    workspace.become(samir.id)
    workspace.run(edit_post, post, text="Arrive mardi.")
    found = comparison_of(workspace, post)
    assert found.number == 2
    assert len(found.channels) == 2


def test_what_was_only_looked_at_is_compared_with_too(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    first = seen_by(workspace, samir, post).revision
    resend(workspace, camille, post, "Arrive mardi.")
    workspace.become(samir.id)
    found = comparison_of(workspace, post, shown={first})
    assert (found.number, found.since, found.verdict, found.judge) == (2, 1, SHOWN, samir.id)
    assert struck_and_inserted(found.channels[0].changes[0]) == ["lundi", "mardi"]


def test_looking_twice_at_a_version_does_not_make_it_old(
    workspace: Workspace, samir: Person, post: str
) -> None:
    now = seen_by(workspace, samir, post).revision
    assert all(each.first for each in comparison_of(workspace, post, shown={now}).channels)


def test_a_later_look_counts_for_more_than_an_earlier_decision(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    send_back(workspace, samir, post)
    resend(workspace, camille, post, "Arrive mardi.")
    second = seen_by(workspace, samir, post).revision
    resend(workspace, camille, post, "Arrive mardi matin.")
    workspace.become(samir.id)
    found = comparison_of(workspace, post, shown={second})
    assert (found.since, found.verdict) == (2, SHOWN)
    assert struck_and_inserted(found.channels[0].changes[0]) == [" matin"]


def test_another_version_can_be_chosen_or_none(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    send_back(workspace, samir, post)
    resend(workspace, camille, post, "Arrive mardi.")
    resend(workspace, camille, post, "Arrive jeudi.")
    found = seen_by(workspace, samir, post)
    assert [(each.number, each.person) for each in found.versions] == [(2, camille.id), (1, camille.id)]
    chosen = comparison_of(workspace, post, since=found.versions[0].revision)
    assert (chosen.since, chosen.verdict, chosen.judge) == (2, CHOSEN, samir.id)
    assert struck_and_inserted(chosen.channels[0].changes[0]) == ["mardi", "jeudi"]
    assert all(each.first for each in comparison_of(workspace, post, since="").channels)


def test_what_was_chosen_to_compare_with_counts_as_seen_by_nobody(
    workspace: Workspace, camille: Person, samir: Person, post: str
) -> None:
    resend(workspace, camille, post, "Arrive mardi.")
    send_back(workspace, samir, post)
    resend(workspace, camille, post, "Arrive lundi.")
    oldest = seen_by(workspace, samir, post).versions[-1].revision
    chosen = comparison_of(workspace, post, since=oldest)
    assert chosen.is_unchanged
    assert not chosen.is_known
