"""People at their workstations, writing records and handing copies of them to each other.

A workstation knows what it wrote and what it received, and writes ``seq``, ``prev`` and
``seen`` from that alone. ``reads`` asks the program for a status and, unless the program is
a mutant, the model of the text as well.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any, Protocol

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Policy, ReviewStep, Role, Tolerance
from calendar_app.journal import history, status, trust
from calendar_app.journal.past import Past
from calendar_app.journal.policy import marks_of, policy_body
from calendar_app.journal.records import DeviceKey, Kind, Record, read_record, write_record
from calendar_app.journal.seal import Copy, plan_json, read_plan, seal
from tests.journal.model import Desk, Model, Verdict, forked_numbers, is_signed, judge

NOW = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
POST = "post-1"
CHANNELS = ("fb", "ig")


def at(text: str, zone: str = "Europe/Paris", fold: int = 0) -> Plan:
    """A plan from « 2026-11-16T18:30 » or « 2026-11-16 »."""
    written = {"local": text, "zone": zone, "fold": fold} if "T" in text else {"date": text}
    plan = read_plan(written)
    assert plan is not None
    return plan


SAME_DAY = Tolerance()
MONDAY = at("2026-11-16T18:30")


class Rules(Protocol):
    """The program's three modules, or mutants of them."""

    History: Any
    Trust: Any
    Value: Any
    Working: Any
    status: Any
    trusts: dict[Any, Any]
    """Read once per set of workspace records: everybody mostly knows the same."""


def rules_of(history: Any, status: Any, trust: Any) -> Any:
    """The names the tests use out of three modules."""
    return SimpleNamespace(
        History=history.History,
        Trust=trust.Trust,
        Value=history.Value,
        Working=status.Working,
        status=status.status,
        trusts={},
    )


PROGRAM: Rules = rules_of(history, status, trust)


@dataclass
class Post:
    """A post as one workstation has it on the desk: its base revisions and what is typed over them."""

    bases: tuple[str, ...] = ()
    values: dict[str, tuple[str, Plan | None]] = field(default_factory=dict)


class World:
    """One workspace and everybody in it; every key comes from a fixed seed."""

    def __init__(self, rules: Rules = PROGRAM) -> None:
        self.rules = rules
        self.keys = 0
        self.clock = 0
        self.ws = ""
        self.stations: list[Station] = []

    def new_key(self) -> DeviceKey:
        self.keys += 1
        return DeviceKey(self.keys.to_bytes(32, "big"))

    def found(self, person: str, *roles: str) -> "Station":
        """The first workstation, whose genesis is the workspace."""
        founder = Station(self, person)
        named = {"person": person, "name": person.title(), "roles": list(roles)}
        founder.write(Kind.GENESIS, post="", body=named)
        self.ws = founder.last.id
        return founder

    def tick(self) -> str:
        """A wall clock nobody should rely on: it runs backwards."""
        self.clock += 1
        return f"2026-11-{28 - self.clock % 28:02}T08:00:00Z"


