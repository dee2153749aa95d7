"""What a day asks of people, read from a real brand."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.posts import archive_post, create_post, duplicate_post, edit_post, move_card
from calendar_app.commands.review import (
    approve,
    hold,
    mark_published,
    mark_scheduled,
    request_changes,
    send,
)
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.agenda import Agenda
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.store.database import FILE
from tests.builders import NOW, add_validator, add_writer, at, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def validated(workspace: Workspace) -> Callable[..., str]:
    """Makes a post that Samir validated."""
    camille, samir = workspace.me, add_validator(workspace)
    channels = [channel.id for channel in queries.channels(workspace.reader)]

    def make(title: str, when: str, *, on: int = 1) -> str:
        workspace.become(camille.id)
        post = workspace.run(create_post, title=title, channels=channels[:on], plan=at(when), text=title)
        send(workspace, post)
        workspace.become(samir.id)
        workspace.run(approve, post)
        workspace.become(camille.id)
        return post

    return make


def agenda(workspace: Workspace, *, now: datetime = NOW, kept: frozenset[str] = frozenset()) -> Agenda:
    return queries.agenda_of(workspace.reader, now=now, kept=kept)


def listed(workspace: Workspace, **more: object) -> list[tuple[str, Status]]:
    return [(p.title, p.status) for p in agenda(workspace, **more).publications]  # type: ignore[arg-type]


def test_what_goes_out_today_stands_in_the_order_of_its_times(
    workspace: Workspace, validated: Callable[..., str]
) -> None:
    validated("Evening", "2026-11-10T18:00")
    validated("Early", "2026-11-10T08:30")
    validated("Tomorrow", "2026-11-11T08:30")
    assert listed(workspace) == [("Early", Status.OVERDUE), ("Evening", Status.DUE)]


def test_every_version_is_listed_by_itself(workspace: Workspace, validated: Callable[..., str]) -> None:
    post = validated("Both", "2026-11-10T18:00", on=2)
    workspace.run(mark_published, post, channels=[queries.channels(workspace.reader)[0].id])
    assert sorted(listed(workspace)) == [("Both", Status.DUE), ("Both", Status.PUBLISHED)]
    assert (agenda(workspace).tally.published, agenda(workspace).tally.of) == (1, 2)


def test_what_is_late_from_earlier_days_stays_until_it_is_out(
    workspace: Workspace, validated: Callable[..., str]
) -> None:
    post = validated("Last week", "2026-11-04T18:00")
    [late] = agenda(workspace).publications
    assert (late.status, agenda(workspace).tally.late) == (Status.OVERDUE, 1)
    workspace.run(mark_published, post)
    assert listed(workspace) == []
    assert listed(workspace, kept=frozenset({late.variant})) == [("Last week", Status.PUBLISHED)]


def test_what_a_tool_publishes_is_to_be_checked(workspace: Workspace, validated: Callable[..., str]) -> None:
    post = validated("In a tool", "2026-11-10T07:00")
    workspace.run(mark_scheduled, post, tool="Buffer")
    assert listed(workspace) == [("In a tool", Status.SCHEDULED)]
    assert agenda(workspace).tally.left == 1


def test_what_is_paused_is_not_counted(workspace: Workspace, validated: Callable[..., str]) -> None:
    post = validated("Paused", "2026-11-10T18:00")
    workspace.run(hold, post)
    assert [p.held for p in agenda(workspace).publications] == [True]
    assert agenda(workspace).tally.of == 0


def test_what_is_being_changed_still_goes_out_as_it_was_validated(
    workspace: Workspace, validated: Callable[..., str]
) -> None:
    post = validated("Teaser", "2026-11-10T12:30")
    workspace.run(edit_post, post, text="Another text")
    [due] = agenda(workspace).publications
    assert (due.title, due.status, due.change_pending) == ("Teaser", Status.DUE, True)
    send(workspace, post)
    [due] = agenda(workspace).publications
    assert (due.status, due.change_pending) == (Status.DUE, True)
    workspace.run(mark_published, post)
    [out] = agenda(workspace).publications
    assert (out.status, out.change_pending) == (Status.PUBLISHED, False)
    [state] = queries.variant_states(workspace.reader, post, now=NOW).values()
    assert state.edited_since_published
    assert not state.published_unapproved


def test_what_was_put_off_is_not_due_any_more(workspace: Workspace, validated: Callable[..., str]) -> None:
    post = validated("Teaser", "2026-11-10T12:30")
    before = at("2026-11-10T12:30")
    workspace.run(move_card, post, from_plan=before, to_plan=at("2026-11-24T12:30"))
    assert listed(workspace) == []


def test_what_nobody_validated_or_is_in_the_bin_is_not_listed(
    workspace: Workspace, validated: Callable[..., str]
) -> None:
    workspace.run(create_post, title="Draft", plan=at("2026-11-10T18:00"))
    workspace.run(archive_post, validated("Binned", "2026-11-10T18:00"))
    assert listed(workspace) == []


def test_a_day_begins_where_the_brand_is(workspace: Workspace, validated: Callable[..., str]) -> None:
    validated("Wednesday", "2026-11-11T09:00")
    just_after_midnight_in_paris = datetime(2026, 11, 10, 23, 5, tzinfo=UTC)
    assert agenda(workspace, now=just_after_midnight_in_paris).today == date(2026, 11, 11)
    assert listed(workspace, now=just_after_midnight_in_paris) == [("Wednesday", Status.DUE)]


def test_what_came_back_says_the_last_remark(workspace: Workspace, validated: Callable[..., str]) -> None:
    post = validated("Sent back", "2026-11-20T18:00")
    samir = next(p for p in workspace.people_here() if p.name == "Samir Benali")
    workspace.become(samir.id)
    workspace.run(request_changes, post, text="Which address?")
    [chore] = agenda(workspace).to_correct
    assert (chore.title, chore.remark, chore.author_name) == ("Sent back", "Which address?", "Camille Roux")


def test_what_is_mine_to_correct_comes_first(workspace: Workspace, validated: Callable[..., str]) -> None:
    sooner, later = validated("Camille's", "2026-11-18T18:00"), validated("Not sent back", "2026-11-19T18:00")
    ines, samir = add_writer(workspace), workspace.people_here()[1]
    workspace.become(ines.id)
    hers = workspace.run(duplicate_post, later, plan=at("2026-11-20T18:00"))
    workspace.run(edit_post, hers, title="Inès's")
    send(workspace, hers)
    workspace.become(samir.id)
    for post in (sooner, hers):
        workspace.run(request_changes, post, text="No")
    found = agenda(workspace)
    assert [c.title for c in found.to_correct] == ["Camille's", "Inès's"]
    assert [c.title for c in found.seen_by(ines.id).to_correct] == ["Inès's", "Camille's"]


def test_who_sent_it_is_not_who_is_waited_for(workspace: Workspace) -> None:
    camille, samir = workspace.me, add_validator(workspace)
    post = workspace.run(create_post, text="New", channels=[queries.channels(workspace.reader)[0].id])
    send(workspace, post)
    [chore] = agenda(workspace).to_validate
    assert chore.deciders == {samir.id}
    assert camille.id not in chore.deciders
    assert agenda(workspace).people[samir.id] == "Samir Benali"


def test_a_draft_whose_day_is_near_is_noticed(workspace: Workspace) -> None:
    for title, when in (("Tomorrow", "2026-11-11"), ("Far", "2026-11-20"), ("Passed", "2026-11-09T09:00")):
        workspace.run(create_post, title=title, plan=at(when))
    assert [c.title for c in agenda(workspace).unsent] == ["Passed", "Tomorrow"]


def test_days_of_this_week_without_anything_are_noticed(workspace: Workspace) -> None:
    workspace.run(create_post, title="Thursday", plan=at("2026-11-12"))
    assert agenda(workspace).empty_days == (date(2026, 11, 11), date(2026, 11, 13))


def test_a_silent_channel_is_noticed(workspace: Workspace, validated: Callable[..., str]) -> None:
    workspace.run(mark_published, validated("Old", "2026-11-01T09:00"))
    instagram, linkedin = agenda(workspace).quiet
    assert (instagram.channel.network, instagram.since, instagram.until) == ("instagram", 9, None)
    assert (linkedin.since, linkedin.until) == (None, None)


def test_a_channel_with_a_post_today_is_not_silent(workspace: Workspace) -> None:
    channel = queries.channels(workspace.reader)[0].id
    workspace.run(create_post, title="Today", channels=[channel], plan=at("2026-11-10"))
    assert [quiet.channel.network for quiet in agenda(workspace).quiet] == ["linkedin"]


def test_the_same_text_again_is_noticed_before_it_goes_out(workspace: Workspace) -> None:
    channel = queries.channels(workspace.reader)[0]
    for day, title in (("2026-11-09", "First"), ("2026-11-12", "Again"), ("2027-01-20", "Far")):
        workspace.run(create_post, title=title, channels=[channel.id], plan=at(day), text="Hello")
    (found,) = agenda(workspace).repeats
    assert (found.title, found.network, found.days) == ("Again", "instagram", 3)
    assert found.day == date(2026, 11, 12)


def test_what_is_out_already_is_no_longer_warned_about(
    workspace: Workspace, validated: Callable[..., str]
) -> None:
    workspace.run(mark_published, validated("Old", "2026-11-09T09:00"))
    workspace.run(mark_published, validated("Old", "2026-11-10T09:00"))
    assert agenda(workspace).repeats == ()


def test_a_day_that_holds_too_much_is_noticed(workspace: Workspace) -> None:
    channel = queries.channels(workspace.reader)[0].id
    for number in range(6):
        assert agenda(workspace).crowded == ()
        workspace.run(create_post, title=f"{number}", channels=[channel], plan=at("2026-11-12"))
    (found,) = agenda(workspace).crowded
    assert (found.network, found.day, found.posts) == ("instagram", date(2026, 11, 12), 6)


def test_a_brand_is_looked_into_while_it_is_open(workspace: Workspace, validated: Callable[..., str]) -> None:
    validated("Seen from elsewhere", "2026-11-10T18:00")
    found = queries.look_into(workspace.folder, lambda reader: queries.agenda_of(reader, now=NOW))
    assert found == agenda(workspace)


def test_what_cannot_be_read_is_passed_over(workspace: Workspace, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / FILE).write_bytes(b"no database at all" * 100)
    assert queries.look_into(damaged, queries.brand) is None
    assert queries.look_into(tmp_path / "gone", queries.brand) is None
    assert not (tmp_path / "gone").exists()


def test_a_brand_of_another_version_is_passed_over(workspace: Workspace) -> None:
    with workspace.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert queries.look_into(workspace.folder, queries.brand) is None


def test_nothing_can_be_written_by_looking(workspace: Workspace) -> None:
    def write(reader: queries.Reader) -> None:
        reader.rows("DELETE FROM brand")

    assert queries.look_into(workspace.folder, write) is None
    assert workspace.brand.name == "Maison Lumen"


def test_it_asks_as_often_for_many_posts_as_for_few(
    workspace: Workspace, validated: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    read = queries.Reader._read
    monkeypatch.setattr(
        queries.Reader, "_read", lambda self, *query: (asked.append(query), read(self, *query))[1]
    )
    agenda(workspace)
    few = len(asked)
    for number in range(4):
        validated(f"Post {number}", f"2026-11-1{number}T18:00")
        workspace.run(create_post, title="Draft", plan=at("2026-11-10") if number else None)
    workspace.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    asked.clear()
    agenda(workspace)
    assert len(asked) == few
