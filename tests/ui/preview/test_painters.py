"""Each network's page: its order, its grids, its fold, and nothing that is not true."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from calendar_app import paths
from calendar_app.integrations.catalogue import load_networks
from calendar_app.ui.preview.drawing import Drawing, Icon, Words
from calendar_app.ui.preview.painters import PAINTERS, draw
from tests.ui.preview.conftest import TEXT

NETWORKS = load_networks(paths.resources() / "networks")
WIDTHS = {
    "facebook": (375, 500),
    "instagram": (375, 470),
    "linkedin": (375, 555),
    "x": (375, 598),
    "bluesky": (375, 600),
    "threads": (375, 600),
    "mastodon": (375, 600),
    "youtube": (375, 680),
    "pinterest": (236, 760),
    "google_business": (260, 330),
    "twitch": (375, 340),
}


def lines_of(drawing: Drawing, beginning: str) -> int:
    return next(
        s.block.lines for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith(beginning)
    )


@pytest.mark.parametrize("network", sorted(NETWORKS))
@pytest.mark.parametrize("pictures", [0, 1, 2, 3, 4, 5, 6])
def test_every_network_is_drawn_with_any_number_of_pictures(make, network, pictures):
    for format_id in NETWORKS[network].formats:
        drawing = draw(make(network, pictures=pictures, format=format_id))
        frame = QRectF(0, 0, drawing.width, drawing.height).adjusted(-1, -1, 1, 1)
        assert drawing.height > 60
        # A row that is swiped goes on beyond the edge.
        shown = drawing.photos[:-1] if network == "threads" else drawing.photos
        assert all(frame.contains(photo.rect) for photo in shown)


@pytest.mark.parametrize("network", sorted(NETWORKS))
@pytest.mark.parametrize("looks", [{}, {"desktop": True}, {"dark": True}])
def test_no_figure_is_invented(make, network, looks):
    drawing = draw(make(network, pictures=1, text="Bonjour", **looks))
    shown = drawing.text.replace("16 nov., 18 h 30", "").replace("16 nov.", "").replace("1/1", "")
    assert not re.search(r"\d", shown)


@pytest.mark.parametrize(("network", "widths"), WIDTHS.items())
def test_columns_have_the_network_s_own_width(make, network, widths):
    assert (draw(make(network)).width, draw(make(network, desktop=True)).width) == widths


@pytest.mark.parametrize(
    ("network", "word", "lines"),
    [("facebook", "See more", 4), ("instagram", "more", 2), ("linkedin", "more", 3), ("tiktok", "more", 2)],
)
def test_long_texts_are_folded_as_the_network_does(make, network, word, lines):
    drawing = draw(make(network, pictures=1, text="Un texte assez long pour être plié. " * 20))
    assert word in drawing.text
    assert lines_of(drawing, "maison" if network == "instagram" else "Un texte") <= lines + (
        network == "instagram"
    )


def test_x_shows_a_standard_post_whole_and_folds_a_long_one(make):
    assert TEXT.splitlines()[-1] in draw(make("x")).text
    long = draw(make("x", format="long_post", text="Un texte assez long. " * 40)).text
    assert long.count("Un texte assez long.") == 13
    assert "Show more" in long


def test_linkedin_puts_its_word_at_the_right_edge(make):
    drawing = draw(make("linkedin", text="Un texte assez long pour être plié. " * 20))
    more = next(s for s in drawing.shapes if isinstance(s, Words) and s.block.text == "…more")
    text = next(s for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith("Un texte"))
    assert more.at.y() == pytest.approx(text.at.y() + 2 * 20)
    assert more.at.x() + more.block.width - more.block.natural_width > 280


def test_instagram_puts_the_picture_first_and_in_the_shape_of_the_first_one(make):
    drawing = draw(make("instagram", pictures=5))
    caption = next(
        s for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith("maison.lumen La")
    )
    assert len(drawing.photos) == 1
    assert drawing.photos[0].rect.bottom() < caption.at.y()
    assert 3 / 4 <= drawing.photos[0].rect.width() / drawing.photos[0].rect.height() <= 1.91
    assert "1/5" in drawing.text


def test_facebook_counts_the_pictures_it_does_not_show(make):
    drawing = draw(make("facebook", pictures=6))
    assert len(drawing.photos) == 5
    assert "+1" in drawing.text
    tops = [photo.rect.top() for photo in drawing.photos]
    assert tops[0] == tops[1] < tops[2] == tops[3] == tops[4]


def test_x_puts_three_pictures_in_one_frame_with_the_first_at_full_height(make):
    first, second, third = (photo.rect for photo in draw(make("x", pictures=3)).photos)
    assert first.height() == pytest.approx(second.height() + third.height() + 2)
    assert (third.right() - first.left()) / first.height() == pytest.approx(16 / 9)


def alt_sign(drawing):
    return next(s for s in drawing.shapes if isinstance(s, Words) and s.block.text == "ALT")


def test_the_sign_of_an_alternative_text_stands_in_the_network_s_own_corner(make):
    def drawn(network):
        post = make(network, pictures=1)
        item = replace(post.content.media[0], alt="Un pavillon")
        return draw(replace(post, content=replace(post.content, media=(item,))))

    on_bluesky, on_x = drawn("bluesky"), drawn("x")
    assert alt_sign(on_bluesky).at.x() > on_bluesky.photos[0].rect.center().x()
    assert alt_sign(on_x).at.x() < on_x.photos[0].rect.center().x()


def test_a_link_on_x_is_blue_and_shown_without_its_scheme(make):
    block = next(
        s.block
        for s in draw(make("x", text="À lire : https://www.lumen.fr/solstice")).shapes
        if isinstance(s, Words) and "À lire" in s.block.text
    )
    assert block.text == "À lire : lumen.fr/solstice"


@pytest.mark.parametrize("network", ["instagram", "tiktok", "pinterest"])
def test_a_network_of_pictures_says_when_there_is_none(make, network):
    assert "needs a picture" in draw(make(network)).text


def test_a_link_shows_its_address_and_no_picture_that_was_never_seen(make):
    drawing = draw(make("bluesky", link="https://www.lumen.fr/solstice", headline="Huit lumières"))
    assert "lumen.fr" in drawing.text
    assert "Huit lumières" in drawing.text
    assert not drawing.photos


def test_a_link_gives_way_to_pictures(make):
    assert "lumen.fr" not in draw(make("x", pictures=1, link="https://lumen.fr", text="Oui")).text


def test_every_icon_is_one_of_ours(make):
    drawings = [
        draw(make(network, pictures=pictures, format=format_id))
        for network in PAINTERS
        for pictures in (0, 2)
        for format_id in ("post", "story", *NETWORKS[network].formats)
    ]
    names = {shape.name for drawing in drawings for shape in drawing.shapes if isinstance(shape, Icon)}
    assert not [name for name in names if not (paths.resources() / "icons" / f"{name}.svg").is_file()]


def test_light_and_dark_differ(make):
    assert draw(make("facebook")).shapes[0].color != draw(make("facebook", dark=True)).shapes[0].color
