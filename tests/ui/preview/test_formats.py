"""Formats of their own: threads, polls, documents, events, what is live, what moves."""

from dataclasses import replace

import pytest

from calendar_app.domain.options import Options
from calendar_app.ui.preview.drawing import Avatar, Drawing, Fill, Icon, Words
from calendar_app.ui.preview.painters import draw
from calendar_app.ui.preview.sheet import clock
from calendar_app.ui.preview.vertical import safe_zone

THREAD = "Un.\n---\nDeux, plus long.\n---\nTrois."
POLL = Options({"poll.question": "Bleu ?", "poll.answers": ["Bleu", "Ocre", "Vert"], "poll.minutes": 4320})


def words(drawing: Drawing) -> list[str]:
    return [shape.block.text for shape in drawing.shapes if isinstance(shape, Words)]


def fills(drawing: Drawing) -> list[Fill]:
    return [shape for shape in drawing.shapes if isinstance(shape, Fill)]


@pytest.mark.parametrize("network", ["x", "bluesky", "threads", "mastodon"])
def test_a_thread_is_one_row_for_each_post_joined_by_a_line_of_two_pixels(make, network):
    drawing = draw(make(network, format="thread", pictures=2, text=THREAD))
    avatars = [shape.rect for shape in drawing.shapes if isinstance(shape, Avatar)]
    assert [text for text in words(drawing) if text in ("Un.", "Deux, plus long.", "Trois.")] == [
        "Un.", "Deux, plus long.", "Trois.",
    ]  # fmt: skip
    assert len(avatars) == 3
    lines = [fill.rect for fill in fills(drawing) if fill.rect.width() == 2]
    assert [line.center().x() for line in lines] == [avatars[0].center().x()] * 2
    for line, above, below in zip(lines, avatars, avatars[1:], strict=False):
        assert (line.top(), line.bottom()) == (above.bottom() + 4, below.top() - 4)
    assert len(drawing.photos) == 2
    assert max(photo.rect.bottom() for photo in drawing.photos) < avatars[1].top()


def test_each_post_of_a_thread_has_its_own_pictures_and_those_of_a_post_that_is_gone_the_last(make):
    post = make("x", format="thread", pictures=4, text=THREAD)
    placed = zip(post.media, (0, 1, 1, 7), strict=True)
    media = tuple(replace(item, thread_post=number) for item, number in placed)
    drawing = draw(replace(post, content=replace(post.content, media=media)))
    tops = [shape.rect.top() for shape in drawing.shapes if isinstance(shape, Avatar)]
    rows = [sum(top <= photo.rect.top() for top in tops) for photo in drawing.photos]
    assert [photo.item for photo in drawing.photos] == list(media)
    assert rows == [1, 2, 2, 3]


def test_the_pictures_of_a_thread_start_with_the_first_one_whatever_was_turned_to_before(make):
    drawing = draw(make("threads", format="thread", pictures=4, text=THREAD, slide=2))
    assert drawing.photos[0].item.asset == make("threads", pictures=1).media[0].asset


def test_nothing_stands_on_the_line_of_a_thread(make):
    drawing = draw(make("mastodon", format="thread", pictures=1, text=THREAD))
    line = next(fill.rect for fill in fills(drawing) if fill.rect.width() == 2)
    texts = [s for s in drawing.shapes if isinstance(s, Words) and s.block.text in ("Un.", "Trois.")]
    assert all(text.at.x() > line.right() for text in texts)
    assert all(photo.rect.left() > line.right() for photo in drawing.photos)


def test_a_text_without_cuts_is_a_thread_of_one(make):
    assert draw(make("x", format="thread", text="Un.")).height == draw(make("x", text="Un.")).height


@pytest.mark.parametrize("network", ["linkedin", "x", "mastodon", "threads", "twitch"])
def test_a_poll_shows_its_answers_and_no_votes(make, network):
    drawing = draw(make(network, format="poll", options=POLL, text="Alors"))
    tops = [
        s.at.y() for s in drawing.shapes if isinstance(s, Words) and s.block.text in ("Bleu", "Ocre", "Vert")
    ]
    assert len(tops) == 3
    assert tops[1] - tops[0] == tops[2] - tops[1] > 30
    assert "3 days left" in drawing.text
    assert "%" not in drawing.text


def test_a_question_of_its_own_has_only_who_asks_for_one(make):
    assert "Bleu ?" in words(draw(make("linkedin", format="poll", options=POLL)))
    assert "Bleu ?" not in words(draw(make("x", format="poll", options=POLL)))


