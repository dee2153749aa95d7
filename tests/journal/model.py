"""The status text of exchange.md §1, §2 and §4 spelled out literally and slowly, to judge the program by.

Written from the text alone. Sets and loops over everything, no cleverness: where this and the
program differ, one of them misreads the text.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import wraps
from itertools import combinations
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from calendar_app.journal.records import Record, is_vouched_for
from calendar_app.journal.records import is_signed as verifies

Json = Any
F = TypeVar("F", bound=Callable[..., Any])
WORKSPACE = {"genesis", "grant", "revoke", "device", "policy"}
ALL_ROLES = {"owner", "cm", "smm", "reader", "client"}
DRAFTS = {"owner", "cm", "smm"}
RULES = {"owner", "smm"}
SENDS_BACK = {"owner", "smm", "client"}
DEFAULT_POLICY: Json = {
    "steps": [{"id": "smm", "roles": ["smm"]}],
    "tolerance": {"reach": "same_day", "days": 0},
}
NO_VALUE: tuple[str, Json] = ("", None)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What is typed: the revisions it stands on and per channel (copy id, plan as records write it)."""

    bases: tuple[str, ...] = ()
    values: Mapping[str, tuple[str, Json]] = field(default_factory=dict)


SIGNED: dict[tuple[str, bytes], bool] = {}


def is_signed(record: Record) -> bool:
    """Verified once in a run; it never changes."""
    key = record.id, record.signature
    if key not in SIGNED:
        SIGNED[key] = verifies(record)
    return SIGNED[key]


def forked_numbers(records: Iterable[Record]) -> dict[str, set[int]]:
    """Per device every number that stands twice."""
    at: dict[tuple[str, int], set[str]] = {}
    for record in records:
        at.setdefault((record.device, record.seq), set()).add(record.id)
    found: dict[str, set[int]] = {}
    for (device, number), ids in at.items():
        if len(ids) > 1:
            found.setdefault(device, set()).add(number)
    return found


def once(method: F) -> F:
    """Remember the answer: slow is fine, exponential is not."""

    @wraps(method)
    def remembering(self: "Model", *args: Any) -> Any:
        asked = method.__name__, *args
        if asked not in self.answers:
            self.answers[asked] = method(self, *args)
        return self.answers[asked]

    return cast("F", remembering)


def cannot_be_left_out(step: Json, channel: str) -> bool:
    """What cannot be seen in the record, tags and the campaign, is believed; a channel is not."""
    if step.get("optional"):
        return False
    if not (step.get("tags") or step.get("channels") or step.get("campaigns")):
        return True
    if step.get("apart"):
        return channel not in step.get("channels", []) and not step.get("tags") and not step.get("campaigns")
    return channel in step.get("channels", [])


