"""Backups in the settings: made, looked into, gone back to, and taken back again."""

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.commands.backup import PLACE, back_up, back_up_today
from calendar_app.commands.posts import archive_post, create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.copies import keep_copies
from calendar_app.ui.dialogs.backup import BackupDialog
from calendar_app.ui.habits import Habits
from calendar_app.ui.messages import Message
from calendar_app.ui.settings.backups import BackupsSection
from calendar_app.ui.settings.row import Row
from calendar_app.ui.widgets.wrapping import WrappingLabel
from tests.builders import NOW, make_workspace

DAY = NOW.date()


@pytest.fixture
def section(qtbot: QtBot, context: Context) -> BackupsSection:
    made = BackupsSection(context)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


def rows(section: BackupsSection) -> list[Row]:
    lines = [section.lines.itemAt(index).widget() for index in range(section.lines.count())]
    return [line for line in lines if isinstance(line, Row)]


def titles(workspace: Workspace) -> set[str]:
    return {card.title for card in queries.all_cards(workspace.reader, now=NOW)}


def look(qtbot: QtBot, section: BackupsSection, file: Path) -> BackupDialog:
    section.look_into(file)
    qtbot.waitUntil(lambda: bool(section.findChildren(BackupDialog)))
    return section.findChildren(BackupDialog)[0]


def test_without_any_copy_it_says_when_the_first_comes(section: BackupsSection, workspace: Workspace) -> None:
    def said() -> list[str]:
        return [label.text() for label in section.findChildren(WrappingLabel) if label.isVisible()]

    assert any(each.startswith("No daily copy yet") for each in said())
    back_up_today(workspace.database, DAY)
    section.refresh()
    assert not any(each.startswith("No daily copy yet") for each in said())


def test_everything_goes_into_one_file(
    qtbot: QtBot, section: BackupsSection, told: list[Message], tmp_path: Path
) -> None:
    section.back_up_to(tmp_path / "kept.zip")
    assert not section.add_button.isEnabled()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.startswith("Backed up to ")
    assert section.add_button.isEnabled()
    with zipfile.ZipFile(tmp_path / "kept.zip") as archive:
        assert archive.testzip() is None


def test_a_backup_that_cannot_be_written_is_said(
    qtbot: QtBot, section: BackupsSection, told: list[Message], tmp_path: Path
) -> None:
    section.back_up_to(tmp_path / "nowhere" / "kept.zip")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.endswith("could not be written. Choose another folder.")
    assert section.add_button.isEnabled()


def test_going_back_keeps_the_present_first_and_can_be_undone(
    qtbot: QtBot, section: BackupsSection, workspace: Workspace, told: list[Message]
) -> None:
    back_up_today(workspace.database, DAY)
    gone = queries.all_cards(workspace.reader, now=NOW)[0]
    workspace.run(archive_post, gone.post)
    workspace.run(create_post, title="Newer")
    later = titles(workspace)
    section.refresh()
    rows(section)[1].buttons["arrow-counterclockwise"].click()
    qtbot.waitUntil(lambda: bool(section.findChildren(BackupDialog)))
    section.findChildren(BackupDialog)[0].go_back.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.startswith("The brand is again as it was on ")
    assert titles(workspace) == later - {"Newer"} | {gone.title}
    assert len(rows(section)) == 3
    assert told[0].act
    told[0].act()
    assert titles(workspace) == later


def test_a_look_changes_nothing_and_says_what_would(
    qtbot: QtBot, section: BackupsSection, workspace: Workspace, tmp_path: Path
) -> None:
    back_up(workspace, tmp_path / "kept.zip")
    assert not look(qtbot, section, tmp_path / "kept.zip").go_back.isEnabled()


def test_the_backup_of_another_brand_is_refused_by_name(
    qtbot: QtBot, section: BackupsSection, told: list[Message], tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = make_workspace(tmp_path / "other")
    back_up(other, tmp_path / "other.zip")
    other.close()
    section.look_into(tmp_path / "other.zip")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.startswith("This is a backup of another brand, Maison Lumen.")


def test_each_day_also_goes_to_a_second_place(
    qtbot: QtBot, section: BackupsSection, context: Context, habits: Habits, tmp_path: Path
) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    section.choose_place(place)
    assert habits.preferences.backup_place == str(place)
    keep_copies(context, DAY)
    qtbot.waitUntil(lambda: len(list((place / PLACE).glob("*/2026-11-10.db"))) == 1)
    rows(section)[0].buttons["x-lg"].click()
    assert habits.preferences.backup_place == ""


def test_a_second_place_that_is_not_there_is_said_and_the_first_copy_is_kept(
    qtbot: QtBot, context: Context, habits: Habits, told: list[Message], tmp_path: Path
) -> None:
    habits.keep(backup_place=str(tmp_path / "unplugged"))
    keep_copies(context, DAY)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.endswith("is not there. Is its disk connected?")
    qtbot.waitUntil((context.workspace.folder / "backups" / "2026-11-10.db").exists)


def test_a_clock_that_was_set_back_is_said(
    qtbot: QtBot, context: Context, workspace: Workspace, told: list[Message]
) -> None:
    back_up_today(workspace.database, DAY.replace(day=20))
    keep_copies(context, DAY)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.startswith("There is a backup of Friday, 20 November, a day that has not come yet")
    assert (workspace.folder / "backups" / "2026-11-20.db").exists()
