"""A step: what one command changed. It is the undo entry and the message to the screens."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Change:
    """One value before and after; None where it did not exist or no longer does."""

    kind: type[Any]
    id: str
    before: Any
    after: Any


@dataclass(frozen=True, kw_only=True)
class Step:
    """The changes of one command, the records it wrote, and the posts whose look they alter."""

    name: str
    person: str
    changes: tuple[Change, ...] = ()
    records: tuple[str, ...] = ()
    posts: frozenset[str] = frozenset()

    def touches(self, kind: type[Any]) -> bool:
        """Whether a value of this kind changed."""
        return any(change.kind is kind for change in self.changes)

    def joined_by(self, later: "Step") -> "Step":
        """This step and a later one as a single undo entry: first *before*, last *after*."""
        merged = {(change.kind, change.id): change for change in self.changes}
        for change in later.changes:
            earlier = merged.get((change.kind, change.id))
            before = earlier.before if earlier else change.before
            merged[change.kind, change.id] = Change(
                kind=change.kind, id=change.id, before=before, after=change.after
            )
        return Step(
            name=self.name,
            person=self.person,
            changes=tuple(change for change in merged.values() if change.before != change.after),
            records=self.records + later.records,
            posts=self.posts | later.posts,
        )
