"""A post's neighbours on its channel's profile: by date, without what profiles leave out."""

from pathlib import Path

from calendar_app.commands.posts import archive_post, create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.store import queries
from tests.builders import at, make_workspace


def planned(workspace: Workspace, day: int | None, channel: str) -> tuple[str, str]:
    """A post whose cover is named after its day, and its variant."""
    plan = at(f"2026-11-{day:02}T10:00") if day else None
    media = (MediaItem(asset=f"{channel}{day}"),)
    post = workspace.run(create_post, title="One", channels=[channel], plan=plan, media=media)
    return post, queries.variants(workspace.reader, post)[0].id


def around(workspace: Workspace, post: tuple[str, str], *, not_shown: tuple[str, ...] = ()):
    found = queries.posts_around(workspace.reader, *post, today=workspace.today, not_shown=not_shown)
    return tuple([tile.cover for tile in side] for side in found)


def test_neighbours_come_newest_first_from_the_same_channel(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    one, other = (channel.id for channel in queries.channels(workspace.reader)[:2])
    posts = {day: planned(workspace, day, one) for day in (17, 18, 19, 20, 21)}
    planned(workspace, 19, other)
    dateless = planned(workspace, None, one)
    workspace.run(archive_post, posts[18][0])
    assert around(workspace, posts[19]) == ([f"{one}21", f"{one}20"], [f"{one}17"])
    assert around(workspace, dateless) == ([], [f"{one}{day}" for day in (21, 20, 19, 17)])
    kind = queries.variants(workspace.reader, posts[20][0])[0].format
    assert around(workspace, posts[19], not_shown=(kind,)) == ([], [])
    workspace.close()
