"""Paints a month: the paper, the bars, the cards, and what a card on its way would do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from calendar_app.domain.layout import Bar, week_number
from calendar_app.ui.calendar.card import RADIUS, CardPainter, hatch
from calendar_app.ui.calendar.face import face_of
from calendar_app.ui.calendar.geometry import MonthGeometry
from calendar_app.ui.calendar.page import Key, MonthPage, More, Placed, Placement
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.dates import format_date, format_weekday
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.theme.themes import Themes

DIMMED = 0.35
CIRCLE = 20


@dataclass(frozen=True, kw_only=True)
class Scene:
    """All that the picture of a month depends on beside its size."""

    page: MonthPage
    placement: Placement
    today: date
    current: date
    focused: Key | None = None
    selected: Collection[Key] = ()
    has_focus: bool = False
    lifted: Key | None = None
    """The card on its way: its old place is dimmed."""
    target: date | None = None
    verdicts: Mapping[date, Verdict] = field(default_factory=dict)
    key_dates: Mapping[date, str] = field(default_factory=dict)
    hint: str = ""
    """What to do on an empty page."""


class MonthPainter:
    """Draws one scene; made for each paint event."""

    def __init__(
        self,
        painter: QPainter,
        geometry: MonthGeometry,
        *,
        themes: Themes,
        cards: CardPainter,
        locale: QLocale,
    ) -> None:
        self._painter = painter
        self._geometry = geometry
        self._themes = themes
        self._colors = themes.theme.colors
        self._cards = cards
        self._locale = locale
        self._direction = (
            Qt.LayoutDirection.RightToLeft if geometry.mirrored else Qt.LayoutDirection.LeftToRight
        )

    def paint(self, scene: Scene) -> None:
        """Everything, from the paper up."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setLayoutDirection(self._direction)
        self._paper(scene)
        self._target(scene)
        self._verdicts(scene, Verdict.BREAKS_SEAL)
        for row in range(len(scene.page.weeks)):
            self._week(row, scene)
        for placed in scene.placement.cards:
            self._card(placed, scene)
        for more in scene.placement.more:
            self._more(more, scene)
        self._verdicts(scene, Verdict.NO_RIGHT, Verdict.PAST, Verdict.PUBLISHED)
        if scene.hint:
            self._hint(scene.hint)

    def _paper(self, scene: Scene) -> None:
        geometry, painter = self._geometry, self._painter
        painter.fillRect(0, 0, geometry.width, geometry.height, self._colors.canvas)
        for column, day in enumerate(scene.page.weeks[0]):
            if day.weekday() >= 5:
                top, bottom = geometry.rows[0], geometry.rows[-1]
                cell = geometry.cell(0, column)
                painter.fillRect(QRect(cell.x(), top, cell.width(), bottom - top), self._colors.weekend)
            name = geometry.header(column).adjusted(9, 0, -4, 0)
            self._text(name, format_weekday(self._locale, day.weekday()), font(SMALL), self._colors.text_3)
        self._lines()

    def _lines(self) -> None:
        geometry, painter = self._geometry, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._colors.line)
        for y in geometry.rows[:-1]:
            painter.drawLine(0, y, geometry.width, y)
        painter.setPen(self._colors.faint_line)
        for column in range(7):
            header = geometry.header(column)
            x = header.right() if geometry.mirrored else header.left()
            painter.drawLine(x, geometry.rows[0] + 1, x, geometry.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _week(self, row: int, scene: Scene) -> None:
        number = self._geometry.week_number(row).adjusted(0, 4, 0, 0)
        week = scene.page.weeks[row]
        self._text(
            QRect(number.x(), number.y(), number.width(), CIRCLE),
            str(week_number(week)),
            font(10),
            self._colors.text_3,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        for column, day in enumerate(week):
            self._number(self._geometry.number(row, column), day, scene)
        for bar in scene.page.bars(row):
            self._bar(row, bar, scene)

    def _number(self, rect: QRect, day: date, scene: Scene) -> None:
        in_month = (day.year, day.month) == (scene.page.month.year, scene.page.month.month)
        text = str(day.day) if in_month or day.day > 1 else format_date(self._locale, day)
        color = self._colors.text_1 if in_month else self._colors.other_month
        weight = QFont.Weight.Medium if in_month else QFont.Weight.Normal
        circle = self._seen(rect, QRect(rect.x() + 4, rect.y() + 3, CIRCLE, CIRCLE))
        if day == scene.today:
            self._circle(circle, self._colors.accent)
            color, weight = self._colors.on_accent, QFont.Weight.Bold
        if day == scene.current and scene.has_focus and scene.focused is None:
            self._ring(QRectF(circle).adjusted(-1.5, -1.5, 1.5, 1.5), CIRCLE / 2 + 2)
        wide = max(CIRCLE, QFontMetrics(font(SMALL)).horizontalAdvance(text) + 6)
        place = self._seen(rect, QRect(rect.x() + 4, rect.y() + 3, wide, CIRCLE))
        self._text(place, text, font(SMALL, weight=weight), color, align=Qt.AlignmentFlag.AlignHCenter)
        if day in scene.key_dates:
            beside = self._seen(
                rect, QRect(rect.x() + wide + 10, rect.y() + 3, rect.width() - wide - 14, CIRCLE)
            )
            self._text(beside, scene.key_dates[day], font(10), self._colors.text_3)

    def _bar(self, row: int, bar: Bar, scene: Scene) -> None:
        campaign = scene.page.campaigns[bar.index]
        pair = self._themes.theme.campaign_colors(campaign.hue)
        rect = self._geometry.bar(row, bar)
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), 4, 4)
        self._painter.fillPath(path, pair.fill)
        text = campaign.name
        if bar.begins:
            text += (
                f" · {format_date(self._locale, campaign.first)} – {format_date(self._locale, campaign.last)}"
            )
        self._text(rect.adjusted(7, 0, -7, 0), text, font(SMALL), pair.text)

    def _card(self, placed: Placed, scene: Scene) -> None:
        ratio = self._painter.device().devicePixelRatioF()
        face = face_of(placed.card, locale=self._locale)
        pixmap = self._cards.pixmap(face, placed.rect.size(), ratio=ratio)
        lifted = placed.card.key == scene.lifted and not placed.landing
        self._painter.setOpacity(DIMMED if lifted else 0.6 if placed.landing else 1)
        self._painter.drawPixmap(placed.rect.topLeft(), pixmap)
        self._painter.setOpacity(1)
        outline = QRectF(placed.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if placed.landing:
            self._outline(outline, QPen(self._colors.accent, 1, Qt.PenStyle.DashLine))
        elif placed.card.key in scene.selected:
            self._outline(outline, QPen(self._colors.accent, 1.5))
        if placed.card.key == scene.focused and scene.has_focus and not placed.landing:
            self._ring(QRectF(placed.rect).adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 1)

    def _more(self, more: More, scene: Scene) -> None:
        hidden = scene.placement.rect_of(scene.focused) is None
        if scene.has_focus and scene.focused and hidden and more.day == scene.current:
            self._ring(QRectF(more.rect).adjusted(0, 0.5, 0, -0.5), 4)
        self._text(more.rect.adjusted(9, 0, -4, 0), f"+{more.hidden}", font(SMALL), self._colors.text_2)

    def _verdicts(self, scene: Scene, *shown: Verdict) -> None:
        for row, week in enumerate(scene.page.weeks):
            for column, day in enumerate(week):
                verdict = scene.verdicts.get(day, Verdict.FREE)
                if verdict in shown:
                    cell = self._geometry.cell(row, column).adjusted(1, 1, 0, 0)
                    self._refused(cell) if not verdict.allowed else self._breaks_seal(cell)

    def _refused(self, cell: QRect) -> None:
        veil = QColor(self._colors.canvas)
        veil.setAlphaF(0.55)
        self._painter.fillRect(cell, veil)
        hatch(self._painter, cell, self._colors.text_3, opacity=0.16)

    def _breaks_seal(self, cell: QRect) -> None:
        color = self._themes.theme.status_colors("changed").text
        hatch(self._painter, cell, color, opacity=0.12)
        ratio = self._painter.device().devicePixelRatioF()
        icon = self._themes.status_pixmap("changed", size=12, ratio=ratio)
        self._painter.drawPixmap(self._seen(cell, QRect(cell.right() - 18, cell.y() + 6, 12, 12)), icon)

    def _target(self, scene: Scene) -> None:
        colors = self._colors
        for row, week in enumerate(scene.page.weeks):
            if scene.target in week:
                allowed = scene.verdicts.get(scene.target, Verdict.FREE).allowed
                fill, line = colors.accent_fill, colors.accent
                if not allowed:
                    fill, line = colors.danger_fill, colors.danger
                cell = self._geometry.cell(row, week.index(scene.target))
                self._painter.fillRect(cell, fill)
                self._outline(QRectF(cell).adjusted(1, 1, 0, 0), QPen(line, 2), radius=0)

    def _hint(self, hint: str) -> None:
        grid = QRect(
            0, self._geometry.rows[0], self._geometry.width, self._geometry.height - self._geometry.rows[0]
        )
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        box = QFontMetrics(font()).boundingRect(grid.adjusted(80, 0, -80, 0), wrapped, hint)
        panel = QRectF(box).adjusted(-20, -14, 20, 14)
        path = QPainterPath()
        path.addRoundedRect(panel, 8, 8)
        self._painter.fillPath(path, self._colors.raised)
        self._outline(panel, QPen(self._colors.line, 1), radius=8)
        self._painter.setFont(font())
        self._painter.setPen(self._colors.text_2)
        self._painter.drawText(box.adjusted(-2, -2, 2, 2), wrapped, hint)

    def _circle(self, rect: QRect, color: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        self._painter.drawEllipse(rect)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _ring(self, rect: QRectF, radius: float) -> None:
        self._outline(rect, QPen(self._colors.focus, 2), radius=radius)

    def _outline(self, rect: QRectF, pen: QPen, *, radius: float = RADIUS) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(rect, radius, radius)

    def _text(
        self,
        rect: QRect,
        text: str,
        with_font: QFont,
        color: QColor,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        self._painter.setFont(with_font)
        self._painter.setPen(color)
        elided = QFontMetrics(with_font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(
            rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided
        )

    def _seen(self, box: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, box, rect)
