"""The line below the calendar: that all is saved, how the month or week stands, where and when we are."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from calendar_app.domain.workflow import Status
from calendar_app.ui.dates import format_day_long
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel

HEIGHT = 26


class StatusLine(QFrame):
    """Shows what it is told; knows nothing itself."""

    def __init__(self, overview: QAction) -> None:
        super().__init__()
        self.overview = QPushButton()
        self.overview.clicked.connect(overview.trigger)
        self._overview = overview
        overview.changed.connect(self._name_overview)
        self._notices = 0
        self._saved = QLabel()
        self._summary = ElidedLabel()
        self._place = QLabel()
        self._period: tuple[date, Mapping[Status, int], int | None] | None = None
        self._today: tuple[str, date] | None = None
        self._lay_out()
        self._name_overview()

    def show_period(self, month: date, counts: Mapping[Status, int], *, week: int | None = None) -> None:
        """Says how the posts of a month stand, or those of a week by its number."""
        self._period = month, counts, week
        self._put_words()

    def show_no_period(self) -> None:
        """Leaves counting to the page."""
        self._period = None
        self._put_words()

    def show_notices(self, number: int) -> None:
        """How many things the page gives to notice."""
        self._notices = number
        self._name_overview()

    def show_today(self, zone: str, today: date) -> None:
        """Says where and when we are."""
        self._today = zone, today
        self._put_words()

    def changeEvent(self, event: QEvent) -> None:
        """All of it is words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _put_words(self) -> None:
        self._saved.setText(self.tr("Saved"))
        self._summary.setText(self._summary_of(*self._period) if self._period else "")
        if self._today:
            self._place.setText(self._place_of(*self._today))

    def _name_overview(self) -> None:
        name, number = self._overview.text(), QLocale().toString(self._notices)
        self.overview.setText(f"{name} · {number}" if self._notices else name)
        self.overview.setToolTip(self._overview.toolTip())

    def _summary_of(self, month: date, counts: Mapping[Status, int], week: int | None) -> str:
        total = sum(counts.values())
        if week is not None:
            some = self.tr("%n post(s) in week {number}", "", total)
            posts = (some if total else self.tr("No posts in week {number}")).format(number=week)
        else:
            some = self.tr("%n post(s) in {month}", "", total)
            posts = (some if total else self.tr("No posts in {month}")).format(
                month=QLocale().monthName(month.month)
            )
        in_review = counts.get(Status.IN_REVIEW, 0)
        to_correct = counts.get(Status.CHANGES_REQUESTED, 0)
        parts = [posts]
        if in_review:
            parts.append(self.tr("%n in review", "", in_review))
        if to_correct:
            parts.append(self.tr("%n to correct", "", to_correct))
        return " · ".join(parts)

    def _place_of(self, zone: str, today: date) -> str:
        week = self.tr("week {number}").format(number=today.isocalendar().week)
        return " · ".join((zone, format_day_long(QLocale(), today), week))

    def _lay_out(self) -> None:
        set_role(self, "footer")
        set_role(self.overview, "footer-link")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(16)
        for part in (self._saved, self._summary, self._place):
            set_role(part, "caption")
        row.addWidget(self._saved)
        row.addWidget(self._summary, 1)
        row.addWidget(self.overview)
        row.addWidget(self._place)
