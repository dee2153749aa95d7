"""Moves at random, by drag, keys and clipboard, taken back and done again: no minute is ever lost."""

from datetime import date, time, timedelta
from itertools import cycle
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.launches import start_launch
from calendar_app.commands.posts import create_post, edit_variant, move_card
from calendar_app.commands.series import repeat_post
from calendar_app.domain.card import in_time_order
from calendar_app.domain.launch import Milestone
from calendar_app.domain.post import content_of
from calendar_app.domain.recurrence import Frequency, Rule
from calendar_app.integrations.preferences import HOUR_STEPS
from calendar_app.store import queries
from calendar_app.ui.calendar.hours import HoursView
from calendar_app.ui.calendar.hours_geometry import height_of
from tests.builders import NOW, PARIS, at
from tests.ui.calendar.conftest import NO_KEY, lift, middle
from tests.ui.calendar.plan_model import Model, at_place, comes_twice, later, without_date

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ZONES = (PARIS, "America/Montreal", "Pacific/Auckland", "Indian/Reunion")
FIRST, DAYS = date(2026, 11, 20), 3 * 365
"""Three years with all their changes of the clocks."""
TOO_EARLY = date(2026, 11, 12)
"""What would come before is refused as past, or so near to it that the next move might be."""
HOURS = ("T02:30", "T01:59", "T00:00", "T23:59", "T12:15", "")
ARROWS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -7, Key.Key_Down: 7}
MOST = 24
"""Cards; with more of them nothing is copied."""


