"""Icons drawn from SVG in the theme's colours, and the coloured squares of the networks."""

import tomllib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from calendar_app import paths
from calendar_app.ui.theme.pixmap_cache import PixmapCache, drawn
from calendar_app.ui.theme.theme import Theme

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
RATIOS = (1.0, 2.0, 3.0)
GLYPH_SHARE = 0.625
"""A network's glyph fills this much of its square: 10 of 16 pixels."""


class Icons:
    """Icons in the colours of `theme`; a colour is a role of it or a QColor, a size is in logical pixels."""

    def __init__(self, theme: Theme, *, folder: Path | None = None) -> None:
        self.theme = theme
        self._folder = folder or paths.resources() / "icons"
        self._badges: dict[str, dict[str, Any]] = tomllib.loads(
            (self._folder / "badges.toml").read_text(encoding="utf-8")
        )
        self._sources: dict[str, bytes] = {}
        self._pixmaps = PixmapCache(limit=CACHE_BYTES)

    def icon(self, name: str, color: str | QColor = "text_2", *, size: int = 16) -> QIcon:
        """An icon for a button or a menu, with its paler form for when it is disabled."""
        made = QIcon()
        for ratio in RATIOS:
            made.addPixmap(self.pixmap(name, color, size=size, ratio=ratio), QIcon.Mode.Normal)
            made.addPixmap(self.pixmap(name, "disabled", size=size, ratio=ratio), QIcon.Mode.Disabled)
        return made

    def pixmap(
        self, name: str, color: str | QColor = "text_2", *, size: int = 16, ratio: float = 1.0
    ) -> QPixmap:
        """An icon to paint; FileNotFoundError when there is none of that name."""
        paint = color if isinstance(color, QColor) else self.theme.color(color)
        key = (name, paint.rgba(), size, ratio)
        return self._pixmaps.get(key, lambda: drawn(size, ratio, lambda p: self._glyph(p, name, paint, size)))

    def status(self, status: str, *, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The icon of a status in its own colour."""
        color = self.theme.status_colors(status).text
        return self.pixmap(STATUS_ICONS[status], color, size=size, ratio=ratio)

    def badge(self, network: str, *, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """A network's coloured square with its glyph; a globe for a network this program does not know."""
        known = network if network in self._badges else "other"
        key = (known, self.theme.dark, size, ratio)
        return self._pixmaps.get(key, lambda: drawn(size, ratio, lambda p: self._square(p, known, size)))

    def badge_icon(self, network: str, *, size: int = 16) -> QIcon:
        """A network's coloured square for tabs, menus and lists."""
        made = QIcon()
        for ratio in RATIOS:
            made.addPixmap(self.badge(network, size=size, ratio=ratio))
        return made

    def _square(self, painter: QPainter, network: str, size: int) -> None:
        row = self._badges[network]
        look = {**row, **row.get("dark", {})} if self.theme.dark else row
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, size, size), size / 4, size / 4)
        painter.fillPath(path, _gradient([QColor(fill) for fill in look["fill"]], size))
        inner = size * GLYPH_SHARE
        painter.translate((size - inner) / 2, (size - inner) / 2)
        self._glyph(painter, look["icon"], QColor(look["glyph"]), inner)

    def _glyph(self, painter: QPainter, name: str, color: QColor, size: float) -> None:
        svg = self._source(name).replace(b"currentColor", color.name().encode())
        painter.setOpacity(color.alphaF())
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        return self._sources[name]


def _gradient(colors: list[QColor], size: int) -> QLinearGradient:
    gradient = QLinearGradient(QPointF(0, size), QPointF(size, 0))
    for index, color in enumerate(colors):
        gradient.setColorAt(index / max(len(colors) - 1, 1), color)
    return gradient
