"""Previews as files: one picture, several side by side, or sheets of paper; made in the pool."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from calendar_app import paths
from calendar_app.domain.asset import MediaItem
from calendar_app.ui.preview.drawing import Drawing, paint
from calendar_app.ui.preview.painters import draw
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.text import Style, natural_width, plain
from calendar_app.ui.theme.icons import Icons
from calendar_app.ui.thumbnails import read_picture

SCALE = 2
"""A saved picture has so many pixels for each of the network's own."""
GAP, HEADER, MARGIN, RADIUS = 24.0, 26.0, 24.0, 8.0
GROUND, LINE, INK, FAINT = "#F4F5F9", "#E4E7EC", "#171B23", "#626B7A"
MOST_COLUMNS = 4
RESOLUTION, POINTS = 1200, 72
PAGE_COLUMNS = 3
SHARPEST = 1600
"""No picture on paper has a longer edge, in pixels."""


@dataclass(frozen=True, kw_only=True)
class Captioned:
    """A post to draw, with what stands above it: channel and format at the left, « Preview » at the right."""

    title: str
    word: str
    post: PublicPost


Places = list[tuple[int, QRectF]]
"""The page of each preview, from 0, and its place there with its caption."""


def png_of(previews: Sequence[Captioned], *, path_of: Callable[[str], Path]) -> bytes:
    """One preview, or several side by side, as one picture."""
    drawings = [draw(preview.post) for preview in previews]
    column = max(drawing.width for drawing in drawings)
    columns = min(len(drawings), MOST_COLUMNS)
    width = columns * (column + GAP) - GAP
    placed = placed_on_pages(drawings, width=width, columns=columns)
    height = max(place.bottom() for _, place in placed)
    image = QImage(
        QSizeF(SCALE * (width + 2 * MARGIN), SCALE * (height + 2 * MARGIN)).toSize(),
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor(GROUND))
    with _painting(image) as painter:
        painter.scale(SCALE, SCALE)
        painter.translate(MARGIN, MARGIN)
        for preview, drawing, (_, place) in zip(previews, drawings, placed, strict=True):
            _paint(painter, preview, drawing, place, _Pictures(path_of))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The name of the format is text to Qt, whatever its stubs say.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def pdf_of(previews: Sequence[Captioned], *, title: str, path_of: Callable[[str], Path]) -> bytes:
    """All of them on sheets of A4, whose text can be searched."""
    drawings = [draw(preview.post) for preview in previews]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
        )
    )
    writer.setTitle(title)
    writer.setCreator("Editorial Calendar")
    page = writer.pageLayout().fullRectPoints().toRectF().adjusted(MARGIN, MARGIN + HEADER, -MARGIN, -MARGIN)
    placed = placed_on_pages(drawings, width=page.width(), columns=PAGE_COLUMNS, height=page.height())
    with _painting(writer) as painter:
        painter.scale(RESOLUTION / POINTS, RESOLUTION / POINTS)
        painter.translate(page.topLeft())
        _paint_title(painter, title, page.width())
        shown = 0
        for preview, drawing, (number, place) in zip(previews, drawings, placed, strict=True):
            if number > shown:
                shown = number
                writer.newPage()
                _paint_title(painter, title, page.width())
            _paint(painter, preview, drawing, place, _Pictures(path_of))
    return bytes(buffer.data().data())


def placed_on_pages(
    drawings: Sequence[Drawing], *, width: float, columns: int, height: float = float("inf")
) -> Places:
    """Each in the column that is shortest so far, no larger than it is; on a new page where none has room."""
    column = (width - GAP * (columns - 1)) / columns
    page, bottoms = 0, [0.0] * columns
    placed: Places = []
    for drawing in drawings:
        scale = min(1, column / drawing.width, (height - HEADER) / drawing.height)
        size = QSizeF(drawing.width * scale, drawing.height * scale + HEADER)
        if min(bottoms) + size.height() > height:
            page, bottoms = page + 1, [0.0] * columns
        place = bottoms.index(min(bottoms))
        placed.append((page, QRectF(QPointF(place * (column + GAP), bottoms[place]), size)))
        bottoms[place] += size.height() + GAP
    return placed


class _Pictures:
    """Pictures and icons read where they lie: the pool may use no pixmap."""

    def __init__(self, path_of: Callable[[str], Path]) -> None:
        self._path_of = path_of
        self._icons = Icons(paths.resources() / "icons")

    def photo(self, item: MediaItem, size: QSize, *, page: int) -> QImage:
        """A picture that covers the size, as far as that is of use on paper."""
        edge = min(max(size.width(), size.height()), SHARPEST)
        return read_picture(self._path_of(item.asset), edge=edge, crop=item.crop, page=page)

    def icon(self, name: str, color: str, size: int) -> QImage:
        """An icon of so many pixels."""
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with _painting(image) as painter:
            self._icons.paint(painter, name, color=QColor(color), size=size)
        return image


def _paint(
    painter: QPainter, preview: Captioned, drawing: Drawing, place: QRectF, pictures: _Pictures
) -> None:
    painter.save()
    painter.translate(place.topLeft())
    _paint_caption(painter, preview, place.width())
    painter.translate(0, HEADER)
    scale = place.width() / drawing.width
    painter.scale(scale, scale)
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(0, 0, drawing.width, drawing.height), RADIUS, RADIUS)
    painter.setClipPath(frame)
    paint(drawing, painter, pictures=pictures)
    painter.setClipping(False)
    painter.setPen(QPen(QColor(LINE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(frame)
    painter.restore()


def _paint_caption(painter: QPainter, preview: Captioned, width: float) -> None:
    grey = Style(size=11, leading=16, color=FAINT)
    right = natural_width(preview.word, style=grey)
    bold = Style(size=12, leading=16, color=INK, weight=600)
    plain(preview.title, style=bold, width=width - right - 12).layout.draw(painter, QPointF(0, 0))
    plain(preview.word, style=grey, width=right + 1).layout.draw(painter, QPointF(width - right - 1, 0))


def _paint_title(painter: QPainter, title: str, width: float) -> None:
    style = Style(size=14, leading=18, color=INK, weight=600)
    plain(title, style=style, width=width).layout.draw(painter, QPointF(0, -HEADER))


@contextmanager
def _painting(device: QPdfWriter | QImage) -> Iterator[QPainter]:
    """A painter that is at its end whatever happens: Qt frees no device that is painted on."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()
