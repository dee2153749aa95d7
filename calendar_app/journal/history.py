"""The records of one post together with its workspace's, sorted by what they do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import OWN_STEP, Act, Policy, ReviewStep, Role, may
from calendar_app.journal.past import Past
from calendar_app.journal.records import Kind, Record, RecordRefused
from calendar_app.journal.seal import Copy, checked, read_plan
from calendar_app.journal.trust import Trust

SENDS_BACK = frozenset({Role.OWNER, Role.SMM, Role.CLIENT})
WEIGHTY = frozenset({Kind.REVISION, Kind.SUBMIT, Kind.REQUEST_CHANGES, Kind.WITHDRAW})


@dataclass(frozen=True, slots=True)
class Value:
    """What stands for one channel: the id of its copy, and when."""

    copy: str
    plan: Plan | None


@dataclass(frozen=True, slots=True)
class Submit:
    """A sending for validation with the rules frozen in it."""

    record: Record
    policy: Policy
    steps: tuple[ReviewStep, ...]


class History:
    """What the records of a post say, as far as they were made by people entitled to say it.

    ``copies`` are the contents that are here, ``blobs`` says whether a file is.
    """

    def __init__(
        self,
        records: Iterable[Record],
        *,
        post: str,
        trust: Trust,
        copies: Mapping[str, Copy],
        missing_blobs: frozenset[str] = frozenset(),
    ) -> None:
        self.records = [record for record in records if record.post == post]
        self.post = post
        self.trust = trust.extended(self.records)
        self.past: Past = self.trust.past
        self.copies = copies
        self.missing_blobs = missing_blobs

    @property
    def needs_update(self) -> bool:
        """Whether something here demands a newer program to be judged."""
        return any(
            not r.understood and self.trust.is_bound(r) and bool(self.trust.roles(r))
            for r in self.past.records
        )

    @cached_property
    def revisions(self) -> dict[str, dict[str, Value]]:
        """Per revision what it says for each channel."""
        found = {}
        for record in self._of_kind(Kind.REVISION, act=Act.DRAFT):
            values = _values(record.body.get("variants"))
            if values is not None:
                found[record.id] = values
        return found

    def parents(self, revision: str) -> tuple[str, ...]:
        """The revisions it was made from."""
        record = self.past.find(revision)
        named = record.body.get("parents", []) if record else []
        return tuple(name for name in named if isinstance(name, str)) if isinstance(named, list) else ()

    @cached_property
    def lineage(self) -> dict[str, frozenset[str]]:
        """Per revision all revisions it descends from, whoever made those: it has taken them over."""
        found: dict[str, frozenset[str]] = {}
        for record in self.past.records:
            if self._is_revision(record.id):
                parents = self.parents(record.id)
                found[record.id] = frozenset(parents).union(*(found.get(name, ()) for name in parents))
        return found

    @cached_property
    def ancestry(self) -> dict[str, frozenset[str]]:
        """The same of the valid revisions alone."""
        return {name: line for name, line in self.lineage.items() if name in self.revisions}

    def _is_revision(self, name: str) -> bool:
        record = self.past.find(name)
        return record is not None and record.kind == Kind.REVISION and record.post == self.post

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The leaf revisions."""
        inner = frozenset().union(*self.ancestry.values())
        return tuple(name for name in self.revisions if name not in inner)

    @cached_property
    def lacks_revisions(self) -> bool:
        """Whether a revision descends from one that is not here, or one that is not here was sent."""
        named = {name for line in self.ancestry.values() for name in line}
        sent = {str(record.body.get("revision")) for record in self._of_kind(Kind.SUBMIT, act=Act.SUBMIT)}
        return not all(self._is_revision(name) for name in named | sent)

    @cached_property
    def lacks_past(self) -> bool:
        """Whether a member's version or word against one hangs on records that are not here.

        Who made it cannot be judged yet, and to pass it over could leave an approval standing.
        """
        return any(
            record.kind in WEIGHTY and not self.past.is_whole(record) and self.trust.may_become_known(record)
            for record in self.records
        )

    @cached_property
    def taken_back(self) -> frozenset[str]:
        """Records that their own author has withdrawn."""
        return frozenset(record.id for _, record in self._withdrawals)

    @cached_property
    def submits(self) -> list[Submit]:
        """All valid sendings, taken back or not."""
        found = []
        for record in self._of_kind(Kind.SUBMIT, act=Act.SUBMIT):
            submit = self._read_submit(record)
            if submit and self._agrees_with_its_revision(record):
                found.append(submit)
        return found

    @cached_property
    def approvals(self) -> list[Record]:
        """Approvals not taken back; four eyes are judged per channel (see ``status``)."""
        return [
            record
            for record in self._of_kind(Kind.APPROVE)
            if record.id not in self.taken_back and self._agrees_with_its_revision(record)
        ]

    @cached_property
    def refusals(self) -> list[Record]:
        """Requests for changes not taken back, and withdrawals of a sending."""
        requests = [
            record
            for record in self._of_kind(Kind.REQUEST_CHANGES)
            if record.id not in self.taken_back and self._may_send_back(record)
        ]
        return requests + [w for w, target in self._withdrawals if target.kind == Kind.SUBMIT]

    def covers(self, record: Record, channel: str) -> bool:
        """Whether a record speaks of this channel; a withdrawal speaks of what it takes back."""
        if record.kind == Kind.WITHDRAW:
            target = self.past.find(str(record.body.get("takes_back")))
            return target is not None and channel in target.channels
        return channel in record.channels

    def standing(self, kind: Kind) -> list[Record]:
        """Valid records of one of the plain kinds (published, schedule, hold …) not taken back."""
        return [
            record
            for record in self._of_kind(kind, act=Act.PUBLISH)
            if record.id not in self.taken_back and _values(record.channels)
        ]

    def remarks(self) -> list[Record]:
        """What members said about the post."""
        return [r for r in self._of_kind(Kind.REMARK) if r.id not in self.taken_back]

    @cached_property
    def _withdrawals(self) -> list[tuple[Record, Record]]:
        """Withdrawals by the author of what they take back, with it."""
        found = []
        for record in self._of_kind(Kind.WITHDRAW):
            target = self.past.find(str(record.body.get("takes_back")))
            if target and self._may_take_back(record, target):
                found.append((record, target))
        return found

    def _may_take_back(self, record: Record, target: Record) -> bool:
        """Its own author only, and only who may still say such a thing: a role cut off is silent."""
        if target.by != record.by or target.post != self.post:
            return False
        if target.kind in (Kind.APPROVE, Kind.REQUEST_CHANGES):
            return self._may_send_back(record)
        return may(Act.SUBMIT, self.trust.roles(record))

    def _of_kind(self, kind: Kind, *, act: Act | None = None) -> Iterator[Record]:
        for record in self.past.records:
            if record.kind != kind or record.post != self.post or not self.trust.is_bound(record):
                continue
            if act is None or may(act, self.trust.roles(record)):
                yield record

    def _read_submit(self, record: Record) -> Submit | None:
        """The rules frozen in a sending; none where it names other steps than its rules demand."""
        policy = self.trust.policy(str(record.body.get("policy", "")), seen_by=record)
        named = record.body.get("steps", [])
        if policy is None or not named or not _are_texts(named):
            return None
        known = {step.id: step for step in policy.steps}
        always = [step.id for step in policy.steps if any(map(step.is_certain_on, record.channels))]
        if named == [OWN_STEP.id]:
            return Submit(record, policy, (OWN_STEP,)) if not always else None
        if not set(always) <= set(named) <= set(known):
            return None
        return Submit(record, policy, tuple(step for step in policy.steps if step.id in named))

    def _may_send_back(self, record: Record) -> bool:
        roles = self.trust.roles(record)
        if not SENDS_BACK.isdisjoint(roles):
            return True
        return any(step.is_for(record.by, roles) for submit in self.submits for step in submit.steps)

    def _agrees_with_its_revision(self, record: Record) -> bool:
        """Whether a decision names the copies and plans that its revision has."""
        revision = self.revisions.get(str(record.body.get("revision")))
        named = _values(record.channels)
        return bool(revision and named) and all(
            revision is not None and revision.get(channel) == value
            for channel, value in (named or {}).items()
        )


def _are_texts(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(item, str) for item in found)


def _values(found: object) -> dict[str, Value] | None:
    """Copies and plans per channel, or None where they cannot be read."""
    if not isinstance(found, dict):
        return None
    try:
        return {
            channel: Value(checked(value["copy"], str), read_plan(value.get("plan")))
            for channel, value in found.items()
        }
    except (RecordRefused, KeyError, TypeError, AttributeError):
        return None


def value_in(record: Record, channel: str) -> Value:
    """What a decision names for a channel it covers. Raises RecordRefused, KeyError."""
    found = record.channels[channel]
    return Value(found["copy"], read_plan(found.get("plan")))
