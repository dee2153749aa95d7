"""The causal past of records: everything reachable through ``seen`` (exchange.md, "Objects")."""

from collections.abc import Iterable, Iterator
from typing import Self

from calendar_app.journal.records import Record


class Past:
    """Records and what each had seen, as bit sets over their order of arrival.

    ``prev`` plays no part here: it serves to detect forks.
    """

    def __init__(self, after: "Past | None" = None) -> None:
        self.records: list[Record] = list(after.records) if after else []
        self._place: dict[str, int] = dict(after._place) if after else {}
        self._before: list[int] = list(after._before) if after else []
        self._whole: list[bool] = list(after._whole) if after else []

    @classmethod
    def of(cls, records: Iterable[Record], *, after: "Past | None" = None) -> Self:
        """The past of these records on top of one that is known already."""
        past = cls(after)
        waiting = {record.id: record for record in records if record.id not in past._place}
        for record in _ancestors_first(waiting):
            past._add(record)
        return past

    def _add(self, record: Record) -> None:
        before, whole = 0, True
        for name in record.seen:
            place = self._place.get(name)
            if place is None:
                whole = False
                continue
            before |= self._before[place] | 1 << place
            whole = whole and self._whole[place]
        self._place[record.id] = len(self.records)
        self.records.append(record)
        self._before.append(before)
        self._whole.append(whole)

    def __contains__(self, record_id: str) -> bool:
        return record_id in self._place

    def find(self, record_id: str) -> Record | None:
        """The record with this id, if it is here."""
        place = self._place.get(record_id)
        return None if place is None else self.records[place]

    def before(self, record: Record) -> list[Record]:
        """All records in the causal past of one, without itself."""
        return list(self._members(self._before[self._place[record.id]]))

    def has_seen(self, record: Record, other: Record) -> bool:
        """Whether ``other`` is in the causal past of ``record``; none is in its own."""
        return bool(self._before[self._place[record.id]] >> self._place[other.id] & 1)

    def seen_of_first(self, number: int, record: Record) -> int:
        """Which of the first so many records a record has seen, as bits."""
        return self._before[self._place[record.id]] & ((1 << number) - 1)

    def is_whole(self, record: Record) -> bool:
        """Whether every record of its causal past is here."""
        return self._whole[self._place[record.id]]

    def maximal(self, records: Iterable[Record]) -> list[Record]:
        """Those that no other of them has seen."""
        chosen = list(records)
        seen = 0
        for record in chosen:
            seen |= self._before[self._place[record.id]]
        return [record for record in chosen if not seen >> self._place[record.id] & 1]

    def _members(self, bits: int) -> Iterator[Record]:
        while bits:
            lowest = bits & -bits
            yield self.records[lowest.bit_length() - 1]
            bits ^= lowest


def _ancestors_first(records: dict[str, Record]) -> Iterator[Record]:
    """Each record after those of them it has seen; the order is the same for equal sets."""
    done: set[str] = set()
    for start in sorted(records):
        stack = [(start, iter(records[start].seen))]
        entered = {start}
        while stack and start not in done:
            name, rest = stack[-1]
            step = next((seen for seen in rest if seen in records and seen not in done | entered), None)
            if step is not None:
                entered.add(step)
                stack.append((step, iter(records[step].seen)))
                continue
            stack.pop()
            if name not in done:
                done.add(name)
                yield records[name]
