"""Nobody validates their own while another validator exists, except openly, in an emergency."""

from tests.journal.world import PROGRAM, SMM, Team, World, meet


def test_a_sender_does_not_validate_their_own(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.sam.approves()
    assert t.sam.reads() == "in_review"
    t.sam.gives(t.sofia)
    t.sofia.approves()
    assert t.sofia.reads() == "approved"


def test_an_emergency_with_a_reason_counts_and_is_marked(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.sam.approves(reason="Sofia is ill")
    assert t.sam.reads() == "approved"
    assert t.sam.state().emergency


def test_a_writer_has_no_emergency(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.carl.approves(reason="It is urgent")
    t.carl.approves(step="own", reason="It is urgent")
    assert t.carl.reads() == "in_review"


def test_an_owner_who_is_no_validator_has_no_emergency(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.meet()
    t.owner.approves(reason="It is urgent")
    assert t.owner.reads() == "in_review"


def test_who_sent_these_bytes_before_does_not_validate_them_when_another_resends(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.meet()
    t.carl.submits()
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "in_review"


def test_who_sent_last_does_not_validate_an_edit_of_it(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.sam.writes(fb="Hello again")
    t.sam.approves()
    assert t.sam.reads() == "draft"


def test_who_sent_an_older_text_validates_the_newer_one_that_another_sent(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.meet()
    t.carl.writes(fb="Hello again")
    t.carl.submits()
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_a_later_resend_by_the_validator_changes_nothing(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.meet()
    t.sam.approves()
    t.sam.submits()
    assert t.sam.reads() == "approved"


def test_alone_one_validates_ones_own() -> None:
    solo = World(PROGRAM).found("alma", "owner", "cm", "smm")
    solo.writes(fb="Hello")
    solo.submits()
    solo.approves()
    assert solo.reads() == "approved"
    assert solo.state().auto_validated


def test_alone_means_no_other_validator_not_nobody_else(t: Team) -> None:
    t.owner.revokes("sofia", "smm", t.sofia)
    t.meet()
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_alone_is_judged_by_what_one_knew() -> None:
    world = World(PROGRAM)
    alma = world.found("alma", "owner", "smm")
    alma.writes(fb="Hello")
    alma.submits()
    alma.approves()
    alma.invites("bob", "smm")
    assert alma.reads() == "approved"


def test_a_colleague_revoked_later_does_not_make_an_old_own_approval_good(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.sam.approves()
    t.owner.revokes("sofia", "smm", t.sofia)
    t.meet()
    assert t.sam.reads() == "in_review"
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_a_later_sending_under_wider_rules_does_not_undo_being_alone(t: Team) -> None:
    t.owner.rules(SMM)
    t.owner.revokes("sofia", "smm", t.sofia)
    t.meet()
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.sam.approves()
    t.meet()
    assert t.sam.reads() == "approved"
    wider = type(SMM)(id="smm", name="", roles=SMM.roles, people=frozenset({"lea"}))
    t.owner.rules(wider)
    t.meet()
    t.carl.submits()
    t.meet()
    assert t.sam.reads() == "approved"


def test_two_senders_at_once_validate_neither(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.meet()
    t.sam.submits()
    t.sofia.submits()
    meet(t.sam, t.sofia)
    t.sam.approves()
    t.sofia.approves()
    meet(t.sam, t.sofia)
    assert t.sam.reads() == "in_review"


def test_one_may_send_back_ones_own(t: Team) -> None:
    t.sam.writes(fb="Hello")
    t.sam.submits()
    t.meet()
    t.sofia.approves()
    t.sam.sends_back()
    meet(t.sam, t.sofia)
    assert t.sam.reads() == "changes_requested"


def test_an_emergency_is_the_way_round_a_step(t: Team) -> None:
    legal = type(SMM)(id="legal", name="Legal", people=frozenset({"lea"}))
    t.owner.rules(SMM, legal)
    t.meet()
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.meet()
    t.sam.approves()
    t.sam.approves(step="legal", reason="Lea has left")
    assert t.sam.reads() == "approved"
    assert t.sam.state().emergency
