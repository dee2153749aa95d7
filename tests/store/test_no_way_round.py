"""State × role × route: nothing reads validated, scheduled or published without what its rules ask for.

Who decided is read from the signed records by hand here: nothing of the status rules is used.
"""

import hashlib
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from calendar_app.commands.desk import Desk
from calendar_app.commands.membership import set_policy
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import RIGHTS, Act, Role, Status
from calendar_app.journal.status import VariantState
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from calendar_app.ui.words import say
from tests.builders import NOW, keys, make_workspace
from tests.store.stations import open_at
from tests.store.ways import (
    FORBIDDEN,
    INSIDE,
    MOMENTS,
    OTHERS,
    ROUTES,
    SPOKEN,
    STATES,
    Crew,
    Maker,
    called_here,
    commands_about_posts,
    hire,
    rules_of,
)

TEMPLATE = tempfile.TemporaryDirectory(prefix="ec-")
PEOPLE = ("nobody", "reader", "client", "cm", "owner", "legal", "smm", "second")
Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Brand:
    """A folder that each attempt gets a copy of, with a post in each state."""

    folder: Path
    crew: Crew
    posts: dict[str, str]


@cache
def founded(rules: str) -> Brand:
    """Made once, with its keys, as making it takes longer than an attempt."""
    folder = Path(TEMPLATE.name) / rules
    folder.mkdir()
    workspace = make_workspace(folder, role=Role.CM)
    crew = hire(workspace)
    workspace.run(set_policy, rules_of(rules, crew))
    maker = Maker(workspace, crew, rules)
    posts = {state: bring(maker) for state, bring in STATES.items()}
    workspace.close()
    shutil.copytree(keys().folder, folder / "keys")
    return Brand(folder=workspace.folder, crew=crew, posts=posts)


def brand_of(rules: str) -> Brand:
    """The brand, and its keys where this test looks for them."""
    brand = founded(rules)
    shutil.copytree(brand.folder.parent / "keys", keys().folder, dirs_exist_ok=True)
    return brand


def test_each_command_about_posts_is_tried_or_named() -> None:
    named = called_here() | INSIDE | SPOKEN | OTHERS
    assert {name for _, name in commands_about_posts()} <= named


def test_each_status_but_those_of_other_workstations_is_tried(tmp_path: Path) -> None:
    elsewhere = {Status.CONFLICT, Status.WAITING, Status.NEEDS_UPDATE}
    seen = set()
    brand = brand_of("two")
    for state, post in brand.posts.items():
        desk = open_at(copied(brand, tmp_path / state), now=MOMENTS.get(state, NOW))
        seen |= {found.status for found in states(desk, post).values()}
        desk.close()
    assert seen == set(Status) - elsewhere


PLAIN = ("draft", "in_review", "approved", "changes_requested", "changed", "due", "scheduled", "published")
CASES = [*(("two", state) for state in STATES), *(("one", state) for state in PLAIN)]
"""One step is tried where it could tell something that two do not."""


def test_a_writer_cannot_decide_by_any_route(tmp_path: Path) -> None:
    """The likeliest of all attempts; the others take minutes."""
    attempt(tmp_path, "two", "changed", product(["cm"], sorted(FORBIDDEN["cm"])))


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_nobody_gets_round_a_validation(tmp_path: Path, case: tuple[str, str]) -> None:
    attempt(tmp_path, *case, product(PEOPLE, ROUTES))


def attempt(folder: Path, rules: str, state: str, ways: Iterable[tuple[str, str]]) -> None:
    desks = Desks(brand_of(rules), folder, now=MOMENTS.get(state, NOW))
    try:
        for who, name in ways:
            took(desks, state=state, who=who, name=name)
    finally:
        desks.close()


class Desks:
    """Copies of a brand: the last one for as long as nothing is written into it."""

    def __init__(self, brand: Brand, folder: Path, *, now: datetime) -> None:
        self.brand, self.folder, self.now = brand, folder, now
        self.number = 0
        self._open()

    def as_it_was(self) -> Workspace:
        if self.is_written():
            self.close()
            self._open()
        return self.desk

    def is_written(self) -> bool:
        return self._version() != self._before

    def close(self) -> None:
        self._watch.close()
        self.desk.close()
        shutil.rmtree(self.desk.folder)

    def _open(self) -> None:
        # Each at a place of its own, where keys of its own are made for it.
        self.number += 1
        self.desk = open_at(copied(self.brand, self.folder / str(self.number)), now=self.now)
        self._watch = sqlite3.connect(self.desk.database.path)
        self._before = self._version()

    def _version(self) -> int:
        """Another one after whatever another connection has written."""
        found: int = self._watch.execute("PRAGMA data_version").fetchone()[0]
        return found


def took(desks: Desks, *, state: str, who: str, name: str) -> None:
    """One attempt: refused in words with nothing written, or done with nothing gone round."""
    desk = desks.as_it_was()
    desk.become(getattr(desks.brand.crew, who))
    refusal = refusal_of(desk, desks.brand.posts[state], name)
    if refusal is None:
        assert name not in FORBIDDEN.get(who, ()), (who, name)
    else:
        assert say(refusal) not in ("", refusal.key)
        assert name not in SIMPLE or not desks.is_written(), (who, name)
    if desks.is_written():
        demand_decided(desk, desks.brand.crew, (state, who, name))


