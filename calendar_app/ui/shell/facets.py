"""What posts can be filtered by beside channel and status: people, campaigns, pillars, tags and so on."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from calendar_app.domain.filter import Trouble
from calendar_app.domain.network import Network
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.words import say


@dataclass(frozen=True, kw_only=True)
class Option:
    """Something to tick: its name, and what of the filter's field it stands for."""

    text: str
    values: frozenset[str]


@dataclass(frozen=True)
class Facet:
    """A field of the filter with its options."""

    field: str
    title: str
    options: tuple[Option, ...]


KINDS = {
    "post": QT_TRANSLATE_NOOP("Filter", "Post"),
    "thread": QT_TRANSLATE_NOOP("Filter", "Thread"),
    "story": QT_TRANSLATE_NOOP("Filter", "Story"),
    "short_video": QT_TRANSLATE_NOOP("Filter", "Short video"),
    "long_video": QT_TRANSLATE_NOOP("Filter", "Long video"),
    "live": QT_TRANSLATE_NOOP("Filter", "Live"),
    "event": QT_TRANSLATE_NOOP("Filter", "Event"),
}
"""Kinds of formats: nobody thinks of a reel and a short as two things."""


def facets_of(context: Context) -> list[Facet]:
    """Those that this brand has something to choose from."""
    found = (facet(context) for facet in _FACETS)
    return [facet for facet in found if len(facet.options) > 1]


def _people(context: Context) -> Facet:
    people = queries.people(context.workspace.reader)
    options = (Option(text=person.name, values=frozenset({person.id})) for person in people)
    return Facet("people", QCoreApplication.translate("Filter", "Author"), tuple(options))


def _campaigns(context: Context) -> Facet:
    names = [(each.id, each.name) for each in queries.campaigns(context.workspace.reader)]
    without = QCoreApplication.translate("Filter", "No campaign")
    title = QCoreApplication.translate("Filter", "Campaign")
    return Facet("campaigns", title, _with_without(names, without))


def _pillars(context: Context) -> Facet:
    names = [(each.id, each.name) for each in queries.pillars(context.workspace.reader)]
    without = QCoreApplication.translate("Filter", "No pillar")
    return Facet("pillars", QCoreApplication.translate("Filter", "Pillar"), _with_without(names, without))


def _tags(context: Context) -> Facet:
    names = [(each.id, each.name) for each in queries.tags(context.workspace.reader)]
    without = QCoreApplication.translate("Filter", "No tag")
    return Facet("tags", QCoreApplication.translate("Filter", "Tag"), _with_without(names, without))


def _formats(context: Context) -> Facet:
    used = {channel.network for channel in queries.channels(context.workspace.reader)}
    networks = {key: each for key, each in context.workspace.networks.items() if key in used}
    return Facet("formats", QCoreApplication.translate("Filter", "Format"), tuple(_kinds(networks)))


def _kinds(networks: Mapping[str, Network]) -> Iterator[Option]:
    for kind, text in KINDS.items():
        formats = frozenset(
            f"{key}.{format.id}"
            for key, network in networks.items()
            for format in network.formats.values()
            if format.kind == kind
        )
        if formats:
            yield Option(text=QCoreApplication.translate("Filter", str(text)), values=formats)


def _troubles(_context: Context) -> Facet:
    options = (Option(text=say(trouble), values=frozenset({trouble})) for trouble in Trouble)
    return Facet("troubles", QCoreApplication.translate("Filter", "Problem"), tuple(options))


def _with_without(names: Iterable[tuple[str, str]], without: str) -> tuple[Option, ...]:
    """What there is, and last what has none of it; nothing where there is none to have."""
    options = tuple(Option(text=name, values=frozenset({key})) for key, name in names)
    return (*options, Option(text=without, values=frozenset({""}))) if options else ()


_FACETS: tuple[Callable[[Context], Facet], ...] = (
    _people,
    _formats,
    _campaigns,
    _pillars,
    _troubles,
    _tags,
)
