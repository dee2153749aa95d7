"""Hashtags and texts that are used again: read, joined to a text, filled in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.counting import hashtags
from calendar_app.domain.phrases import (
    at_the_end,
    fields_in,
    filled,
    kept_apart,
    known_values,
    missing_hashtags,
    read_hashtags,
    written,
)

TEXTS = st.text(alphabet="aé #\n🌞", max_size=20)
SETS = st.lists(
    st.sampled_from(["Été", "LinLavé", "Roubaix2026", "🌞soleil", "déco"]), min_size=1, unique=True
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("#été #déco", ("été", "déco")),
        ("été, déco ; lin\nlavé", ("été", "déco", "lin", "lavé")),
        ("#été#déco ##lin", ("été", "déco", "lin")),
        ("Saint-Étienne l’atelier", ("SaintÉtienne", "latelier")),
        ("2026 !!!", ()),
        ("Été #été", ("été",)),
        ("", ()),
    ],
)
def test_hashtags_are_read_however_they_are_typed(typed, read):
    assert read_hashtags(typed) == read


@given(TEXTS)
def test_what_is_read_is_written_and_read_again(text):
    assert read_hashtags(written(read_hashtags(text))) == read_hashtags(text)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("", "#a #b"),
        ("Bonjour", "\n\n#a #b"),
        ("Bonjour\n", "\n#a #b"),
        ("Bonjour\n\n", "#a #b"),
        ("Bonjour\n\n#c", " #a #b"),
        ("Bonjour\n\n#c ", "#a #b"),
        ("Bonjour #c", "\n\n#a #b"),
    ],
)
def test_hashtags_at_the_end_stand_together_and_apart_from_the_text(text, end):
    assert at_the_end(text, "#a #b") == end


@given(TEXTS, SETS, st.integers(0, 20))
def test_what_is_inserted_is_a_hashtag_wherever_it_comes(text, tags, place):
    place = min(place, len(text))
    piece = kept_apart(text[:place], written(read_hashtags(" ".join(tags))), text[place:])
    there = hashtags(text[:place] + piece + text[place:])
    at_end = hashtags(text + at_the_end(text, written(read_hashtags(" ".join(tags)))))
    assert set(read_hashtags(" ".join(tags))) <= set(there) & set(at_end)


def test_what_a_text_has_already_is_not_missing():
    assert missing_hashtags("Bonjour #Été", ("été", "déco")) == ("déco",)


def test_fields_are_found_once_and_filled_where_there_is_a_value():
    text = "Bonjour {prénom}, le {date} à {hour} : {prénom} ! {}"
    assert fields_in(text) == ("prénom", "date", "hour")
    assert filled(text, {"prénom": "Léa", "date": "16 nov."}) == "Bonjour Léa, le 16 nov. à {hour} : Léa ! {}"


def test_a_value_that_looks_like_a_field_is_left_alone():
    assert filled("{a}{b}", {"a": "{b}", "b": "c"}) == "{b}c"


def test_a_post_fills_in_what_it_knows_in_either_language():
    known = {"date": "16 nov.", "hour": "", "campaign": "Solstice"}
    assert known_values(("Date", "heure", "campagne", "prénom"), known) == {
        "Date": "16 nov.",
        "campagne": "Solstice",
    }
