"""Where screens are shown to be pictured: the window of a brand, and what in the brand shows most."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.workflow import Act, Status, may
from calendar_app.store import queries
from calendar_app.ui.calendar import NotedView
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.window import MainWindow

MONTH = timedelta(days=45)
Window = TypeVar("Window", bound=QWidget)


class Studio:
    """One window of one brand. Screens leave it as they found it."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        self.context = context
        self.window = window

    @property
    def view(self) -> NotedView:
        """The calendar as it is looked at now."""
        return self.window.calendar.view

    def look_at(self, name: str) -> NotedView:
        """The calendar in one of its views, on the day that shows most."""
        self.window.show_calendar()
        self.window.calendar.show_view(name)
        self.view.go_today()
        self.view.walk_to(self.fullest_day())
        return self.view

    def card(self, status: Status) -> Card | None:
        """A card that shows much: of this status if there is one, with a picture, on many channels."""
        workspace = self.context.workspace
        today = workspace.today
        cards = queries.cards_between(workspace.reader, today - MONTH, today + MONTH, now=workspace.clock())
        return max(cards, key=lambda card: _worth(card, status), default=None)

    def fullest_day(self) -> date:
        """The day with most cards of those in view."""
        planned = [card.plan.day for card in self.view.page.in_order if card.plan]
        return max(planned, key=planned.count, default=self.view.today)

    def focus_card(self) -> Card | None:
        """Puts the keyboard on the card in view that shows most, and may still be moved."""
        cards = [card for card in self.view.page.in_order if card.plan]
        card = max(cards, key=_shows, default=None)
        if card and card.plan:
            self.view.focus_on(Focus(day=card.plan.day, key=card.key))
        return card

    @property
    def validator(self) -> str:
        """Somebody else of this computer who may validate, or whoever works here."""
        workspace, me = self.context.workspace, self.context.workspace.me
        others = (person for person in workspace.people_here() if person.id != me.id)
        able = (p.id for p in others if may(Act.DECIDE, queries.roles_of(workspace.reader, p.id)))
        return next(able, me.id)

    @contextmanager
    def as_validator(self) -> Iterator[None]:
        """Somebody of this computer who may validate takes the chair for a while."""
        workspace, me = self.context.workspace, self.context.workspace.me
        workspace.become(self.validator)
        try:
            yield
        finally:
            workspace.become(me.id)


Screen = Callable[[Studio], Iterator[QWidget]]
"""Brings something before the camera, yields it, and puts it away; yields nothing where there is none."""


def _shows(card: Card) -> tuple[bool, bool, int]:
    return card.status is not Status.PUBLISHED, bool(card.cover), len(card.variants)


def _worth(card: Card, status: Status) -> tuple[bool, bool, int]:
    return card.status is status, bool(card.cover), card.agreeing


@contextmanager
def shown(window: Window, size: tuple[int, int]) -> Iterator[Window]:
    """A window on the screen for as long as the block lasts."""
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Until pictures are loaded and everything is laid out."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QThreadPool.globalInstance().waitForDone()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
