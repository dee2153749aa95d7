"""Which program copies a folder to other computers, if one does.

Sources: Dropbox help, "locate the Dropbox folder programmatically" (info.json); OneDrive's environment
variables; the folders macOS keeps in ~/Library; the hidden files each program puts into what it watches.
"""

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

_NAMES = (
    (re.compile(r"Dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"OneDrive( [-–] .+)?"), "OneDrive"),
    (re.compile(r"Google ?Drive( \(.+\))?"), "Google Drive"),
    (re.compile(r"iCloud ?Drive( \(.+\))?"), "iCloud Drive"),
    (re.compile(r"Nextcloud\d?"), "Nextcloud"),
    (re.compile(r"ownCloud\d?"), "ownCloud"),
    (re.compile(r"kDrive\d?"), "kDrive"),
    (re.compile(r"p[Cc]loud ?Drive"), "pCloud"),
    (re.compile(r"MEGA(sync)?( Downloads)?"), "MEGA"),
    (re.compile(r"SynologyDrive"), "Synology Drive"),
)
_MARKS = (
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".shortcut-targets-by-id", "Google Drive"),
    (".SynologyWorkingDirectory", "Synology Drive"),
    (".sync/ID", "Resilio Sync"),
)
# The journal that Nextcloud's and ownCloud's programs share keeps a changing part in its name.
_JOURNALS = (".sync_*.db", "._sync_*.db")

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_APP_DATA = ("APPDATA", "LOCALAPPDATA")


def syncing_program(folder: Path, *, home: Path, environment: Mapping[str, str]) -> str | None:
    """The name of the program that synchronises this folder or one around it, or None."""
    roots = dict(_announced_roots(home, environment))
    for start in dict.fromkeys((folder.absolute(), folder.resolve())):
        for place in (start, *start.parents):
            if program := roots.get(place) or _by_name(place, home) or _by_mark(place):
                return program
    return None


def _announced_roots(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """The folders that programs themselves name, and the one Apple fixed."""
    yield home / "Library/Mobile Documents", "iCloud Drive"
    for name in _ONEDRIVE_VARIABLES:
        if environment.get(name):
            yield Path(environment[name]), "OneDrive"
    app_data = [Path(environment[name], "Dropbox") for name in _APP_DATA if environment.get(name)]
    for settings in (home / ".dropbox", *app_data):
        for path in _dropbox_folders(settings / "info.json"):
            yield path, "Dropbox"


def _dropbox_folders(settings: Path) -> list[Path]:
    try:
        accounts = json.loads(settings.read_bytes())
        return [Path(account["path"]) for account in accounts.values()]
    except (OSError, ValueError, AttributeError, TypeError, KeyError):
        return []


def _by_name(place: Path, home: Path) -> str | None:
    # macOS puts every provider here, as "GoogleDrive-someone@example.org".
    if place.parent == home / "Library/CloudStorage":
        folder = place.name.partition("-")[0]
        return next((program for pattern, program in _NAMES if pattern.fullmatch(folder)), folder)
    return next((program for pattern, program in _NAMES if pattern.fullmatch(place.name)), None)


def _by_mark(place: Path) -> str | None:
    for mark, program in _MARKS:
        if (place / mark).exists():
            return program
    return "Nextcloud" if _has_journal(place) else None


def _has_journal(place: Path) -> bool:
    try:
        names = [entry.name for entry in place.iterdir() if entry.name.startswith((".sync_", "._sync_"))]
    except OSError:
        return False
    return any(fnmatch(name, pattern) for name in names for pattern in _JOURNALS)
