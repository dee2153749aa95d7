"""A thread is written in one editor, with a line between its posts and how long each of them is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.domain.asset import MediaItem
from calendar_app.ui.composer.tile import POST
from tests.builders import PICTURES

TEXT = f"Un\n---\n{'thé ' * 70}x\n---\nTrois"


@pytest.fixture
def thread(panel, place_of, workspace, post):
    """X's tab, with a thread whose second post is too long."""
    workspace.run(edit_variant, place_of("x"), format="thread", text=TEXT)
    panel.go_to(place_of("x"))
    return panel.writing.thread_bar


def test_each_post_has_its_count_on_the_line_below_it(panel, thread, workspace, post, place_of):
    assert thread.lines.isVisible()
    assert thread.lines.labels == ["1/3 · 2 / 280", "! 2/3 · 281 / 280", "3/3 · 5 / 280"]
    assert panel.writing.counters.text() == "! 3 posts · 281 / 280"
    assert panel.writing.notices.texts() == ["Post 2 of the thread: 1 character too many (281 / 280)."]
    assert panel.writing.care._highlighter._over == ((7 + 280, 7 + 281),)
    # Elsewhere three dashes are a line of text.
    workspace.run(edit_post, post, text="Un\n---\nDeux")
    panel.go_to(place_of("linkedin"))
    assert not thread.lines.isVisible()
    assert panel.writing.counters.text().startswith("11 ")


def test_a_tile_says_its_post_and_its_menu_chooses_another(panel, thread, workspace, place_of):
    picture = import_picture(workspace, PICTURES / "coffee.png")
    strip = panel.pictures.strip
    panel.pictures.add_items([MediaItem(asset=picture.id, alt="Une tasse")])
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert strip.item(0).data(spoken) == "Picture 1, on post 1 of the thread: Une tasse"
    strip.setCurrentRow(0)
    strip.setFocus()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(strip.viewport(), QContextMenuEvent(reason, QPoint(1, 1), QPoint(1, 1)))
    menu = QApplication.activePopupWidget()
    lines = [(action.text(), action.isChecked()) for action in menu.actions()]
    assert lines == [(f"On post {n} of the thread", n == 1) for n in (1, 2, 3)]
    menu.actions()[1].trigger()
    menu.close()
    assert panel._draft.content(place_of("x")).media[0].thread_post == 1
    assert (strip.item(0).data(POST), strip.currentRow()) == ("Post 2", 0)
    on_second = tuple(MediaItem(asset=picture.id, alt="Une tasse", thread_post=1) for _ in range(5))
    workspace.run(edit_variant, place_of("x"), media=on_second)
    assert panel.pictures.notices.texts() == ["Post 2 of the thread: 1 picture too many (5 / 4)."]
    buttons = panel.pictures.notices.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Move the rest to post 3").click()
    assert [item.thread_post for item in panel._draft.content(place_of("x")).media] == [1, 1, 1, 1, 2]
    assert panel.pictures.notices.texts() == []
    panel.go_to(place_of("linkedin"))
    assert strip.count() == 0


def test_split_again_and_join_again(panel, thread, place_of):
    thread.again.click()
    assert not thread.again.isVisible()
    assert len(thread.lines.labels) == 4
    thread.join.click()
    assert panel.writing.editor.toPlainText() == TEXT.replace("---\n", "")
    assert panel._draft.variant(place_of("x")).format == "post"
    assert not thread.isVisible()
    panel.context.undo()
    panel.context.undo()
    assert panel.writing.editor.toPlainText() == TEXT
