"""Campaigns, pillars and tags: what posts are for, and what they are about."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Campaign:
    """A period with a purpose; ``last`` is its last day, ``hue`` one of the theme's eight.

    Budgets are whole units of ``currency`` (ISO 4217): nobody plans a campaign by the cent, and
    currencies divide into hundredths, thousandths or nothing.
    """

    id: str
    name: str
    first: date
    last: date
    objective: str = ""
    organic_budget: int = 0
    sponsored_budget: int = 0
    currency: str = "EUR"
    hue: int = 0
    archived: bool = False


@dataclass(frozen=True, kw_only=True)
class Pillar:
    """A subject of the editorial line; a post has one at most. ``hue`` is one of the theme's eight.

    ``share`` is the percents of all posts that it should have, 0 where nobody aims at any.
    """

    id: str
    name: str
    hue: int = 0
    share: int = 0
    archived: bool = False


@dataclass(frozen=True, kw_only=True)
class Tag:
    """A word that posts can share; a step of validation may ask for it."""

    id: str
    name: str
    archived: bool = False
