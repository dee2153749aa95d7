"""A validation holds for exactly what was seen: any change, any way in, ends it, and nothing else does."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from calendar_app.commands.channels import add_tag, edit_channel
from calendar_app.commands.media import import_picture
from calendar_app.commands.planning import add_slot, move_to_free_slots
from calendar_app.commands.posts import (
    add_channel,
    archive_post,
    create_post,
    duplicate_post,
    edit_post,
    edit_variant,
    move_card,
    remove_channel,
    reset_field,
    restore_post,
)
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import approve, hold, request_changes, send
from calendar_app.commands.sharing import bundle_of, receive_bundle
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import Crop, MediaItem
from calendar_app.domain.post import SHARED_FIELDS, Content, Variant
from calendar_app.domain.workflow import Status
from calendar_app.journal.seal import Copy, SealedMedia, copy_id, read_copy, seal
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from tests.builders import PICTURES, at
from tests.store.stations import Desks, carry, carry_files, every, meet, on, states, two_desks

PLAN = at("2026-11-16T18:30")
CUP = MediaItem(asset="", alt="Une tasse", crop=Crop(0, 0, 9000, 10000))
CHANGES: dict[str, Callable[[Any], Any]] = {
    "text": lambda before: before + ",",
    "headline": lambda before: before + ".",
    "first_comment": lambda before: before + " #lumen",
    "link": lambda before: before + "/",
    "media": lambda before: before[:-1],
    "plan": lambda _: at("2026-11-17T18:30"),
}
"""A change of each field of a content; one without a line here fails the test below.

Options are sealed where the format has them: see test_options.py.
"""
MEDIA_CHANGES: dict[str, Callable[[MediaItem, MediaItem], MediaItem]] = {
    "asset": lambda item, other: replace(item, asset=other.asset),
    "alt": lambda item, _: replace(item, alt=item.alt + "."),
    "crop": lambda item, _: replace(item, crop=Crop(1, 0, 9000, 10000)),
}
UNSEEN = {"focus", "thread_post"}
"""What the public never sees of a picture: a help for whoever crops it; its post, where there is no thread.

