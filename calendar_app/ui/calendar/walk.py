"""Walking a page by keyboard: from day to day, and from card to card."""

from dataclasses import dataclass
from datetime import date, timedelta

from calendar_app.ui.calendar.page import Key, Page

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class Focus:
    """A day, and one of its cards or blocks unless it is the day itself."""

    day: date
    key: Key | None = None


def to_day(page: Page, day: date, *, last: bool = False) -> Focus:
    """A day's first card (or its last), the day itself where it has none."""
    keys = page.keys_of(day)
    return Focus(day=day, key=keys[-1 if last else 0] if keys else None)


def down(page: Page, focus: Focus) -> Focus:
    """The next card of the day, then the same weekday of the next week."""
    return in_day(page, focus, 1) or to_day(page, focus.day + WEEK)


def up(page: Page, focus: Focus) -> Focus:
    """The card before, then the last one of the week before."""
    return in_day(page, focus, -1) or to_day(page, focus.day - WEEK, last=True)


def in_day(page: Page, focus: Focus, step: int) -> Focus | None:
    """So many cards on within the day; None past its first and its last."""
    keys = page.keys_of(focus.day)
    if focus.key not in keys:
        return Focus(day=focus.day, key=keys[0 if step > 0 else -1]) if keys else None
    wanted = keys.index(focus.key) + step
    return Focus(day=focus.day, key=keys[wanted]) if 0 <= wanted < len(keys) else None
