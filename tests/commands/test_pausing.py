"""Everything or a channel paused at once: who may, what it holds back, what a crisis leaves behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.kit import kit_of
from calendar_app.commands.membership import add_person
from calendar_app.commands.pausing import pause_channels, resume_channels
from calendar_app.commands.posts import create_post
from calendar_app.commands.review import allowed, hold, mark_published, resume
from calendar_app.commands.sharing import bundle_of, receive_bundle
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from tests.builders import NOW, at, make_workspace
from tests.store.stations import copied, draft
from tests.store.tables import demand_cache_is_right

LATER = "2026-11-16T18:30"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


def held(workspace: Workspace, post: str) -> list[bool]:
    [card] = queries.cards_of(workspace.reader, post, now=NOW)
    return [variant.held for variant in card.variants]


def channels(workspace: Workspace) -> list[str]:
    return [channel.id for channel in queries.channels(workspace.reader)]


def test_everything_is_paused_what_was_never_sent_and_what_comes_later_too(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(pause_channels, reason="A fire in the shop")
    later = workspace.run(create_post, title="Later", channels=channels(workspace)[:1], plan=at(LATER))
    assert all(held(workspace, post))
    assert held(workspace, later) == [True]
    demand_cache_is_right(workspace)
    [(place, entry)] = queries.paused(workspace.reader).items()
    assert (place, entry.person, entry.text) == ("*", workspace.me.id, "A fire in the shop")
    workspace.run(resume_channels)
    assert not any(held(workspace, post) + held(workspace, later))
    assert queries.paused(workspace.reader) == {}


def test_one_channel_is_paused_and_the_others_go_on(workspace: Workspace) -> None:
    first, second = channels(workspace)[:2]
    post = workspace.run(create_post, title="Both", channels=[first, second], plan=at(LATER))
    workspace.run(pause_channels, reason="Hacked", channels=[second])
    assert held(workspace, post) == [False, True]
    assert "resume" not in allowed(workspace, post)


def test_what_is_out_is_not_held_back_and_a_post_paused_by_itself_stays_so(workspace: Workspace) -> None:
    out, alone = draft(workspace), draft(workspace)
    workspace.run(mark_published, out)
    workspace.run(hold, alone)
    workspace.run(pause_channels, reason="Strike")
    assert not any(held(workspace, out))
    with pytest.raises(Refusal, match="nothing_to_do"):
        workspace.run(resume, alone)
    workspace.run(resume_channels)
    assert all(held(workspace, alone))
    demand_cache_is_right(workspace)


def test_nothing_leaves_the_house_meanwhile(workspace: Workspace) -> None:
    post, channel = draft(workspace), channels(workspace)[0]
    workspace.run(pause_channels, reason="Strike")
    with pytest.raises(Refusal, match="kit_held"):
        kit_of(workspace, post, channel)


def test_it_is_undone_and_done_again(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(pause_channels, reason="Too early")
    workspace.undo()
    assert not any(held(workspace, post))
    workspace.redo()
    assert all(held(workspace, post))
    demand_cache_is_right(workspace)


def test_a_reason_is_asked_for_and_nobody_pauses_twice(workspace: Workspace) -> None:
    with pytest.raises(Refusal, match="pause_reason_missing"):
        workspace.run(pause_channels, reason=" ")
    with pytest.raises(Refusal, match="nothing_to_do"):
        workspace.run(resume_channels)
    workspace.run(pause_channels, reason="Strike")
    with pytest.raises(Refusal, match="nothing_to_do"):
        workspace.run(pause_channels, reason="Strike")


def test_who_only_reads_pauses_nothing(workspace: Workspace) -> None:
    reader = add_person(workspace, name="Rita Blanc", roles={Role.READER})
    workspace.become(reader.id)
    with pytest.raises(Refusal, match="not_allowed"):
        workspace.run(pause_channels, reason="Mine")


def test_it_reaches_other_workstations_with_everything_there(tmp_path: Path) -> None:
    here, there = copied(make_workspace(tmp_path / "here"), tmp_path, "there")
    post = here.run(create_post, title="Never sent", channels=channels(here)[:1], plan=at(LATER))
    own = there.run(create_post, title="Theirs", channels=channels(there)[:1], plan=at(LATER))
    here.run(pause_channels, reason="Strike")
    receive_bundle(there, bundle_of(here))
    assert held(there, own) == [True]
    here.run(resume_channels)
    receive_bundle(there, bundle_of(here))
    assert held(there, own) == held(here, post) == [False]
    here.close()
    there.close()
