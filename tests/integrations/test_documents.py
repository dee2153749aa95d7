"""Documents: counted and painted in a process of their own; what cannot be used says why."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from calendar_app.integrations import documents, media_reader
from calendar_app.integrations.media_file import UnusableFile
from tests.files import drawing, pdf


def refused(data: bytes) -> str:
    with pytest.raises(UnusableFile) as refusal:
        media_reader.inspect(data)
    return refusal.value.key


def test_a_document_is_counted_and_measured_by_its_first_page(tmp_path):
    file = tmp_path / "carousel.pdf"
    file.write_bytes(pdf((810, 1012.5), *[(200, 100)] * 11))
    info = media_reader.inspect(file)
    assert (info.media_type, info.pages, info.width, info.height) == ("application/pdf", 12, 810, 1012)
    assert info.size == file.stat().st_size


def test_screens_show_its_first_page():
    data = drawing(b"1 0 0 rg 0 100 200 100 re f", size=200)
    page = Image.open(io.BytesIO(media_reader.still(data)))
    assert (page.format, page.size) == ("JPEG", (2048, 2048))
    red, green, _ = page.getpixel((1000, 500))
    assert (red > 240, green < 30) == (True, True)
    assert min(page.getpixel((1000, 1500))) > 240


def test_one_page_is_as_good_as_many_and_a_sliver_is_a_page():
    info = media_reader.inspect(pdf((14_400, 0.4)))
    assert (info.pages, info.width, info.height) == (1, 14_400, 1)


def test_more_pages_than_any_network_shows_are_refused():
    assert refused(pdf(*[(9, 9)] * (documents.MAX_PAGES + 1))) == "document_too_long"
    assert media_reader.inspect(pdf(*[(9, 9)] * documents.MAX_PAGES)).pages == documents.MAX_PAGES


def test_a_password_is_named_as_the_reason():
    assert refused(pdf((90, 90), password="open")) == "document_locked"  # noqa: S106


def test_one_that_only_forbids_to_print_is_read():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf((90, 90)))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    assert media_reader.inspect(stream.getvalue()).pages == 1


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF", b"%PDF-" + bytes(4000), pdf((90, 90))[:200]]
)
def test_a_document_that_is_damaged_is_refused(data):
    assert refused(data) == "document_damaged"


def test_a_document_without_a_page_is_refused():
    assert refused(pdf()) == "document_damaged"


def test_a_page_that_unpacks_to_hundreds_of_megabytes_only_ever_costs_itself():
    bomb = drawing(b"0 0 1 1 re f\n" * 100_000 + bytes(150 << 20))
    assert len(bomb) < 1_000_000
    try:
        assert media_reader.inspect(bomb).pages == 1
    except UnusableFile as refusal:
        assert refusal.key in {"document_damaged", "picture_too_slow"}  # noqa: PT017 (it may be painted)
    assert media_reader.inspect(pdf((9, 9))).pages == 1
