"""What is in the bin, as a list reads it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.posts import archive_post, create_post, edit_variant, restore_post
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from tests.builders import NOW, at, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


def binned(workspace: Workspace) -> list[str]:
    return [post.title for post in queries.binned_posts(workspace.reader, now=NOW, most=10)]


def test_a_post_comes_once_with_its_first_date_and_all_its_networks(workspace: Workspace) -> None:
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    post = workspace.run(create_post, title="Un", channels=channels, plan=at("2026-11-16T18:30"))
    variant = queries.variants(workspace.reader, post)[1]
    workspace.run(edit_variant, variant.id, plan=at("2026-11-14"))
    workspace.run(archive_post, post)
    (found,) = queries.binned_posts(workspace.reader, now=NOW, most=10)
    assert found.plan == at("2026-11-14")
    assert found.networks == ("instagram", "linkedin")
    assert queries.binned_counts(workspace.reader) == (1, 0)
    workspace.run(restore_post, post)
    assert binned(workspace) == []
    assert queries.binned_counts(workspace.reader) == (0, 0)


def test_since_is_a_moment_where_the_brand_is(workspace: Workspace) -> None:
    channel = workspace.run(add_channel_account, network="x", name="x", handle="@x")
    post = workspace.run(create_post, title="Un", channels=[channel], plan=at("2026-11-16"))
    workspace.clock = lambda: datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    workspace.run(archive_post, post)
    (found,) = queries.binned_posts(workspace.reader, now=NOW, most=10)
    assert found.since
    assert found.since.isoformat() == "2026-11-21T00:30:00+01:00"


def test_a_post_without_channels_is_there_too(workspace: Workspace) -> None:
    workspace.run(archive_post, workspace.run(create_post, title="Nowhere yet"))
    (found,) = queries.binned_posts(workspace.reader, now=NOW, most=10)
    assert (found.title, found.networks, found.plan, found.since) == ("Nowhere yet", (), None, None)
