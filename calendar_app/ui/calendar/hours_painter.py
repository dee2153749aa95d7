"""Paints a week as a grid of hours: what has none in a row above, the time it is now as a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from calendar_app.domain.clock_change import ClockChange
from calendar_app.domain.plan import OddHour
from calendar_app.ui.calendar.card import CardPainter, hatch
from calendar_app.ui.calendar.clock_words import change_words, half_words, twice_words
from calendar_app.ui.calendar.columns_painter import ColumnsPainter
from calendar_app.ui.calendar.hours_geometry import DAY, HoursGeometry
from calendar_app.ui.calendar.hours_placement import HoursPlacement
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.week_geometry import HEADER_HEIGHT
from calendar_app.ui.dates import format_time
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.theme.themes import Themes

DOT = 7
LINE = 16
TRAILING = Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, kw_only=True)
class Hours:
    """What a grid of hours shows beside its scene; ``cursor`` is the free place the keyboard is on."""

    now: datetime
    """Where the brand is."""
    step: int
    cursor: tuple[date, time] | None = None
    changes: Mapping[date, Sequence[ClockChange]] = field(default_factory=dict)
    second: "Ruler | None" = None


@dataclass(frozen=True, kw_only=True)
class Ruler:
    """The hours of another zone: its head, and the words beside each full hour of the brand by its minute."""

    head: Sequence[str]
    hours: Mapping[int, str]


class HoursPainter(ColumnsPainter[HoursGeometry]):
    """Draws one scene; made for each paint event."""

    def __init__(
        self,
        painter: QPainter,
        geometry: HoursGeometry,
        *,
        themes: Themes,
        cards: CardPainter,
        locale: QLocale,
        hours: Hours,
    ) -> None:
        super().__init__(painter, geometry, themes=themes, cards=cards, locale=locale)
        self._hours = hours

    def _hint_rooms(self, _scene: Scene) -> tuple[QRect]:
        """The days, not the hours beside them."""
        body, first = self._geometry.body, self._geometry.cell(0, 0)
        return (body & QRect(first.left(), body.top(), body.width(), body.height()),)

    def _paper(self, scene: Scene) -> None:
        super()._paper(scene)
        if self._hours.second:
            self._second_head(self._hours.second)

    def _days(self, scene: Scene) -> None:
        """Under the cards: a line for each hour, and where the clocks are changed."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for minute in range(0, DAY + 1, 60):
            self._hour_line(minute)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for minute in range(60, DAY, 60):
            self._hour(self._geometry.label(minute), format_time(self._locale, time(minute // 60)))
            if second := self._hours.second:
                self._hour(self._geometry.label(minute, number=1), second.hours.get(minute, ""))
        for column, day in enumerate(scene.page.weeks[0]):
            for change in self._hours.changes.get(day, ()):
                self._change(column, change)
        self._cursor(scene)

    def _hour(self, label: QRect, words: str) -> None:
        """Whole or not at all: the upper half of a figure is another figure."""
        if self._geometry.hours.contains(label):
            self._text(label, words, font(SMALL), self._colors.text_3, align=TRAILING)

    def _hour_line(self, minute: int) -> None:
        geometry, y = self._geometry, self._geometry.y_of(minute)
        first, last = geometry.columns[0], geometry.columns[-1]
        left, right = (geometry.width - last, geometry.width - first) if geometry.mirrored else (first, last)
        self._painter.setPen(self._colors.faint_line)
        self._painter.drawLine(left - 5, y, right, y)

    def _change(self, column: int, change: ClockChange) -> None:
        stretch = self._geometry.stretch(column, change.start, change.end)
        if change.odd is OddHour.SKIPPED:
            self._skipped(stretch, change)
        else:
            self._twice(stretch, change)

    def _skipped(self, stretch: QRect, change: ClockChange) -> None:
        """Hatched around the words, which have a plain ground."""
        hatch(self._painter, stretch, self._colors.text_3, opacity=0.3)
        plain, most = stretch.adjusted(3, 1, -3, -1), max(1, stretch.height() // LINE)
        self._painter.fillRect(plain, self._colors.canvas)
        words = change_words(change, locale=self._locale)
        lines = lines_of(words, width=plain.width() - 4, most=most, typeface=font(SMALL))
        for number, line in enumerate(lines):
            place = QRect(plain.x() + 2, stretch.y() + number * LINE, plain.width() - 2, LINE)
            self._text(self._seen(plain, place), line, font(SMALL), self._colors.text_2)

    def _twice(self, stretch: QRect, change: ClockChange) -> None:
        """Halved, under what they do if there is room."""
        self._painter.fillRect(stretch, self._colors.accent_fill)
        self._painter.setPen(QPen(self._colors.accent, 1, Qt.PenStyle.DashLine))
        middle, words = stretch.center().x(), half_words()
        self._painter.drawLine(middle, stretch.bottom() - LINE, middle, stretch.bottom())
        top, width = stretch.bottom() - LINE - 1, stretch.width() // len(words)
        if stretch.height() >= 3 * LINE:
            above = QRect(stretch.x(), top - 2 * LINE, stretch.width(), 2 * LINE).adjusted(5, 0, -3, 0)
            said = twice_words(change, locale=self._locale)
            for number, line in enumerate(lines_of(said, width=above.width(), most=2, typeface=font(SMALL))):
                place = QRect(above.x(), above.y() + number * LINE, above.width() + 2, LINE)
                self._text(self._seen(stretch, place), line, font(SMALL), self._colors.text_2)
        for number, word in enumerate(words):
            half = QRect(stretch.x() + number * width, top, width, LINE)
            place = self._seen(stretch, half).adjusted(5, 0, -3, 0)
            self._text(place, word, font(SMALL), self._colors.text_2)

    def _cursor(self, scene: Scene) -> None:
        if self._hours.cursor is None or scene.focused is not None or not scene.has_focus:
            return
        day, hour = self._hours.cursor
        start = hour.hour * 60 + hour.minute
        column = (day - scene.page.weeks[0][0]).days
        stretch = self._geometry.stretch(column, start, start + max(15, self._hours.step))
        self._ring(QRectF(stretch).adjusted(3, 1, -2, -1), 4)

    def _over(self, scene: Scene) -> None:
        """Over the cards: the line of now, then all that stays where it is while the hours scroll."""
        self._now(scene)
        row = self._geometry.row
        band = QRect(0, HEADER_HEIGHT, row.width(), row.bottom() + 1 - HEADER_HEIGHT)
        self._painter.save()
        self._painter.setClipRect(band, Qt.ClipOperation.IntersectClip)
        self._paper(scene)
        self._target(scene)
        self._bars(scene)
        self._row(scene)
        self._painter.restore()

    def _second_head(self, ruler: Ruler) -> None:
        head = self._geometry.ruler_head(1).adjusted(4, 0, -4, 0)
        height = head.height() // len(ruler.head)
        for number, words in enumerate(ruler.head):
            line = QRect(head.x(), head.y() + number * height, head.width(), height)
            self._text(line, words, font(SMALL), self._colors.text_3, align=TRAILING)

    def _row(self, scene: Scene) -> None:
        row, placement = self._geometry.row, scene.placement
        beside = self._seen(row, QRect(0, row.y() + 4, self._geometry.before - 8, 16))
        name = QCoreApplication.translate("HoursPainter", "No time")
        self._text(beside, name, font(SMALL), self._colors.text_3, align=TRAILING)
        self._painter.setPen(self._colors.line)
        self._painter.drawLine(0, row.bottom(), row.width(), row.bottom())
        if isinstance(placement, HoursPlacement):
            self._items(placement.above, scene)

    def _bars(self, scene: Scene) -> None:
        for bar in scene.page.bars(0):
            campaign = scene.page.campaigns[bar.index]
            self._campaign(self._geometry.bar(bar), campaign, begins=bar.begins or bar.first == 0)
        if self._geometry.lanes:
            y = self._geometry.row.top() - 1
            self._painter.setPen(self._colors.faint_line)
            self._painter.drawLine(0, y, self._geometry.width, y)

    def _now(self, scene: Scene) -> None:
        """A thin line through the days, and a strong one with a dot through today: none through the hours."""
        now, geometry = self._hours.now, self._geometry
        if not scene.page.holds(now.date()):
            return
        y, cell = geometry.y_of(now.hour * 60 + now.minute), geometry.cell_of(now.date())
        color = self._colors.danger
        self._painter.setOpacity(0.35)
        self._painter.setPen(QPen(color, 1))
        whole = geometry.stretch(0, 0, 0).united(geometry.stretch(6, 0, 0))
        self._painter.drawLine(whole.left(), y, whole.right(), y)
        self._painter.setOpacity(1)
        self._painter.setPen(QPen(color, 2, c=Qt.PenCapStyle.FlatCap))
        self._painter.drawLine(cell.left(), y, cell.right(), y)
        start = cell.right() - DOT if geometry.mirrored else cell.left()
        self._circle(QRect(start, y - DOT // 2, DOT, DOT), color)
