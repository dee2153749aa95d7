"""Whether a folder is on a disk of this computer or comes over a network."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath
from typing import Any

# Folders that a virtual machine shares with its host count too: SQLite cannot share memory through them.
_REMOTE = {
    "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "ftp", "glusterfs", "gpfs",
    "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "orangefs", "prl_fs", "smb3", "smbfs", "vboxsf",
    "virtiofs", "webdav",
}  # fmt: skip
# Any other file system in user space counts as remote: a wrong "no" costs a click, a wrong "yes" a calendar.
_LOCAL_FUSE = {
    "apfs", "bindfs", "cryfs", "cryptomator", "dwarfs", "encfs", "exfat", "exfat-fuse", "ext2",
    "fuse-ext2", "fuse-overlayfs", "gocryptfs", "lxcfs", "mergerfs", "ntfs", "ntfs-3g", "overlayfs",
    "portal", "securefs", "squashfuse", "unionfs", "veracrypt", "zfs-fuse",
}  # fmt: skip
_FUSE = re.compile(r"(?:fuse|macfuse|osxfuse|fusefs)(?:\.(?P<program>.+))?")

_MACOS_LINE = re.compile(r"^.+? on (?P<where>/.*) \((?P<kind>[^,)]+)[^()]*\)$")
_WINDOWS_REMOTE_DRIVE = 4


def is_on_network(folder: Path, *, mounts: str | None = None, platform: str = sys.platform) -> bool:
    """Whether this folder, or the one its links lead to, is on another computer.

    ``mounts`` is the text of /proc/mounts or of macOS's ``mount``, read from the system where it is None.
    """
    # Resolving first: it wakes disks that are mounted on first use.
    places = (folder.absolute(), folder.resolve())
    if platform == "win32":
        return any(is_windows_share(str(place)) or _is_remote_drive(place.anchor) for place in places)
    table = list(_mounted(_mount_table(platform) if mounts is None else mounts, platform=platform))
    return any(_is_remote(_kind_of(place, table)) for place in places)


def is_windows_share(path: str) -> bool:
    r"""Whether this is written as a share (\\server\share), not as a long local path (\\?\C:\)."""
    slashes = path.replace("/", "\\")
    return slashes.startswith("\\\\") and not re.match(r"\\\\[?.]\\[A-Za-z]:", slashes)


def _mount_table(platform: str) -> str:
    if platform == "darwin":
        return _mounts_of_macos()
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _mounts_of_macos() -> str:
    import subprocess  # noqa: PLC0415 - each start asks, and only this system has to be asked by a program

    try:
        return subprocess.check_output(["/sbin/mount"], text=True, timeout=5)
    except (OSError, subprocess.SubprocessError):
        return ""


def _mounted(table: str, *, platform: str) -> Iterator[tuple[PurePosixPath, str]]:
    for line in table.splitlines():
        if platform == "darwin":
            if found := _MACOS_LINE.match(line):
                yield PurePosixPath(found["where"]), found["kind"]
        elif len(parts := line.split()) >= 3:
            yield PurePosixPath(_unescaped(parts[1])), parts[2]


def _unescaped(text: str) -> str:
    r"""The kernel writes a space in a path as \040."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _kind_of(folder: PurePath, table: list[tuple[PurePosixPath, str]]) -> str:
    """The file system of the innermost disk; of two mounted on one place, the later hides the earlier."""
    around = [(len(place.parts), kind) for place, kind in table if folder.is_relative_to(place)]
    deepest = max((depth for depth, _ in around), default=0)
    return next((kind for depth, kind in reversed(around) if depth == deepest), "")


def _is_remote(kind: str) -> bool:
    fuse = _FUSE.fullmatch(kind)
    return fuse["program"] not in _LOCAL_FUSE if fuse else kind in _REMOTE


def _is_remote_drive(root: str) -> bool:
    """What Windows says of a drive letter, mapped ones included."""
    import ctypes  # noqa: PLC0415 - as above

    windows: Any = getattr(ctypes, "windll", None)
    return windows is not None and windows.kernel32.GetDriveTypeW(root) == _WINDOWS_REMOTE_DRIVE
