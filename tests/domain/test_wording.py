"""Words struck and inserted: both texts can be read off, and little is said to have changed."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.wording import Fate, Piece, compare_words, is_changed

KEPT, STRUCK, INSERTED = Fate.KEPT, Fate.STRUCK, Fate.INSERTED
WORDS = st.sampled_from(
    ["la", "lampe", "Roubaix", " ", "\n", "\n\n", ".", " : ", "☀️", "👩‍👩‍👧", "l’", "#", "18 h 30"]
)
TEXTS = st.lists(WORDS, max_size=80).map("".join) | st.text(max_size=40)


def read(pieces: tuple[Piece, ...], *fates: Fate) -> str:
    return "".join(piece.text for piece in pieces if piece.fate in fates)


@given(before=TEXTS, after=TEXTS)
def test_both_texts_can_be_read_off(before: str, after: str) -> None:
    pieces = compare_words(before, after)
    assert read(pieces, KEPT, STRUCK) == before
    assert read(pieces, KEPT, INSERTED) == after


@given(before=TEXTS, after=TEXTS)
def test_pieces_are_never_empty_and_neighbours_never_share_a_fate(before: str, after: str) -> None:
    pieces = compare_words(before, after)
    assert all(piece.text for piece in pieces)
    assert all(one.fate is not other.fate for one, other in pairwise(pieces))


@given(text=TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not is_changed(compare_words(text, text))


@given(begin=TEXTS, end=TEXTS, before=st.sampled_from(["lundi", "12 h"]), after=st.just("mardi"))
def test_a_word_replaced_strikes_no_more_than_that(begin: str, end: str, before: str, after: str) -> None:
    pieces = compare_words(f"{begin} {before} {end}", f"{begin} {after} {end}")
    assert len(read(pieces, STRUCK)) <= len(before)
    assert len(read(pieces, INSERTED)) <= len(after)


def test_a_day_and_a_place() -> None:
    before = "La collection arrive lundi. ☀️\nHuit matières, un seul atelier."
    after = "La collection arrive mardi. ☀️\nHuit matières, un seul atelier : le nôtre, à Roubaix."
    assert compare_words(before, after) == (
        Piece(KEPT, "La collection arrive "),
        Piece(STRUCK, "lundi"),
        Piece(INSERTED, "mardi"),
        Piece(KEPT, ". ☀️\nHuit matières, un seul atelier"),
        Piece(INSERTED, " : le nôtre, à Roubaix"),
        Piece(KEPT, "."),
    )


def test_a_line_broken_elsewhere_leaves_the_words_alone() -> None:
    pieces = compare_words("Un atelier à Roubaix", "Un atelier\nà Roubaix")
    assert (read(pieces, STRUCK), read(pieces, INSERTED)) == (" ", "\n")


def test_a_text_whose_words_all_come_twice_is_not_replaced_as_a_whole() -> None:
    words = [f"mot{number % 80}" for number in range(160)]
    rewritten = ["autre" if place in (20, 60, 100) else word for place, word in enumerate(words)]
    pieces = compare_words(" ".join(words), " ".join(rewritten))
    assert [piece.text for piece in pieces if piece.fate is STRUCK] == ["mot20", "mot60", "mot20"]


def test_a_text_without_any_word_twice_and_one_with_the_same_word_only_are_both_quick() -> None:
    unlike = [" ".join(f"mot{number * step}" for number in range(500)) for step in (2, 3)]
    alike = ["a" + " ha ho hi" * 400, "b" + " ho hi ha ho" * 300]
    begun = time.process_time()
    for before, after in (unlike, alike):
        compare_words(before, after)
    assert time.process_time() - begun < 0.2
