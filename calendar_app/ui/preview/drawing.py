"""A preview as a list of shapes: laid out without a painter, painted without knowing any network."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from calendar_app.domain.asset import MediaItem
from calendar_app.ui.preview.text import Block, Style, plain

NO_PICTURE = "#8088A0"
"""Stands for the picture of an account until it is loaded."""


class Pictures(Protocol):
    """Where a painter takes pictures from: pixmaps for the screen, images in the pool."""

    def photo(self, item: MediaItem, size: QSize, *, page: int) -> QPixmap | QImage | None:
        """A picture that covers ``size`` device pixels, or None while it is not loaded yet.

        ``page`` is that of a document, from 0.
        """

    def icon(self, name: str, color: str, size: int) -> QPixmap | QImage:
        """An icon of ``size`` device pixels."""


@dataclass(frozen=True, kw_only=True)
class Fill:
    """A rectangle, rounded where ``radius`` says so; ``outline`` is the colour of its edge.

    ``fade`` lets its colour come up from nothing, downwards or upwards.
    """

    rect: QRectF
    color: str = ""
    radius: float = 0
    outline: str = ""
    thickness: float = 1
    fade: Literal["", "down", "up"] = ""


@dataclass(frozen=True, kw_only=True)
class Dashes:
    """A dashed rectangle that is seen on any picture."""

    rect: QRectF


@dataclass(frozen=True, kw_only=True)
class Words:
    """Text at its place."""

    at: QPointF
    block: Block


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A picture that covers ``rect``; ``clip`` rounds the corners of the frame it belongs to."""

    rect: QRectF
    item: MediaItem
    faint: str
    page: int = 0
    clip: QRectF | None = None
    radius: float = 0


@dataclass(frozen=True, kw_only=True)
class Icon:
    """A Bootstrap icon, square."""

    rect: QRectF
    name: str
    color: str


@dataclass(frozen=True, kw_only=True)
class Avatar:
    """The account's picture, or its first letter where the brand has given it none."""

    rect: QRectF
    letter: str
    radius: float
    asset: str = ""


Shape = Fill | Dashes | Words | Photo | Icon | Avatar


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A post of a profile that can be carried: where it stands, and what is said of it.

    ``fixed`` is why its date stays as it is, "" where it can be swapped.
    """

    rect: QRectF
    key: str
    words: str
    fixed: str = ""


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """Shapes in the order in which they are painted, in pixels of the network's own page."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    slides: int = 1
    """How many pictures of it can be turned like pages."""
    slide: int = 0
    """Which of them is shown, from 0."""
    spots: tuple[Spot, ...] = ()

    @property
    def text(self) -> str:
        """All its words, for those who do not see it."""
        return "\n".join(shape.block.text for shape in self.shapes if isinstance(shape, Words))

    @property
    def spoken(self) -> str:
        """Its words, then what its pictures show: what a screen reader reads out."""
        return "\n".join([self.text, *(photo.item.alt for photo in self.photos if photo.item.alt)])

    @property
    def photos(self) -> list[Photo]:
        """Its pictures, in order."""
        return [shape for shape in self.shapes if isinstance(shape, Photo)]

    @property
    def assets(self) -> frozenset[str]:
        """Every picture it is painted with, the account's own too."""
        avatars = {shape.asset for shape in self.shapes if isinstance(shape, Avatar)}
        return frozenset({photo.item.asset for photo in self.photos} | avatars)


def moved(shapes: Iterable[Shape], down: float) -> list[Shape]:
    """The same shapes so many pixels further down."""
    return [_moved(shape, down) for shape in shapes]


def _moved(shape: Shape, down: float) -> Shape:
    if isinstance(shape, Words):
        return replace(shape, at=shape.at + QPointF(0, down))
    if isinstance(shape, Photo) and shape.clip is not None:
        return replace(shape, rect=shape.rect.translated(0, down), clip=shape.clip.translated(0, down))
    return replace(shape, rect=shape.rect.translated(0, down))


