"""A long text becomes a thread that reads well, and one text again."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calendar_app.domain.counting import COUNTERS, links, x_weighted
from calendar_app.domain.thread import as_text, is_cut, join, parts, spans, split

PARIS = "Paris s’éveille. Les rues sont vides ! Qui s’en plaindrait ? Personne."


def at_most(limit):
    return lambda text: len(text) <= limit


def test_lines_of_three_dashes_part_the_posts_and_no_others():
    text = "Un\n\n---\n\nDeux --- et demi\n----\n  ---  \n---\n\nTrois\n"
    assert parts(text) == ("Un", "Deux --- et demi\n----", "Trois\n")
    assert [text[start:end] for start, end in spans(text)] == list(parts(text))
    assert parts(as_text(parts(text))) == parts(text)
    assert is_cut(text)
    assert not is_cut("Deux --- et demi")


def test_a_text_without_cuts_is_one_post_as_it_stands():
    assert parts("  Bonjour \n") == ("  Bonjour \n",)
    assert parts(" \n") == ()


@pytest.mark.parametrize(
    ("text", "limit", "posts"),
    [
        ("Bonjour.", 20, ["Bonjour."]),
        ("Un deux.\n\nTrois quatre. Cinq six.", 23, ["Un deux.", "Trois quatre. Cinq six."]),
        (PARIS, 40, ["Paris s’éveille. Les rues sont vides !", "Qui s’en plaindrait ? Personne."]),
        ("L’heure du thé avec M. Dupont et sa sœur", 28, ["L’heure du thé avec", "M. Dupont et sa sœur"]),
        ("- un\n- deux trois\n- quatre", 18, ["- un\n- deux trois", "- quatre"]),
        ("Venez demain : c’est ouvert", 13, ["Venez", "demain :", "c’est ouvert"]),
        ("Elle dit « oui, bien sûr » et sort", 22, ["Elle dit", "« oui, bien sûr » et", "sort"]),
        ("anticonstitutionnellement", 10, ["anticonsti", "tutionnell", "ement"]),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 8, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]),
        ("Voir https://exemple.fr/programme ici", 12, ["Voir", "https://exemple.fr/programme", "ici"]),
    ],
)  # fmt: skip
def test_posts_end_where_a_reader_pauses(text, limit, posts):
    assert list(parts(split(text, at_most(limit)))) == posts


def test_the_pause_is_the_best_there_is_in_as_few_posts():
    text = "Aaa bbb. Ccc ddd.\n\nEee fff. Ggg hhh iii."
    assert parts(split(text, at_most(30))) == ("Aaa bbb. Ccc ddd.", "Eee fff. Ggg hhh iii.")
    assert parts(split(text, at_most(24))) == ("Aaa bbb. Ccc ddd.", "Eee fff. Ggg hhh iii.")


def test_splitting_again_keeps_the_cuts_that_are_there():
    text = "Un deux\n---\nTrois quatre cinq"
    assert parts(split(text, at_most(12))) == ("Un deux", "Trois quatre", "cinq")
    assert split(text, at_most(20)) == text


WORDS = st.sampled_from(
    ["Bonjour", "à", "tous.", "«", "oui", "»", "!", "?", ":", "#tag", "👩‍👩‍👧‍👦",
     "12\N{NARROW NO-BREAK SPACE}€", "M.", "https://exemple.fr/a", "exemple.fr", "une", "Une", "(ah", ")"]
)  # fmt: skip
BLANKS = st.sampled_from([" ", " ", " ", "\n", "\n\n", "\N{NO-BREAK SPACE}"])
TEXTS = st.lists(st.tuples(WORDS, BLANKS), min_size=1, max_size=60).map(
    lambda found: "".join(word + blank for word, blank in found).strip()
)
LIMITS = st.integers(30, 120)


@example(text="M. https://exemple.fr/a » » »", limit=30, counter="x_weighted")
@example(text="https://exemple.fr/a\N{NO-BREAK SPACE}https://exemple.fr/a", limit=30, counter="characters")
@given(text=TEXTS, limit=LIMITS, counter=st.sampled_from(sorted(COUNTERS)))
def test_every_post_fits_and_nothing_is_lost(text, limit, counter):
    def fits(part):
        return COUNTERS[counter](part) <= limit

    cut = split(text, fits)
    assert all(fits(part) for part in parts(cut))
    assert join(cut).split() == text.split()
    assert links(join(cut)) == links(text)
    assert split(cut, fits) == cut


@example(text="Bonjour Bonjour Bonjour Bonjour\xa0M.\nBonjour\xa0Bonjour\xa0https://exemple.fr/a")
@given(text=TEXTS)
def test_a_split_text_reads_as_before_once_joined(text):
    assert join(split(text, at_most(40))) == text


@given(words=st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=80), limit=LIMITS)
def test_there_are_no_more_posts_than_words_need(words, limit):
    posts, line = 1, ""
    for word in words:
        longer = f"{line} {word}".strip()
        if len(longer) > limit:
            posts, longer = posts + 1, word
        line = longer
    assert len(parts(split(" ".join(words), at_most(limit)))) == posts


def test_a_long_text_is_split_as_x_counts():
    text = " ".join([PARIS] * 40)
    assert all(x_weighted(part) <= 280 for part in parts(split(text, lambda part: x_weighted(part) <= 280)))
