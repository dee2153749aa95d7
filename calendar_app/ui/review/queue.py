"""What waits for the person who works here, also while the page is not shown."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from calendar_app.domain.agenda import Chore
from calendar_app.domain.change import Step
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.workflow import Act, Status, may
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.deadlines import Deadlines

MANY = 50
"""Where a step touched more posts than this, all is read anew."""
Key = tuple[str, Status]


@dataclass(frozen=True, kw_only=True)
class Progress:
    """What somebody validated and sent back today, and what is left."""

    approved: int
    sent_back: int
    left: int


class ReviewQueue(QObject):
    """Read once, then only what a step touched. ``changed`` carries the step, None after all was read."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = context.workspace
        self._chores: dict[Key, Chore] = {}
        self._kept: frozenset[str] = frozenset()
        self._done: list[Chore] | None = None
        self.me = ""
        self.validates = self.writes = False
        self._deadlines = Deadlines(context, self)
        context.changed.connect(self._follow)
        self._deadlines.changed.connect(self._count_again)

    def refresh(self) -> None:
        """Reads all of it."""
        reader = self._workspace.reader
        self._done = None
        self.me = self._workspace.identity.person
        team = queries.team(reader)
        roles = team.members.get(self.me, frozenset())
        self.validates = may(Act.DECIDE, roles) or any(
            step.is_for(self.me, roles) for step in team.rules.steps
        )
        self.writes = may(Act.DRAFT, roles)
        self._chores = self._by_key(queries.with_turns(reader, queries.waiting(reader)))
        self.changed.emit(None)

    def all(self) -> list[Chore]:
        """By deadline: all that waits for a decision, or for whoever only writes, for a correction."""
        found: dict[str, Chore] = {}
        for chore in sorted(self._chores.values(), key=lambda c: c.status is not Status.CHANGES_REQUESTED):
            if self._concerns(chore):
                found[chore.post] = chore
        return sorted(found.values(), key=lambda chore: chore.order)

    def mine(self) -> list[Chore]:
        """What waits for nobody but the person who works here."""
        return [chore for chore in self.all() if self._is_mine(chore)]

    def done(self) -> list[Chore]:
        """What the person who works here decided on lately, the last one first."""
        if self._done is None:
            self._done = queries.decided(self._workspace.reader, self.me)
        return self._done

    def progress(self) -> Progress:
        """How far they are today."""
        reader = self._workspace.reader
        now = queries.local_now(reader, self._workspace.clock())
        today = [
            each.decided
            for each in self.done()
            if each.decided and each.decided.at.astimezone(now.tzinfo).date() == now.date()
        ]
        approved = sum(decided.approved for decided in today)
        return Progress(approved=approved, sent_back=len(today) - approved, left=len(self.mine()))

    def keep(self, post: str) -> None:
        """Let a post stay in the queue although its validator edits it."""
        self._kept |= {post}

    def _concerns(self, chore: Chore) -> bool:
        if chore.status is Status.CHANGES_REQUESTED:
            return not self.validates or chore.author == self.me
        return self.validates

    def _is_mine(self, chore: Chore) -> bool:
        if chore.status is Status.CHANGES_REQUESTED:
            return chore.author == self.me
        return self.me in chore.deciders or chore.post in self._kept

    def _follow(self, step: Step) -> None:
        is_about_all = any(map(step.touches, (Person, Brand))) or bool(step.records) or not step.changes
        if len(step.posts) > MANY or (not step.posts and is_about_all):
            self.refresh()
        else:
            self._read(step.posts, spoken=bool(step.records))
            self.changed.emit(step)

    def _read(self, posts: Collection[str], *, spoken: bool) -> None:
        """Reads a few posts; their records only where there are new ones, or the post is new here."""
        reader = self._workspace.reader
        self._done = None
        known = {key: self._chores.pop(key) for key in list(self._chores) if key[0] in posts}
        found = queries.waiting_of(reader, posts, kept=self._kept) if posts else []
        if spoken or any((chore.post, chore.status) not in known for chore in found):
            found = queries.with_turns(reader, found)
        else:
            found = [_with_turn_of(known[chore.post, chore.status], chore) for chore in found]
        self._chores.update(self._by_key(found))

    def _by_key(self, chores: Collection[Chore]) -> dict[Key, Chore]:
        dated = (replace(chore, deadline=self._deadlines.of_chore(chore)) for chore in chores)
        return {(chore.post, chore.status): chore for chore in dated}

    def _count_again(self) -> None:
        """Holidays are known now, and with them earlier deadlines."""
        before, self._chores = self._chores, self._by_key(self._chores.values())
        if before != self._chores:
            self.changed.emit(None)


def _with_turn_of(before: Chore, chore: Chore) -> Chore:
    return replace(
        chore, deciders=before.deciders, turn=before.turn, remark=before.remark, round=before.round
    )