class Walk:
    """Hands that do something at random in the calendar, and in the model what that should mean."""

    def __init__(self, month, hours, tray, *, seed):
        self.month, self.hours, self.tray = month, hours, tray
        self.workspace, self.random = month.context.workspace, Random(seed)
        self.landed = []
        for mover in (month.mover, hours.mover, tray.mover):
            mover.moved.connect(self.landed.extend)
        self._write_posts()
        self.before = self.family
        self.model = Model(self.found)

    def go(self, moves):
        ways = {
            self.drag: 4, self.drag_to_hour: 4, self.alt_arrow: 3, self.nudge: 2, self.carry: 3,
            self.paste: 3, self.to_tray: 1, self.out_of_tray: 3, self.escape: 1, self.undo: 3, self.redo: 2,
        }  # fmt: skip
        for _ in range(moves):
            self.random.choices(list(ways), weights=list(ways.values()))[0]()

    def drag(self):
        cards, day, copy = self._some(), self._day(), self._copies()

        def act():
            self.month.go(day)
            self._drop(cards, self.month, middle(self.month, str(day)), copy=copy)

        self._do(act, cards, at_place(cards[0][1], day), copy=copy)

    def drag_to_hour(self):
        cards, day, copy = self._some(), self._day(), self._copies()
        hour, late = self._hour(), self.random.randrange(2)
        where = at_place(cards[0][1], day, hour, fold=int(late and comes_twice(day, hour)))
        self._do(lambda: self._drop_at(cards, day, hour, late=late, copy=copy), cards, where, copy=copy)

    def alt_arrow(self):
        cards, arrow = self._some(select=self.month), self.random.choice(list(ARROWS))
        self._do(lambda: QTest.keyClick(self.month, arrow, ALT), cards, later(ARROWS[arrow]))

    def nudge(self):
        cards, step = self._some(select=self.hours), self._step()
        arrow, lead = self.random.choice((Key.Key_Up, Key.Key_Down)), cards[0][1]
        if lead.time is not None:
            moment = lead.written + timedelta(minutes=step if arrow == Key.Key_Down else -step)
            where = at_place(lead, moment.date(), moment.time())
            self._do(lambda: QTest.keyClick(self.hours, arrow, ALT), cards, where)

    def carry(self):
        cards, copy = self._some(select=self.month), self._copies()
        arrows = self.random.choices(list(ARROWS), k=3)

        def act():
            for key in (Key.Key_M, *arrows):
                QTest.keyClick(self.month, key)
            QTest.keyClick(self.month, Key.Key_Return, CTRL if copy else NO_KEY)

        self._do(act, cards, later(sum(ARROWS[arrow] for arrow in arrows)), copy=copy)

    def paste(self):
        cards, copy = in_time_order(self._found(self._some(select=self.month))), self._copies()
        cards = [card.key for card in cards]
        into_tray, day = self.random.random() < 0.2, self._day()

        def act():
            QTest.keyClick(self.month, Key.Key_C if copy else Key.Key_X, CTRL)
            self.month.go(day)
            QTest.keyClick(self.tray.list if into_tray else self.month, Key.Key_V, CTRL)

        self._do(act, cards, without_date if into_tray else at_place(cards[0][1], day), copy=copy)

    def to_tray(self):
        cards = self._some()
        self._do(lambda: self._drop(cards, self.tray, QPoint(60, 300)), cards, without_date)

    def out_of_tray(self):
        waiting, day, hour = [card.key for card in self.tray.list.cards], self._day(), self._hour()
        cards = self.random.sample(waiting, k=min(len(waiting), self.random.randrange(1, 4)))
        if cards:
            self._do(lambda: self._drop_at(cards, day, hour), cards, at_place(None, day, hour))

    def escape(self):
        cards = self._some(select=self.month)
        lift(*self._found(cards), over=self.month).over(middle(self.month, str(self.month.day)))
        self.month.event(QDragLeaveEvent())
        for key in (Key.Key_M, Key.Key_Down, Key.Key_Escape):
            QTest.keyClick(self.month, key)

    def undo(self):
        if self.model.undo():
            self.workspace.undo()

    def redo(self):
        if self.model.redo():
            self.workspace.redo()

    @property
    def found(self):
        """The plans as the posts of the database have them, and as the calendar is told."""
        posts = self._posts
        written = {
            (post.id, variant.channel): content_of(post, variant).plan
            for post in posts
            for variant in queries.variants(self._reader, post.id)
        }
        bare = {(post.id, ""): post.plan for post in posts if post.id not in {each for each, _ in written}}
        told = {
            (card.post, channel): card.plan
            for card in queries.all_cards(self._reader, now=NOW)
            for channel in [variant.channel for variant in card.variants] or [""]
        }
        assert told == {**written, **bare}
        return told

    @property
    def family(self):
        """What a move has nothing to do with: series and launches, and how posts belong to them."""
        own = {p.id: (p.title, p.series, p.occurrence, p.launch, p.launch_offset) for p in self._posts}
        return own, queries.launches(self._reader)

    @property
    def _posts(self):
        ids = {card.post for card in queries.all_cards(self._reader, now=NOW)}
        return list(queries.posts(self._reader, ids).values())

    @property
    def _reader(self):
        return self.workspace.reader

    def _do(self, act, cards, where, *, copy=False):
        """The same to the model, unless it would come into the past."""
        targets = [where(plan) for _, plan in cards]
        if any(target and target.day < TOO_EARLY for target in targets):
            return
        self.landed.clear()
        act()
        if copy:
            self.model.copy(cards, where, posts=[post for post, _ in self.landed])
        else:
            self.model.move(cards, where)

    def _some(self, *, select=None):
        """Cards of the page of one of them, that one first."""
        lead = self.random.choice([key for key in self.model.cards if key[1]])
        view = select or self.month
        self._bring_forward(view)
        view.go(lead[1].day)
        near = [card.key for card in view.page.in_order if card.key != lead]
        others = self.random.sample(near, k=min(len(near), self.random.randrange(3)))
        if select:
            view.select(lead, {lead, *others})
            return [lead, *(card.key for card in view.selection if card.key != lead)]
        return [lead, *others]

    def _found(self, cards):
        """The cards as they are, in the same order."""
        return self.month.source.find_all(cards)

    def _drop(self, cards, over, point, *, copy=False):
        lift(*self._found(cards), over=over).drop(point, CTRL if copy else NO_KEY)

    def _drop_at(self, cards, day, hour, *, late=0, copy=False):
        """On a place in the hours, scrolled to, in the first half of the day or in the second."""
        self._bring_forward(self.hours)
        self.hours.go(day)
        minute = hour.hour * 60 + hour.minute
        self.hours.bar.setValue(height_of(minute) - 100)
        cell = self.hours.cell_rect(day)
        across = cell.x() + cell.width() * (3 if late else 1) // 4
        point = QPoint(across, self.hours.geometry_of_page.y_of(minute) + 1)
        self._drop(cards, self.hours, point, copy=copy)

    def _bring_forward(self, view):
        other = self.hours if view is self.month else self.month
        if not view.isVisible():
            other.hide()
            view.show()

    def _day(self):
        return FIRST + timedelta(self.random.randrange(DAYS))

    def _step(self):
        step = self.random.choice(HOUR_STEPS)
        self.hours.context.habits.keep(hour_step=step)
        return step

    def _hour(self):
        """A full step of the clock, more often than not one that is odd somewhere."""
        step = self._step()
        minute = self.random.choice((self.random.randrange(24 * 60), 120 + self.random.randrange(60)))
        return time(minute // step * step // 60, minute // step * step % 60)

    def _copies(self):
        return self.random.random() < 0.15 and len(self.model.cards) < MOST

    def _write_posts(self):
        run, channels = self.workspace.run, [each.id for each in queries.channels(self._reader)]
        for number, zone, hour in zip(range(12), cycle(ZONES), cycle(HOURS), strict=False):
            post = run(create_post, title=f"Post {number}", channels=channels[: number % 3])
            run(move_card, post, from_plan=None, to_plan=at(f"{self._day()}{hour}", zone=zone))
            if number % 3 == 2:
                _, other = queries.variants(self._reader, post)
                run(edit_variant, other.id, plan=at(f"{self._day()}T18:30"))
        run(repeat_post, post, rule=Rule(frequency=Frequency.WEEKLY, count=3))
        milestones = [Milestone(offset=n, title=f"D{n}", time=time(2, 30), channels=()) for n in (-7, 0)]
        run(start_launch, name="Aube", day=self._day() + timedelta(days=7), milestones=milestones)


@pytest.fixture
def walk(qtbot, context, view, tray):
    hours = HoursView(context)
    qtbot.addWidget(hours)
    hours.resize(1000, 700)
    yield Walk(view, hours, tray, seed=2026)
    QApplication.clipboard().clear()


@pytest.mark.parametrize("moves", [150, pytest.param(10_000, marks=pytest.mark.slow)])
def test_no_minute_is_lost(walk, moves):
    for _ in range(moves // 50):
        walk.go(50)
        assert walk.found == walk.model.plans
        own, launches = walk.family
        assert launches == walk.before[1]
        assert walk.before[0].items() <= own.items()
    while walk.model.undo():
        walk.workspace.undo()
    assert walk.found == walk.model.plans
