"""Whatever the mouse does in the calendar has a keyboard twin: both are done here, and leave the same."""

from collections.abc import Callable, Collection
from datetime import date, time, timedelta
from html import escape
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from calendar_app.commands.blocks import add_block
from calendar_app.commands.key_dates import add_key_date
from calendar_app.commands.launches import start_launch
from calendar_app.commands.planning import add_slot
from calendar_app.domain.block import BlockKind
from calendar_app.domain.launch import Milestone
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS, drag
from calendar_app.ui.calendar.list_columns import Column, Order
from calendar_app.ui.calendar.list_painter import head_rect
from calendar_app.ui.calendar.load import launch_from_mime
from tests.builders import NOW, PICTURES
from tests.sampling import mostly_slow
from tests.ui.calendar.conftest import Drag, lift

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
WEEK, HOURS, MONTH, LIST = "week", "hours", "month", "list"
EVERY = (WEEK, HOURS, MONTH, LIST)
OPENING = (HOURS, MONTH)
"""Where a day can have more than there is room for, and opens in place."""
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, 16 + n) for n in range(7))
"""A, B and C at 9, nothing, a launch, a note, a free slot and a key date."""
FULL, MANY = date(2026, 12, 3), 24
"""A day with so many posts, which have no room there, nor at one hour."""
BEYOND = dict.fromkeys((WEEK, HOURS), date(2026, 11, 25)) | dict.fromkeys((MONTH, LIST), date(2026, 12, 9))
"""A day of the next page."""
SIGNALS = (
    "open_post",
    "create_at",
    "create_in",
    "open_block",
    "bin_requested",
    "bin_block",
    "menu_requested",
)
ONWARD = {WEEK: Key.Key_Right, HOURS: Key.Key_Right, MONTH: Key.Key_Right, LIST: Key.Key_Down}
ABOVE = {WEEK: (), HOURS: (Key.Key_Up,), MONTH: (), LIST: ()}
"""From the hour of a free slot to one where nothing is."""
BACK = {WEEK: Key.Key_Left, HOURS: Key.Key_Left, MONTH: Key.Key_Left, LIST: Key.Key_Up}
"""The arrow from a card to the next one, and back, where they stand on days that follow each other."""


