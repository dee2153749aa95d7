"""What is found in a text, and what a text becomes when it is replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.searching import Search, find, pieces, replace
from calendar_app.domain.wording import Fate

TEXT = "L’été, un luminaire connecté. LUMINAIRE Connecte\u00a0! Des luminaires, 👩‍👩‍👧 luminaire"


def found(words, text=TEXT, **options):
    return [text[start:end] for start, end in find(text, Search(words=words, **options))]


@pytest.mark.parametrize(
    ("words", "options", "what"),
    [
        ("luminaire connecté", {}, ["luminaire connecté", "LUMINAIRE Connecte"]),
        ("luminaire connecté", {"match_case": True}, ["luminaire connecté"]),
        ("Luminaire Connecte", {"match_case": True}, []),
        ("connecté", {"match_accents": True}, ["connecté"]),
        ("luminaire", {}, ["luminaire", "LUMINAIRE", "luminaire", "luminaire"]),
        ("luminaire", {"whole_words": True}, ["luminaire", "LUMINAIRE", "luminaire"]),
        ("l'ete", {}, ["L’été"]),
        ("connecte !", {}, ["Connecte\u00a0!"]),
        ("👧", {}, ["👧"]),
        ("", {}, []),
        ("(", {}, []),
        ("!", {"whole_words": True}, ["!"]),
    ],
)
def test_what_is_found(words, options, what):
    assert found(words, **options) == what


def test_a_letter_that_is_two_when_folded_is_found_whole():
    assert found("ss", "Straße") == ["ß"]
    assert found("s", "Straße, as") == ["S", "ß", "s"]
    assert found("aa", "aaaa") == ["aa", "aa"]


def test_all_are_replaced_and_what_changes_is_told():
    spans = find(TEXT, Search(words="luminaire connecté"))
    assert replace(TEXT, spans, "lampe") == "L’été, un lampe. lampe\u00a0! Des luminaires, 👩‍👩‍👧 luminaire"
    told = [(piece.fate, piece.text) for piece in pieces("a b a", [(0, 1), (4, 5)], "")]
    assert told == [(Fate.STRUCK, "a"), (Fate.KEPT, " b "), (Fate.STRUCK, "a")]


@given(st.text(alphabet="aAàßÀİ '’b"), st.text(alphabet="aàAsßi'", min_size=1), st.booleans(), st.booleans())
def test_spans_are_whole_characters_in_order(text, words, case, accents):
    spans = find(text, Search(words=words, match_case=case, match_accents=accents))
    places = [0, *(place for span in spans for place in span), len(text)]
    assert places == sorted(places)
    assert all(start < end for start, end in spans)
    if case and accents:
        assert len(spans) == text.count(words)
