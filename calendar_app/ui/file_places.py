"""Where a file dialog begins: where the last of its kind was left, at first in a folder people know."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from calendar_app.ui.habits import Habits


class FilePlace(StrEnum):
    """What the files are, as the preferences name it."""

    PICTURES = "pictures"
    CALENDARS = "calendars"
    BACKUPS = "backups"
    SHEETS = "sheets"
    RULES = "rules"


_FIRST = {FilePlace.PICTURES: QStandardPaths.StandardLocation.PicturesLocation}
"""Everything else begins in the documents."""


def folder_of(habits: Habits, place: FilePlace) -> Path:
    """The folder to begin in; one that is gone is not offered again."""
    kept = Path(habits.preferences.file_places.get(place, ""))
    if kept.is_absolute() and kept.is_dir():
        return kept
    known = _FIRST.get(place, QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(QStandardPaths.writableLocation(known))


def keep_folder(habits: Habits, place: FilePlace, file: Path) -> None:
    """Begins beside this file the next time."""
    habits.keep(file_places={**habits.preferences.file_places, place.value: str(file.parent)})


def file_name_of(text: str) -> str:
    """A name for a file that every system takes, after what it holds; nothing where no letter is left."""
    return "".join(sign for sign in text if sign.isalnum() or sign in " -_–").strip()
