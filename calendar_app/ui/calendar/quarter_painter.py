"""Paints a quarter: months and weeks, what days are named after, campaigns, and the matrix of posts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, groupby, pairwise

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QRegion

from calendar_app.domain.layout import week_number
from calendar_app.domain.quarter import ChannelWeeks, Quarter
from calendar_app.ui.calendar.card import CardPainter
from calendar_app.ui.calendar.page_painter import COSTS, PagePainter, Scene
from calendar_app.ui.calendar.quarter_count import Count, CountPainter, count_of
from calendar_app.ui.calendar.quarter_geometry import (
    HEADER_HEIGHT,
    MONTHS,
    NAME_LINE,
    QuarterGeometry,
)
from calendar_app.ui.calendar.quarter_names import BESIDE, DIAMOND
from calendar_app.ui.calendar.quarter_placement import PlacedBar, PlacedName
from calendar_app.ui.calendar.quarter_words import campaign_aims, campaign_name
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.theme.fonts import CARD, SMALL, font
from calendar_app.ui.theme.theme import Pair
from calendar_app.ui.theme.themes import Themes

LEADING = 12
"""Before the words of a row."""
BADGE, RADIUS = 16, 5
LAUNCHES, NAMES = "launches", "names"
"""The bands of names."""
BOLD = QFont.Weight.DemiBold


@dataclass(frozen=True, kw_only=True)
class Line:
    """What the keyboard goes up and down through: names, a campaign, a channel, or else the sums."""

    band: str = ""
    campaign: str = ""
    channel: str | None = None


@dataclass(frozen=True, kw_only=True)
class QuarterLook:
    """What is seen of a quarter beside what every page has; ``bands`` are the words before each band."""

    quarter: Quarter
    bars: Sequence[PlacedBar] = ()
    names: Mapping[str, Sequence[PlacedName]] = field(default_factory=dict)
    """By their band."""
    line: Line = field(default_factory=Line)
    held: PlacedBar | None = None
    """The bar that is being stretched, as it would be."""
    labels: Sequence[str] = ()
    """The words before each row of the matrix, the sums last."""
    bands: Mapping[str, str] = field(default_factory=dict)
    summary: str = ""
    help: str = ""


class QuarterPainter(PagePainter[QuarterGeometry]):
    """Draws one scene; made for each paint event."""

    def __init__(
        self,
        painter: QPainter,
        geometry: QuarterGeometry,
        *,
        themes: Themes,
        cards: CardPainter,
        locale: QLocale,
        counts: CountPainter,
        look: QuarterLook,
    ) -> None:
        super().__init__(painter, geometry, themes=themes, cards=cards, locale=locale)
        self._counts = counts
        self._look = look
        self._is_bare = False
        """Whether only what is read of counts is painted, over what hangs over them."""

    def paint(self, scene: Scene) -> None:
        """What is carried colours its days, under all that is read there."""
        super().paint(scene)
        if scene.verdicts or scene.target is not None:
            self._words_again(scene)

    def _paper(self, scene: Scene) -> None:
        geometry, painter, colors = self._geometry, self._painter, self._colors
        painter.fillRect(0, 0, geometry.width, geometry.height, colors.canvas)
        self._months(scene)
        self._label(geometry.weeks_head(), self._look.bands.get("weeks", ""), colors.text_2)
        for number, week in enumerate(scene.page.weeks):
            self._week_head(number, week_number(week), is_now=scene.today in week)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colors.line)
        painter.drawLine(0, HEADER_HEIGHT - 1, geometry.width, HEADER_HEIGHT - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _months(self, scene: Scene) -> None:
        days = chain.from_iterable(scene.page.weeks)
        starts = [next(some) for _, some in groupby(days, key=lambda day: (day.year, day.month))]
        end = date.fromordinal(scene.page.weeks[-1][-1].toordinal() + 1)
        for first, last in pairwise([*starts, end]):
            rect = self._geometry.month(first, last)
            name = self._locale.standaloneMonthName(first.month, QLocale.FormatType.LongFormat)
            words = name[:1].upper() + name[1:]
            if first != starts[0]:
                self._upright(rect, 0, MONTHS)
            if QFontMetrics(font(CARD, weight=BOLD)).horizontalAdvance(words) + 8 <= rect.width():
                self._text(rect.adjusted(8, 0, -2, 0), words, font(CARD, weight=BOLD), self._colors.text_1)

    def _week_head(self, number: int, iso: int, *, is_now: bool) -> None:
        rect, color = self._geometry.week(number), self._colors.text_2
        if is_now:
            color = self._colors.on_accent
            pill = QRectF(0, 0, 28, 17)
            pill.moveCenter(QRectF(rect).center())
            self._round(pill, self._colors.accent, radius=8)
        weight = BOLD if is_now else QFont.Weight.Normal
        self._text(rect, str(iso), font(SMALL, weight=weight), color, align=Qt.AlignmentFlag.AlignHCenter)

    def _target(self, scene: Scene) -> None:
        """Over everything else, see `_over`: cells leave nothing of what is under them."""

    def _days(self, scene: Scene) -> None:
        self._lines()
        self._heads()
        if scene.page.holds(scene.today):
            self._now_line(scene.today)
        for band, names in self._look.names.items():
            for name in names:
                self._name(name, band, scene)
        for bar in self._look.bars:
            if self._look.held is None or bar.campaign.id != self._look.held.campaign.id:
                self._bar(bar, scene)
        self._matrix(scene)

    def _lines(self) -> None:
        geometry, painter = self._geometry, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._colors.line)
        for top in {geometry.names_top, geometry.bars_top, geometry.matrix_top} - {0}:
            y = geometry.name(0, 0, 0, launches=True).y() - 5 + top
            painter.drawLine(0, y, geometry.width, y)
        painter.setPen(self._colors.faint_line)
        for row in range(geometry.rows + 1):
            y = geometry.row(row).bottom()
            painter.drawLine(0, y, geometry.width, y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _heads(self) -> None:
        """The words before each band, and above the matrix."""
        geometry = self._geometry
        tops = {LAUNCHES: 0, NAMES: geometry.names_top, "bars": geometry.bars_top}
        shown = {LAUNCHES: geometry.launch_lines, NAMES: geometry.name_lines, "bars": geometry.lanes}
        for band, top in tops.items():
            if shown[band]:
                rect = geometry.band_label(top, NAME_LINE)
                self._label(rect, self._look.bands[band], self._colors.text_2)
        self._matrix_head()
        sums = geometry.sums_head()
        sums.moveTop(geometry.matrix_heading().center().y() - sums.height() // 2)
        self._text(
            sums,
            self._look.bands["sums"],
            font(SMALL),
            self._colors.text_2,
            align=Qt.AlignmentFlag.AlignHCenter,
        )

    def _matrix_head(self) -> None:
        heading = self._geometry.matrix_heading().adjusted(LEADING, 0, -LEADING, 0)
        self._text(heading, self._look.bands["matrix"], font(SMALL, weight=BOLD), self._colors.text_2)

    def _label(self, rect: QRect, words: str, color: QColor) -> None:
        self._text(self._inside(rect, LEADING, 6), words, font(SMALL), color)

    def _now_line(self, today: date) -> None:
        """Where today is, behind the campaigns."""
        geometry = self._geometry
        bottom = geometry.matrix_heading().top()
        height = geometry.matrix_top - geometry.bars_top
        line = QRect(geometry.cell_of(today).center().x(), bottom - height, 1, height)
        self._painter.fillRect(line, self._colors.accent)

    def _name(self, name: PlacedName, band: str, scene: Scene) -> None:
        if not self._is_exposed(name.rect):
            return
        color = self._colors.accent if band == LAUNCHES else self._colors.text_3
        ratio = self._painter.device().devicePixelRatioF()
        icon = self._themes.pixmap("diamond-fill", color, size=DIAMOND, ratio=ratio)
        spot = QRect(name.rect.x(), name.rect.center().y() - DIAMOND // 2 + 1, DIAMOND, DIAMOND)
        self._painter.drawPixmap(self._seen(name.rect, spot).topLeft(), icon)
        if name.words:
            room = self._inside(name.rect, DIAMOND + BESIDE, BESIDE)
            self._text(room, name.words, font(SMALL), self._colors.text_2)
        if self._look.line == Line(band=band) and name.day == scene.current and scene.has_focus:
            self._ring(QRectF(name.rect).adjusted(-3, 1, 1, 0), RADIUS)

    def _bar(self, bar: PlacedBar, scene: Scene) -> None:
        if not self._is_exposed(bar.rect):
            return
        pair = self._themes.theme.campaign_colors(bar.campaign.hue)
        self._round(QRectF(bar.rect), pair.fill, radius=RADIUS)
        self._open_ends(bar, pair.fill)
        self._bar_words(bar, pair)
        if self._look.line == Line(campaign=bar.campaign.id) and scene.has_focus:
            self._ring(QRectF(bar.rect).adjusted(-1, -1, 1, 1), 6)

    def _open_ends(self, bar: PlacedBar, color: QColor) -> None:
        """What goes on before or after the page has no rounded end there."""
        width, rect = min(RADIUS, bar.rect.width()), bar.rect
        ends = ((rect.x(), bar.begins), (rect.right() + 1 - width, bar.ends))
        for x in (x for x, is_here in ends if not is_here):
            self._painter.fillRect(self._seen(rect, QRect(x, rect.y(), width, rect.height())), color)

    def _bar_words(self, bar: PlacedBar, pair: Pair) -> None:
        room, name = self._inside(bar.rect, 8, 8), campaign_name(bar.campaign)
        bold = font(SMALL, weight=BOLD)
        self._text(room, name, bold, pair.text)
        width = QFontMetrics(bold).horizontalAdvance(name) + 7
        if width + 24 < room.width():
            aims = campaign_aims(bar.campaign, locale=self._locale)
            self._text(self._inside(room, width, 0), aims, font(SMALL), pair.text)

    def _matrix(self, scene: Scene) -> None:
        quarter = self._look.quarter
        for number, row in enumerate(quarter.rows):
            if self._is_exposed(self._geometry.row(number)):
                self._row(number, row, scene)
        sums = len(quarter.rows)
        if self._is_exposed(self._geometry.row(sums)):
            self._sums(sums, scene)
        self._summary()

    def _summary(self) -> None:
        """The sums in words and, where there is room beside them, what can be done here."""
        room, with_font = self._geometry.summary().adjusted(LEADING, 0, -LEADING, 0), font(CARD)
        self._text(room, self._look.summary, with_font, self._colors.text_2)
        taken = QFontMetrics(with_font).horizontalAdvance(self._look.summary) + 2 * LEADING
        if taken + QFontMetrics(font(SMALL)).horizontalAdvance(self._look.help) < room.width():
            self._text(
                room,
                self._look.help,
                font(SMALL),
                self._colors.text_3,
                align=Qt.AlignmentFlag.AlignTrailing,
            )

    def _row(self, number: int, row: ChannelWeeks, scene: Scene) -> None:
        label, ratio = self._geometry.row_label(number), self._painter.device().devicePixelRatioF()
        before = LEADING
        if row.channel is not None:
            badge = self._themes.badge(row.channel.network, size=BADGE, ratio=ratio)
            spot = QRect(label.x() + LEADING, label.center().y() - BADGE // 2, BADGE, BADGE)
            self._painter.drawPixmap(self._seen(label, spot).topLeft(), badge)
            before += BADGE + 7
        self._text(self._inside(label, before, 6), self._look.labels[number], font(CARD), self._colors.text_1)
        for number_of_week, week in enumerate(scene.page.weeks):
            count = count_of(row, number_of_week, week=week, today=scene.today)
            self._count(self._geometry.count(number, number_of_week), count)
        total = Count(posts=row.total, wanted=row.wanted * len(row.posts))
        self._count(self._geometry.sum(number), total)
        self._cell_ring(number, Line(channel=row.channel.id if row.channel else ""), scene)

    def _sums(self, number: int, scene: Scene) -> None:
        quarter = self._look.quarter
        label = self._geometry.row_label(number)
        bold = font(CARD, weight=BOLD)
        self._text(self._inside(label, LEADING, 6), self._look.labels[number], bold, self._colors.text_1)
        for week, posts in enumerate(quarter.posts):
            self._count(self._geometry.count(number, week), Count(posts=posts))
        self._count(self._geometry.sum(number), Count(posts=quarter.total))
        self._cell_ring(number, Line(), scene)

    def _cell_ring(self, number: int, line: Line, scene: Scene) -> None:
        if self._look.line == line and scene.has_focus and scene.page.holds(scene.current):
            week = (scene.current - scene.page.weeks[0][0]).days // 7
            self._ring(QRectF(self._geometry.count(number, week)).adjusted(-1, -1, 1, 1), 6)

    def _count(self, rect: QRect, count: Count) -> None:
        if self._is_exposed(rect):
            ratio = self._painter.device().devicePixelRatioF()
            pixmap = self._counts.pixmap(
                count, rect.size(), locale=self._locale, ratio=ratio, bare=self._is_bare
            )
            self._painter.drawPixmap(rect.topLeft(), pixmap)

    def _over(self, scene: Scene) -> None:
        """What is in the hand: a bar that is stretched, or the day something hangs over, with its cost."""
        self._verdicts(scene, *COSTS)
        if self._look.held:
            self._bar(self._look.held, scene)
            outline = QRectF(self._look.held.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            self._outline(outline, QPen(self._colors.accent, 1.5), radius=RADIUS)
        if scene.target is not None:
            allowed = scene.verdicts.get(scene.target, Verdict.FREE).allowed
            color = self._colors.accent if allowed else self._colors.danger
            strip = self._geometry.cell_of(scene.target)
            veil = QColor(color)
            veil.setAlphaF(0.18)
            self._painter.fillRect(strip, veil)
            self._painter.save()
            self._painter.setClipRegion(self._beside_figures(strip), Qt.ClipOperation.IntersectClip)
            self._outline(QRectF(strip).adjusted(1, 1, -1, -1), QPen(color, 2), radius=2)
            self._painter.restore()

    def _beside_figures(self, strip: QRect) -> QRegion:
        """What a line may be drawn on in a column without going through what is read there."""
        region, weeks = QRegion(strip), range(len(self._geometry.weeks))
        for row in range(self._geometry.rows + 1):
            for week in weeks:
                region -= QRegion(self._geometry.count(row, week))
        bars = (bar.rect for bar in self._look.bars)
        names = (name.rect for name in chain.from_iterable(self._look.names.values()))
        for rect in chain(bars, names):
            region -= QRegion(rect)
        return region

    def _words_again(self, scene: Scene) -> None:
        """What the colours of days lie on stays to be read."""
        cells = QRegion()
        for day in filter(None, (*scene.verdicts, scene.target)):
            cells += QRegion(self._geometry.cell_of(day))
        self._painter.save()
        self._painter.setClipRegion(cells & QRegion(self._geometry.body))
        for band, names in self._look.names.items():
            for name in names:
                self._name(name, band, scene)
        for bar in self._look.bars:
            self._bar_words(bar, self._themes.theme.campaign_colors(bar.campaign.hue))
        self._matrix_head()
        self._is_bare = True
        self._matrix(scene)
        self._painter.restore()

    def _costs(self, scene: Scene) -> None:
        """None: a day is too narrow for a sign, the bubble says it, and the matrix what weeks lack."""

    def _hint_rooms(self, _scene: Scene) -> tuple[QRect]:
        """Under the matrix, so that it covers nothing; none where many channels leave no room."""
        under = QRect(self._geometry.body)
        under.setTop(self._geometry.summary().bottom())
        return (under if under.height() > 90 else QRect(),)

    def _round(self, rect: QRectF, color: QColor, *, radius: float) -> None:
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        self._painter.fillPath(path, color)

    def _upright(self, rect: QRect, top: int, bottom: int) -> None:
        x = rect.right() if self._geometry.mirrored else rect.left()
        self._painter.fillRect(QRect(x, top, 1, bottom - top), self._colors.line)

    def _inside(self, rect: QRect, before: int, after: int) -> QRect:
        """A rectangle without so much at its beginning and its end."""
        inner = QRect(rect.x() + before, rect.y(), max(0, rect.width() - before - after), rect.height())
        return self._seen(rect, inner)
