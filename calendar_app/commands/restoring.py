"""Going back to a backup: what is in it, compared with now, and taking it over.

The planning rows go back as one step that can be undone. Everything signed stays, whenever it was signed
(exchange.md: a replica's set never shrinks), so no key signs a number twice and no calendar outside counts
backwards; what was made since then goes to the bin.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from calendar_app.commands.checking import journal_findings
from calendar_app.commands.posts import demand_right
from calendar_app.commands.sharing import Bundle, take_in
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.person import Person
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.workflow import Act
from calendar_app.integrations.backup_archive import BackupArchive
from calendar_app.integrations.media_store import MediaStore
from calendar_app.store import snapshot
from calendar_app.store.database import FILE
from calendar_app.store.schema import TABLES
from calendar_app.store.snapshot import Snapshot
from calendar_app.store.transaction import Transaction

MEDIA_BESIDE = "media"
_SQLITE, _ZIP = b"SQLite format 3\0", b"PK\x03\x04"


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How much a brand holds; posts in the bin are no posts here."""

    posts: int
    records: int
    pictures: int


@dataclass(frozen=True, kw_only=True)
class Restoration:
    """What has to be written to be as the backup was, and what it brings that is not here."""

    values: tuple[Any, ...]
    gone_variants: tuple[str, ...]
    bases: Mapping[str, tuple[str, ...]]
    bundle: Bundle

    @property
    def changes_nothing(self) -> bool:
        """Whether now is as then."""
        return not (self.values or self.gone_variants or self.bundle.records)


@dataclass(frozen=True, kw_only=True)
class Inside:
    """What a look inside a backup shows. Titles are those of posts, in the order in which they were made.

    ``lost_pictures`` are neither here nor in the backup.
    """

    file: Path
    taken_at: datetime
    then: Counts
    now: Counts
    back: tuple[str, ...]
    away: tuple[str, ...]
    changed: tuple[str, ...]
    lost_pictures: int
    restoration: Restoration


def look_inside(file: Path, *, database: Path, media: MediaStore) -> Inside:
    """Compare a backup (one file, or a dated copy of the database) with the brand that is open.

    Reads files only, so it may run in any thread. Raises Refusal: backup_missing, backup_unknown,
    backup_damaged, backup_unsafe, backup_newer, backup_of_another, backup_no_room.
    """
    with _unpacked(file, beside=database.parent) as (copy, found), ExitStack() as both:
        then = both.enter_context(snapshot.foreign(copy))
        now = both.enter_context(snapshot.own(database))
        if then.journal.ws != now.journal.ws:
            raise Refusal("backup_of_another", name=then.brand.name)
        if next(journal_findings(then.journal), None):
            raise Refusal("backup_damaged")
        return _compared(then, now, file=file, found=found, media=media)


def _compared(
    then: Snapshot, now: Snapshot, *, file: Path, found: frozenset[str], media: MediaStore
) -> Inside:
    posts_then, posts_now = ({p.id: p for p in each.values(Post)} for each in (then, now))
    shown_then, shown_now = ({i for i, p in ps.items() if not p.archived} for ps in (posts_then, posts_now))
    needed = then.files
    missing = {media_id for media_id in needed if not media.has(media_id)}
    restoration = _restoration(then, now, blobs=frozenset(missing & found))
    both = shown_then & shown_now & _posts_of(restoration)
    return Inside(
        file=file,
        taken_at=datetime.fromtimestamp(file.stat().st_mtime, UTC),
        then=Counts(posts=len(shown_then), records=then.records, pictures=len(needed)),
        now=Counts(posts=len(shown_now), records=now.records, pictures=len(now.files)),
        back=_titles(posts_then, shown_then - shown_now),
        away=_titles(posts_now, shown_now - shown_then),
        changed=_titles(posts_then, both),
        lost_pictures=len(missing - found),
        restoration=restoration,
    )


