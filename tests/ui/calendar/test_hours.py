"""The week as a grid of hours: what stands where, and what a drop or a key does to the time of day."""

from datetime import date, datetime, time, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.blocks import add_block
from calendar_app.commands.planning import add_slot
from calendar_app.commands.posts import edit_post
from calendar_app.domain.block import BlockKind
from calendar_app.domain.place import Place
from calendar_app.domain.plan import Plan
from calendar_app.store import queries
from calendar_app.ui.calendar.hours import HoursView
from calendar_app.ui.calendar.load import title_to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.walk import Focus
from tests.builders import PARIS, at
from tests.ui.calendar.conftest import NO_KEY, Drag, card, lift, plan

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
WEDNESDAY, FRIDAY = date(2026, 11, 11), date(2026, 11, 13)
FORWARD, BACK = date(2027, 3, 28), date(2027, 10, 31)
"""When the clocks of Paris are changed."""


@pytest.fixture
def view(qtbot, context):
    """The week of the 10th of November 2026, on the screen and with the keyboard."""
    made = HoursView(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.setFocus()
    return made


def spot(view, day, hour, *, across=0.5):
    """A place on a day, a few pixels below a time of day."""
    cell, moment = view.cell_rect(day), time.fromisoformat(hour)
    y = view.geometry_of_page.y_of(moment.hour * 60 + moment.minute) + 2
    return QPoint(round(cell.x() + cell.width() * across), y)


def row(view, day):
    """A place in the row of what has no hour."""
    return QPoint(view.cell_rect(day).center().x(), view.geometry_of_page.row.center().y())


def rect(view, post):
    return next(placed.rect for placed in view.placement.cards if placed.card.post == post)


def focus(view, workspace, post):
    only = card(workspace, post)
    view.focus_on(Focus(day=only.plan.day, key=only.key))


def press(view, *keys):
    for key in keys:
        QTest.keyClick(view, *(key if isinstance(key, tuple) else (key,)))


def wheel(view, *, x=0, y=0, pixels=0):
    point = QPointF(view.rect().center())
    event = QWheelEvent(
        point,
        view.mapToGlobal(point),
        QPoint(0, pixels),
        QPoint(x, y),
        Qt.MouseButton.NoButton,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def clear(view, day, hour):
    view.walk_to_place(Place(day=day, time=time.fromisoformat(hour)))
    view.select(None, ())


# Where things stand


def test_a_card_stands_at_its_hour(view, draft):
    early, late = draft("Early", "2026-11-11T09:00"), draft("Late", "2026-11-11T12:30")
    geometry = view.geometry_of_page
    assert rect(view, early).top() == geometry.y_of(9 * 60)
    assert rect(view, late).top() == geometry.y_of(12 * 60 + 30)


def test_what_overlaps_stands_side_by_side_and_takes_the_room_there_is(view, draft):
    posts = [draft(f"At {n}", f"2026-11-11T10:{n * 10:02}") for n in range(2)]
    alone = draft("Alone", "2026-11-11T14:00")
    one, other = (rect(view, post) for post in posts)
    assert not one.intersects(other)
    assert one.united(other).width() == rect(view, alone).width()
    assert abs(one.width() - other.width()) <= 1


def test_nothing_covers_anything_in_a_full_week(view, workspace, draft):
    for n in range(12):
        draft(f"Post {n}", f"2026-11-{11 + n % 3}T{9 + n // 4:02}:{n % 4 * 15:02}")
    workspace.run(
        add_block,
        kind=BlockKind.SHOOT,
        text="Studio",
        first=WEDNESDAY,
        last=FRIDAY,
        begins=time(9),
        ends=time(12),
    )
    rects = [each.rect for each in (*view.placement.cards, *view.placement.blocks, *view.placement.more)]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    assert all(view.rect().contains(each) for each in rects)


def test_an_overfull_hour_opens_in_place(view, draft):
    for n in range(40):
        draft(f"Post {n}", f"2026-11-11T10:{n:02}")
    more = view.placement.more
    assert sum(each.hidden for each in more) + len(view.placement.cards) == 40
    QTest.mouseClick(view, LEFT, pos=more[0].rect.center())
    assert view.day_panel.isVisible()
    assert view.day_panel.list.count() == 40
    press(view, Key.Key_Escape)
    assert not view.day_panel.isVisible()


def test_a_block_lasts_as_long_as_it_does_and_leave_stands_above(view, workspace):
    fields = {"first": WEDNESDAY, "last": WEDNESDAY}
    workspace.run(add_block, kind=BlockKind.SHOOT, text="Studio", begins=time(9), ends=time(11), **fields)
    workspace.run(add_block, kind=BlockKind.LEAVE, text="Nora", **fields)
    geometry = view.geometry_of_page
    leave, shoot = sorted((placed.rect for placed in view.placement.blocks), key=QRect.top)
    assert geometry.row.contains(leave)
    assert (shoot.top(), shoot.bottom() + 3) == (geometry.y_of(9 * 60), geometry.y_of(11 * 60))


def test_a_free_slot_stands_at_its_hour(view, workspace):
    channel = queries.channels(workspace.reader)[0].id
    workspace.run(add_slot, channel=channel, weekdays=[4], time=time(18, 30))
    (slot,) = view.placement.slots
    assert slot.rect.top() == view.geometry_of_page.y_of(18 * 60 + 30)


def test_posts_without_a_time_have_a_row_of_their_own(view, draft):
    post = draft("Some time", "2026-11-11")
    assert view.geometry_of_page.row.contains(rect(view, post))
    view.bar.setValue(view.bar.maximum())
    assert view.geometry_of_page.row.contains(rect(view, post))


def test_the_row_covers_what_scrolls_under_it(view, workspace, draft):
    post, hidden = draft("Some time", "2026-11-11"), draft("Early", "2026-11-11T09:00")
    edge = view.geometry_of_page.row.bottom() - 10
    view.bar.setValue(view.bar.value() + rect(view, hidden).top() - edge)
    assert view.geometry_of_page.row.intersects(rect(view, hidden))
    QTest.mouseClick(view, LEFT, pos=rect(view, post).center())
    assert view.focused_card.post == post
    QTest.mouseClick(view, LEFT, pos=QPoint(rect(view, hidden).center().x(), edge + 4))
    assert view.selected == frozenset()
    assert view.place_at(row(view, WEDNESDAY)) == Place(day=WEDNESDAY)


def test_scrolling_moves_everything_alike(view, draft):
    posts = [draft(f"Post {n}", f"2026-11-11T{10 + n // 3}:{n % 3 * 15:02}") for n in range(9)]
    before = {each.card.post: each.rect for each in view.placement.cards}
    wheel(view, y=-120)
    moved = {each.card.post: each.rect for each in view.placement.cards}
    by = moved[posts[-1]].y() - before[posts[-1]].y()
    assert by < 0
    assert moved == {post: before[post].translated(0, by) for post in moved}


# The clock


def test_nothing_of_the_hours_is_seen_through_what_stays_above_them(view, draft):
    for minute in range(0, 60, 5):
        draft(f"Post {minute}", f"2026-11-11T09:{minute:02}")
    band = QRect(0, 0, view.width(), view.geometry_of_page.hours.top())
    view.bar.setValue(0)
    before = view.grab(band).toImage()
    for scrolled in (420, 437, 451):
        view.bar.setValue(scrolled)
        assert view.grab(band).toImage() == before


def test_the_line_of_now_leaves_the_figures_of_the_hours_alone(view):
    red = view.context.theme.colors.danger.rgb()
    today = view.geometry_of_page.cell_of(view.today)
    image = view.grab().toImage()
    xs = {x for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) == red}
    assert xs
    assert min(xs) >= today.left()


def test_the_line_of_now_goes_on_with_the_clock(qtbot, context, workspace, view):
    before = view.grab().toImage()
    workspace.clock = lambda: datetime(2026, 11, 10, 11, 30, tzinfo=ZoneInfo("UTC"))
    assert view.grab().toImage() == before
    context.ticked.emit(workspace.clock())
    assert view.grab().toImage() != before


@pytest.mark.parametrize(
    ("day", "hour", "words"),
    [
        (FORWARD, "02:15", "02:00 – 03:00 does not exist: the clocks go forward"),
        (BACK, "02:15", "02:00 – 03:00 comes twice: the clocks go back"),
    ],
)
def test_a_change_of_the_clocks_is_shown_and_said(view, day, hour, words):
    view.go(day + timedelta(days=7))
    view.bar.setValue(0)
    plain = view.grab().toImage()
    view.go(day)
    assert view.words_at(spot(view, day, hour)).endswith(words)
    assert words in [each.words() for each in view.spoken()]
    assert words not in view.words_at(spot(view, day, "04:00"))
    assert view.grab().toImage() != plain


def test_an_hour_that_comes_twice_is_one_half_each(workspace, view, draft):
    post = draft("Countdown", "2027-10-27T12:15")
    view.go(BACK)
    view.bar.setValue(0)
    drag = lift(card(workspace, post), over=view)
    drag.over(spot(view, BACK, "02:30", across=0.25))
    assert "the clocks go back: this is the first one" in view.carrier.bubble.text
    drag.move(spot(view, BACK, "02:30", across=0.75))
    assert "the clocks go back: this is the second one" in view.carrier.bubble.text
    drag.drop(spot(view, BACK, "02:30", across=0.75))
    assert plan(workspace, post) == Plan(day=BACK, time=time(2, 30), zone=PARIS, fold=1)
    assert rect(view, post).top() == view.geometry_of_page.y_of(150)


def test_an_hour_that_never_comes_is_said_before_the_drop(workspace, view, draft):
    post = draft("Countdown", "2027-03-25T12:15")
    view.go(FORWARD)
    view.bar.setValue(0)
    lift(card(workspace, post), over=view).over(spot(view, FORWARD, "02:30"))
    assert "does not exist that night, the clocks go forward: it will be 03:30" in view.carrier.bubble.text


# A second clock


@pytest.fixture
def second(context, view):
    """Chooses a zone, as the settings do while the calendar is not seen."""

    def choose(zone):
        view.hide()
        context.habits.keep(second_zone=zone)
        view.show()
        view.setFocus()

    return choose


def test_a_second_ruler_tells_the_hours_of_another_zone(view, second):
    before = view.cell_rect(date(2026, 11, 9)).x()
    assert view.second_ruler is None
    second("Asia/Kolkata")
    ruler = view.second_ruler
    assert ruler.head == ["Kolkata"]
    assert (ruler.hours[9 * 60], ruler.hours[20 * 60]) == ("13:30", "00:30 (+1)")
    assert view.cell_rect(date(2026, 11, 9)).x() > before
    label = view.geometry_of_page.label(600, number=1)
    assert view.day_at(label.center()) is None
    assert view.words_at(label.center()) == "The hours of Kolkata (Asia/Kolkata) on Tuesday, 10 November"
    second(PARIS)
    assert (view.second_ruler, view.cell_rect(date(2026, 11, 9)).x()) == (None, before)


def test_in_a_week_in_which_clocks_are_changed_the_ruler_is_right_for_the_day(view, second):
    second("America/New_York")
    view.go(BACK - timedelta(days=1))
    assert view.second_ruler.head == ["New York", "Sat, 30 Oct"]
    assert view.second_ruler.hours[9 * 60] == "03:00"
    view.walk_to(BACK)
    assert view.second_ruler.head == ["New York", "Sun, 31 Oct"]
    assert view.second_ruler.hours[9 * 60] == "04:00"
    view.go(FORWARD)
    assert 2 * 60 not in view.second_ruler.hours
    assert not view.grab().isNull()


def test_the_second_clock_speaks_before_the_drop_and_with_the_keyboard(workspace, view, draft, second):
    second("America/New_York")
    post = draft("Countdown", "2026-11-11T12:15")
    lift(card(workspace, post), over=view).over(spot(view, FRIDAY, "15:45"))
    assert view.carrier.bubble.text.startswith("Fri, 13 Nov, 15:45 · 09:45 New York · ")
    view.carrier.drops.leave()
    clear(view, FRIDAY, "03:00")
    assert view._day_words().startswith("03:00, 21:00 (−1) New York, Friday, 13 November")


def test_mirrored_the_second_ruler_is_at_the_outside(view, second):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    second("Asia/Kolkata")
    geometry = view.geometry_of_page
    assert geometry.label(600, number=1).x() > geometry.label(600).x() > view.cell_rect(WEDNESDAY).right()
    assert not view.grab().isNull()


# By mouse


@pytest.mark.parametrize(("step", "hour"), [(5, "15:50"), (15, "15:45"), (30, "15:30"), (60, "15:00")])
def test_a_drop_sets_the_time_to_a_full_step(workspace, view, draft, *, step, hour):
    view.snap.steps[step].trigger()
    post = draft("Countdown", "2026-11-11T12:15")
    drag = lift(card(workspace, post), over=view)
    drag.over(spot(view, FRIDAY, "15:50"))
    assert f"13 Nov, {hour}" in view.carrier.bubble.text
    drag.drop(spot(view, FRIDAY, "15:50"))
    assert plan(workspace, post) == at(f"2026-11-13T{hour}")
    assert view.context.habits.preferences.hour_step == step


def test_above_the_hours_a_card_keeps_its_own(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    lift(card(workspace, post), over=view).drop(row(view, FRIDAY))
    assert plan(workspace, post) == at("2026-11-13T12:15")


def test_several_go_by_the_same_distance(workspace, view, draft, told):
    posts = [draft("One", "2026-11-11T12:15"), draft("Other", "2026-11-12T09:00"), draft("Day", "2026-11-12")]
    drag = lift(*(card(workspace, post) for post in posts), over=view)
    drag.over(spot(view, WEDNESDAY, "14:15"))
    assert "3 posts, 2 h later" in view.carrier.bubble.text.replace("\N{NO-BREAK SPACE}", " ")
    drag.drop(spot(view, WEDNESDAY, "14:15"))
    assert [plan(workspace, post) for post in posts] == [
        at("2026-11-11T14:15"),
        at("2026-11-12T11:00"),
        at("2026-11-12"),
    ]
    told[-1].act()
    assert plan(workspace, posts[0]) == at("2026-11-11T12:15")


def test_the_copy_key_copies_to_the_hour(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    lift(card(workspace, post), over=view).drop(spot(view, FRIDAY, "16:00"), CTRL)
    plans = sorted(str(each.card.plan.time) for each in view.placement.cards)
    assert plans == ["12:15:00", "16:00:00"]
    assert plan(workspace, post) == at("2026-11-11T12:15")


def test_an_hour_that_has_passed_is_refused_and_the_next_is_free(workspace, view, draft):
    post, today = draft("Countdown", "2026-11-11T12:15"), date(2026, 11, 10)
    drag = lift(card(workspace, post), over=view)
    assert not drag.over(spot(view, today, "08:00")).isAccepted()
    assert view.carrier.bubble.text == "This moment has passed"
    assert not view.scene().verdicts[today].allowed
    assert drag.move(spot(view, today, "10:00")).isAccepted()
    assert view.scene().verdicts[today].allowed
    assert not view.grab().isNull()


def test_a_card_on_its_way_is_shown_at_its_hour_even_where_it_is_full(workspace, view, draft):
    post = draft("Countdown", "2026-11-12T12:15")
    for n in range(9):
        draft(f"Post {n}", f"2026-11-11T10:{n:02}")
    lift(card(workspace, post), over=view).over(spot(view, WEDNESDAY, "10:00"))
    (landing,) = [each for each in view.placement.cards if each.landing]
    assert landing.rect.top() == view.geometry_of_page.y_of(600)
    view.carrier.drops.leave()
    assert not any(each.landing for each in view.placement.cards)


def test_holding_a_card_near_the_end_of_the_hours_scrolls_them(qtbot, workspace, view, draft):
    post, before = draft("Countdown", "2026-11-11T12:15"), view.bar.value()
    drag = lift(card(workspace, post), over=view)
    drag.over(QPoint(view.cell_rect(FRIDAY).center().x(), view.height() - 4))
    place = view.carrier.landing.place
    qtbot.waitUntil(lambda: view.bar.value() > before + 60, timeout=3000)
    assert view.carrier.landing.place.time > place.time
    view.carrier.drops.leave()
    view.dragLeaveEvent(None)


def test_a_double_click_or_the_menu_begins_a_post_at_the_hour(qtbot, view):
    with qtbot.waitSignal(view.create_at) as wanted:
        QTest.mouseDClick(view, LEFT, pos=spot(view, FRIDAY, "15:50"))
    assert wanted.args == [Place(day=FRIDAY, time=time(15, 45))]
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=spot(view, FRIDAY, "11:00"))
    with qtbot.waitSignal(view.menu_requested) as asked:
        QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), QPoint()))
    assert asked.args[0] == Place(day=FRIDAY, time=time(11))


