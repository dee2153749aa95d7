"""The quarter: arrows walk through its weeks, edges of campaigns are drawn, a cell opens its week."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.calendar.quarter_canvas import QuarterCanvas
from calendar_app.ui.calendar.quarter_geometry import HEADER_HEIGHT
from calendar_app.ui.calendar.quarter_painter import Line
from calendar_app.ui.calendar.quarter_placement import Edge, PlacedName, edge_at
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context

BESIDE = 6
"""What is brought into sight shows a little of what is beside it."""
UPRIGHT = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class QuarterView(QuarterCanvas):
    """A bar's edge is dragged, or moved by Shift (its end) and Ctrl (its beginning) with the arrows.

    Alt with the arrows moves all of a campaign.
    """

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._pressed: QPoint | None = None
        """Where the mouse is held down on a name."""
        self.setMouseTracking(True)

    def walk(self, arrow: Qt.Key) -> None:
        """Along the weeks, or from name to name; up and down through names, campaigns and channels."""
        if arrow in UPRIGHT:
            wanted = self.lines.index(self.line) + (1 if arrow == Qt.Key.Key_Down else -1)
            self.line = self.lines[min(max(wanted, 0), len(self.lines) - 1)]
            if self.line.band and self.focused_name is None:
                self.walk_to(min(self._named_days, key=lambda day: abs(day - self.day)))
        elif self.line.band:
            self.walk_to(self._named_beside(self.step_of(arrow)))
        else:
            self.walk_to(self.day + 7 * self.step_of(arrow))
        self.select(None, ())

    def to_day(self, *, last: bool = False) -> None:
        """Goes to the first week of the page, or its last."""
        week = self.page.weeks[-1 if last else 0]
        self.walk_to(week[(self.day - self.page.weeks[0][0]).days % 7])
        self.select(None, ())

    @property
    def named_here(self) -> KeyDate | None:
        """The name the keyboard is on."""
        return self.focused_name.key_dates[0] if self.focused_name else None

    def extend(self, arrow: Qt.Key) -> None:
        """Moves the end of the campaign by a day."""
        self._nudge(arrow, is_last=True)

    def walk_along(self, arrow: Qt.Key) -> None:
        """Moves the beginning of the campaign by a day."""
        self._nudge(arrow, is_last=False)

    def move_by(self, step: timedelta) -> None:
        """Moves all of the campaign."""
        if self.focused_campaign:
            self.stretcher.shift(self.focused_campaign, step)

    def select(self, focused: Key | None, selected: Iterable[Key], *, pivot: Key | None = None) -> None:
        """No card can be selected: where the keyboard is, is read out."""
        super().select(None, ())

    def reveal(self, key: Key | None) -> None:
        """Scrolls no further than it takes to see the current line."""
        rect, body = self._line_rect(), self.geometry_of_page.body
        below, above = rect.bottom() + BESIDE - body.bottom(), body.top() + BESIDE - rect.top()
        self.bar.setValue(self.bar.value() + max(0, below) - max(0, above))

    def open_focused(self) -> None:
        """Opens the campaign, the launch or the week; on a name, asks for a post about it."""
        if self.focused_campaign:
            self._open(self.focused_campaign)
        elif self.focused_name:
            self._open_name(self.focused_name)
        else:
            self.open_day(self.day)

    def open_day(self, day: date) -> None:
        """Shows a day in its week."""
        self.walk_to(day)
        self.view_wanted.emit("week")

    def clear_selection(self) -> None:
        """Leaves a campaign that is being stretched as it was."""
        if not self.stretcher.give_up():
            super().clear_selection()

    @property
    def spot(self) -> QPoint:
        """Where a mouse would be to mean what the keyboard is on."""
        number = self.lines.index(self.line) - self.first_row
        is_cell = number >= 0
        return (self.geometry_of_page.count(number, self.week) if is_cell else self._line_rect()).center()

    def _nudge(self, arrow: Qt.Key, *, is_last: bool) -> None:
        if self.focused_campaign is None or arrow in UPRIGHT:
            self.walk(arrow)
        else:
            self.stretcher.nudge(self.focused_campaign, self.step_of(arrow), is_last=is_last)

    def _open(self, campaign: Campaign) -> None:
        if self.stretcher.allowed:
            self.open_campaign.emit(campaign)

    def _open_name(self, name: PlacedName) -> None:
        told = name.key_dates[0]
        if told.layer is Layer.LAUNCH:
            self.open_launch.emit(told.id)
        elif told.decided and may(Act.DRAFT, self.context.workspace.roles):
            self.create_about.emit(told, name.day)

    @property
    def _named_days(self) -> list[date]:
        return [name.day for name in self.names[self.line.band]]

    def _named_beside(self, step: timedelta) -> date:
        """The next named day in a direction; where the page has none, the first day beyond it."""
        first, last = self.range
        if step > timedelta():
            return next((day for day in self._named_days if day > self.day), last)
        return next((day for day in reversed(self._named_days) if day < self.day), first + step)

    def _line_rect(self) -> QRect:
        if self.line.band:
            return (self.focused_name or self.names[self.line.band][0]).rect
        if self.line.campaign:
            return next(bar.rect for bar in self.bars if bar.campaign.id == self.line.campaign)
        return self.geometry_of_page.row(self.lines.index(self.line) - self.first_row)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of an edge, or puts the keyboard on what is pressed."""
        self.carrier.cancel()
        point = event.position().toPoint()
        edge = self._edge_at(point)
        if edge and event.button() is Qt.MouseButton.LeftButton:
            self.line = Line(campaign=edge.bar.campaign.id)
            self.stretcher.hold(edge.bar.campaign, is_last=edge.is_last)
            return
        if line := self._line_at(point):
            self.line = line
        if name := self._name_at(point):
            self._pressed = point if event.button() is Qt.MouseButton.LeftButton else None
            self.walk_to(name.day)
        elif self.geometry_of_page.week_at(point) is not None:
            self.walk_to(self.geometry_of_page.day_along(point))
        self.select(None, ())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws the edge along, or lifts a name; else shows where an edge can be taken."""
        point, begun = event.position().toPoint(), self._pressed
        if self.stretcher.held:
            self.stretcher.draw_to(self.geometry_of_page.day_along(point))
        elif begun and (point - begun).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.lift_name_at(begun)
        elif not event.buttons():
            at_edge = self._edge_at(point) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if at_edge else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the edge go."""
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton:
            self.stretcher.let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a campaign, a launch or a week; on the name of a day, asks for a post about it."""
        point = event.position().toPoint()
        bar, name, day = self._bar_at(point), self._name_at(point), self._day_to_open(point)
        if bar:
            self._open(bar.campaign)
        elif name:
            self._open_name(name)
        elif day:
            self.open_day(day)

    def key_date_at(self, point: QPoint) -> KeyDate | None:
        """What the day under a point is named after, where its name stands."""
        name = self._name_at(point)
        return name.key_dates[0] if name else None

    def _edge_at(self, point: QPoint) -> Edge | None:
        seen = self.stretcher.allowed and self.geometry_of_page.body.contains(point)
        return edge_at(self.bars, point, mirrored=self.mirrored) if seen else None

    def _line_at(self, point: QPoint) -> Line | None:
        if bar := self._bar_at(point):
            return Line(campaign=bar.campaign.id)
        row = self.geometry_of_page.row_at(point)
        if row is not None:
            return self.lines[self.first_row + row]
        name = self._name_at(point)
        return next((Line(band=band) for band, names in self.names.items() if name in names), None)

    def _day_to_open(self, point: QPoint) -> date | None:
        """The day under a point of the header or of the matrix."""
        geometry = self.geometry_of_page
        in_header = point.y() < HEADER_HEIGHT
        if geometry.week_at(point) is None or not (in_header or geometry.row_at(point) is not None):
            return None
        return geometry.day_along(point)