class Station:
    """One person's key on one machine, and the records and copies that machine holds."""

    def __init__(self, world: World, person: str, *, key: DeviceKey | None = None) -> None:
        self.world = world
        self.person = person
        self.key = key or world.new_key()
        self.records: dict[str, Record] = {}
        self.copies: dict[str, Copy] = {}
        self.missing: set[str] = set()
        self.seq = 0
        self.prev = ""
        self.posts: dict[str, Post] = {}
        self.post = POST
        world.stations.append(self)

    def clone(self, world: World) -> "Station":
        """The same folder and key elsewhere."""
        twin = Station(world, self.person, key=self.key)
        twin.records, twin.copies = dict(self.records), dict(self.copies)
        twin.seq, twin.prev = self.seq, self.prev
        twin.posts = {name: Post(post.bases, dict(post.values)) for name, post in self.posts.items()}
        return twin

    # Writing

    @property
    def last(self) -> Record:
        return self.records[self.prev]

    @property
    def desk(self) -> Post:
        return self.posts.setdefault(self.post, Post())

    def write(self, kind: str, *, body: Mapping[str, Any], post: str | None = None, **changed: Any) -> Record:
        """Sign a record with what this machine knows; ``changed`` overrides a common field."""
        post = self.post if post is None else post
        fields: dict[str, Any] = {
            "ws": self.world.ws,
            "by": self.person,
            "seq": self.seq + 1,
            "prev": self.prev,
            "seen": self.maximal(post),
            "at": self.world.tick(),
            **changed,
        }
        record = write_record(self.key, kind=Kind(kind), post=post, body=body, **fields)
        self.records[record.id] = record
        self.seq, self.prev = record.seq, record.id
        return record

    def known(self, post: str) -> list[Record]:
        """The records of a post and of the workspace that are here."""
        return [record for record in self.records.values() if record.post in ("", post)]

    def maximal(self, post: str) -> list[str]:
        known = self.known(post)
        reached: set[str] = set()
        for record in known:
            reached |= past_of(record, self.records)
        return [record.id for record in known if record.id not in reached]

    # The workspace

    def grants(self, person: str, *roles: str) -> Record:
        body = {"person": person, "name": person.title(), "roles": list(roles)}
        return self.write("grant", post="", body=body)

    def binds(self, person: str, key: DeviceKey, **more: Any) -> Record:
        body = {"person": person, "key": key.id, "name": "PC", **more}
        return self.write("device", post="", body=body)

    def invites(self, person: str, *roles: str) -> "Station":
        """Grant roles to a newcomer, bind a key, and hand over all there is."""
        newcomer = Station(self.world, person)
        self.grants(person, *roles)
        self.binds(person, newcomer.key)
        self.gives(newcomer)
        return newcomer

    def revokes(self, person: str, role: str, *accepted: "Station", **numbers: int) -> Record:
        """Take a role away; each given station's records so far stay accepted."""
        devices = {station.key.id: station.seq for station in accepted} | numbers
        return self.write("revoke", post="", body={"person": person, "role": role, "devices": devices})

    def rules(self, *steps: ReviewStep, tolerance: Tolerance = SAME_DAY) -> Record:
        body = policy_body(Policy(steps=steps, tolerance=tolerance))
        return self.write("policy", post="", body=body, must=marks_of(body))

    def policy(self) -> tuple[str, tuple[ReviewStep, ...]]:
        """The id and steps of a latest policy that this station knows to be valid."""
        trust = self._trust()
        known = [r for r in self.records.values() if r.kind == Kind.POLICY]
        seen: set[str] = set()
        for record in known:
            seen |= past_of(record, self.records)
        latest = sorted(r.id for r in known if r.id not in seen)
        for name in latest:
            found = trust._policies_read.get(name)
            if found is not None:
                return name, found.steps
        return "", Policy().steps

    # A post

    def types(self, plan: Plan | None = MONDAY, **texts: str) -> None:
        """Change the working copy; nothing is written."""
        for channel, text in texts.items():
            self.desk.values[channel] = (self.sealed(text, channel), plan)

    def moves(self, plan: Plan | None, *channels: str) -> Record:
        """Give channels another plan, in a new revision."""
        for channel in channels or tuple(self.desk.values):
            self.desk.values[channel] = (self.desk.values[channel][0], plan)
        return self.mints()

    def sealed(self, text: str, channel: str, **fields: Any) -> str:
        """Keep a copy and give its id."""
        named: dict[str, Any] = {"salt": "salt", "network": "facebook", "format": "feed", "texts": (text,)}
        sealed = seal(Copy(**{**named, **fields}), post=self.post, channel=channel)
        self.copies[sealed.id] = sealed.copy
        return sealed.id

    def mints(self, parents: Sequence[str] | None = None) -> Record:
        """Freeze the working copy as a revision."""
        named = list(self.desk.bases if parents is None else parents)
        body = {"parents": named, "variants": self.covered(*self.desk.values)}
        record = self.write("revision", body=body)
        self.desk.bases = (record.id,)
        return record

    def writes(self, plan: Plan | None = MONDAY, **texts: str) -> Record:
        """Type and mint."""
        self.types(plan, **texts)
        return self.mints()

    def merges(self, *, takes: "Record") -> Record:
        """A revision of all heads here with the values of one of them."""
        self.desk.values = _values_of(takes)
        return self.mints(parents=sorted(self.heads()))

    def heads(self) -> set[str]:
        return set(self.history().heads)

    def covered(self, *channels: str) -> dict[str, Any]:
        values = {channel: self.desk.values[channel] for channel in channels or tuple(self.desk.values)}
        return {name: {"copy": copy, "plan": plan_json(plan)} for name, (copy, plan) in values.items()}

    def names(self, *channels: str) -> dict[str, Any]:
        """What a decision names: the revision on the desk and what it covers."""
        return {"revision": self.desk.bases[0], "channels": self.covered(*channels)}

    def submits(self, *channels: str, tags: Iterable[str] = (), **more: Any) -> Record:
        """Send for validation under the latest rules known here; all channels with the steps of the first."""
        policy, steps = self.policy()
        first = next(iter(channels or self.desk.values))
        named = [step.id for step in steps if step.applies_to(frozenset(tags), channel=first)] or ["own"]
        return self.write("submit", body={**self.names(*channels), "policy": policy, "steps": named, **more})

    def approves(self, *channels: str, step: str = "smm", **more: Any) -> Record:
        return self.write("approve", body={**self.names(*channels), "step": step, **more})

    def sends_back(self, *channels: str, **more: Any) -> Record:
        return self.write("request_changes", body={**self.names(*channels), **more})

    def takes_back(self, record: Record) -> Record:
        return self.write("withdraw", body={"takes_back": record.id})

    def remarks(self, text: str) -> Record:
        return self.write("remark", body={"text": text})

    def marks(self, kind: str, *channels: str, **more: Any) -> Record:
        """Published, schedule, hold or resume."""
        return self.write(kind, body={"channels": self.covered(*channels), **more})

    # Exchange

    def gives(self, *others: "Station") -> None:
        """Hand over everything that is here."""
        for other in others:
            other.receives(self.records.values(), self.copies)

    def receives(self, records: Iterable[Record], copies: Mapping[str, Copy] = {}) -> None:
        """Keep what is signed; an untouched working copy moves forward."""
        untouched = [post for post in self.posts if self._is_untouched(post)]
        self.records.update({r.id: r for r in records if r.id not in self.records and is_signed(r)})
        self.copies.update(copies)
        for post in {record.post for record in self.records.values()} - {""}:
            if post in untouched or post not in self.posts:
                self._moves_forward(post)

    def _is_untouched(self, post: str) -> bool:
        desk = self.posts[post]
        bases = [self.records.get(name) for name in desk.bases]
        return bool(bases) and all(base is None or _values_of(base) == desk.values for base in bases)

    def has_copies_of(self, revision: str) -> bool:
        """Nothing that is not here can stand on the desk."""
        return all(copy in self.copies for copy, _ in _values_of(self.records[revision]).values())

    def _moves_forward(self, post: str) -> None:
        before, self.post = self.post, post
        heads = sorted(self.heads())
        if (len(heads) == 1 or (heads and post not in self.posts)) and self.has_copies_of(heads[0]):
            self.posts[post] = Post(bases=(heads[0],), values=_values_of(self.records[heads[0]]))
        self.post = before

    # Reading

    def _trust(self) -> Any:
        """Members, devices and rules as the program reads them from what is here."""
        workspace = {name: record for name, record in self.records.items() if not record.post}
        forks = {name: tuple(sorted(n)) for name, n in forked_numbers(self.records.values()).items()}
        known = self.world.ws, frozenset(workspace), tuple(sorted(forks.items()))
        rules = self.world.rules
        if known not in rules.trusts:
            rules.trusts[known] = rules.Trust(Past.of(workspace.values()), ws=self.world.ws, forks=forks)
        return rules.trusts[known]

    def state(self, channel: str = "fb", *, now: datetime = NOW) -> Any:
        """What the program says of the post on this station's desk."""
        rules = self.world.rules
        values = {name: rules.Value(*value) for name, value in self.desk.values.items()}
        return rules.status(self.history(), rules.Working(bases=self.desk.bases, values=values), channel, now)

    def history(self) -> Any:
        """The program's reading of the records here."""
        return self.world.rules.History(
            [record for record in self.records.values() if record.post == self.post],
            post=self.post,
            trust=self._trust(),
            copies=self.copies,
            missing_blobs=frozenset(self.missing),
        )

    def verdict(self, channel: str = "fb", *, now: datetime = NOW) -> Verdict:
        """What the text says of it."""
        here = {name for name, copy in self.copies.items() if not copy.blobs & self.missing}
        model = Model(self.records.values(), ws=self.world.ws, post=self.post, copies=here)
        values = {name: (copy, plan_json(plan)) for name, (copy, plan) in self.desk.values.items()}
        return judge(model, Desk(bases=self.desk.bases, values=values), channel, now)

    def reads(self, channel: str = "fb", *, now: datetime = NOW) -> str:
        """The status on one channel; the program and the text must agree on it."""
        state = self.state(channel, now=now)
        if self.world.rules is PROGRAM:
            told = Verdict(trust=str(state.trust), status=str(state.status), held=state.held)
            said = self.verdict(channel, now=now)
            assert told == said, (told, said, self.person, self.post, channel)
        return str(state.status)


