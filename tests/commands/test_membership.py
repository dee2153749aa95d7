"""Who belongs to a brand and may do what in it."""

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest

from calendar_app.commands import brand, channels, deadlines, membership, pillars, posts
from calendar_app.commands.membership import FOUNDERS_ROLES, add_person, change_roles, set_policy
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import RIGHTS, Act, Policy, Role, Status
from calendar_app.store import queries
from tests.builders import NOW, add_validator, add_writer, make_workspace, reopen
from tests.store.stations import draft, every, states
from tests.store.tables import contents

DAY = NOW.date()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path, role=Role.CM)
    yield found
    found.close()


@pytest.mark.parametrize("role", FOUNDERS_ROLES)
def test_who_founds_a_brand_owns_it(tmp_path: Path, role: Role) -> None:
    workspace = make_workspace(tmp_path, role=role)
    assert workspace.roles == set(FOUNDERS_ROLES[role])
    assert workspace.me.name == "Camille Roux"
    assert workspace.brand.name == "Maison Lumen"
    assert workspace.people_here() == [workspace.me]
    workspace.close()


ACTS: dict[Act, list[tuple[Callable[..., Any], dict[str, Any]]]] = {
    Act.DRAFT: [
        (posts.create_post, {}),
        (posts.edit_post, {"post": True, "text": "x"}),
        (posts.move_card, {"post": True, "from_plan": None, "to_plan": None}),
        (posts.duplicate_post, {"post": True, "plan": None}),
        (posts.archive_post, {"post": True}),
        (posts.restore_post, {"post": True}),
        (posts.add_channel, {"post": True, "channel_id": "x"}),
        (posts.edit_variant, {"variant": True, "text": "x"}),
        (posts.reset_field, {"variant": True, "field": "text"}),
        (posts.remove_channel, {"variant": True}),
    ],
    Act.PLAN_BRAND: [
        (channels.add_channel_account, {"network": "x", "name": "x"}),
        (channels.add_campaign, {"name": "x", "first": DAY, "last": DAY}),
        (channels.add_tag, {"name": "x"}),
        (pillars.add_pillar, {"name": "x"}),
    ],
    Act.EDIT_BRAND: [(brand.edit_brand, {"name": "x"})],
    Act.SET_RULES: [
        (set_policy, {"policy": Policy()}),
        (deadlines.set_deadline, {"rule": DeadlineRule(days=1, before=time(18))}),
        (deadlines.drop_deadline, {"channel": ""}),
    ],
    Act.MANAGE_PEOPLE: [
        (change_roles, {"person": True, "roles": {Role.CM}}),
        (membership.name_delegate, {"person": True, "absent": "", "until": DAY}),
        (membership.keep_role, {"person": True, "role": Role.CM}),
    ],
}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_a_role_may_do_what_the_table_of_rights_says(workspace: Workspace, role: Role) -> None:
    """Sending, deciding and publishing have their own tests (test_review)."""
    post = draft(workspace)
    person = add_person(workspace, name="Jean Petit", roles={role})
    other = add_writer(workspace)
    variant = queries.variants(workspace.reader, post)[0].id
    workspace.become(person.id)
    before = contents(workspace)
    for act, cases in ACTS.items():
        if role in RIGHTS[act]:
            continue
        for command, case in cases:
            named = dict(case)
            first = {"post": post, "variant": variant, "person": other.id}
            args = [first[name] for name in first if named.pop(name, False)]
            with pytest.raises(Refusal) as refusal:
                workspace.run(command, *args, **named)
            assert refusal.value.key == "not_allowed", command
    with pytest.raises(Refusal, match="not_allowed"):
        add_person(workspace, name="x", roles={Role.OWNER})
    assert contents(workspace) == before


def test_people_who_share_the_workstation(workspace: Workspace) -> None:
    camille, samir = workspace.me, add_validator(workspace)
    assert workspace.people_here() == [camille, samir]
    assert queries.roles_of(workspace.reader, samir.id) == {Role.SMM}
    workspace.become(samir.id)
    assert workspace.me == samir
    assert workspace.roles == {Role.SMM}


