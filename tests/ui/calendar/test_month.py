"""The month as a person sees it, walks it and has it read out."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.channels import add_campaign
from calendar_app.commands.posts import archive_post, edit_post
from calendar_app.domain.filter import Filter
from calendar_app.domain.place import Place
from calendar_app.ui.calendar.walk import Focus
from tests.builders import at
from tests.ui.calendar.conftest import card, middle, plan

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def focus(view, workspace, post):
    only = card(workspace, post)
    view.focus_on(Focus(day=only.plan.day, key=only.key))


def spot(view, post):
    return next(placed.rect for placed in view.placement.cards if placed.card.post == post).center()


def test_the_month_shows_whole_weeks_and_is_named(view):
    assert view.range == (date(2026, 10, 26), date(2026, 12, 7))
    assert view.title == "November 2026"
    assert view.accessibleName() == "November 2026"


def test_turning_pages_tells_the_new_range(qtbot, view):
    with qtbot.waitSignal(view.range_changed) as told:
        QTest.keyClick(view, Key.Key_PageDown)
    assert told.args == [date(2026, 11, 30), date(2027, 1, 4)]
    QTest.keyClick(view, Key.Key_PageUp)
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.title == "October 2026"
    QTest.keyClick(view, Key.Key_T)
    assert (view.title, view.day) == ("November 2026", date(2026, 11, 10))


def test_a_long_month_turns_into_a_short_one_by_its_last_day(view):
    view.go(date(2027, 1, 31))
    view.next_page()
    assert view.day == date(2027, 2, 28)


def test_what_is_written_elsewhere_appears_and_goes(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    assert [placed.card.title for placed in view.placement.cards] == ["Countdown"]
    workspace.run(edit_post, post, title="Lift-off")
    assert [placed.card.title for placed in view.placement.cards] == ["Lift-off"]
    workspace.run(archive_post, post)
    assert view.placement.cards == ()


def test_a_hidden_month_reads_nothing_until_it_is_shown(workspace, view, draft):
    view.hide()
    draft("Countdown", "2026-11-17T12:15")
    assert view.placement.cards == ()
    view.show()
    assert len(view.placement.cards) == 1


def test_the_filter_lets_only_some_through(workspace, view, draft):
    draft("Countdown", "2026-11-17T12:15")
    channels = {variant.channel for variant in view.page.in_order[0].variants}
    view.set_filter(Filter(hidden_channels=frozenset(channels)))
    assert view.placement.cards == ()


def test_bars_and_cards_do_not_cover_one_another(workspace, view, draft):
    workspace.run(add_campaign, name="Solstice", first=date(2026, 11, 16), last=date(2026, 11, 20))
    draft("Countdown", "2026-11-17T12:15")
    (bar,) = view.page.bars(3)
    assert not view.geometry_of_page.bar(3, bar).intersects(view.placement.cards[0].rect)


def test_arrows_walk_days_and_cards(workspace, view, draft):
    first, second = draft("First", "2026-11-17T09:00"), draft("Second", "2026-11-17T12:00")
    view.walk_to(date(2026, 11, 16))
    QTest.keyClick(view, Key.Key_Right)
    assert view.focused_card.post == first
    QTest.keyClick(view, Key.Key_Down)
    assert view.focused_card.post == second
    QTest.keyClick(view, Key.Key_Down)
    assert (view.day, view.focused_card) == (date(2026, 11, 24), None)
    QTest.keyClick(view, Key.Key_Up)
    assert view.focused_card.post == second
    assert [chosen.post for chosen in view.selection] == [second]


def test_walking_off_the_page_turns_it(view):
    view.walk_to(date(2026, 12, 6))
    assert view.title == "November 2026"
    QTest.keyClick(view, Key.Key_Right)
    assert (view.title, view.day) == ("December 2026", date(2026, 12, 7))


def test_in_a_mirrored_window_arrows_go_where_they_point(view):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.day_at(QPoint(view.width() - 60, 60)) == date(2026, 10, 26)
    QTest.keyClick(view, Key.Key_Left)
    assert view.day == date(2026, 11, 11)


def test_enter_and_a_double_click_open(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    with qtbot.waitSignal(view.open_post) as opened:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(view, post))
    assert opened.args == [post]
    focus(view, workspace, post)
    with qtbot.waitSignal(view.open_post) as opened:
        QTest.keyClick(view, Key.Key_Return)
    assert opened.args == [post]


def test_a_new_post_begins_on_the_day_meant(qtbot, view):
    with qtbot.waitSignal(view.create_at) as wanted:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "2026-11-25"))
    assert wanted.args == [Place(day=date(2026, 11, 25))]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "2026-11-26"))
    with qtbot.waitSignal(view.create_at) as wanted:
        QTest.keyClick(view, Key.Key_N)
    assert wanted.args == [Place(day=date(2026, 11, 26))]


def test_delete_asks_for_the_bin(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    focus(view, workspace, post)
    with qtbot.waitSignal(view.bin_requested) as asked:
        QTest.keyClick(view, Key.Key_Delete)
    assert asked.args == [[post]]


def test_the_copy_key_selects_several(view, draft):
    posts = [draft(f"Post {n}", f"2026-11-{16 + n}T09:00") for n in range(3)]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(view, posts[0]))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, CTRL, spot(view, posts[2]))
    assert [chosen.post for chosen in view.selection] == [posts[0], posts[2]]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, CTRL, spot(view, posts[0]))
    assert [chosen.post for chosen in view.selection] == [posts[2]]


def test_the_menu_is_asked_for_the_card_or_the_day(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    focus(view, workspace, post)
    with qtbot.waitSignal(view.menu_requested) as asked:
        QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert [card.post for card in asked.args[0]] == [post]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "2026-11-26"))
    with qtbot.waitSignal(view.menu_requested) as asked:
        QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), QPoint()))
    assert asked.args[0] == Place(day=date(2026, 11, 26))


def test_a_card_moves_by_keyboard_with_the_same_preview(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    focus(view, workspace, post)
    QTest.keyClick(view, Key.Key_M)
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Down)
    assert "25 Nov, 12:15" in view.carrier.bubble.text
    assert [placed.day.day for placed in view.placement.cards if placed.landing] == [25]
    assert plan(workspace, post) == at("2026-11-17T12:15")
    QTest.keyClick(view, Key.Key_Return)
    assert plan(workspace, post) == at("2026-11-25T12:15")
    assert view.carrier.bubble.isHidden()


def test_escape_puts_a_carried_card_down_where_it_was(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    focus(view, workspace, post)
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Escape):
        QTest.keyClick(view, key)
    assert plan(workspace, post) == at("2026-11-17T12:15")
    assert view.carrier.landing is None


def test_a_carried_card_turns_the_page(workspace, view, draft):
    post = draft("Countdown", "2026-12-06T12:15")
    focus(view, workspace, post)
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Return):
        QTest.keyClick(view, key)
    assert view.title == "December 2026"
    assert plan(workspace, post) == at("2026-12-07T12:15")


def test_alt_and_arrows_move_at_once(workspace, view, draft):
    post = draft("Countdown", "2026-11-17T12:15")
    focus(view, workspace, post)
    QTest.keyClick(view, Key.Key_Right, ALT)
    QTest.keyClick(view, Key.Key_Down, ALT)
    assert plan(workspace, post) == at("2026-11-25T12:15")
    assert view.focused_card.post == post


def test_a_letter_with_a_modifier_is_left_to_the_menus(qtbot, view):
    with qtbot.assertNotEmitted(view.create_at):
        QTest.keyClick(view, Key.Key_N, CTRL)


def test_a_full_day_opens_in_place(qtbot, workspace, view, draft):
    posts = [draft(f"At {hour}", f"2026-11-19T{hour}:00") for hour in range(10, 20)]
    (more,) = view.placement.more
    assert more.hidden + len(view.placement.cards) == 10
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=more.rect.center())
    panel = view.day_panel
    assert [listed.post for listed in panel.list.cards] == posts
    QTest.keyClick(panel.list, Key.Key_End)
    with qtbot.waitSignal(view.open_post) as opened:
        QTest.keyClick(panel.list, Key.Key_Return)
    assert opened.args == [posts[-1]]
    QTest.keyClick(panel.list, Key.Key_Escape)
    assert panel.isHidden()
    assert view.hasFocus()


def test_a_card_without_room_is_reached_by_keyboard_too(workspace, view, draft):
    posts = [draft(f"At {hour}", f"2026-11-19T{hour}:00") for hour in range(10, 20)]
    focus(view, workspace, posts[0])
    for _ in posts[1:]:
        QTest.keyClick(view, Key.Key_Down)
    assert view.focused_card.post == posts[-1]
    assert view.placement.rect_of(view.focused) is None
    QTest.keyClick(view, Key.Key_Plus)
    assert view.day_panel.isVisible()


def test_the_open_day_follows_what_changes(workspace, view, draft):
    posts = [draft(f"At {hour}", f"2026-11-19T{hour}:00") for hour in range(10, 20)]
    view.open_day(date(2026, 11, 19))
    workspace.run(archive_post, posts[0])
    assert [listed.post for listed in view.day_panel.list.cards] == posts[1:]


def test_a_screen_reader_is_told_each_card_in_a_sentence(workspace, view, draft):
    post = draft("Carousel", "2026-11-16T18:30")
    focus(view, workspace, post)
    painted = QAccessible.queryAccessibleInterface(view)
    assert painted.childCount() == 1
    words = painted.focusChild().text(QAccessible.Text.Name)
    assert words == "Monday 16 Nov, 18:30, Carousel, draft, Instagram, LinkedIn"
    assert painted.focusChild().state().focused
    assert painted.childAt(*_global(view, spot(view, post))).text(QAccessible.Text.Name) == words


def _global(view, point):
    there = view.mapToGlobal(point)
    return there.x(), there.y()
