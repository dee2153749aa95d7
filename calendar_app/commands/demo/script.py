"""What the demonstration is made of, as resources/demo tells it."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from calendar_app import paths
from calendar_app.domain.asset import Crop
from calendar_app.domain.workflow import Role

FOLDER = "demo"
LISTS = ("on", "pictures", "tags")


@dataclass(frozen=True, kw_only=True)
class Character:
    """Somebody of the brand; ``key`` are their initials."""

    key: str
    name: str
    email: str
    roles: frozenset[Role]


@dataclass(frozen=True, kw_only=True)
class Account:
    """A channel of the brand; ``avatar`` is the key of a picture, ``goal`` counts posts a week.

    ``slot`` says on which ``weekdays`` (0 is Monday) and at what ``time`` it likes to publish.
    """

    network: str
    name: str
    handle: str
    avatar: str = ""
    hue: int
    by_tool: bool = False
    tool: str = ""
    goal: int = 0
    slot: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Drive:
    """A campaign; ``first`` and ``last`` are days as a diary reads them."""

    key: str
    name: str
    first: str
    last: str
    objective: str
    hue: int
    organic_budget: int
    sponsored_budget: int


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A pillar."""

    key: str
    name: str
    hue: int
    share: int


@dataclass(frozen=True, kw_only=True)
class Engagement:
    """A block; days are read by a diary, hours are « 14:00 », people are keys."""

    kind: str
    text: str
    first: str
    last: str = ""
    begins: str = ""
    ends: str = ""
    people: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A picture as posts use it: a file, what of it is shown, and what it shows."""

    key: str
    file: str
    alt: str
    crop: Crop | None = None


@dataclass(frozen=True, kw_only=True)
class Idea:
    """A post: its content, when it is planned, and what became of it (``fate``).

    ``short`` is its text where the network's limit is low. ``wrong`` stood in the version
    that was sent back, or validated, instead of ``right``. ``about`` are the words of the text that
    ``ask`` points at.
    """

    title: str
    text: str
    on: tuple[str, ...] = ()
    by: str = "CR"
    when: str = ""
    short: str = ""
    headline: str = ""
    link: str = ""
    pictures: tuple[str, ...] = ()
    campaign: str = ""
    pillar: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    fate: str = ""
    wrong: str = ""
    right: str = ""
    ask: str = ""
    about: str = ""
    answer: str = ""
    reason: str = ""

    @property
    def first_text(self) -> str:
        """The text as it was first sent."""
        return self.text.replace(self.right, self.wrong) if self.wrong else self.text


@dataclass(frozen=True, kw_only=True)
class Script:
    """All of it."""

    name: str
    people: tuple[Character, ...]
    channels: tuple[Account, ...]
    campaigns: tuple[Drive, ...]
    pillars: tuple[Subject, ...]
    engagements: tuple[Engagement, ...]
    tags: Mapping[str, str]
    hashtag_sets: Mapping[str, str]
    snippets: Mapping[str, str]
    photos: tuple[Photo, ...]
    ideas: tuple[Idea, ...]


def pictures_folder() -> Path:
    """Where the pictures of the demonstration lie."""
    return paths.resources() / FOLDER / "pictures"


def read_script() -> Script:
    """The script that ships with the program."""
    brand, posts = _read("brand.toml"), _read("posts.toml")
    return Script(
        name=brand["name"],
        people=tuple(_character(found) for found in brand["person"]),
        channels=tuple(Account(**found) for found in brand["channel"]),
        campaigns=tuple(Drive(**found) for found in brand["campaign"]),
        pillars=tuple(Subject(**found) for found in brand["pillar"]),
        engagements=tuple(Engagement(**found) for found in brand["block"]),
        tags={found["key"]: found["name"] for found in brand["tag"]},
        hashtag_sets={found["name"]: found["hashtags"] for found in brand["hashtag_set"]},
        snippets={found["name"]: found["text"].strip() for found in brand["snippet"]},
        photos=tuple(_photo(found) for found in brand["picture"]),
        ideas=tuple(_idea(found) for found in posts["post"]),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / FOLDER / name).read_text(encoding="utf-8"))


def _character(found: dict[str, Any]) -> Character:
    return Character(**{**found, "roles": frozenset(Role(name) for name in found["roles"])})


def _photo(found: dict[str, Any]) -> Photo:
    return Photo(**{**found, "crop": Crop(*found["crop"]) if "crop" in found else None})


def _idea(found: dict[str, Any]) -> Idea:
    lists = {name: tuple(found.get(name, "").split()) for name in LISTS}
    return Idea(**{**found, **lists, "text": found["text"].strip(), "short": found.get("short", "").strip()})
