"""The key dates that screens show: computed once per year in the pool, kept while the brand is open."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from calendar_app import paths
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.key_dates import (
    FIRST_YEAR,
    LAST_YEAR,
    Almanac,
    BrandDate,
    KeyDate,
    Layer,
    launch_dates,
    on_each_day,
    own_dates,
    school_dates,
)
from calendar_app.domain.launch import Launch
from calendar_app.domain.person import Brand
from calendar_app.domain.public_holidays import public_holidays
from calendar_app.store import queries
from calendar_app.ui import tasks
from calendar_app.ui.habits import Habits

FOLDER = "holidays"
"""Beside the program and, for files that take the place of its own, in the folder of the user's data."""
Days = Mapping[date, Sequence[KeyDate]]


@dataclass(frozen=True, kw_only=True)
class _Year:
    """A year as the pool found it; ``refusal`` says why a file put in place of the program's was not used."""

    number: int
    places: Sequence[str]
    dates: Sequence[KeyDate]
    almanac: Almanac
    refusal: Refusal | None = None


class KeyDates(QObject):
    """Knows nothing but the brand's own dates until ``start``; ``changed`` tells that more can be shown."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        habits: Habits,
        *,
        refuse: Callable[[Refusal], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._habits = habits
        self._refuse = refuse
        self._started = False
        self._almanac: Almanac | None = None
        self._brand: Brand | None = None
        self._own: Sequence[BrandDate] | None = None
        self._launches: Sequence[Launch] | None = None
        self._school: Sequence[KeyDate] | None = None
        self._years: dict[int, Sequence[KeyDate]] = {}
        self._asked: set[int] = set()

    def start(self) -> None:
        """Compute what was asked for. The window calls this once it is seen: the tables load slowly."""
        self._started = True
        for year in sorted(self._asked):
            self._compute(year)

    def follow(self, step: Step) -> None:
        """What a step changed is read anew; called before the screens hear of the step."""
        if step.touches(BrandDate):
            self._own = None
        if step.touches(Launch):
            self._launches = None
        if step.touches(Brand):
            self._brand = None
            self.forget()

    def forget(self) -> None:
        """Compute everything anew: other places, or other files."""
        asked, self._asked = self._asked, set()
        self._almanac = self._school = None
        self._years.clear()
        for year in asked:
            self._ask(year)

    @property
    def hidden(self) -> frozenset[Layer]:
        """The layers that this computer does not show."""
        kept = self._habits.preferences.hidden_layers
        return frozenset(layer for layer in Layer if layer.value in kept)

    def show_layer(self, layer: Layer, shown: bool) -> None:  # noqa: FBT001 - a tick is a bool
        """Show a layer or hide it, here and the next time."""
        hidden = self.hidden - {layer} if shown else self.hidden | {layer}
        self._habits.keep(hidden_layers=tuple(sorted(each.value for each in hidden)))
        self.changed.emit()

    def between(self, first: date, last: date) -> Days:
        """The key dates of each day of a half-open range, as far as they are known and shown."""
        return on_each_day(self._known(first, last), first, last, hidden=self.hidden)

    def days_off(self, first: date, last: date) -> frozenset[date]:
        """The public holidays of a half-open range of days, shown or not, as far as they are known."""
        known = (
            each for year in self._asked_for(first.year, last.year) for each in self._years.get(year, ())
        )
        return frozenset(
            each.first for each in known if each.layer is Layer.PUBLIC and first <= each.first < last
        )

    def _known(self, first: date, last: date) -> list[KeyDate]:
        # What began at the end of the year before may still go on.
        years = self._asked_for(first.year - 1, last.year)
        found = [each for year in years for each in self._years.get(year, ())]
        own = own_dates(self._own_dates(), years)
        return [*found, *own, *launch_dates(self._all_launches()), *self._school_dates()]

    def _school_dates(self) -> Sequence[KeyDate]:
        if self._school is None and self._almanac:
            self._school = school_dates(self._almanac.school, self._the_brand().school_zones)
        return self._school or ()

    def _own_dates(self) -> Sequence[BrandDate]:
        if self._own is None:
            self._own = queries.brand_dates(self._workspace.reader)
        return self._own

    def _all_launches(self) -> Sequence[Launch]:
        if self._launches is None:
            self._launches = queries.launches(self._workspace.reader)
        return self._launches

    def _the_brand(self) -> Brand:
        if self._brand is None:
            self._brand = self._workspace.brand
        return self._brand

    def _asked_for(self, first: int, last: int) -> range:
        """The years from one to another, which are computed as soon as may be."""
        years = range(max(FIRST_YEAR, first), min(LAST_YEAR, last) + 1)
        for year in years:
            self._ask(year)
        return years

    def _ask(self, year: int) -> None:
        if year not in self._asked:
            self._asked.add(year)
            if self._started:
                self._compute(year)

    def _compute(self, year: int) -> None:
        places = self._the_brand().places
        tasks.run(_computed, year, places=places, almanac=self._almanac, done=self._keep)

    def _keep(self, found: _Year) -> None:
        if found.places != self._the_brand().places:
            return
        if found.refusal and self._almanac is None:
            self._refuse(found.refusal)
        self._almanac = found.almanac
        self._years[found.number] = found.dates
        self.changed.emit()


def _computed(year: int, *, places: Sequence[str], almanac: Almanac | None) -> _Year:
    refusal = None
    if almanac is None:
        almanac, refusal = _read()
    dates = [*almanac.in_year(year), *public_holidays(year, places)]
    return _Year(number=year, places=places, dates=dates, almanac=almanac, refusal=refusal)


def _read() -> tuple[Almanac, Refusal | None]:
    """The lists of key dates; the program's own, with the reason, where their replacements are wrong."""
    # Rules and their reader wait, as the tables do, until the brand is seen.
    from calendar_app.integrations.almanac_files import load_almanac  # noqa: PLC0415

    shipped = paths.resources() / FOLDER
    try:
        return load_almanac(shipped, replacements=replacements()), None
    except Refusal as refusal:
        return load_almanac(shipped), refusal


def replacements() -> Path:
    """Where files lie that take the place of the program's own."""
    return paths.data() / FOLDER
