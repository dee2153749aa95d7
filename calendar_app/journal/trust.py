"""Who may do what, as the workspace's records tell it (exchange.md §2 "Valid" and §4).

Grants are judged in the causal past of the record in question; a revocation counts
wherever it stands, from the number it cuts each device off at.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from calendar_app.domain.person import Replacement
from calendar_app.domain.workflow import Act, Policy, Role, may
from calendar_app.journal.past import Past
from calendar_app.journal.policy import read_policy
from calendar_app.journal.records import Kind, Record, RecordRefused, is_vouched_for


class Trust:
    """Members, devices and rules of a workspace, from its records.

    ``forks`` gives for each device whose chain forked the numbers that stand twice.
    """

    def __init__(self, past: Past, *, ws: str, forks: Mapping[str, tuple[int, ...]] = {}) -> None:
        self.past = past
        self.forks = forks
        self.genesis = next(
            (record for record in past.records if record.kind == Kind.GENESIS and record.id == ws), None
        )
        self._valid: dict[str, bool] = {}
        self._roles_known: dict[tuple[str, int], frozenset[Role]] = {}
        self._keys_known: dict[tuple[str, str, int], bool] = {}

    def extended(self, records: Iterable[Record]) -> "Trust":
        """The same workspace seen together with the records of one post."""
        wider = Trust.__new__(Trust)
        wider.past = Past.of(records, after=self.past)
        wider.forks = self.forks
        wider.genesis = self.genesis
        wider._valid = dict(self._valid)
        wider.__dict__.update({name: getattr(self, name) for name in _SHARED})
        return wider

    def roles(self, record: Record) -> frozenset[Role]:
        """The roles its author held in its causal past, as far as no revocation cuts them off."""
        return self.roles_of(record.by, seen_by=record)

    def roles_of(self, person: str, *, seen_by: Record) -> frozenset[Role]:
        """The roles that somebody held as known to a record."""
        if self._revokes:
            return self._judge_roles(person, seen_by)
        # As long as nothing was revoked, they depend on nothing but the grants it had seen.
        known = person, self.past.seen_of_first(self._own, seen_by)
        if known not in self._roles_known:
            self._roles_known[known] = self._judge_roles(person, seen_by)
        return self._roles_known[known]

    def _judge_roles(self, person: str, seen_by: Record) -> frozenset[Role]:
        return frozenset(role for role in Role if self._has(role, person, seen_by=seen_by))

    def _has(self, role: Role, person: str, *, seen_by: Record) -> bool:
        """One role at a time: revocations of others are judged by the owner's, so judging comes to an end."""
        return any(
            role in _roles_in(grant) and not self._is_revoked(grant, role, person=person, seen_by=seen_by)
            for grant in self._given(person)
            if self._known_to(grant, seen_by)
        )

    def may_become_known(self, record: Record) -> bool:
        """Whether a record whose past is not all here bears a member's key, not cut off from every role."""
        key = record.device, record.by
        founded = self.genesis is not None and key == (self.genesis.device, self.genesis.by)
        bound = founded or any(
            key == (device.body.get("key"), device.body.get("person")) and self._is_valid(device)
            for device in self._devices
        )
        return bound and any(
            not self._is_revoked(grant, role, person=record.by, seen_by=record)
            for grant in self._given(record.by)
            if self._is_valid(grant)
            for role in _roles_in(grant)
        )

    def members(self, *, seen_by: Record) -> dict[str, frozenset[Role]]:
        """Everybody's roles as known to a record."""
        people = {grant.body["person"] for grant in self._grants if self._known_to(grant, seen_by)}
        return {person: self.roles_of(person, seen_by=seen_by) for person in sorted(people)}

    def is_bound(self, record: Record) -> bool:
        """Whether its key is its author's, as known in its past, and in good standing there."""
        return (
            self._is_of_this_workspace(record)
            and self._is_key_of(record.device, record)
            and self._in_good_standing(record)
        )

    def _is_of_this_workspace(self, record: Record) -> bool:
        return self.genesis is not None and (record.ws or record.id) == self.genesis.id

    def policy(self, policy_id: str, *, seen_by: Record) -> Policy | None:
        """The rules a record was made under: a latest one it had seen, or the default where it saw none."""
        latest = self.past.maximal(p for p in self._policies if self._known_to(p, seen_by))
        if not policy_id and not latest:
            return Policy()
        named = next((record for record in latest if record.id == policy_id), None)
        return self._policies_read[named.id] if named else None

    def roles_now(self, person: str) -> frozenset[Role]:
        """The roles somebody holds as far as is known here today."""
        return frozenset(
            role
            for grant in self._grants
            if grant.body["person"] == person
            for role in _roles_in(grant)
            if not any(self._takes_away(revoke, role, grant) for revoke in self._revokes)
        )

    def keys_of(self, person: str) -> frozenset[str]:
        """The keys bound to somebody as far as is known here today."""
        own = {
            d.body.get("key") for d in self._devices if d.body.get("person") == person and self._is_valid(d)
        }
        if self.genesis is not None and self.genesis.by == person:
            own.add(self.genesis.device)
        return frozenset(key for key in own if isinstance(key, str))

    def members_now(self) -> dict[str, frozenset[Role]]:
        """Everybody's roles as far as is known here today; those who have none are left out."""
        people = dict.fromkeys(grant.body["person"] for grant in self._grants)
        return {person: roles for person in people if (roles := self.roles_now(person))}

    def replacements_now(self) -> list[Replacement]:
        """Who holds a role for a time only; a grant without a period ends that."""
        found: dict[tuple[str, Role], Replacement | None] = {}
        for grant in self._grants:
            for role in _roles_in(grant):
                if not any(self._takes_away(revoke, role, grant) for revoke in self._revokes):
                    found[grant.body["person"], role] = _replacement_in(grant, role)
        return [each for each in found.values() if each]

    def policy_now(self) -> tuple[str, Policy]:
        """The rules for what is sent today and their record; of two made at once the smaller id."""
        latest = self.past.maximal(self._policies)
        if not latest:
            return "", Policy()
        name = min(record.id for record in latest)
        return name, self._policies_read[name]

    @property
    def policies(self) -> Mapping[str, Policy]:
        """All valid rules there ever were, by their record."""
        return self._policies_read

    def _takes_away(self, revoke: Record, role: Role, grant: Record) -> bool:
        named = (revoke.body.get("person"), revoke.body.get("role"))
        return (
            named == (grant.body["person"], role)
            and not self.past.has_seen(grant, revoke)
            and self._is_valid(revoke)
        )

    @cached_property
    def _grants(self) -> list[Record]:
        """The genesis and all valid grants."""
        return [record for record in self.past.records if self._is_valid(record) and _gives_roles(record)]

    @cached_property
    def _policies_read(self) -> dict[str, Policy]:
        found = {}
        for record in self.past.records:
            if record.kind == Kind.POLICY and self._is_valid(record):
                try:
                    found[record.id] = read_policy(record.body)
                except RecordRefused:
                    continue
        return found

    @cached_property
    def _policies(self) -> list[Record]:
        return [record for record in self.past.records if record.id in self._policies_read]

    def _given(self, person: str) -> list[Record]:
        return [record for record in self._candidates if record.body.get("person") == person]

    @cached_property
    def _candidates(self) -> list[Record]:
        return [record for record in self.past.records if _gives_roles(record)]

    @cached_property
    def _revokes(self) -> list[Record]:
        return [record for record in self.past.records if record.kind == Kind.REVOKE]

    @cached_property
    def _own(self) -> int:
        """How many records of the workspace there are, which come before those of any post."""
        return len(self.past.records)

    @cached_property
    def _devices(self) -> list[Record]:
        return [record for record in self.past.records if record.kind == Kind.DEVICE]

    def _known_to(self, grant: Record, record: Record) -> bool:
        """Only what lies in its past: no record vouches for itself, so judging comes to an end."""
        return self.past.has_seen(record, grant) and self._is_valid(grant)

    def _is_valid(self, record: Record) -> bool:
        """Whether a record of the workspace was made by somebody entitled to it."""
        if record.id not in self._valid:
            self._valid[record.id] = self._judge(record)
        return self._valid[record.id]

    def _judge(self, record: Record) -> bool:
        if self.genesis is None or record.post or not self._is_of_this_workspace(record):
            return False
        if record.kind == Kind.GENESIS:
            return record.id == self.genesis.id
        if record.kind == Kind.REVOKE and record.body.get("role") == Role.OWNER:
            return self._may_revoke_owner(record) and self.is_bound(record)
        if record.kind == Kind.DEVICE and record.body.get("key") == record.device:
            return self._introduces_itself(record)
        if not self.is_bound(record) or not record.understood:
            return False
        match record.kind:
            case Kind.GRANT | Kind.REVOKE:
                return self._is_owner(record)
            case Kind.DEVICE:
                return self._may_bind(record)
            case Kind.POLICY:
                return may(Act.SET_RULES, self.roles(record))
            case _:
                return False

    def _may_revoke_owner(self, record: Record) -> bool:
        """An owner's own role only the founder takes away, and nobody takes the founder's.

        That keeps two owners from revoking each other, which has no clean answer offline.
        """
        return self._is_founder(record.by) and not self._is_founder(record.body.get("person"))

    def _may_bind(self, record: Record) -> bool:
        """A person adds devices of their own; owners add anybody's but the founder's."""
        if record.by == record.body.get("person"):
            return "from" not in record.body or self._is_owner(record)
        return not self._is_founder(record.body.get("person")) and self._is_owner(record)

    def _is_owner(self, record: Record) -> bool:
        return self._has(Role.OWNER, record.by, seen_by=record)

    def _is_founder(self, person: object) -> bool:
        return self.genesis is not None and person == self.genesis.by

    def _introduces_itself(self, record: Record) -> bool:
        """A copied or restored folder writes with a new key, for which an earlier one vouches.

        The voucher stands outside of the earlier key's chain, which goes on elsewhere.
        """
        voucher = record.body.get("voucher")
        if not isinstance(voucher, dict) or record.body.get("person") != record.by or self.genesis is None:
            return False
        earlier, signature = str(voucher.get("key")), str(voucher.get("signature"))
        return (
            self._is_key_of(earlier, record)
            and self._in_good_standing(record)
            and is_vouched_for(
                record.device, by=earlier, signature=signature, ws=self.genesis.id, person=record.by
            )
        )

    def _is_key_of(self, key: str, record: Record) -> bool:
        """Whether a key is the author's as far as the record had seen."""
        if self.genesis is None or record.id == self.genesis.id:
            return self.genesis is not None
        if (key, record.by) == (self.genesis.device, self.genesis.by):
            return self.past.has_seen(record, self.genesis)
        known = key, record.by, self.past.seen_of_first(self._own, record)
        if known not in self._keys_known:
            self._keys_known[known] = self._is_bound_by_a_device(key, record)
        return self._keys_known[known]

    def _is_bound_by_a_device(self, key: str, record: Record) -> bool:
        return any(self._binds(device, key, record) for device in self._devices)

    def _binds(self, device: Record, key: str, record: Record) -> bool:
        named = (device.body.get("key"), device.body.get("person"))
        return named == (key, record.by) and self.past.has_seen(record, device) and self._is_valid(device)

    def _in_good_standing(self, record: Record) -> bool:
        """Not at or after a fork of its device's chain, unless an owner has granted it anew since."""
        before = [number for number in self.forks.get(record.device, ()) if number <= record.seq]
        if not before:
            return True
        return any(
            self._binds(device, record.device, record) and max(before) < _from(device) <= record.seq
            for device in self._devices
        )

    def _is_revoked(self, grant: Record, role: Role, *, person: str, seen_by: Record) -> bool:
        """Whether a revocation that this grant had not seen takes the role away.

        From the author of a record: from the number its device is cut off at, wherever the
        revocation stands. From others: where the record had seen it, so that somebody's later
        leaving never makes a decision good that was not.
        """
        for revoke in self._revokes:
            if revoke.body.get("person") != person or revoke.body.get("role") != role:
                continue
            if self.past.has_seen(grant, revoke) or not self._is_valid(revoke):
                continue
            if seen_by.by != person and self.past.has_seen(seen_by, revoke):
                return True
            if seen_by.by == person and seen_by.seq > _cut_off(revoke, seen_by.device):
                return True
        return False


_SHARED = (
    "_grants", "_policies_read", "_policies", "_candidates", "_revokes", "_devices", "_own", "_roles_known",
    "_keys_known",
)  # fmt: skip
"""What depends on the workspace's records alone and is the same for every post."""


def _gives_roles(record: Record) -> bool:
    return record.kind in (Kind.GENESIS, Kind.GRANT) and isinstance(record.body.get("person"), str)


def _roles_in(grant: Record) -> frozenset[Role]:
    named = grant.body.get("roles", [])
    if not isinstance(named, list):
        return frozenset()
    return frozenset(role for role in Role if role in named)


def _replacement_in(grant: Record, role: Role) -> Replacement | None:
    try:
        return Replacement(
            person=grant.body["person"],
            absent=str(grant.body.get("for", "")),
            role=role,
            until=date.fromisoformat(grant.body["until"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _from(device: Record) -> int:
    number = device.body.get("from", 0)
    return number if isinstance(number, int) else 0


def _cut_off(revoke: Record, device: str) -> int:
    devices = revoke.body.get("devices", {})
    number = devices.get(device, 0) if isinstance(devices, dict) else 0
    return number if isinstance(number, int) else 0
