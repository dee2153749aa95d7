"""Dark pills on the picture of a file: its alternative text, and how long a video or a document is."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF

from calendar_app.domain.asset import Asset
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.words.media import length_of

SHADE = QColor(0, 0, 0, 190)
HEIGHT = 19
_SIGN = 10
"""What the sign to play takes of a pill."""


def paint_pill(painter: QPainter, rect: QRect, text: str) -> None:
    """White words on a dark ground, on any picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(font(SMALL))
    painter.setPen(QColor("white"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_length(painter: QPainter, picture: QRectF, asset: Asset) -> None:
    """In the upper corner, after a sign to play where it moves; nothing on a still picture."""
    text = length_of(asset)
    if not text and not asset.is_video:
        return
    sign = _SIGN if asset.is_video else 0
    width = QFontMetrics(font(SMALL)).horizontalAdvance(text) + sign + 12
    pill = QRectF(picture.left() + 5, picture.top() + 5, width, HEIGHT)
    paint_pill(painter, pill.toRect(), "")
    painter.drawText(pill.adjusted(sign, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
    if asset.is_video:
        left, middle = pill.left() + 6, pill.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        corners = (QPointF(left, middle - 4), QPointF(left, middle + 4), QPointF(left + 7, middle))
        painter.drawPolygon(QPolygonF(corners))
