"""French typography: what is proposed, and what is left alone because nobody can be sure."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.languages import language_of
from calendar_app.domain.typography import Habit, applied, pieces_of, propose
from calendar_app.domain.wording import Fate


def shown(text):
    return text.replace("\u202f", "⍽").replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Vous venez ?", "Vous venez⍽?"),
        ("Vous venez?! Oui; mais!", "Vous venez⍽?! Oui⍽; mais⍽!"),
        ("Bravo 🎉!", "Bravo 🎉⍽!"),
        ("Voici: des nouvelles", "Voici~: des nouvelles"),
        ("Voici :\nune liste", "Voici~:\nune liste"),
        ("Tarif 2026: 45 euros", "Tarif 2026~: 45 euros"),
        ('Il dit "bonjour!" et part.', "Il dit «~bonjour⍽!~» et part."),
        ('Il dit "bonjour"!', "Il dit «~bonjour~»⍽!"),
        ("«Oui» ou « non »", "«~Oui~» ou «~non~»"),
        ('« Le "petit" mot »', "«~Le “petit” mot~»"),
        ("L'été, c´est aujourd'hui", "L’été, c’est aujourd’hui"),
        ("À suivre...", "À suivre…"),
        ("Quoi ?...", "Quoi⍽?…"),
        ("-20% sur 12 000 € dès 18 h 30", "-20~% sur 12⍽000~€ dès 18~h~30"),
        ("À 5 km, n° 5, 1 500 000.", "À 5~km, n°~5, 1⍽500⍽000."),
        ("La 1ère, la 2ème et les 3èmes", "La 1re, la 2e et les 3es"),
        ("- Tu viens ?\n- Oui.", "–~Tu viens⍽?\n–~Oui."),
    ],
)
def test_what_is_proposed(text, after):
    assert shown(applied(text, propose(text))) == after


@pytest.mark.parametrize(
    "text",
    [
        "Sur https://nordlys.example/a?b=c&d=l'été... et https://a.example!",
        "https://a.example/page?",
        "Écrivez à l.d'arc@nordlys.example?subject=x",
        "Le #Été_2026 et @lea.arc",
        "Rendez-vous à 14:30, ratio 4:5 ou 16 : 9",
        "Oui ;) non :( super :D et :tada:",
        "Vous venez\u202f? Voici\u00a0: «\u00a0oui\u00a0» et toi\u00a0!",
        'Un écran de 24" et le mot "ici',
        "Appelez le 04 78 12 34 56 ou le +33 478 123 456",
        "A &amp; B, x != y, (!) et (?)",
        "Encore.... et … .....",
        "- du pain\n- du lait",
        "5'11 et 'tain",
        'Do you like it? We do: "yes"!',
        "👩‍👩‍👧 ❤️ 1️⃣ #️⃣ ⁉️",
    ],
)
def test_what_is_left_alone(text):
    assert shown(applied(text, propose(text))) == shown(text)


def test_a_post_in_two_languages_keeps_its_english_half():
    text = "C'est prêt !\n\nIt's ready! What do you think: yes or no?"
    assert shown(applied(text, propose(text))) == "C’est prêt⍽!\n\nIt's ready! What do you think: yes or no?"
    assert language_of("Nordlys") is None


def test_some_of_the_changes_can_be_made_alone():
    text = "C'est prêt !"
    (apostrophe, space) = propose(text)
    assert (apostrophe.habit, space.habit) == (Habit.APOSTROPHE, Habit.HIGH_MARKS)
    assert applied(text, [apostrophe]) == "C’est prêt !"
    assert [(piece.fate, piece.text) for piece in pieces_of(text, [apostrophe])] == [
        (Fate.KEPT, "C"),
        (Fate.STRUCK, "'"),
        (Fate.INSERTED, "’"),
        (Fate.KEPT, "est prêt !"),
    ]


@given(st.text(alphabet="aé1 0'\"!?;:.«»%€-#@\n\u00a0\u202f🎉"))
def test_changes_never_overlap_and_what_follows_the_rules_is_proposed_no_more(text):
    changes = propose(text)
    assert all(text[change.start : change.end] == change.old for change in changes)
    assert all(one.end <= two.start for one, two in pairwise(changes))
    # Marks in a heap find their spaces one after the other; each time there is less to propose.
    for _ in range(len(text) + 1):
        text = applied(text, propose(text))
    assert applied(text, propose(text)) == text