class Hands:
    """A mouse and a keyboard at one way of looking and the tray, with posts by their titles."""

    def __init__(self, qtbot, name, view, tray, workspace):
        self.qtbot, self.name, self.view, self.tray, self.workspace = qtbot, name, view, tray, workspace
        self.asked = []
        for signal in SIGNALS:
            getattr(view, signal).connect(lambda *about, name=signal: self.asked.append((name, about[0])))
        tray.open_post.connect(lambda post: self.asked.append(("open_post", post)))
        tray.move_wanted.connect(view.take_up)
        self.before = self.left[0]

    def begin_again(self):
        """Takes back what was done, and closes what is open."""
        while self.left[0] != self.before and self.workspace.undo():
            pass
        view = self.view
        view.dismiss()
        QToolTip.hideText()
        QApplication.clipboard().clear()
        if self.name == LIST:
            view.sort_by(Order())
        view.setFocus()
        view.go(MONDAY)
        self.type(Key.Key_Home, Key.Key_Escape)
        self.asked.clear()

    # What there is

    def card(self, title):
        cards = queries.all_cards(self.workspace.reader, now=NOW)
        return next(card for card in cards if card.title == title)

    def spot(self, title):
        return self.view.placement.rect_of(self.card(title).key).center()

    def day(self, day):
        """An empty place of a day that gives no time."""
        cell = self.view.cell_rect(day)
        if self.name == HOURS:
            return QPoint(cell.center().x(), self.view.geometry_of_page.row.bottom() - 3)
        return QPoint(cell.center().x(), cell.bottom() - 4)

    def hour(self, day, hour):
        """A place among the hours."""
        return QPoint(self.view.cell_rect(day).center().x(), self.view.geometry_of_page.y_of(60 * hour) + 2)

    def heading(self, day):
        return self.view.geometry_of_page.heading_of(day).center()

    # The mouse

    def click(self, point, keys=NONE):
        QTest.mouseClick(self.view, LEFT, keys, point)

    def double_click(self, point):
        QTest.mouseDClick(self.view, LEFT, pos=point)

    def double_click_in_tray(self):
        ideas = self.tray.list
        place = ideas.visualItemRect(ideas.item(0)).center()
        QTest.mouseClick(ideas.viewport(), LEFT, pos=place)
        QTest.mouseDClick(ideas.viewport(), LEFT, pos=place)

    def band(self, start, end):
        QTest.mousePress(self.view, LEFT, pos=start)
        for step in range(1, 5):
            QTest.mouseMove(self.view, start + (end - start) * step / 4)
        QTest.mouseRelease(self.view, LEFT, pos=end)

    def drag(self, *titles, to, keys=NONE, over=None):
        lift(*(self.card(title) for title in titles), over=over or self.view).drop(to, keys)

    def drop(self, mime, to, *, over=None):
        """Something from outside, which is read in the pool: waits for the draft that it begins."""
        before = len(queries.all_cards(self.workspace.reader, now=NOW))
        Drag(over or self.view, mime).drop(to)
        self.until_more_than(before)

    def drag_name(self, day, *, to):
        """What a day is named after, to another one."""
        key_date = self.view.key_date_at(self.heading(day))
        mime = self.view._mime_of(key_date, key_date.name("en"))
        if launch_from_mime(mime):
            Drag(self.view, mime).drop(to)
        else:
            self.drop(mime, to)

    def hold_at_the_edge(self, title):
        """Turns the page under a card, then lets it go on a day of the next one."""
        view, before = self.view, self.view.range
        hung = lift(self.card(title), over=view)
        hung.over(QPoint(view.width() - 3, view.height() - 3))
        self.qtbot.waitUntil(lambda: view.range != before, timeout=3000)
        hung.drop(self.day(BEYOND[self.name]))

    def hover(self, point):
        event = QHelpEvent(QEvent.Type.ToolTip, point, self.view.mapToGlobal(point))
        QApplication.sendEvent(self.view, event)
        self.note_what_is_told()

    def note_what_is_told(self):
        self.asked.append(("told", QToolTip.text()))

    def note_what_is_read_out(self):
        item = QAccessible.queryAccessibleInterface(self.view).focusChild()
        self.asked.append(("told", f"<qt>{escape(item.text(QAccessible.Text.Name))}</qt>"))

    def menu(self, reason, point=None):
        point = point or QPoint()
        QApplication.sendEvent(self.view, QContextMenuEvent(reason, point, self.view.mapToGlobal(point)))

    def head_of(self, column):
        return next(head_rect(span).center() for span in self.view.spans if span.column is column)

    # The keyboard

    def carry_over_the_edge(self, title):
        """The same with what the keyboard holds."""
        self.to(title)
        held, to = self.view.carrier, BEYOND[self.name]
        self.type(Key.Key_M, Key.Key_PageDown)
        assert held.landing.day >= MONDAY + timedelta(days=7)
        while held.landing.day != to:
            self.type(Key.Key_Right if held.landing.day < to else Key.Key_Left)
        self.type(Key.Key_Return)

    def type(self, *keys, into=None):
        """Keys one after the other; a pair is a key with a modifier."""
        for key in keys:
            QTest.keyClick(into or self.view, *(key if isinstance(key, tuple) else (key,)))

    def to_day(self, day):
        """Walks there from today by arrows, to its beginning; Esc leaves the cards of the day."""
        self.type(Key.Key_T)
        while self.view.day < day:
            self.type(Key.Key_Right)
        assert self.view.day == day
        self.type(Key.Key_Home, Key.Key_Escape)

    def to_hour(self, day, hour):
        """From A at 9 along the days, then on by the step of the clock."""
        self.to("A")
        self.type(Key.Key_Escape)
        while self.view.day < day:
            self.type(Key.Key_Right)
        self.type(*[Key.Key_Down] * (4 * (hour - 9)))
        assert self.view.here.time == time(hour)

    def to_item(self, day, key):
        """Walks to a day, then down to what is wanted there."""
        self.to_day(day)
        self.type(Key.Key_Home)
        for _ in range(3):
            if self.view.focused != key:
                self.type(Key.Key_Down)
        assert self.view.focused == key

    def to(self, title):
        card = self.card(title)
        self.to_item(card.plan.day, card.key)

    def on(self, title, *keys):
        self.to(title)
        self.type(*keys)

    def in_tray(self, *keys):
        """Keys on the only idea of the tray."""
        self.tray.list.setFocus()
        self.tray.list.setCurrentRow(0)
        self.type(*keys, into=self.tray.list)

    def answer(self, text):
        """The time that was asked for."""
        QTest.keyClicks(self.view.focusWidget(), text)
        self.type(Key.Key_Return, into=self.view.focusWidget())

    def paste(self, mime, *, into=None):
        """What another program has put on the clipboard."""
        before = len(queries.all_cards(self.workspace.reader, now=NOW))
        QApplication.clipboard().setMimeData(mime)
        self.type((Key.Key_V, CTRL), into=into)
        self.until_more_than(before)

    def until_more_than(self, before):
        cards = self.workspace.reader
        self.qtbot.waitUntil(lambda: len(queries.all_cards(cards, now=NOW)) > before)

    def order(self, column):
        """Through the menu of columns, which Tab reaches."""
        QTest.keyClick(self.view.button, Key.Key_Tab)
        menu = self.view.button.orders
        menu.popup(QPoint())
        while menu.activeAction() is not self.view.button._orders[column]:
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        menu.hide()

    @property
    def left(self):
        """What can be told apart afterwards: where things stand, what is selected or open, what was asked."""
        reader, view = self.workspace.reader, self.view
        cards = sorted((c.title, str(c.plan and c.plan.written)) for c in queries.all_cards(reader, now=NOW))
        launches = [str(launch.day) for launch in queries.launches(reader)]
        panel = getattr(view, "day_panel", None)
        seen = {
            "selected": sorted(card.title for card in view.selection),
            "looked at": view.focused_card.title if view.quick_view.isVisible() and view.focused_card else "",
            "opened": [card.title for card in panel.list.cards] if panel and panel.isVisible() else [],
            "order": str(getattr(view, "order", "")),
            "asked": [(name, _told(about)) for name, about in self.asked],
        }
        return (cards, launches), seen


