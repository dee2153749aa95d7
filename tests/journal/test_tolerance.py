"""How far a validated variant moves without a new validation: written calendar dates only."""

import pytest

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Reach, Tolerance
from tests.journal.world import SMM, Team, at

APPROVED = at("2026-11-18T18:30")
"""A Wednesday, so that a week has days on both sides."""
PLANS: dict[str, Plan | None] = {
    "same": APPROVED,
    "hour": at("2026-11-18T07:00"),
    "date": at("2026-11-18"),
    "next day": at("2026-11-19T18:30"),
    "monday": at("2026-11-16T18:30"),
    "sunday": at("2026-11-22T23:59"),
    "next monday": at("2026-11-23T00:00"),
    "three days": at("2026-11-21T18:30"),
    "four days": at("2026-11-22T18:30"),
    "zone": at("2026-11-18T18:30", "Europe/London"),
    "none": None,
}
WITHIN = {
    Reach.NOT_AT_ALL: {"same"},
    Reach.SAME_DAY: {"same", "hour", "date"},
    Reach.SAME_WEEK: {"same", "hour", "date", "next day", "monday", "sunday", "three days", "four days"},
    Reach.DAYS: {"same", "hour", "date", "next day", "monday", "three days"},
    Reach.FREELY: set(PLANS),
}


def approved(t: Team, tolerance: Tolerance, plan: Plan | None = APPROVED) -> None:
    t.owner.rules(SMM, tolerance=tolerance)
    t.meet()
    t.carl.writes(fb="Hello", plan=plan)
    t.carl.submits()
    t.meet()
    t.sam.approves()
    t.meet()


@pytest.mark.parametrize("reach", list(Reach))
def test_how_far_each_setting_reaches(t: Team, reach: Reach) -> None:
    approved(t, Tolerance(reach=reach, days=3))
    for name, plan in PLANS.items():
        t.carl.desk.values["fb"] = (t.carl.desk.values["fb"][0], plan)
        read = "approved" if name in WITHIN[reach] else "changed"
        assert (name, t.carl.reads()) == (name, read)
    t.carl.desk.values["fb"] = (t.carl.desk.values["fb"][0], APPROVED)
    assert t.carl.reads() == "approved"


@pytest.mark.parametrize("reach", list(Reach))
def test_a_plan_appearing(t: Team, reach: Reach) -> None:
    approved(t, Tolerance(reach=reach, days=3), plan=None)
    assert t.carl.reads() == "approved"
    t.carl.moves(APPROVED)
    assert t.carl.reads() == ("approved" if reach is Reach.FREELY else "changed")


def test_an_hour_given_to_a_date_keeps_the_day(t: Team) -> None:
    approved(t, Tolerance(), plan=at("2026-11-18"))
    t.carl.moves(at("2026-11-18T09:00"))
    assert t.carl.reads() == "approved"


def test_the_year_turns_within_an_iso_week(t: Team) -> None:
    approved(t, Tolerance(reach=Reach.SAME_WEEK), plan=at("2026-12-31T10:00"))
    t.carl.moves(at("2027-01-03T10:00"))
    assert t.carl.reads() == "approved"
    t.carl.moves(at("2027-12-30T10:00"))
    assert t.carl.reads() == "changed"


def test_distance_is_from_the_validated_date_not_from_the_last_move(t: Team) -> None:
    approved(t, Tolerance(reach=Reach.DAYS, days=2))
    for day in (19, 20):
        t.carl.moves(at(f"2026-11-{day}T18:30"))
        assert t.carl.reads() == "approved"
    t.carl.moves(at("2026-11-21T18:30"))
    assert t.carl.reads() == "changed"


def test_moving_back_needs_nobody(t: Team) -> None:
    approved(t, Tolerance())
    t.carl.moves(at("2026-12-01T18:30"))
    t.carl.moves(at("2026-11-18T09:00"))
    assert t.carl.reads() == "approved"


def test_moved_too_far_and_sent_again_is_in_review(t: Team) -> None:
    approved(t, Tolerance())
    t.carl.moves(at("2026-12-01T18:30"))
    t.carl.submits()
    assert t.carl.reads() == "in_review"
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_the_tolerance_is_the_one_that_was_frozen(t: Team) -> None:
    approved(t, Tolerance(reach=Reach.NOT_AT_ALL))
    t.owner.rules(SMM, tolerance=Tolerance(reach=Reach.FREELY))
    t.meet()
    t.carl.moves(at("2026-12-01T18:30"))
    t.meet()
    assert t.sam.reads() == "changed"


def test_moving_one_channel_leaves_the_other(t: Team) -> None:
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits()
    t.meet()
    t.sam.approves()
    t.meet()
    t.carl.moves(at("2026-12-01T18:30"), "fb")
    t.meet()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("changed", "approved")
