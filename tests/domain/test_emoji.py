"""Emoji are found by what people call them, in French and in English, and come in skin tones."""

import pytest

from calendar_app import paths
from calendar_app.domain.emoji import EmojiGroup, SkinTone, find_emoji, untoned
from calendar_app.integrations.emoji_file import load_emoji

ALL = load_emoji(paths.resources() / "emoji" / "emoji.tsv")


def found(text):
    return [each.text for each in find_emoji(text, ALL)]


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("soleil", "☀️"), ("sun", "☀️"), ("fête", "🎉"), ("fete", "🎉"), ("coeur rouge", "❤️"),
        ("CŒUR ROUGE", "❤️"), ("#", "#️⃣"),
        ("party pop", "🎉"), ("drapeau franc", "🇫🇷"), ("thumbs up", "👍"), ("pouce", "👍"),
        ("d'accord", "🤝"), ("☀", "☀️"), ("👍🏿", "👍"),
    ],
)  # fmt: skip
def test_a_word_of_either_language_or_its_beginning_finds_an_emoji(text, emoji):
    assert emoji in found(text)


def test_what_is_called_so_comes_before_what_is_only_about_it():
    assert found("soleil")[0] == "☀️"
    assert found("chat")[0] == "🐈"
    assert found("croissant")[0] == "🥐"


def test_words_that_mean_nothing_find_nothing():
    assert found("xylophage volant") == []


def test_every_emoji_has_a_name_in_both_languages_and_finds_itself():
    assert len(ALL) > 1900
    assert {each.group for each in ALL} == set(EmojiGroup)
    for each in ALL:
        assert all(each.names.values())
    assert len({untoned(each.text) for each in ALL}) == len(ALL)


def test_five_tones_differ_in_the_tone_alone():
    for each in ALL:
        toned = [each.toned(tone) for tone in SkinTone]
        assert toned[0] == each.text
        assert {untoned(text) for text in toned} == {untoned(each.text)}
        assert len(set(toned)) == (6 if each.light else 1)


def test_a_couple_has_both_people_in_the_tone():
    couple = next(each for each in ALL if each.names["en"] == "kiss: woman, man")
    assert couple.toned(SkinTone.DARK) == "👩🏿‍❤️‍💋‍👨🏿"
