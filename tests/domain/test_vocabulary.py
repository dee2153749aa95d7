"""Words a brand avoids, found in a text and said otherwise."""

from calendar_app.domain.vocabulary import Term, avoided_in, own_words, say_instead

LAMP = Term(id="1", words="luminaire connecté", instead="lampe connectée")
CHEAP = Term(id="2", words="pas cher")
NAME = Term(id="3", words="Nordlys", avoided=False)
TEXT = "Luminaire connecté pas cher : un luminaire connecté, un luminaire connectés. Nordlys"


def test_whole_words_are_found_and_said_otherwise_with_their_capital():
    found = {term.id: spans for term, spans in avoided_in(TEXT, (LAMP, CHEAP, NAME))}
    assert found.keys() == {"1", "2"}
    assert say_instead(TEXT, found["1"], LAMP.instead) == (
        "Lampe connectée pas cher : un lampe connectée, un luminaire connectés. Nordlys"
    )
    assert say_instead("Pas cher", [(0, 8)], "") == ""


def test_the_brands_dictionary_also_knows_what_it_says_instead():
    assert own_words((LAMP, NAME)) == {"luminaire", "connecté", "lampe", "connectée", "Nordlys"}