def _told(about):
    return [card.title for card in about] if isinstance(about, tuple) else repr(about)


class Twin(NamedTuple):
    """The same by mouse and by keys, in the views where the mouse does it."""

    mouse: Callable[[Hands], object]
    keys: Callable[[Hands], object]
    views: Collection[str] = EVERY


def files():
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(min(PICTURES.glob("*.jpg"))))])
    return mime


def words():
    mime = QMimeData()
    mime.setText("A word from another program")
    return mime


def note(h):
    return next(placed for placed in h.view.placement.blocks if placed.block.day == SATURDAY)


def slot(h):
    return next(placed for placed in h.view.placement.slots if placed.slot.plan.day == SUNDAY)


TWINS = {
    # Selecting
    "click: selects": Twin(lambda h: h.click(h.spot("A")), lambda h: h.to("A")),
    "copy key and click: selects too": Twin(
        lambda h: (h.click(h.spot("A")), h.click(h.spot("C"), CTRL)),
        lambda h: h.on("A", *[(ONWARD[h.name], CTRL)] * 2, (Key.Key_Space, CTRL)),
    ),
    "Shift and click: selects a range": Twin(
        lambda h: (h.click(h.spot("A")), h.click(h.spot("C"), SHIFT)),
        lambda h: h.on("A", *[(ONWARD[h.name], SHIFT)] * 2),
    ),
    "rubber band: selects what it touches": Twin(
        lambda h: h.band(h.heading(MONDAY) if h.name == LIST else h.day(MONDAY), h.spot("C")),
        lambda h: h.on("A", *[(ONWARD[h.name], SHIFT)] * 2),
    ),
    "click on an empty place: leaves the cards": Twin(
        lambda h: (h.type((Key.Key_A, CTRL)), h.asked.append(("", 0)), h.click(h.day(THURSDAY))),
        lambda h: (h.type((Key.Key_A, CTRL)), h.asked.append(("", 0)), h.type(Key.Key_Escape)),
    ),
    # Opening and beginning
    "double click on a card: opens": Twin(
        lambda h: h.double_click(h.spot("A")), lambda h: h.on("A", Key.Key_Return, Key.Key_Escape)
    ),
    "double click on a day: a new post": Twin(
        lambda h: h.double_click(h.day(THURSDAY)), lambda h: (h.to_day(THURSDAY), h.type(Key.Key_N))
    ),
    "double click on an hour: a new post then": Twin(
        lambda h: h.double_click(h.hour(THURSDAY, 11)),
        lambda h: (h.to_hour(THURSDAY, 11), h.type(Key.Key_N)),
        views=[HOURS],
    ),
    "double click on a note: opens it": Twin(
        lambda h: h.double_click(note(h).rect.center()),
        lambda h: (h.to_item(SATURDAY, note(h).block.key), h.type(Key.Key_Return)),
    ),
    "double click on a free slot: a post in it": Twin(
        lambda h: h.double_click(slot(h).rect.center()),
        lambda h: (h.to_item(SUNDAY, slot(h).slot.key), h.type(Key.Key_Return)),
    ),
    "right click on a card: its menu": Twin(
        lambda h: (h.click(h.spot("A")), h.menu(MOUSE, h.spot("A"))), lambda h: (h.to("A"), h.menu(KEYBOARD))
    ),
    "right click on a day: its menu": Twin(
        lambda h: (h.click(h.day(THURSDAY)), h.menu(MOUSE, h.day(THURSDAY))),
        lambda h: (h.to_day(THURSDAY), h.menu(KEYBOARD)),
    ),
    "right click on a note: its menu": Twin(
        lambda h: (h.click(note(h).rect.center()), h.menu(MOUSE, note(h).rect.center())),
        lambda h: (h.to_item(SATURDAY, note(h).block.key), h.menu(KEYBOARD)),
    ),
    "click on what has no room: opens the day": Twin(
        lambda h: (h.view.go(FULL), h.click(h.view.placement.more[0].rect.center())),
        lambda h: (h.to_day(FULL), h.type(Key.Key_Plus)),
        views=OPENING,
    ),
    "double click in the tray: opens": Twin(
        lambda h: h.double_click_in_tray(),
        lambda h: h.in_tray(Key.Key_Return),
    ),
    # Looking
    "resting on a day: what it is known for": Twin(
        lambda h: h.hover(h.heading(SUNDAY)),
        lambda h: (h.to_day(SUNDAY), h.type(*ABOVE[h.name], Key.Key_Space), h.note_what_is_told()),
    ),
    "resting on a post: all of it": Twin(
        lambda h: h.hover(h.spot("A")),
        lambda h: (h.to("A"), h.note_what_is_read_out(), h.type(Key.Key_Escape)),
    ),
    "resting on a note: all of it": Twin(
        lambda h: h.hover(note(h).rect.center()),
        lambda h: (
            h.to_item(SATURDAY, note(h).block.key),
            h.type(Key.Key_Space),
            h.note_what_is_told(),
        ),
    ),
    "click on the head of a column: sorts by it": Twin(
        lambda h: h.click(h.head_of(Column.TITLE)), lambda h: h.order(Column.TITLE), views=[LIST]
    ),
    # Dragging
    "drag to a day: moves": Twin(
        lambda h: h.drag("A", to=h.day(THURSDAY)),
        lambda h: h.on("A", Key.Key_M, *[Key.Key_Right] * 3, Key.Key_Return),
    ),
    "drag to an hour: moves there": Twin(
        lambda h: h.drag("A", to=h.hour(THURSDAY, 11)),
        lambda h: h.on("A", Key.Key_M, *[Key.Key_Right] * 3, *[Key.Key_Down] * 8, Key.Key_Return),
        views=[HOURS],
    ),
    "drag of several: moves all as far": Twin(
        lambda h: h.drag("A", "B", "C", to=h.day(THURSDAY)),
        lambda h: (
            h.on("C", *[(BACK[h.name], SHIFT)] * 2),
            h.type(Key.Key_M, *[Key.Key_Right] * 3, Key.Key_Return),
        ),
    ),
    "drag with the copy key: copies": Twin(
        lambda h: h.drag("A", to=h.day(THURSDAY), keys=CTRL),
        lambda h: h.on("A", Key.Key_M, *[Key.Key_Right] * 3, (Key.Key_Return, CTRL)),
    ),
    "drag with Shift: asks for the time": Twin(
        lambda h: (h.drag("A", to=h.day(THURSDAY), keys=SHIFT), h.answer("1645")),
        lambda h: (h.on("A", Key.Key_M, *[Key.Key_Right] * 3, (Key.Key_Return, SHIFT)), h.answer("1645")),
    ),
    "drag out of a day that is open: moves": Twin(
        lambda h: (h.view.go(FULL), h.drag("Post 00", to=h.day(FULL + timedelta(days=1)))),
        lambda h: (
            h.to_day(FULL),
            h.type(Key.Key_Plus),
            h.type(Key.Key_M, into=h.view.day_panel.list),
            h.type(Key.Key_Right, Key.Key_Return),
        ),
        views=OPENING,
    ),
    "drag over the edge: turns the page under it": Twin(
        lambda h: h.hold_at_the_edge("A"),
        lambda h: h.carry_over_the_edge("A"),
    ),
    "drag to the tray: takes the date away": Twin(
        lambda h: h.drag("A", to=QPoint(60, 300), over=h.tray),
        lambda h: (h.on("A", (Key.Key_X, CTRL)), h.in_tray((Key.Key_V, CTRL))),
    ),
    "drag out of the tray: gives a date": Twin(
        lambda h: h.drag("Idea", to=h.day(THURSDAY)),
        lambda h: (h.to_day(THURSDAY), h.in_tray(Key.Key_M), h.type(Key.Key_Return)),
    ),
    "drag out of the tray to an hour: gives it that": Twin(
        lambda h: h.drag("Idea", to=h.hour(THURSDAY, 11)),
        lambda h: (h.to_hour(WEDNESDAY, 11), h.in_tray(Key.Key_M), h.type(Key.Key_Right, Key.Key_Return)),
        views=[HOURS],
    ),
    "drag of a key date to a day: a draft about it": Twin(
        lambda h: h.drag_name(SUNDAY, to=h.day(THURSDAY)),
        lambda h: (
            h.to_day(SUNDAY),
            h.type(Key.Key_M, *[Key.Key_Left] * 3, Key.Key_Return),
            h.until_more_than(4 + 1 + MANY),
        ),
    ),
    "drag of a launch: its posts go along": Twin(
        lambda h: h.drag_name(FRIDAY, to=h.day(SATURDAY)),
        lambda h: (h.to_day(FRIDAY), h.type(Key.Key_M, Key.Key_Right, Key.Key_Return)),
    ),
    # From other programs
    "drop of a file on a day: a draft with it": Twin(
        lambda h: h.drop(files(), h.day(THURSDAY)), lambda h: (h.to_day(THURSDAY), h.paste(files()))
    ),
    "drop of a file on an hour: a draft then": Twin(
        lambda h: h.drop(files(), h.hour(THURSDAY, 11)),
        lambda h: (h.to_hour(THURSDAY, 11), h.paste(files())),
        views=[HOURS],
    ),
    "drop of a text on a day: a draft of it": Twin(
        lambda h: h.drop(words(), h.day(THURSDAY)), lambda h: (h.to_day(THURSDAY), h.paste(words()))
    ),
    "drop of a file on the tray: a draft without a date": Twin(
        lambda h: h.drop(files(), QPoint(60, 300), over=h.tray),
        lambda h: (h.in_tray(), h.paste(files(), into=h.tray.list)),
    ),
}


