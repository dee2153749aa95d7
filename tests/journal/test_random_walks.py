"""Random lives of a team: partial, repeated and disordered delivery, forks, revocations, changing rules.

At every step the program and the literal model must agree on every post and channel of every
workstation touched, and what reads as approved must really have been approved.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from calendar_app.domain.workflow import Policy, Reach, Tolerance
from calendar_app.journal.records import Record
from tests.journal.model import forked_numbers
from tests.journal.world import (
    ALL_SMM,
    CHANNELS,
    IG_LEGAL,
    LEGAL,
    MONDAY,
    SMM,
    TAGGED_LEGAL,
    Station,
    at,
    meet,
    past_of,
    resign,
    team,
)

POSTS = ("post-1", "post-2")
TEXTS = ("Hello", "Hello!", "Bonjour")
PLANS = (MONDAY, at("2026-11-16T20:00"), at("2026-11-17"), at("2026-11-16T18:30", "Europe/London"), None)
RULES: tuple[Policy, ...] = (
    Policy(steps=(SMM,)),
    Policy(steps=(SMM, LEGAL)),
    Policy(steps=(SMM, TAGGED_LEGAL), tolerance=Tolerance(reach=Reach.FREELY)),
    Policy(steps=(ALL_SMM,), tolerance=Tolerance(reach=Reach.NOT_AT_ALL)),
    Policy(steps=()),
    Policy(steps=(SMM, IG_LEGAL)),
    Policy(steps=(replace(SMM, optional=True), replace(IG_LEGAL, apart=True))),
)
WHO = st.integers(0, 7)
CHANCE = st.randoms(use_true_random=False)
COVERED = st.sampled_from([("fb",), ("ig",), CHANNELS])


class Lives(RuleBasedStateMachine):
    """Everybody may do anything at any time; whether it counts is for the rules to say."""

    @initialize()
    def begin(self) -> None:
        self.team = team()
        self.stations = [*self.team.everybody]
        self.touched: list[Station] = []
        self.copied = False
        self.approved: set[str] = set()

    def at_work(self, who: int, post: str = POSTS[0]) -> Station:
        station = self.stations[who % len(self.stations)]
        station.post = post
        self.touched = [station]
        return station

    @rule(who=WHO, post=st.sampled_from(POSTS), text=st.sampled_from(TEXTS), on=COVERED, minted=st.booleans())
    def write(self, who: int, post: str, text: str, on: tuple[str, ...], *, minted: bool) -> None:
        station = self.at_work(who, post)
        station.types(MONDAY, **dict.fromkeys(on, text))
        if minted:
            station.mints()

    @rule(who=WHO, plan=st.sampled_from(PLANS), on=COVERED)
    def move(self, who: int, plan: object, on: tuple[str, ...]) -> None:
        station = self.at_work(who)
        if set(on) <= set(station.desk.values):
            station.moves(plan, *on)  # type: ignore[arg-type]

    @rule(who=WHO, chance=CHANCE)
    def merge(self, who: int, chance: Random) -> None:
        station = self.at_work(who)
        heads = sorted(filter(station.has_copies_of, station.heads()))
        if heads:
            station.merges(takes=station.records[chance.choice(heads)])

    def decide(self, who: int, on: tuple[str, ...], write: Callable[[Station], Record]) -> None:
        """Speak of what is on the desk, minted first where it has to be."""
        station = self.at_work(who)
        if set(on) <= set(station.desk.values):
            if not station._is_untouched(station.post):
                station.mints()
            write(station)

    @rule(who=WHO, on=COVERED, tags=st.sampled_from([(), ("claim",)]))
    def submit(self, who: int, on: tuple[str, ...], tags: tuple[str, ...]) -> None:
        self.decide(who, on, lambda station: station.submits(*on, tags=tags))

    @rule(
        who=WHO,
        on=COVERED,
        step=st.sampled_from(["smm", "smm", "legal", "own"]),
        why=st.sampled_from(["", "", "", "!"]),
    )
    def approve(self, who: int, on: tuple[str, ...], step: str, why: str) -> None:
        def write(station: Station) -> Record:
            self.approved |= {station.desk.values[channel][0] for channel in on}
            return station.approves(*on, step=step, reason=why)

        self.decide(who, on, write)

    @rule(who=WHO, on=COVERED)
    def send_back(self, who: int, on: tuple[str, ...]) -> None:
        self.decide(who, on, lambda station: station.sends_back(*on))

    @rule(who=WHO, on=COVERED, kind=st.sampled_from(["published", "schedule", "hold", "resume"]))
    def mark(self, who: int, on: tuple[str, ...], kind: str) -> None:
        self.decide(who, on, lambda station: station.marks(kind, *on))

    @rule(who=WHO, chance=CHANCE)
    def take_back(self, who: int, chance: Random) -> None:
        station = self.at_work(who)
        mine = [r for r in station.known(station.post) if r.post and r.by == station.person]
        if mine:
            station.takes_back(chance.choice(mine))

    @rule(who=WHO)
    def remark(self, who: int) -> None:
        self.at_work(who).remarks("Hm")

    # The workspace

    @rule(who=st.sampled_from([0, 0, 0, 1, 3]), policy=st.sampled_from(RULES))
    def change_the_rules(self, who: int, policy: Policy) -> None:
        self.at_work(who).rules(*policy.steps, tolerance=policy.tolerance)

    @rule(
        person=st.sampled_from(["sam", "sofia", "carl"]),
        role=st.sampled_from(["smm", "cm"]),
        chance=CHANCE,
    )
    def revoke(self, person: str, role: str, chance: Random) -> None:
        owner = self.at_work(0)
        numbers = {s.key.id: chance.randint(0, s.seq) for s in self.stations if s.person == person}
        owner.write("revoke", post="", body={"person": person, "role": role, "devices": numbers})

    @rule(
        who=st.sampled_from([0, 0, 0, 1, 3]),
        person=st.sampled_from(["sam", "sofia", "carl"]),
        role=st.sampled_from(["smm", "cm"]),
    )
    def grant(self, who: int, person: str, role: str) -> None:
        self.at_work(who).grants(person, role)

    @rule()
    def copy_the_folder_of_sam(self) -> None:
        if not self.copied:
            self.copied = True
            self.stations.append(self.team.sam.clone(self.team.world))
            self.touched = self.stations[-1:]

    @rule()
    def grant_the_forked_key_again(self) -> None:
        """The copied folder writes no more."""
        self.stations = [*self.team.everybody]
        numbers = [r.seq for r in self.team.owner.records.values() if r.device == self.team.sam.key.id]
        self.at_work(0).binds("sam", self.team.sam.key, **{"from": max(numbers, default=0) + 1})

    # Delivery

    @rule(giver=WHO, taker=WHO)
    def deliver(self, giver: int, taker: int) -> None:
        self.at_work(giver).gives(self.at_work(taker))

    @rule()
    def deliver_everything(self) -> None:
        meet(*self.stations)
        self.touched = [*self.stations]

    @rule(chance=CHANCE, on=COVERED)
    def a_good_day(self, chance: Random, on: tuple[str, ...]) -> None:
        """Written, sent and approved, so that there is something to lose."""
        self.deliver_everything()
        self.write(1, POSTS[0], chance.choice(TEXTS), on, minted=True)
        self.submit(1, on, ())
        self.deliver_everything()
        for who, step in ((3, "smm"), (5, "legal"))[: chance.randint(1, 2)]:
            self.approve(who, on, step, "")
            self.deliver_everything()

    @rule(giver=WHO, taker=WHO, chance=CHANCE)
    def deliver_some(self, giver: int, taker: int, chance: Random) -> None:
        records = list(self.at_work(giver).records.values())
        some = chance.sample(records, chance.randint(0, len(records)))
        copies = self.stations[giver % len(self.stations)].copies
        self.at_work(taker).receives([*some, *some[::-1]], copies if chance.random() < 0.7 else {})

    @rule(taker=WHO, author=WHO, chance=CHANCE)
    def forge(self, taker: int, author: int, chance: Random) -> None:
        """Somebody signs what another said, or moves it to another post or workspace."""
        station = self.at_work(taker)
        key = self.stations[author % len(self.stations)].key
        said = [r for r in station.records.values() if r.kind in ("approve", "grant", "withdraw", "policy")]
        if said:
            record = chance.choice(sorted(said, key=lambda r: r.id))
            changed = chance.choice([{}, {"post": POSTS[1]}, {"ws": "f" * 64}])
            if key.id != record.device or "ws" in changed:
                station.receives([resign(record, key, **changed)])

    # What must hold

    @invariant()
    def the_program_agrees_with_the_text(self) -> None:
        for station in getattr(self, "touched", []):
            for post in (name for name in POSTS if name in station.posts):
                station.post = post
                for channel in station.desk.values:
                    station.reads(channel)
                    self.approved_means_approved(station, channel)
        self.touched = []

    def approved_means_approved(self, station: Station, channel: str) -> None:
        state = station.state(channel)
        if state.trust == "approved":
            assert state.sources[0].copy in self.approved

    @rule(who=WHO, kind=st.sampled_from(["approve", "remark", "grant", "submit"]), chance=CHANCE)
    def taking_away_approves_nothing(self, who: int, kind: str, chance: Random) -> None:
        """Grants and sendings: those in the causal past of every approval; what proves a fork stays."""
        station = self.at_work(who).clone(self.team.world)
        forks = forked_numbers(station.records.values())
        gone = [
            name
            for name, record in station.records.items()
            if record.kind == kind and record.seq not in forks.get(record.device, ())
        ]
        if kind in ("grant", "submit"):
            pasts = [past_of(r, station.records) for r in station.records.values() if r.kind == "approve"]
            gone = [name for name in gone if pasts and all(name in past for past in pasts)]
        if not gone:
            return
        before = {channel: station.state(channel).trust for channel in station.desk.values}
        del station.records[chance.choice(sorted(gone))]
        for channel, trust in before.items():
            station.reads(channel)
            assert trust == "approved" or station.state(channel).trust != "approved"

    @rule(one=WHO, other=WHO)
    def equal_sets_read_the_same(self, one: int, other: int) -> None:
        """In whatever order and however often they came."""
        first, second = (self.at_work(who).clone(self.team.world) for who in (one, other))
        for ours, theirs in ((first, second), (second, first)):
            ours.receives([*reversed(list(theirs.records.values())), *ours.records.values()], theirs.copies)
        second.posts = first.clone(self.team.world).posts
        second.records = dict(sorted(first.records.items()))
        for channel in first.desk.values:
            assert first.state(channel) == second.state(channel)


SHORT = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
LONG = settings(SHORT, max_examples=500, stateful_step_count=30)
PARTS = 10
"""Of 500 lives each, so that 5,000 are shared between the processes."""


def test_random_lives() -> None:
    run_state_machine_as_test(Lives, settings=SHORT)


@pytest.mark.slow
@pytest.mark.parametrize("_part", range(PARTS))
def test_long_random_lives(_part: int) -> None:
    run_state_machine_as_test(Lives, settings=LONG)
