"""Where the networks cut texts and pictures, in lines and rectangles."""

from dataclasses import replace
from itertools import pairwise

import pytest

from calendar_app.ui.preview.drawing import Dashes, Drawing, Fill, Icon, Words
from calendar_app.ui.preview.painters import draw
from calendar_app.ui.preview.post import Neighbour

LONG = "Un texte assez long pour être plié. " * 90


def block(drawing: Drawing, beginning: str):
    return next(
        s.block for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith(beginning)
    )


def top_of(drawing: Drawing, beginning: str) -> float:
    return next(
        s.at.y() for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith(beginning)
    )


def rects(drawing: Drawing) -> list[tuple[int, int, int, int]]:
    return [tuple(round(n) for n in photo.rect.getRect()) for photo in drawing.photos]


@pytest.mark.parametrize(
    ("network", "lines", "more"),
    [
        ("threads", 5, "more"),
        ("mastodon", 32, ""),
        ("google_business", 3, "Read more"),
        ("youtube", 4, "Read more"),
    ],
)
@pytest.mark.parametrize("desktop", [False, True])
def test_a_text_is_folded_after_the_network_s_lines(make, network, lines, more, desktop):
    looks = {"format": "community_post" if network == "youtube" else "post", "desktop": desktop}
    text = block(draw(make(network, text=LONG, **looks)), "Un texte")
    assert text.lines == lines
    assert text.text.endswith(more)


def test_mastodon_says_on_a_line_of_its_own_that_there_is_more(make):
    drawing = draw(make("mastodon", text=LONG))
    assert top_of(drawing, "Read more") == top_of(drawing, "Un texte") + 32 * 22


def test_youtube_folds_the_title_in_the_feed_and_the_description_on_its_page(make):
    title = "Solstice : huit matières, huit lumières, le film de l’atelier de Roubaix et de ses gens"
    post = make("youtube", format="video", pictures=1, headline=title, text=LONG)
    assert block(draw(post), "Solstice").lines == 2
    assert "Un texte" not in draw(post).text
    page = draw(make("youtube", format="video", pictures=1, headline=title, text=LONG, desktop=True))
    assert block(page, "Un texte").lines == 3
    assert block(page, "Un texte").text.endswith("...more")


@pytest.mark.parametrize(("desktop", "size"), [(False, (375, 211)), (True, (680, 382))])
def test_youtube_cuts_its_thumbnail_to_16_9(make, desktop, size):
    assert rects(draw(make("youtube", format="video", pictures=1, desktop=desktop))) == [(0, 0, *size)]


def test_pinterest_shows_forty_characters_of_a_title_and_no_description_in_the_feed(make):
    pin = draw(make("pinterest", pictures=1, headline="x" * 60))
    assert block(pin, "x").text.replace("\n", "") == "x" * 39 + "…"
    assert "La collection" not in pin.text
    opened = draw(make("pinterest", pictures=1, headline="x" * 60, desktop=True)).text
    assert "x" * 60 in opened
    assert "#LinLavé" in opened


def test_pinterest_keeps_a_pin_s_own_shape_and_cuts_only_very_high_ones(make, shaped):
    assert rects(draw(shaped("pinterest", (1000, 1500)))) == [(0, 0, 236, 354)]
    assert rects(draw(shaped("pinterest", (1000, 4000)))) == [(0, 0, 236, round(236 * 2.1))]


def test_a_high_picture_is_narrower_than_the_column_on_threads_x_and_bluesky(make, shaped):
    assert rects(draw(shaped("threads", (1000, 2000), desktop=True)))[0][2:] == (215, 430)
    assert rects(draw(shaped("x", (1000, 2000), desktop=True)))[0][2:] == (round(510 * 3 / 4), 510)
    assert rects(draw(shaped("bluesky", (1000, 1500))))[0][2:] == (round(295 * 2 / 3), 295)
    assert rects(draw(shaped("bluesky", (1000, 9000))))[0][2:] == (round(295 / 2), 295)


