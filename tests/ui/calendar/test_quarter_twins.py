"""What the mouse does on a quarter has a keyboard twin as well: both are done here, and leave the same."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.channels import add_campaign
from calendar_app.commands.key_dates import add_key_date
from calendar_app.commands.launches import start_launch
from calendar_app.domain.launch import Milestone
from calendar_app.store import queries
from calendar_app.ui.calendar.quarter import QuarterView
from calendar_app.ui.calendar.quarter_painter import Line
from tests.ui.calendar.conftest import Drag
from tests.ui.calendar.test_twins import ALT, CTRL, KEYBOARD, LEFT, MOUSE, SHIFT, Hands, Key, files, words

FIRST, LAST = date(2026, 11, 16), date(2026, 12, 6)
NAMED, LAUNCHED, THERE = date(2026, 11, 18), date(2026, 12, 2), date(2026, 12, 16)
WEEK = 11
"""That of THERE, counted from the first one of the quarter; walked to over the names, it is a Wednesday."""


class QuarterHands(Hands):
    """A mouse and a keyboard at a quarter with one campaign, one key date and one launch."""

    def __init__(self, qtbot, view, tray, workspace):
        super().__init__(qtbot, "quarter", view, tray, workspace)
        view.view_wanted.connect(lambda name: self.asked.append((name, view.week)))
        view.open_campaign.connect(lambda campaign: self.asked.append(("campaign", campaign.name)))
        view.open_launch.connect(lambda launch: self.asked.append(("launch", launch)))
        view.create_about.connect(lambda told, day: self.asked.append((told.en, day)))
        self.before = self.left[0]

    @property
    def left(self):
        (stand, launches), seen = super().left
        campaigns = [(each.first, each.last) for each in queries.campaigns(self.workspace.reader)]
        return (stand, launches, campaigns), seen

    @property
    def at(self):
        """Where the keyboard is: on a line, and in a week."""
        return self.view.line, self.view.week

    @property
    def bar(self):
        (only,) = self.view.bars
        return only.rect

    def cell(self, row, week=WEEK):
        return self.view.geometry_of_page.count(row, week).center()

    def name_in(self, band):
        (only,) = self.view.names[band]
        return only.rect.center()

    def day(self, day):
        return self.view.cell_rect(day).center()

    def draw(self, begin, by):
        """Pulls an edge by so many days."""
        end = QPoint(begin.x() + round(by * self.view.cell_rect(FIRST).width()), begin.y())
        QTest.mousePress(self.view, LEFT, pos=begin)
        for point in (begin + QPoint(3, 0), end):
            QTest.mouseMove(self.view, point)
            QApplication.processEvents()
        QTest.mouseRelease(self.view, LEFT, pos=end)

    def drag_name_of(self, band, *, to):
        """A name, as its press lifts it, to another day."""
        told = self.view.key_date_at(self.name_in(band))
        Drag(self.view, self.view._mime_of(told, told.en)).drop(self.day(to))

    def to_line(self, line):
        """Up to the top, then down to it."""
        self.type(*[Key.Key_Up] * len(self.view.lines))
        while self.view.line != line:
            self.type(Key.Key_Down)

    def to_cell(self, row, week=WEEK):
        self.to_line(self.view.lines[self.view.first_row + row])
        self.type(Key.Key_Home, *[Key.Key_Right] * week)

    def to_campaign(self):
        self.to_line(next(line for line in self.view.lines if line.campaign))

    def to_name(self, band):
        self.to_line(Line(band=band))

    def begin_again(self):
        super().begin_again()
        self.view.line = self.view.lines[self.view.first_row]
        self.view.go(date(2026, 11, 10))


def note_place(hands):
    hands.asked.append(hands.at)


TWINS = {
    "click on a week of a channel: is there": (
        lambda h: (h.click(h.cell(1)), note_place(h)),
        lambda h: (h.to_cell(1), note_place(h)),
    ),
    "double click on a week: opens it": (
        lambda h: h.double_click(h.cell(1)),
        lambda h: (h.to_cell(1), h.type(Key.Key_Return)),
    ),
    "resting on a week: what it has": (
        lambda h: h.hover(h.cell(1)),
        lambda h: (h.to_cell(1), h.type(Key.Key_Space), h.note_what_is_told()),
    ),
    "right click: the menu": (
        lambda h: (h.click(h.day(THERE)), h.menu(MOUSE, h.day(THERE))),
        lambda h: (h.to_cell(0), h.menu(KEYBOARD)),
    ),
    "double click on a campaign: opens it": (
        lambda h: h.double_click(h.bar.center()),
        lambda h: (h.to_campaign(), h.type(Key.Key_Return)),
    ),
    "resting on a campaign: all of it": (
        lambda h: h.hover(h.bar.center()),
        lambda h: (h.to_campaign(), h.type(Key.Key_Space), h.note_what_is_told()),
    ),
    "the end of a campaign is drawn": (
        lambda h: h.draw(QPoint(h.bar.right() - 1, h.bar.center().y()), 4),
        lambda h: (h.to_campaign(), h.type(*[(Key.Key_Right, SHIFT)] * 4)),
    ),
    "the beginning of a campaign is drawn": (
        lambda h: h.draw(QPoint(h.bar.left() + 1, h.bar.center().y()), -3),
        lambda h: (h.to_campaign(), h.type(*[(Key.Key_Left, CTRL)] * 3)),
    ),
    "both ends, one after the other: all of it moves": (
        lambda h: (
            h.draw(QPoint(h.bar.right() - 1, h.bar.center().y()), 2),
            h.draw(QPoint(h.bar.left() + 1, h.bar.center().y()), 2),
        ),
        lambda h: (h.to_campaign(), h.type(*[(Key.Key_Right, ALT)] * 2)),
    ),
    "double click on a key date: a post about it": (
        lambda h: h.double_click(h.name_in("names")),
        lambda h: (h.to_name("names"), h.type(Key.Key_Return)),
    ),
    "double click on a launch: opens it": (
        lambda h: h.double_click(h.name_in("launches")),
        lambda h: (h.to_name("launches"), h.type(Key.Key_Return)),
    ),
    "drag of a launch: its posts go along": (
        lambda h: h.drag_name_of("launches", to=date(2026, 12, 4)),
        lambda h: (h.to_name("launches"), h.type(Key.Key_M, Key.Key_Right, Key.Key_Right, Key.Key_Return)),
    ),
    "drag of a key date: a draft about it": (
        lambda h: (h.drag_name_of("names", to=date(2026, 11, 20)), h.until_more_than(1)),
        lambda h: (
            h.to_name("names"),
            h.type(Key.Key_M, Key.Key_Right, Key.Key_Right, Key.Key_Return),
            h.until_more_than(1),
        ),
    ),
    "drop of a file on a day: a draft with it": (
        lambda h: h.drop(files(), h.day(THERE)),
        lambda h: (h.to_cell(0), h.paste(files())),
    ),
    "drop of a text on a day: a draft of it": (
        lambda h: h.drop(words(), h.day(THERE)),
        lambda h: (h.to_cell(0), h.paste(words())),
    ),
}


@pytest.fixture
def hands(qtbot, context, tray, workspace):
    """Hands at the last quarter of 2026."""
    workspace.run(add_campaign, name="Solstice", first=FIRST, last=LAST)
    workspace.run(add_key_date, name="Fair", first=NAMED, last=NAMED)
    opening = Milestone(offset=0, title="Opening", time=time(10), channels=())
    workspace.run(start_launch, name="Aube", day=LAUNCHED, milestones=[opening])
    view = QuarterView(context)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.setFocus()
    return QuarterHands(qtbot, view, tray, workspace)


def test_the_keyboard_can_do_all_that_the_mouse_does_on_a_quarter(hands):
    hands.begin_again()
    before, differing = hands.left, {}
    for name, ways in TWINS.items():
        left = []
        for way in ways:
            way(hands)
            left.append(hands.left)
            hands.begin_again()
            assert hands.left == before, name
        if left[0] != left[1] or left[0] == before:
            differing[name] = left
    assert not differing
