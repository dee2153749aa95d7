"""What a quarter shows and says: campaigns over its weeks, what days are named after, posts against goals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from html import escape
from itertools import chain

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.domain.layout import Week, quarter_of_year, weeks_of_quarter
from calendar_app.domain.quarter import Quarter, quarter_of
from calendar_app.domain.workflow import Act, may
from calendar_app.store import queries
from calendar_app.ui.calendar.accessible import Spoken
from calendar_app.ui.calendar.page import Page, Placement
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.quarter_count import CountPainter
from calendar_app.ui.calendar.quarter_geometry import HEADER_HEIGHT, ROW, QuarterGeometry
from calendar_app.ui.calendar.quarter_names import launches_of, names_of
from calendar_app.ui.calendar.quarter_painter import LAUNCHES, NAMES, Line, QuarterLook, QuarterPainter
from calendar_app.ui.calendar.quarter_placement import (
    Named,
    PlacedBar,
    PlacedName,
    lanes_of,
    placed_bars,
)
from calendar_app.ui.calendar.quarter_words import (
    all_channels_words,
    campaign_sentence,
    cell_sentence,
    short_row_words,
    short_title_of_quarter,
    summary_words,
    title_of_quarter,
    week_words,
)
from calendar_app.ui.calendar.scrolling import SCROLL_BAR, ScrollingView
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.stretching import Stretcher
from calendar_app.ui.context import Context

SUMS = Line()


@dataclass(frozen=True, kw_only=True)
class QuarterPage(Page):
    """The weeks shown, with their campaigns and how many posts they have: none is met one by one."""

    quarter: Quarter
    launches: Mapping[str, str] = field(default_factory=dict)
    """The name of each launch, by its id."""


class QuarterCanvas(ScrollingView):
    """``line`` is the campaign or the channel that is current, in the week of the current day."""

    page: QuarterPage
    shows_cards = False

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        weeks = self.weeks
        nothing = Quarter(weeks=tuple(week[0] for week in weeks))
        self.page = QuarterPage(anchor=self.anchor, weeks=weeks, quarter=nothing)
        self._line: Line | None = None
        self.lines: Sequence[Line] = (SUMS,)
        """What the keyboard goes up and down through."""
        self.bars: Sequence[PlacedBar] = ()
        self.names: Mapping[str, Sequence[PlacedName]] = {}
        """What days are named after, by its band."""
        self.stretcher = Stretcher(context, parent=self)
        self.stretcher.changed.connect(self._show_stretch)
        self._counts = CountPainter(context.themes)
        self._launches, self._names = Named(), Named()
        self._lanes = self._gutter = 0
        self._heard: tuple[tuple[Line, date], list[Spoken]] | None = None

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """Whole weeks around the quarter."""
        return tuple(weeks_of_quarter(anchor, first_weekday=self.first_weekday))

    @property
    def period(self) -> tuple[date, date]:
        """The quarter without the days around it."""
        return quarter_of_year(self.anchor)

    @property
    def title(self) -> str:
        """« 4e trimestre 2026 »."""
        return title_of_quarter(self.anchor)

    @property
    def short_title(self) -> str:
        """« T4 2026 »."""
        return short_title_of_quarter(self.anchor)

    def day_on_page(self, step: int) -> date:
        """The same day of the month so many quarters on, or the last one of a month that is shorter."""
        months = self.anchor.year * 12 + self.anchor.month - 1 + 3 * step
        first = date(months // 12, months % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return first.replace(day=min(self.anchor.day, last.day))

    def read(self, first: date, last: date) -> QuarterPage:
        """The campaigns of the weeks, and one count for all channels."""
        weeks, hidden = self.weeks, self.source.filter.hidden_channels
        reader = self.context.workspace.reader
        channels = queries.channels(reader, archived=True)
        return QuarterPage(
            anchor=self.anchor,
            weeks=weeks,
            campaigns=tuple(self.source.campaigns(first, last)),
            quarter=quarter_of(
                [channel for channel in channels if channel.id not in hidden],
                [week[0] for week in weeks],
                self.source.week_counts(first, last),
            ),
            launches={launch.id: launch.name for launch in queries.launches(reader)},
        )

    def read_ahead(self, first: date, last: date) -> None:
        """Counts and campaigns."""
        self.source.campaigns(first, last)
        self.source.week_counts(first, last)

    @property
    def geometry_of_page(self) -> QuarterGeometry:
        """The pixels of the page."""
        return QuarterGeometry(
            width=self.width(),
            height=self.height(),
            weeks=self.page.weeks,
            mirrored=self.mirrored,
            launch_lines=self._launches.lines,
            name_lines=self._names.lines,
            lanes=self._lanes,
            rows=len(self.page.quarter.rows),
            scrolled=self.bar.value(),
            gutter=self._gutter,
        )

    def measure(self) -> None:
        """Names and bars find their lines; what is higher than the window scrolls."""
        self._lanes = max(lanes_of(self.page.campaigns), default=-1) + 1
        for self._gutter in (0, SCROLL_BAR):
            geometry = self.geometry_of_page
            self._launches = launches_of(self.day_names, geometry, names=self.page.launches)
            self._names = names_of(self.day_names, geometry)
            if not self.geometry_of_page.overflow:
                break
        self.bar.setVisible(bool(self._gutter))
        self.bar.setRange(0, self.geometry_of_page.overflow)
        self.place_bar(HEADER_HEIGHT)
        super().measure()

    def place(self, landing: Sequence[Card]) -> Placement:
        """Names and bars; no card is seen here, only the day one would land on."""
        geometry = self.geometry_of_page
        self.bars = placed_bars(self.page.campaigns, geometry)
        self.names = {
            LAUNCHES: self._launches.placed(geometry, launches=True),
            NAMES: self._names.placed(geometry),
        }
        self._heard = None
        channels = (row.channel for row in self.page.quarter.rows)
        self.lines = [
            *(Line(band=band) for band, names in self.names.items() if names),
            *(Line(campaign=bar.campaign.id) for bar in self.bars),
            *(Line(channel=each.id if each else "") for each in channels),
            SUMS,
        ]
        return Placement()

    def scroll_page(self) -> None:
        """Has everything where the bar has brought it."""
        self.arrange()

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the quarter."""
        QuarterPainter(
            painter,
            self.geometry_of_page,
            themes=self.context.themes,
            cards=self.cards,
            counts=self._counts,
            locale=self.context.language.locale,
            look=self.look_of_page(),
        ).paint(scene)

    def look_of_page(self) -> QuarterLook:
        """What is seen beside what every page has."""
        locale = self.context.language.locale
        quarter, campaigns = self.page.quarter, self.page.campaigns
        return QuarterLook(
            quarter=quarter,
            bars=self.bars,
            names=self.names,
            line=self.line,
            held=self._held_bar(),
            labels=[*map(short_row_words, quarter.rows), all_channels_words()],
            bands={
                LAUNCHES: self.tr("Launches"),
                NAMES: self.tr("Key dates"),
                "bars": self.tr("Campaigns"),
                "matrix": self.tr("Posts a week, against the goal"),
                "sums": self.tr("Sum"),
                "weeks": self.tr("Week"),
            },
            help=self._help(),
            summary="     ".join(filter(None, summary_words(quarter, campaigns, locale=locale))),
        )

    def _help(self) -> str:
        if self.bars and self.stretcher.allowed:
            return self.tr("A double-click opens a week; drag the edge of a campaign to change its days")
        return self.tr("A double-click opens a week")

    def hint(self) -> str:
        """What to do in an empty quarter."""
        if self.source.filter.is_active:
            return self.tr("No post of this quarter fits the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr(
                "Nothing is planned this quarter. Double-click a week to open it, or press N to write a post."
            )
        return self.tr("Nothing is planned this quarter.")

    def _hint_of_page(self) -> str:
        return "" if self.page.quarter.total else self.hint()

    def target_rect(self, day: date) -> QRect:
        """The top of a day."""
        return self.cell_rect(day).intersected(QRect(0, HEADER_HEIGHT, self.width(), ROW))

    def put_words(self) -> None:
        """Says what the page is and what it takes."""
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(
            self.tr(
                "Arrows walk through weeks, channels, campaigns and the names of days. "
                "Enter opens what is there; Shift and Ctrl with the arrows move the end and the beginning "
                "of a campaign, Alt all of it."
            )
        )

    def _bar_at(self, point: QPoint) -> PlacedBar | None:
        seen = self.bars if self.geometry_of_page.body.contains(point) else ()
        return next((bar for bar in seen if bar.rect.contains(point)), None)

    def _name_at(self, point: QPoint) -> PlacedName | None:
        seen = chain(*self.names.values()) if self.geometry_of_page.body.contains(point) else ()
        return next((name for name in seen if name.rect.contains(point)), None)

    def _show_stretch(self) -> None:
        bar, bubble = self._held_bar(), self.carrier.bubble
        if bar:
            bubble.say(self.stretcher.words(), beside=bar.rect)
        else:
            bubble.hide()
        self.update()

    def _held_bar(self) -> PlacedBar | None:
        held = self.stretcher.held
        bar = next((bar for bar in self.bars if held and bar.campaign.id == held.campaign.id), None)
        if held is None or bar is None:
            return None
        wanted = held.result
        rect = self.geometry_of_page.bar(bar.lane, wanted.first, wanted.last)
        return replace(bar, campaign=wanted, rect=rect)

    @property
    def line(self) -> Line:
        """Where the keyboard is: on the first channel, unless it went elsewhere."""
        wanted = self._line
        return wanted if wanted and wanted in self.lines else self.lines[self.first_row]

    @line.setter
    def line(self, line: Line) -> None:
        self._line = line

    @property
    def first_row(self) -> int:
        """Which of the lines is the first one of the matrix."""
        return len(self.lines) - len(self.page.quarter.rows) - 1

    @property
    def focused_name(self) -> PlacedName | None:
        """What days are named after, where the keyboard is on that."""
        names = self.names.get(self.line.band, ())
        return next((name for name in names if name.day == self.day), None)

    @property
    def focused_campaign(self) -> Campaign | None:
        """The campaign the keyboard is on."""
        current = self.line.campaign
        return next((each for each in self.page.campaigns if each.id == current), None)

    # In words

    def words_at(self, point: QPoint) -> str:
        """A campaign, a day or a cell in full, as text for a tool tip."""
        bar, name, geometry = self._bar_at(point), self._name_at(point), self.geometry_of_page
        if bar:
            return f"<qt>{escape(campaign_sentence(bar.campaign, locale=self.context.language.locale))}</qt>"
        if name:
            return f"<qt>{escape(self.day_words(name.day))}</qt>"
        row, week = geometry.row_at(point), geometry.week_at(point)
        if row is None or (week is None and not geometry.is_in_sums(point)):
            return super().words_at(point)
        return f"<qt>{escape(self._cell_words(row, week))}</qt>"

    def spoken(self) -> list[Spoken]:
        """Known days, campaigns, and each cell and sum of the matrix, row by row.

        Kept for as long as nothing moves: readers ask for hundreds of them one by one.
        """
        where = self.line, self.day
        if self._heard is None or self._heard[0] != where:
            found = [*self._spoken_names(), *self._spoken_campaigns(), *self._spoken_cells()]
            self._heard = where, found
        return self._heard[1]

    def _spoken_names(self) -> list[Spoken]:
        focused = self.focused_name
        return [
            Spoken(words=partial(self.day_words, name.day), rect=name.rect, focused=name is focused)
            for name in chain(*self.names.values())
        ]

    def _spoken_campaigns(self) -> list[Spoken]:
        locale, current = self.context.language.locale, self.line.campaign
        return [
            Spoken(
                words=partial(campaign_sentence, bar.campaign, locale=locale),
                rect=bar.rect,
                focused=bar.campaign.id == current,
            )
            for bar in self.bars
        ]

    def _spoken_cells(self) -> list[Spoken]:
        geometry, current = self.geometry_of_page, (self.line, self.week)
        lines, weeks = self.lines[self.first_row :], range(len(self.page.weeks))
        return [
            Spoken(
                words=partial(self._cell_words, row, week),
                rect=geometry.sum(row) if week is None else geometry.count(row, week),
                focused=(line, week) == current,
            )
            for row, line in enumerate(lines)
            for week in (*weeks, None)
        ]

    def _cell_words(self, row: int, week: int | None) -> str:
        """A cell, or (None) the sum of a row."""
        locale, quarter, weeks = self.context.language.locale, self.page.quarter, self.page.weeks
        when = self.title if week is None else week_words(weeks[week], locale=locale)
        return cell_sentence(quarter, row, week, when=when, networks=self.context.workspace.networks)

    @property
    def week(self) -> int:
        """Which of the weeks the current day is in."""
        return (self.day - self.page.weeks[0][0]).days // 7

    def _day_words(self) -> str:
        if self.focused_campaign:
            return campaign_sentence(self.focused_campaign, locale=self.context.language.locale)
        if self.line.band:
            return self.day_words(self.day)
        return self._cell_words(self.lines.index(self.line) - self.first_row, self.week)
