"""What a validator reads: every field that the public sees, and nothing that stayed."""

from collections import Counter
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.plan import Plan
from calendar_app.domain.wording import Fate
from calendar_app.journal.changes import (
    NOT_SHOWN,
    Change,
    FormatChange,
    OptionChange,
    OrderChange,
    PictureChange,
    PictureFate,
    PlanChange,
    TextChange,
    Version,
    changes,
)
from calendar_app.journal.seal import Copy, SealedMedia
from tests.builders import at

PLAN = at("2026-11-16T12:00")
MEDIA = tuple(
    SealedMedia(source=letter * 64, rendered=letter.upper() * 64, alt="Une lampe") for letter in "abcd"
)
COPY = Copy(
    salt="salt",
    network="instagram",
    format="carousel",
    title="Solstice",
    texts=("La collection arrive lundi.",),
    first_comment="#lumen",
    link="https://lumen.fr",
    media=MEDIA,
)
OTHERS = {
    "format": "feed",
    "title": "Solstice 2",
    "texts": ("La collection arrive mardi.",),
    "first_comment": "#roubaix",
    "link": "https://lumen.fr/solstice",
    "options": {"tag": "atelier"},
    "media": MEDIA[:-1],
}
OTHER_PICTURES = {
    "source": ("f" * 64, PictureFate.REPLACED),
    "rendered": ("f" * 64, PictureFate.REMADE),
    "crop": ((0, 0, 5000, 5000), PictureFate.CROPPED),
    "thread_post": (1, PictureFate.PLACED),
}


def between(
    before: Copy | None, after: Copy, *, was: Plan | None = PLAN, plan: Plan | None = PLAN
) -> tuple[Change, ...]:
    return changes(Version(copy=before, plan=was) if before else None, Version(copy=after, plan=plan))


def said(found: TextChange, *fates: Fate) -> str:
    return "".join(piece.text for piece in found.pieces if piece.fate in fates)


def with_media(*media: SealedMedia) -> Copy:
    return replace(COPY, media=media)


def test_nothing_is_said_of_what_stayed() -> None:
    assert between(COPY, COPY) == ()


@pytest.mark.parametrize("field", sorted({f.name for f in fields(Copy)} - NOT_SHOWN))
def test_each_field_of_a_copy_is_shown_where_it_changed(field: str) -> None:
    assert len(between(COPY, replace(COPY, **{field: OTHERS[field]}))) == 1


@pytest.mark.parametrize("field", sorted({f.name for f in fields(SealedMedia)} - {"alt"}))
def test_each_field_of_a_picture_is_shown_where_it_changed(field: str) -> None:
    value, fate = OTHER_PICTURES[field]
    other = replace(MEDIA[1], **{field: value})
    (found,) = between(COPY, with_media(MEDIA[0], other, *MEDIA[2:]))
    assert found == PictureChange(fate=fate, number=2, before=MEDIA[1], after=other)


def test_a_picture_that_is_cropped_and_moved_to_another_post_tells_both() -> None:
    other = replace(MEDIA[0], crop=(0, 0, 5000, 5000), thread_post=2)
    found = between(COPY, with_media(other, *MEDIA[1:]))
    assert [each.fate for each in found if isinstance(each, PictureChange)] == [
        PictureFate.CROPPED,
        PictureFate.PLACED,
    ]


def test_another_alternative_text_names_its_picture() -> None:
    (found,) = between(COPY, with_media(*MEDIA[:3], replace(MEDIA[3], alt="Une tasse")))
    assert isinstance(found, TextChange)
    assert (found.field, found.number) == ("alt", 4)
    assert (said(found, Fate.STRUCK), said(found, Fate.INSERTED)) == ("lampe", "tasse")


def test_a_time_is_said_before_and_after() -> None:
    later = at("2026-11-16T18:30")
    assert between(COPY, COPY, plan=later) == (PlanChange(before=PLAN, after=later),)


def test_another_format_is_named() -> None:
    (found,) = between(COPY, replace(COPY, format="feed"))
    assert found == FormatChange(network="instagram", before="carousel", after="feed")


def test_options_are_told_one_by_one() -> None:
    before = replace(COPY, options={"poll.answers": ["Thé", "Café"], "poll.minutes": 60, "board": "Hiver"})
    after = replace(COPY, options={"poll.answers": ("Thé", "Lait"), "board": "Hiver", "newer": {"a": True}})
    assert between(before, after) == (
        OptionChange(name="poll.answers", before=("Thé", "Café"), after=("Thé", "Lait")),
        OptionChange(name="poll.minutes", before=60, after=None),
        OptionChange(name="newer", before=None, after='{"a":true}'),
    )


def test_pictures_put_in_another_order() -> None:
    a, b, c, d = MEDIA
    assert between(COPY, with_media(a, c, b, d)) == (
        OrderChange(pictures=(a, c, b, d), numbers=(1, 3, 2, 4)),
    )


def test_one_taken_away_is_not_another_order() -> None:
    a, b, *others = MEDIA
    assert between(COPY, with_media(a, *others)) == (
        PictureChange(fate=PictureFate.REMOVED, number=2, before=b),
    )


def test_what_went_at_the_front_and_what_came_at_the_end_are_two_changes() -> None:
    a, b, *_ = MEDIA
    new = SealedMedia(source="e" * 64)
    assert between(with_media(a, b), with_media(b, new)) == (
        PictureChange(fate=PictureFate.ADDED, number=2, after=new),
        PictureChange(fate=PictureFate.REMOVED, number=1, before=a),
    )


def test_the_first_time_everything_is_new() -> None:
    found = between(None, COPY)
    texts = {each.field for each in found if isinstance(each, TextChange)}
    assert texts == {"title", "text", "first_comment", "link"}
    assert [each.after for each in found if isinstance(each, PictureChange)] == list(MEDIA)
    assert PlanChange(before=None, after=PLAN) in found
    assert not any(said(each, Fate.STRUCK) for each in found if isinstance(each, TextChange))


PICTURES = st.lists(st.sampled_from(MEDIA), max_size=6).map(tuple)


@given(before=PICTURES, after=PICTURES)
def test_pictures_can_be_counted_through_their_changes(
    before: tuple[SealedMedia, ...], after: tuple[SealedMedia, ...]
) -> None:
    found = between(with_media(*before), with_media(*after))
    counted = Counter(before)
    for each in found:
        if isinstance(each, PictureChange):
            counted.update([each.after] if each.after else [])
            counted.subtract([each.before] if each.before else [])
    assert +counted == Counter(after)
    assert bool(found) == (before != after)
