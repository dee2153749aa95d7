"""Paints a week of cards: bars, and cards with their pictures."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QPainter, QPixmap

from calendar_app.ui.calendar.columns_painter import ColumnsPainter
from calendar_app.ui.calendar.face import face_of
from calendar_app.ui.calendar.page import Placed
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.week_card import Cover, WeekCardPainter, picture_height, text_width
from calendar_app.ui.calendar.week_geometry import HEADER_HEIGHT, WeekGeometry
from calendar_app.ui.theme.themes import Themes

CoverOf = Callable[[str, QSize], Cover]
"""A picture by its asset, in device pixels."""


class WeekPainter(ColumnsPainter[WeekGeometry]):
    """Draws one scene; made for each paint event."""

    def __init__(
        self,
        painter: QPainter,
        geometry: WeekGeometry,
        *,
        themes: Themes,
        cards: WeekCardPainter,
        locale: QLocale,
        cover_of: CoverOf,
    ) -> None:
        super().__init__(painter, geometry, themes=themes, cards=cards, locale=locale)
        self._visual = cards
        self._cover_of = cover_of

    def _days(self, scene: Scene) -> None:
        for bar in scene.page.bars(0):
            self._campaign(
                self._geometry.bar(bar), scene.page.campaigns[bar.index], begins=bar.begins or bar.first == 0
            )
        if self._geometry.lanes:
            y = HEADER_HEIGHT + self._geometry.bars_height - self._geometry.scrolled
            self._painter.setPen(self._colors.faint_line)
            self._painter.drawLine(0, y, self._geometry.width, y)

    def _pixmap_of(self, placed: Placed, ratio: float, *, sign: str) -> QPixmap:
        size, card = placed.rect.size(), placed.card
        face = face_of(card, locale=self._locale, sign=sign)
        picture = QSize(text_width(size.width()), picture_height(size.width())) * ratio
        cover = self._cover_of(card.cover, picture) if card.cover else None
        return self._visual.with_cover(face, size, cover=cover, ratio=ratio)
