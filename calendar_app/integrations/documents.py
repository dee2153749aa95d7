"""Foreign PDF documents looked at, and their pages painted, with PDFium; meant for `decoder_process`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2 as pdfium
from pypdfium2 import raw

from calendar_app.integrations import media_file, picture_rendering
from calendar_app.integrations.media_file import MediaInfo, RenderTarget, UnusableFile

MAX_PAGES = 500
"""More than any network shows; LinkedIn takes 300."""


def inspect(source: Path | bytes) -> MediaInfo:
    """How many pages, and how large the first is, in points of 1/72 inch; UnusableFile says why not."""
    data = media_file.read(source)
    with _opened(data) as document:
        if len(document) > MAX_PAGES:
            raise UnusableFile("document_too_long", limit=MAX_PAGES)
        width, height = _size(document, 0)
        # Painted once, so that one that cannot be shown is found now.
        _painted(document, 0, edge_px=64)
        return MediaInfo(
            media_type="application/pdf",
            width=max(1, round(width)),
            height=max(1, round(height)),
            size=len(data),
            pages=len(document),
        )


def still(source: Path | bytes, *, edge_px: int, page: int = 0) -> bytes:
    """A page as a JPEG whose longer side has ``edge_px`` pixels; UnusableFile where there is no such page."""
    with _opened(media_file.read(source)) as document:
        if not 0 <= page < len(document):
            raise UnusableFile("document_damaged")
        return _painted(document, page, edge_px=edge_px)


@contextmanager
def _opened(data: bytes) -> Iterator[pdfium.PdfDocument]:
    """A document with at least one page. What PDFium cannot do with it is said in one way."""
    try:
        document = pdfium.PdfDocument(data)
        try:
            if not len(document):
                raise UnusableFile("document_damaged")
            yield document
        finally:
            document.close()
    except pdfium.PdfiumError as error:
        # The code may be that of an earlier document.
        is_locked = error.err_code == raw.FPDF_ERR_PASSWORD and b"/Encrypt" in data
        raise UnusableFile("document_locked" if is_locked else "document_damaged") from error


def _size(document: pdfium.PdfDocument, page: int) -> tuple[float, float]:
    width, height = document[page].get_size()
    if min(width, height) <= 0:
        raise UnusableFile("document_damaged")
    return width, height


def _painted(document: pdfium.PdfDocument, page: int, *, edge_px: int) -> bytes:
    scale = edge_px / max(_size(document, page))
    picture = document[page].render(scale=scale, may_draw_forms=False).to_pil()
    return picture_rendering.encoded(picture, target=RenderTarget(max_width=edge_px, max_height=edge_px))
