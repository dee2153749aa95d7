"""The people of a brand, and the brand itself."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.house_rules import HouseRules
from calendar_app.domain.workflow import Role


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody of the team as the planning shows them; what they may do is in the journal."""

    id: str
    name: str
    email: str = ""
    archived: bool = False

    @property
    def initials(self) -> str:
        """Two letters for a card: « Camille Roux » gives CR."""
        return initials_of(self.name)


@cache
def initials_of(name: str) -> str:
    """The first letters of the first and the last word; "Lumen" gives L. Each person writes many posts."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:1] + words[1:][-1:]).upper()


@dataclass(frozen=True, kw_only=True)
class Replacement:
    """Somebody holds a role for somebody else up to a day; the day only reminds to take it away again."""

    person: str
    absent: str
    role: Role
    until: date


@dataclass(frozen=True, kw_only=True)
class Brand:
    """One brand or client; its zone is where its days begin.

    ``places`` are the countries and regions whose public holidays its calendar knows, ``school_zones``
    those of the school holidays.
    ``minimum_gap`` is in minutes between two posts of a channel, 0 asks for none; weeks begin on
    ``first_weekday``, 0 being Monday. ``house_rules`` are what it asks beyond what the networks do,
    ``deadlines`` until when posts are validated.
    """

    id: str
    name: str
    zone: str
    places: tuple[str, ...] = ("FR",)
    school_zones: tuple[str, ...] = ("A", "B", "C")
    minimum_gap: int = 0
    first_weekday: int = 0
    house_rules: tuple[HouseRules, ...] = ()
    deadlines: tuple[DeadlineRule, ...] = ()
