"""Statuses, roles, rules of validation, and who may do what."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from calendar_app.domain.plan import Plan


class Status(StrEnum):
    """Where a variant stands; computed, never set. In the order in which they need attention."""

    NEEDS_UPDATE = "needs_update"
    WAITING = "waiting"
    CONFLICT = "conflict"
    OVERDUE = "overdue"
    CHANGES_REQUESTED = "changes_requested"
    CHANGED = "changed"
    DUE = "due"
    IN_REVIEW = "in_review"
    DRAFT = "draft"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"


ATTENTION = tuple(Status)
RANK = {status: rank for rank, status in enumerate(ATTENTION)}
TROUBLES = (Status.CONFLICT, Status.WAITING, Status.NEEDS_UPDATE)
JOURNEY = (
    Status.DRAFT,
    Status.IN_REVIEW,
    Status.CHANGES_REQUESTED,
    Status.CHANGED,
    Status.APPROVED,
    Status.DUE,
    Status.SCHEDULED,
    Status.OVERDUE,
    Status.PUBLISHED,
    *TROUBLES,
)
"""The way a post goes, then what should not happen."""


def most_urgent(statuses: Collection[Status]) -> Status:
    """The status a card of several variants shows; a post without any is a draft."""
    return min(statuses, key=RANK.__getitem__, default=Status.DRAFT)


class Role(StrEnum):
    """What somebody is in a brand; roles add up."""

    OWNER = "owner"
    CM = "cm"
    SMM = "smm"
    READER = "reader"
    CLIENT = "client"


class Act(StrEnum):
    """What the table of rights speaks of."""

    DRAFT = "draft"
    SUBMIT = "submit"
    DECIDE = "decide"
    PUBLISH = "publish"
    PLAN_BRAND = "plan_brand"
    EDIT_BRAND = "edit_brand"
    SET_RULES = "set_rules"
    MANAGE_PEOPLE = "manage_people"


RIGHTS: dict[Act, frozenset[Role]] = {
    Act.DRAFT: frozenset({Role.OWNER, Role.CM, Role.SMM}),
    Act.SUBMIT: frozenset({Role.OWNER, Role.CM, Role.SMM}),
    Act.DECIDE: frozenset({Role.SMM}),
    Act.PUBLISH: frozenset({Role.OWNER, Role.CM, Role.SMM}),
    Act.PLAN_BRAND: frozenset({Role.OWNER, Role.CM, Role.SMM}),
    Act.EDIT_BRAND: frozenset({Role.OWNER, Role.SMM}),
    Act.SET_RULES: frozenset({Role.OWNER, Role.SMM}),
    Act.MANAGE_PEOPLE: frozenset({Role.OWNER}),
}
"""Who may do what. A step of validation may open DECIDE to further roles and people."""


def may(act: Act, roles: Collection[Role]) -> bool:
    """Whether somebody with these roles may do this."""
    return not RIGHTS[act].isdisjoint(roles)


class Reach(StrEnum):
    """How far a validated variant may be moved without a new validation (house rule 2)."""

    NOT_AT_ALL = "not_at_all"
    SAME_DAY = "same_day"
    SAME_WEEK = "same_week"
    DAYS = "days"
    FREELY = "freely"


@dataclass(frozen=True, kw_only=True)
class Tolerance:
    """``days`` counts only with ``Reach.DAYS``."""

    reach: Reach = Reach.SAME_DAY
    days: int = 0

    def allows(self, approved: Plan | None, current: Plan | None) -> bool:
        """Whether a plan may replace the approved one: written dates only, no zone arithmetic."""
        if approved == current or self.reach is Reach.FREELY:
            return True
        if approved is None or current is None or self.reach is Reach.NOT_AT_ALL:
            return False
        if approved.zone and current.zone and approved.zone != current.zone:
            return False
        return self._allows_day(approved.day, current.day)

    def _allows_day(self, approved: date, current: date) -> bool:
        match self.reach:
            case Reach.SAME_WEEK:
                return approved.isocalendar()[:2] == current.isocalendar()[:2]
            case Reach.DAYS:
                return abs((current - approved).days) <= self.days
            case _:
                return approved == current


@dataclass(frozen=True, kw_only=True)
class ReviewStep:
    """One step of validation by these roles and people.

    ``tags``, ``channels`` and ``campaigns`` limit it to what bears or is one of them; ``apart`` turns that
    round: it is for everything else. An ``optional`` step is asked for only where the sender wants it.
    """

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    people: frozenset[str] = frozenset()
    everybody: bool = False
    """All of them must agree; otherwise any one of them is enough."""
    tags: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    apart: bool = False
    optional: bool = False

    @property
    def is_limited(self) -> bool:
        """Whether it is not for every post on every channel."""
        return bool(self.tags or self.channels or self.campaigns)

    def applies_to(self, tags: Collection[str], *, channel: str, campaign: str | None = None) -> bool:
        """Whether a post with these tags, in this campaign, meets this step on a channel."""
        if not self.is_limited:
            return True
        is_named = channel in self.channels or campaign in self.campaigns or not self.tags.isdisjoint(tags)
        return is_named != self.apart

    def is_certain_on(self, channel: str) -> bool:
        """Whether every post needs it on a channel, whatever its tags and its campaign."""
        if self.optional:
            return False
        if self.apart and self.is_limited:
            return not (self.tags or self.campaigns or channel in self.channels)
        return not self.is_limited or channel in self.channels

    def is_for(self, person: str, roles: Collection[Role]) -> bool:
        """Whether somebody may take this step; who holds no role any more may not, even by name."""
        return bool(roles) and (person in self.people or not self.roles.isdisjoint(roles))


OWN_STEP = ReviewStep(id="own", name="", roles=RIGHTS[Act.SUBMIT])
"""Where the rules ask for nobody, the sender's own approval is recorded as this step."""


@dataclass(frozen=True, kw_only=True)
class Policy:
    """The rules of validation of a brand; frozen for a post when it is sent."""

    steps: tuple[ReviewStep, ...] = (ReviewStep(id="smm", name="", roles=frozenset({Role.SMM})),)
    tolerance: Tolerance = Tolerance()

    def steps_for(
        self, tags: Collection[str], *, channel: str, campaign: str | None = None, asked: bool = True
    ) -> tuple[ReviewStep, ...]:
        """The steps a post needs on a channel, never none; optional ones only if ``asked`` for."""
        met = (step for step in self.steps if step.applies_to(tags, channel=channel, campaign=campaign))
        return tuple(step for step in met if asked or not step.optional) or (OWN_STEP,)
