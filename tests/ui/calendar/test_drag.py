"""Cards dragged through the month: the time of day stays, and what a drop would do is said before."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from calendar_app.commands.membership import add_person, set_policy
from calendar_app.commands.review import approve, mark_published, send
from calendar_app.domain.card import Card
from calendar_app.domain.workflow import Policy, Reach, Role, Tolerance
from calendar_app.store import queries
from calendar_app.ui.calendar.verdict import Verdict
from tests.builders import add_validator, at
from tests.ui.calendar.conftest import NO_KEY, card, lift, middle, plan

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def approved(workspace, draft, when):
    post = draft("Validated", when)
    writer = workspace.me.id
    validator = add_validator(workspace)
    send(workspace, post)
    workspace.become(validator.id)
    workspace.run(approve, post)
    workspace.become(writer)
    return post


def test_a_card_dragged_to_another_day_keeps_its_time(workspace, view, draft, told):
    post = draft("Countdown", "2026-11-17T12:15")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-19"))
    assert plan(workspace, post) == at("2026-11-19T12:15")
    assert [placed.day.day for placed in view.placement.cards] == [19]
    assert view.focused_card.post == post
    assert "Countdown" in told[-1].text
    assert "12:15" in told[-1].text


def test_undo_beside_the_message_puts_the_card_back(workspace, view, draft, told):
    post = draft("Countdown", "2026-11-17T12:15")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-19"))
    told[-1].act()
    assert plan(workspace, post) == at("2026-11-17T12:15")
    assert [placed.day.day for placed in view.placement.cards] == [17]


def test_while_it_hangs_the_day_is_lit_and_the_card_shown_in_time_order(workspace, view, draft):
    draft("Before", "2026-11-19T11:00")
    draft("After", "2026-11-19T19:00")
    post = draft("Countdown", "2026-11-17T12:15")
    event = lift(card(workspace, post), over=view).over(middle(view, "2026-11-19"))
    assert event.isAccepted()
    shown = [placed for placed in view.placement.cards if placed.day.day == 19]
    assert [placed.card.title for placed in shown] == ["Before", "Countdown", "After"]
    assert [placed.landing for placed in shown] == [False, True, False]
    assert "12:15" in view.carrier.bubble.text
    assert "Ctrl: copy" in view.carrier.bubble.text


def test_the_card_that_lands_is_seen_even_where_the_day_is_full(workspace, view, draft):
    for hour in range(10, 20):
        draft(f"At {hour}", f"2026-11-19T{hour}:00")
    post = draft("Late", "2026-11-17T23:00")
    lift(card(workspace, post), over=view).over(middle(view, "2026-11-19"))
    assert [placed.card.title for placed in view.placement.cards if placed.landing] == ["Late"]


def test_with_the_copy_key_the_first_stays(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-19"), CTRL)
    assert plan(workspace, post) == at("2026-11-17T12:15")
    assert [placed.day.day for placed in view.placement.cards] == [17, 19]
    assert view.focused_card.plan == at("2026-11-19T12:15")


def test_shift_asks_for_the_time(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-19"), SHIFT)
    assert plan(workspace, post) == at("2026-11-17T12:15")
    hour = view.focusWidget()
    QTest.keyClicks(hour, "1645")
    QTest.keyClick(hour, Qt.Key.Key_Return)
    assert plan(workspace, post) == at("2026-11-19T16:45")


def test_escape_from_the_question_leaves_everything(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-19"), SHIFT)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    assert plan(workspace, post) == at("2026-11-17T12:15")
    assert view.hasFocus()


def test_a_drag_taken_away_leaves_no_trace(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    drag = lift(card(workspace, post), over=view)
    drag.over(middle(view, "2026-11-19"))
    view.carrier.drops.leave()
    assert view.carrier.landing is None
    assert view.carrier.bubble.isHidden()
    assert [placed.day.day for placed in view.placement.cards] == [17]


def test_a_past_day_refuses_and_says_so_before_the_drop(workspace, view, draft, told):
    post = draft("Countdown", "2026-11-17T12:15")
    drag = lift(card(workspace, post), over=view)
    assert not drag.over(middle(view, "2026-11-04")).isAccepted()
    assert view.carrier.bubble.text == "This moment has passed"
    verdicts = view.carrier.verdicts()
    assert verdicts[date(2026, 11, 9)] is Verdict.PAST
    assert verdicts[date(2026, 11, 11)] is Verdict.FREE
    drag.drop(middle(view, "2026-11-04"))
    assert plan(workspace, post) == at("2026-11-17T12:15")
    assert told[-1].problem


def test_a_published_card_stays_but_can_be_copied(workspace, view, draft):
    post = approved(workspace, draft, "2026-11-10T08:00")
    workspace.run(mark_published, post)
    drag = lift(card(workspace, post), over=view)
    assert not drag.over(middle(view, "2026-11-19")).isAccepted()
    assert "copied" in view.carrier.bubble.text
    drag.drop(middle(view, "2026-11-19"), CTRL)
    assert sorted(placed.day.day for placed in view.placement.cards) == [10, 19]


def test_moving_a_validated_card_too_far_says_what_it_costs(workspace, view, draft):
    post = approved(workspace, draft, "2026-11-17T12:15")
    drag = lift(card(workspace, post), over=view)
    assert drag.over(middle(view, "2026-11-18")).isAccepted()
    assert "validated again" in view.carrier.bubble.text
    drag.move(middle(view, "2026-11-17"))
    assert "validated again" not in view.carrier.bubble.text


def test_within_the_tolerance_of_the_brand_the_seal_holds(workspace, view, draft):
    workspace.run(set_policy, Policy(tolerance=Tolerance(reach=Reach.SAME_WEEK)))
    post = approved(workspace, draft, "2026-11-17T12:15")
    lift(card(workspace, post), over=view).over(middle(view, "2026-11-18"))
    assert "validated again" not in view.carrier.bubble.text


def test_holding_at_the_edge_turns_the_page(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    drag = lift(card(workspace, post), over=view)
    drag.over(QPoint(500, view.height() - 2))
    qtbot.waitUntil(lambda: view.anchor.month == 12, timeout=3000)
    drag.drop(middle(view, "2026-12-17"))
    assert plan(workspace, post) == at("2026-12-17T12:15")


def test_what_is_not_a_card_is_not_taken(view):
    drag = lift(Card(post="x", title="", author="", initials="", plan=None, variants=()), over=view)
    drag.mime.setData("application/x-editorial-calendar-card", b"not json")
    assert not drag.over(middle(view, "2026-11-19")).isAccepted()


def test_somebody_who_only_reads_moves_nothing(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    reader = add_person(workspace, name="Nora Petit", roles={Role.READER})
    workspace.become(reader.id)
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-19"))
    assert plan(workspace, post) == at("2026-11-17T12:15")


def test_a_card_goes_to_the_tray_and_back(workspace, view, tray, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    lift(card(workspace, post), over=tray).drop(QPoint(60, 300))
    assert plan(workspace, post) is None
    assert [each.post for each in tray.list.cards] == [post]
    assert view.placement.cards == ()
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-20"))
    assert plan(workspace, post) == at("2026-11-20")
    assert tray.list.cards == []
    assert [placed.day.day for placed in view.placement.cards] == [20]


def test_from_the_tray_shift_gives_a_time_in_the_zone_of_the_brand(workspace, view, tray, draft):
    post = draft("Idea")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-20"), SHIFT)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert plan(workspace, post) == at("2026-11-20T12:00")


def test_the_tray_refuses_what_is_published(workspace, tray, draft, told):
    post = approved(workspace, draft, "2026-11-10T08:00")
    workspace.run(mark_published, post)
    assert not lift(card(workspace, post), over=tray).over(QPoint(60, 300)).isAccepted()
    assert queries.cards_without_date(workspace.reader, now=workspace.clock()) == []


def test_holding_over_an_arrow_of_the_toolbar_turns_the_page(qtbot, workspace, view, draft):
    arrow = QToolButton()
    qtbot.addWidget(arrow)
    view.turn_with(arrow, 1)
    post = draft("Countdown", "2026-11-17T12:15")
    drag = lift(card(workspace, post), over=arrow)
    entering = QDragEnterEvent(
        QPoint(2, 2), Qt.DropAction.MoveAction, drag.mime, Qt.MouseButton.LeftButton, NO_KEY
    )
    QApplication.sendEvent(arrow, entering)
    qtbot.waitUntil(lambda: view.anchor.month == 12, timeout=3000)
    QApplication.sendEvent(arrow, QDragLeaveEvent())
    assert plan(workspace, post) == at("2026-11-17T12:15")
