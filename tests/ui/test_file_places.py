"""Where a person is asked for a file."""

from pathlib import Path

from calendar_app.ui.file_places import FilePlace, folder_of, keep_folder
from calendar_app.ui.habits import Habits


def test_a_file_is_looked_for_where_the_last_of_its_kind_was(tmp_path: Path) -> None:
    kept = tmp_path / "preferences.json"
    habits = Habits(kept)
    documents = folder_of(habits, FilePlace.CALENDARS)
    assert documents.is_absolute()
    pictures = tmp_path / "photos"
    pictures.mkdir()
    keep_folder(habits, FilePlace.PICTURES, pictures / "lamp.jpg")
    again = Habits(kept)
    assert folder_of(again, FilePlace.PICTURES) == pictures
    assert folder_of(again, FilePlace.CALENDARS) == documents


def test_a_folder_that_is_gone_is_not_offered_again(tmp_path: Path) -> None:
    habits = Habits()
    first = folder_of(habits, FilePlace.BACKUPS)
    keep_folder(habits, FilePlace.BACKUPS, tmp_path / "stick" / "lumen.zip")
    assert folder_of(habits, FilePlace.BACKUPS) == first
