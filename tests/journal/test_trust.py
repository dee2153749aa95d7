"""Who is entitled: keys, grants, revocations, forks, and records that were moved or forged."""

import pytest

from tests.journal.world import SMM, Station, Team, World, meet, resign, tampered


def sent(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.meet()


def approved(t: Team) -> None:
    sent(t)
    t.sam.approves()
    t.meet()


@pytest.mark.parametrize("person", ["carl", "clara", "rita", "owner"])
def test_only_a_validator_validates(t: Team, person: str) -> None:
    sent(t)
    one: Station = getattr(t, person)
    one.approves()
    t.meet()
    assert t.sam.reads() == "in_review"


@pytest.mark.parametrize("person", ["carl", "rita"])
def test_only_a_validator_or_owner_sends_back(t: Team, person: str) -> None:
    approved(t)
    one: Station = getattr(t, person)
    one.sends_back()
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_writers_approval_does_not_hide_a_send_back(t: Team) -> None:
    sent(t)
    t.sam.sends_back()
    t.meet()
    t.carl.approves()
    t.meet()
    assert t.sam.reads() == "changes_requested"


def test_a_writers_approval_does_not_put_an_unsent_edit_in_review(t: Team) -> None:
    sent(t)
    t.carl.writes(fb="Hello!")
    t.clara.receives(t.carl.records.values(), t.carl.copies)
    t.clara.approves()
    t.meet()
    assert t.sam.reads() == "draft"


def test_a_reader_neither_writes_nor_sends(t: Team) -> None:
    approved(t)
    t.rita.writes(fb="Hello from Rita")
    t.rita.submits()
    t.rita.marks("published")
    t.rita.marks("hold")
    t.meet()
    assert t.sam.reads() == "approved"
    assert not t.sam.state().held


def test_a_reader_withdrawing_what_they_could_not_send(t: Team) -> None:
    approved(t)
    t.rita.takes_back(t.rita.submits())
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_stranger_changes_nothing(t: Team) -> None:
    approved(t)
    stranger = Station(t.world, "eve")
    t.sam.gives(stranger)
    stranger.writes(fb="Buy gold")
    stranger.submits()
    stranger.sends_back()
    stranger.marks("published")
    stranger.gives(*t.everybody)
    assert t.sam.reads() == "approved"


def test_a_strangers_key_under_a_validators_name(t: Team) -> None:
    sent(t)
    false = Station(t.world, "sam")
    t.carl.gives(false)
    false.approves()
    false.gives(t.carl)
    assert t.carl.reads() == "in_review"


def test_nobody_grants_themselves_a_role(t: Team) -> None:
    sent(t)
    t.carl.grants("carl", "smm", "owner")
    t.clara.grants("carl", "smm")
    t.sam.grants("carl", "smm")
    t.meet()
    t.carl.grants("clara", "smm")
    t.meet()
    for one in (t.carl, t.clara):
        one.approves()
        assert one.reads() == "in_review"


def test_a_second_genesis_founds_nothing(t: Team) -> None:
    sent(t)
    body = {"person": "carl", "name": "Carl", "roles": ["owner", "smm"]}
    t.carl.write("genesis", post="", body=body)
    t.clara.gives(t.carl)
    t.carl.grants("clara", "smm")
    t.meet()
    t.clara.approves()
    assert t.clara.reads() == "in_review"


def test_a_role_granted_counts_only_for_who_had_seen_it(t: Team) -> None:
    sent(t)
    t.owner.grants("clara", "smm")
    t.clara.approves()
    meet(t.clara, t.owner)
    assert t.clara.reads() == "in_review"
    t.clara.approves()
    assert t.clara.reads() == "approved"


def test_roles_add_up(t: Team) -> None:
    sent(t)
    t.owner.grants("clara", "smm")
    t.owner.gives(t.clara)
    t.clara.approves()
    t.clara.writes(fb="Hello again")
    t.clara.submits()
    assert t.clara.reads() == "in_review"


def test_a_second_owner_grants(t: Team) -> None:
    sent(t)
    t.owner.grants("sofia", "owner")
    t.owner.gives(t.sofia)
    newcomer = t.sofia.invites("nils", "smm")
    newcomer.approves()
    newcomer.gives(t.carl)
    assert t.carl.reads() == "approved"


# Devices


def test_a_second_machine_of_ones_own(t: Team) -> None:
    sent(t)
    laptop = Station(t.world, "sam")
    t.sam.binds("sam", laptop.key)
    t.sam.gives(laptop)
    laptop.approves()
    laptop.gives(t.carl)
    assert t.carl.reads() == "approved"


def test_nobody_binds_a_key_to_another_but_an_owner(t: Team) -> None:
    sent(t)
    false = Station(t.world, "sam")
    for author in (t.carl, t.sofia):
        author.binds("sam", false.key)
    meet(t.carl, t.sofia, false)
    false.approves()
    false.gives(t.carl)
    assert t.carl.reads() == "in_review"


def test_no_owner_binds_a_key_to_the_founder(t: Team) -> None:
    t.owner.grants("sofia", "owner")
    t.owner.gives(t.sofia)
    false = Station(t.world, "olga")
    t.sofia.binds("olga", false.key)
    t.sofia.gives(false)
    false.grants("carl", "smm")
    sent(t)
    false.gives(t.carl)
    t.carl.gives(t.clara)
    t.carl.approves(reason="I may")
    assert t.carl.reads() == "in_review"


# Revocations


def test_an_approval_before_the_cut_off_stands(t: Team) -> None:
    approved(t)
    t.owner.revokes("sam", "smm", t.sam)
    t.meet()
    assert t.carl.reads() == "approved"


def test_an_approval_after_the_cut_off_does_not_count_even_where_it_had_not_seen_the_revocation(
    t: Team,
) -> None:
    sent(t)
    t.owner.revokes("sam", "smm", t.sam)
    t.sam.approves()
    assert t.sam.reads() == "approved"
    t.meet()
    assert t.sam.reads() == t.carl.reads() == "in_review"


def test_of_several_revocations_the_lowest_cut_off_holds(t: Team) -> None:
    approved(t)
    t.owner.grants("sofia", "owner")
    t.owner.gives(t.sofia)
    t.owner.revokes("sam", "smm", t.sam)
    t.sofia.write("revoke", post="", body={"person": "sam", "role": "smm", "devices": {t.sam.key.id: 0}})
    t.meet()
    assert t.carl.reads() == "in_review"


def test_a_machine_that_a_revocation_does_not_name_is_cut_off_from_the_start(t: Team) -> None:
    approved(t)
    t.owner.revokes("sam", "smm")
    t.meet()
    assert t.carl.reads() == "in_review"


def test_a_role_granted_again_counts_again(t: Team) -> None:
    sent(t)
    t.owner.revokes("sam", "smm", t.sam)
    t.owner.grants("sam", "smm")
    t.meet()
    t.sam.approves()
    t.meet()
    assert t.carl.reads() == "approved"


def test_a_grant_concurrent_with_the_revocation_does_not_restore(t: Team) -> None:
    t.owner.grants("sofia", "owner")
    t.owner.gives(t.sofia)
    sent(t)
    t.owner.revokes("sam", "smm", t.sam)
    t.sofia.grants("sam", "smm")
    t.meet()
    t.sam.approves()
    t.meet()
    assert t.carl.reads() == "in_review"


def test_only_an_owner_revokes(t: Team) -> None:
    approved(t)
    t.carl.revokes("sam", "smm")
    t.sofia.revokes("sam", "smm")
    t.sam.revokes("sam", "smm")
    t.meet()
    assert t.carl.reads() == "approved"


def test_only_the_founder_removes_an_owner(t: Team) -> None:
    t.owner.grants("sofia", "owner")
    t.owner.grants("sam", "owner")
    t.meet()
    t.sofia.revokes("sam", "owner")
    t.sofia.revokes("olga", "owner")
    t.meet()
    t.sam.grants("carl", "smm")
    t.owner.grants("clara", "smm")
    t.meet()
    t.lea.writes(fb="x")
    sent(t)
    t.clara.approves()
    assert t.clara.reads() == "approved"


def test_an_owner_removed_by_the_founder_grants_no_more(t: Team) -> None:
    t.owner.grants("sofia", "owner")
    t.meet()
    t.owner.revokes("sofia", "owner", t.sofia)
    t.sofia.grants("clara", "smm")
    t.meet()
    sent(t)
    t.clara.approves()
    assert t.clara.reads() == "in_review"


def test_what_an_owner_granted_before_they_were_removed_stands(t: Team) -> None:
    t.owner.grants("sofia", "owner")
    t.meet()
    t.sofia.grants("clara", "smm")
    t.meet()
    t.owner.revokes("sofia", "owner", t.sofia)
    t.meet()
    sent(t)
    t.clara.approves()
    assert t.clara.reads() == "approved"


def test_a_send_back_after_the_cut_off_is_ignored(t: Team) -> None:
    approved(t)
    t.owner.revokes("sofia", "smm", t.sofia)
    t.sofia.sends_back()
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_revoked_validator_does_not_take_back_an_old_send_back(t: Team) -> None:
    sent(t)
    t.sam.approves()
    back = t.sofia.sends_back()
    t.meet()
    assert t.carl.reads() == "changes_requested"
    t.owner.revokes("sofia", "smm", t.sofia)
    t.sofia.takes_back(back)
    t.meet()
    assert t.carl.reads() == "changes_requested"


def test_a_revoked_validator_does_not_take_back_an_old_approval(t: Team) -> None:
    sent(t)
    given = t.sam.approves()
    t.owner.revokes("sam", "smm", t.sam)
    t.sam.takes_back(given)
    t.meet()
    assert t.carl.reads() == "approved"


def test_a_revoked_writers_later_version_is_no_conflict(t: Team) -> None:
    approved(t)
    t.owner.revokes("clara", "cm", t.clara)
    t.clara.writes(fb="Goodbye")
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_version_made_from_a_revoked_writers_one_lives_on(t: Team) -> None:
    sent(t)
    t.clara.writes(fb="Hello by Clara")
    t.clara.gives(t.carl)
    t.carl.writes(fb="Hello by both")
    t.carl.submits()
    t.carl.gives(t.sam)
    t.sam.approves()
    assert t.sam.reads() == "approved"
    t.owner.write("revoke", post="", body={"person": "clara", "role": "cm", "devices": {}})
    t.meet()
    assert t.sam.reads() == "approved"


def test_a_revoked_writer_cannot_ask_for_an_update(t: Team) -> None:
    approved(t)
    t.owner.revokes("clara", "cm", t.clara)
    t.clara.write("remark", body={"text": "?"}, must=["v9"])
    t.meet()
    assert t.sam.reads() == "approved"


# Forks


def fork(t: Team) -> Station:
    """Sam's folder was copied to another machine, which writes with the same key."""
    return t.sam.clone(t.world)


def test_after_a_fork_nothing_counts(t: Team) -> None:
    sent(t)
    twin = fork(t)
    t.sam.approves()
    t.meet()
    assert t.carl.reads() == "approved"
    twin.remarks("I am another")
    twin.gives(t.carl)
    assert t.carl.reads() == "in_review"
    t.sam.approves()
    t.sam.gives(t.carl)
    assert t.carl.reads() == "in_review"


def test_before_the_fork_everything_stands(t: Team) -> None:
    approved(t)
    twin = fork(t)
    t.sam.remarks("One")
    twin.remarks("Two")
    meet(t.sam, twin, t.carl)
    assert t.carl.reads() == "approved"
    assert len({r.id for r in t.carl.records.values() if r.kind == "remark"}) == 2


def test_a_forked_key_counts_again_once_an_owner_grants_it_again(t: Team) -> None:
    sent(t)
    twin = fork(t)
    t.sam.remarks("One")
    twin.approves()
    meet(t.sam, twin, t.owner)
    t.owner.binds("sam", t.sam.key, **{"from": t.sam.seq + 1})
    t.owner.gives(t.sam)
    assert t.sam.reads() == "in_review"
    t.sam.approves()
    t.sam.gives(t.carl)
    assert t.carl.reads() == "approved"


def test_a_forked_key_does_not_grant_itself_again(t: Team) -> None:
    sent(t)
    twin = fork(t)
    t.sam.remarks("One")
    twin.remarks("Two")
    meet(t.sam, twin)
    t.sam.binds("sam", t.sam.key, **{"from": t.sam.seq + 1})
    t.sam.approves()
    t.meet()
    assert t.carl.reads() == "in_review"


def test_a_key_granted_again_that_forks_again_counts_no_more(t: Team) -> None:
    sent(t)
    twin = fork(t)
    t.sam.remarks("One")
    twin.remarks("Two")
    meet(t.sam, twin, t.owner)
    t.owner.binds("sam", t.sam.key, **{"from": t.sam.seq + 1})
    meet(t.owner, t.sam, twin)
    t.sam.approves()
    twin.remarks("Still here")
    meet(t.sam, twin, t.carl)
    assert t.carl.reads() == "in_review"


# Moved, replayed and forged


def test_edited_bytes_are_refused(t: Team) -> None:
    sent(t)
    given = t.carl.approves()
    forged = tampered(given, '"by":"carl"', '"by":"sam"')
    t.sam.receives([forged])
    assert forged.id not in t.sam.records
    assert t.sam.reads() == "in_review"


@pytest.mark.parametrize(
    "changed", [{"ws": "f" * 64}, {"post": "post-2"}, {"device": "0" * 64}, {"seq": 99}, {"by": "sofia"}]
)
def test_a_signature_moved_elsewhere_is_refused(t: Team, changed: dict[str, object]) -> None:
    sent(t)
    given = t.sam.approves()
    (name, value), old = next(iter(changed.items())), {"device": t.sam.key.id, "ws": t.world.ws}
    before = old.get(name, getattr(given, name))
    written = (f'"{name}":{before}', f'"{name}":{value}') if name == "seq" else (f'"{before}"', f'"{value}"')
    t.carl.receives([tampered(given, *written)])
    assert t.carl.reads() == "in_review"


def test_a_record_of_another_workspace_says_nothing_here(t: Team) -> None:
    sent(t)
    given = t.sam.approves()
    foreign = resign(given, t.sam.key, ws="f" * 64)
    t.carl.receives([foreign])
    assert foreign.id in t.carl.records
    assert t.carl.reads() == "in_review"


def test_the_founders_record_of_another_workspace_says_nothing_here() -> None:
    world = World()
    alma = world.found("alma", "owner", "smm")
    alma.writes(fb="Hello")
    alma.submits()
    given = alma.write("approve", ws="f" * 64, body={**alma.names(), "step": "smm"})
    assert given.id in alma.records
    assert alma.reads() == "in_review"


def test_receiving_again_changes_nothing(t: Team) -> None:
    sent(t)
    t.sam.sends_back()
    t.meet()
    before = [one.reads() for one in t.everybody]
    for _ in range(3):
        t.meet()
    assert [one.reads() for one in t.everybody] == before == ["changes_requested"] * 7


def test_a_workspace_record_hidden_in_a_post_grants_nothing(t: Team) -> None:
    sent(t)
    t.owner.write("grant", body={"person": "carl", "name": "Carl", "roles": ["smm"]})
    t.meet()
    t.clara.gives(t.carl)
    t.carl.approves(reason="Me")
    assert t.carl.reads() == "in_review"


def test_rules_hidden_in_a_post_bind_nobody(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.meet()
    weak = {"steps": [{"id": "smm", "roles": ["cm"]}], "tolerance": {"reach": "freely"}}
    hidden = t.sam.write("policy", body=weak)
    t.meet()
    t.carl.submits(policy=hidden.id, steps=["smm"])
    t.clara.receives(t.carl.records.values(), t.carl.copies)
    t.clara.approves()
    assert t.clara.reads() == "draft"
    assert SMM.id == "smm"
