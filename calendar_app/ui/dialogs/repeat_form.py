"""How a post comes again: in what rhythm, on which days, how long."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QSpinBox, QStackedWidget, QWidget

from calendar_app.commands.series import repeat_post
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import Post
from calendar_app.domain.recurrence import MOST, Frequency, Rule, nth_of_month
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_short
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.day_field import DayField
from calendar_app.ui.widgets.weekday_boxes import WeekdayBoxes
from calendar_app.ui.words import say
from calendar_app.ui.words.rules import say_rule

USUAL = 8
"""So many times unless somebody says otherwise."""
MONTHS = timedelta(days=90)
LONGEST_INTERVAL = 12

RHYTHMS: Mapping[str, Callable[[date], Mapping[str, Any]]] = {
    "days": lambda _: {"frequency": Frequency.DAILY},
    "weeks": lambda _: {"frequency": Frequency.WEEKLY},
    "months": lambda day: {"frequency": Frequency.MONTHLY, "month_day": day.day},
    "months_by_weekday": lambda day: {
        "frequency": Frequency.MONTHLY,
        "weekdays": (day.weekday(),),
        "nth": nth_of_month(day),
    },
}
"""What each choice says in a rule for a post of this day."""


class RepeatForm(Form):
    """Repeats a post from its day on; ``rule`` is the one it follows already."""

    def __init__(
        self, context: Context, post: Post, day: date, rule: Rule | None = None, *, parent: QWidget
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Change the repetition") if rule else self.tr("Repeat the post"))
        self._context, self._post, self._day = context, post, day
        self._make_rhythm(rule)
        self._make_end(rule)
        self.summary = self.add_note()
        self._connect()
        self._show()

    def rule(self) -> Rule:
        """The rule as it is filled in."""
        parts = dict(RHYTHMS[self.rhythm.currentData()](self._day))
        if parts["frequency"] is Frequency.WEEKLY:
            parts["weekdays"] = self.days.chosen() or (self._day.weekday(),)
        return Rule(interval=self.interval.value(), **parts, **self._end())

    def _end(self) -> Mapping[str, Any]:
        if self.ends.currentIndex() == 0:
            return {"count": self.count.value()}
        return {"until": self.until.date().toPython()}

    def _make_rhythm(self, rule: Rule | None) -> None:
        self.rhythm = QComboBox()
        for name in RHYTHMS:
            self.rhythm.addItem("", name)
        self.rhythm.setCurrentIndex(self.rhythm.findData(_rhythm_of(rule)))
        self.interval = QSpinBox(minimum=1, maximum=LONGEST_INTERVAL, value=rule.interval if rule else 1)
        self.add_pair((self.tr("Every"), self.interval), (self.tr("Rhythm"), self.rhythm))
        weekly = rule is not None and rule.frequency is Frequency.WEEKLY
        chosen = rule.weekdays if rule and weekly else (self._day.weekday(),)
        self.days = WeekdayBoxes(chosen)
        self._days_title = self.add(self.tr("On"), self.days)

    def _name_rhythms(self) -> None:
        """Every 1 « Week », every 2 « Weeks »."""
        single = self.interval.value() == 1
        words = (
            self.tr("Day") if single else self.tr("Days"),
            self.tr("Week") if single else self.tr("Weeks"),
            self.tr("Month, on this date") if single else self.tr("Months, on this date"),
            self.tr("Month, on this weekday") if single else self.tr("Months, on this weekday"),
        )
        for index, each in enumerate(words):
            self.rhythm.setItemText(index, each)

    def _make_end(self, rule: Rule | None) -> None:
        self.ends = QComboBox()
        self.ends.addItems([self.tr("After a number of posts"), self.tr("On a date")])
        self.count = QSpinBox(minimum=2, maximum=MOST, value=rule.count if rule and rule.count else USUAL)
        last = rule.until if rule and rule.until else self._day + MONTHS
        self.until = DayField(self._context.themes, QDate(last.year, last.month, last.day))
        self._how_long = QStackedWidget()
        for field in (self.count, self.until):
            self._how_long.addWidget(field)
        self.count.setAccessibleName(self.tr("Number of posts"))
        self.until.setAccessibleName(self.tr("Last day"))
        self.ends.setCurrentIndex(1 if rule and rule.until else 0)
        self.add_pair((self.tr("Ends"), self.ends), (self.tr("Limit"), self._how_long))

    def _connect(self) -> None:
        for changed in (
            self.rhythm.currentIndexChanged,
            self.interval.valueChanged,
            self.ends.currentIndexChanged,
            self.count.valueChanged,
            self.until.dateChanged,
            *(box.toggled for box in self.days.boxes),
        ):
            changed.connect(self._show)

    def _show(self) -> None:
        self._name_rhythms()
        weekly = self.rhythm.currentData() == "weeks"
        self.days.setVisible(weekly)
        self._days_title.setVisible(weekly)
        self._how_long.setCurrentIndex(self.ends.currentIndex())
        days = self.rule().days(self._day)
        too_many = say(Refusal("series_too_long", most=MOST)) if len(days) > MOST else ""
        self.summary.setText("" if too_many else self._in_words(days))
        self.summary.setVisible(not too_many)
        self.say_problem(too_many)

    def _in_words(self, days: Sequence[date]) -> str:
        """What would come, and that each post is validated for itself."""
        last = format_day_short(self._context.language.locale, days[-1])
        many = self.tr("%n post(s), {rule}, until {last}.", "", len(days))
        alone = self.tr("Each is written, moved and validated on its own.")
        return f"{many.format(rule=say_rule(self.rule()), last=f'{last} {days[-1].year}')} {alone}"

    def _store(self) -> None:
        count = self._context.workspace.run(repeat_post, self._post.id, rule=self.rule())
        told = self.tr("%n post(s) in the series", "", count)
        self._context.messages.tell_undoable(told, self._context.undo)


def open_repeat_form(
    context: Context, post: Post, rule: Rule | None = None, *, parent: QWidget
) -> RepeatForm | None:
    """Asks how a post is to come again; one without a date is told to have one first."""
    if post.plan is None:
        context.messages.refuse(Refusal("series_without_date"))
        return None
    form = RepeatForm(context, post, post.plan.day, rule, parent=parent)
    form.open()
    return form


def _rhythm_of(rule: Rule | None) -> str:
    if rule is None or rule.frequency is Frequency.WEEKLY:
        return "weeks"
    if rule.frequency is Frequency.DAILY:
        return "days"
    return "months_by_weekday" if rule.nth else "months"
