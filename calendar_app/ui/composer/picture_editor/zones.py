"""The safe zones of the formats a picture is for: drawn over it, and told in words."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from calendar_app.domain.network import Format
from calendar_app.domain.safe_zone import (
    SCREEN_HEIGHT,
    SCREEN_WIDTH,
    Box,
    SafeZone,
    over_picture,
    safe_zone,
)
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.widgets.media_chip import HEIGHT, paint_pill

Zones = Mapping[SafeZone, str]
"""Each with the names of the channels it holds for."""
INSET = 5
DARK, WHITE = QColor(0, 0, 0, 170), QColor("white")


def zones_of(formats: Iterable[tuple[str, Format]]) -> Zones:
    """Those of formats, each told with its channel's name; alike ones once."""
    found: dict[SafeZone, dict[str, None]] = {}
    for name, rules in formats:
        zone = safe_zone(rules)
        if zone is not None:
            found.setdefault(zone, {})[name] = None
    return {zone: ", ".join(names) for zone, names in found.items()}


def described(zones: Zones) -> Sequence[str]:
    """A sentence for each: how much of the screen to leave free."""
    words = QCoreApplication.translate(
        "SafeZones",
        "{channels}: keep words and faces away from the top {top}%, the bottom {bottom}%, "
        "the left {left}% and the right {right}% of the screen.",
    )
    return [
        words.format(
            channels=channels,
            top=round(100 * zone.top / SCREEN_HEIGHT),
            bottom=round(100 * zone.bottom / SCREEN_HEIGHT),
            left=round(100 * zone.left / SCREEN_WIDTH),
            right=round(100 * zone.right / SCREEN_WIDTH),
        )
        for zone, channels in zones.items()
    ]


def paint_zones(painter: QPainter, picture: QRectF, zones: Zones) -> None:
    """Dashed rectangles with the channels' names, on any picture; ``picture`` is the part that is used."""
    painter.setFont(font(SMALL))
    used = Box(picture.left(), picture.top(), picture.right(), picture.bottom())
    taken: list[QRectF] = []
    names: list[str] = []
    for zone, channels in zones.items():
        rect = _rect(over_picture(zone, used))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(DARK, 3))
        painter.drawRect(rect)
        painter.setPen(QPen(WHITE, 1.5, Qt.PenStyle.DashLine))
        painter.drawRect(rect)
        room = int(rect.width()) - 6 * INSET
        name = painter.fontMetrics().elidedText(channels, Qt.TextElideMode.ElideRight, room)
        names.append(name)
        taken.append(_label_in(rect, painter.fontMetrics().horizontalAdvance(name), taken))
    for label, name in zip(taken, names, strict=True):
        paint_pill(painter, label.toRect(), name)


def _label_in(zone: QRectF, width: float, taken: Iterable[QRectF]) -> QRectF:
    """In the upper left corner, below those that are there."""
    label = QRectF(zone.left() + INSET, zone.top() + INSET, width + 4 * INSET, HEIGHT)
    for other in taken:
        if label.intersects(other):
            label.moveTop(other.bottom() + INSET)
    return label


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
