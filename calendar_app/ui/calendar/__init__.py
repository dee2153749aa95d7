"""The planning: ways of looking at days, the cards on them, and the tray of what has no day yet.
May import Qt, the domain, commands, `store.queries`, the previews, the theme, widgets and words.
Must not know the composer, the review or the window: it asks for them through signals.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module

from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.tray import Tray


class Views(Mapping[str, type[NotedView]]):
    """Each way of looking at the calendar by its name, loaded when it is looked at.

    A new one is a module of that name and a line here.
    """

    _CLASSES: Mapping[str, str] = {
        "week": "WeekView",
        "hours": "HoursView",
        "month": "MonthView",
        "quarter": "QuarterView",
        "list": "ListView",
    }

    def __getitem__(self, name: str) -> type[NotedView]:
        kind = self._CLASSES[name]
        found: type[NotedView] = getattr(import_module(f"{__name__}.{name}"), kind)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._CLASSES)

    def __len__(self) -> int:
        return len(self._CLASSES)


VIEWS = Views()

__all__ = ["VIEWS", "NotedView", "Tray"]
