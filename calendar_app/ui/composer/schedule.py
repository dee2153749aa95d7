"""When the post goes out: one time for all channels, or one for each."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QPoint, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)  # fmt: skip

from calendar_app.domain.plan import TWICE, OddHour, Plan
from calendar_app.ui.composer.clock_times import read_time
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField
from calendar_app.ui.composer.heading import link_button
from calendar_app.ui.composer.repetition import Repetition
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_short, format_time
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.month_picker import MonthPicker
from calendar_app.ui.words.elsewhere import elsewhere_words
from calendar_app.ui.words.odd_hours import odd_hour_words


class Schedule(QWidget):
    """A day, an hour or none, and where that hour is meant."""

    own_times_wanted = Signal()
    reset_wanted = Signal(str)

    def __init__(self, context: Context, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._saver = context, saver
        self._draft: Draft | None = None
        self._place = SHARED
        self._plan: Plan | None = None
        self.day = QPushButton()
        set_role(self.day, "choice")
        self.time = LineField()
        self.time.setAccessibleName(self.tr("Time of day, empty for none"))
        self.time.setPlaceholderText(self.tr("No time"))
        self.time.setFixedWidth(92)
        self.zone = ElidedLabel()
        set_role(self.zone, "secondary")
        self.per_channel = link_button("")
        self.odd_hour = ElidedLabel()
        set_role(self.odd_hour, "warning")
        self.other_hour = link_button("")
        self.repetition = Repetition(context, saver)
        self._dot = QLabel("·")
        self._calendar = MonthPicker(context.themes)
        self._without = QPushButton(self.tr("No date"))
        self._menu = self._make_menu()
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show when this place goes out."""
        self._draft = draft
        self._place = place
        self._plan = draft.content(place).plan
        self._show_plan()
        self.day.setEnabled(draft.can_write)
        self.time.setEnabled(draft.can_write and self._plan is not None)
        self.repetition.show_draft(draft)
        self._show_link(draft, place)

    def _show_plan(self) -> None:
        plan, locale = self._plan, self._context.language.locale
        day = f"{format_day_short(locale, plan.day)} {plan.day.year}" if plan else self.tr("No date")
        self.day.setText(day)
        self.day.setAccessibleName(self.tr("Day: {day}").format(day=day))
        if not self.time.hasFocus():
            self.time.show_text(format_time(locale, plan.time) if plan and plan.time else "")
        second = self._context.habits.preferences.second_zone
        there = elsewhere_words(plan, second, locale=locale)
        zone = plan.zone if plan and plan.zone else self._zone()
        self.zone.setText(" · ".join(filter(None, (zone, there))))
        self._show_odd_hour(plan)

    def _show_odd_hour(self, plan: Plan | None) -> None:
        """What the changing of the clocks makes of the hour, and the other one where it comes twice."""
        words, odd = odd_hour_words(plan, locale=self._context.language.locale), plan and plan.odd_hour
        first, second = self.tr("Take the first one"), self.tr("Take the second one")
        self.odd_hour.setText(words)
        self.odd_hour.setVisible(bool(words))
        self.other_hour.setText(first if odd is OddHour.SECOND else second)
        self.other_hour.setVisible(odd in TWICE and self._draft is not None and self._draft.can_write)

    def _show_link(self, draft: Draft, place: str) -> None:
        own = draft.owns(place, "plan")
        several = len(draft.variants) > 1
        differing = sum("plan" in variant.own for variant in draft.variants)
        if own:
            text = self.tr("Back to the shared time")
        elif place == SHARED and differing:
            text = self.tr("%n channels with another time", "", differing)
        else:
            text = self.tr("One time per channel")
        self.per_channel.setText(text)
        self.per_channel.setEnabled(own or not differing or place != SHARED)
        for part in (self._dot, self.per_channel):
            part.setVisible(draft.can_write and several)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._calendar)
        column.addWidget(self._without)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(page)
        holder.setText(self.tr("Day"))
        menu.addAction(holder)
        self._calendar.setAccessibleName(self.tr("Day"))
        return menu

    def _open_calendar(self) -> None:
        today = self._context.workspace.today
        day = self._plan.day if self._plan else today
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._without.setEnabled(self._plan is not None)
        above = QPoint(0, -self._menu.sizeHint().height())
        self._menu.popup(self.day.mapToGlobal(above))

    def _choose_day(self, chosen: QDate) -> None:
        self._menu.close()
        day = date(chosen.year(), chosen.month(), chosen.day())
        self._write(self._plan.on(day) if self._plan else Plan(day=day))

    def _clear_day(self) -> None:
        self._menu.close()
        self._write(None)

    def _time_typed(self) -> None:
        if self._plan is None:
            return
        try:
            hour = read_time(self.time.text())
        except ValueError:
            said = self.tr("“{text}” is not a time of day.").format(text=self.time.text())
            self._context.messages.tell_problem(said)
            hour = self._plan.time
        if hour != self._plan.time:
            zone = (self._plan.zone or self._zone()) if hour else ""
            self._write(replace(self._plan, time=hour, zone=zone, fold=0))
        self.time.show_text(format_time(self._context.language.locale, hour) if hour else "")

    def _write(self, plan: Plan | None) -> None:
        if plan == self._plan or self._draft is None:
            return
        # A channel without a time of its own shows the shared one, and changes it.
        place = self._place if self._draft.owns(self._place, "plan") else SHARED
        self._saver.write(place, "plan", plan)

    def _take_other_hour(self) -> None:
        if self._plan:
            self._write(replace(self._plan, fold=1 - self._plan.fold))

    def _follow_link(self) -> None:
        if self._draft and self._draft.owns(self._place, "plan"):
            self.reset_wanted.emit("plan")
        else:
            self.own_times_wanted.emit()

    def _zone(self) -> str:
        return self._draft.zone if self._draft else ""

    def _connect(self) -> None:
        self.day.clicked.connect(self._open_calendar)
        self._calendar.activated.connect(self._choose_day)
        self._calendar.clicked.connect(self._choose_day)
        self._without.clicked.connect(self._clear_day)
        self.time.settled.connect(self._time_typed)
        self.per_channel.clicked.connect(self._follow_link)
        self.other_hour.clicked.connect(self._take_other_hour)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        above, row = QHBoxLayout(), QHBoxLayout()
        for line in (above, row):
            line.setSpacing(8)
            column.addLayout(line)
        above.addWidget(self.odd_hour)
        above.addWidget(self.other_hour)
        above.addStretch(1)
        row.addWidget(self.day)
        row.addWidget(self.time)
        row.addWidget(self.repetition)
        row.addWidget(self.zone)
        row.addWidget(self._dot)
        row.addWidget(self.per_channel)
        row.addStretch(1)
