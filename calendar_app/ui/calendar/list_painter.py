"""Paints the list: the heads of its columns, days with their rows, and the day's name over what scrolls."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from calendar_app.domain.layout import week_number
from calendar_app.ui.calendar.card import RADIUS
from calendar_app.ui.calendar.list_columns import SORTABLE, Order, Span
from calendar_app.ui.calendar.list_geometry import HEADER_HEIGHT, SIDE, ListGeometry
from calendar_app.ui.calendar.list_row import BEFORE, RowPainter
from calendar_app.ui.calendar.list_words import Register, row_face_of
from calendar_app.ui.calendar.page import Placed
from calendar_app.ui.calendar.page_painter import HINT_SIDE, PagePainter, Scene
from calendar_app.ui.calendar.week_card import Cover
from calendar_app.ui.dates import format_day_short
from calendar_app.ui.theme.fonts import CARD, SMALL, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import rounded
from calendar_app.ui.words import say

ARROW = 10
SPACE = 10
FOOT, HINT_WIDTH, HINT_END = 60, 340, 32

CoverOf = Callable[[str, QSize], Cover]
"""A picture by its asset, in device pixels."""


class ListPainter(PagePainter[ListGeometry]):
    """Draws one scene; made for each paint event."""

    def __init__(
        self,
        painter: QPainter,
        geometry: ListGeometry,
        *,
        themes: Themes,
        cards: RowPainter,
        locale: QLocale,
        spans: tuple[Span, ...],
        order: Order,
        register: Register,
        cover_of: CoverOf,
    ) -> None:
        super().__init__(painter, geometry, themes=themes, cards=cards, locale=locale)
        self._rows = cards
        self._spans = spans
        self._order = order
        self._register = register
        self._cover_of = cover_of

    def _paper(self, scene: Scene) -> None:
        geometry, painter = self._geometry, self._painter
        painter.fillRect(0, 0, geometry.width, geometry.height, self._colors.canvas)
        for span in self._spans:
            self._head(span)
        painter.setPen(self._colors.line)
        painter.drawLine(0, HEADER_HEIGHT - 1, geometry.width, HEADER_HEIGHT - 1)

    def _hint_rooms(self, scene: Scene) -> tuple[QRect]:
        """The end of the foot: a list has days all over, whose words stand at the beginning."""
        body = self._geometry.body
        width = min(QFontMetrics(font()).horizontalAdvance(scene.hint) + 4, HINT_WIDTH)
        left, top = max(HINT_END, body.width() - width - HINT_END), max(body.top(), body.bottom() - FOOT)
        room = QRect(left, top, width, FOOT)
        return (self._seen(body, room).adjusted(-HINT_SIDE, 0, HINT_SIDE, 0),)

    def _head(self, span: Span) -> None:
        """The name of a column, and an arrow where it sorts the days."""
        if span.column not in SORTABLE:
            return
        sorts = span.column is self._order.by
        small = font(SMALL, weight=QFont.Weight.DemiBold if sorts else QFont.Weight.Normal)
        color = self._colors.text_1 if sorts else self._colors.text_3
        rect, words = head_rect(span), say(span.column)
        self._text(self._across(rect), words, small, color)
        if sorts:
            ratio = self._painter.device().devicePixelRatioF()
            name = "arrow-up" if self._order.backwards else "arrow-down"
            arrow = self._themes.pixmap(name, color, size=ARROW, ratio=ratio)
            left = rect.left() + min(QFontMetrics(small).horizontalAdvance(words) + 4, rect.width() - ARROW)
            place = QRect(left, rect.center().y() - ARROW // 2 + 1, ARROW, ARROW)
            self._painter.drawPixmap(self._across(place), arrow)

    def _days(self, scene: Scene) -> None:
        for number in self._geometry.seen:
            if self._is_exposed(self._geometry.heading(*divmod(number, 7))):
                self._heading(number, scene)
        self._lines(scene)

    def _over(self, scene: Scene) -> None:
        """The day whose rows go up under its name."""
        if self._geometry.seen:
            self._heading(self._geometry.seen[0], scene)

    def _lines(self, scene: Scene) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setPen(self._colors.faint_line)
        for placed in scene.placement.cards:
            y = placed.rect.bottom() + 1
            self._painter.drawLine(placed.rect.left(), y, placed.rect.right(), y)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _heading(self, number: int, scene: Scene) -> None:
        """« lun. 16 nov.   Toussaint             semaine 46 · 3 »."""
        day = self._geometry.day(number)
        rect = self._geometry.heading(*divmod(number, 7))
        has_rows = day in scene.page.cards or day in scene.page.blocks
        is_target = scene.target == day
        if not is_target:
            self._painter.fillRect(rect, self._colors.sidebar if has_rows else self._colors.canvas)
        self._painter.setPen(self._colors.line if number % 7 == 0 else self._colors.faint_line)
        self._painter.drawLine(0, rect.top(), rect.right(), rect.top())
        used = self._day_name(rect, day, scene, strong=has_rows)
        trailing = self._trailing(day, scene, begins_week=number % 7 == 0)
        width = QFontMetrics(font(SMALL)).horizontalAdvance(trailing) + 1
        taken = SIDE + SPACE + self._room_for_signs(day, scene)
        end = QRect(rect.width() - taken - width, rect.top(), width, rect.height())
        self._text(self._across(end), trailing, font(SMALL), self._colors.text_3)
        if day in scene.key_dates:
            room = QRect(used + SPACE, rect.top(), end.left() - used - 2 * SPACE, rect.height())
            names = self._names(scene.key_dates[day], font(SMALL), room.width())
            self._text(self._across(room), names, font(SMALL), self._colors.text_3)

    def _day_name(self, rect: QRect, day: date, scene: Scene, *, strong: bool) -> int:
        """The day, today on its own ground; where it ends."""
        words = format_day_short(self._locale, day)
        weight = QFont.Weight.DemiBold if strong or day == scene.today else QFont.Weight.Normal
        with_font = font(CARD, weight=weight)
        color = self._colors.text_1 if strong else self._colors.text_2
        width = QFontMetrics(with_font).horizontalAdvance(words) + 2
        place = QRect(SIDE + BEFORE, rect.top(), width, rect.height())
        pill = QRectF(self._across(place.adjusted(-7, 4, 7, -3)))
        if day == scene.today:
            self._painter.fillPath(rounded(pill, pill.height() / 2), self._colors.accent)
            color = self._colors.on_accent
        if day == scene.current and scene.has_focus and scene.focused is None:
            self._ring(pill.adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 4)
        self._text(self._across(place), words, with_font, color)
        return place.right() + 8

    def _trailing(self, day: date, scene: Scene, *, begins_week: bool) -> str:
        parts = []
        if begins_week:
            week = next(week for week in scene.page.weeks if week[0] == day)
            text = QCoreApplication.translate("ListPainter", "Week {number}")
            parts.append(text.format(number=week_number(week)))
        if count := len(scene.page.cards.get(day, ())):
            parts.append(QCoreApplication.translate("ListPainter", "%n post(s)", "", count))
        return " · ".join(parts)

    def _costs(self, scene: Scene) -> None:
        """Signs scroll away under the header, as the headings do that bear them."""
        self._painter.setClipRect(self._geometry.body)
        super()._costs(scene)
        self._painter.setClipping(False)

    def _card(self, placed: Placed, scene: Scene) -> None:
        if placed.card.key in scene.selected and not placed.landing:
            self._painter.fillPath(rounded(placed.rect, RADIUS), self._colors.accent_fill)
        super()._card(placed, scene)

    def _pixmap_of(self, placed: Placed, ratio: float, *, sign: str) -> QPixmap:
        card = placed.card
        face = row_face_of(card, self._register, locale=self._locale, sign=sign)
        side = placed.rect.height()
        cover = self._cover_of(card.cover, QSize(side, side) * ratio) if card.cover else None
        return self._rows.row(face, self._spans, placed.rect.size(), cover=cover, ratio=ratio)

    def _across(self, rect: QRect) -> QRect:
        """A rectangle where it is seen."""
        return self._seen(QRect(0, 0, self._geometry.width, self._geometry.height), rect)


def head_rect(span: Span) -> QRect:
    """The head of a column, as it is written from the left."""
    return QRect(SIDE + BEFORE + span.left, 0, span.width, HEADER_HEIGHT - 1)
