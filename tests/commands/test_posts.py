"""Drafting and planning."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import (
    CardMove,
    add_channel,
    archive_post,
    copy_cards,
    create_post,
    duplicate_post,
    edit_post,
    edit_variant,
    move_card,
    move_cards,
    remove_channel,
    reset_field,
    restore_post,
)
from calendar_app.commands.review import mark_published, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import content_of
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from tests.builders import NOW, PICTURES, at, make_workspace
from tests.store.stations import MONDAY, draft, every, on, states

TUESDAY = at("2026-11-17T18:30")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path)
    yield found
    found.close()


def plans(workspace: Workspace, post: str) -> dict[str, object]:
    about = queries.post(workspace.reader, post)
    return {name: content_of(about, variant).plan for name, variant in on(workspace, post).items()}


def test_a_new_post_is_one_card_of_its_channels(workspace: Workspace) -> None:
    post = draft(workspace)
    (card,) = queries.cards_of(workspace.reader, post, now=NOW)
    assert (card.title, card.plan, card.status) == ("Un post", MONDAY, Status.DRAFT)
    assert card.networks == ("instagram", "linkedin")
    assert card.initials == "CR"


def test_an_idea_without_channels_has_a_card_in_the_tray(workspace: Workspace) -> None:
    post = workspace.run(create_post, title="Une idée")
    (card,) = queries.cards_without_date(workspace.reader, now=NOW)
    assert (card.post, card.variants, card.status) == (post, (), Status.DRAFT)


def test_typing_is_one_step_until_it_is_closed(workspace: Workspace) -> None:
    post = draft(workspace)
    for text in ("B", "Bo", "Bon"):
        workspace.run(edit_post, post, text=text, joins=f"{post}.text")
    workspace.close_step()
    workspace.run(edit_post, post, text="Bonsoir", joins=f"{post}.text")
    workspace.undo()
    assert queries.post(workspace.reader, post).text == "Bon"
    workspace.undo()
    assert queries.post(workspace.reader, post).text == "Bonjour"
    workspace.redo()
    assert queries.post(workspace.reader, post).text == "Bon"


def test_a_variant_follows_until_it_is_adapted_and_again_after_a_reset(workspace: Workspace) -> None:
    post = draft(workspace)
    variant = on(workspace, post)["linkedin"]
    workspace.run(edit_variant, variant.id, text="Pour LinkedIn")
    workspace.run(edit_post, post, text="Pour tous")
    about = queries.post(workspace.reader, post)
    assert content_of(about, on(workspace, post)["linkedin"]).text == "Pour LinkedIn"
    assert content_of(about, on(workspace, post)["instagram"]).text == "Pour tous"
    workspace.run(reset_field, variant.id, "text")
    assert on(workspace, post)["linkedin"] == variant


def test_the_format_follows_the_number_of_pictures(workspace: Workspace) -> None:
    post = draft(workspace)
    media = [
        MediaItem(asset=import_picture(workspace, PICTURES / name).id) for name in ("coffee.png", "china.jpg")
    ]
    workspace.run(edit_post, post, media=tuple(media))
    assert on(workspace, post)["instagram"].format == "carousel"
    assert on(workspace, post)["linkedin"].format == "multi_image"
    workspace.run(edit_variant, on(workspace, post)["instagram"].id, format="story")
    workspace.run(edit_post, post, media=tuple(media[:1]))
    assert on(workspace, post)["instagram"].format == "story"


def test_a_card_is_moved_with_the_variants_it_shows(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_variant, on(workspace, post)["linkedin"].id, plan=TUESDAY)
    assert len(queries.cards_of(workspace.reader, post, now=NOW)) == 2
    workspace.run(move_card, post, from_plan=MONDAY, to_plan=None)
    assert plans(workspace, post) == {"instagram": None, "linkedin": TUESDAY}
    workspace.run(move_card, post, from_plan=None, to_plan=TUESDAY)
    workspace.run(move_card, post, from_plan=TUESDAY, to_plan=MONDAY)
    assert plans(workspace, post) == {"instagram": MONDAY, "linkedin": MONDAY}
    assert all("plan" not in variant.own for variant in on(workspace, post).values())
    with pytest.raises(Refusal, match="gone"):
        workspace.run(move_card, post, from_plan=TUESDAY, to_plan=None)


def test_what_is_published_is_neither_moved_nor_taken_off(workspace: Workspace) -> None:
    post = draft(workspace)
    instagram = on(workspace, post)["instagram"]
    workspace.run(mark_published, post, channels=[instagram.channel])
    with pytest.raises(Refusal, match="published"):
        workspace.run(move_card, post, from_plan=MONDAY, to_plan=TUESDAY)
    with pytest.raises(Refusal, match="published"):
        workspace.run(remove_channel, instagram.id)
    workspace.run(remove_channel, on(workspace, post)["linkedin"].id)
    assert set(on(workspace, post)) == {"instagram"}


def test_a_channel_is_added_once(workspace: Workspace) -> None:
    post = draft(workspace, channels=1)
    channel = queries.channels(workspace.reader)[1].id
    variant = workspace.run(add_channel, post, channel)
    assert workspace.run(add_channel, post, channel) == variant
    assert set(on(workspace, post)) == {"instagram", "linkedin"}


def test_a_copy_has_the_content_and_nothing_of_the_validation(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_variant, on(workspace, post)["linkedin"].id, text="Adapté", plan=TUESDAY)
    send(workspace, post)
    twin = workspace.run(duplicate_post, post, plan=TUESDAY)
    assert states(workspace, twin) == every(Status.DRAFT)
    assert plans(workspace, twin) == {"instagram": TUESDAY, "linkedin": TUESDAY}
    assert on(workspace, twin)["linkedin"].text == "Adapté"
    assert queries.post(workspace.reader, twin).salt != queries.post(workspace.reader, post).salt


def test_the_bin_keeps_a_post(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(archive_post, post)
    assert queries.all_cards(workspace.reader, now=NOW) == []
    assert queries.export_rows(workspace.reader) == []
    workspace.run(restore_post, post)
    assert [card.post for card in queries.all_cards(workspace.reader, now=NOW)] == [post]


def test_pasted_text_is_kept_in_one_form(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_post, post, text="e\u0301\r\nb\rc\0\ud83d", title="Cafe\u0301")
    found = queries.post(workspace.reader, post)
    assert (found.text, found.title) == ("é\nb\nc", "Café")


def test_cards_move_together_or_not_at_all(workspace: Workspace) -> None:
    first, second = draft(workspace), draft(workspace)
    moves = [CardMove(post=post, from_plan=MONDAY, to_plan=TUESDAY) for post in (first, second)]
    workspace.run(move_cards, moves)
    assert {*plans(workspace, first).values(), *plans(workspace, second).values()} == {TUESDAY}
    workspace.undo()
    assert {*plans(workspace, first).values(), *plans(workspace, second).values()} == {MONDAY}
    workspace.run(mark_published, second)
    with pytest.raises(Refusal, match="published"):
        workspace.run(move_cards, moves)
    assert set(plans(workspace, first).values()) == {MONDAY}


def test_a_card_may_come_to_where_another_one_of_its_post_has_just_left(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_variant, on(workspace, post)["linkedin"].id, plan=TUESDAY)
    swap = [
        CardMove(post=post, from_plan=MONDAY, to_plan=TUESDAY),
        CardMove(post=post, from_plan=TUESDAY, to_plan=MONDAY),
    ]
    workspace.run(move_cards, swap)
    assert plans(workspace, post) == {"instagram": TUESDAY, "linkedin": MONDAY}


def test_a_copied_card_has_the_channels_of_that_card(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_variant, on(workspace, post)["linkedin"].id, plan=TUESDAY)
    (copy,) = workspace.run(copy_cards, [CardMove(post=post, from_plan=TUESDAY, to_plan=None)])
    assert plans(workspace, copy) == {"linkedin": None}
