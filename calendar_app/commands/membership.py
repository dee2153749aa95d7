"""Founding a brand; who belongs to it, on which machines, and by which rules they validate."""

from __future__ import annotations

import platform
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.workflow import Act, Policy, Role, may
from calendar_app.journal.policy import marks_of, policy_body
from calendar_app.journal.records import Kind

if TYPE_CHECKING:
    from datetime import date

    from calendar_app.store.transaction import Transaction

FOUNDERS_ROLES = {
    Role.OWNER: (Role.OWNER, Role.CM, Role.SMM),
    Role.CM: (Role.OWNER, Role.CM),
    Role.SMM: (Role.OWNER, Role.SMM),
}
"""Who founds a brand owns it; an owner alone both writes and validates."""


def found(tx: Transaction, *, brand: str, zone: str, person: str, role: Role) -> str:
    """Write the genesis, whose hash is the id of the brand, and the first rules; gives the id."""
    founder = Person(id=tx.author.person, name=clean(person))
    body = {"person": founder.id, "name": founder.name, "roles": [str(r) for r in FOUNDERS_ROLES[role]]}
    genesis = tx.write(Kind.GENESIS, body=body)
    tx.journal.ws = genesis.id
    tx.put(Brand(id=genesis.id, name=clean(brand), zone=zone))
    tx.put(founder)
    tx.write(Kind.POLICY, body=policy_body(Policy()))
    return genesis.id


def add_person(
    workspace: Workspace, *, name: str, roles: Collection[Role], email: str = "", pin: str = ""
) -> Person:
    """Somebody new who works on this machine too: a grant and a device signed by an owner, a key here.

    Raises Refusal("not_allowed") to others than owners.
    """
    workspace.look(_demand_owner)
    person = Person(id=new_id(), name=clean(name), email=clean(email))
    key = workspace.identity.add_key(person.id)
    workspace.run(add_member, person, roles=roles, key=key.id)
    if pin:
        workspace.identity.set_pin(person.id, pin)
    return person


def add_member(tx: Transaction, person: Person, *, roles: Collection[Role], key: str) -> None:
    """Grant roles to somebody and bind a key to them."""
    _demand_owner(tx)
    tx.put(person)
    tx.write(Kind.GRANT, body={"person": person.id, "name": person.name, "roles": sorted(roles)})
    tx.write(Kind.DEVICE, body={"person": person.id, "key": key, "name": platform.node()})


def edit_person(tx: Transaction, person_id: str, *, name: str, email: str) -> None:
    """Correct how somebody is called: an owner anybody, everybody themselves."""
    if person_id != tx.author.person:
        _demand_owner(tx)
    person = tx.get(Person, person_id)
    tx.put(replace(person, name=clean(name), email=clean(email)))


def archive_person(tx: Transaction, person_id: str) -> None:
    """Have somebody leave: they lose their roles from now on, what they did stands.

    Raises Refusal: not_allowed, not_yourself, last_owner.
    """
    if person_id == tx.author.person:
        raise Refusal("not_yourself")
    change_roles(tx, person_id, ())
    tx.put(replace(tx.get(Person, person_id), archived=True))


def restore_person(tx: Transaction, person_id: str, roles: Collection[Role]) -> None:
    """Have somebody come back, with these roles."""
    change_roles(tx, person_id, roles)
    tx.put(replace(tx.get(Person, person_id), archived=False))


def change_roles(tx: Transaction, person_id: str, roles: Collection[Role]) -> None:
    """Give and take roles. What was signed until now stands; what is signed later with a role taken does not.

    Raises Refusal: not_allowed, last_owner.
    """
    _demand_owner(tx)
    held = tx.trust.roles_now(person_id)
    if Role.OWNER in held and Role.OWNER not in roles:
        raise Refusal("last_owner")
    for role in sorted(held - set(roles)):
        tx.write(Kind.REVOKE, body={"person": person_id, "role": role, "devices": _last_seqs(tx, person_id)})
    added = set(roles) - held
    if added:
        _grant(tx, person_id, added)


def name_delegate(tx: Transaction, person_id: str, *, absent: str, until: date) -> None:
    """Let somebody validate in the place of a validator; the last day only reminds to take the role away.

    Raises Refusal: not_allowed, already_validates, until_past.
    """
    _demand_owner(tx)
    if Role.SMM in tx.trust.roles_now(person_id):
        raise Refusal("already_validates")
    if until < tx.now.astimezone(ZoneInfo(tx.brand.zone)).date():
        raise Refusal("until_past")
    _grant(tx, person_id, {Role.SMM}, {"for": absent, "until": until.isoformat()})


def keep_role(tx: Transaction, person_id: str, role: Role) -> None:
    """Let somebody keep a role that was given for a time."""
    _demand_owner(tx)
    if role not in tx.trust.roles_now(person_id):
        raise Refusal("gone")
    _grant(tx, person_id, {role})


def end_replacement(tx: Transaction, person_id: str, role: Role) -> None:
    """Take away a role that was given for a time. Raises Refusal: not_allowed, last_owner."""
    change_roles(tx, person_id, tx.trust.roles_now(person_id) - {role})


def _grant(tx: Transaction, person_id: str, roles: Collection[Role], more: Mapping[str, str] = {}) -> None:
    name = tx.get(Person, person_id).name
    tx.write(Kind.GRANT, body={"person": person_id, "name": name, "roles": sorted(roles), **more})


def _last_seqs(tx: Transaction, person_id: str) -> dict[str, int]:
    """The number of the last record accepted of each of somebody's devices."""
    return {key: tx.journal.next_in_chain(key)[0] - 1 for key in sorted(tx.trust.keys_of(person_id))}


def set_policy(tx: Transaction, policy: Policy) -> None:
    """Put new rules of validation in force for what is sent from now on.

    Raises Refusal: not_allowed, step_for_nobody.
    """
    if not may(Act.SET_RULES, tx.trust.roles_now(tx.author.person)):
        raise Refusal("not_allowed")
    if not all(step.roles or step.people for step in policy.steps):
        raise Refusal("step_for_nobody")
    body = policy_body(policy)
    tx.write(Kind.POLICY, body=body, must=marks_of(body))


def _demand_owner(tx: Transaction) -> None:
    if not may(Act.MANAGE_PEOPLE, tx.trust.roles_now(tx.author.person)):
        raise Refusal("not_allowed")
