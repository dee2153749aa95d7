"""What moving cards would do, known before they are dropped."""

from collections.abc import Callable, Collection, Iterable
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
    """Whether a card may land somewhere, and what it costs; the costly ones come later."""

    FREE = "free"
    COLLIDES = "collides"
    BREAKS_SEAL = "breaks_seal"
    PUBLISHED = "published"
    PAST = "past"
    NO_RIGHT = "no_right"
    FOREIGN = "foreign"

    @property
    def allowed(self) -> bool:
        """Whether the drop is accepted."""
        return self in ALLOWED


ALLOWED = (Verdict.FREE, Verdict.COLLIDES, Verdict.BREAKS_SEAL)

Clash = Callable[[Card, Plan | None, bool], Collision | None]
"""What a card would collide with at a plan; true where it is copied and so stays where it is as well."""


def no_clash(_card: Card, _target: Plan | None, _copy: bool) -> None:  # noqa: FBT001 - as Clash says
    """Where nobody asked for a gap."""


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What a verdict depends on beside the card: the time where the brand is, the tolerance, who moves it,
    and what else its channels have.
    """

    now: datetime
    zone: str
    tolerance: Tolerance
    roles: Collection[Role]
    clash: Clash = no_clash


def judge(card: Card, target: Plan | None, *, copy: bool, rules: Rules) -> Verdict:
    """The verdict on moving or copying a card to a plan; None takes its date away."""
    stays = target == card.plan and not copy
    refusal = may_begin(None if stays else target, rules)
    if refusal is not None:
        return refusal
    if not copy and any(variant.status is Status.PUBLISHED for variant in card.variants):
        return Verdict.PUBLISHED
    if not copy and _breaks_seal(card, target, rules.tolerance):
        return Verdict.BREAKS_SEAL
    return Verdict.COLLIDES if not stays and rules.clash(card, target, copy) else Verdict.FREE


def may_begin(target: Plan | None, rules: Rules) -> Verdict | None:
    """Why nothing at all can be put there; None where it can."""
    if not may(Act.DRAFT, rules.roles):
        return Verdict.NO_RIGHT
    return Verdict.PAST if target is not None and target.begins_before(rules.now) else None


def together(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict on several cards at once: what it costs, or why none of them may land."""
    found = list(verdicts)
    allowed = [verdict for verdict in found if verdict.allowed]
    return max(allowed, key=ALLOWED.index) if allowed else found[0]


def _breaks_seal(card: Card, target: Plan | None, tolerance: Tolerance) -> bool:
    sealed = any(variant.status in SEALED for variant in card.variants)
    return sealed and not tolerance.allows(card.plan, target)
