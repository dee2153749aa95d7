"""Paints in the units of a sheet, always in the light theme: text stays text, and icons stay lines."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from calendar_app import paths
from calendar_app.domain.paper import Box
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.theme.fonts import paper_font
from calendar_app.ui.theme.icons import STATUS_ICONS, Icons
from calendar_app.ui.theme.theme import Theme, load_theme

FINE = 20
"""Letters are measured so many times as large: their widths are whole numbers only then."""
HAIR = 0.4
HATCH_STEP = 3
HATCH_ALPHA = 45

Weight = QFont.Weight
Align = Qt.AlignmentFlag


class Letters:
    """Measures text. Each job has its own: typefaces may not be shared between threads."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[float, Weight], QFont] = {}

    def font(self, size: float, weight: Weight) -> QFont:
        """The typeface, ``FINE`` times as large."""
        if (size, weight) not in self._fonts:
            self._fonts[size, weight] = paper_font(round(size * FINE), weight=weight)
        return self._fonts[size, weight]

    def width(self, text: str, size: float, weight: Weight = Weight.Normal) -> float:
        """How long a line is."""
        return QFontMetrics(self.font(size, weight)).horizontalAdvance(text) / FINE

    def cut(self, text: str, width: float, size: float, weight: Weight = Weight.Normal) -> str:
        """As much of a line as has room."""
        metrics = QFontMetrics(self.font(size, weight))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(width * FINE)))

    def lines(self, text: str, width: float, size: float, *, most: int) -> list[str]:
        """A text on at most so many lines."""
        typeface = self.font(size, Weight.Normal)
        return lines_of(text, width=max(1, int(width * FINE)), most=most, typeface=typeface)


class Ink:
    """One painter, whose unit is the sheet's."""

    def __init__(self, painter: QPainter, letters: Letters) -> None:
        self._painter = painter
        self.letters = letters
        self.theme: Theme = load_theme("light")
        self._icons = Icons(paths.resources() / "icons")
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def text(
        self,
        box: Box,
        text: str,
        size: float,
        *,
        weight: Weight = Weight.Normal,
        color: QColor | None = None,
        align: Align = Align.AlignLeft,
    ) -> float:
        """One line in the middle of a box, cut where it is too long; how long it is."""
        shown = self.letters.cut(text, box.width + 0.5, size, weight)
        painter = self._painter
        painter.save()
        painter.translate(box.left, box.top)
        painter.scale(1 / FINE, 1 / FINE)
        painter.setFont(self.letters.font(size, weight))
        painter.setPen(color or self.theme.colors.text_1)
        room = QRectF(0, 0, (box.width + 0.5) * FINE, box.height * FINE)
        painter.drawText(room, align | Align.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
        return min(box.width, self.letters.width(shown, size, weight))

    def lines(self, box: Box, lines: Sequence[str], size: float, *, line: float, color: QColor) -> None:
        """Lines of so much height each, from the top of a box."""
        for number, text in enumerate(lines):
            place = Box(left=box.left, top=box.top + number * line, width=box.width, height=line)
            self.text(place, text, size, color=color)

    def icon(self, box: Box, name: str, size: float, color: QColor) -> None:
        """An icon at the left of a box, in the middle of its height."""
        painter = self._painter
        painter.save()
        painter.translate(box.left, box.top + (box.height - size) / 2)
        self._icons.paint(painter, name, color=color, size=size)
        painter.restore()

    def status_icon(self, box: Box, look: str, size: float) -> None:
        """The icon of a status in its colour."""
        self.icon(box, STATUS_ICONS[look], size, self.theme.status_colors(look).text)

    def badge(self, box: Box, network: str, size: float) -> None:
        """The coloured square of a network at the left of a box, in the middle of its height."""
        painter = self._painter
        painter.save()
        painter.translate(box.left, box.top + (box.height - size) / 2)
        self._icons.paint_badge(painter, network, dark=False, size=size)
        painter.restore()

    def ground(self, box: Box, color: QColor, *, radius: float = 0) -> None:
        """A filled box."""
        self._painter.fillPath(_path(box, radius), color)

    def status_ground(self, box: Box, look: str, *, edge: float, radius: float) -> None:
        """The colours of a status: its edge, its ground, hatched where it has that."""
        colors, painter = self.theme.status_colors(look), self._painter
        painter.fillPath(_path(box, radius), colors.fill)
        painter.save()
        painter.setClipPath(_path(box, radius))
        if colors.hatched:
            self._lines_across(box, colors.text)
        painter.fillRect(QRectF(box.left, box.top, edge, box.height), colors.text)
        painter.restore()

    def outline(self, box: Box, *, radius: float, dashed: bool = False) -> None:
        """A thin line around a box."""
        pen = QPen(self.theme.colors.control, HAIR)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.strokePath(_path(box, radius), pen)

    def line(self, start: tuple[float, float], end: tuple[float, float], color: QColor) -> None:
        """A thin line."""
        self._painter.setPen(QPen(color, HAIR))
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def hatch(self, box: Box, color: QColor) -> None:
        """Fine diagonal lines over a box."""
        self._painter.save()
        self._painter.setClipPath(_path(box, 0))
        self._lines_across(box, color)
        self._painter.restore()

    def _lines_across(self, box: Box, color: QColor) -> None:
        pale = QColor(color)
        pale.setAlpha(HATCH_ALPHA)
        x = box.left - box.height
        while x < box.right:
            self.line((x, box.bottom), (x + box.height, box.top), pale)
            x += HATCH_STEP


def _path(box: Box, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.left, box.top, box.width, box.height), radius, radius)
    return path