def refusal_of(desk: Workspace, post: str, name: str) -> Refusal | None:
    try:
        ROUTES[name](desk, post)
    except Refusal as refusal:
        return refusal
    return None


SIMPLE = {name for name, route in ROUTES.items() if getattr(route, "__name__", "") == "<lambda>"}
"""One command: it is done whole or not at all."""


def copied(brand: Brand, folder: Path) -> Path:
    return Path(shutil.copytree(brand.folder, folder))


# -- what must hold


def demand_decided(desk: Workspace, crew: Crew, about: object) -> None:
    records = records_of(desk)
    for post in {card.post for card in queries.all_cards(desk.reader, now=desk.clock())}:
        values = desk.look(standing, post)
        for channel, state in states(desk, post).items():
            copy, day = values[channel]
            about_it: Json = {"post": post, "channel": channel, "copy": copy, "day": day}
            whole = is_decided(records, crew, **about_it)
            if state.trust is Status.APPROVED or state.status in (Status.DUE, Status.OVERDUE):
                assert whole, about
            if state.status is Status.SCHEDULED:
                # What was handed to a tool stays so when its sending is taken back afterwards.
                assert is_said(records, "schedule", post=post, channel=channel), about
                until = max(n for n, r in enumerate(records) if r["kind"] == "schedule" and r["post"] == post)
                assert is_decided(records[:until], crew, **about_it), about
            if state.status is Status.PUBLISHED:
                assert is_said(records, "published", post=post, channel=channel), about
                assert whole or state.trust is not Status.APPROVED, about


def states(desk: Workspace, post: str) -> dict[str, VariantState]:
    found = queries.variant_states(desk.reader, post, now=desk.clock())
    return {v.channel: found[v.id] for v in queries.variants(desk.reader, post)}


def standing(tx: Transaction, post: str) -> dict[str, tuple[str, str]]:
    """Per channel what would be sealed now, and its written day."""
    values = Desk(tx, post).working.values
    return {channel: (v.copy, v.plan.day.isoformat() if v.plan else "") for channel, v in values.items()}


def records_of(desk: Workspace) -> list[Json]:
    """Everything that was signed, in the order in which it was written here."""
    found = []
    for data, _ in desk.look(lambda tx: tx.journal.all_records()):
        name = hashlib.sha256(b"cal/record/1\x00" + data).hexdigest()
        found.append({**json.loads(data), "id": name})
    return found


def is_decided(records: list[Json], crew: Crew, *, post: str, channel: str, copy: str, day: str) -> bool:
    """Whether each step of each sending was taken for this copy, by those who may, after every refusal."""
    mine = [r for r in records if r.get("post") == post and channel in r.get("channels", {})]
    back = {r["takes_back"] for r in records if r["kind"] == "withdraw"}
    submits = [r for r in mine if r["kind"] == "submit"]
    refused = [n for n, r in enumerate(records) if r in mine and r["kind"] == "request_changes"]
    refused = [n for n in refused if records[n]["id"] not in back]
    taken_back = [
        n for n, r in enumerate(records)
        if r["kind"] == "withdraw" and any(s["id"] == r["takes_back"] for s in submits)
    ]  # fmt: skip
    senders = {s["by"] for s in submits if s["channels"][channel]["copy"] == copy}
    last_no = max([*refused, *taken_back], default=-1)
    agreed: dict[str, set[str]] = {}
    for number, record in enumerate(records):
        if record not in mine or record["kind"] != "approve" or record["id"] in back or number < last_no:
            continue
        said = record["channels"][channel]
        if said["copy"] == copy and day_of(said) == day and may_take(records, crew, record, senders):
            agreed.setdefault(record.get("step", "smm"), set()).add(record["by"])
    wanted = {step for s in submits for step in s.get("steps", ["smm"])}
    return bool(wanted) and wanted <= set(agreed)


def may_take(records: list[Json], crew: Crew, record: Json, senders: set[str]) -> bool:
    by, step, urgent = record["by"], record.get("step", "smm"), bool(record.get("reason"))
    if step == "own":
        return by in senders
    is_validator = Role.SMM in roles_of(records, by)
    named = by == crew.legal if step == "legal" else is_validator
    return (named and by not in senders) or (urgent and is_validator)


def roles_of(records: list[Json], person: str) -> set[str]:
    return {
        role for r in records if r["kind"] == "grant" and r.get("person") == person for role in r["roles"]
    }


def is_said(records: list[Json], kind: str, *, post: str, channel: str) -> bool:
    """Whether somebody who may publish said so."""
    back = {r["takes_back"] for r in records if r["kind"] == "withdraw"}
    found = [r for r in records if r["kind"] == kind and r.get("post") == post and channel in r["channels"]]
    return any(r["id"] not in back and may_publish(records, r["by"]) for r in found)


def may_publish(records: list[Json], person: str) -> bool:
    founder = next(r for r in records if r["kind"] == "genesis")
    roles = roles_of(records, person) | (set(founder["roles"]) if founder["person"] == person else set())
    return not roles.isdisjoint(RIGHTS[Act.PUBLISH])


def day_of(said: Json) -> str:
    plan = said.get("plan") or {}
    return str(plan.get("local", plan.get("date", "")))[:10]
