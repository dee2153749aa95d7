"""Blocks on the days they cover."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.block import Block, BlockKind, days_of_blocks

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 1)


def block(name: str, first: date, *, days: int = 1, begins: time | None = None) -> Block:
    last = first + timedelta(days=days - 1)
    return Block(id=name, kind=BlockKind.SHOOT, text=name, first=first, last=last, begins=begins)


@given(st.integers(-60, 60), st.integers(1, 40))
def test_a_block_is_on_each_of_its_days_within_the_range(offset: int, days: int) -> None:
    leave = block("leave", FIRST + timedelta(days=offset), days=days)
    found = days_of_blocks([leave], FIRST, LAST)
    whole = (FIRST + timedelta(days=n) for n in range(30))
    assert set(found) == {day for day in whole if leave.first <= day <= leave.last}
    assert len({shown.key for day in found for shown in found[day]}) == len(found)


def test_a_day_lists_its_blocks_by_their_hour() -> None:
    day = date(2026, 11, 16)
    blocks = [block("late", day, begins=time(14)), block("early", day, begins=time(9)), block("all day", day)]
    found = days_of_blocks(blocks, FIRST, LAST)
    assert [shown.block.id for shown in found[day]] == ["all day", "early", "late"]
