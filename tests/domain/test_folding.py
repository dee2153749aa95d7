"""What somebody types without accents finds what is written with them."""

from unicodedata import combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.folding import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Cœur d’Été", "coeur d'ete"),
        ("ÆGIS Œuvre", "aegis oeuvre"),
        ("naïve Ångström", "naive angstrom"),
        ("Άνοιξη", "ανοιξη"),
        ("", ""),
    ],
)
def test_accents_capitals_and_ligatures_do_not_matter(text, plain):
    assert folded(text) == plain


@given(st.text())
def test_no_accent_is_left_in_any_script(text):
    assert not any(combining(sign) for sign in folded(text))
