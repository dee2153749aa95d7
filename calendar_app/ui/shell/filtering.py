"""The filter in force: what the sidebar lets through, and what was chosen beside it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from calendar_app.domain.filter import Filter
from calendar_app.ui.context import Context
from calendar_app.ui.shell.channel_filter import ChannelFilter
from calendar_app.ui.shell.facets import Facet, Option, facets_of
from calendar_app.ui.shell.status_filter import StatusFilter
from calendar_app.ui.words import say

NAMED = 2
"""So many names stand in a chip; the rest is counted."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """What is filtered in one respect, and how to take that off."""

    text: str
    take_off: Callable[[], object]


class Filtering(QObject):
    """``changed`` follows each choice, wherever it was made."""

    changed = Signal()

    def __init__(self, context: Context, *, channels: ChannelFilter, statuses: StatusFilter) -> None:
        super().__init__(channels)
        self._context = context
        self._channels = channels
        self._statuses = statuses
        self._others = Filter()
        channels.changed.connect(self.changed)
        statuses.changed.connect(self.changed)

    @property
    def filter(self) -> Filter:
        """All that is asked of a post."""
        return replace(self._others, hidden_channels=self._channels.hidden, statuses=self._statuses.chosen)

    def facets(self) -> list[Facet]:
        """What there is to choose from, in the language in use."""
        return facets_of(self._context)

    def is_on(self, facet: Facet, option: Option) -> bool:
        """Whether an option is asked for."""
        chosen: frozenset[str] = getattr(self._others, facet.field)
        return option.values <= chosen

    def switch(self, facet: Facet, option: Option, on: bool) -> None:  # noqa: FBT001 - a tick is a bool
        """Asks for an option too, or no more."""
        chosen: frozenset[str] = getattr(self._others, facet.field)
        self._set(facet.field, chosen | option.values if on else chosen - option.values)

    def clear(self) -> None:
        """Shows everything."""
        self.apply(Filter())

    def apply(self, wanted: Filter) -> None:
        """Asks for all that a filter asks for and that there still is to choose; one change, however much.

        What has gone since the filter was kept may not go on hiding posts that no chip accounts for.
        """
        self._channels.hide_only(wanted.hidden_channels)
        self._statuses.choose(wanted.statuses)
        offered = {facet.field: facet.options for facet in self.facets()} if wanted.is_active else {}
        self._others = Filter(**{name: _still(getattr(wanted, name), offered[name]) for name in offered})
        self.changed.emit()

    def narrow(self, wanted: Filter) -> None:
        """Asks for something beside all that is asked for already."""
        more = {each.name: found for each in fields(Filter) if (found := getattr(wanted, each.name))}
        self.apply(replace(self.filter, **more))

    def parts(self) -> Iterator[Part]:
        """What is filtered now, one thing per respect."""
        if hidden := len(self._channels.hidden):
            yield Part(text=self.tr("%n channel(s) hidden", "", hidden), take_off=self._channels.show_all)
        if statuses := self._statuses.chosen:
            names = [say(status) for status in statuses]
            yield Part(text=_named(self.tr("Status"), names), take_off=self._statuses.clear)
        for facet in self.facets() if self._others.is_active else ():
            names = [option.text for option in facet.options if self.is_on(facet, option)]
            if names:
                take_off = partial(self._set_none, facet.field)
                yield Part(text=_named(facet.title, names), take_off=take_off)

    def _set_none(self, field: str, *_clicked: object) -> None:
        self._set(field, frozenset())

    def _set(self, field: str, chosen: frozenset[Any]) -> None:
        self._others = replace(self._others, **{field: chosen})
        self.changed.emit()


def _still(wanted: frozenset[Any], options: Iterable[Option]) -> frozenset[Any]:
    """What the options stand for of which any was wanted: a kind of format may have grown since."""
    return frozenset().union(*(option.values for option in options if option.values & wanted))


def _named(title: str, names: list[str]) -> str:
    """« Tag : été, promo +2 »; the colon as the language writes it comes with the title."""
    more = f" +{len(names) - NAMED}" if len(names) > NAMED else ""
    return f"{title} · {', '.join(names[:NAMED])}{more}"
