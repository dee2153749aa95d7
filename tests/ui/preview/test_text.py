"""Folding: where the network folds, whatever the words, the emoji and the machine's fonts."""

import pytest

from calendar_app.ui.preview.text import EMOJI, Span, Style, fold, font_of, lay_out, linked, shortened
from calendar_app.ui.theme.fonts import load_fonts

STYLE = Style(size=15, leading=20, color="#000000")
MORE = Span(text="… See more")


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def test_what_fits_is_left_as_it_is():
    spans = [Span(text="Bonjour à tous")]
    assert fold(spans, style=STYLE, width=300, lines=2, more=MORE).text == "Bonjour à tous"


@pytest.mark.parametrize(
    "text", ["mot " * 200, "x" * 900, "👨‍👩‍👧‍👦" * 90, "é\n" * 50, "日本語" * 100, "🇫🇷 ok " * 60]
)
@pytest.mark.parametrize("lines", [1, 2, 3, 5])
def test_a_folded_text_takes_no_more_than_its_lines_and_says_that_there_is_more(text, lines):
    block = fold([Span(text=text)], style=STYLE, width=320, lines=lines, more=MORE)
    assert block.lines <= lines
    assert block.height == block.lines * 20
    assert block.text.endswith("… See more")


def test_a_cut_right_after_an_ellipsis_shows_only_one():
    text = "Et puis… " * 60
    block = fold([Span(text=text)], style=STYLE, width=320, lines=2, more=MORE)
    assert block.text.count("……") == 0


def test_blank_lines_before_the_fold_are_not_shown():
    kept = shortened([Span(text="Un\n\n\n\nDeux")], style=STYLE, width=300, lines=3, room=60)
    assert "".join(span.text for span in kept) == "Un"


def test_an_emoji_is_a_box_of_the_same_width_in_every_font():
    one = lay_out([Span(text="👍")], style=STYLE, width=500).natural_width
    family = lay_out([Span(text="👨‍👩‍👧‍👦")], style=STYLE, width=500).natural_width
    assert one == pytest.approx(family, abs=0.6)
    assert one == pytest.approx(15 * 1.3, abs=0.6)


@pytest.mark.parametrize("emoji", ["👍", "👍🏽", "👨‍👩‍👧‍👦", "🇫🇷", "1️⃣", "☀️", "✨", "❤️"])
def test_an_emoji_is_found_whole(emoji):
    assert [found[0] for found in EMOJI.finditer(f"a{emoji}b")] == [emoji]


def test_hashtags_mentions_and_links_are_coloured_and_nothing_else():
    spans = linked("Voir lumen.fr/solstice, @maison.lumen et #LinLavé. Pas un@courriel", color="blue")
    assert [span.text for span in spans if span.color] == ["lumen.fr/solstice,", "@maison.lumen", "#LinLavé"]


def test_the_text_is_never_lost_in_the_spans():
    text = "Un #mot, deux @mots et https://lumen.fr/x?y=1 🎉\nfin"
    assert "".join(span.text for span in linked(text, color="blue")) == text


def test_the_interface_s_typeface_is_used():
    assert font_of(STYLE).family() == "Inter"


def test_the_word_stands_on_the_last_line_that_is_written_with_room_for_it():
    text = (
        "Une ligne qui remplit presque toute la largeur\n\n\nEt la suite, bien plus longue que tout cela. "
        * 2
    )
    block = fold([Span(text=text)], style=STYLE, width=330, lines=3, more=MORE)
    assert block.lines == 1
    assert block.natural_width <= 330
