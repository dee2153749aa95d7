"""Which posts a screen shows."""

from dataclasses import dataclass

from calendar_app.domain.workflow import Status


@dataclass(frozen=True, kw_only=True)
class Filter:
    """Empty sets let everything through."""

    hidden_channels: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    campaigns: frozenset[str] = frozenset()
