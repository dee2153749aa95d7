"""A folder kept up to date for people: in it, only what the program itself wrote is ever changed or removed.

What it wrote is known by name and hash from a list that lies elsewhere, in the configuration folder. A file
somebody changed is theirs from then on, and so is any file the list does not name.
"""

import errno
import hashlib
import json
import os
import re
import secrets
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

from calendar_app.domain.errors import Refusal
from calendar_app.integrations import atomic_file

LONGEST = 80
"""Letters of a name: with the folders above it, short enough for Windows."""
_BUILDING = re.compile(r"\.editorial-calendar-[0-9a-f]{8}")
_HASH = re.compile(r"[0-9a-f]{64}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_REFUSALS = {
    errno.ENOSPC: "outbox_full",
    errno.EDQUOT: "outbox_full",
    errno.EFBIG: "outbox_full",
    errno.ENOENT: "outbox_missing",
    errno.ENOTDIR: "outbox_missing",
    errno.EIO: "outbox_missing",
    errno.EACCES: "outbox_read_only",
    errno.EPERM: "outbox_read_only",
    errno.EROFS: "outbox_read_only",
}


@dataclass(frozen=True, kw_only=True)
class File:
    """A file to be there: its hash, its size in bytes, and what writes it into a place."""

    sha256: str
    size: int
    write: Callable[[Path], object]


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """What belongs into one folder, whole or not at all; ``title`` is what people call it."""

    folder: PurePosixPath
    title: str
    files: Mapping[str, File]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of it: parcels that were refused, by their title, and files that people had changed."""

    refused: tuple[tuple[str, Refusal], ...] = ()
    changed: tuple[str, ...] = ()


def of_text(text: str) -> File:
    """A text as a file, in UTF-8 and otherwise as it is."""
    data = text.encode()
    return File(
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        write=lambda path: atomic_file.write_for_all(path, data),
    )


def safe_name(text: str) -> str:
    """A name for a file or folder that every system takes; "_" where nothing is left of it."""
    name = " ".join(_FORBIDDEN.sub(" ", text).split())[:LONGEST].strip(". ")
    return f"_{name}" if not name or _RESERVED.fullmatch(name) else name


def bring_up_to_date(place: Path, parcels: Sequence[Parcel], *, list_file: Path, thorough: bool) -> Outcome:
    """Put into a folder what is missing, and take away what the program put there and is no longer wanted.

    ``thorough`` reads all of it again; else a file that has the size and time it was written with is as it
    was. Raises Refusal: outbox_missing, outbox_read_only, outbox_full, outbox_error (folder); what was done
    by then stays, and the next time goes on from there.
    """
    with _in_words(place):
        if not place.is_dir():
            raise FileNotFoundError(errno.ENOENT, "", str(place))
        keeping = _Keeping(place, list_file, thorough=thorough)
        return keeping.bring(parcels)


@contextmanager
def _in_words(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        key = _REFUSALS.get(error.errno or 0, "outbox_error")
        raise Refusal(key, folder=str(place)) from error


Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


@dataclass
class _List:
    """What the program wrote: hashes and stamps by name, folders it made, the one it was building in."""

    files: dict[str, tuple[str, Stamp]] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    building: str = ""


class _Keeping:
    """One round of keeping: what is there is looked at first, then all is made ready, then put in place."""

    def __init__(self, place: Path, list_file: Path, *, thorough: bool) -> None:
        self.place, self.list_file, self.thorough = place, list_file, thorough
        self.list = _read(list_file)
        self.changed: list[str] = []
        self.failure: OSError | None = None

    def bring(self, parcels: Sequence[Parcel]) -> Outcome:
        """Do it. Raises OSError."""
        self._clear_building()
        self._disown_what_changed()
        refused: list[tuple[str, Refusal]] = []
        wanted: set[str] = set()
        ready: dict[str, tuple[Path, File]] = {}
        try:
            for parcel in parcels:
                try:
                    there, new = self._make_ready(parcel)
                except Refusal as refusal:
                    refused.append((parcel.title, refusal))
                else:
                    wanted |= there
                    ready |= new
            self._take_away([name for name in self.list.files if name not in wanted])
            self._put_in_place(ready)
        finally:
            self._clear_building()
            self._remove_empty_folders()
            self._keep()
        if self.failure:
            raise self.failure
        return Outcome(refused=tuple(refused), changed=tuple(self.changed))

    # What is there

    def _disown_what_changed(self) -> None:
        """What somebody changed is theirs; what somebody took away is nobody's."""
        for name, (sha256, stamp) in list(self.list.files.items()):
            path = self.place / name
            if not self._is_plain(path):
                del self.list.files[name]
            elif self.thorough or _stamp(path) != stamp:
                self._disown_if_changed(name, sha256)

    def _disown_if_changed(self, name: str, sha256: str) -> bool:
        if _hash(self.place / name) == sha256:
            return False
        del self.list.files[name]
        self.changed.append(name)
        return True

    def _make_ready(self, parcel: Parcel) -> tuple[set[str], dict[str, tuple[Path, File]]]:
        """The names of a parcel that are there as they should be, and files made ready for the others."""
        self._demand_real_folders(parcel)
        there: set[str] = set()
        new: dict[str, tuple[Path, File]] = {}
        for wanted, file in parcel.files.items():
            name, is_there = self._place_of(parcel.folder / wanted, file)
            if is_there:
                there.add(name)
            else:
                draft = self._building() / secrets.token_hex(8)
                file.write(draft)
                new[name] = draft, file
        return there, new

    def _place_of(self, wanted: PurePosixPath, file: File) -> tuple[str, bool]:
        """Where a file is, or is to be: beside what somebody put at its place, never over it."""
        for number in count(1):
            name = str(wanted if number == 1 else wanted.with_stem(f"{wanted.stem} ({number})"))
            own = self.list.files.get(name)
            if own and own[0] == file.sha256:
                return name, True
            if own and not self._disown_if_changed(name, own[0]):
                return name, False
            path = self.place / name
            if not os.path.lexists(path):
                return name, False
            if self._is_plain(path) and path.stat().st_size == file.size and _hash(path) == file.sha256:
                return name, True
        raise AssertionError("numbers never end")

    def _demand_real_folders(self, parcel: Parcel) -> None:
        """A link could lead anywhere."""
        for folder in (parcel.folder, *parcel.folder.parents):
            path = self.place / folder
            if folder.parts and os.path.lexists(path) and not _is_folder(path):
                raise Refusal("outbox_in_the_way", name=str(folder))

    def _is_plain(self, path: Path) -> bool:
        """Whether it is a file, and no link leads to it."""
        inner = path.relative_to(self.place).parents
        if any((self.place / folder).is_symlink() for folder in inner if folder.parts):
            return False
        try:
            return stat.S_ISREG(path.lstat().st_mode)
        except OSError:
            return False

    # What is done

    def _take_away(self, names: Iterable[str]) -> None:
        """Hashed once more: size and time alone are not enough to take something away."""
        for name in names:
            sha256, _ = self.list.files[name]
            try:
                if self._disown_if_changed(name, sha256):
                    continue
                (self.place / name).unlink()
                del self.list.files[name]
            except OSError as error:
                # One that another program holds open does not keep the others here.
                self.failure = error

    def _put_in_place(self, ready: Mapping[str, tuple[Path, File]]) -> None:
        """Noted before it is done: after a power cut, what stands there is known as the program's own."""
        ready = {name: made for name, made in ready.items() if not os.path.lexists(self.place / name)}
        for name, (_, file) in ready.items():
            self._note_folders(PurePosixPath(name).parent)
            self.list.files[name] = file.sha256, (0, 0)
        if ready:
            self._keep()
        for name, (draft, file) in ready.items():
            path = self.place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.rename(path)
            self.list.files[name] = file.sha256, _stamp(path)

    def _note_folders(self, folder: PurePosixPath) -> None:
        for each in (folder, *folder.parents):
            if each.parts and not (self.place / each).exists():
                self.list.folders.add(str(each))

    def _remove_empty_folders(self) -> None:
        """Those the program made; one that holds anything stays."""
        for folder in sorted(self.list.folders, key=len, reverse=True):
            with suppress(OSError):
                (self.place / folder).rmdir()
            if not os.path.lexists(self.place / folder):
                self.list.folders.discard(folder)

    def _building(self) -> Path:
        """Where files are made ready, on the same disk as their place."""
        if not self.list.building:
            self.list.building = f".editorial-calendar-{secrets.token_hex(4)}"
            # Noted first: what a power cut leaves half-written is cleared away the next time.
            self._keep()
            (self.place / self.list.building).mkdir()
        return self.place / self.list.building

    def _clear_building(self) -> None:
        if self.list.building:
            shutil.rmtree(self.place / self.list.building, ignore_errors=True)
            if not os.path.lexists(self.place / self.list.building):
                self.list.building = ""

    def _keep(self) -> None:
        found = {
            "files": {name: [sha256, *stamp] for name, (sha256, stamp) in self.list.files.items()},
            "folders": sorted(self.list.folders),
            "building": self.list.building,
        }
        data = json.dumps(found, ensure_ascii=False, indent=1).encode()
        if not self.list_file.exists() or self.list_file.read_bytes() != data:
            atomic_file.write(self.list_file, data)


def _read(list_file: Path) -> _List:
    """The list; an empty one where there is none to trust, so that nothing is taken away by mistake."""
    try:
        found = json.loads(list_file.read_bytes())
        files = {
            _inner(name): (_matching(_HASH, sha256), (int(size), int(time)))
            for name, (sha256, size, time) in found["files"].items()
        }
        folders = {_inner(name) for name in found["folders"]}
        building = found["building"] and _matching(_BUILDING, found["building"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _List()
    return _List(files=files, folders=folders, building=building)


def _inner(name: str) -> str:
    """A name that leads nowhere else. Raises ValueError."""
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or ".." in path.parts or "\\" in name or ":" in name:
        raise ValueError(f"{name!r} is no name inside of a folder")
    return str(path)


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(f"{text!r} is not as the program writes it")
    return text


def _stamp(path: Path) -> Stamp:
    about = path.stat()
    return about.st_size, about.st_mtime_ns


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _hash(path: Path) -> str:
    """The SHA-256 of a file; "" where it is none any more."""
    if not path.is_file():
        return ""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
