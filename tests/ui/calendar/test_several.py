"""Several cards at once: chosen by mouse or keys, moved by the same distance, one step to undo."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.review import mark_published
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.calendar.when import WhenPanel
from tests.builders import at
from tests.ui.calendar.conftest import card, lift, middle, plan

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def three(draft):
    """Three posts on days that follow one another."""
    return [draft(f"Post {n}", f"2026-11-{16 + n}T09:00") for n in range(3)]


def spot(view, post):
    return next(placed.rect.center() for placed in view.placement.cards if placed.card.post == post)


def chosen(view):
    return [each.title for each in view.selection]


def days(workspace, posts):
    return [plan(workspace, post).day.day for post in posts]


def test_shift_selects_what_lies_between(view, three):
    QTest.mouseClick(view, LEFT, pos=spot(view, three[0]))
    QTest.mouseClick(view, LEFT, SHIFT, spot(view, three[2]))
    assert chosen(view) == ["Post 0", "Post 1", "Post 2"]
    QTest.mouseClick(view, LEFT, SHIFT, spot(view, three[1]))
    assert chosen(view) == ["Post 0", "Post 1"]


def test_a_rubber_band_selects_what_it_touches_and_escape_takes_it_back(view, three):
    QTest.mouseClick(view, LEFT, pos=spot(view, three[2]))
    start = view.cell_rect(date(2026, 11, 16)).bottomLeft() + QPoint(4, -4)
    end = spot(view, three[1])
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, end)
    assert chosen(view) == ["Post 0", "Post 1"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert chosen(view) == []
    QTest.mouseRelease(view, LEFT, pos=end)
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)
    assert chosen(view) == ["Post 0", "Post 1"]


def test_pressing_one_of_several_keeps_them_until_the_button_is_let_go(view, three):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.mousePress(view, LEFT, pos=spot(view, three[1]))
    assert len(chosen(view)) == 3
    QTest.mouseRelease(view, LEFT, pos=spot(view, three[1]))
    assert chosen(view) == ["Post 1"]


def test_they_move_by_the_same_distance_in_one_step(workspace, view, three, told):
    cards = [card(workspace, post) for post in three]
    drag = lift(cards[1], cards[0], cards[2], over=view)
    drag.over(middle(view, "2026-11-24"))
    assert view.carrier.bubble.text.startswith("3 posts, 7 days later, from Mon, 23 Nov on")
    assert [placed.day.day for placed in view.placement.cards if placed.landing] == [23, 24, 25]
    drag.drop(middle(view, "2026-11-24"))
    assert days(workspace, three) == [23, 24, 25]
    assert chosen(view) == ["Post 0", "Post 1", "Post 2"]
    assert told[-1].text == "3 posts moved, 7 days later"
    told[-1].act()
    assert days(workspace, three) == [16, 17, 18]


def test_what_may_not_move_stays_and_is_named(workspace, view, draft, told):
    out, free = draft("Out", "2026-11-10T09:00"), draft("Free", "2026-11-17T09:00")
    workspace.run(mark_published, out)
    cards = [card(workspace, post) for post in (free, out)]
    drag = lift(*cards, over=view)
    assert drag.over(middle(view, "2026-11-19")).isAccepted()
    assert "“Out” stays" in view.carrier.bubble.text
    drag.drop(middle(view, "2026-11-19"))
    assert days(workspace, [free, out]) == [19, 10]
    assert "“Out” stays: published posts keep their date" in told[-1].text


def test_copies_keep_their_distance_too(workspace, view, three):
    cards = [card(workspace, post) for post in three]
    lift(*cards, over=view).drop(middle(view, "2026-11-23"), CTRL)
    assert days(workspace, three) == [16, 17, 18]
    assert [placed.day.day for placed in view.placement.cards] == [16, 17, 18, 23, 24, 25]


def test_a_day_on_which_a_channel_is_taken_says_so_before(workspace, view, draft):
    workspace.run(edit_brand, minimum_gap=30)
    draft("There", "2026-11-19T09:10")
    post = draft("Coming", "2026-11-17T09:00")
    assert lift(card(workspace, post), over=view).over(middle(view, "2026-11-19")).isAccepted()
    assert view.carrier.verdicts()[date(2026, 11, 19)] is Verdict.COLLIDES
    assert view.carrier.verdicts()[date(2026, 11, 20)] is Verdict.FREE
    assert "collides: 10\u00a0min from “There”, 30\u00a0min wanted" in view.carrier.bubble.text


def test_a_card_of_another_brand_is_refused_in_words(workspace, view, draft, told):
    post = draft("Countdown", "2026-11-17T12:15")
    drag = lift(card(workspace, post), over=view, brand="another")
    assert not drag.over(middle(view, "2026-11-19")).isAccepted()
    assert "another brand" in view.carrier.bubble.text
    drag.drop(middle(view, "2026-11-19"))
    assert plan(workspace, post) == at("2026-11-17T12:15")


def test_an_hour_that_never_comes_is_said(workspace, view, draft):
    post = draft("Night", "2027-03-27T02:30")
    view.go(date(2027, 3, 27))
    lift(card(workspace, post), over=view).over(middle(view, "2027-03-28"))
    assert "does not exist that night, the clocks go forward: it will be 03:30" in view.carrier.bubble.text


def test_the_menu_asks_where_to_and_moves_there(workspace, view, three):
    view.carrier.ask_where([card(workspace, post) for post in three[:2]])
    panel = view.findChild(WhenPanel)
    panel.day.setDate(QDate(2026, 11, 23))
    panel.edit.setTime(time(10))
    panel.accept()
    assert [plan(workspace, post) for post in three] == [
        at("2026-11-23T10:00"),
        at("2026-11-24T10:00"),
        at("2026-11-18T09:00"),
    ]


def test_what_the_place_would_cost_is_said_while_it_is_chosen(workspace, view, three):
    view.carrier.ask_where([card(workspace, three[0])])
    panel = view.findChild(WhenPanel)
    panel.day.setDate(QDate(2026, 11, 2))
    assert panel.note.text() == "This moment has passed"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert days(workspace, three) == [16, 17, 18]


def test_the_hour_that_comes_twice_can_be_the_second(workspace, view, draft):
    post = draft("Night", "2027-10-30T02:30")
    view.carrier.ask_where([card(workspace, post)])
    panel = view.findChild(WhenPanel)
    assert panel.second.isHidden()
    panel.day.setDate(QDate(2027, 10, 31))
    assert not panel.second.isHidden()
    panel.second.setChecked(True)
    assert "the second one" in panel.note.text()
    panel.accept()
    assert plan(workspace, post).fold == 1


def test_several_of_the_tray_are_carried_by_keyboard(workspace, view, tray, draft):
    posts = [draft("One"), draft("Two")]
    tray.move_wanted.connect(view.take_up)
    tray.list.setCurrentRow(0)
    QTest.keyClick(tray.list, Qt.Key.Key_A, CTRL)
    QTest.keyClick(tray.list, Qt.Key.Key_M)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert days(workspace, posts) == [11, 11]
