"""What somebody takes along to publish a version: the validated bytes, read anew and checked, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from calendar_app.commands.desk import Desk, named
from calendar_app.commands.media import disk_in_words
from calendar_app.commands.posts import clean, demand_right
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Format
from calendar_app.domain.options import Option, Options, Value
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Act, Status
from calendar_app.integrations.media_file import head_of, kind_of
from calendar_app.integrations.media_store import MediaStore
from calendar_app.journal.history import Value as Sealed
from calendar_app.journal.records import Kind
from calendar_app.journal.seal import Copy, copy_id, read_copy
from calendar_app.journal.status import VariantState
from calendar_app.store import queries

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

ENDINGS = {
    "JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif", "HEIC": "heic", "AVIF": "avif",
    "MP4": "mp4", "MOV": "mov", "WEBM": "webm", "PDF": "pdf",
}  # fmt: skip

_NOT_CERTAIN = {
    Status.CONFLICT: "kit_conflict",
    Status.WAITING: "kit_waiting",
    Status.NEEDS_UPDATE: "kit_needs_update",
}


@dataclass(frozen=True, kw_only=True)
class Kit:
    """A version as it was validated; ``copy_id`` names the bytes that ``copy`` was read from.

    ``change_pending`` says that it is being changed since: this is still what leaves the house.
    """

    post: str
    channel: str
    copy_id: str
    copy: Copy
    plan: Plan | None
    change_pending: bool


@dataclass(frozen=True, kw_only=True)
class KitFile:
    """A file of a kit, by its number from 1 and the id of its bytes, under the name it leaves with."""

    number: int
    id: str
    name: str
    alt: str


def kit_of(workspace: Workspace, post_id: str, channel: str) -> Kit:
    """The kit of a post for a channel (id), as its records stand now.

    Raises Refusal: kit_not_validated, kit_held, kit_conflict, kit_waiting, kit_needs_update, kit_binned,
    kit_text_changed (the stored bytes are not the ones that were validated), gone.
    """
    state = workspace.look(_state, post_id, channel)
    value = _leaving(state)
    data = queries.sealed_bytes(workspace.reader, value.copy)
    return Kit(
        post=post_id,
        channel=channel,
        copy_id=value.copy,
        copy=opened(data, value.copy, post=post_id, channel=channel),
        plan=value.plan,
        change_pending=state.trust is not Status.APPROVED,
    )


def _state(tx: Transaction, post_id: str, channel: str) -> VariantState:
    """Judged from the records themselves, not from what is remembered of them."""
    desk = Desk(tx, post_id)
    if desk.post.archived:
        raise Refusal("kit_binned")
    variant = next((v for v in desk.variants if v.variant.channel == channel), None)
    if variant is None:
        raise Refusal("gone")
    return desk.state(variant)


def _leaving(state: VariantState) -> Sealed:
    if state.trust in _NOT_CERTAIN:
        raise Refusal(_NOT_CERTAIN[state.trust])
    if state.held:
        raise Refusal("kit_held")
    if state.leaving is None:
        raise Refusal("kit_not_validated")
    return state.leaving


def opened(data: bytes | None, name: str, *, post: str, channel: str) -> Copy:
    """The copy in these bytes, which have to be those of this id. Raises Refusal("kit_text_changed")."""
    if data is None or copy_id(data, post=post, channel=channel) != name:
        raise Refusal("kit_text_changed")
    return read_copy(data)


def publish_kit(
    tx: Transaction, post_id: str, channel: str, *, copy: str, link: str = "", out_at: datetime | None = None
) -> None:
    """Note that a kit is out: the copy (id) that was taken along, not what the post has become since.

    ``out_at`` is when it went out, aware; None for now.
    Raises Refusal: not_allowed, kit_overtaken (another copy was validated since), published_later,
    nothing_to_do (it is out already), and what ``kit_of`` raises.
    """
    demand_right(tx, Act.PUBLISH)
    state = _state(tx, post_id, channel)
    if state.status is Status.PUBLISHED:
        raise Refusal("nothing_to_do")
    value = _leaving(state)
    if value.copy != copy:
        raise Refusal("kit_overtaken")
    if out_at is not None and out_at > tx.now:
        raise Refusal("published_later")
    body = {
        "channels": {channel: named(value)},
        "link": clean(link).strip(),
        "out_at": out_at.astimezone(UTC).isoformat(timespec="seconds") if out_at else "",
    }
    tx.write(Kind.PUBLISHED, post=post_id, body=body)


# -- files


def files_of(copy: Copy, store: MediaStore) -> list[KitFile]:
    """Its files in order, as ``01.jpg``, in a thread ``01-post-2.jpg``; looked at for their ending only.

    Raises Refusal: kit_file_missing (number), kit_file_changed (number).
    """
    found = []
    for number, item in enumerate(copy.media, start=1):
        of_thread = f"-post-{item.thread_post + 1}" if len(copy.texts) > 1 else ""
        name = f"{number:02}{of_thread}.{_ending(item.rendered, store, number)}"
        found.append(KitFile(number=number, id=item.rendered, name=name, alt=item.alt))
    return found


def _ending(file_id: str, store: MediaStore, number: int) -> str:
    if not file_id or not store.has(file_id):
        raise Refusal("kit_file_missing", number=number)
    kind = kind_of(head_of(store.path(file_id)))
    if kind not in ENDINGS:
        raise Refusal("kit_file_changed", number=number)
    return ENDINGS[kind]


def take_out(copy: Copy, store: MediaStore, folder: Path) -> list[tuple[KitFile, Path]]:
    """Its files under their names in a folder, each hashed while it is copied; in any thread.

    Raises Refusal: kit_file_missing, kit_file_changed, disk_full, disk_error …; none is left there then.
    """
    taken: list[tuple[KitFile, Path]] = []
    try:
        with disk_in_words():
            for file in files_of(copy, store):
                copy_one(store, file, folder / file.name)
                taken.append((file, folder / file.name))
    except BaseException:
        for _, path in taken:
            path.unlink(missing_ok=True)
        raise
    return taken


def copy_one(store: MediaStore, file: KitFile, target: Path) -> None:
    """One of them. Raises Refusal: kit_file_missing, kit_file_changed (number)."""
    try:
        store.copy_out(file.id, target)
    except Refusal as refusal:
        key = "kit_file_missing" if refusal.key == "media_missing" else "kit_file_changed"
        raise Refusal(key, number=file.number) from refusal


# -- options


def option_lines(copy: Copy, rules: Format | None, *, language: str) -> Iterator[tuple[str, str]]:
    """What only some formats have: a name and what was chosen or typed, one line for each answer."""
    options = Options(copy.options)
    known = {option.name: option for option in rules.options} if rules else {}
    names = [name for name in known if name in options]
    for name in [*names, *(name for name in options if name not in known)]:
        label = known[name].label.get(language, name) if name in known else name
        yield from _said(label, options[name], known.get(name), language)


def _said(label: str, value: Value, option: Option | None, language: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, tuple):
        yield from ((f"{label} {number}", text) for number, text in enumerate(value, start=1))
    elif option and isinstance(value, str) and value in option.choices:
        yield label, option.choices[value].get(language, value)
    elif option and option.kind == "minutes":
        yield label, f"{value} min"
    elif option and option.kind == "moment":
        yield label, str(value).replace("T", " ")
    else:
        yield label, str(value)
