"""The library in the window: found, labelled, taken up in a post, filled by a watched folder."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.rights import Origin
from calendar_app.store import queries
from calendar_app.ui.library import LibraryPage, Picker
from calendar_app.ui.messages import Message
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, PICTURES


def ids(workspace: Workspace) -> list[str]:
    return [card.post for card in queries.all_cards(workspace.reader, now=NOW) if card.title == "Teaser"]


@pytest.fixture
def cup(workspace: Workspace) -> str:
    """A picture of the teaser; another one lies unused beside it."""
    cup = import_picture(workspace, PICTURES / "coffee.png").id
    import_picture(workspace, PICTURES / "rocket.jpg")
    workspace.run(edit_post, ids(workspace)[0], media=(MediaItem(asset=cup, alt="Une tasse"),))
    return cup


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, cup: str) -> LibraryPage:
    window.actions_table["show_library"].trigger()
    qtbot.waitUntil(lambda: len(names(window.library)) == 2)
    return window.library


def names(page: LibraryPage) -> list[str]:
    return [file.asset.name for file in page.files.files.files]


def test_every_file_stands_there_once_the_newest_first(page: LibraryPage) -> None:
    assert names(page) == ["rocket.jpg", "coffee.png"]
    assert [file.posts for file in page.files.files.files] == [0, 1]
    page.search.setText("tasse")
    assert names(page) == ["coffee.png"]
    page.search.setText("licorne")
    assert names(page) == []
    assert "No file has these words" in page.emptiness.text()


def test_the_keyboard_walks_to_a_file_and_opens_its_post(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, page: LibraryPage
) -> None:
    page.files.setFocus()
    qtbot.keyClick(page.files, Qt.Key.Key_Right)
    assert page.side.file is not None
    assert page.side.file.asset.name == "coffee.png"
    qtbot.keyClick(page.files, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.composer.post_id == ids(workspace)[0])


def test_labels_and_rights_are_kept_and_undone(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, page: LibraryPage
) -> None:
    rocket = page.files.files.files[0].asset.id
    page.side.tags.setText("espace, #nuit")
    page.side.tags.editingFinished.emit()
    qtbot.waitUntil(lambda: page.all[0].tags == ("espace", "nuit"))
    assert page.side.rights is not None
    page.side.rights.origin.setCurrentIndex(list(Origin).index(Origin.BOUGHT))
    page.side.rights.ends.setChecked(True)
    page.side.rights.until.setDate(date(2026, 11, 20))
    window.show_calendar()
    kept = queries.rights(workspace.reader, [rocket])[rocket]
    assert (kept.origin, kept.until) == (Origin.BOUGHT, date(2026, 11, 20))
    page.shelves.set_value("ending")
    window.show_library()
    qtbot.waitUntil(lambda: names(page) == ["rocket.jpg"])


def test_a_post_begins_with_a_file(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, page: LibraryPage, cup: str
) -> None:
    page.files.setCurrentIndex(page.files.files.index(1))
    page.side.new_post.click()
    post = queries.post(workspace.reader, window.composer.post_id)
    assert post is not None
    assert post.media == (MediaItem(asset=cup, alt="Une tasse"),)


def test_files_are_dropped_and_those_refused_say_why(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path, told: list[Message]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"MZ not a picture")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in (bad, PICTURES / "flower.jpg")])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(page.taking.taken):
        page.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), Qt.DropAction.CopyAction, mime, button, none))
    qtbot.waitUntil(lambda: "flower.jpg" in names(page))
    assert told[-1].text.startswith("bad.jpg: ")
    assert "bad.jpg" not in names(page)


def test_what_another_program_saves_in_the_watched_folder_appears(
    qtbot: QtBot, window: MainWindow, page: LibraryPage, tmp_path: Path, told: list[Message]
) -> None:
    folder = tmp_path / "Canva"
    folder.mkdir()
    page.watch(str(folder))
    shutil.copy(PICTURES / "chelsea.png", folder / "chat.png")
    shutil.copy(PICTURES / "coffee.png", folder / "coffee.png")
    with qtbot.waitSignal(window.watching.taking.taken, timeout=10_000):
        for _ in range(2):
            window.watching.look()
            qtbot.wait(50)
    qtbot.waitUntil(lambda: names(page) == ["chat.png", "rocket.jpg", "coffee.png"])
    assert told[-1].text == "1 file added to the library."
    assert (folder / "chat.png").exists()
    page.watch("")
    assert window.watching.folder == ""


def test_files_of_the_library_are_put_into_a_post(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, cup: str
) -> None:
    window.open_post(ids(workspace)[0])
    window.composer.pictures.library_wanted.emit()
    (picker,) = window.findChildren(Picker)
    qtbot.waitUntil(lambda: len(picker.files.files.files) == 2)
    qtbot.keyClicks(picker.search, "rocket")
    qtbot.keyClick(picker.files, Qt.Key.Key_Return)
    media = queries.post(workspace.reader, ids(workspace)[0]).media
    assets = queries.assets(workspace.reader, [item.asset for item in media])
    assert [assets[item.asset].name for item in media] == ["coffee.png", "rocket.jpg"]