def _values_of(revision: Record) -> dict[str, tuple[str, Plan | None]]:
    variants = revision.body.get("variants", {})
    return {name: (found["copy"], read_plan(found.get("plan"))) for name, found in variants.items()}


def past_of(record: Record, records: Mapping[str, Record]) -> set[str]:
    """Everything here that a record had seen."""
    reached: set[str] = set()
    waiting = list(record.seen)
    while waiting:
        name = waiting.pop()
        if name in records and name not in reached:
            reached.add(name)
            waiting.extend(records[name].seen)
    return reached


def meet(*stations: Station) -> None:
    """Everybody hands everything to everybody."""
    records = {name: record for one in stations for name, record in one.records.items()}
    copies = {name: copy for one in stations for name, copy in one.copies.items()}
    for one in stations:
        one.receives(records.values(), copies)


def resign(record: Record, key: DeviceKey, **changed: Any) -> Record:
    """The same statement with fields changed, signed by a key."""
    body = dict(record.body) | changed.pop("body", {})
    named = ("ws", "kind", "post", "by", "seq", "prev", "seen", "at", "must")
    fields = {name: getattr(record, name) for name in named} | changed
    return write_record(key, body=body, **fields | {"kind": Kind(fields["kind"])})


def tampered(record: Record, old: str, new: str) -> Record:
    """Its bytes edited after it was signed."""
    data = record.data.replace(old.encode(), new.encode())
    assert data != record.data
    return read_record(data, record.signature)


