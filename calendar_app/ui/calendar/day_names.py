"""What days are known for: in a few words beside their number, in full in a tool tip and read out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.ui.words.key_dates import key_date_name
from calendar_app.ui.words.places import say_places

BETWEEN = " · "
NAMED_AGAIN = (Layer.OWN, Layer.SALES, Layer.SCHOOL)
"""What weighs on a plan all along; a month against something is named on its first day alone."""


@dataclass(frozen=True, kw_only=True)
class DayNames:
    """The key dates of a page's days in a language; what goes on for days is named where it begins."""

    days: Mapping[date, Sequence[KeyDate]] = field(default_factory=dict)
    first: date = date.min
    """The first day of the page, which names what began before it."""
    language: str = "en"

    def beginning(self, day: date) -> list[KeyDate]:
        """What a day is named after, the most telling first."""
        return [each for each in self.days.get(day, ()) if self._names(each, day)]

    def labels(self, *, in_full: bool = False) -> dict[date, str]:
        """The words beside the number of each day that is named after anything."""
        named = {day: self.beginning(day) for day in self.days}
        return {
            day: BETWEEN.join(self.words(each, in_full=in_full) for each in dates)
            for day, dates in named.items()
            if dates
        }

    def in_full(self, day: date) -> list[str]:
        """All that a day is known for, also what goes on from days before."""
        return [self.words(each, in_full=True) for each in self.days.get(day, ())]

    def _names(self, key_date: KeyDate, day: date) -> bool:
        begins_here = day == self.first and key_date.layer in NAMED_AGAIN
        return day == key_date.first or begins_here

    def words(self, key_date: KeyDate, *, in_full: bool = False) -> str:
        """« Vacances d’hiver (zone C) », in full « Toilettes (journée mondiale) »."""
        name = key_date_name(key_date, self.language) if in_full else key_date.name(self.language)
        places = say_places(key_date.places)
        return f"{name} ({places})" if places else name
