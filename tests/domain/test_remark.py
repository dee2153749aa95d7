"""Remarks: they stay with their words, say so when the words are gone, and make threads in any order."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.post import Post, Variant
from calendar_app.domain.remark import (
    GONE,
    Fit,
    Layer,
    Place,
    Remark,
    WordsAnchor,
    place_of,
    threads,
    words_today,
)

NOW = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
WORDS = st.sampled_from(["la", "lampe", "Roubaix", " ", "\n", ".", " : ", "☀️", "👩‍👩‍👧", "l’", "18 h 30"])
TEXTS = st.lists(WORDS, max_size=40).map("".join)
QUOTES = st.lists(WORDS, min_size=1, max_size=6).map("".join)
BEFORE = "La collection arrive mardi.\nHuit matières, un seul atelier."


def anchor(quote: str, start: int, **more: str) -> WordsAnchor:
    return WordsAnchor(quote=quote, start=start, end=start + len(quote), **more)


def said(text: str, place: Place) -> str:
    return text[slice(*place.span)]


# -- words


@given(begin=TEXTS, quote=QUOTES, end=TEXTS)
def test_words_are_found_where_they_stand(begin: str, quote: str, end: str) -> None:
    place = place_of(begin + quote + end, anchor(quote, len(begin)))
    assert place == Place(Fit.SAME, (len(begin), len(begin) + len(quote)))


@given(begin=TEXTS, quote=QUOTES, end=TEXTS, at=st.integers(0, 200))
def test_words_that_were_moved_are_found_as_near_as_they_stand(
    begin: str, quote: str, end: str, at: int
) -> None:
    text = begin + quote + end
    place = place_of(text, anchor(quote, at))
    assert place.is_exact
    assert said(text, place) == quote
    nearest = min(abs(n - at) for n in range(len(text)) if text.startswith(quote, n))
    assert abs(place.span[0] - at) == nearest


@given(text=TEXTS, quote=QUOTES, at=st.integers(0, 200))
def test_whatever_is_found_lies_in_the_text_and_is_never_called_the_same_when_it_is_not(
    text: str, quote: str, at: int
) -> None:
    place = place_of(text, anchor(quote, at))
    start, end = place.span
    assert 0 <= start <= end <= len(text)
    assert place.is_exact == (quote in text)
    assert (place == GONE) == (start == end)


@given(begin=TEXTS, end=TEXTS)
def test_a_word_put_between_them_does_not_lose_them(begin: str, end: str) -> None:
    text = f"{begin} un seul petit atelier {end}"
    place = place_of(text, anchor("un seul atelier", 0))
    assert place.fit is Fit.REWRITTEN
    assert said(text, place) == "un seul petit atelier"


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (BEFORE, (Fit.SAME, "un seul atelier")),
        (f"Enfin ! {BEFORE}", (Fit.MOVED, "un seul atelier")),
        (BEFORE.replace("un seul", "un seul et bel"), (Fit.REWRITTEN, "un seul et bel atelier")),
        (BEFORE.replace("un seul atelier", "Un seul atelier"), (Fit.REWRITTEN, "Un seul atelier")),
        (BEFORE.replace("un seul atelier", "deux maisons"), (Fit.GONE, "")),
        (BEFORE.replace("un seul", "seul"), (Fit.REWRITTEN, "seul atelier")),
        ("", (Fit.GONE, "")),
    ],
)  # fmt: skip
def test_a_day_at_the_workshop(today: str, expected: tuple[Fit, str]) -> None:
    place = place_of(today, anchor("un seul atelier", BEFORE.index("un seul")))
    assert (place.fit, said(today, place)) == expected


def test_of_two_the_nearer_one() -> None:
    text = "la lampe, la lampe, la lampe"
    assert place_of(text, anchor("la lampe", 12)).span == (10, 18)


def post_and_variant() -> tuple[Post, Variant]:
    post = Post(id="p", title="", author="a", salt="s", created_at=NOW, text="Commun", first_comment="Lien")
    return post, Variant(
        id="v", post="p", channel="ig", format="post", text="Propre", own=frozenset({"text"})
    )


def test_words_are_looked_for_in_the_text_they_were_quoted_from() -> None:
    post, variant = post_and_variant()
    own, shared = anchor("Propre", 0, channel="ig"), anchor("Commun", 0)
    assert words_today(own, post, [variant]).fit is Fit.SAME
    assert words_today(shared, post, [variant]).fit is Fit.SAME
    assert words_today(replace(shared, channel="ig"), post, [variant]) == GONE
    inherited = anchor("Lien", 0, channel="ig", field="first_comment")
    assert words_today(inherited, post, [variant]).fit is Fit.SAME


def test_with_its_channel_the_words_are_gone() -> None:
    post, _ = post_and_variant()
    assert words_today(anchor("Commun", 0, channel="ig"), post, []) == GONE


def test_a_field_of_a_newer_program_is_not_read() -> None:
    post, variant = post_and_variant()
    assert words_today(anchor("p", 0, field="id"), post, [variant]) == GONE


# -- threads


def remark(name: str, **more: object) -> Remark:
    return Remark(id=name, person="sam", at=NOW, text=name, **more)  # type: ignore[arg-type]


def test_answers_to_answers_belong_to_one_thread() -> None:
    found = threads([remark("a"), remark("b", answers="a"), remark("c"), remark("d", answers="b")])
    assert [(t.first.id, [a.id for a in t.answers]) for t in found] == [("a", ["b", "d"]), ("c", [])]


def test_an_answer_to_what_was_taken_back_stands_for_itself() -> None:
    assert [t.first.id for t in threads([remark("b", answers="a")])] == ["b"]


def test_settled_and_opened_again_in_whatever_order_it_is_told() -> None:
    told = [
        remark("a"),
        remark("settles", resolves="a"),
        remark("opens", reopens="settles"),
        remark("too", resolves="a"),
    ]
    for some in permutations(told):
        (thread,) = threads(some)
        assert [each.id for each in thread.settled] == ["too"]
    (thread,) = threads(told[:3])
    assert thread.is_open


def test_settling_an_answer_settles_its_thread() -> None:
    (thread,) = threads([remark("a"), remark("b", answers="a"), remark("s", resolves="b")])
    assert not thread.is_open


def test_what_a_client_may_read_never_stands_under_what_they_may_not() -> None:
    client = {"layer": Layer.CLIENT}
    found = threads(
        [remark("team"), remark("theirs", answers="team", **client), remark("ours", answers="theirs")]
    )
    assert [(t.layer, t.first.id, [a.id for a in t.answers]) for t in found] == [
        (Layer.INTERNAL, "team", []), (Layer.CLIENT, "theirs", ["ours"]),
    ]  # fmt: skip


LINKS = st.lists(
    st.tuples(st.sampled_from(["answers", "resolves", "reopens"]), st.integers(0, 11)), max_size=12
)


@given(links=LINKS, seed=st.integers(0, 99))
def test_every_word_stands_in_one_thread_and_the_order_of_telling_settles_nothing(
    links: list[tuple[str, int]], seed: int
) -> None:
    """Even where remarks answer each other in a ring, which no program of ours writes."""
    told = [remark(str(n), **{how: str(to)}) for n, (how, to) in enumerate(links)]
    shuffled = Random(seed).sample(told, len(told))
    found = threads(shuffled)
    standing = [each.id for t in found for each in (t.first, *t.answers)]
    assert len(standing) == len(set(standing))
    if not _has_ring(told):
        assert set(standing) == {each.id for each in told if each.is_said}
        settled = {t.first.id: {each.id for each in t.settled} for t in found}
        assert settled == {t.first.id: {each.id for each in t.settled} for t in threads(told)}


def _has_ring(told: list[Remark]) -> bool:
    answers = {each.id: each.answers for each in told}
    for name in answers:
        seen, at = set(), name
        while at in answers and at not in seen:
            seen.add(at)
            at = answers[at]
        if at in seen:
            return True
    return False
