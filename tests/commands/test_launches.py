"""A launch is planned back from its day; moved, its posts follow, and one undo takes all of it back."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from calendar_app.commands.channels import archive_channel
from calendar_app.commands.launches import (
    add_launch_template,
    edit_launch,
    edit_launch_template,
    remove_launch,
    remove_launch_template,
    start_launch,
)
from calendar_app.commands.posts import CardMove, duplicate_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.launch import Milestone
from calendar_app.domain.post import Post
from calendar_app.store import queries
from tests.builders import at, make_workspace

NEW_YEAR = frozenset({date(2027, 1, 1)})


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path, channels=("instagram", "linkedin"))
    yield made
    made.close()


def milestones(workspace: Workspace) -> list[Milestone]:
    channels = tuple(channel.id for channel in queries.channels(workspace.reader))
    return [
        Milestone(offset=-7, title="Teaser", time=time(9), channels=channels),
        Milestone(offset=0, title="Launch", time=time(10), channels=channels[:1]),
        Milestone(offset=1, title="Thanks"),
    ]


@pytest.fixture
def launch(workspace: Workspace) -> str:
    """On Friday 8 January; seven days before is a holiday."""
    made: str = workspace.run(
        start_launch,
        name="Aube",
        day=date(2027, 1, 8),
        milestones=milestones(workspace),
        days_off=NEW_YEAR,
    )
    return made


def posts(workspace: Workspace, launch: str) -> list[Post]:
    return queries.posts_of_launch(workspace.reader, launch)


def days(workspace: Workspace, launch: str) -> list[str]:
    return [post.plan.day.isoformat() for post in posts(workspace, launch) if post.plan]


def refused(workspace: Workspace, *args: object, **kwargs: object) -> str:
    with pytest.raises(Refusal) as caught:
        workspace.run(*args, **kwargs)
    return caught.value.key


def test_its_posts_stand_at_their_distances(workspace: Workspace, launch: str) -> None:
    found = posts(workspace, launch)
    assert [post.title for post in found] == ["Aube · Teaser", "Aube · Launch", "Aube · Thanks"]
    assert [post.launch_offset for post in found] == [-7, 0, 1]
    assert days(workspace, launch) == ["2026-12-31", "2027-01-08", "2027-01-09"]
    assert found[0].plan == at("2026-12-31T09:00")
    assert [len(queries.variants(workspace.reader, post.id)) for post in found] == [2, 1, 0]
    workspace.undo()
    assert queries.launches(workspace.reader) == []
    assert posts(workspace, launch) == []


def test_what_would_be_in_the_past_is_left_out(workspace: Workspace) -> None:
    late = workspace.run(start_launch, name="", day=date(2026, 11, 16), milestones=milestones(workspace))
    assert [post.title for post in posts(workspace, late)] == ["Launch", "Thanks"]
    gone = {"name": "", "day": date(2026, 11, 2), "milestones": milestones(workspace)}
    assert refused(workspace, start_launch, **gone) == "launch_has_passed"


def test_a_channel_in_the_archive_is_left_out(workspace: Workspace) -> None:
    wanted = milestones(workspace)
    workspace.run(archive_channel, queries.channels(workspace.reader)[0].id)
    made = workspace.run(start_launch, name="", day=date(2027, 1, 8), milestones=wanted)
    assert [len(queries.variants(workspace.reader, post.id)) for post in posts(workspace, made)] == [1, 0, 0]


def test_it_moves_with_its_cards_in_one_step(workspace: Workspace, launch: str) -> None:
    teaser = posts(workspace, launch)[0]
    move = CardMove(post=teaser.id, from_plan=teaser.plan, to_plan=at("2027-01-04T09:00"))
    workspace.run(edit_launch, launch, name="Aurore", day=date(2027, 1, 11), moves=[move])
    (found,) = queries.launches(workspace.reader)
    assert (found.name, found.day) == ("Aurore", date(2027, 1, 11))
    assert days(workspace, launch)[0] == "2027-01-04"
    workspace.undo()
    assert days(workspace, launch)[0] == "2026-12-31"
    assert queries.launch_of(workspace.reader, teaser.id) == queries.launches(workspace.reader)[0]


def test_posts_stay_when_it_is_removed(workspace: Workspace, launch: str) -> None:
    teaser = posts(workspace, launch)[0].id
    workspace.run(remove_launch, launch)
    assert queries.launches(workspace.reader) == []
    kept = queries.post(workspace.reader, teaser)
    assert kept
    assert (kept.plan, kept.launch) == (at("2026-12-31T09:00"), None)
    workspace.undo()
    assert len(posts(workspace, launch)) == 3


def test_a_copy_belongs_to_no_launch(workspace: Workspace, launch: str) -> None:
    workspace.run(duplicate_post, posts(workspace, launch)[0].id, plan=None)
    assert len(posts(workspace, launch)) == 3


def test_templates_are_kept_in_the_order_of_days(workspace: Workspace) -> None:
    wanted = milestones(workspace)
    template = workspace.run(add_launch_template, name=" Product ", milestones=wanted[::-1])
    (found,) = queries.launch_templates(workspace.reader)
    assert (found.name, list(found.milestones)) == ("Product", wanted)
    workspace.run(edit_launch_template, template, name="Shop", milestones=wanted[:1])
    assert len(queries.launch_templates(workspace.reader)[0].milestones) == 1
    workspace.run(remove_launch_template, template)
    assert queries.launch_templates(workspace.reader) == []
    workspace.undo()
    assert queries.launch_templates(workspace.reader)[0].name == "Shop"


def test_a_template_without_posts_is_none(workspace: Workspace) -> None:
    assert refused(workspace, add_launch_template, name="Empty", milestones=[]) == "launch_without_posts"