def test_adding_somebody_is_not_undone(workspace: Workspace) -> None:
    draft(workspace)
    add_validator(workspace)
    assert workspace.undo_name is None
    assert workspace.undo() is None


def test_who_loses_a_role_keeps_what_they_decided(workspace: Workspace) -> None:
    camille, samir = workspace.me, add_validator(workspace)
    first, second = draft(workspace), draft(workspace)
    for post in (first, second):
        send(workspace, post)
    workspace.become(samir.id)
    workspace.run(approve, first)
    workspace.become(camille.id)
    workspace.run(change_roles, samir.id, {Role.READER})
    assert queries.roles_of(workspace.reader, samir.id) == {Role.READER}
    assert states(workspace, first) == every(Status.APPROVED)
    workspace.become(samir.id)
    with pytest.raises(Refusal, match="not_allowed"):
        workspace.run(approve, second)
    workspace.become(camille.id)
    workspace.run(change_roles, samir.id, {Role.READER, Role.SMM})
    workspace.become(samir.id)
    workspace.run(approve, second)
    assert states(workspace, second) == every(Status.APPROVED)


def test_a_brand_keeps_an_owner(workspace: Workspace) -> None:
    with pytest.raises(Refusal, match="last_owner"):
        workspace.run(change_roles, workspace.me.id, {Role.CM})


def test_rules_are_undone(workspace: Workspace) -> None:
    before = queries.policy(workspace.reader)
    workspace.run(set_policy, Policy(steps=()))
    assert queries.policy(workspace.reader).steps == ()
    workspace.undo()
    assert queries.policy(workspace.reader) == before
    workspace.redo()
    assert queries.policy(workspace.reader).steps == ()


def test_names_in_any_normal_form_are_taken_and_kept(workspace: Workspace) -> None:
    person = add_person(workspace, name="Ine\u0300s", roles={Role.CM})
    assert person.name == "Inès"
    workspace.run(membership.edit_person, person.id, name="Ine\u0300s Tran", email="i@example.org")
    workspace.run(brand.edit_brand, name="Cafe\u0301")
    again = reopen(workspace)
    assert {p.name for p in queries.people(again.reader)} == {"Camille Roux", "Inès Tran"}
    assert again.brand.name == "Café"
    again.close()


def test_a_delegate_validates_and_the_period_only_reminds(workspace: Workspace) -> None:
    samir, writer = add_validator(workspace), add_writer(workspace)
    with pytest.raises(Refusal, match="already_validates"):
        workspace.run(membership.name_delegate, samir.id, absent=samir.id, until=DAY)
    with pytest.raises(Refusal, match="until_past"):
        workspace.run(membership.name_delegate, writer.id, absent=samir.id, until=DAY - timedelta(days=1))
    workspace.run(membership.name_delegate, writer.id, absent=samir.id, until=DAY)
    (found,) = queries.team(workspace.reader).replacements
    assert (found.person, found.absent, found.role, found.until) == (writer.id, samir.id, Role.SMM, DAY)
    post = draft(workspace)
    send(workspace, post)
    workspace.become(writer.id)
    workspace.run(approve, post)
    assert states(workspace, post) == every(Status.APPROVED)
    with pytest.raises(Refusal, match="not_allowed"):
        workspace.run(membership.name_delegate, workspace.me.id, absent=samir.id, until=DAY)
    agenda = queries.agenda_of(workspace.reader, now=NOW + timedelta(days=1))
    assert [each.person for each in agenda.over] == [writer.id]
    assert queries.agenda_of(workspace.reader, now=NOW).over == ()


def test_a_role_given_for_a_time_is_kept_or_taken_away(workspace: Workspace) -> None:
    samir = add_validator(workspace)
    first, second = add_writer(workspace), add_person(workspace, name="Zoé", roles={Role.CM})
    for each in (first, second):
        workspace.run(membership.name_delegate, each.id, absent=samir.id, until=DAY)
    workspace.run(membership.keep_role, first.id, Role.SMM)
    workspace.run(membership.end_replacement, second.id, Role.SMM)
    assert queries.team(workspace.reader).replacements == []
    assert queries.roles_of(workspace.reader, first.id) == {Role.CM, Role.SMM}
    assert queries.roles_of(workspace.reader, second.id) == {Role.CM}
