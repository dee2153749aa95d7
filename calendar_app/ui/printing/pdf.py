"""Sheets as a PDF file, and as pictures of what it will look like; both are made in the pool."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from calendar_app.domain.paper import Sheet
from calendar_app.ui.printing.document import Document, paint

RESOLUTION = 1200
POINTS = 72


class Stopped(Exception):
    """Somebody does not want it any more."""


def page_layout(sheet: Sheet) -> QPageLayout:
    """The sheet as Qt describes it; its margins are ours."""
    size = QPageSize(QPageSize.PageSizeId[sheet.paper.value])
    orientation = QPageLayout.Orientation
    turned = orientation.Landscape if sheet.landscape else orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))


def pdf_of(document: Document, *, stop: Event) -> bytes:
    """The whole file. Raises Stopped between two sheets once ``stop`` is set."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout(document.sheet))
    writer.setTitle(f"{document.content.brand} – {document.content.title}")
    writer.setCreator("Editorial Calendar")
    with painting(writer) as painter:
        scale = RESOLUTION / POINTS * document.sheet.unit
        painter.scale(scale, scale)
        for number in range(document.count):
            if stop.is_set():
                raise Stopped
            if number:
                writer.newPage()
            paint(document, number, painter)
    return bytes(buffer.data().data())


def picture_of(document: Document, number: int, size: QSize) -> QImage:
    """A sheet in a size in device pixels, which has its proportions."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        scale = size.width() / document.sheet.size[0] * document.sheet.unit
        painter.scale(scale, scale)
        paint(document, number, painter)
    return image


@contextmanager
def painting(device: QPdfWriter | QImage) -> Iterator[QPainter]:
    """A painter that is at its end whatever happens: Qt frees no device that is painted on."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
