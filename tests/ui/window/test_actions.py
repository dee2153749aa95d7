"""The table of everything the window can be asked to do."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from calendar_app import paths
from calendar_app.commands.posts import create_post
from calendar_app.ui.actions import ACTIONS, Doer, Row
from calendar_app.ui.window import MainWindow


def test_no_shortcut_is_given_twice() -> None:
    keys = Counter(QKeySequence(row.shortcut).toString() for row in ACTIONS if row.shortcut)
    assert [shortcut for shortcut, times in keys.items() if times > 1] == []


def test_no_name_is_given_twice() -> None:
    assert len({row.id for row in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_its_icon_exists_and_its_shortcut_is_one(row: Row) -> None:
    assert (paths.resources() / "icons" / f"{row.icon}.svg").is_file()
    assert not row.shortcut or QKeySequence(row.shortcut).count() == 1


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_the_window_can_do_it(row: Row) -> None:
    assert callable(getattr(Doer, row.id))
    assert callable(getattr(MainWindow, row.id))


def test_undo_says_what_it_would_take_back(window: MainWindow) -> None:
    undo, redo = window.actions_table["undo"], window.actions_table["redo"]
    window.context.workspace.run(create_post, title="One more")
    assert undo.text() == "Undo: new post"
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.text() == "Redo: new post"


def test_a_hint_names_the_shortcut(window: MainWindow) -> None:
    assert window.actions_table["new_post"].toolTip() == "New post (Ctrl+N)"


def test_labels_follow_the_language(window: MainWindow) -> None:
    window.context.language.use("fr")
    window.actions_table.refresh_words()
    assert window.actions_table["show_settings"].text() == "Réglages"
