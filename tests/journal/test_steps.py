"""Steps of validation: their order, their people, and rules that are frozen when a post is sent."""

from dataclasses import replace
from typing import Any

from calendar_app.domain.workflow import Policy, ReviewStep, Role
from calendar_app.journal.policy import SCOPED_STEPS, marks_of, policy_body, read_policy
from calendar_app.journal.records import canonical
from tests.journal.world import ALL_SMM, IG_LEGAL, LEGAL, SMM, TAGGED_LEGAL, Team, meet

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


def test_a_step_of_a_channel_is_asked_there_and_nowhere_else(t: Team) -> None:
    ruled(t, SMM, IG_LEGAL)
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits("fb")
    t.carl.submits("ig")
    t.meet()
    t.sam.approves()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("approved", "in_review")
    t.sam.gives(t.lea)
    t.lea.approves("ig", step="legal")
    assert t.lea.reads("ig") == "approved"


def test_a_step_of_a_channel_is_not_left_out_by_sending_it_among_others(t: Team) -> None:
    """The first channel needs no legal, so none is named; the second one's would be skipped."""
    ruled(t, SMM, IG_LEGAL)
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits("fb", "ig")
    t.meet()
    t.sam.approves()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("draft", "draft")


def test_a_channel_that_is_set_apart_needs_nobody_and_all_others_do(t: Team) -> None:
    ruled(t, replace(SMM, channels=frozenset({"ig"}), apart=True))
    t.carl.writes(fb="Hello", ig="Hello")
    for channel in ("fb", "ig"):
        t.carl.write("submit", body={**t.carl.names(channel), "policy": t.carl.policy()[0], "steps": ["own"]})
        t.carl.approves(channel, step="own")
    assert (t.carl.reads("fb"), t.carl.reads("ig")) == ("draft", "approved")


def test_an_optional_step_may_be_left_out_but_once_asked_for_it_is_needed(t: Team) -> None:
    ruled(t, replace(SMM, optional=True))
    t.carl.writes(fb="Hello")
    own = {**t.carl.names("fb"), "policy": t.carl.policy()[0], "steps": ["own"]}
    t.carl.write("submit", body=own)
    t.carl.approves("fb", step="own")
    assert t.carl.reads("fb") == "approved"
    t.carl.submits("fb")
    t.carl.write("submit", body=own)
    t.carl.approves("fb", step="own")
    assert t.carl.reads("fb") == "in_review"


def test_rules_of_an_earlier_program_keep_their_bytes(t: Team) -> None:
    """What came later is left out at its default, and asks nothing more of a reader."""
    steps = [
        {"id": "smm", "name": "", "roles": ["smm"], "people": [], "everybody": False, "tags": []},
        {"id": "l", "name": "É", "roles": [], "people": ["lea"], "everybody": True, "tags": ["claim"]},
    ]
    body = {"steps": steps, "tolerance": {"reach": "days", "days": 3}}
    assert canonical(policy_body(read_policy(body))) == canonical(body)
    assert not marks_of(body)
    scoped = policy_body(Policy(steps=(IG_LEGAL,)))
    assert read_policy(scoped).steps == (IG_LEGAL,)
    assert marks_of(scoped) == (SCOPED_STEPS,)
