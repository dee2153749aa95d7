"""What stands on the calendar and is not a post: a shoot, time for moderation, a meeting, leave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from calendar_app.domain.plan import Plan


class BlockKind(StrEnum):
    """What a block is for."""

    SHOOT = "shoot"
    MODERATION = "moderation"
    MEETING = "meeting"
    COMMITTEE = "committee"
    LEAVE = "leave"


@dataclass(frozen=True, kw_only=True)
class Block:
    """A day or a range with its last day; the hours, where it has any, are those of each of its days.

    ``people`` are the ids of those it concerns; nobody means the team.
    """

    id: str
    kind: BlockKind
    text: str
    first: date
    last: date
    begins: time | None = None
    ends: time | None = None
    people: tuple[str, ...] = ()
    archived: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class BlockDay:
    """A block as one of its days shows it."""

    block: Block
    day: date

    @property
    def key(self) -> tuple[str, Plan | None]:
        """What tells it from all cards and all other blocks."""
        return self.block.id, Plan(day=self.day)

    @property
    def order(self) -> tuple[date, time, str]:
        """Sorts by day and hour, those without an hour first."""
        return self.day, self.block.begins or time.min, self.block.id


def days_of_blocks(blocks: Iterable[Block], first: date, last: date) -> dict[date, Sequence[BlockDay]]:
    """The blocks of each day of a half-open range that has any, in time order."""
    days: dict[date, list[BlockDay]] = {}
    for block in blocks:
        begin, end = max(block.first, first), min(block.last, last - timedelta(days=1))
        for n in range((end - begin).days + 1):
            day = begin + timedelta(days=n)
            days.setdefault(day, []).append(BlockDay(block=block, day=day))
    return {day: sorted(found, key=lambda each: each.order) for day, found in days.items()}
