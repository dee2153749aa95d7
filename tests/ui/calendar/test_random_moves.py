"""Moves at random, by drag, keys and clipboard, taken back and done again: no minute is ever lost."""

from datetime import date, timedelta
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.posts import create_post, move_card
from calendar_app.domain.plan import Plan
from calendar_app.store import queries
from tests.builders import NOW, PARIS, at
from tests.ui.calendar.conftest import lift, middle

ZONES = (PARIS, "America/Montreal", "Pacific/Auckland", "Indian/Reunion")
FIRST, DAYS = date(2026, 11, 20), 3 * 365
"""Three years with all their changes of the clocks, and none of the past, which is refused."""
HOURS = ("T02:30", "T01:59", "T00:00", "T23:59", "T12:15", "")
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class Model:
    """What the plans should be, with a history of its own."""

    def __init__(self, plans: dict[str, Plan | None]) -> None:
        self.plans = plans
        self.done: list[dict[str, Plan | None]] = []
        self.undone: list[dict[str, Plan | None]] = []

    def move(self, posts: list[str], days: int) -> None:
        """So many days on, all of them."""
        self.put({post: plan.on(plan.day + timedelta(days)) for post in posts if (plan := self.plans[post])})

    def put(self, changed: dict[str, Plan | None]) -> None:
        if any(self.plans[post] != plan for post, plan in changed.items()):
            self.done.append(self.plans)
            self.plans = self.plans | changed
            self.undone.clear()

    def undo(self) -> bool:
        return self._step(self.done, self.undone)

    def redo(self) -> bool:
        return self._step(self.undone, self.done)

    def _step(self, source: list[dict[str, Plan | None]], target: list[dict[str, Plan | None]]) -> bool:
        if source:
            target.append(self.plans)
            self.plans = source.pop()
            return True
        return False


class Walk:
    """Hands that do something at random in the month, and in the model what that should mean."""

    def __init__(self, view, workspace, *, seed):
        self.view, self.workspace, self.random = view, workspace, Random(seed)
        self.model = Model({self._written(number): self._plan(number) for number in range(12)})
        self.start = self.model.plans

    def go(self, moves):
        ways = (self.drag, self.alt_arrow, self.carry, self.paste, self.undo, self.redo)
        for _ in range(moves):
            self.random.choices(ways, weights=(4, 3, 2, 2, 2, 1))[0]()

    def drag(self):
        posts, lead = self._chosen()
        day = self._day()
        if posts and (days := self._distance(posts, (day - lead.day).days)):
            self.view.go(day := lead.day + timedelta(days))
            cards = {card.post: card for card in queries.cards_of(self._reader, *posts, now=NOW)}
            lift(*(cards[post] for post in posts), over=self.view).drop(middle(self.view, str(day)))
            self.model.move(posts, days)

    def alt_arrow(self):
        posts, _ = self._chosen(select=True)
        arrow = self.random.choice(list(STEPS))
        if posts and self._distance(posts, STEPS[arrow]) == STEPS[arrow]:
            QTest.keyClick(self.view, arrow, Qt.KeyboardModifier.AltModifier)
            self.model.move(posts, STEPS[arrow])

    def carry(self):
        posts, _ = self._chosen(select=True)
        arrows = self.random.choices(list(STEPS), k=3)
        days = sum(STEPS[arrow] for arrow in arrows)
        if posts and self._distance(posts, days) == days:
            for key in (Qt.Key.Key_M, *arrows, Qt.Key.Key_Return):
                QTest.keyClick(self.view, key)
            self.model.move(posts, days)

    def paste(self):
        posts, _ = self._chosen(select=True)
        if not posts:
            return
        QTest.keyClick(self.view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
        first = min(plan.day for post in posts if (plan := self.model.plans[post]))
        self.view.go(day := self._day())
        QTest.keyClick(self.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.model.move(posts, (day - first).days)

    def undo(self):
        if self.model.undo():
            self.workspace.undo()

    def redo(self):
        if self.model.redo():
            self.workspace.redo()

    @property
    def found(self):
        """The plans as the database has them."""
        return {card.post: card.plan for card in queries.all_cards(self._reader, now=NOW)}

    @property
    def _reader(self):
        return self.workspace.reader

    def _chosen(self, *, select=False):
        """Some posts of the page of one of them, that one first, and its plan."""
        lead = self.random.choice(list(self.model.plans))
        plan = self.model.plans[lead]
        self.view.go(plan.day)
        near = [card for card in self.view.page.in_order if card.post != lead]
        others = self.random.sample(near, k=min(len(near), self.random.randrange(3)))
        if select:
            self.view.select((lead, plan), {(lead, plan), *(card.key for card in others)})
        return [lead, *(card.post for card in others)], plan

    def _distance(self, posts, days):
        """So many days, or fewer where a card would come into the past."""
        first = min(self.model.plans[post].day for post in posts)
        return max(days, (FIRST - first).days)

    def _day(self):
        return FIRST + timedelta(self.random.randrange(DAYS))

    def _plan(self, number):
        return at(f"{self._day()}{HOURS[number % len(HOURS)]}", zone=ZONES[number % len(ZONES)])

    def _written(self, number):
        return self.workspace.run(create_post, title=f"Post {number}")


@pytest.fixture
def walk(view, workspace):
    made = Walk(view, workspace, seed=2026)
    for post, plan in made.start.items():
        workspace.run(move_card, post, from_plan=None, to_plan=plan)
    yield made
    QApplication.clipboard().clear()


@pytest.mark.parametrize("moves", [100, pytest.param(10_000, marks=pytest.mark.slow)])
def test_no_minute_is_lost(walk, moves):
    for _ in range(moves // 50):
        walk.go(50)
        assert walk.found == walk.model.plans
    while walk.workspace.undo_name and walk.model.undo():
        walk.workspace.undo()
    assert walk.found == walk.model.plans
