"""Icons drawn from SVG in any colour, and the coloured squares of the networks."""

import tomllib
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QLinearGradient, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from calendar_app.ui.theme.pixmap_cache import PixmapCache, drawn

STATUS_ICONS = {
    "draft": "pencil",
    "in_review": "hourglass-split",
    "changes_requested": "arrow-return-left",
    "approved": "check-circle-fill",
    "changed": "arrow-repeat",
    "due": "bell-fill",
    "scheduled": "clock",
    "overdue": "exclamation-triangle-fill",
    "published": "check2-all",
    "conflict": "intersect",
    "waiting": "cloud-arrow-down",
    "needs_update": "box-arrow-up",
    "held": "pause-circle",
}

CACHE_BYTES = 8 * 1024 * 1024
GLYPH_SHARE = 0.625
"""A network's glyph fills this much of its square: 10 of 16 pixels."""


class Icons:
    """Draws each icon once per colour, size in logical pixels and device-pixel ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._badges: dict[str, dict[str, Any]] = tomllib.loads(
            (folder / "badges.toml").read_text(encoding="utf-8")
        )
        self._sources: dict[str, bytes] = {}
        self._pixmaps = PixmapCache(limit=CACHE_BYTES)

    def paint(self, painter: QPainter, name: str, *, color: QColor, size: float) -> None:
        """Draws an icon at the painter's origin; FileNotFoundError when there is none of that name."""
        svg = self.source(name).replace(b"currentColor", color.name().encode())
        painter.setOpacity(color.alphaF())
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))

    def paint_badge(self, painter: QPainter, network: str, *, dark: bool, size: float) -> None:
        """Draws a network's coloured square at the painter's origin; a globe for one that is not known."""
        look = self._look(network if network in self._badges else "other", dark=dark)
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, size, size), size / 4, size / 4)
        painter.fillPath(path, _gradient([QColor(fill) for fill in look["fill"]], size))
        inner = size * GLYPH_SHARE
        painter.translate((size - inner) / 2, (size - inner) / 2)
        self.paint(painter, look["icon"], color=QColor(look["glyph"]), size=inner)

    def pixmap(self, name: str, *, color: QColor, size: int, ratio: float) -> QPixmap:
        """An icon in one colour; FileNotFoundError when there is none of that name."""
        key = (name, color.rgba(), size, ratio)
        paint = partial(self.paint, name=name, color=color, size=size)
        return self._pixmaps.get(key, lambda: drawn(size, ratio, paint))

    def badge(self, network: str, *, dark: bool, size: int, ratio: float) -> QPixmap:
        """A network's coloured square with its glyph; a globe for a network this program does not know."""
        known = network if network in self._badges else "other"
        key = (known, dark, size, ratio)
        paint = partial(self.paint_badge, network=known, dark=dark, size=size)
        return self._pixmaps.get(key, lambda: drawn(size, ratio, paint))

    def _look(self, network: str, *, dark: bool) -> dict[str, Any]:
        row = self._badges[network]
        return {**row, **row.get("dark", {})} if dark else row

    def source(self, name: str) -> bytes:
        """The drawing of an icon; FileNotFoundError when there is none of that name."""
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        return self._sources[name]


class IconEngine(QIconEngine):
    """Draws an icon when and as large as it is shown: most are never seen, and none in every size.

    FileNotFoundError, already when it is made, when there is none of that name.
    """

    def __init__(self, icons: Icons, name: str, color: QColor, pale: QColor, *, size: int) -> None:
        super().__init__()
        icons.source(name)
        self._icons = icons
        self._name = name
        self._colors = {QIcon.Mode.Disabled: pale}
        self._color = color
        self._size = QSize(size, size)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """The icon in device pixels."""
        color = self._colors.get(mode, self._color)
        edge = min(size.width(), size.height())
        return self._icons.pixmap(self._name, color=color, size=edge, ratio=1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """The icon where Qt wants it, sharp on every screen."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """Never larger than it was made for."""
        return size.boundedTo(self._size)

    def clone(self) -> "IconEngine":
        """The same again, for a copy of the icon."""
        pale = self._colors[QIcon.Mode.Disabled]
        return IconEngine(self._icons, self._name, self._color, pale, size=self._size.width())


def _gradient(colors: list[QColor], size: float) -> QLinearGradient:
    gradient = QLinearGradient(QPointF(0, size), QPointF(size, 0))
    for index, color in enumerate(colors):
        gradient.setColorAt(index / max(len(colors) - 1, 1), color)
    return gradient
