"""Which words are misspelled: of which language, and which of them nobody looks up."""

import pytest

from calendar_app.domain.spelling import faults, lookups, spoken

KNOWN = {
    **dict.fromkeys(("la", "lampe", "l’arbre", "arbre", "est", "dans", "jardin", "le"), frozenset({"fr"})),
    **dict.fromkeys(("the", "is", "in", "garden", "lamp"), frozenset({"en"})),
    **dict.fromkeys(("table", "Lyon"), frozenset({"fr", "en"})),
}


def wrong(text, *own):
    known = {**dict.fromkeys(lookups(text), frozenset()), **KNOWN}
    return [text[start:end] for start, end in faults(text, known, own=own, usual="fr")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La lampee est dans le jardin", ["La", "lampee"]),
        ("the lampe is in the garden", ["lampe"]),
        ("la table est dans l’abre", ["l’abre"]),
        ("d’arbre est dans le jardin", []),
        ("Lyon", []),
        ("Ein Haus steht im Garten dort", []),
        ("le SNCF, RenneBleu, 3e, a", []),
        ("le #lampee @lampee https://lampee.fr/x lampee.example/y lea@lampee.fr 👩‍👩‍👧 12h30", []),
    ],
)
def test_what_is_wrong(text, words):
    assert wrong(text) == words


def test_the_brands_words_are_right_with_and_without_an_article():
    assert wrong("la lampe d’Nordlys est Lumen", "Nordlys", "Lumen") == []


def test_nothing_is_wrong_before_the_dictionaries_have_said_so():
    assert faults("lampee", {}, own=(), usual="fr") == []


def test_a_paragraph_is_in_the_language_of_most_of_its_words():
    assert spoken("la table the garden lamp", KNOWN, usual="fr") == "en"
    assert spoken("table", KNOWN, usual="en") == "en"
    assert spoken("Nordlys et vous", {}, usual="en") == "fr"
