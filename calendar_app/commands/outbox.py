"""The folder "To publish": what was validated for the coming days, laid out for whoever publishes by hand.

``2026-11-24/18h30 Instagram/01.jpg, texte.txt``: gone once it is out, paused, put away or in a tool.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path, PurePosixPath

from calendar_app.commands import kit
from calendar_app.commands.workspace import MEDIA
from calendar_app.domain.agenda import LOOK_BACK
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.domain.plan import Plan
from calendar_app.integrations.media_store import MediaStore
from calendar_app.integrations.outbox_folder import (
    File,
    Outcome,
    Parcel,
    bring_up_to_date,
    of_text,
    safe_name,
)
from calendar_app.journal.seal import Copy
from calendar_app.store import queries
from calendar_app.store.queries import Reader, ToPublish

AHEAD = timedelta(days=30)
"""Later posts come when their day is nearer: a phone need not carry a year of videos."""


@dataclass(frozen=True, kw_only=True)
class OutboxWords:
    """What its files are called, without ending, and the sentence about a pending change."""

    language: str
    title: str
    text: str
    first_comment: str
    link: str
    alt: str
    options: str
    change_pending: str
    change_pending_sentence: str


def list_file_of(folder: Path, place: Path, *, config: Path) -> Path:
    """Where what the program wrote for a brand into a place is noted: on this computer, not there."""
    name = hashlib.sha256(f"{folder}\n{place}".encode()).hexdigest()[:32]
    return config / "outbox" / f"{name}.json"


def demand_free_place(folder: Path, place: Path, *, others: Iterable[Path]) -> None:
    """Refuse a place that is the brand's own, or that another brand of this computer publishes from.

    Two brands in one folder would lie in each other's way.
    Raises Refusal: outbox_inside, outbox_taken (folder).
    """
    brand, chosen = folder.resolve(), place.resolve()
    if chosen == brand or brand in chosen.parents:
        raise Refusal("outbox_inside")
    if any(chosen == other.resolve() for other in others):
        raise Refusal("outbox_taken", folder=str(place))


def keep_outbox(
    folder: Path,
    place: Path,
    *,
    networks: Mapping[str, Network],
    today: date,
    words: OutboxWords,
    config: Path,
    thorough: bool = False,
) -> Outcome:
    """Bring the folder of a brand up to date. Reads the brand by itself, so it may run in any thread.

    ``thorough`` also reads again what lies there unchanged by its size and time.
    Raises Refusal: outbox_missing, outbox_read_only, outbox_full, outbox_error (folder).
    """
    rows = queries.look_into(folder, partial(_waiting, first=today - LOOK_BACK, last=today + AHEAD))
    if rows is None:
        # What cannot be read now says nothing about what is to be published.
        return Outcome()
    parcels, refused = _parcels(rows, networks=networks, store=MediaStore(folder / MEDIA), words=words)
    list_file = list_file_of(folder, place, config=config)
    outcome = bring_up_to_date(place, parcels, list_file=list_file, thorough=thorough)
    return replace(outcome, refused=(*refused, *outcome.refused))


def leave_outbox(folder: Path, place: Path, *, config: Path) -> Outcome:
    """Take out of a place what the program wrote there: another one was chosen, or none.

    Raises Refusal: outbox_missing, outbox_read_only, outbox_error (folder).
    """
    list_file = list_file_of(folder, place, config=config)
    return bring_up_to_date(place, (), list_file=list_file, thorough=False)


Named = tuple[str, ToPublish]
"""With the name of its folder."""


def _waiting(reader: Reader, *, first: date, last: date) -> tuple[list[ToPublish], Counter[str]]:
    """What is to be published, and how many accounts the brand has on each network."""
    accounts = Counter(channel.network for channel in queries.channels(reader))
    return queries.to_publish(reader, first, last), accounts


def _parcels(
    found: tuple[list[ToPublish], Counter[str]],
    *,
    networks: Mapping[str, Network],
    store: MediaStore,
    words: OutboxWords,
) -> tuple[list[Parcel], list[tuple[str, Refusal]]]:
    rows, accounts = found
    parcels: list[Parcel] = []
    refused: list[tuple[str, Refusal]] = []
    for folder, row in _named(rows, accounts, networks):
        network = networks.get(row.network)
        try:
            copy = kit.opened(row.data, row.copy, post=row.post, channel=row.channel)
            files = dict(_files(copy, network, store, words, change_pending=row.change_pending))
        except Refusal as refusal:
            refused.append((row.title, refusal))
        else:
            parcels.append(Parcel(folder=folder, title=row.title, files=files))
    return parcels, refused


# -- names


def _named(
    rows: Sequence[ToPublish], accounts: Mapping[str, int], networks: Mapping[str, Network]
) -> Iterator[tuple[PurePosixPath, ToPublish]]:
    """Each under its day and its hour; the title tells apart what else would lie in one folder."""
    plain = [(_name(row, accounts, networks), row) for row in rows]
    titled = [(f"{name} – {row.title}" if crowded else name, row) for name, row, crowded in _crowded(plain)]
    numbers: Counter[str] = Counter()
    for name, row, crowded in _crowded([(safe_name(name), row) for name, row in titled]):
        numbers[_key(name, row)] += 1
        number = f" ({numbers[_key(name, row)]})" if crowded else ""
        yield PurePosixPath(row.plan.day.isoformat(), f"{name}{number}"), row


def _name(row: ToPublish, accounts: Mapping[str, int], networks: Mapping[str, Network]) -> str:
    network = networks.get(row.network)
    account = row.channel_name if accounts[row.network] > 1 else ""
    parts = (_hour(row.plan), network.name if network else row.network, account)
    return " ".join(filter(None, parts))


def _hour(plan: Plan) -> str:
    """Written so that names sort by time, in every language."""
    return plan.time.strftime("%Hh%M") if plan.time else ""


def _crowded(named: Iterable[Named]) -> Iterator[tuple[str, ToPublish, bool]]:
    """With whether another one has the same name, as systems compare names."""
    named = list(named)
    times = Counter(_key(name, row) for name, row in named)
    return ((name, row, times[_key(name, row)] > 1) for name, row in named)


def _key(name: str, row: ToPublish) -> str:
    return f"{row.plan.day} {name}".casefold()


# -- files


def _files(
    copy: Copy, network: Network | None, store: MediaStore, words: OutboxWords, *, change_pending: bool
) -> Iterator[tuple[str, File]]:
    """Pictures and texts are the validated bytes; what is said about them is named apart."""
    for file in kit.files_of(copy, store):
        size = store.path(file.id).stat().st_size
        yield file.name, File(sha256=file.id, size=size, write=partial(kit.copy_one, store, file))
        if file.alt:
            yield f"{words.alt}-{file.number:02}.txt", of_text(file.alt)
    for name, text in _texts(copy, words):
        if text:
            yield f"{name}.txt", of_text(text)
    rules = network.formats.get(copy.format) if network else None
    lines = [f"{name}: {said}" for name, said in kit.option_lines(copy, rules, language=words.language)]
    if lines:
        yield f"{words.options}.txt", of_text("\n".join(lines) + "\n")
    if change_pending:
        yield f"{words.change_pending}.txt", of_text(words.change_pending_sentence + "\n")


def _texts(copy: Copy, words: OutboxWords) -> Iterator[tuple[str, str]]:
    yield words.title, copy.title
    if len(copy.texts) > 1:
        yield from ((f"{words.text}-{number:02}", text) for number, text in enumerate(copy.texts, start=1))
    else:
        yield words.text, copy.text
    yield words.first_comment, copy.first_comment
    yield words.link, copy.link