@pytest.fixture(autouse=True)
def pages_turn_soon(monkeypatch):
    monkeypatch.setattr(drag, "TURN_DELAY", 20)


@pytest.fixture
def brand(workspace, draft):
    """A week with something of each kind, an idea without a date, and a day with too much."""
    channel = queries.channels(workspace.reader)[0].id
    for number, title in enumerate("ABC"):
        draft(title, f"2026-11-{16 + number}T09:00")
    draft("Idea")
    for number in range(MANY):
        draft(f"Post {number:02}", f"{FULL}T10:{number:02}")
    workspace.run(add_key_date, name="Anniversary", first=SUNDAY, last=SUNDAY)
    later = Milestone(offset=7, title="Teaser", time=time(17), channels=(channel,))
    workspace.run(start_launch, name="Aube", day=FRIDAY, milestones=[later])
    hours = {"begins": time(10), "ends": time(12)}
    workspace.run(add_block, kind=BlockKind.SHOOT, text="Studio", first=SATURDAY, last=SATURDAY, **hours)
    workspace.run(add_slot, channel=channel, weekdays=[SUNDAY.weekday()], time=time(11))
    return workspace


@pytest.fixture(params=mostly_slow(EVERY, quick=(HOURS, MONTH)))
def hands(request, qtbot, context, tray, brand):
    """Hands at each way of looking, on its page with the brand's week."""
    view = VIEWS[request.param](context)
    qtbot.addWidget(view)
    view.resize(1000, 820)
    view.show()
    view.setFocus()
    view.range_changed.connect(lambda *_: view.carrier.drops.turner.hold(0))
    made = Hands(qtbot, request.param, view, tray, brand)
    made.begin_again()
    return made


def test_the_keyboard_can_do_all_that_the_mouse_does(hands):
    before, differing = hands.left, {}
    for name, twin in TWINS.items():
        if hands.name not in twin.views:
            continue
        by = {}
        for way in ("mouse", "keys"):
            getattr(twin, way)(hands)
            by[way] = hands.left
            hands.begin_again()
            assert hands.left == before, name
        if by["mouse"] != by["keys"] or by["mouse"] == before:
            differing[name] = by
    assert not differing


def test_no_view_is_left_out():
    """A quarter has no cards: what the mouse does there stands in `test_quarter_twins`."""
    assert {*EVERY, "quarter"} == set(VIEWS)


def test_escape_puts_back_what_is_carried_as_it_takes_back_a_drag(hands):
    before = hands.left[0]
    hung = lift(hands.card("A"), over=hands.view)
    hung.over(hands.day(THURSDAY))
    assert hands.view.carrier.landing
    hands.view.carrier.drops.leave()
    assert hands.view.carrier.landing is None
    hands.on("A", Key.Key_M, Key.Key_Right)
    assert hands.view.carrier.landing
    hands.type(Key.Key_Escape)
    assert hands.view.carrier.landing is None
    assert hands.left[0] == before
