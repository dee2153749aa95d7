"""A hand drags the files of the publish kit into another window on a real screen."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.kit import KitFile
from calendar_app.ui.context import Context
from calendar_app.ui.kit.files import KitFiles
from tests.desktop.test_drag_card import drag
from tests.ui.calendar.conftest import context, language, workspace  # noqa: F401 - fixtures


class Browser(QWidget):
    """Takes whatever files are dropped on it, as a page to upload does."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[Path] = []
        self.setAcceptDrops(True)
        self.setMinimumSize(300, 200)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.taken += [Path(url.toLocalFile()) for url in event.mimeData().urls()]


def test_the_files_arrive_where_they_are_dropped_and_stay_where_they_were(
    qtbot: QtBot,
    screen: str,
    context: Context,  # noqa: F811
    tmp_path: Path,
) -> None:
    taken = [
        (KitFile(number=n, id=f"{n}" * 64, name=f"0{n}.jpg", alt=""), tmp_path / f"0{n}.jpg") for n in (1, 2)
    ]
    for _, path in taken:
        path.write_bytes(path.name.encode())
    files, browser, window = KitFiles(context), Browser(), QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(files)
    row.addWidget(browser)
    files.show_files(taken)
    window.resize(800, 300)
    with qtbot.waitActive(window):
        window.show()
    start = files.viewport().mapToGlobal(files.visualItemRect(files.item(0)).center())
    with drag(start, browser.mapToGlobal(QPoint(100, 100)), screen):
        qtbot.waitUntil(lambda: bool(browser.taken), timeout=10_000)
    assert [path.name for path in browser.taken] == ["01.jpg", "02.jpg"]
    assert all(path.read_bytes() == path.name.encode() for path in browser.taken)
