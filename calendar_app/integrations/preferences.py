"""What this computer remembers about its user's habits; nothing of a brand is in here."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calendar_app.domain.emoji import SkinTone
from calendar_app.integrations import atomic_file

LANGUAGES = ("", "fr", "en")
THEMES = ("system", "light", "dark")
HOUR_STEPS = (5, 15, 30, 60)
WEEKS = ("week", "hours")


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """This computer's preferences; language "" follows the system, window fields are base64 of Qt's bytes.

    ``week_view`` is the view of a week that was used last, ``hour_step`` the minutes from one place of its
    hours to the next, ``second_zone`` the IANA zone whose clock is shown beside the brand's, "" for none.
    ``list_columns`` are shown beside those the list always has; ``list_order`` names the
    column by which each day of it is sorted, after a minus where backwards. ``backup_place`` is a folder
    where daily copies also go, "" for none; ``file_places`` the folder each kind of file was last in;
    ``spelling`` says whether misspelled words are underlined.
    ``watched_folders`` name, by the folder of a brand, the one in which new files for it appear.
    ``emoji_recents`` are the emoji inserted last, the latest first, ``emoji_tone`` a SkinTone;
    ``hashtags_at_end`` is whether a set of hashtags comes at the end of a text, and not at the cursor;
    ``safe_zones`` whether they are drawn over a picture that is cut; ``last_tool`` is the tool in which a
    post was scheduled last; ``outbox_folders`` name, by the folder of a brand, its folder "To publish".
    """

    language: str = ""
    theme: str = "system"
    recent_workspaces: tuple[Path, ...] = ()
    last_person: Mapping[str, str] = field(default_factory=dict)
    window_geometry: str = ""
    window_state: str = ""
    tray_folded: bool = False
    calendar_view: str = "month"
    week_view: str = "week"
    hour_step: int = 15
    second_zone: str = ""
    list_columns: tuple[str, ...] = ("picture", "status", "channels", "author", "campaign")
    list_order: str = "time"
    hidden_layers: tuple[str, ...] = ()
    backup_place: str = ""
    file_places: Mapping[str, str] = field(default_factory=dict)
    watched_folders: Mapping[str, str] = field(default_factory=dict)
    spelling: bool = True
    emoji_recents: tuple[str, ...] = ()
    emoji_tone: int = 0
    hashtags_at_end: bool = True
    safe_zones: bool = True
    last_tool: str = ""
    outbox_folders: Mapping[str, str] = field(default_factory=dict)


def load(path: Path) -> Preferences:
    """The preferences of this file; defaults where it is missing or damaged (kept aside as ``.damaged``)."""
    try:
        raw = _read(path)
    except ValueError:
        _keep_aside(path)
        raw = {}
    known = {name: read(raw[name]) for name, read in _READERS.items() if name in raw}
    return Preferences(**{name: value for name, value in known.items() if value is not None})


def save(path: Path, preferences: Preferences) -> None:
    """Write the preferences in one step, keeping what a newer program wrote; OSError changes nothing."""
    try:
        raw = _read(path)
    except ValueError:
        raw = {}
    raw.update({one.name: _plain(getattr(preferences, one.name)) for one in fields(preferences)})
    atomic_file.write(path, json.dumps(raw, indent=2).encode())


def _read(path: Path) -> dict[str, Any]:
    """The file's object; {} where there is none to read, ValueError where it is damaged."""
    try:
        raw = json.loads(path.read_bytes())
    except OSError:
        return {}
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(raw, dict):
        raise ValueError("not an object")  # noqa: TRY004 (a damaged file, not a wrong call)
    return raw


def _keep_aside(path: Path) -> None:
    with suppress(OSError):
        path.replace(path.with_name(path.name + ".damaged"))


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [str(item) for item in value]
    return dict(value) if isinstance(value, Mapping) else value


def _one_of(*allowed: Any) -> Callable[[Any], Any]:
    return lambda value: value if value in allowed else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _zone(value: Any) -> str | None:
    try:
        return ZoneInfo(value).key if value else ""
    except (TypeError, ValueError, OSError, ZoneInfoNotFoundError):
        return None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _paths(value: Any) -> tuple[Path, ...] | None:
    if not isinstance(value, list):
        return None
    return tuple(Path(item) for item in value if isinstance(item, str) and item)


def _words(value: Any) -> tuple[str, ...] | None:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else None


def _names(value: Any) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    return {key: name for key, name in value.items() if isinstance(name, str)}


# A value of the wrong kind (a hand in the file, another version) falls back to its default alone.
_READERS: dict[str, Callable[[Any], Any]] = {
    "language": _one_of(*LANGUAGES),
    "theme": _one_of(*THEMES),
    "recent_workspaces": _paths,
    "last_person": _names,
    "window_geometry": _text,
    "window_state": _text,
    "tray_folded": _flag,
    "calendar_view": _text,
    "week_view": _one_of(*WEEKS),
    "hour_step": _one_of(*HOUR_STEPS),
    "second_zone": _zone,
    "list_columns": _words,
    "list_order": _text,
    "hidden_layers": _words,
    "backup_place": _text,
    "file_places": _names,
    "watched_folders": _names,
    "spelling": _flag,
    "emoji_recents": _words,
    "emoji_tone": _one_of(*SkinTone),
    "hashtags_at_end": _flag,
    "safe_zones": _flag,
    "last_tool": _text,
    "outbox_folders": _names,
}
