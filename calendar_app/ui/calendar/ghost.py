"""How what is on its way looks under the pointer."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap

from calendar_app.ui.theme.fonts import CARD, SMALL, font
from calendar_app.ui.theme.themes import Themes

COUNT_HEIGHT = 18
BEHIND = 4
"""How far a second card looks out from behind the first."""
NAME_HEIGHT = 26
LONGEST_NAME = 220
PADDING = 9
RADIUS = 6


def ghost_of(face: QPixmap, count: int, *, themes: Themes) -> QPixmap:
    """The face of the card in the hand, and how many come with it."""
    several = count > 1
    size, ratio = face.deviceIndependentSize().toSize(), face.devicePixelRatio()
    around = QSize(COUNT_HEIGHT // 2, COUNT_HEIGHT // 2 + BEHIND) if several else QSize()
    ghost, painter = _canvas(size + around, ratio)
    painter.setOpacity(0.92)
    top = around.height() - BEHIND if several else 0
    for step in (BEHIND, 0) if several else (0,):
        painter.drawPixmap(step, top + step, face)
    if several:
        painter.setOpacity(1)
        _paint_count(painter, count, right=size.width() + around.width(), themes=themes)
    painter.end()
    return ghost


def name_ghost(name: str, *, themes: Themes, ratio: float) -> QPixmap:
    """What a day is named after, on a strip of paper."""
    colors, small = themes.theme.colors, font(CARD)
    metrics = QFontMetrics(small)
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, LONGEST_NAME)
    ghost, painter = _canvas(QSize(metrics.horizontalAdvance(text) + 2 * PADDING, NAME_HEIGHT), ratio)
    paper = QRectF(QPointF(), ghost.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(colors.line)
    painter.setBrush(colors.raised)
    painter.drawRoundedRect(paper, RADIUS, RADIUS)
    painter.setFont(small)
    painter.setPen(colors.text_1)
    painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return ghost


def _canvas(size: QSize, ratio: float) -> tuple[QPixmap, QPainter]:
    ghost = QPixmap(size * ratio)
    ghost.setDevicePixelRatio(ratio)
    ghost.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(ghost)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return ghost, painter


def _paint_count(painter: QPainter, count: int, *, right: int, themes: Themes) -> None:
    colors, small = themes.theme.colors, font(SMALL)
    width = max(COUNT_HEIGHT, QFontMetrics(small).horizontalAdvance(str(count)) + 10)
    pill = QRectF(right - width, 0, width, COUNT_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.accent)
    painter.drawRoundedRect(pill, COUNT_HEIGHT / 2, COUNT_HEIGHT / 2)
    painter.setFont(small)
    painter.setPen(colors.on_accent)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(count))
