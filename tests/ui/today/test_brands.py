"""All brands of this computer in one list."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.store.database import FILE
from calendar_app.ui.messages import Message
from calendar_app.ui.today.publication_row import PublicationRow
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, at, make_workspace
from tests.ui.today.conftest import open_elsewhere, validated


@pytest.fixture
def elsewhere(tmp_path: Path, window: MainWindow) -> tuple[Path, str]:
    """Another brand with a post that is late, closed; its folder and the post."""
    other = make_workspace(tmp_path / "other")
    post = validated(other, "Elsewhere", "2026-11-10T08:00")
    other.run(create_post, title="Draft elsewhere", plan=at("2026-11-11"))
    folder, me = other.folder, other.me.id
    other.close()
    habits, here = window.context.habits, window.context.workspace.folder
    habits.keep_recent(folder)
    habits.keep_recent(here)
    habits.keep_person(folder, me)
    return folder, post


@pytest.fixture
def both(window: MainWindow, elsewhere: tuple[Path, str]) -> MainWindow:
    """All brands are shown."""
    validated(window.context.workspace, "Here", "2026-11-10T18:00")
    window.show_today()
    window.today.header.reach._segments["all"].click()
    return window


def rows(window: MainWindow) -> list[PublicationRow]:
    return [row for row in window.today.to_publish.rows if isinstance(row, PublicationRow)]


def press(window: MainWindow, number: int, text: str) -> None:
    buttons = rows(window)[number].findChildren(QAbstractButton)
    button = next(button for button in buttons if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def status_elsewhere(folder: Path, post: str) -> set[Status]:
    found = queries.look_into(folder, lambda reader: queries.variant_states(reader, post, now=NOW))
    assert found is not None
    return {state.status for state in found.values()}


def test_one_brand_alone_has_no_switch(window: MainWindow) -> None:
    window.show_today()
    assert not window.today.header.reach.isVisible()


def test_the_lists_of_all_brands_are_one(both: MainWindow) -> None:
    assert both.today.header.reach.isVisible()
    assert [row.publication.title for row in rows(both)] == ["Elsewhere", "Here"]
    assert both.today.to_publish.summary() == "0 published of 2 · 1 late"


def test_another_brand_is_ticked_off_from_here(
    both: MainWindow, elsewhere: tuple[Path, str], told: list[Message]
) -> None:
    press(both, 0, "Published")
    assert status_elsewhere(*elsewhere) == {Status.PUBLISHED}
    assert both.today.to_publish.summary() == "1 published of 2"
    assert told[-1].text == "Maison Lumen · “Elsewhere” is published on @maison.lumen."
    assert told[-1].act
    told[-1].act()
    assert status_elsewhere(*elsewhere) == {Status.OVERDUE}
    open_elsewhere(elsewhere[0], "").close()


def test_another_brand_postpones_from_here(both: MainWindow, elsewhere: tuple[Path, str]) -> None:
    press(both, 0, "Postpone")
    assert status_elsewhere(*elsewhere) == {Status.CHANGED}
    assert [row.publication.title for row in rows(both)] == ["Here"]


def test_everything_else_opens_the_right_brand(
    qtbot: QtBot, both: MainWindow, elsewhere: tuple[Path, str]
) -> None:
    notice = next(row for row in both.today.to_notice.rows if "Draft elsewhere" in row.accessibleName())
    with qtbot.waitSignal(both.brand_wanted) as wanted:
        notice.findChildren(QAbstractButton)[0].click()
    assert wanted.args == [elsewhere[0]]


def test_a_brand_that_is_open_in_another_window_is_left_alone(
    both: MainWindow, elsewhere: tuple[Path, str], told: list[Message]
) -> None:
    other: Workspace = open_elsewhere(elsewhere[0], "")
    press(both, 0, "Published")
    assert told[-1].text == "This brand is open in another window."
    assert status_elsewhere(*elsewhere) == {Status.OVERDUE}
    other.close()


def test_a_brand_that_cannot_be_read_is_passed_over(
    both: MainWindow, elsewhere: tuple[Path, str], told: list[Message]
) -> None:
    (elsewhere[0] / FILE).write_bytes(b"nothing")
    both.today.refresh()
    assert [row.publication.title for row in rows(both)] == ["Here"]
    assert told == []
