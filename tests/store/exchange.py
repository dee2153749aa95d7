"""Random work at several workstations, and what must hold of it after every step."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from calendar_app.commands.posts import (
    add_channel,
    create_post,
    edit_post,
    edit_variant,
    move_card,
    remove_channel,
)
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import (
    approve,
    hold,
    mark_scheduled,
    request_changes,
    send,
    withdraw,
)
from calendar_app.commands.sharing import Bundle, bundle_of, receive_bundle
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import Content, Post, content_of
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.store.projection import working_variants
from calendar_app.store.transaction import Transaction
from tests.builders import at, make_workspace
from tests.store.stations import copied, states, team_at
from tests.store.tables import demand_cache_is_right, record_ids, told

DAYS = ("2026-11-16T18:30", "2026-11-16T09:00", "2026-11-18T18:30", "2026-11-19")
PLACES = ("first", "second")


class Exchange(RuleBasedStateMachine):
    """Three workstations of one brand; what one of them knows reaches another whole, in part, or late."""

    @initialize()
    def found(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        founded = make_workspace(self.folder, role=Role.CM)
        self.team = team_at(founded)
        self.desks = copied(founded, self.folder, *PLACES)
        self.channels = [channel.id for channel in queries.channels(self.desks[0].reader)]
        self.acknowledged: dict[Path, set[str]] = {desk.folder: record_ids(desk) for desk in self.desks}
        self.signed: set[tuple[Any, ...]] = set()

    def teardown(self) -> None:
        if hasattr(self, "desks"):
            try:
                self.everybody_meets()
            finally:
                for desk in self.desks:
                    desk.close()
                shutil.rmtree(self.folder)

    # -- what people do

    @rule(desk=st.integers(0, 2), person=st.sampled_from(["camille", "ines", "samir", "sofia"]))
    def sits_down(self, desk: int, person: str) -> None:
        self.desks[desk].become(getattr(self.team, person).id)

    @rule(desk=st.integers(0, 2), text=st.sampled_from(["Bonjour", "Salut"]))
    def drafts(self, desk: int, text: str) -> None:
        if len(self.posts()) < 2:
            self.tries(desk, create_post, channels=self.channels, text=text, plan=at(DAYS[0]))

    @rule(desk=st.integers(0, 2), pick=st.integers(0, 9), text=st.sampled_from(["Un", "Deux", "Trois"]))
    def edits_all(self, desk: int, pick: int, text: str) -> None:
        self.on_a_post(desk, pick, lambda post: self.tries(desk, edit_post, post, text=text))

    @rule(desk=st.integers(0, 2), pick=st.integers(0, 9), text=st.sampled_from(["Un", "Deux", "Quatre"]))
    def edits_one(self, desk: int, pick: int, text: str) -> None:
        variants = [
            v for post in self.posts_at(desk) for v in queries.variants(self.desks[desk].reader, post)
        ]
        if variants:
            self.tries(desk, edit_variant, variants[pick % len(variants)].id, text=text)

    @rule(desk=st.integers(0, 2), pick=st.integers(0, 9), day=st.sampled_from(DAYS))
    def moves(self, desk: int, pick: int, day: str) -> None:
        def move(post: str) -> None:
            cards = queries.cards_of(self.desks[desk].reader, post, now=self.desks[desk].clock())
            if cards:
                self.tries(desk, move_card, post, from_plan=cards[pick % len(cards)].plan, to_plan=at(day))

        self.on_a_post(desk, pick, move)

    @rule(desk=st.integers(0, 2), pick=st.integers(0, 9))
    def takes_off_or_adds(self, desk: int, pick: int) -> None:
        def change(post: str) -> None:
            variants = queries.variants(self.desks[desk].reader, post)
            if len(variants) == 2:
                self.tries(desk, remove_channel, variants[pick % 2].id)
            else:
                self.tries(desk, add_channel, post, self.channels[pick % 2])

        self.on_a_post(desk, pick, change)

    @rule(desk=st.integers(0, 2), pick=st.integers(0, 9), only=st.sampled_from([None, 0, 1]))
    def sends(self, desk: int, pick: int, only: int | None) -> None:
        channels = None if only is None else [self.channels[only]]
        self.on_a_post(desk, pick, lambda post: self.refusable(send, self.desks[desk], post, channels))

    @rule(desk=st.integers(0, 2), pick=st.integers(0, 9), only=st.sampled_from([None, 0, 1]))
    def approves(self, desk: int, pick: int, only: int | None) -> None:
        def decide(post: str) -> None:
            before = self.contents_at(self.desks[desk], post)
            channels = None if only is None else [self.channels[only]]
            known = queries.log(self.desks[desk].reader, post)
            if self.tries(desk, approve, post, channels=channels):
                self.note_signed(desk, post, before, known)

        self.on_a_post(desk, pick, decide)

    @rule(
        desk=st.integers(0, 2),
        pick=st.integers(0, 9),
        command=st.sampled_from([withdraw, hold, mark_scheduled, request_changes, add_remark]),
    )
    def says(self, desk: int, pick: int, command: Callable[..., Any]) -> None:
        more: dict[str, Any] = {"mark_scheduled": {"tool": "Buffer"}, "request_changes": {"text": "Revoir"},
                                "add_remark": {"text": "Bien"}}.get(command.__name__, {})  # fmt: skip
        self.on_a_post(desk, pick, lambda post: self.tries(desk, command, post, **more))

    @rule(desk=st.integers(0, 2), back=st.booleans())
    def walks(self, desk: int, back: bool) -> None:  # noqa: FBT001
        self.refusable(self.desks[desk].undo if back else self.desks[desk].redo)

    # -- what travels

    @rule(source=st.integers(0, 2), to=st.integers(0, 2))
    def hands_over(self, source: int, to: int) -> None:
        if source != to:
            receive_bundle(self.desks[to], bundle_of(self.desks[source]))

    @rule(source=st.integers(0, 2), to=st.integers(0, 2), data=st.data())
    def hands_over_some(self, source: int, to: int, data: st.DataObject) -> None:
        """Any of the records, in any order, and any of the copies."""
        whole = bundle_of(self.desks[source])
        records = data.draw(st.lists(st.sampled_from(list(whole.records)), unique=True, max_size=6))
        copies = [copy for copy in whole.copies if data.draw(st.booleans())]
        receive_bundle(self.desks[to], Bundle(records=records, copies=copies))

    # -- what holds

    @invariant()
    def nothing_is_lost(self) -> None:
        for desk in getattr(self, "desks", ()):
            here = record_ids(desk)
            assert self.acknowledged[desk.folder] <= here
            self.acknowledged[desk.folder] = here

    @invariant()
    def what_is_validated_is_what_stands_and_was_signed(self) -> None:
        for desk in getattr(self, "desks", ()):
            for post in self.posts_at_desk(desk):
                standing = desk.look(_sealed, post)
                found = queries.variant_states(desk.reader, post, now=desk.clock())
                for variant in queries.variants(desk.reader, post):
                    if found[variant.id].trust is Status.APPROVED:
                        copy, key = standing[variant.id]
                        assert copy in _leaving(desk, variant.id)
                        assert key in self.signed

    def everybody_meets(self) -> None:
        for _ in range(2):
            for source in self.desks:
                for target in self.desks:
                    if source is not target:
                        receive_bundle(target, bundle_of(source))
        first, *others = self.desks
        everything = record_ids(first)
        assert everything == set().union(*self.acknowledged.values()) | everything
        for desk in self.desks:
            assert record_ids(desk) == everything
            demand_cache_is_right(desk)
        typed = {p for desk in self.desks for p in self.posts() if _is_being_typed(desk, p)}
        here = [row for row in told(first) if row[0] not in typed]
        for desk in others:
            assert [row for row in told(desk) if row[0] not in typed] == here
            for post in self.posts() - typed:
                stand = states(desk, post)
                ours, theirs = self.contents_at(desk, post), self.contents_at(first, post)
                assert ours == theirs or Status.CONFLICT in stand.values(), (ours, theirs, stand)

    # -- how it is done

    def posts(self) -> set[str]:
        return {post for desk in self.desks for post in self.posts_at_desk(desk)}

    def posts_at(self, desk: int) -> list[str]:
        return self.posts_at_desk(self.desks[desk])

    def posts_at_desk(self, desk: Workspace) -> list[str]:
        return sorted({card.post for card in queries.all_cards(desk.reader, now=desk.clock())})

    def on_a_post(self, desk: int, pick: int, act: Callable[[str], Any]) -> None:
        posts = self.posts_at(desk)
        if posts:
            act(posts[pick % len(posts)])

    def tries(self, desk: int, command: Callable[..., Any], *args: Any, **named: Any) -> bool:
        return self.refusable(self.desks[desk].run, command, *args, **named)

    def refusable(self, act: Callable[..., Any], *args: Any, **named: Any) -> bool:
        try:
            act(*args, **named)
        except Refusal:
            return False
        return True

    def contents_at(self, desk: Workspace, post: str) -> dict[str, Content]:
        about = queries.post(desk.reader, post)
        return {v.channel: content_of(about, v) for v in queries.variants(desk.reader, post)}

    def note_signed(self, desk: int, post: str, contents: dict[str, Content], known: list[Any]) -> None:
        """The truth as it was on the screen of whoever validated."""
        assert Role.SMM in self.desks[desk].roles
        for entry in queries.log(self.desks[desk].reader, post)[len(known) :]:
            for channel in entry.channels:
                self.signed.add(_key(post, channel, contents[channel]))


def _key(post: str, channel: str, content: Content) -> tuple[Any, ...]:
    """All of a content, its plan by the day as the rules of the house allow."""
    values = {field.name: getattr(content, field.name) for field in fields(Content)}
    plan = values.pop("plan")
    day: date | None = plan.day if plan else None
    return post, channel, day, *values.items()


def _sealed(tx: Transaction, post_id: str) -> dict[str, tuple[str, tuple[Any, ...]]]:
    post = tx.get(Post, post_id)
    return {
        w.variant.id: (w.sealed.id, _key(post_id, w.variant.channel, w.content))
        for w in working_variants(tx, post)
    }


def _leaving(desk: Workspace, variant: str) -> set[str]:
    return {leaving for name, leaving in told(desk, "variant", "leaving") if name == variant}


def _is_being_typed(desk: Workspace, post: str) -> bool:
    """Whether somebody changed something here that no revision has."""
    return bool(desk.look(_typed, post))


def _typed(tx: Transaction, post_id: str) -> bool:
    post = tx.find(Post, post_id)
    if post is None:
        return True
    history = tx.history(post_id)
    values = {w.variant.channel: w.value for w in working_variants(tx, post)}
    made = [history.revisions.get(name) for name in history.heads]
    return values not in made and not (len(made) > 1 and _is_a_merge(values, made))


def _is_a_merge(values: dict[str, Any], made: list[Any]) -> bool:
    return all(any(one.get(channel) == value for one in made) for channel, value in values.items())