def test_a_name_of_a_day_dropped_begins_a_draft_at_the_hour(view, qtbot, workspace):
    drag = Drag(view, title_to_mime("Black Friday"))
    drag.over(spot(view, FRIDAY, "09:30"))
    assert view.carrier.bubble.text.startswith("New draft on Fri, 13 Nov, 09:30")
    drag.drop(spot(view, FRIDAY, "09:30"))
    qtbot.waitUntil(lambda: len(view.placement.cards) == 1)
    assert view.placement.cards[0].card.plan == at("2026-11-13T09:30")


# By keyboard


def test_alt_and_arrows_move_by_the_step_and_by_the_day(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:10")
    focus(view, workspace, post)
    press(view, (Key.Key_Down, ALT), (Key.Key_Down, ALT), (Key.Key_Right, ALT), (Key.Key_Up, ALT))
    assert plan(workspace, post) == at("2026-11-12T12:25")
    assert view.focused_card.post == post


def test_carried_by_keyboard_a_card_goes_by_the_step_and_is_brought_to_the_eye(workspace, view, draft):
    view.snap.steps[60].trigger()
    post = draft("Countdown", "2026-11-11T12:15")
    focus(view, workspace, post)
    press(view, Key.Key_M, *[Key.Key_Down] * 10, Key.Key_Right)
    assert "12 Nov, 22:15" in view.carrier.bubble.text
    (landing,) = [each.rect for each in view.placement.cards if each.landing]
    assert view.geometry_of_page.hours.contains(landing.topLeft())
    press(view, Key.Key_Escape)
    assert plan(workspace, post) == at("2026-11-11T12:15")


def test_what_has_no_time_gets_noon_first(workspace, view, draft):
    post = draft("Some time", "2026-11-11")
    focus(view, workspace, post)
    press(view, Key.Key_M, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert plan(workspace, post) == at("2026-11-11T12:15")


def test_arrows_walk_free_places_until_they_meet_a_card(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-12T09:50")
    clear(view, WEDNESDAY, "09:05")
    press(view, Key.Key_Down)
    assert view.here == Place(day=WEDNESDAY, time=time(9, 15))
    with qtbot.waitSignal(view.create_at) as wanted:
        press(view, Key.Key_N)
    assert wanted.args == [view.here]
    press(view, Key.Key_Right, Key.Key_Down, Key.Key_Down)
    assert view.here == Place(day=date(2026, 11, 12), time=time(9, 45))
    assert not view.grab().isNull()
    press(view, Key.Key_Down)
    assert view.focused_card.post == post
    press(view, Key.Key_Escape, Key.Key_Up)
    assert view.here.time == time(9, 45)


@pytest.mark.parametrize(("hour", "key"), [("00:00", Key.Key_Up), ("23:55", Key.Key_Down)])
def test_a_day_has_an_end(view, hour, key):
    clear(view, WEDNESDAY, hour)
    press(view, key)
    assert view.here == Place(day=WEDNESDAY, time=time.fromisoformat(hour))
    geometry = view.geometry_of_page
    assert geometry.hours.contains(QPoint(200, geometry.y_of(view.hour.hour * 60 + view.hour.minute)))


def test_what_is_cut_is_pasted_at_the_free_place(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    focus(view, workspace, post)
    press(view, (Key.Key_X, CTRL))
    clear(view, FRIDAY, "16:30")
    press(view, (Key.Key_V, CTRL))
    assert plan(workspace, post) == at("2026-11-13T16:30")
    QApplication.clipboard().clear()


def test_a_block_moves_by_the_step_within_its_day(workspace, view, told):
    fields = {"first": WEDNESDAY, "last": WEDNESDAY, "begins": time(22, 30), "ends": time(23, 45)}
    block = workspace.run(add_block, kind=BlockKind.SHOOT, text="Studio", **fields)
    view.focus_on(Focus(day=WEDNESDAY, key=(block, Plan(day=WEDNESDAY))))
    press(view, (Key.Key_Up, ALT))
    found = view.focused_block.block
    assert (found.begins, found.ends) == (time(22, 15), time(23, 30))
    press(view, (Key.Key_Down, ALT), (Key.Key_Down, ALT))
    assert told[-1].problem
    assert view.focused_block.block.begins == time(22, 30)


# Going there and back


def test_the_hours_stay_where_they_are_when_the_page_turns(view):
    view.bar.setValue(123)
    press(view, Key.Key_PageDown)
    assert view.bar.value() == 123
    press(view, Key.Key_T)
    now = view.geometry_of_page.y_of(9 * 60)
    assert view.geometry_of_page.hours.contains(QPoint(200, now))


def test_the_morning_begins_with_whole_cards(view, draft):
    post = draft("Early", "2026-11-12T06:45")
    view.show_morning()
    assert rect(view, post).top() >= view.geometry_of_page.hours.top()
    assert view.geometry_of_page.hours.contains(QPoint(200, view.geometry_of_page.y_of(9 * 60)))


def test_touch_pads_scroll_by_the_pixel_and_turn_pages_sideways(view):
    before, value = view.range, view.bar.value()
    wheel(view, y=-30, pixels=-17)
    assert view.bar.value() == value + 17
    wheel(view, x=-120)
    assert view.range == before
    wheel(view, x=-120)
    assert view.range[0] == before[1]


def test_from_another_view_it_is_on_the_same_post(context, workspace, view, draft, qtbot):
    post = draft("Countdown", "2026-11-13T22:15")
    month = MonthView(context)
    qtbot.addWidget(month)
    month.show()
    focus(month, workspace, post)
    view.follow(month)
    view.reveal(view.focused)
    assert view.focused_card.post == post
    assert view.geometry_of_page.hours.contains(rect(view, post))
    press(view, Key.Key_Escape)
    assert view.here == Place(day=FRIDAY, time=time(22, 15))


def test_mirrored_the_hours_are_at_the_right(view, workspace, draft):
    one, other = draft("One", "2026-11-11T10:00"), draft("Other", "2026-11-11T10:10")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert rect(view, one).x() > rect(view, other).x()
    assert view.geometry_of_page.label(600).x() > view.cell_rect(date(2026, 11, 9)).right()
    assert view.day_at(view.geometry_of_page.label(600).center()) is None
    assert not view.grab().isNull()


def test_a_title_that_changes_leaves_every_place(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    before = rect(view, post)
    workspace.run(edit_post, post, title="Another")
    assert rect(view, post) == before
