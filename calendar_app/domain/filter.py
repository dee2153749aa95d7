"""Which posts a screen shows."""

from dataclasses import dataclass, fields
from enum import StrEnum

from calendar_app.domain.workflow import Status


class Trouble(StrEnum):
    """What a filter can ask for that is not as it should be."""

    LATE = "late"
    MISSED = "missed"
    """Its time has passed before it was validated."""
    BLOCKED = "blocked"
    """In conflict, waiting for files, or written by a newer program."""
    REPEATED = "repeated"
    """The same text stands on the same channel near by."""
    TOO_CLOSE = "too_close"
    """Nearer to another post of a channel than its minimum gap."""
    CROWDED = "crowded"
    """Among more posts of a channel on one day than people like to see."""
    NO_CHANNEL = "no_channel"
    NO_HOUR = "no_hour"
    UNVALIDATED = "unvalidated"
    """Published without validation, or by way of an emergency."""
    EDITED = "edited"
    """Changed since it was published."""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """Of one kind any is enough, of several kinds each counts; empty sets let everything through.

    "" among campaigns, pillars or tags means posts without one; a format is written "network.format".
    """

    hidden_channels: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    people: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    pillars: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    formats: frozenset[str] = frozenset()
    troubles: frozenset[Trouble] = frozenset()

    @property
    def is_active(self) -> bool:
        """Whether it may keep anything back."""
        return any(getattr(self, field.name) for field in fields(self))
