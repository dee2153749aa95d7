"""Campaigns and tags: what posts are for, and what they are about."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Campaign:
    """A period with a purpose; ``last`` is its last day, ``hue`` one of the theme's eight."""

    id: str
    name: str
    first: date
    last: date
    objective: str = ""
    hue: int = 0
    archived: bool = False


@dataclass(frozen=True, kw_only=True)
class Tag:
    """A word that posts can share; a step of validation may ask for it."""

    id: str
    name: str
    archived: bool = False
