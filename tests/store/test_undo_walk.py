"""A long walk through what people do, undone all the way back and redone all the way forth."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from calendar_app.commands import (
    blocks,
    brand,
    channels,
    key_dates,
    membership,
    pillars,
    posts,
    remarks,
    review,
)
from calendar_app.commands.media import import_picture
from calendar_app.domain.asset import Crop, MediaItem
from calendar_app.domain.block import BlockKind
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import SHARED_FIELDS
from calendar_app.domain.workflow import Policy, Reach, Role, Tolerance
from calendar_app.store import queries
from tests.builders import PICTURES, at, make_workspace
from tests.store.stations import team_at
from tests.store.tables import contents, demand_cache_is_right, ids_in, planning, record_ids, told

PLANS = st.sampled_from([None, at("2026-11-16T18:30"), at("2026-11-16"), at("2026-11-20T09:00")])
TEXTS = st.sampled_from(["", "Bonjour", "Été 👩‍👩‍👧", "e\u0301"])
PICK = st.integers(0, 5)
COPY_OR_BIN = [posts.duplicate_post, posts.archive_post, posts.restore_post]
JUDGED = ("post", "channel", "status", "trust", "held", "plan")


class Walk(RuleBasedStateMachine):
    """One workstation, four people, every command; ``stack`` is what the tables were before each step."""

    @initialize()
    def found(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = make_workspace(self.folder, role=Role.CM, channels=("instagram", "linkedin", "x"))
        self.team = team_at(self.workspace)
        picture = import_picture(self.workspace, PICTURES / "coffee.png")
        self.media = (MediaItem(asset=picture.id, alt="Tasse", crop=Crop(0, 0, 9000, 10000)),)
        self.workspace.become(self.team.camille.id)
        self.told_steps: list[Step] = []
        self.workspace.subscribe(self.told_steps.append)
        self.stack = [planning(self.workspace)]
        self.records = record_ids(self.workspace)

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            try:
                self.all_the_way_back_and_forth()
                demand_cache_is_right(self.workspace)
            finally:
                self.workspace.close()
                shutil.rmtree(self.folder)

    # -- posts

    @rule(text=TEXTS, plan=PLANS, count=st.integers(0, 3))
    def creates(self, text: str, plan: Any, count: int) -> None:
        ids = [channel.id for channel in queries.channels(self.workspace.reader)][:count]
        self.does(posts.create_post, title=text, text=text, plan=plan, channels=ids)

    @rule(pick=PICK, text=TEXTS, field=st.sampled_from(["title", "text", "headline", "link", "notes"]))
    def edits(self, pick: int, text: str, field: str) -> None:
        self.on_post(pick, posts.edit_post, **{field: text})

    @rule(pick=PICK, plan=PLANS, illustrated=st.booleans())
    def plans_or_illustrates(self, pick: int, plan: Any, illustrated: bool) -> None:  # noqa: FBT001
        self.on_post(pick, posts.edit_post, **({"media": self.media} if illustrated else {"plan": plan}))

    @rule(pick=PICK, text=TEXTS, field=st.sampled_from(["text", "headline", "first_comment", "link"]))
    def adapts(self, pick: int, text: str, field: str) -> None:
        self.on_variant(pick, posts.edit_variant, **{field: text})

    @rule(pick=PICK, plan=PLANS, illustrated=st.booleans())
    def adapts_plan_or_media(self, pick: int, plan: Any, illustrated: bool) -> None:  # noqa: FBT001
        self.on_variant(
            pick, posts.edit_variant, **({"media": self.media} if illustrated else {"plan": plan})
        )

    @rule(pick=PICK, field=st.sampled_from(SHARED_FIELDS))
    def resets(self, pick: int, field: Any) -> None:
        self.on_variant(pick, posts.reset_field, field=field)

    @rule(pick=PICK, which=PICK)
    def adds_channel(self, pick: int, which: int) -> None:
        found = queries.channels(self.workspace.reader)
        if found:
            self.on_post(pick, posts.add_channel, found[which % len(found)].id)

    @rule(pick=PICK)
    def removes_channel(self, pick: int) -> None:
        self.on_variant(pick, posts.remove_channel)

    @rule(pick=PICK, plan=PLANS)
    def moves(self, pick: int, plan: Any) -> None:
        cards = queries.all_cards(self.workspace.reader, now=self.workspace.clock())
        if cards:
            card = cards[pick % len(cards)]
            self.does(posts.move_card, card.post, from_plan=card.plan, to_plan=plan)

    @rule(
        pick=PICK,
        plan=PLANS,
        command=st.sampled_from([posts.duplicate_post, posts.archive_post, posts.restore_post]),
    )
    def copies_or_bins(self, pick: int, plan: Any, command: Callable[..., Any]) -> None:
        self.on_post(pick, command, **({"plan": plan} if command is posts.duplicate_post else {}))

    @rule(text=TEXTS, yearly=st.booleans(), zones=st.sampled_from([("A",), ("B", "C"), ()]))
    def keeps_dates(self, text: str, yearly: bool, zones: tuple[str, ...]) -> None:  # noqa: FBT001
        day = date(2026, 11, 16)
        self.does(key_dates.add_key_date, name=text, first=day, last=day, yearly=yearly)
        self.does(key_dates.set_holidays, places=["FR"], school_zones=zones)

    @rule(pick=PICK, text=TEXTS, days=st.integers(-3, 3))
    def keeps_time(self, pick: int, text: str, days: int) -> None:
        found = ids_in(self.workspace, "block")
        if found and days:
            self.does(blocks.move_block, found[pick % len(found)], days=days)
        else:
            day = date(2026, 11, 16)
            self.does(blocks.add_block, kind=BlockKind.SHOOT, text=text, first=day, last=day)

    # -- validation

    @rule(pick=PICK)
    def sends(self, pick: int) -> None:
        found = self.posts()
        if found:
            post = found[pick % len(found)]
            self.step(lambda: review.send(self.workspace, post))

    @rule(
        pick=PICK,
        act=st.sampled_from(
            [
                (review.withdraw, {}),
                (review.approve, {}),
                (review.approve, {"reason": "Urgent"}),
                (review.request_changes, {"text": "À revoir"}),
                (review.mark_published, {"link": "https://example.org"}),
                (review.mark_scheduled, {"tool": "Buffer"}),
                (review.hold, {}),
                (review.resume, {}),
            ]
        ),
    )
    def decides(self, pick: int, act: Any) -> None:
        self.on_post(pick, act[0], **act[1])

    @rule(pick=PICK)
    def remarks(self, pick: int) -> None:
        self.on_post(pick, remarks.add_remark, "Bien")

    # -- the brand

    @rule(pick=PICK, name=TEXTS, act=st.sampled_from(["add", "rename", "set up", "archive", "restore"]))
    def changes_channels(self, pick: int, name: str, act: str) -> None:
        found = queries.channels(self.workspace.reader, archived=True)
        if act == "add" and len(found) < 5:
            self.does(channels.add_channel_account, network="x", name=name)
        elif act == "rename":
            self.does(channels.edit_channel, found[pick % len(found)].id, name=name, position=pick)
        elif act == "set up":
            goal = {"weekly_goal": pick, "minimum_gap": pick or None, "by_tool": True, "tool": name}
            self.does(channels.edit_channel, found[pick % len(found)].id, **goal)
        elif act in ("archive", "restore"):
            command = channels.archive_channel if act == "archive" else channels.restore_channel
            self.does(command, found[pick % len(found)].id)

    @rule(pick=PICK, name=TEXTS, act=st.sampled_from(["add", "edit", "archive", "use"]))
    def changes_campaigns(self, pick: int, name: str, act: str) -> None:
        found = queries.campaigns(self.workspace.reader, archived=True)
        if act == "add":
            days = {"first": date(2026, 11, 1), "last": date(2026, 11, 1 + pick)}
            self.does(channels.add_campaign, name=name, **days)
        elif found and act == "use":
            self.on_post(pick, posts.edit_post, campaign=found[pick % len(found)].id)
        elif found:
            one = found[pick % len(found)].id
            self.does(channels.archive_campaign, one) if act == "archive" else self.does(
                channels.edit_campaign, one, name=name, last=date(2026, 10, 31)
            )

    @rule(pick=PICK, name=TEXTS, act=st.sampled_from(["add", "edit", "archive", "use"]))
    def changes_tags(self, pick: int, name: str, act: str) -> None:
        found = queries.tags(self.workspace.reader, archived=True)
        if act == "add":
            self.does(channels.add_tag, name=name)
        elif found and act == "use":
            self.on_post(pick, posts.edit_post, tags=(found[pick % len(found)].id,))
        elif found:
            one = found[pick % len(found)].id
            self.does(channels.archive_tag, one) if act == "archive" else self.does(
                channels.edit_tag, one, name=name
            )

    @rule(pick=PICK, name=TEXTS, act=st.sampled_from(["add", "edit", "archive", "restore", "use"]))
    def changes_pillars(self, pick: int, name: str, act: str) -> None:
        found = queries.pillars(self.workspace.reader, archived=True)
        if act == "add":
            self.does(pillars.add_pillar, name=name)
        elif found and act == "use":
            self.on_post(pick, posts.edit_post, pillar=found[pick % len(found)].id)
        elif found:
            one = found[pick % len(found)].id
            commands = {"edit": pillars.edit_pillar, "archive": pillars.archive_pillar}
            self.does(
                commands.get(act, pillars.restore_pillar), one, **({"name": name} if act == "edit" else {})
            )

    @rule(reach=st.sampled_from(Reach))
    def sets_rules(self, reach: Reach) -> None:
        self.does(membership.set_policy, Policy(tolerance=Tolerance(reach=reach, days=1)))

    @rule(name=TEXTS, pick=PICK)
    def renames(self, name: str, pick: int) -> None:
        self.does(brand.edit_brand, name=name, minimum_gap=pick, first_weekday=pick)
        self.does(membership.edit_person, self.team.samir.id, name=name, email="")

    # -- who, and back and forth

    @rule(person=st.sampled_from(["camille", "ines", "samir", "sofia"]))
    def hands_over(self, person: str) -> None:
        """Somebody else takes over; what was done before stays done."""
        self.workspace.become(getattr(self.team, person).id)
        assert self.workspace.undo() is None
        self.stack = [planning(self.workspace)]

    @rule()
    def one_back_and_forth(self) -> None:
        if len(self.stack) > 1:
            now, judged = planning(self.workspace), told(self.workspace, *JUDGED)
            self.goes(self.workspace.undo)
            assert planning(self.workspace) == self.stack[-2]
            self.goes(self.workspace.redo)
            assert planning(self.workspace) == now
            assert told(self.workspace, *JUDGED) == judged

    @rule()
    def back_for_good(self) -> None:
        """What is undone before something else is done is gone."""
        if len(self.stack) > 1:
            self.goes(self.workspace.undo)
            self.stack.pop()
            assert planning(self.workspace) == self.stack[-1]

    @rule()
    def all_the_way_back_and_forth(self) -> None:
        judged = told(self.workspace, *JUDGED)
        for before in reversed(self.stack[:-1]):
            self.goes(self.workspace.undo)
            assert planning(self.workspace) == before
        assert self.workspace.undo() is None
        for after in self.stack[1:]:
            self.goes(self.workspace.redo)
            assert planning(self.workspace) == after
        assert told(self.workspace, *JUDGED) == judged

    @invariant()
    def records_only_grow(self) -> None:
        if hasattr(self, "workspace"):
            here = record_ids(self.workspace)
            assert self.records <= here
            self.records = here

    # -- how it is done

    def goes(self, walk: Callable[[], Any]) -> None:
        assert walk() is not None

    def posts(self) -> list[str]:
        return ids_in(self.workspace, "post")

    def does(self, command: Callable[..., Any], *args: Any, **named: Any) -> None:
        self.step(lambda: self.workspace.run(command, *args, **named))

    def step(self, act: Callable[[], Any]) -> None:
        """One step at most; a refused one leaves every table as it was."""
        told_steps = self.told_steps
        told_steps.clear()
        before = contents(self.workspace)
        try:
            act()
        except Refusal:
            assert contents(self.workspace) == before
            assert not told_steps
            return
        if told_steps:
            self.stack.append(planning(self.workspace))
        else:
            assert contents(self.workspace) == before

    def on_post(self, pick: int, command: Callable[..., Any], *args: Any, **named: Any) -> None:
        found = self.posts()
        if found:
            self.does(command, found[pick % len(found)], *args, **named)

    def on_variant(self, pick: int, command: Callable[..., Any], **named: Any) -> None:
        found = [v for post in self.posts() for v in queries.variants(self.workspace.reader, post)]
        if found:
            self.does(command, found[pick % len(found)].id, **named)


QUICK = settings(
    max_examples=8, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
LONG = settings(QUICK, max_examples=30, stateful_step_count=40)


def test_undo_walk() -> None:
    run_state_machine_as_test(Walk, settings=QUICK)


@pytest.mark.slow
def test_long_undo_walk() -> None:
    run_state_machine_as_test(Walk, settings=LONG)
