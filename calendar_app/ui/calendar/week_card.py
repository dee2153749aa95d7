"""The cards of a week: what a card of the month says, a title of two lines, and the picture."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from calendar_app.ui.calendar.card import EDGE, CardPainter, CardPainting
from calendar_app.ui.calendar.face import Face
from calendar_app.ui.calendar.lines import lines_of, needs_two_lines
from calendar_app.ui.theme.themes import Themes

INSET = 7
SIDE = 8
MARKS = 21
"""Where the title begins under the first line."""
PICTURE_TOP = 28
PICTURE_SHARE, HIGHEST_SHARE, USUAL_HEIGHT = 0.6, 0.8, 96
"""How high a picture is beside its width; higher in a narrow column, up to the usual height."""
LINE = 16
FOOT = 9
ICON = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Cover:
    """A card's picture; ``pixmap`` is None until it is loaded, ``missing`` says that it never will be."""

    pixmap: QPixmap | None = field(default=None, compare=False)
    missing: bool = False


def text_width(width: int) -> int:
    """What a card of this width leaves to its title and its picture."""
    return max(1, width - EDGE - INSET - SIDE)


def picture_height(width: int) -> int:
    """The height of a picture in a card of this width, the same before and after it is loaded."""
    inner = text_width(width)
    return round(max(inner * PICTURE_SHARE, min(inner * HIGHEST_SHARE, USUAL_HEIGHT)))


def card_height(title: str, *, width: int, with_picture: bool) -> int:
    """How high a card of this width is."""
    lines = 2 if needs_two_lines(title, text_width(width)) else 1
    above = PICTURE_TOP + picture_height(width) + 2 if with_picture else MARKS
    return above + lines * LINE + FOOT


class WeekCardPainter(CardPainter):
    """Cards with their pictures as pixmaps."""

    def with_cover(self, face: Face, size: QSize, *, cover: Cover | None, ratio: float) -> QPixmap:
        """The card in a size in logical pixels; ``cover`` None where it has no picture."""
        loaded = cover.pixmap.cacheKey() if cover and cover.pixmap else 0
        what = (face, cover, loaded)
        return self._kept(what, size, ratio, lambda: self._drawn(face, size, cover, ratio))

    def _drawn(self, face: Face, size: QSize, cover: Cover | None, ratio: float) -> QPixmap:
        pixmap = self._painted(WeekCardPainting, face, size, ratio)
        if cover:
            painter = QPainter(pixmap)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            inner = text_width(size.width())
            left = SIDE if self._direction is Qt.LayoutDirection.RightToLeft else EDGE + INSET
            place = QRect(left, PICTURE_TOP, inner, picture_height(size.width()))
            paint_cover(painter, place, cover, themes=self._themes, ratio=ratio)
            painter.end()
        return pixmap


class WeekCardPainting(CardPainting):
    """One card of a week being painted, all but its picture."""

    inset = INSET
    weight = QFont.Weight.DemiBold

    def paint(self, ratio: float) -> None:
        """Ground, marks, and the title at the foot."""
        self.ground()
        self.painter.translate(0, 3)
        self.marks(ratio)
        self.painter.translate(0, -3)
        width = text_width(self.box.width())
        # Wrapping measures a little otherwise: what fits on one line is not asked to.
        long = needs_two_lines(self.face.title, width)
        lines = lines_of(self.face.title, width=width, most=2) if long else [self.face.title]
        top = self.box.height() - FOOT - (2 if long else 1) * LINE
        for number, line in enumerate(lines):
            rect = self.seen(QRect(EDGE + INSET, top + number * LINE, width + 2, LINE))
            self.text(rect, line, self.font, self.themes.theme.colors.text_1)


def paint_cover(painter: QPainter, rect: QRect, cover: Cover, *, themes: Themes, ratio: float) -> None:
    """The middle of a picture with round corners; quiet paper while it is on its way."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), 4, 4)
    painter.setClipPath(path)
    if cover.pixmap:
        painter.drawPixmap(QRectF(rect), cover.pixmap, _middle(cover.pixmap, rect.size()))
        return
    faint = QColor(themes.theme.colors.text_3)
    faint.setAlphaF(0.14)
    painter.fillRect(rect, faint)
    if cover.missing:
        icon = themes.pixmap("image", "text_3", size=ICON, ratio=ratio)
        painter.drawPixmap(rect.center() - QPoint(ICON // 2, ICON // 2), icon)


def _middle(pixmap: QPixmap, size: QSize) -> QRectF:
    whole = QRectF(pixmap.rect())
    shown = QRectF(QPoint(), size.toSizeF().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio))
    shown.moveCenter(whole.center())
    return shown
