"""Shapes that several widgets and the calendar's cards paint alike."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from calendar_app.domain.person import initials_of
from calendar_app.ui.theme.fonts import font
from calendar_app.ui.theme.theme import StatusColors, Theme

HATCH_STEP = 6
HATCH_ALPHA = 40


def rounded(rect: QRect | QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners, as a path to fill."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    return path


def fill_status(painter: QPainter, path: QPainterPath, colors: StatusColors) -> None:
    """Fills a shape with a status' ground; hatched where the status asks for it."""
    painter.fillPath(path, colors.fill)
    if colors.hatched:
        _hatch(painter, path, colors.text)


def paint_initials(painter: QPainter, rect: QRect, name: str, *, theme: Theme) -> None:
    """A person as two letters on a circle."""
    painter.fillPath(rounded(rect, rect.width() / 2), theme.colors.avatar)
    _letters(painter, rect, initials_of(name), theme.colors.on_avatar)


def paint_brand(painter: QPainter, rect: QRect, name: str, *, theme: Theme) -> None:
    """A brand as its first letter on a square that shades from the upper left to the lower right."""
    shade = QLinearGradient(rect.topLeft(), rect.bottomRight())
    shade.setColorAt(0, theme.colors.brand_from)
    shade.setColorAt(1, theme.colors.brand_to)
    painter.fillPath(rounded(rect, rect.width() / 4), QBrush(shade))
    _letters(painter, rect, initials_of(name)[:1], theme.colors.on_brand)


def paint_cover(
    painter: QPainter, rect: QRect, pixmap: QPixmap | None, *, theme: Theme, radius: float
) -> None:
    """The middle of a picture in a small square; a quiet ground where there is none."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(rounded(rect, radius))
    if pixmap is None:
        painter.fillRect(rect, theme.colors.pressed)
    else:
        painter.drawPixmap(QRectF(rect), pixmap, _middle(pixmap))
    painter.restore()


def _middle(pixmap: QPixmap) -> QRectF:
    """The largest square in the middle."""
    edge = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2, edge, edge)


def paint_focus(painter: QPainter, rect: QRect, *, theme: Theme, radius: float) -> None:
    """The ring that shows where the keyboard is."""
    painter.setPen(QPen(theme.colors.focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)


def _letters(painter: QPainter, rect: QRect, letters: str, color: QColor) -> None:
    painter.setFont(font(max(round(rect.width() * 0.42), 7), weight=QFont.Weight.DemiBold))
    painter.setPen(color)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)


def _hatch(painter: QPainter, path: QPainterPath, color: QColor) -> None:
    line = QColor(color)
    line.setAlpha(HATCH_ALPHA)
    box = path.boundingRect().toRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(line, 1.5))
    for left in range(box.left() - box.height(), box.right() + HATCH_STEP, HATCH_STEP):
        painter.drawLine(left, box.bottom() + 1, left + box.height(), box.top() + 1)
    painter.restore()