The post of a thread is sealed where the format is one: see test_options.py.
"""
VARIANT_ONLY = {"id", "post", "channel", "format", "own"}


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    with two_desks(tmp_path) as found:
        yield found


@pytest.fixture
def post(desks: Desks) -> str:
    """Validated on Instagram and LinkedIn, with two pictures; Inès sits at both workstations."""
    here = desks.here
    pictures = [import_picture(here, PICTURES / name) for name in ("coffee.png", "chelsea.png")]
    media = (replace(CUP, asset=pictures[0].id), MediaItem(asset=pictures[1].id, alt="Un chat"))
    ids = [channel.id for channel in queries.channels(here.reader)]
    post_id: str = here.run(create_post, title="Un post", channels=ids, plan=PLAN, text="Bonjour")
    here.run(edit_post, post_id, media=media, headline="Titre", first_comment="Bien", link="https://ex.org")
    send(here, post_id)
    here.become(desks.team.samir.id)
    here.run(approve, post_id)
    here.become(desks.team.ines.id)
    meet(desks.here, desks.there)
    desks.there.become(desks.team.ines.id)
    assert states(here, post_id) == states(desks.there, post_id) == every(Status.APPROVED)
    return post_id


def effective(desk: Workspace, post: str, network: str, field: str) -> Any:
    variant = on(desk, post)[network]
    return getattr(variant if field in variant.own else queries.post(desk.reader, post), field)


def is_validated(desk: Workspace, post: str) -> dict[str, bool]:
    return {network: status is Status.APPROVED for network, status in states(desk, post).items()}


ONLY_LINKEDIN = {"instagram": False, "linkedin": True}
NONE = {"instagram": False, "linkedin": False}
BOTH = {"instagram": True, "linkedin": True}


def test_every_field_has_a_case() -> None:
    changed = {*CHANGES, "options"}
    assert changed == {field.name for field in fields(Content)} == set(SHARED_FIELDS)
    assert set(MEDIA_CHANGES) | UNSEEN == {field.name for field in fields(MediaItem)}
    assert {field.name for field in fields(Variant)} == VARIANT_ONLY | changed
    assert {field.name for field in fields(Copy)} == set(COPY_CHANGES)
    assert {field.name for field in fields(SealedMedia)} == set(MEDIA_BYTES)


# -- typed


@pytest.mark.parametrize("field", CHANGES)
def test_changing_a_shared_field_ends_every_validation(desks: Desks, post: str, field: str) -> None:
    before = getattr(queries.post(desks.here.reader, post), field)
    desks.here.run(edit_post, post, **{field: CHANGES[field](before)})
    assert is_validated(desks.here, post) == NONE
    desks.here.undo()
    assert is_validated(desks.here, post) == BOTH
    desks.here.redo()
    assert is_validated(desks.here, post) == NONE
    desks.here.run(edit_post, post, **{field: before})
    assert is_validated(desks.here, post) == BOTH


@pytest.mark.parametrize("field", CHANGES)
def test_changing_one_channel_ends_its_validation_alone(desks: Desks, post: str, field: str) -> None:
    """Typed, taken back, typed again, sent, and known at the other workstation: never the other channel."""
    here, variant = desks.here, on(desks.here, post)["instagram"]
    before = effective(here, post, "instagram", field)
    here.run(edit_variant, variant.id, **{field: CHANGES[field](before)})
    assert is_validated(here, post) == ONLY_LINKEDIN
    here.run(reset_field, variant.id, field)
    assert is_validated(here, post) == BOTH
    here.undo()
    assert is_validated(here, post) == ONLY_LINKEDIN
    send(here, post)
    assert is_validated(here, post) == ONLY_LINKEDIN
    carry(here, desks.there)
    assert is_validated(desks.there, post) == ONLY_LINKEDIN
    assert effective(desks.there, post, "instagram", field) == CHANGES[field](before)


@pytest.mark.parametrize("field", MEDIA_CHANGES)
@pytest.mark.parametrize("place", [0, 1])
def test_changing_a_picture_ends_the_validation(desks: Desks, post: str, field: str, place: int) -> None:
    here, variant = desks.here, on(desks.here, post)["instagram"]
    media = list(effective(here, post, "instagram", "media"))
    media[place] = MEDIA_CHANGES[field](media[place], media[1 - place])
    here.run(edit_variant, variant.id, media=tuple(media))
    assert is_validated(here, post) == ONLY_LINKEDIN
    send(here, post)
    carry(here, desks.there)
    assert is_validated(here, post) == is_validated(desks.there, post) == ONLY_LINKEDIN


def test_the_order_of_pictures_is_sealed(desks: Desks, post: str) -> None:
    media = effective(desks.here, post, "instagram", "media")
    desks.here.run(edit_variant, on(desks.here, post)["instagram"].id, media=media[::-1])
    assert is_validated(desks.here, post) == ONLY_LINKEDIN


def test_another_format_ends_the_validation(desks: Desks, post: str) -> None:
    here, variant = desks.here, on(desks.here, post)["instagram"]
    here.run(edit_variant, variant.id, format="story")
    assert is_validated(here, post) == ONLY_LINKEDIN
    send(here, post)
    carry(here, desks.there)
    assert is_validated(here, post) == is_validated(desks.there, post) == ONLY_LINKEDIN
    assert on(desks.there, post)["instagram"].format == "story"


# -- other ways in


def test_moving_ends_the_validation_beyond_the_day_only(desks: Desks, post: str) -> None:
    here, noon = desks.here, at("2026-11-16T12:00")
    here.run(move_card, post, from_plan=PLAN, to_plan=noon)
    assert is_validated(here, post) == BOTH
    here.run(move_card, post, from_plan=noon, to_plan=at("2026-11-17T12:00"))
    assert is_validated(here, post) == NONE
    here.undo()
    assert is_validated(here, post) == BOTH
    here.run(move_card, post, from_plan=noon, to_plan=None)
    assert is_validated(here, post) == NONE


def test_the_next_free_slot_ends_the_validation_beyond_the_day_only(desks: Desks, post: str) -> None:
    here = desks.here
    channel = on(here, post)["instagram"].channel
    here.run(add_slot, channel=channel, weekdays=[0], time=time(20))
    here.run(move_to_free_slots, [(post, PLAN)])
    assert is_validated(here, post) == BOTH
    here.run(move_to_free_slots, [(post, at("2026-11-16T20:00"))])
    assert is_validated(here, post) == NONE
    here.undo()
    assert is_validated(here, post) == BOTH


def test_another_zone_ends_the_validation(desks: Desks, post: str) -> None:
    desks.here.run(move_card, post, from_plan=PLAN, to_plan=at("2026-11-16T18:30", zone="Europe/London"))
    assert is_validated(desks.here, post) == NONE


def test_a_channel_added_is_not_validated_and_leaves_the_others_so(desks: Desks, post: str) -> None:
    here = desks.here
    gone = on(here, post)["instagram"]
    here.run(remove_channel, gone.id)
    assert is_validated(here, post) == {"linkedin": True}
    here.run(edit_post, post, text="Autre")
    here.run(edit_post, post, text="Bonjour")
    here.run(add_channel, post, gone.channel)
    # It is back with exactly what was validated, or else not validated.
    if is_validated(here, post)["instagram"]:
        assert on(here, post)["instagram"].format == gone.format


def test_a_copy_of_a_post_is_not_validated(desks: Desks, post: str) -> None:
    twin = desks.here.run(duplicate_post, post, plan=PLAN)
    assert is_validated(desks.here, twin) == NONE
    assert is_validated(desks.here, post) == BOTH


def test_what_another_workstation_changed_is_not_validated_here(desks: Desks, post: str) -> None:
    desks.there.run(edit_post, post, text="Bonjour,")
    send(desks.there, post)
    carry(desks.there, desks.here)
    assert is_validated(desks.here, post) == NONE
    assert effective(desks.here, post, "linkedin", "text") == "Bonjour,"


# -- in the bytes themselves


COPY_CHANGES: dict[str, Callable[[Copy], Copy]] = {
    "salt": lambda c: replace(c, salt=c.salt + "0"),
    "network": lambda c: replace(c, network="x"),
    "format": lambda c: replace(c, format="reel"),
    "title": lambda c: replace(c, title=c.title + "."),
    "texts": lambda c: replace(c, texts=(*c.texts, "more")),
    "first_comment": lambda c: replace(c, first_comment=c.first_comment + "."),
    "link": lambda c: replace(c, link=c.link + "/"),
    "options": lambda c: replace(c, options={"place": "Paris"}),
    "media": lambda c: replace(c, media=c.media[:-1]),
}
MEDIA_BYTES: dict[str, Any] = {
    "source": "0" * 64,
    "rendered": "1" * 64,
    "alt": "Autre",
    "crop": (0, 0, 1, 1),
    "thread_post": 1,
}


def sealed_copies(tx: Transaction) -> list[tuple[str, str, str, bytes]]:
    return list(tx.journal.stored_copies())


def test_every_field_of_a_copy_is_in_its_id(desks: Desks, post: str) -> None:
    for name, post_id, channel, data in desks.here.look(sealed_copies):
        copy = read_copy(data)
        assert seal(copy, post=post_id, channel=channel).id == name
        ids = {
            name,
            copy_id(data, post="other", channel=channel),
            copy_id(data, post=post_id, channel="other"),
        }
        changed = [change(copy) for change in COPY_CHANGES.values()]
        for field, value in MEDIA_BYTES.items():
            changed += [
                replace(copy, media=(replace(copy.media[0], **{field: value}), *copy.media[1:])),
                replace(copy, media=(*copy.media[:-1], replace(copy.media[-1], **{field: value}))),
            ]
        ids |= {seal(one, post=post_id, channel=channel).id for one in changed}
        assert len(ids) == 3 + len(changed)


# -- what is not sealed


@pytest.mark.parametrize("field", ["title", "notes", "tags", "campaign"])
def test_what_the_team_notes_beside_a_post_leaves_it_validated(desks: Desks, post: str, field: str) -> None:
    tag = desks.here.run(add_tag, name="Lancement")
    value: Any = {"tags": (tag,), "campaign": None}.get(field, "Autre")
    desks.here.run(edit_post, post, **{field: value})
    assert is_validated(desks.here, post) == BOTH


def test_names_remarks_pauses_and_the_bin_leave_a_post_validated(desks: Desks, post: str) -> None:
    here = desks.here
    channel = queries.channels(here.reader)[0]
    here.run(edit_channel, channel.id, name="Lumen", handle="@lumen", position=7)
    here.run(add_remark, post, "Bien")
    here.run(hold, post)
    here.run(archive_post, post)
    here.run(restore_post, post)
    assert is_validated(here, post) == BOTH
    carry(here, desks.there)
    assert is_validated(desks.there, post) == BOTH


def test_sending_back_one_channel_leaves_the_other_validated(desks: Desks, post: str) -> None:
    here = desks.here
    here.become(desks.team.sofia.id)
    variant = on(here, post)["instagram"]
    here.run(request_changes, post, text="Revoir", channels=[variant.channel])
    assert is_validated(here, post) == ONLY_LINKEDIN


def test_files_that_vanish_end_the_validation_where_they_are_missed(desks: Desks, post: str) -> None:
    """The other workstation got records, copies and no rendered file."""
    spare = desks.spare()
    try:
        receive_bundle(spare, replace(bundle_of(desks.here), blobs=frozenset()))
        assert states(spare, post) == every(Status.WAITING)
        carry_files(desks.here, spare)
        carry(desks.here, spare)
        assert is_validated(spare, post) == BOTH
    finally:
        spare.close()
