"""Who signs."""

from dataclasses import dataclass

from calendar_app.journal.records import DeviceKey


@dataclass(frozen=True, kw_only=True)
class Author:
    """Who writes: a person, and their key on this machine where it is unlocked."""

    person: str
    key: DeviceKey | None = None