class Model:
    """All that a workstation holds, judged for one post."""

    def __init__(
        self,
        records: Iterable[Record],
        *,
        ws: str,
        post: str,
        copies: Collection[str],
        understood: Collection[str] = ("steps/2",),
    ) -> None:
        everything = [record for record in records if is_signed(record)]
        self.forks = forked_numbers(everything)
        self.records = {r.id: r for r in everything if r.post == post or (r.kind in WORKSPACE and not r.post)}
        self.ws, self.post, self.copies = ws, post, copies
        self.known_musts = set(understood)
        self.answers: dict[tuple[Any, ...], Any] = {}

    # Objects

    @once
    def past(self, name: str) -> frozenset[str]:
        """Everything here that is reachable through ``seen``, without itself."""
        reached: set[str] = set()
        waiting = list(self.records[name].seen)
        while waiting:
            one = waiting.pop()
            if one in self.records and one not in reached:
                reached.add(one)
                waiting.extend(self.records[one].seen)
        return frozenset(reached)

    def is_whole(self, name: str) -> bool:
        return all(
            seen in self.records for one in {name, *self.past(name)} for seen in self.records[one].seen
        )

    def maximal(self, names: Collection[str]) -> set[str]:
        return {one for one in names if not any(one in self.past(other) for other in names)}

    # Identity

    def founder(self) -> str:
        return self.records[self.ws].by if self.ws in self.records else ""

    @once
    def bound(self, name: str) -> bool:
        """Its key is its author's as known in its past, and no fork stands before it."""
        record = self.records[name]
        return self.is_key_of_author(record) and self.in_good_standing(record)

    def is_key_of_author(self, record: Record) -> bool:
        if self.ws not in self.records:
            return False
        if record.id == self.ws:
            return True
        return record.ws == self.ws and self.is_key_of(record.device, record)

    def is_key_of(self, key: str, record: Record) -> bool:
        genesis = self.records[self.ws]
        if self.ws in self.past(record.id) and (key, record.by) == (genesis.device, genesis.by):
            return True
        return any(True for _ in self.devices_of(key, record))

    def introduces_itself(self, record: Record) -> bool:
        """A copied folder's new key, for which an earlier key of the same person vouches."""
        voucher = record.body.get("voucher", {})
        earlier, person = voucher.get("key", ""), record.body.get("person")
        return (
            record.ws == self.ws
            and person == record.by
            and self.is_key_of(earlier, record)
            and self.in_good_standing(record)
            and is_vouched_for(
                record.device, by=earlier, signature=voucher["signature"], ws=self.ws, person=record.by
            )
        )

    def devices_of(self, key: str, record: Record) -> Iterator[Record]:
        for name in self.past(record.id):
            device = self.records[name]
            named = device.body.get("key"), device.body.get("person")
            if device.kind == "device" and named == (key, record.by) and self.valid_in_workspace(name):
                yield device

    def in_good_standing(self, record: Record) -> bool:
        forks = [number for number in self.forks.get(record.device, ()) if number <= record.seq]
        if not forks:
            return True
        return any(
            max(forks) < d.body.get("from", 0) <= record.seq for d in self.devices_of(record.device, record)
        )

    @once
    def valid_in_workspace(self, name: str) -> bool:
        record = self.records[name]
        if record.kind == "genesis":
            return name == self.ws
        if record.kind == "device" and record.body.get("key") == record.device:
            return not record.post and self.introduces_itself(record)
        if (record.kind, record.body.get("role")) == ("revoke", "owner") and not self.by_founder(record):
            return False
        if record.post or not self.bound(name) or not self.is_understood(record):
            return False
        person = record.body.get("person")
        match record.kind:
            case "grant":
                return self.is_owner(record)
            case "revoke":
                return self.by_founder(record) or self.is_owner(record)
            case "device" if record.by == person:
                return "from" not in record.body or self.is_owner(record)
            case "device":
                return self.is_owner(record) and person != self.founder()
            case "policy":
                return bool(self.roles(record) & RULES)
        return False

    def is_understood(self, record: Record) -> bool:
        return set(record.must) <= self.known_musts

    def by_founder(self, record: Record) -> bool:
        """Only the founder removes an owner, and nobody the founder."""
        return record.by == self.founder() != record.body.get("person")

    def is_owner(self, record: Record) -> bool:
        return "owner" in self.roles_known(record.by, seen_by=record, asked={"owner"})

    def roles(self, record: Record) -> set[str]:
        return self.roles_known(record.by, seen_by=record)

    def roles_known(self, person: str, *, seen_by: Record, asked: set[str] = ALL_ROLES) -> set[str]:
        held = set()
        for name in self.past(seen_by.id):
            grant = self.records[name]
            if grant.kind not in ("genesis", "grant") or grant.body.get("person") != person:
                continue
            if not self.valid_in_workspace(name):
                continue
            held |= {
                role
                for role in asked & set(grant.body["roles"])
                if not self.is_revoked(grant, role, seen_by=seen_by)
            }
        return held

    def is_revoked(self, grant: Record, role: str, *, seen_by: Record) -> bool:
        person = grant.body["person"]
        for name, revoke in self.records.items():
            if revoke.kind != "revoke" or (revoke.body.get("person"), revoke.body.get("role")) != (
                person,
                role,
            ):
                continue
            if name in self.past(grant.id) or not self.valid_in_workspace(name):
                continue
            if seen_by.by == person and seen_by.seq > revoke.body.get("devices", {}).get(seen_by.device, 0):
                return True
            if seen_by.by != person and name in self.past(seen_by.id):
                return True
        return False

    def people_known(self, seen_by: Record) -> set[str]:
        return {
            self.records[name].body["person"]
            for name in self.past(seen_by.id)
            if self.records[name].kind in ("genesis", "grant") and self.valid_in_workspace(name)
        }

    # Revisions

    def of_kind(self, *kinds: str) -> list[str]:
        return [
            name
            for name, r in self.records.items()
            if r.post == self.post and r.kind in kinds and self.bound(name) and self.is_understood(r)
        ]

    @once
    def revisions(self) -> set[str]:
        return {name for name in self.of_kind("revision") if self.roles(self.records[name]) & DRAFTS}

    def parents(self, name: str) -> list[str]:
        return list(self.records[name].body.get("parents", []))

    @once
    def ancestors(self, name: str) -> set[str]:
        """Everything it descends from, whoever made it: a valid child has taken it over."""
        reached: set[str] = set()
        waiting = self.parents(name)
        while waiting:
            one = waiting.pop()
            if self.is_here(one) and one not in reached:
                reached.add(one)
                waiting.extend(self.parents(one))
        return reached

    def is_here(self, revision: Json) -> bool:
        return revision in self.records and self.records[revision].kind == "revision"

    def value(self, name: str, channel: str) -> tuple[str, Json]:
        found = self.records[name].body["variants"].get(channel)
        return (found["copy"], found.get("plan")) if found else NO_VALUE

    def agrees(self, record: Record) -> bool:
        """A sending or approval names what stands in its revision."""
        name = record.body.get("revision", "")
        return name in self.revisions() and all(
            (named["copy"], named.get("plan")) == self.value(name, channel)
            for channel, named in record.channels.items()
        )

    def on_a_head(self, record: Record) -> bool:
        """Every revision here is a leaf or the ancestor of one."""
        return record.body.get("revision") in self.revisions()

    def lacks_revisions(self) -> bool:
        """A parent is not here, or what was sent is not."""
        parents = {
            one
            for name in self.revisions()
            for line in (name, *self.ancestors(name))
            for one in self.parents(line)
        }
        senders = [self.records[name] for name in self.of_kind("submit")]
        sent = {record.body.get("revision") for record in senders if self.roles(record) & DRAFTS}
        return not all(self.is_here(name) for name in parents | sent)

    def lacks_past(self) -> bool:
        """A member's version, sending, send-back or withdrawal hangs on records that are not here."""
        kinds = {"revision", "submit", "request_changes", "withdraw"}
        return any(
            record.post == self.post
            and record.kind in kinds
            and not self.is_whole(name)
            and self.may_become_known(record)
            for name, record in self.records.items()
        )

    def may_become_known(self, record: Record) -> bool:
        """Its key is a member's whatever it had seen, and a role is left that no cut-off took away."""
        genesis = self.records.get(self.ws)
        bound = genesis is not None and (record.device, record.by) == (genesis.device, genesis.by)
        grants = []
        for name, one in self.records.items():
            if self.valid_in_workspace(name):
                named = one.body.get("key"), one.body.get("person")
                bound = bound or (one.kind == "device" and named == (record.device, record.by))
                if one.kind in ("genesis", "grant") and one.body.get("person") == record.by:
                    grants.append(one)
        return bound and any(
            not self.is_revoked(grant, role, seen_by=record)
            for grant in grants
            for role in grant.body["roles"]
        )

    def demands_more(self, record: Record) -> bool:
        """A member's record that this program does not understand; a stranger's says nothing."""
        return not self.is_understood(record) and self.bound(record.id) and bool(self.roles(record))

    # Sending, deciding, taking back

    def covering(self, channel: str, names: Iterable[str]) -> list[str]:
        return [name for name in names if channel in self.records[name].channels]

    def frozen(self, submit: str) -> Json:
        """The policy a submit names, if it is a latest one there; None where it is not."""
        record = self.records[submit]
        policies = [
            name
            for name in self.past(submit)
            if self.records[name].kind == "policy" and self.valid_in_workspace(name)
        ]
        named = record.body.get("policy", "")
        if not policies and not named:
            return DEFAULT_POLICY
        return self.records[named].body if named in self.maximal(policies) else None

    def steps(self, submit: str) -> list[Json]:
        policy = self.frozen(submit)
        named = self.records[submit].body.get("steps", [])
        chosen = [step for step in policy.get("steps", []) if step["id"] in named]
        return chosen or [{"id": "own", "roles": sorted(DRAFTS)}]

    @once
    def valid_submit(self, name: str) -> bool:
        record = self.records[name]
        if not self.roles(record) & DRAFTS or not self.agrees(record):
            return False
        policy = self.frozen(name)
        if policy is None:
            return False
        named = record.body.get("steps", [])
        always = [
            step["id"]
            for step in policy.get("steps", [])
            if any(cannot_be_left_out(step, channel) for channel in record.channels)
        ]
        possible = [step["id"] for step in policy.get("steps", [])]
        if named == ["own"]:
            return not always
        return bool(named) and set(always) <= set(named) <= set(possible)

    def submits(self, channel: str) -> list[str]:
        return self.covering(channel, filter(self.valid_submit, self.of_kind("submit")))

    @once
    def withdrawals(self) -> dict[str, str]:
        """Per valid withdraw the record it takes back: its author's own, and still theirs to speak on."""
        found = {}
        for name in self.of_kind("withdraw"):
            target = self.records.get(self.records[name].body.get("takes_back", ""))
            mine = target is not None and target.post == self.post and target.by == self.records[name].by
            if target and mine and self.may_still(self.records[name], target.kind):
                found[name] = target.id
        return found

    def may_still(self, record: Record, kind: str) -> bool:
        """What somebody whose role was cut off says about it later is ignored."""
        if kind in ("approve", "request_changes"):
            return self.may_decide(record)
        return bool(self.roles(record) & DRAFTS)

    def taken_back(self) -> set[str]:
        return set(self.withdrawals().values())

    def live(self, names: Iterable[str]) -> list[str]:
        return [name for name in names if name not in self.taken_back()]

    def refusals(self, channel: str) -> set[str]:
        """N."""
        back = self.live(self.covering(channel, self.of_kind("request_changes")))
        found = {name for name in back if self.may_decide(self.records[name])}
        for name, target in self.withdrawals().items():
            if self.records[target].kind == "submit" and channel in self.records[target].channels:
                found.add(name)
        return found

    def may_decide(self, record: Record) -> bool:
        """By role, or because a step of some sending asks for them."""
        if self.roles(record) & SENDS_BACK:
            return True
        asked = filter(self.valid_submit, self.of_kind("submit"))
        return any(self.is_for(step, record) for submit in asked for step in self.steps(submit))

    # Approvals

    def is_for(self, step: Json, record: Record) -> bool:
        roles = self.roles(record)
        return asks(step, record.by, roles)

    def may_take(self, step: Json, record: Record) -> bool:
        """The way round a step, or round somebody who has left, is the emergency with its reason."""
        in_emergency = bool(record.body.get("reason")) and "smm" in self.roles(record)
        return in_emergency or self.is_for(step, record)

    def steps_known(self, name: str, channel: str) -> list[Json]:
        record = self.records[name]
        return [
            step
            for submit in self.submits(channel)
            if submit in self.past(name)
            for step in self.steps(submit)
            if step["id"] == record.body.get("step")
        ]

    @once
    def valid_approval(self, name: str, channel: str) -> bool:
        record = self.records[name]
        if not self.agrees(record):
            return False
        steps = self.steps_known(name, channel)
        return any(self.may_take(step, record) for step in steps) and self.four_eyes(name, channel, steps)

    def four_eyes(self, name: str, channel: str, steps: list[Json]) -> bool:
        record = self.records[name]
        if record.body.get("reason"):
            return True
        copy = record.channels[channel]["copy"]
        sent = [one for one in self.submits(channel) if one in self.past(name)]
        of_copy = {one for one in sent if self.records[one].channels[channel]["copy"] == copy}
        latest = self.maximal(self.live(sent))
        if record.by not in {self.records[one].by for one in of_copy | latest}:
            return True
        if record.body.get("step") == "own":
            return True
        return self.alone(record, steps)

    def alone(self, record: Record, steps: list[Json]) -> bool:
        """No other validator there: nobody else who might have taken this step."""
        for person in self.people_known(record) - {record.by}:
            roles = self.roles_known(person, seen_by=record)
            for step in steps:
                if asks(step, person, roles):
                    return False
        return True

    def approvals_on(self, copy: str, channel: str) -> list[str]:
        """Valid, not taken back, on the head or its ancestors, of this copy, whatever plan they name."""
        return [
            name
            for name in self.live(self.covering(channel, self.of_kind("approve")))
            if self.records[name].channels[channel]["copy"] == copy
            and self.on_a_head(self.records[name])
            and self.valid_approval(name, channel)
        ]

    def counting(self, copy: str, channel: str) -> list[str]:
        """The same, as far as they count: all they had seen is here, a live submit and every N among it."""
        refusals, sent = self.refusals(channel), set(self.live(self.submits(channel)))
        return [
            name
            for name in self.approvals_on(copy, channel)
            if self.is_whole(name) and self.past(name) & sent and refusals <= self.past(name)
        ]

    def tolerances(self, name: str, channel: str) -> list[Json]:
        """Those frozen by the live sendings the approval had seen."""
        live = [one for one in self.live(self.submits(channel)) if one in self.past(name)]
        return [self.frozen(one)["tolerance"] for one in live]

    def within_tolerance(self, name: str, channel: str, plan: Json) -> bool:
        approved = self.records[name].channels[channel].get("plan")
        return all(tolerates(t, approved, plan) for t in self.tolerances(name, channel))

    @once
    def satisfied_by(self, submit: str, approvals: frozenset[str]) -> bool:
        """Whether the steps of a submit were taken in order by different people."""
        return self.take(self.steps(submit), 0, approvals, frozenset(), frozenset())

    def take(
        self,
        steps: list[Json],
        at: int,
        approvals: frozenset[str],
        before: frozenset[str],
        people: frozenset[str],
    ) -> bool:
        if at == len(steps):
            return True
        step = steps[at]
        able = [
            name
            for name in approvals
            if self.records[name].body.get("step") == step["id"]
            and self.may_take(step, self.records[name])
            and before <= self.past(name)
            and (self.records[name].by not in people or self.records[name].body.get("reason"))
        ]
        return any(
            self.take(
                steps, at + 1, approvals, frozenset(group), people | {self.records[n].by for n in group}
            )
            for size in range(1, len({self.records[n].by for n in able}) + 1)
            for group in combinations(sorted(able), size)
            if self.agreed(step, group)
        )

    def agreed(self, step: Json, group: tuple[str, ...]) -> bool:
        """One of them, or everybody of the step that those who agreed knew of."""
        records = [self.records[name] for name in group]
        if not step.get("everybody") or any(record.body.get("reason") for record in records):
            return len(group) == 1
        known = {
            person
            for record in records
            for person in self.people_known(record)
            if asks(step, person, self.roles_known(person, seen_by=record))
        }
        return {*step.get("people", []), *known} == {record.by for record in records}

    def complete(self, approvals: Collection[str], channel: str) -> bool:
        submits = [name for name in self.submits(channel) if self.on_a_head(self.records[name])]
        return bool(submits) and all(self.satisfied_by(s, frozenset(approvals)) for s in submits)


