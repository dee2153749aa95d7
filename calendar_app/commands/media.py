"""Taking pictures, videos and documents into a workspace, and making the files that channels get."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import Asset, Crop
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.integrations import media_reader, pictures, stills, video_places
from calendar_app.integrations.media_file import RenderTarget, UnusableFile
from calendar_app.integrations.media_store import MediaStore
from calendar_app.journal.seal import SealedMedia
from calendar_app.store import queries

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RenderJob:
    """A file to be made for a format of a network from one of the store."""

    network: str
    format: str
    by_tool: bool
    source: str
    crop: Crop | None
    store: MediaStore
    width: int
    height: int
    max_bytes: int | None


Source = tuple[str, Path | bytes]
"""A name, and the file or the bytes of a picture that is only in memory."""
Refused = tuple[str, Refusal]
"""The name of a file that cannot be used, and why."""
Made = bytes | str
"""The bytes of a file that was made, or the id of one that is in the store already."""


def import_picture(workspace: Workspace, path: Path) -> Asset:
    """Check a file, copy it into the media store and note it; a Refusal says what is wrong with it."""
    return keep_picture(workspace, path.name, path)


def keep_picture(workspace: Workspace, name: str, source: Path | bytes) -> Asset:
    """The same for a picture that may only be in memory, such as one pasted."""
    return note_picture(workspace, take_picture(workspace.media, name, source))


def take_picture(store: MediaStore, name: str, source: Path | bytes) -> Asset:
    """Check a file and copy it into the store; touches no database, so it may run in any thread.

    Raises Refusal: what is wrong with the file, disk_full, workspace_read_only …
    """
    info, still = media_reader.inspect_with_still(source)
    with disk_in_words():
        file_id, size = store.add_file(source) if isinstance(source, Path) else store.add_bytes(source)
    if still:
        stills.keep_still(file_id, still)
    return Asset(**asdict(info) | {"id": file_id, "name": name, "size": size})


def take_all(store: MediaStore, sources: Iterable[Source]) -> tuple[list[Asset], list[Refused]]:
    """The same for several: what is good, and what was refused with the reason."""
    taken: list[Asset] = []
    refused: list[Refused] = []
    for name, source in sources:
        try:
            taken.append(take_picture(store, name, source))
        except Refusal as refusal:
            refused.append((name, refusal))
    return taken, refused


def take_avatar(store: MediaStore, name: str, source: Path) -> Asset:
    """The same for the picture of a channel; what is none is refused, even if a post takes it."""
    if not media_reader.is_picture(source):
        pictures.inspect(source)
    return take_picture(store, name, source)


def note_picture(workspace: Workspace, asset: Asset) -> Asset:
    """Note a picture that was taken in; gives it as it was noted first, where it was known."""
    known = queries.assets(workspace.reader, [asset.id]).get(asset.id)
    if known is None:
        workspace.run(add_asset, asset)
    return known or asset


def add_asset(tx: Transaction, asset: Asset) -> None:
    """Note a picture that is in the media store."""
    tx.put(asset)
    tx.journal.add_blob(asset.id)


def job_for(
    media: SealedMedia, *, network: Network, format: str, by_tool: bool, store: MediaStore
) -> RenderJob:
    """What has to be made of a file of the store for a format, as its channel publishes it."""
    rules = network.format(format, by_tool=by_tool)
    return RenderJob(
        network=network.id,
        format=format,
        by_tool=by_tool,
        source=media.source,
        crop=media.crop,
        store=store,
        width=_pixels(rules.value("image.target_width")),
        height=_pixels(rules.value("image.target_height")),
        max_bytes=rules.value("image.advised_max_bytes") or rules.value("image.max_bytes"),
    )


def _pixels(value: object) -> int:
    return value if isinstance(value, int) else DEFAULT_PIXELS


DEFAULT_PIXELS = 2048
"""Where a network names no size: larger than any of them shows."""


def render(job: RenderJob) -> tuple[RenderJob, Made]:
    """Make the file; touches no widget and no database, so it may run in any thread.

    Raises Refusal: media_missing, media_damaged (its bytes were right when it came), picture_cannot_fit.
    """
    path = job.store.path(job.source)
    if not media_reader.is_picture(path):
        return job, _as_it_is(job)
    target = RenderTarget(max_width=job.width, max_height=job.height, max_bytes=job.max_bytes)
    try:
        return job, media_reader.render(path, target=target, crop=job.crop)
    except UnusableFile as error:
        if error.key == "picture_cannot_fit":
            raise
        raise Refusal("media_missing" if error.key == "picture_missing" else "media_damaged") from error


def _as_it_is(job: RenderJob) -> str:
    """The file itself; of a video that tells where it was filmed, a copy that does not."""
    if not job.store.has(job.source):
        raise Refusal("media_missing")
    if not job.store.verify(job.source):
        raise Refusal("media_damaged")
    path = job.store.path(job.source)
    places = video_places.places_in(path)
    if not places:
        return job.source
    with disk_in_words(), video_places.blanked(path, places) as clean:
        return job.store.add_stream(clean)[0]


def keep_rendered(workspace: Workspace, made: Iterable[tuple[RenderJob, Made]]) -> Mapping[RenderJob, str]:
    """Store what was made; gives the id of each file. Raises Refusal: disk_full, workspace_read_only …"""
    with disk_in_words():
        return {job: it if isinstance(it, str) else workspace.media.add_bytes(it)[0] for job, it in made}


_KEYS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "workspace_read_only",
    errno.EACCES: "workspace_read_only",
}


@contextmanager
def disk_in_words() -> Iterator[None]:
    """What the disk refuses is refused in words: disk_full, workspace_read_only, disk_error."""
    try:
        yield
    except OSError as error:
        raise Refusal(_KEYS.get(error.errno or 0, "disk_error")) from error
