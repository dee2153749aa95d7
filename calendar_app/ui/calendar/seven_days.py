"""What both ways of looking at a week have: its days side by side, over a page that scrolls."""

from datetime import date, timedelta

from calendar_app.domain.layout import Week, week_of
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.scrolling import ScrollingView
from calendar_app.ui.calendar.walk import Focus, in_day
from calendar_app.ui.dates import format_week


class SevenDays(ScrollingView):
    """One week, turned by weeks."""

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """The one week."""
        return (week_of(anchor, first_weekday=self.first_weekday),)

    @property
    def title(self) -> str:
        """« 16 – 22 novembre 2026 »."""
        week = self.weeks[0]
        return format_week(self.context.language.locale, week[0], week[-1])

    @property
    def short_title(self) -> str:
        """« 16 – 22 nov. »; another year than today's is said."""
        week = self.weeks[0]
        other_year = {week[0].year, week[-1].year} != {self.today.year}
        locale = self.context.language.locale
        return format_week(locale, week[0], week[-1], short=True, with_year=other_year)

    def day_on_page(self, step: int) -> date:
        """The same weekday so many weeks on."""
        return self.anchor + timedelta(weeks=step)

    def hint(self) -> str:
        """What to do in an empty week."""
        if self.source.filter.is_active:
            return self.tr("No post of this week fits the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr("Nothing is planned this week. Double-click a day or press N to write a post.")
        return self.tr("Nothing is planned this week.")

    def above(self, focus: Focus) -> Focus:
        """The card before; a column has an end."""
        return in_day(self.page, focus, -1) or focus

    def below(self, focus: Focus) -> Focus:
        """The next card; a column has an end."""
        return in_day(self.page, focus, 1) or focus