def paint(drawing: Drawing, painter: QPainter, *, pictures: Pictures) -> None:
    """Paint all shapes at the painter's origin and scale."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    for shape in drawing.shapes:
        painter.save()
        _paint(shape, painter, pictures)
        painter.restore()


def _paint(shape: Shape, painter: QPainter, pictures: Pictures) -> None:
    match shape:
        case Fill():
            _paint_fill(shape, painter)
        case Dashes():
            _paint_dashes(shape, painter)
        case Words():
            painter.translate(shape.at)
            shape.block.layout.draw(painter, QPointF())
        case Photo():
            _paint_photo(shape, painter, pictures)
        case Icon():
            _paint_icon(shape, painter, pictures)
        case Avatar():
            _paint_avatar(shape, painter, pictures)


def _paint_fill(fill: Fill, painter: QPainter) -> None:
    if not (fill.radius or fill.outline or fill.fade):
        # Without round corners there is nothing to smooth.
        painter.fillRect(fill.rect, QColor(fill.color))
        return
    painter.setPen(QPen(QColor(fill.outline), fill.thickness) if fill.outline else Qt.PenStyle.NoPen)
    painter.setBrush(_brush(fill))
    inset = fill.thickness / 2 if fill.outline else 0
    painter.drawRoundedRect(fill.rect.adjusted(inset, inset, -inset, -inset), fill.radius, fill.radius)


def _brush(fill: Fill) -> QBrush:
    if not fill.fade:
        return QBrush(QColor(fill.color)) if fill.color else QBrush()
    colours = QLinearGradient(fill.rect.topLeft(), fill.rect.bottomLeft())
    colours.setColorAt(1 if fill.fade == "down" else 0, QColor(fill.color))
    colours.setColorAt(0 if fill.fade == "down" else 1, QColor(Qt.GlobalColor.transparent))
    return QBrush(colours)


def _paint_dashes(dashes: Dashes, painter: QPainter) -> None:
    painter.setPen(QPen(QColor("#B3000000"), 3))
    painter.drawRect(dashes.rect)
    painter.setPen(QPen(QColor("#FFFFFF"), 1.5, Qt.PenStyle.DashLine))
    painter.drawRect(dashes.rect)


def _paint_photo(photo: Photo, painter: QPainter, pictures: Pictures) -> None:
    if photo.radius:
        path = QPainterPath()
        path.addRoundedRect(photo.clip or photo.rect, photo.radius, photo.radius)
        # Within the card, which clips too.
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    picture = pictures.photo(photo.item, _device_size(photo.rect, painter), page=photo.page)
    if picture is None or picture.isNull():
        painter.fillRect(photo.rect, QColor(photo.faint))
    else:
        _put(painter, photo.rect, picture, _covering(picture, photo.rect))


def _put(painter: QPainter, rect: QRectF, picture: QPixmap | QImage, part: QRectF) -> None:
    if isinstance(picture, QImage):
        painter.drawImage(rect, picture, part)
    elif picture.size() == _device_size(rect, painter):
        _put_as_it_is(painter, rect, picture)
    else:
        painter.drawPixmap(rect, picture, part)


def _put_as_it_is(painter: QPainter, rect: QRectF, picture: QPixmap) -> None:
    """On whole pixels of the screen, where nothing has to be computed: many times faster."""
    ratio = painter.device().devicePixelRatio()
    at = painter.worldTransform().map(rect.topLeft()) * ratio
    painter.save()
    painter.resetTransform()
    corner = QPointF(round(at.x()), round(at.y())) / ratio
    painter.drawPixmap(QRectF(corner, QSizeF(picture.size()) / ratio), picture, QRectF(picture.rect()))
    painter.restore()


def _covering(picture: QPixmap | QImage, rect: QRectF) -> QRectF:
    whole = QRectF(picture.rect())
    part = rect.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    shown = QRectF(QPointF(), part)
    shown.moveCenter(whole.center())
    return shown


def covering_pixmap(picture: QPixmap, size: QSize) -> QPixmap:
    """The middle of a picture in just this size."""
    part = _covering(picture, QRectF(QPointF(), QSizeF(size))).toAlignedRect()
    return picture.copy(part & picture.rect()).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _paint_icon(icon: Icon, painter: QPainter, pictures: Pictures) -> None:
    size = _device_size(icon.rect, painter).width()
    drawn = pictures.icon(icon.name, icon.color, size)
    _put(painter, icon.rect, drawn, QRectF(drawn.rect()))


def _device_size(rect: QRectF, painter: QPainter) -> QSize:
    return painter.deviceTransform().mapRect(rect).size().toSize().expandedTo(QSize(1, 1))


def _paint_avatar(avatar: Avatar, painter: QPainter, pictures: Pictures) -> None:
    if avatar.asset:
        item = MediaItem(asset=avatar.asset)
        photo = Photo(rect=avatar.rect, item=item, faint=NO_PICTURE, radius=avatar.radius)
        _paint_photo(photo, painter, pictures)
    else:
        _paint_letter(avatar, painter)


def _paint_letter(avatar: Avatar, painter: QPainter) -> None:
    colours = QLinearGradient(avatar.rect.topLeft(), avatar.rect.bottomRight())
    colours.setColorAt(0, QColor("#4257D6"))
    colours.setColorAt(1, QColor("#8A4FE0"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours)
    painter.drawRoundedRect(avatar.rect, avatar.radius, avatar.radius)
    size = round(avatar.rect.height() * 0.4)
    letter = plain(
        avatar.letter, style=Style(size=size, leading=size * 1.2, color="#FFFFFF", weight=600), width=size * 2
    )
    width = letter.natural_width
    centre = avatar.rect.center()
    letter.layout.draw(painter, QPointF(centre.x() - width / 2, centre.y() - letter.height / 2))