def _titles(posts: Mapping[str, Post], ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(posts[post_id].title or posts[post_id].text for post_id in sorted(ids))


def _posts_of(restoration: Restoration) -> set[str]:
    values = restoration.values
    return {v.id for v in values if isinstance(v, Post)} | {v.post for v in values if isinstance(v, Variant)}


def _restoration(then: Snapshot, now: Snapshot, *, blobs: frozenset[str]) -> Restoration:
    values: list[Any] = []
    gone: list[str] = []
    for kind in TABLES:
        wanted, here = ({v.id: v for v in each.values(kind)} for each in (then, now))
        values += [value for name, value in wanted.items() if here.get(name) != value]
        newer = [value for name, value in here.items() if name not in wanted]
        values += [replace(value, archived=True) for value in newer if _can_be_put_away(value)]
        if kind is Variant:
            known = {post.id for post in then.values(Post)}
            gone = [variant.id for variant in newer if variant.post in known]
    known_bases = now.bases()
    return Restoration(
        values=tuple(values),
        gone_variants=tuple(gone),
        bases={post: names for post, names in then.bases().items() if known_bases.get(post) != names},
        bundle=Bundle(records=then.records_beyond(now), copies=then.copies_beyond(now), blobs=blobs),
    )


def _can_be_put_away(value: Any) -> bool:
    """What was made since then goes where it can be found again; who belongs to the brand is signed."""
    return getattr(value, "archived", True) is False and not isinstance(value, Person)


@contextmanager
def _unpacked(file: Path, *, beside: Path) -> Iterator[tuple[Path, frozenset[str]]]:
    """The backup's database where nobody else writes, and the ids of the pictures it brings."""
    try:
        kind = _kind_of(file)
        with TemporaryDirectory(dir=beside, prefix="~look-") as folder:
            copy = Path(folder) / FILE
            yield copy, _take_out(file, copy) if kind == _ZIP else _take_over(file, copy)
    except FileNotFoundError as error:
        raise Refusal("backup_missing", name=file.name) from error
    except OSError as error:
        raise Refusal("backup_no_room") from error


def _kind_of(file: Path) -> bytes:
    # A pipe or a device would keep the reader waiting.
    if not file.is_file():
        raise Refusal("backup_missing", name=file.name)
    with file.open("rb") as stream:
        head = stream.read(len(_SQLITE))
    kind = next((sign for sign in (_SQLITE, _ZIP) if head.startswith(sign)), None)
    if kind is None:
        raise Refusal("backup_unknown")
    return kind


def _take_out(file: Path, copy: Path) -> frozenset[str]:
    with BackupArchive.opened(file) as archive:
        if archive.altered():
            raise Refusal("backup_damaged")
        archive.take_database(copy)
        return archive.media_ids


def _take_over(file: Path, copy: Path) -> frozenset[str]:
    shutil.copyfile(file, copy)
    beside = MediaStore(file.parent / MEDIA_BESIDE)
    return frozenset(media_id for media_id in beside.ids() if beside.verify(media_id))


def fetch_media(inside: Inside, media: MediaStore) -> None:
    """Put the pictures that only the backup has into the brand's folder; runs in any thread.

    Raises Refusal: backup_damaged, backup_no_room.
    """
    wanted = sorted(inside.restoration.bundle.blobs)
    try:
        if _kind_of(inside.file) == _ZIP:
            with BackupArchive.opened(inside.file) as archive:
                for media_id in wanted:
                    with archive.media(media_id) as source:
                        _demand(media.add_stream(source)[0] == media_id)
        else:
            beside = MediaStore(inside.file.parent / MEDIA_BESIDE)
            for media_id in wanted:
                _demand(media.add_file(beside.path(media_id))[0] == media_id)
    except OSError as error:
        raise Refusal("backup_no_room") from error


def _demand(is_whole: bool) -> None:  # noqa: FBT001 - a question's answer
    if not is_whole:
        raise Refusal("backup_damaged")


def restore(workspace: Workspace, inside: Inside) -> None:
    """Take a backup over, as one step that can be undone; its pictures were fetched before."""
    workspace.run(restore_backup, inside.restoration)


def restore_backup(tx: Transaction, wanted: Restoration) -> None:
    """Write what a backup holds; what was signed since stays signed."""
    demand_right(tx, Act.DRAFT)
    demand_right(tx, Act.PLAN_BRAND)
    for value in wanted.values:
        tx.put(value)
    for variant in wanted.gone_variants:
        tx.remove(Variant, variant)
    take_in(tx, wanted.bundle)
    for post, names in wanted.bases.items():
        _base_on(tx, post, names)


def _base_on(tx: Transaction, post: str, names: Iterable[str]) -> None:
    """On the latest of what the rows were based on then and now: they are a change of both."""
    lineage = tx.history(post).lineage
    known = {*names, *tx.bases(post)} & lineage.keys()
    older = frozenset().union(*(lineage[name] for name in known))
    tx.set_bases(post, known - older)
