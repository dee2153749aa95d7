"""The two bands of names over the weeks of a quarter: launches, and what else days are known for."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.ui.calendar.day_names import DayNames
from calendar_app.ui.calendar.quarter_geometry import QuarterGeometry
from calendar_app.ui.calendar.quarter_placement import Named, named
from calendar_app.ui.theme.fonts import SMALL, font

DIAMOND = 6
BESIDE, AFTER = 4, 10
"""Between a mark and its name, and after it."""
LAUNCH_LINES, NAME_LINES = 1, 2
"""So many lines of names before the rest are marks."""


def launches_of(day_names: DayNames, geometry: QuarterGeometry) -> Named:
    """The launches of the page."""
    return _named(day_names, geometry, lines=LAUNCH_LINES, launches=True)


def names_of(day_names: DayNames, geometry: QuarterGeometry) -> Named:
    """All else its days are known for, as far as it is shown."""
    return _named(day_names, geometry, lines=NAME_LINES, launches=False)


def _named(day_names: DayNames, geometry: QuarterGeometry, *, lines: int, launches: bool) -> Named:
    found = {
        day: tuple(each for each in day_names.beginning(day) if (each.layer is Layer.LAUNCH) == launches)
        for day in day_names.days
    }
    key_dates = {day: some for day, some in found.items() if some}
    words = {day: _words(day_names, some) for day, some in key_dates.items()}
    metrics = QFontMetrics(font(SMALL))
    around = DIAMOND + BESIDE + AFTER
    widths = {day: metrics.horizontalAdvance(said) + around for day, said in words.items()}
    return named(key_dates, words, widths, geometry, lines=lines)


def _words(day_names: DayNames, key_dates: Sequence[KeyDate]) -> str:
    """« Toussaint +2 »: the most telling one, and how many more there are."""
    more = f" +{len(key_dates) - 1}" if len(key_dates) > 1 else ""
    return day_names.words(key_dates[0]) + more
