"""Approving, sending back and taking back: which word counts, and for which bytes."""

from tests.journal.world import Team, at, meet, resign


def sent(t: Team) -> None:
    """Carl wrote and sent one text for two channels; everybody has it."""
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits()
    t.meet()


def test_a_new_post_is_a_draft(t: Team) -> None:
    t.carl.types(fb="Hello")
    assert t.carl.reads() == "draft"
    t.carl.mints()
    assert t.carl.reads() == "draft"


def test_sending_and_approving(t: Team) -> None:
    sent(t)
    assert t.carl.reads() == "in_review"
    t.sam.approves()
    assert t.sam.reads() == "approved"
    assert t.carl.reads() == "in_review"
    t.sam.gives(t.carl)
    assert t.carl.reads() == "approved"


def test_an_approval_covers_only_the_channels_it_names(t: Team) -> None:
    sent(t)
    t.sam.approves("fb")
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("approved", "in_review")


def test_a_sending_covers_only_the_channels_it_names(t: Team) -> None:
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits("fb")
    t.meet()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("in_review", "draft")
    t.sam.approves()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("approved", "draft")


def test_a_comma_typed_ends_the_approval_and_taking_it_out_brings_it_back(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.types(fb="Hello,")
    assert t.carl.reads() == "changed"
    assert t.sam.reads() == "approved"
    t.carl.types(fb="Hello")
    assert t.carl.reads() == "approved"


def test_a_comma_minted_ends_the_approval_everywhere(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello,")
    t.meet()
    assert t.sam.reads() == t.carl.reads() == "changed"


def test_an_edit_of_one_channel_leaves_the_other_sealed(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello!")
    t.meet()
    for one in t.everybody:
        assert (one.reads("fb"), one.reads("ig")) == ("changed", "approved")


def test_edits_of_two_channels_on_two_machines_are_no_conflict(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello!")
    t.clara.writes(ig="Hello you")
    t.meet()
    assert (t.carl.reads("fb"), t.carl.reads("ig")) == ("changed", "changed")
    assert (t.sofia.reads("fb"), t.sofia.reads("ig")) == ("changed", "changed")


def test_an_unsent_edit_of_one_channel_does_not_unseal_the_other_by_a_merge(t: Team) -> None:
    sent(t)
    t.sam.approves("ig")
    t.meet()
    t.carl.writes(fb="Hello!")
    t.clara.writes(fb="Hello?")
    t.meet()
    for one in t.everybody:
        assert (one.reads("fb"), one.reads("ig")) == ("conflict", "approved")


def test_after_an_edit_the_next_revision_inherits_no_approval(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello again")
    t.carl.submits("fb")
    t.meet()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("in_review", "approved")


def test_returning_to_the_approved_bytes_is_approved(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello again")
    t.carl.writes(fb="Hello")
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_concurrent_send_back_beats_an_approval(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.sofia.sends_back()
    meet(t.sam, t.sofia)
    assert t.sam.reads() == t.sofia.reads() == "changes_requested"


def test_an_unseen_send_back_stands_against_a_later_approval_of_the_same_bytes(t: Team) -> None:
    sent(t)
    t.sofia.sends_back()
    t.carl.submits()
    t.carl.gives(t.sam)
    t.sam.approves()
    meet(t.sam, t.sofia)
    assert t.sam.reads() == "changes_requested"


def test_an_approval_after_a_send_back_counts_where_it_has_seen_it(t: Team) -> None:
    sent(t)
    t.sofia.sends_back()
    t.sofia.gives(t.sam)
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_a_send_back_after_the_approval(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.sam.gives(t.sofia)
    t.sofia.sends_back()
    assert t.sofia.reads() == "changes_requested"


def test_a_send_back_of_one_channel_leaves_the_other_approved(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.sam.gives(t.sofia)
    t.sofia.sends_back("fb")
    assert (t.sofia.reads("fb"), t.sofia.reads("ig")) == ("changes_requested", "approved")


def test_a_send_back_of_an_older_revision_counts_against_the_approval_of_a_newer(t: Team) -> None:
    sent(t)
    t.carl.writes(fb="Hello again")
    t.carl.submits()
    t.carl.gives(t.sam)
    t.sam.approves()
    t.sofia.sends_back()
    meet(t.sam, t.sofia)
    assert t.sam.reads() == "changes_requested"


def test_an_old_approval_does_not_revive_after_a_send_back_and_an_unchanged_resend(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.sofia.sends_back()
    t.sofia.gives(t.carl)
    t.carl.submits()
    t.meet()
    assert t.carl.reads() == "in_review"
    t.sofia.approves()
    t.meet()
    assert t.carl.reads() == "approved"


def test_an_old_approval_does_not_revive_when_the_text_goes_away_and_comes_back(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.sofia.sends_back()
    t.meet()
    t.carl.writes(fb="Other")
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.meet()
    assert t.sam.reads() == "in_review"


def test_an_unchanged_resend_without_a_send_back_keeps_the_approval(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.sam.gives(t.carl)
    t.carl.submits()
    assert t.carl.reads() == "approved"


def test_a_send_back_taken_back_counts_no_longer(t: Team) -> None:
    sent(t)
    t.sam.approves()
    back = t.sofia.sends_back()
    meet(t.sam, t.sofia)
    t.sofia.takes_back(back)
    assert t.sofia.reads() == "approved"


def test_an_approval_taken_back_counts_no_longer(t: Team) -> None:
    sent(t)
    given = t.sam.approves()
    t.sam.takes_back(given)
    assert t.sam.reads() == "in_review"


def test_taking_back_one_of_two_approvals_leaves_the_other(t: Team) -> None:
    sent(t)
    given = t.sam.approves()
    t.sofia.approves()
    t.sam.takes_back(given)
    meet(t.sam, t.sofia)
    assert t.sam.reads() == "approved"


def test_nobody_takes_back_what_another_wrote(t: Team) -> None:
    sent(t)
    given = t.sam.approves()
    back = t.sam.sends_back("ig")
    t.meet()
    for other in (t.sofia, t.carl, t.owner):
        other.takes_back(given)
        other.takes_back(back)
    t.sam.takes_back(t.carl.takes_back(given))
    t.meet()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("approved", "changes_requested")


def test_nobody_else_withdraws_a_sending(t: Team) -> None:
    t.carl.writes(fb="Hello")
    submit = t.carl.submits()
    t.meet()
    t.clara.takes_back(submit)
    assert t.clara.reads() == "in_review"
    t.clara.gives(t.sam)
    t.sam.approves()
    assert t.sam.reads() == "approved"


def test_a_sending_taken_back_is_a_draft(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.takes_back(t.carl.submits())
    assert t.carl.reads() == "draft"


def test_approving_a_sending_that_was_taken_back_meanwhile(t: Team) -> None:
    t.carl.writes(fb="Hello")
    submit = t.carl.submits()
    t.meet()
    t.carl.takes_back(submit)
    t.sam.approves()
    meet(t.carl, t.sam)
    assert t.sam.reads() == "draft"


def test_approving_a_sending_that_is_known_to_be_taken_back(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.takes_back(t.carl.submits())
    t.meet()
    t.sam.approves()
    t.meet()
    assert t.carl.reads() != "approved"


def test_approving_what_was_never_sent(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.meet()
    t.sam.approves()
    t.meet()
    assert t.carl.reads() == "draft"


def test_an_approval_does_not_count_for_a_sending_it_had_not_seen(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.meet()
    t.sam.approves()
    t.carl.submits()
    t.meet()
    assert t.carl.reads() == "in_review"


def test_sent_again_after_taking_back_needs_a_new_approval(t: Team) -> None:
    t.carl.writes(fb="Hello")
    submit = t.carl.submits()
    t.meet()
    t.sam.approves()
    t.meet()
    t.carl.takes_back(submit)
    t.carl.submits()
    t.meet()
    assert t.sam.reads() == "in_review"
    t.sofia.approves()
    assert t.sofia.reads() == "approved"


def test_of_two_senders_one_takes_it_back(t: Team) -> None:
    t.carl.writes(fb="Hello")
    submit = t.carl.submits()
    t.meet()
    t.clara.submits()
    t.meet()
    t.sam.approves()
    t.carl.takes_back(submit)
    t.meet()
    assert t.sam.reads() == "draft"


def test_a_withdrawal_cannot_be_taken_back(t: Team) -> None:
    t.carl.writes(fb="Hello")
    submit = t.carl.submits()
    t.meet()
    t.sam.approves()
    t.meet()
    gone = t.carl.takes_back(submit)
    t.carl.takes_back(gone)
    t.meet()
    assert t.sam.reads() == "draft"


def test_a_sending_changed_since_reads_as_a_draft(t: Team) -> None:
    sent(t)
    t.carl.types(fb="Hello,")
    assert t.carl.reads() == "draft"
    assert t.carl.state().changed_since_sent


def test_the_validator_edits_and_approves_what_the_writer_sent(t: Team) -> None:
    sent(t)
    t.sam.writes(fb="Hello everybody")
    t.sam.approves()
    t.meet()
    assert t.carl.reads("fb") == t.carl.reads("ig") == "approved"


def test_two_versions_are_a_conflict_for_everybody(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()
    t.carl.writes(fb="Hello Carl")
    t.clara.writes(fb="Hello Clara")
    t.meet()
    assert {one.reads() for one in t.everybody} == {"conflict"}


def test_a_typed_change_against_a_received_one_is_a_conflict_here_only(t: Team) -> None:
    sent(t)
    t.clara.types(fb="Hello Clara")
    t.carl.writes(fb="Hello Carl")
    t.meet()
    assert t.clara.reads() == "conflict"
    assert t.carl.reads() == "draft"


def test_the_same_edit_on_two_machines_is_no_conflict(t: Team) -> None:
    sent(t)
    t.carl.writes(fb="Hello!")
    t.clara.writes(fb="Hello!")
    t.carl.submits("fb")
    t.meet()
    assert t.sam.reads() == "in_review"


def test_two_plans_are_a_conflict(t: Team) -> None:
    sent(t)
    t.carl.moves(at("2026-11-16T19:00"))
    t.clara.moves(at("2026-11-16T20:00"))
    t.meet()
    assert t.sam.reads() == "conflict"


def test_a_merge_that_is_the_approved_side_unchanged_stays_approved(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.sam.gives(t.carl)
    approved = t.carl.writes(fb="Hello", ig="Hello")
    t.clara.writes(fb="Hello Clara")
    t.meet()
    t.carl.merges(takes=approved)
    t.meet()
    assert t.sam.reads("fb") == t.sam.reads("ig") == "approved"


def test_a_merge_that_takes_the_other_side_needs_its_own_approval(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.sam.gives(t.carl)
    t.carl.writes(fb="Hello Carl")
    other = t.clara.writes(fb="Hello Clara")
    t.meet()
    t.carl.merges(takes=other)
    t.meet()
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("changed", "approved")


def test_an_approval_names_what_stands_in_its_revision(t: Team) -> None:
    sent(t)
    copy = t.sam.sealed("Something else", "fb")
    named = {"fb": {"copy": copy, "plan": t.sam.covered()["fb"]["plan"]}}
    t.sam.write("approve", body={"revision": t.sam.desk.bases[0], "step": "smm", "channels": named})
    t.sam.gives(t.carl)
    t.carl.writes(fb="Something else")
    t.meet()
    assert t.carl.reads() == "draft"


def test_remarks_change_nothing(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.carl.remarks("Lovely")
    t.meet()
    t.sofia.remarks("Not so sure")
    t.meet()
    assert t.carl.reads() == "approved"


def test_an_approval_is_for_its_post_only(t: Team) -> None:
    sent(t)
    given = t.sam.approves()
    t.carl.post = "post-2"
    t.carl.writes(fb="Hello")
    t.carl.submits()
    moved = resign(given, t.sam.key, post="post-2", seq=given.seq + 1, prev=given.id)
    t.carl.receives([*t.sam.records.values(), moved])
    assert t.carl.reads() == "in_review"