def test_threads_puts_three_pictures_in_a_row_of_one_height(make):
    row = rects(draw(make("threads", pictures=6)))
    assert {(top, height) for _, top, _, height in row} == {(row[0][1], 245)}
    assert len(row) > 1
    assert row[-1][0] < 375 <= row[-1][0] + row[-1][2]
    gaps = [right[0] - left[0] - left[2] for left, right in pairwise(row)]
    assert gaps == [6] * (len(row) - 1)


@pytest.mark.parametrize("pictures", [2, 3, 4])
def test_mastodon_puts_several_pictures_in_a_frame_of_3_2(make, pictures):
    found = draw(make("mastodon", pictures=pictures)).photos
    width = max(photo.rect.right() for photo in found) - min(photo.rect.left() for photo in found)
    height = max(photo.rect.bottom() for photo in found) - min(photo.rect.top() for photo in found)
    assert (len(found), width, width / height) == (pictures, 375 - 32, pytest.approx(1.5))


def test_mastodon_shows_a_single_picture_whole(make, shaped):
    assert rects(draw(shaped("mastodon", (1000, 3000))))[0][2:] == (343, 1029)


def test_addresses_are_shortened_as_the_network_does(make):
    text = "Voir https://www.lumen.fr/solstice/la-collection-entiere-de-cet-hiver"
    assert "lumen.fr/solstice/la-collectio…" in draw(make("mastodon", text=text)).text
    assert "www.lumen.fr/solstice/la-..." in draw(make("bluesky", text=text)).text


def test_google_shows_its_picture_in_4_3_above_the_name(make):
    drawing = draw(make("google_business", pictures=1, desktop=True))
    assert rects(drawing) == [(0, 0, 330, 248)]
    assert top_of(drawing, "Maison") > 248


def test_a_title_and_a_date_stand_over_google_s_events_only(make):
    event = draw(make("google_business", format="event", headline="Portes ouvertes"))
    assert top_of(event, "Portes ouvertes") < top_of(event, "16 nov., 18") < top_of(event, "La collection")
    assert (
        "Portes ouvertes"
        not in draw(make("google_business", format="update", headline="Portes ouvertes")).text
    )


def test_twitch_shows_a_title_on_one_line_and_ten_tags_in_rows_within_the_card(make):
    tags = [f"Tag{n:02}" for n in range(14)]
    post = make("twitch", format="stream_info", headline=LONG, text=" ".join(f"#{tag}" for tag in tags))
    drawing = draw(post)
    assert block(drawing, "Un texte").lines == 1
    assert [tag for tag in tags if tag in drawing.text] == tags[:10]
    pills = [
        s.rect for s in drawing.shapes if isinstance(s, Fill) and s.rect.height() == 20 and s.rect.x() >= 62
    ]
    assert len({pill.top() for pill in pills}) > 1
    assert max(pill.right() for pill in pills) <= 375 - 12


VERTICAL = [("instagram", "story"), ("facebook", "story"), ("instagram", "reel"), ("facebook", "reel"),
            ("tiktok", "video"), ("tiktok", "photo"), ("youtube", "short")]  # fmt: skip


@pytest.mark.parametrize(("network", "format_id"), VERTICAL)
def test_what_fills_a_phone_is_9_16_and_lets_no_word_out(make, network, format_id):
    drawing = draw(make(network, format=format_id, pictures=2, text=LONG, headline=LONG))
    assert (drawing.width, drawing.height) == (375, 667)
    words = [s for s in drawing.shapes if isinstance(s, Words)]
    assert max(s.at.y() + s.block.height for s in words) <= 667
    assert max(s.at.x() + s.block.layout.maximumWidth() for s in words if s.block.lines == 1) <= 375


@pytest.mark.parametrize(
    ("network", "format_id", "lines"),
    [("instagram", "reel", 1), ("facebook", "reel", 1), ("tiktok", "video", 2)],
)
def test_its_caption_is_folded_after_a_line_or_two(make, network, format_id, lines):
    text = block(draw(make(network, format=format_id, pictures=1, text=LONG)), "Un texte")
    assert text.lines == lines
    assert text.text.endswith("more")


