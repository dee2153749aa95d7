"""Steps of validation: their order, their people, and rules that are frozen when a post is sent."""

from dataclasses import replace
from typing import Any

from calendar_app.domain.workflow import ReviewStep, Role
from tests.journal.world import ALL_SMM, LEGAL, SMM, TAGGED_LEGAL, Team, meet

CLIENT = ReviewStep(id="client", name="Client", roles=frozenset({Role.CLIENT}))


def ruled(t: Team, *steps: ReviewStep) -> None:
    t.owner.rules(*steps)
    t.meet()


def sent(t: Team, **more: Any) -> None:
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits(**more)
    t.meet()


def test_each_step_in_its_order(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.sam.approves()
    assert t.sam.reads() == "in_review"
    t.sam.gives(t.lea)
    t.lea.approves(step="legal")
    assert t.lea.reads() == "approved"


def test_the_second_step_before_the_first_does_not_count(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.lea.approves(step="legal")
    t.lea.gives(t.sam)
    t.sam.approves()
    assert t.sam.reads() == "in_review"


def test_two_steps_at_the_same_time_are_out_of_order(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.lea.approves(step="legal")
    t.sam.approves()
    meet(t.sam, t.lea)
    assert t.sam.reads() == "in_review"


def test_steps_are_taken_by_different_people(t: Team) -> None:
    ruled(t, SMM, replace(SMM, id="again"))
    sent(t)
    t.sam.approves()
    t.sam.approves(step="again")
    assert t.sam.reads() == "in_review"
    t.sam.gives(t.sofia)
    t.sofia.approves(step="again")
    assert t.sofia.reads() == "approved"


def test_a_third_step_is_not_for_who_took_the_first(t: Team) -> None:
    ruled(t, SMM, LEGAL, replace(SMM, id="last"))
    sent(t)
    t.sam.approves()
    t.sam.gives(t.lea)
    t.lea.approves(step="legal")
    t.lea.gives(t.sam, t.sofia)
    t.sam.approves(step="last")
    assert t.sam.reads() == "in_review"
    t.sofia.approves(step="last")
    assert t.sofia.reads() == "approved"


def test_a_step_is_for_those_it_names(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.sam.approves()
    t.sam.gives(t.sofia, t.owner, t.rita)
    for other in (t.sofia, t.owner, t.rita):
        other.approves(step="legal")
        assert other.reads() == "in_review"


def test_somebody_named_by_a_step_is_gone_with_their_last_role(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.sam.approves()
    t.sam.gives(t.lea)
    t.owner.revokes("lea", "reader", t.lea)
    t.lea.approves(step="legal")
    t.meet()
    assert t.sam.reads() == "in_review"


def test_legal_is_not_skipped_by_resending_without_its_tag(t: Team) -> None:
    ruled(t, SMM, TAGGED_LEGAL)
    sent(t, tags=["claim"])
    t.carl.submits()
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "in_review"
    t.sam.gives(t.lea)
    t.lea.approves(step="legal")
    assert t.lea.reads() == "approved"


def test_legal_is_not_skipped_by_editing_and_resending_without_its_tag(t: Team) -> None:
    ruled(t, SMM, TAGGED_LEGAL)
    sent(t, tags=["claim"])
    t.carl.writes(fb="Hello!")
    t.carl.submits("fb")
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "in_review"


def test_legal_is_not_skipped_by_withdrawing_and_resending_without_its_tag(t: Team) -> None:
    ruled(t, SMM, TAGGED_LEGAL)
    t.carl.writes(fb="Hello")
    t.carl.takes_back(t.carl.submits(tags=["claim"]))
    t.carl.submits()
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "in_review"


def test_a_post_without_the_tag_does_not_need_legal(t: Team) -> None:
    ruled(t, SMM, TAGGED_LEGAL)
    sent(t)
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_a_sending_names_every_step_without_a_tag(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    for named in (["smm"], ["own"], ["legal"], ["smm", "legal", "invented"], []):
        t.carl.post = f"post-{named}"
        t.carl.writes(fb="Hello")
        t.carl.submits(steps=named)
        t.meet()
        t.sam.post = t.carl.post
        t.sam.approves()
        t.sam.approves(step="own")
        assert t.sam.reads() == "draft"


def test_resending_under_new_rules_adds_their_steps(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    ruled(t, SMM, LEGAL)
    assert t.sam.reads() == "approved"
    t.carl.submits()
    t.meet()
    assert t.sam.reads() == "in_review"
    t.lea.approves(step="legal")
    assert t.lea.reads() == "approved"


def test_an_old_weak_policy_named_on_purpose_does_not_count(t: Team) -> None:
    weak = t.owner.rules(SMM)
    t.meet()
    ruled(t, SMM, LEGAL)
    t.carl.writes(fb="Hello")
    t.carl.submits(policy=weak.id, steps=["smm"])
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "draft"
    t.carl.submits(policy="", steps=["smm"])
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "draft"


def test_rules_not_yet_received_do_not_bind_a_sending(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.owner.rules(SMM, LEGAL)
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_of_two_concurrent_policies_either_may_be_named(t: Team) -> None:
    t.owner.rules(SMM)
    t.sofia.rules(SMM, LEGAL)
    t.meet()
    sent(t)
    t.sam.approves()
    assert t.sam.reads() in ("approved", "in_review")


def test_a_writer_or_reader_makes_no_rules(t: Team) -> None:
    for author in (t.carl, t.rita):
        author.rules(replace(SMM, roles=frozenset({Role.CM})))
    t.meet()
    sent(t)
    t.clara.approves()
    assert t.clara.reads() == "in_review"
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_a_sending_under_rules_of_a_writer_does_not_count(t: Team) -> None:
    policy = t.carl.rules(replace(SMM, roles=frozenset({Role.CM})))
    t.carl.writes(fb="Hello")
    t.carl.submits(policy=policy.id, steps=["smm"])
    t.meet()
    t.clara.approves()
    assert t.clara.reads() == "draft"


def test_everybody_of_a_step_must_agree(t: Team) -> None:
    ruled(t, ALL_SMM)
    sent(t)
    t.sam.approves()
    assert t.sam.reads() == "in_review"
    t.sam.gives(t.sofia)
    t.sofia.approves()
    assert t.sofia.reads() == "approved"


def test_everybody_may_agree_at_the_same_time(t: Team) -> None:
    ruled(t, ALL_SMM)
    sent(t)
    t.sam.approves()
    t.sofia.approves()
    meet(t.sam, t.sofia)
    assert t.sam.reads() == t.sofia.reads() == "approved"


def test_the_next_step_comes_after_everybody_of_the_one_before(t: Team) -> None:
    ruled(t, ALL_SMM, LEGAL)
    sent(t)
    t.sam.approves()
    t.sofia.approves()
    t.sam.gives(t.lea)
    t.lea.approves(step="legal")
    t.meet()
    assert t.lea.reads() == "in_review"
    t.lea.approves(step="legal")
    assert t.lea.reads() == "approved"


def test_everybody_counts_those_known_when_deciding(t: Team) -> None:
    ruled(t, ALL_SMM)
    sent(t)
    t.sam.approves()
    t.sam.gives(t.sofia)
    t.sofia.approves()
    t.owner.invites("sven", "smm")
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_client_replies_where_a_step_asks(t: Team) -> None:
    ruled(t, SMM, CLIENT)
    cleo = t.owner.invites("cleo", "client")
    sent(t)
    t.sam.approves()
    t.sam.gives(cleo)
    cleo.approves(step="client")
    assert cleo.reads() == "approved"


def test_where_the_rules_ask_for_nobody_the_senders_own_approval_is_recorded(t: Team) -> None:
    ruled(t)
    sent(t)
    assert t.carl.reads() == "in_review"
    t.carl.approves(step="own")
    assert t.carl.reads() == "approved"
    assert t.carl.state().auto_validated


def test_only_one_who_may_send_takes_the_own_step(t: Team) -> None:
    ruled(t)
    sent(t)
    t.rita.approves(step="own")
    assert t.rita.reads() == "in_review"


def test_editing_while_legal_validates_means_the_steps_anew(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello, legally")
    t.meet()
    t.lea.approves(step="legal")
    t.meet()
    assert t.sam.reads() != "approved"
    t.sam.approves()
    t.meet()
    t.lea.approves(step="legal")
    assert t.lea.reads() == "approved"


def test_legal_sends_back_though_only_a_reader(t: Team) -> None:
    ruled(t, SMM, LEGAL)
    sent(t)
    t.sam.approves()
    t.sam.gives(t.lea)
    t.lea.sends_back()
    assert t.lea.reads() == "changes_requested"
