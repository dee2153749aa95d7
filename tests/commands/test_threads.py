"""A long text becomes a thread in one step, and one post again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.posts import create_post, edit_post, edit_variant
from calendar_app.commands.threads import change_format, join_thread, split_into_thread
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.counting import x_weighted
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import Variant
from calendar_app.domain.thread import parts
from calendar_app.store import queries
from tests.builders import make_workspace

LONG = " ".join(f"Phrase numéro {number} : voici le thé." for number in range(20))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path, channels=("x", "instagram"))
    yield workspace
    workspace.close()


@pytest.fixture
def post(workspace: Workspace) -> str:
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    found: str = workspace.run(create_post, title="Thé", channels=channels, text=LONG)
    return found


def variant(workspace: Workspace, post: str, place: int = 0) -> Variant:
    return list(queries.variants(workspace.reader, post))[place]


def test_a_split_is_one_step_and_concerns_one_channel(workspace: Workspace, post: str) -> None:
    before = variant(workspace, post)
    workspace.run(split_into_thread, before.id)
    split = variant(workspace, post)
    assert split.format == "thread"
    assert len(parts(split.text)) > 1
    assert all(x_weighted(part) <= 280 for part in parts(split.text))
    assert "text" not in variant(workspace, post, 1).own
    workspace.undo()
    assert variant(workspace, post) == before


def test_joined_again_it_reads_as_before(workspace: Workspace, post: str) -> None:
    place = variant(workspace, post).id
    workspace.run(split_into_thread, place)
    workspace.run(join_thread, place)
    joined = variant(workspace, post)
    assert (joined.format, joined.text) == ("post", LONG)


def test_another_format_joins_a_thread_and_leaves_other_texts_alone(workspace: Workspace, post: str) -> None:
    place = variant(workspace, post).id
    workspace.run(change_format, place, "poll")
    assert variant(workspace, post).own == frozenset()
    workspace.run(split_into_thread, place)
    workspace.run(change_format, place, "long_post")
    assert variant(workspace, post).text == LONG


def test_what_grew_too_long_is_split_again(workspace: Workspace, post: str) -> None:
    place = variant(workspace, post).id
    workspace.run(edit_variant, place, text=f"Un\n---\n{LONG}", format="thread")
    workspace.run(split_into_thread, place)
    found = parts(variant(workspace, post).text)
    assert found[0] == "Un"
    assert all(x_weighted(part) <= 280 for part in found)


def test_media_stay_with_their_post_when_a_thread_is_edited_and_have_none_once_it_is_joined(
    workspace: Workspace, post: str
) -> None:
    place = variant(workspace, post).id
    media = tuple(MediaItem(asset=f"{number}" * 64, thread_post=number) for number in range(3))
    workspace.run(edit_variant, place, text="Un\n---\nDeux\n---\nTrois", format="thread", media=media)
    workspace.run(edit_variant, place, text="Un\n---\nTrois")
    assert posts_of(workspace, post) == [0, 0, 1]
    workspace.run(edit_variant, place, text=f"Un\n---\n{LONG}\n---\nTrois")
    workspace.run(split_into_thread, place)
    assert posts_of(workspace, post) == [0, 0, len(parts(variant(workspace, post).text)) - 1]
    workspace.run(join_thread, place)
    assert posts_of(workspace, post) == [0, 0, 0]
    workspace.undo()
    assert posts_of(workspace, post)[2] > 1


def test_own_media_follow_a_text_that_is_shared(workspace: Workspace, post: str) -> None:
    workspace.run(edit_post, post, text="Un\n---\nDeux\n---\nTrois")
    media = (MediaItem(asset="a" * 64, thread_post=2),)
    workspace.run(edit_variant, variant(workspace, post).id, format="thread", media=media)
    workspace.run(edit_post, post, text="Un\n---\nTrois")
    assert posts_of(workspace, post) == [1]


def posts_of(workspace: Workspace, post: str) -> list[int]:
    return [item.thread_post for item in variant(workspace, post).media]


def test_a_network_without_threads_says_so(workspace: Workspace, post: str) -> None:
    with pytest.raises(Refusal, match="no_threads"):
        workspace.run(split_into_thread, variant(workspace, post, 1).id)
