"""The day as a page: four parts, read anew when something changed and at each full minute."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from calendar_app.domain.agenda import Agenda, Chore, Publication, tally
from calendar_app.domain.workflow import Status
from calendar_app.ui.context import Context
from calendar_app.ui.deadlines import Deadlines
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.today.acts import Acts, Open
from calendar_app.ui.today.brand_day import BrandDay, Days
from calendar_app.ui.today.chore_row import ChoreRow
from calendar_app.ui.today.header import Header
from calendar_app.ui.today.notices import Notice, NoticeRow, notices_of
from calendar_app.ui.today.publication_row import PublicationRow
from calendar_app.ui.today.row import Row
from calendar_app.ui.today.section import Make, Section
from calendar_app.ui.today.words import tally_words

SIDE_BY_SIDE = 940
"""From this width on, what to correct and what to validate stand beside each other."""
MANY = 50
"""So much of a kind is listed; the queue has the rest."""


class TodayPage(QFrame):
    """Asks the window for what it cannot do itself, through its signals."""

    open_post = Signal(str)
    review_wanted = Signal(str)
    create_wanted = Signal(object, object, str)
    new_post_wanted = Signal()
    calendar_wanted = Signal()
    day_wanted = Signal(object)
    brand_wanted = Signal(object)
    settings_wanted = Signal(str)

    def __init__(self, context: Context, *, open_brand: Open | None = None) -> None:
        super().__init__()
        self._context = context
        self._days = Days(context, Deadlines(context, self))
        self._acts = Acts(context, self, open_brand=open_brand, done_elsewhere=self.refresh)
        self._shown: list[BrandDay] = []
        self._kept: frozenset[str] = frozenset()
        self.header = Header(context)
        self.to_publish, self.to_notice = Section(few=MANY), Section()
        self.to_correct, self.to_validate = Section(), Section()
        self._beyond: dict[Section, tuple[BrandDay, Chore] | None] = {}
        self._area = QScrollArea()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._put_words()

    # What it shows

    def refresh(self) -> None:
        """Reads the day anew; rows are made anew only where anything is different."""
        kept = self._kept
        days = [self._days.here(kept=kept)]
        if self.header.shows_all:
            days += self._days.elsewhere(kept=kept)
        if days != self._shown:
            self.show_days(days)

    def show_days(self, days: Sequence[BrandDay]) -> None:
        """Shows these brands' days, the open one first."""
        if self._shown and self._shown[0].agenda.today != days[0].agenda.today:
            self._kept = frozenset()
        self._shown = list(days)
        self._keep_listed()
        self.header.show_today(days[0].agenda.today)
        with_focus, place = self._focused(), self._area.verticalScrollBar().value()
        if with_focus and (widget := QApplication.focusWidget()):
            # Else the keyboard would walk from row to row as they go, and the page scroll along.
            widget.clearFocus()
        self._fill()
        self._focus(with_focus)
        self._stay_at(place)

    def show_nothing(self) -> None:
        """A day on which nothing has to be done, as a picture of the page needs it."""
        here = self._days.here()
        self.show_days([replace(here, agenda=Agenda(today=here.agenda.today))])

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """As things stand now; another brand may have come since."""
        has_others = self._days.has_others()
        self.header.reach.setVisible(has_others)
        if not has_others:
            self.header.reach.set_value("one")
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A refresh that waits is not needed any more."""
        self._later.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins with the first row; a proxy would cut off from Tab what stands before it."""
        next(iter(self._rows()), self.to_publish.link).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two parts beside each other where there is room."""
        wide = self.width() >= SIDE_BY_SIDE
        self._pair.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Every row holds words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
            self._again()
        super().changeEvent(event)

    # Inside

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self._later.start()

    def _again(self) -> None:
        if self._shown:
            self.show_days(self._shown)

    def _keep_listed(self) -> None:
        """What is ticked off stays in its place until the day is over."""
        listed = {p.variant for day in self._shown for p in day.agenda.publications}
        self._kept = self._kept | listed

    def _fill(self) -> None:
        pairs = [(day, p) for day in self._shown for p in day.agenda.publications]
        pairs.sort(key=lambda pair: pair[1].order)
        summary = tally_words(tally(publication for _, publication in pairs))
        self.to_publish.show_rows([partial(self._publication, *pair) for pair in pairs], summary=summary)
        self._fill_chores(self.to_correct, [(d, c) for d in self._shown for c in d.agenda.to_correct])
        self._fill_chores(self.to_validate, [(d, c) for d in self._shown for c in d.agenda.to_validate])
        notices = [notice for day in self._shown for notice in notices_of(self._context, day)]
        self.to_notice.show_rows([partial(self._notice, each) for each in notices], summary="")

    def _fill_chores(self, section: Section, chores: Sequence[tuple[BrandDay, Chore]]) -> None:
        makes: list[Make] = [partial(self._chore, *pair) for pair in chores[:MANY]]
        summary = self.locale().toString(len(chores)) if chores else ""
        section.show_rows(makes, summary=summary, beyond=len(chores) - len(makes))
        self._beyond[section] = chores[MANY] if len(chores) > MANY else None

    def _go_beyond(self, section: Section) -> None:
        """To the queue, at the first one that is not listed here."""
        if found := self._beyond.get(section):
            day, chore = found
            if day.is_open:
                self.review_wanted.emit(chore.post)
            else:
                self._want_brand(day.folder)

    def _publication(self, day: BrandDay, publication: Publication, first: bool) -> Row:  # noqa: FBT001
        return PublicationRow(
            self._context,
            self._acts,
            day,
            publication,
            thumbnails=self._days.thumbnails_of(day),
            open_post=self._opener(day, publication.post),
            shows_brand=len(self._shown) > 1,
            first=first,
        )

    def _chore(self, day: BrandDay, chore: Chore, first: bool) -> Row:  # noqa: FBT001
        return ChoreRow(
            self._context,
            day,
            chore,
            thumbnails=self._days.thumbnails_of(day),
            open_post=self._reviewer(day, chore),
            acts=self._acts,
            shows_brand=len(self._shown) > 1,
            first=first,
        )

    def _reviewer(self, day: BrandDay, chore: Chore) -> Callable[[], object]:
        """What waits for one's own decision is decided on in the queue."""
        if day.is_open and chore.status is Status.IN_REVIEW and day.me in chore.deciders:
            return partial(self.review_wanted.emit, chore.post)
        return self._opener(day, chore.post)

    def _notice(self, notice: Notice, first: bool) -> Row:  # noqa: FBT001
        do = self._opener(notice.day, notice.post) if notice.post else partial(self._go_on, notice)
        return NoticeRow(self._context, notice, do=do, shows_brand=len(self._shown) > 1, first=first)

    def _opener(self, day: BrandDay, post: str) -> Callable[[], object]:
        if day.is_open:
            return partial(self.open_post.emit, post)
        return partial(self._want_brand, day.folder)

    def _go_on(self, notice: Notice) -> None:
        if notice.settings:
            self.settings_wanted.emit(notice.settings)
        elif notice.day.is_open and notice.look_at:
            self.day_wanted.emit(notice.look_at)
        elif notice.day.is_open:
            self.create_wanted.emit(notice.on, notice.channels, notice.title)
        else:
            self._want_brand(notice.day.folder)

    def _want_brand(self, folder: Path) -> None:
        self.brand_wanted.emit(folder)

    # The keyboard's place

    def _rows(self) -> list[Row]:
        return [row for section in self._sections() for row in section.rows]

    def _walk(self, row: Row, by: int) -> None:
        """From row to row, across the parts of the page."""
        rows = self._rows()
        rows[(rows.index(row) + by) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> tuple[str, int, bool] | None:
        """The row that has the keyboard, by its key and its number, and whether it shows the ring."""
        widget = QApplication.focusWidget()
        for number, row in enumerate(self._rows()):
            if widget is row or (widget is not None and row.isAncestorOf(widget)):
                return row.key, number, row.has_ring or widget is not row
        return None

    def _focus(self, wanted: tuple[str, int, bool] | None) -> None:
        rows = self._rows()
        if wanted is None:
            return
        if not rows:
            self.to_publish.link.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        key, number, has_ring = wanted
        same = next((row for row in rows if row.key == key), rows[min(number, len(rows) - 1)])
        reason = Qt.FocusReason.TabFocusReason if has_ring else Qt.FocusReason.OtherFocusReason
        same.setFocus(reason)

    def _stay_at(self, place: int) -> None:
        inner = self._area.widget()
        if inner and (layout := inner.layout()):
            layout.activate()
        self._area.verticalScrollBar().setValue(place)

    def _sections(self) -> tuple[Section, ...]:
        return self.to_publish, self.to_correct, self.to_validate, self.to_notice

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Today"))
        self.to_publish.put_words(
            title=self.tr("To publish today"),
            empty=self.tr("Nothing goes out today. Validated posts stand here on their day."),
            link=self.tr("Open the calendar"),
        )
        self.to_correct.put_words(
            title=self.tr("To correct"), empty=self.tr("Nothing was sent back. Remarks on posts arrive here.")
        )
        self.to_validate.put_words(
            title=self.tr("To validate"),
            empty=self.tr("Nothing waits for a decision. Posts sent for validation arrive here."),
        )
        self.to_notice.put_words(
            title=self.tr("To notice"),
            empty=self.tr("Every channel and every day of this week has its posts."),
        )

    def _connect(self) -> None:
        self.header.reach_chosen.connect(self.refresh)
        self.header.new_post_wanted.connect(self.new_post_wanted)
        for section in self._sections():
            section.row_walked.connect(self._walk)
            section.beyond_wanted.connect(partial(self._go_beyond, section))
        self.to_publish.link_followed.connect(self.calendar_wanted)
        self._later.timeout.connect(self.refresh)
        self._context.changed.connect(self._follow)
        self._context.ticked.connect(self._follow)
        self._context.themes.changed.connect(self._again)
        self._context.key_dates.changed.connect(self._follow)
        self._context.key_dates.changed.connect(self._again)

    def _lay_out(self) -> None:
        set_role(self, "page")
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(22, 18, 22, 24)
        body.setSpacing(20)
        self._pair.setSpacing(20)
        self._pair.addWidget(self.to_correct, 1)
        self._pair.addWidget(self.to_validate, 1)
        body.addWidget(self.to_publish)
        body.addLayout(self._pair)
        body.addWidget(self.to_notice)
        body.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(area, 1)
