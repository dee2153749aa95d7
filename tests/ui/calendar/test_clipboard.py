"""Cut, copied and pasted cards; and what other programs bring."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.review import mark_published
from calendar_app.store import queries
from tests.builders import NOW, PICTURES, at
from tests.ui.calendar.conftest import Drag, card, middle, plan

CTRL = Qt.KeyboardModifier.ControlModifier
CUT, COPY, PASTE = Qt.Key.Key_X, Qt.Key.Key_C, Qt.Key.Key_V


@pytest.fixture(autouse=True)
def clipboard(qapp):
    """Nothing is left on it for others."""
    qapp.clipboard().clear()
    yield qapp.clipboard()
    qapp.clipboard().clear()


def select(view, workspace, post):
    each = card(workspace, post)
    view.walk_to(each.plan.day)
    view.select(each.key, {each.key})


def press(widget, key):
    QTest.keyClick(widget, key, CTRL)


def titles(workspace):
    return sorted(each.title for each in queries.all_cards(workspace.reader, now=NOW))


def test_what_is_cut_stays_dimmed_until_it_is_pasted(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    select(view, workspace, post)
    press(view, CUT)
    assert plan(workspace, post) == at("2026-11-17T12:15")
    assert view.lifted == {card(workspace, post).key}
    view.walk_to(at("2026-11-19").day)
    press(view, PASTE)
    assert plan(workspace, post) == at("2026-11-19T12:15")
    assert view.lifted == frozenset()


def test_what_is_copied_can_be_pasted_twice(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    select(view, workspace, post)
    press(view, COPY)
    for day in ("2026-11-19", "2026-11-20"):
        view.walk_to(at(day).day)
        press(view, PASTE)
    assert [placed.day.day for placed in view.placement.cards] == [17, 19, 20]


def test_another_program_gets_the_words(workspace, view, draft, clipboard):
    select(view, workspace, draft("Countdown", "2026-11-17T12:15"))
    press(view, COPY)
    assert "Countdown" in clipboard.text()


def test_into_the_tray_and_out_of_it(workspace, view, tray, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    select(view, workspace, post)
    press(view, CUT)
    press(tray.list, PASTE)
    assert plan(workspace, post) is None
    tray.list.setCurrentRow(0)
    press(tray.list, CUT)
    view.walk_to(at("2026-11-19").day)
    press(view, PASTE)
    assert plan(workspace, post) == at("2026-11-19")


def test_what_is_published_is_not_moved_by_pasting(workspace, view, draft, told):
    post = draft("Out", "2026-11-10T09:00")
    workspace.run(mark_published, post)
    select(view, workspace, post)
    press(view, CUT)
    view.walk_to(at("2026-11-19").day)
    press(view, PASTE)
    assert plan(workspace, post) == at("2026-11-10T09:00")
    assert "copied" in told[-1].text


def test_a_text_that_is_pasted_begins_a_draft(qtbot, workspace, view, clipboard, told):
    clipboard.setText("A thought\nand more")
    view.walk_to(at("2026-11-19").day)
    press(view, PASTE)
    qtbot.waitUntil(lambda: titles(workspace) == ["A thought"])
    assert view.focused_card.plan == at("2026-11-19")
    told[-1].act()
    assert titles(workspace) == []


def test_on_a_past_day_nothing_begins(workspace, view, clipboard, told):
    clipboard.setText("A thought")
    view.walk_to(at("2026-11-02").day)
    press(view, PASTE)
    assert told[-1].text == "This moment has passed"
    assert titles(workspace) == []


def test_a_picture_in_memory_begins_a_draft_with_it(qtbot, workspace, view, clipboard):
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    clipboard.setImage(image)
    press(view, PASTE)
    qtbot.waitUntil(lambda: titles(workspace) == ["pasted picture"])
    assert len(queries.all_assets(workspace.reader)) == 1


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_files_dropped_on_a_day_begin_a_draft(qtbot, workspace, view, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("Words", encoding="utf-8")
    drag = Drag(view, files(PICTURES / "astronaut.png", note))
    assert drag.over(middle(view, "2026-11-19")).dropAction() is Qt.DropAction.CopyAction
    assert view.carrier.bubble.text.startswith("New draft on Thu, 19 Nov")
    drag.drop(middle(view, "2026-11-19"))
    qtbot.waitUntil(lambda: titles(workspace) == ["Words"])
    post = queries.post(workspace.reader, view.focused_card.post)
    assert (post.plan, len(post.media)) == (at("2026-11-19"), 1)


def test_what_cannot_be_used_is_named_with_the_reason(qtbot, workspace, view, told, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    Drag(view, files(broken)).drop(middle(view, "2026-11-19"))
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].text.startswith("broken.jpg: ")
    assert titles(workspace) == []


def test_a_text_dropped_on_the_tray_begins_one_without_a_date(qtbot, workspace, tray):
    mime = QMimeData()
    mime.setText("A thought")
    Drag(tray, mime).drop(QPoint(60, 300))
    qtbot.waitUntil(lambda: [each.title for each in tray.list.cards] == ["A thought"])


def test_a_clipboard_with_nonsense_in_it_changes_nothing(workspace, view, clipboard):
    mime = QMimeData()
    mime.setData("application/x-editorial-calendar-card", b"[1, 2]")
    QApplication.clipboard().setMimeData(mime)
    press(view, PASTE)
    assert titles(workspace) == []
