"""A way of looking at the calendar that somebody comes back to."""

from dataclasses import dataclass

from calendar_app.domain.filter import Filter


@dataclass(frozen=True, kw_only=True)
class SavedView:
    """What is let through, and how it is shown: ``view`` names a kind of view.

    ``columns`` and ``sorting`` are those of the list, as the preferences of a computer write them.
    """

    id: str
    name: str
    filter: Filter
    view: str
    columns: tuple[str, ...] = ()
    sorting: str = ""
