"""The two bands of names over the weeks of a quarter: launches, and what else days are known for."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtGui import QFontMetrics

from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.ui.calendar.day_names import DayNames
from calendar_app.ui.calendar.quarter_geometry import QuarterGeometry
from calendar_app.ui.calendar.quarter_placement import Named, named
from calendar_app.ui.theme.fonts import SMALL, font

KeyDates = Mapping[date, tuple[KeyDate, ...]]

DIAMOND = 6
BESIDE, AFTER = 4, 10
"""Between a mark and its name, and after it."""
LAUNCH_LINES, NAME_LINES = 3, 2
"""So many lines of names before the rest are marks."""


def launches_of(day_names: DayNames, geometry: QuarterGeometry, *, names: Mapping[str, str]) -> Named:
    """The launches of the page, by their bare names: the band says what they are."""
    found = _beginning(day_names, launches=True)
    words = {day: _words(names.get(some[0].id, ""), some) for day, some in found.items()}
    return _named(found, words, geometry, lines=LAUNCH_LINES)


def names_of(day_names: DayNames, geometry: QuarterGeometry) -> Named:
    """All else its days are known for, as far as it is shown."""
    found = _beginning(day_names, launches=False)
    words = {day: _words(day_names.words(some[0]), some) for day, some in found.items()}
    return _named(found, words, geometry, lines=NAME_LINES)


def _beginning(day_names: DayNames, *, launches: bool) -> KeyDates:
    found = {day: day_names.beginning(day) for day in day_names.days}
    chosen = {
        day: tuple(each for each in some if (each.layer is Layer.LAUNCH) == launches)
        for day, some in found.items()
    }
    return {day: some for day, some in chosen.items() if some}


def _named(key_dates: KeyDates, words: Mapping[date, str], geometry: QuarterGeometry, *, lines: int) -> Named:
    metrics, around = QFontMetrics(font(SMALL)), DIAMOND + BESIDE + AFTER
    widths = {day: metrics.horizontalAdvance(said) + around for day, said in words.items()}
    return named(key_dates, words, widths, geometry, lines=lines)


def _words(name: str, key_dates: Sequence[KeyDate]) -> str:
    """« Toussaint +2 »: the most telling one, and how many more there are."""
    more = f" +{len(key_dates) - 1}" if len(key_dates) > 1 else ""
    return " ".join(name.split()) + more
