"""What moving a card would do, known before it is dropped."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from calendar_app.domain.card import Card
from calendar_app.domain.pace import Collision
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Act, Role, Status, Tolerance, may

SEALED = frozenset({Status.APPROVED, Status.DUE, Status.SCHEDULED, Status.OVERDUE})
"""Validated and not yet out: moving too far asks for a new validation."""


class Verdict(StrEnum):
    """Whether a card may land somewhere, and what it costs."""

    FREE = "free"
    BREAKS_SEAL = "breaks_seal"
    COLLIDES = "collides"
    PUBLISHED = "published"
    PAST = "past"
    NO_RIGHT = "no_right"

    @property
    def allowed(self) -> bool:
        """Whether the drop is accepted."""
        return self in (Verdict.FREE, Verdict.BREAKS_SEAL, Verdict.COLLIDES)


Clash = Callable[[Card, Plan | None, bool], Collision | None]
"""What a card would collide with at a plan; true where it is copied and so stays where it is as well."""


def no_clash(_card: Card, _target: Plan | None, _copy: bool) -> None:  # noqa: FBT001 - as Clash says
    """Where nobody asked for a gap."""


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What a verdict depends on beside the card: the time, the tolerance, who moves it, its neighbours."""

    now: datetime
    tolerance: Tolerance
    roles: Collection[Role]
    clash: Clash = no_clash


def judge(card: Card, target: Plan | None, *, copy: bool, rules: Rules) -> Verdict:
    """The verdict on moving or copying a card to a plan; None takes its date away."""
    if not may(Act.DRAFT, rules.roles):
        return Verdict.NO_RIGHT
    if target is not None and target != card.plan and target.begins_before(rules.now):
        return Verdict.PAST
    verdict = Verdict.FREE if copy else _judge_move(card, target, rules.tolerance)
    if verdict is Verdict.FREE and (copy or target != card.plan) and rules.clash(card, target, copy):
        return Verdict.COLLIDES
    return verdict


def _judge_move(card: Card, target: Plan | None, tolerance: Tolerance) -> Verdict:
    statuses = {variant.status for variant in card.variants}
    if Status.PUBLISHED in statuses:
        return Verdict.PUBLISHED
    if statuses & SEALED and not tolerance.allows(card.plan, target):
        return Verdict.BREAKS_SEAL
    return Verdict.FREE