def asks(step: Json, person: str, roles: set[str]) -> bool:
    """Whether a step is for somebody; who holds no role any more is nobody."""
    return bool(roles) and (person in step.get("people", []) or bool(roles & set(step.get("roles", []))))


def tolerates(tolerance: Json, approved: Json, current: Json) -> bool:
    """Written calendar dates only."""
    reach = tolerance["reach"]
    if reach == "freely" or approved == current:
        return True
    if reach == "not_at_all" or approved is None or current is None:
        return False
    zones = {plan["zone"] for plan in (approved, current) if "zone" in plan}
    if len(zones) > 1:
        return False
    before, after = day_of(approved), day_of(current)
    match reach:
        case "same_day":
            return before == after
        case "same_week":
            return monday(before) == monday(after)
        case "days":
            return abs((after - before).days) <= int(tolerance["days"])
    raise AssertionError(reach)


def day_of(plan: Json) -> date:
    return date.fromisoformat(plan["date"] if "date" in plan else plan["local"][:10])


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


UNMINTED = "unminted"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What the text says of one variant."""

    trust: str
    status: str
    held: bool


def judge(model: Model, desk: Desk, channel: str, now: datetime) -> Verdict:
    """The status text, line by line."""
    found = sources(model, desk, channel)
    trust, current = settle(model, desk, channel, found)
    status = way_out(model, channel, trust, current, now)
    return Verdict(trust=trust, status=status, held=held(model, channel))


def sources(model: Model, desk: Desk, channel: str) -> dict[str, tuple[str, Json]]:
    """The revisions, what is typed among them, that say what stands here."""
    values = {
        name: model.value(name, channel)
        for name in model.revisions()
        if channel in model.records[name].body["variants"]
    }
    parents = {name: model.parents(name) for name in values}
    ancestors = {name: model.ancestors(name) for name in values}
    typed = desk.values.get(channel)
    if typed and (not desk.bases or any(values.get(base) != typed for base in desk.bases)):
        values[UNMINTED], parents[UNMINTED] = typed, list(desk.bases)
        ancestors[UNMINTED] = {
            one for base in desk.bases if model.is_here(base) for one in {base, *model.ancestors(base)}
        }
    such = {
        name
        for name, value in values.items()
        if not parents[name] or any(values.get(parent) != value for parent in parents[name])
    }
    return {name: values[name] for name in such if not any(name in ancestors[other] for other in such)}


def settle(
    model: Model, desk: Desk, channel: str, found: dict[str, tuple[str, Json]]
) -> tuple[str, tuple[str, Json]]:
    current = next(iter(found.values()), desk.values.get(channel, NO_VALUE))
    if any(model.demands_more(record) for record in model.records.values()):
        return "needs_update", current
    if model.lacks_revisions() or model.lacks_past():
        return "waiting", current
    if any(value[0] not in model.copies for value in found.values()):
        return "waiting", current
    if len({repr(value) for value in found.values()}) > 1:
        return "conflict", current
    return decided(model, channel, current), current


def decided(model: Model, channel: str, current: tuple[str, Json]) -> str:
    copy, plan = current
    sent = [
        s for s in model.live(model.submits(channel)) if model.records[s].channels[channel]["copy"] == copy
    ]
    refusals = model.refusals(channel)
    any_plan = model.counting(copy, channel)
    counting = [name for name in any_plan if model.within_tolerance(name, channel, plan)]
    if model.complete(counting, channel):
        return "approved"
    top = model.maximal({*model.approvals_on(copy, channel), *sent, *refusals})
    kinds = {model.records[name].kind for name in top}
    if "request_changes" in kinds:
        return "changes_requested"
    if "withdraw" in kinds:
        return "draft"
    if model.complete(any_plan, channel) and "submit" not in kinds:
        return "changed"
    if sent or counting:
        return "in_review"
    others = {
        model.records[name].channels[channel]["copy"]
        for name in model.covering(channel, model.of_kind("approve"))
    }
    if any(model.complete(model.counting(other, channel), channel) for other in others - {copy}):
        return "changed"
    return "draft"


def standing(model: Model, channel: str, kind: str) -> list[str]:
    names = model.live(model.covering(channel, model.of_kind(kind)))
    return [name for name in names if model.roles(model.records[name]) & DRAFTS]


def way_out(model: Model, channel: str, trust: str, current: tuple[str, Json], now: datetime) -> str:
    if trust in ("needs_update", "waiting", "conflict"):
        return trust
    if standing(model, channel, "published"):
        return "published"
    for name in standing(model, channel, "schedule"):
        named = model.records[name].channels[channel]
        if (named["copy"], named.get("plan")) == current:
            return "scheduled"
    if trust == "approved" and current[1] is not None:
        return late(current[1], now) or trust
    return trust


def late(plan: Json, now: datetime) -> str:
    if "date" in plan:
        day = date.fromisoformat(plan["date"])
        return "overdue" if day < now.date() else "due" if day == now.date() else ""
    zone = ZoneInfo(plan["zone"])
    moment = datetime.fromisoformat(plan["local"]).replace(tzinfo=zone, fold=plan.get("fold", 0))
    if moment.timestamp() < now.timestamp():
        return "overdue"
    return "due" if moment.date() <= now.astimezone(zone).date() else ""


def held(model: Model, channel: str) -> bool:
    resumed = standing(model, channel, "resume")
    return any(
        not any(hold in model.past(resume) for resume in resumed) for hold in standing(model, channel, "hold")
    )
