"""The tray of posts without a date."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from calendar_app.ui.calendar.tray_delegate import CARD_WIDTH
from tests.ui.calendar.conftest import card, lift, plan


def test_it_lists_what_has_no_date(workspace, tray, draft):
    post = draft("Idea")
    draft("Planned", "2026-11-17T12:15")
    assert [listed.post for listed in tray.list.cards] == [post]


def test_an_empty_tray_says_what_it_is_for(tray, draft):
    assert tray._empty.isVisible()
    draft("Idea")
    assert not tray._empty.isVisible()


def test_it_folds_away_and_tells(qtbot, tray):
    with qtbot.waitSignal(tray.folded_changed) as told:
        tray.fold(True)
    assert told.args == [True]
    assert tray.list.isHidden()
    assert tray.width() < 60
    qtbot.waitUntil(lambda: tray.rect().contains(tray._fold.geometry()))
    tray.fold(False)
    assert tray.list.isVisible()


def test_folded_it_opens_for_as_long_as_a_card_hangs_over_it(workspace, tray, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    tray.fold(True)
    drag = lift(card(workspace, post), over=tray)
    drag.over(QPoint(10, 100))
    assert not tray.folded
    tray.drops.leave()
    assert tray.folded
    drag.drop(QPoint(10, 100))
    assert tray.folded
    assert plan(workspace, post) is None


def test_it_opens_and_bins_by_keyboard(qtbot, tray, draft):
    post = draft("Idea")
    tray.list.setCurrentRow(0)
    with qtbot.waitSignal(tray.open_post) as opened:
        QTest.keyClick(tray.list, Qt.Key.Key_Return)
    assert opened.args == [post]
    with qtbot.waitSignal(tray.bin_requested) as asked:
        QTest.keyClick(tray.list, Qt.Key.Key_Delete)
    assert asked.args == [[post]]


def test_each_card_is_read_out_whole(tray, draft):
    draft("Idea")
    spoken = tray.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "no date, Idea, draft, Instagram, LinkedIn"


def test_the_current_card_stays_current_when_another_arrives(tray, draft):
    first = draft("Idea")
    tray.list.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
    draft("Another")
    assert tray.list.current_card.post == first
    assert tray.list.selection == []


def test_a_card_is_as_wide_as_it_is_drawn_beside_the_scroll_bar(qtbot, tray, draft):
    for number in range(12):
        draft(f"Idea {number}")
    tray.resize(tray.width(), 300)
    qtbot.waitUntil(tray.list.verticalScrollBar().isVisible)
    assert tray.list.viewport().width() >= CARD_WIDTH


def test_a_title_of_any_length_stays_within_two_lines(tray, draft):
    draft("An idea that takes far more words than any title ever should, and then some more")
    item = tray.list.item(0)
    assert tray.list.visualItemRect(item).height() < 90
    assert tray.list.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel
    assert not tray.grab().isNull()