def test_a_document_has_its_title_over_the_first_page_and_the_number_of_pages(make, shaped):
    post = shaped("linkedin", (1000, 1000), format="document", headline="Le carnet")
    asset = replace(post.assets["china.jpg"], media_type="application/pdf", pages=12)
    drawing = draw(replace(post, assets={"china.jpg": asset}))
    page = drawing.photos[0].rect
    assert (page.width(), page.height()) == (375, 375)
    title = next(s for s in drawing.shapes if isinstance(s, Words) and s.block.text == "Le carnet")
    assert page.top() - 40 < title.at.y() < page.top()
    assert "1 / 12" in words(drawing)
    assert (drawing.slides, drawing.slide, drawing.photos[0].page) == (12, 0, 0)
    turned = draw(replace(post, assets={"china.jpg": asset}, slide=11))
    assert (turned.slide, turned.photos[0].page) == (11, 11)
    assert "12 / 12" in words(turned)


def test_a_video_tells_how_long_it_is(make, shaped):
    for network in ("youtube", "facebook", "x", "instagram"):
        post = shaped(network, (1600, 900), format="video")
        asset = replace(post.assets["china.jpg"], media_type="video/mp4", duration_ms=90_000)
        drawing = draw(replace(post, assets={"china.jpg": asset}))
        assert "1:30" in words(drawing)
        signs = [s for s in drawing.shapes if isinstance(s, Icon) and s.name == "play-fill"]
        assert len(signs) == (network != "youtube")


@pytest.mark.parametrize(
    ("milliseconds", "text"), [(4_000, "0:04"), (90_400, "1:30"), (3_723_000, "1:02:03"), (59_900, "1:00")]
)
def test_a_length_is_written_as_players_write_it(milliseconds, text):
    assert clock(milliseconds) == text


def test_an_event_shows_when_and_where_under_its_cover(make):
    options = Options({"event.place": "Atelier, Roubaix"})
    post = make("facebook", format="event", pictures=1, headline="Portes ouvertes", options=options)
    drawing = draw(replace(post, starts="sam. 6 déc., 20 h"))
    cover = drawing.photos[0].rect
    assert cover.width() / cover.height() == pytest.approx(1.91)
    found = words(drawing)
    assert found.index("SAM. 6 DÉC., 20 H") < found.index("Portes ouvertes") < found.index("Atelier, Roubaix")


@pytest.mark.parametrize(
    ("network", "word"), [("facebook", "LIVE"), ("instagram", "LIVE"), ("x", "LIVE"), ("youtube", "UPCOMING")]
)
@pytest.mark.parametrize("pictures", [0, 1])
def test_what_is_live_bears_a_sign_with_or_without_a_picture(make, network, word, pictures):
    drawing = draw(make(network, format="live", pictures=pictures))
    assert word in words(drawing)
    assert "needs" not in drawing.text


def test_what_only_some_networks_have_is_shown_there(make):
    options = Options({"topic": "Lumière", "board": "Inspirations", "content_warning": "Pagode"})
    assert "› Lumière" in draw(make("threads", options=options, desktop=True)).text
    assert "Inspirations" in draw(make("pinterest", options=options, pictures=1, desktop=True)).text
    assert draw(make("mastodon", options=options)).text.index("Pagode") > 0
    assert "Réserver" in draw(replace(make("google_business"), button="Réserver")).text


def test_pictures_as_a_document_are_turned_page_by_page(make):
    drawing = draw(make("linkedin", format="document", pictures=3, headline="Carnet", slide=1))
    assert (len(drawing.photos), drawing.slides) == (1, 3)
    assert "2 / 3" in words(drawing)
    assert "+2" not in words(drawing)


def test_an_article_of_x_shows_its_title_and_two_lines_of_its_beginning(make):
    drawing = draw(make("x", format="article", headline="Huit lumières", text="Un texte assez long. " * 40))
    begun = next(s for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith("Un texte"))
    assert begun.block.lines == 2
    assert "Huit lumières" in words(drawing)


ANSWERS = ("Lyon", "Lille", "Nantes", "Ici")
LONGEST = Options({"sticker.question": "Où fêter l’hiver ? " * 5, "sticker.answers": ANSWERS})


@pytest.mark.parametrize("network", ["facebook", "instagram"])
@pytest.mark.parametrize("link", ["", "https://maison.example"])
def test_the_poll_sticker_of_a_story_stays_within_the_safe_zone_and_clear_of_the_link(make, network, link):
    left, top, right, bottom = 65, 250, 65, 340
    drawing = draw(
        make(network, format="story", pictures=1, options=LONGEST, link=link, safe=(left, top, right, bottom))
    )
    (card,) = (fill.rect for fill in fills(drawing) if fill.radius == 16)
    zone = safe_zone(make(network, safe=(left, top, right, bottom)))
    assert zone.contains(card)
    said = [shape for shape in drawing.shapes if isinstance(shape, Words) and shape.block.text in ANSWERS]
    assert len(said) == len(ANSWERS)
    assert all(card.contains(shape.at) for shape in said)
    assert not link or all(
        card.bottom() < shape.at.y()
        for shape in drawing.shapes
        if isinstance(shape, Words) and shape.block.text == "maison.example"
    )


def test_a_story_without_answers_has_no_sticker(make):
    asked = Options({"sticker.question": "Où fêter l’hiver ?"})
    assert "Où fêter" not in draw(make("instagram", format="story", pictures=1, options=asked)).text
