"""Published, scheduled, overdue, due, and paused over the rest."""

from datetime import UTC, datetime

from tests.journal.world import Team, at, meet


def approved(t: Team) -> None:
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits()
    t.meet()
    t.sam.approves()
    t.meet()


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_day_comes_and_goes(t: Team) -> None:
    approved(t)
    assert t.carl.reads(now=moment("2026-11-15T22:59")) == "approved"
    assert t.carl.reads(now=moment("2026-11-15T23:00")) == "due"
    assert t.carl.reads(now=moment("2026-11-16T17:30")) == "due"
    assert t.carl.reads(now=moment("2026-11-16T17:31")) == "overdue"


def test_only_what_is_approved_becomes_due_or_late(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    assert t.carl.reads(now=moment("2026-11-16T12:00")) == "in_review"
    assert t.carl.reads(now=moment("2027-11-16T12:00")) == "in_review"


def test_a_date_is_late_the_day_after(t: Team) -> None:
    approved(t)
    t.carl.moves(at("2026-11-16"), "fb")
    assert t.carl.reads(now=moment("2026-11-16T23:00")) == "due"
    assert t.carl.reads(now=moment("2026-11-17T00:00")) == "overdue"


def test_lateness_follows_the_plan_in_force_not_the_one_left_behind_on_the_desk(t: Team) -> None:
    approved(t)
    t.carl.types(ig="Hello, in the making")
    t.clara.moves(at("2026-11-16T08:00"), "fb")
    meet(t.carl, t.clara)
    now = moment("2026-11-16T12:00")
    assert t.clara.reads(now=now) == "overdue"
    assert t.carl.reads(now=now) == "overdue"


def test_scheduled_names_copy_and_plan(t: Team) -> None:
    approved(t)
    t.carl.marks("schedule", "fb", tool="Planner")
    assert (t.carl.reads("fb"), t.carl.reads("ig")) == ("scheduled", "approved")
    t.carl.moves(at("2026-11-16T20:00"), "fb")
    assert t.carl.reads() == "approved"
    t.carl.types(fb="Hello!")
    assert t.carl.reads() == "changed"


def test_scheduled_is_neither_due_nor_late(t: Team) -> None:
    approved(t)
    t.carl.marks("schedule", tool="Planner")
    assert t.carl.reads(now=moment("2026-12-16T12:00")) == "scheduled"


def test_published_comes_before_everything_people_decided(t: Team) -> None:
    approved(t)
    t.carl.marks("schedule", tool="Planner")
    t.carl.marks("published", "fb")
    assert (t.carl.reads("fb"), t.carl.reads("ig")) == ("published", "scheduled")
    assert t.carl.reads(now=moment("2027-01-01T00:00")) == "published"


def test_an_edit_after_publishing_says_so(t: Team) -> None:
    approved(t)
    t.carl.marks("published")
    assert not t.carl.state().edited_since_published
    t.carl.types(fb="Hello!")
    assert t.carl.reads() == "published"
    assert t.carl.state().edited_since_published


def test_published_without_validation_is_recorded_as_such(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.marks("published")
    assert t.carl.reads() == "published"
    assert t.carl.state().published_unapproved
    assert t.carl.state().trust == "draft"


def test_published_by_mistake_is_taken_back_by_its_author_only(t: Team) -> None:
    approved(t)
    said = t.carl.marks("published", "fb")
    t.meet()
    t.clara.takes_back(said)
    t.meet()
    assert t.carl.reads() == "published"
    t.carl.takes_back(said)
    assert t.carl.reads() == "approved"


def test_paused_lies_over_the_status(t: Team) -> None:
    approved(t)
    t.carl.marks("hold", "fb")
    assert t.carl.reads() == "approved"
    assert t.carl.state("fb").held
    assert not t.carl.state("ig").held
    t.carl.marks("resume", "fb")
    t.carl.reads()
    assert not t.carl.state("fb").held


def test_of_pausing_and_resuming_at_once_the_careful_side_holds(t: Team) -> None:
    approved(t)
    t.carl.marks("hold", "fb")
    t.meet()
    t.carl.marks("resume", "fb")
    t.clara.marks("hold", "fb")
    t.meet()
    t.sam.reads()
    assert t.sam.state().held


def test_a_conflict_shows_over_published(t: Team) -> None:
    approved(t)
    t.carl.marks("published")
    t.meet()
    t.carl.writes(fb="A")
    t.clara.writes(fb="B")
    t.meet()
    assert t.sam.reads() == "conflict"