@dataclass
class Team:
    """Two who write, two who validate, legal, an owner, a reader; all know each other."""

    world: World
    owner: Station
    carl: Station
    clara: Station
    sam: Station
    sofia: Station
    lea: Station
    rita: Station

    @property
    def everybody(self) -> tuple[Station, ...]:
        return self.owner, self.carl, self.clara, self.sam, self.sofia, self.lea, self.rita

    def meet(self) -> None:
        meet(*self.everybody)


def team(rules: Rules = PROGRAM) -> Team:
    """The cast of most scenarios. Legal is a reader whom a step names."""
    cast = _introduced()
    world = World(rules)
    world.keys, world.clock, world.ws = cast.world.keys, cast.world.clock, cast.world.ws
    return Team(world, *(one.clone(world) for one in cast.everybody))


@cache
def _introduced() -> Team:
    """Everybody granted, bound and told of each other; done once, and copied."""
    world = World(PROGRAM)
    owner = world.found("olga", "owner")
    named = {
        "carl": ("cm",), "clara": ("cm",), "sam": ("smm",), "sofia": ("smm",), "lea": ("reader",),
        "rita": ("reader",),
    }  # fmt: skip
    stations = {person: owner.invites(person, *roles) for person, roles in named.items()}
    cast = Team(world, owner, **stations)
    cast.meet()
    return cast


SMM = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}))
LEGAL = ReviewStep(id="legal", name="Legal", people=frozenset({"lea"}))
TAGGED_LEGAL = ReviewStep(id="legal", name="Legal", people=frozenset({"lea"}), tags=frozenset({"claim"}))
IG_LEGAL = ReviewStep(id="legal", name="Legal", people=frozenset({"lea"}), channels=frozenset({"ig"}))
ALL_SMM = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}), everybody=True)
