"""Previews as files: what a picture and sheets of paper hold, and that nothing runs out of a page."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader

from calendar_app.ui.preview.files import HEADER, MARGIN, SCALE, Captioned, pdf_of, placed_on_pages, png_of
from calendar_app.ui.preview.painters import draw
from tests.builders import PICTURES

NETWORKS = ("facebook", "instagram", "linkedin", "x", "tiktok", "bluesky")


def captioned(make, *networks):
    return [
        Captioned(title=network, word="Preview", post=make(network, pictures=2, format="post"))
        for network in networks
    ]


def picture_of(make, *networks) -> Image.Image:
    return Image.open(io.BytesIO(png_of(captioned(make, *networks), path_of=PICTURES.joinpath)))


def test_a_picture_has_two_pixels_for_each_of_the_network_s_own(make):
    drawing = draw(make("facebook", pictures=2))
    width, height = drawing.width + 2 * MARGIN, drawing.height + HEADER + 2 * MARGIN
    assert picture_of(make, "facebook").size == pytest.approx((SCALE * width, SCALE * height), abs=1)


def test_the_picture_shows_the_photo_and_not_its_place(make):
    image = picture_of(make, "instagram").convert("RGB")
    middle = image.crop((100, 400, 700, 700))
    assert len(middle.getcolors(1_000_000)) > 1000


def test_several_stand_side_by_side(make):
    assert picture_of(make, "facebook", "instagram").width == SCALE * (2 * 375 + 24 + 2 * MARGIN)


def test_sheets_of_paper_hold_every_channel_and_its_text(make):
    data = pdf_of(captioned(make, *NETWORKS), title="Solstice", path_of=PICTURES.joinpath)
    pages = PdfReader(io.BytesIO(data)).pages
    text = "\n".join(page.extract_text() for page in pages).replace("\t", " ")
    assert len(pages) > 1
    assert all(network in text for network in NETWORKS)
    assert "Huit matières" in text
    assert text.count("Solstice\n") >= len(pages)
    assert text.count("Preview") == len(NETWORKS)


@pytest.mark.parametrize("columns", [1, 3])
def test_no_preview_leaves_its_sheet_or_covers_another(make, columns):
    drawings = [draw(post.post) for post in captioned(make, *NETWORKS)]
    placed = placed_on_pages(drawings, width=780, columns=columns, height=500)
    for number, (page, place) in enumerate(placed):
        assert place.right() <= 780 + 1e-6
        assert place.bottom() <= 500 + 1e-6
        assert not any(p == page and place.intersects(other) for p, other in placed[:number])
