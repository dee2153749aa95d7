"""What each network accepts, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from calendar_app.domain.options import Option

Enforcement = Literal["hard", "soft", "display", "info"]
Confidence = Literal["high", "medium", "low"]
FormatKind = Literal["post", "thread", "story", "short_video", "long_video", "live", "event"]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One thing a network asks, where it was read and when.

    ``hard`` is refused by the network, ``soft`` is advice, ``display`` concerns previews, ``info`` is a fact.
    """

    value: bool | int | str | tuple[str, ...]
    unit: str = ""
    enforcement: Enforcement
    source: str
    as_of: str
    confidence: Confidence


@dataclass(frozen=True, kw_only=True)
class Format:
    """A kind of publication on one network; ``label`` by language, ``rules`` by name, ``text.max`` say."""

    id: str
    label: Mapping[str, str]
    kind: FormatKind
    rules: Mapping[str, Rule]
    options: tuple[Option, ...] = ()
    """What it has beside text and pictures, in the order in which it is asked for."""

    def value(self, rule: str) -> Any:
        """The value of a rule, of the type the catalogue checked; None where the network says nothing."""
        return self.rules[rule].value if rule in self.rules else None

    @property
    def option_names(self) -> frozenset[str]:
        """The names of its options."""
        return frozenset(option.name for option in self.options)

    @property
    def counter(self) -> str:
        """The counter of the text; UTF-16 units, the strictest usual one, where there is no limit."""
        return self.rules["text.max"].unit if "text.max" in self.rules else "utf16_units"


@dataclass(frozen=True, kw_only=True)
class Network:
    """A social network; ``icon`` is a Bootstrap Icons name, ``as_of`` the day its rules were gathered.

    ``formats`` are what a tool may publish, ``by_hand`` those of them whose rules differ for somebody who
    publishes in the network's own application. ``compose_url`` is the https page on which one writes, where
    that is known: without the text, which would stay in the browser's history.
    """

    id: str
    name: str
    icon: str
    colour: str
    as_of: date
    formats: Mapping[str, Format]
    by_hand: Mapping[str, Format] = field(default_factory=dict)
    compose_url: str = ""

    def format(self, format_id: str, *, by_tool: bool) -> Format:
        """A format as a channel publishes it; KeyError if the network has none of that name."""
        published = self.formats[format_id]
        return published if by_tool else self.by_hand.get(format_id, published)
