"""Where what is on its way would land: cards of the calendar, or something from outside."""

import sys
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt

from calendar_app.domain.card import Card
from calendar_app.domain.place import Place
from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.carried_launch import CarriedLaunch
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.calendar.verdict import Rules, Verdict

COPY_KEY, COPY_MODIFIER = (
    ("⌥", Qt.KeyboardModifier.AltModifier)
    if sys.platform == "darwin"
    else ("Ctrl", Qt.KeyboardModifier.ControlModifier)
)
"""What copies instead of moving while a card hangs over a day, as each system has it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """One card of a landing, the plan it would have, and whether it may."""

    card: Card
    plan: Plan | None
    verdict: Verdict

    @property
    def preview(self) -> Card:
        """The card as it would stand there."""
        return replace(self.card, plan=self.plan)


@dataclass(frozen=True, kw_only=True)
class Landing:
    """Cards over a place, the one in the hand first; no moves where a draft would begin there.

    No place is the tray. ``verdict`` is that on all of them together.
    """

    place: Place | None
    moves: tuple[Move, ...] = ()
    copy: bool = False
    ask_hour: bool = False
    verdict: Verdict
    rules: Rules
    launch: CarriedLaunch | None = None
    """The launch that goes to this day, where it is not the cards alone that do."""

    @property
    def day(self) -> date | None:
        """The day they hang over."""
        return self.place.day if self.place else None

    @property
    def cards(self) -> tuple[Card, ...]:
        """All that is on its way."""
        return tuple(move.card for move in self.moves)

    @property
    def going(self) -> tuple[Move, ...]:
        """Those that may land."""
        return tuple(move for move in self.moves if move.verdict.allowed)

    @property
    def staying(self) -> tuple[Move, ...]:
        """Those that are refused and stay where they are."""
        return tuple(move for move in self.moves if not move.verdict.allowed)

    @property
    def changing(self) -> tuple[Move, ...]:
        """Those for which a drop would change something."""
        return tuple(move for move in self.going if self.copy or move.plan != move.card.plan)

    @property
    def leaving(self) -> frozenset[Key]:
        """The cards whose old place is given up."""
        return frozenset() if self.copy else frozenset(move.card.key for move in self.going)
