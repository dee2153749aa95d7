"""What only some formats have is sealed where they have it; a thread is sealed post by post."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post, edit_post, edit_variant
from calendar_app.commands.review import approve, send
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import Options
from calendar_app.domain.workflow import Status
from calendar_app.journal.seal import Copy, read_copy
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from tests.builders import PICTURES
from tests.store.stations import Desks, carry, meet, on, states, two_desks

POLL = Options({"poll.question": "Thé ou café ?", "poll.answers": ["Thé", "Café"], "poll.minutes": 1440})
TAGS = {"tags": "thé, café"}


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    with two_desks(tmp_path) as found:
        yield found


@pytest.fixture
def post(desks: Desks) -> str:
    """A poll on LinkedIn, beside a picture on Instagram."""
    here = desks.here
    ids = [channel.id for channel in queries.channels(here.reader)]
    post_id: str = here.run(create_post, title="Un sondage", channels=ids, text="Bonjour")
    here.run(edit_variant, on(here, post_id)["linkedin"].id, format="poll")
    return post_id


def copies(tx: Transaction) -> dict[str, Copy]:
    """The copies sealed last, by network."""
    found = (read_copy(data) for _, _, _, data in tx.journal.stored_copies())
    return {copy.network: copy for copy in found}


def test_each_channel_seals_the_options_of_its_format(desks: Desks, post: str) -> None:
    desks.here.run(edit_post, post, options=Options({**POLL, **TAGS}))
    send(desks.here, post)
    sealed = desks.here.look(copies)
    assert Options(sealed["linkedin"].options) == POLL
    assert sealed["instagram"].options == {}


def test_another_answer_ends_the_validation_of_the_poll_alone(desks: Desks, post: str) -> None:
    here = desks.here
    here.run(edit_post, post, options=POLL)
    send(here, post)
    meet(here, desks.there)
    desks.there.run(approve, post)
    meet(here, desks.there)
    assert set(states(here, post).values()) == {Status.APPROVED}
    other = POLL.with_value("poll.answers", ("Thé", "Chocolat"))
    here.run(edit_post, post, options=other)
    assert states(here, post) == {"instagram": Status.APPROVED, "linkedin": Status.CHANGED}
    here.run(edit_post, post, options=Options({**POLL, **TAGS}))
    assert set(states(here, post).values()) == {Status.APPROVED}


def test_options_arrive_at_another_workstation(desks: Desks, post: str) -> None:
    desks.here.run(edit_post, post, options=POLL)
    send(desks.here, post)
    carry(desks.here, desks.there)
    variant = on(desks.there, post)["linkedin"]
    shared = queries.post(desks.there.reader, post)
    assert shared
    assert POLL in (variant.options, shared.options)
    assert states(desks.there, post) == states(desks.here, post)


def test_what_comes_back_changed_leaves_the_options_of_other_formats_shared(desks: Desks, post: str) -> None:
    here, there = desks.here, desks.there
    here.run(edit_post, post, options=Options({**POLL, **TAGS}))
    send(here, post)
    carry(here, there)
    there.become(desks.team.ines.id)
    there.run(edit_variant, on(there, post)["linkedin"].id, text="Bonsoir")
    send(there, post)
    carry(there, here)
    followed, shared = on(here, post)["linkedin"], queries.post(here.reader, post)
    assert shared
    assert followed.own == {"text"}
    assert shared.options == Options({**POLL, **TAGS})


def test_a_thread_written_with_other_blank_lines_stays_as_it_is(desks: Desks) -> None:
    here, there = desks.here, desks.there
    here.become(desks.team.camille.id)
    channel = here.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    here.become(desks.team.ines.id)
    post = here.run(create_post, title="Un fil", channels=[channel], text="Un\n\n---\n\nDeux")
    here.run(edit_variant, on(here, post)["x"].id, format="thread")
    send(here, post)
    carry(here, there)
    there.become(desks.team.ines.id)
    there.run(edit_variant, on(there, post)["x"].id, link="https://lumen.fr")
    send(there, post)
    carry(there, here)
    shared = queries.post(here.reader, post)
    assert shared
    assert (shared.text, shared.link) == ("Un\n\n---\n\nDeux", "https://lumen.fr")


def test_a_thread_is_sealed_post_by_post_and_arrives_as_one_text(desks: Desks) -> None:
    here = desks.here
    here.become(desks.team.camille.id)
    channel = here.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    here.become(desks.team.ines.id)
    post = here.run(create_post, title="Un fil", channels=[channel], text="Un\n\n---\n\nDeux")
    here.run(edit_variant, on(here, post)["x"].id, format="thread")
    send(here, post)
    assert here.look(copies)["x"].texts == ("Un", "Deux")
    carry(here, desks.there)
    shared = queries.post(desks.there.reader, post)
    assert shared
    assert shared.text == "Un\n---\nDeux"
    assert states(desks.there, post) == states(here, post) == {"x": Status.IN_REVIEW}


def test_the_post_of_a_thread_a_picture_goes_out_with_is_sealed_and_arrives(desks: Desks) -> None:
    here, there = desks.here, desks.there
    here.become(desks.team.camille.id)
    channel = here.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    here.become(desks.team.ines.id)
    picture = MediaItem(asset=import_picture(here, PICTURES / "coffee.png").id, alt="Une tasse")
    post = here.run(create_post, title="Un fil", channels=[channel], text="Un\n---\nDeux", media=[picture])
    here.run(edit_variant, on(here, post)["x"].id, format="thread")
    send(here, post)
    meet(here, there)
    there.run(approve, post)
    meet(here, there)
    assert states(here, post) == {"x": Status.APPROVED}
    here.run(edit_post, post, media=(replace(picture, thread_post=7),))
    assert states(here, post) == {"x": Status.CHANGED}
    send(here, post)
    assert here.look(copies)["x"].media[0].thread_post == 1
    there.become(desks.team.ines.id)
    carry(here, there)
    shared = queries.post(there.reader, post)
    assert shared
    assert [item.thread_post for item in shared.media] == [1]
    assert states(there, post) == {"x": Status.IN_REVIEW}


def test_three_dashes_are_published_where_the_format_is_no_thread(desks: Desks, post: str) -> None:
    desks.here.run(edit_post, post, text="Un\n---\nDeux")
    send(desks.here, post)
    assert desks.here.look(copies)["instagram"].texts == ("Un\n---\nDeux",)


def test_options_are_kept_in_normal_form(desks: Desks, post: str) -> None:
    typed = Options({"poll.answers": ["The\u0301"], "board": "E\u0301te\u0301\r\n"})
    desks.here.run(edit_post, post, options=typed)
    found = queries.post(desks.here.reader, post)
    assert found
    assert found.options == {"poll.answers": ("Thé",), "board": "Été\n"}
