"""One box for posts, actions and days, by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app.ui.finder import Finder
from calendar_app.ui.finder.marked import without_marks
from calendar_app.ui.window import MainWindow
from tests.builders import at


@pytest.fixture
def finder(qtbot: QtBot, window: MainWindow) -> Finder:
    window.activateWindow()
    window.calendar.view.setFocus()
    window.actions_table["search"].trigger()
    qtbot.waitUntil(window.finder.line.hasFocus)
    return window.finder


def typed(finder: Finder, text: str) -> list[str]:
    QTest.keyClicks(finder.line, text)
    return [without_marks(entry.title) for entry in finder.entries]


def press(finder: Finder, key: Qt.Key, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(finder.line, key, modifier)


def test_it_opens_from_the_toolbar_and_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    window.calendar.view.setFocus()
    window.calendar.toolbar.search.click()
    assert window.finder.isVisible()
    press(window.finder, Qt.Key.Key_Escape)
    assert not window.finder.isVisible()
    assert QApplication.focusWidget() is window.calendar.view


def test_nothing_typed_lists_what_can_be_done(finder: Finder) -> None:
    titles = typed(finder, "")
    assert "New post" in titles
    assert "Search" not in titles
    assert not any(title.startswith("Redo") for title in titles)


def test_enter_opens_the_post(window: MainWindow, finder: Finder) -> None:
    assert typed(finder, "tea") == ["Teaser"]
    press(finder, Qt.Key.Key_Return)
    assert not finder.isVisible()
    assert window.composer.isVisible()


def test_words_of_the_text_are_shown_around_the_hit(finder: Finder) -> None:
    assert typed(finder, "bient") == ["Teaser"]
    assert finder.entries[0].detail == "\x02Bientôt\x03"


def test_control_enter_shows_the_card_in_the_calendar(window: MainWindow, finder: Finder) -> None:
    window.calendar.view.go(date(2027, 3, 1))
    typed(finder, "interview")
    press(finder, Qt.Key.Key_Return, control=True)
    focused = window.calendar.view.focused_card
    assert focused is not None
    assert (focused.title, focused.plan) == ("Interview", at("2026-11-13T09:00"))


def test_a_post_without_date_is_shown_in_the_tray(window: MainWindow, finder: Finder) -> None:
    window.calendar.tray.fold(True)
    typed(finder, "idea")
    press(finder, Qt.Key.Key_Return, control=True)
    current = window.calendar.tray.list.current_card
    assert not window.calendar.tray.folded
    assert current is not None
    assert current.title == "Idea"


def test_a_day_in_words_is_gone_to(window: MainWindow, finder: Finder) -> None:
    assert typed(finder, "24/12")[0] == "Thursday, 24 December 2026"
    press(finder, Qt.Key.Key_Return)
    assert window.calendar.view.day == date(2026, 12, 24)


def test_either_language_is_understood(finder: Finder) -> None:
    assert typed(finder, "mardi prochain") == ["Tuesday, 17 November 2026"]


def test_an_action_is_done(window: MainWindow, finder: Finder) -> None:
    assert typed(finder, "sett")[0] == "Settings"
    press(finder, Qt.Key.Key_Return)
    assert window.settings.isVisible()


def test_an_action_begun_comes_before_posts_and_another_after(finder: Finder) -> None:
    titles = typed(finder, "t")
    assert titles.index("Today") < titles.index("Teaser") < titles.index("Close the window")


def test_arrows_walk_round_and_the_line_reads_out_where_they_are(finder: Finder) -> None:
    typed(finder, "i")
    first = finder.line.accessibleDescription()
    press(finder, Qt.Key.Key_Down)
    second = finder.line.accessibleDescription()
    press(finder, Qt.Key.Key_Up)
    press(finder, Qt.Key.Key_Up)
    assert first != second
    assert finder.current == finder.entries[-1]
    assert finder.line.hasFocus()


def test_nothing_found_says_what_to_do(finder: Finder) -> None:
    assert typed(finder, "xylophone") == []
    assert "fewer words" in finder.line.accessibleDescription()
    press(finder, Qt.Key.Key_Return)
    assert finder.isVisible()


def test_a_click_elsewhere_closes_it(window: MainWindow, finder: Finder) -> None:
    QTest.mouseClick(window.calendar.view, Qt.MouseButton.LeftButton)
    window.calendar.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not finder.isVisible()


def test_what_was_just_typed_is_found(window: MainWindow) -> None:
    window.new_post()
    QTest.keyClicks(window.composer.writing.editor, "Abeille")
    window.search()
    QTest.keyClicks(window.finder.line, "abei")
    assert len(window.finder.entries) == 1
    window.finder.dismiss()


def test_it_follows_the_language(window: MainWindow, finder: Finder) -> None:
    window.context.language.use("fr")
    QApplication.processEvents()
    finder.open("xylophone")
    assert finder.line.accessibleDescription().startswith("Rien trouvé")


def test_it_stays_whole_in_a_small_window(window: MainWindow, finder: Finder) -> None:
    window.resize(960, 600)
    assert window.rect().contains(finder.geometry())


@pytest.mark.parametrize("height", [600, 660, 720])
def test_no_line_is_cut(window: MainWindow, finder: Finder, height: int) -> None:
    window.resize(1280, height)
    finder.open("")
    last = finder.list.itemAt(20, finder.list.viewport().height() - 2)
    assert finder.list.viewport().rect().contains(finder.list.visualItemRect(last))
    assert finder.list.row(last) < finder.list.count() - 1