@pytest.mark.parametrize("pictures", [1, 3, 6])
def test_a_story_has_a_segment_for_each_picture_and_those_seen_are_white(make, pictures):
    last = pictures - 1
    drawing = draw(make("instagram", format="story", pictures=pictures, slide=last))
    lines = [s for s in drawing.shapes if isinstance(s, Fill) and s.rect.height() == 2]
    assert len(lines) == pictures
    assert (lines[0].rect.left(), lines[-1].rect.right()) == (10, 365)
    assert {s.color for s in lines} == {"#FFFFFF"}
    assert draw(make("instagram", format="story", pictures=pictures)).slides == pictures


def test_the_safe_zone_is_drawn_only_when_asked_for(make):
    safe = (65, 269, 120, 672)
    hidden = draw(make("instagram", format="reel", pictures=1, safe=safe))
    assert not [s for s in hidden.shapes if isinstance(s, Dashes)]
    shown = draw(make("instagram", format="reel", pictures=1, safe=safe, shows_zone=True))
    zone = next(s for s in shown.shapes if isinstance(s, Dashes)).rect
    scale = 375 / 1080
    assert (zone.left() / scale, zone.right() / scale) == (pytest.approx(65), pytest.approx(960))
    assert zone.top() / scale == pytest.approx(269)
    assert zone.bottom() / scale == pytest.approx(1248, abs=1)


def test_a_video_is_marked_as_one_and_a_picture_is_not(make, shaped):
    for network in ("facebook", "x", "instagram", "threads", "pinterest", "mastodon", "linkedin"):
        picture = shaped(network, (1600, 900))
        asset = replace(picture.assets["china.jpg"], media_type="video/mp4")
        for post, signs in ((picture, 0), (replace(picture, assets={"china.jpg": asset}), 1)):
            names = [s.name for s in draw(post).shapes if isinstance(s, Icon)]
            assert names.count("play-fill") == signs


@pytest.mark.parametrize("network", ["instagram", "pinterest"])
def test_a_turned_picture_is_shown_in_the_shape_of_the_first(make, network):
    first, third = (draw(make(network, pictures=4, slide=slide)) for slide in (0, 2))
    assert third.photos[0].rect == first.photos[0].rect
    assert third.photos[0].item.asset == "coffee.png"
    assert draw(make(network, pictures=2, slide=3)).photos[0].item.asset == "flower.jpg"


def profile(make, network, *, newer, older, desktop=False):
    post = make(network, pictures=1, format="carousel", desktop=desktop)
    covers = [Neighbour(cover="flower.jpg", ratio=1.5)]
    return draw(replace(post, in_profile=True, newer=tuple(covers * newer), older=tuple(covers * older)))


@pytest.mark.parametrize("network", ["instagram", "tiktok"])
@pytest.mark.parametrize("desktop", [False, True])
def test_a_profile_shows_three_columns_of_3_4_with_the_post_where_its_date_puts_it(make, network, desktop):
    drawing = profile(make, network, newer=4, older=6, desktop=desktop)
    assert [photo.item.asset for photo in drawing.photos].index("china.jpg") == 4
    tops = [photo.rect.top() for photo in drawing.photos]
    assert len(set(tops)) == 4
    assert len({photo.rect.left() for photo in drawing.photos}) == 3
    assert all(p.rect.width() / p.rect.height() == pytest.approx(3 / 4) for p in drawing.photos)


def test_a_board_of_pinterest_keeps_the_shapes_and_fills_the_shortest_column(make):
    drawing = profile(make, "pinterest", newer=1, older=3)
    assert {round(photo.rect.width(), 3) for photo in drawing.photos} == {175}
    first, second, third = drawing.photos[:3]
    assert first.rect.top() == second.rect.top()
    assert third.rect.top() == pytest.approx(min(first.rect.bottom(), second.rect.bottom()) + 8)


def test_what_has_no_profile_stays_in_the_feed(make):
    for network, format_id in (("facebook", "post"), ("instagram", "story"), ("x", "post")):
        post = make(network, pictures=1, format=format_id)
        assert draw(replace(post, in_profile=True)).text == draw(post).text


def test_the_row_of_threads_is_swiped_picture_by_picture(make):
    drawing = draw(make("threads", pictures=5, slide=2))
    assert drawing.photos[0].item.asset == "coffee.png"
    assert (drawing.slides, drawing.photos[0].rect.left()) == (5, 62)
