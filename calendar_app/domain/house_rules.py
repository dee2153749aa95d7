"""What a brand asks of itself beyond what a network does. A rule of a network is never loosened unsaid."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from types import MappingProxyType

from calendar_app.domain.network import Format, Network, Rule

TEAM = "team"
"""The source of a rule that is the brand's own."""


@dataclass(frozen=True, kw_only=True)
class HouseRules:
    """Those for one network; None asks for no more than the network does.

    ``text_max`` counts as the network counts. With ``hashtags_relaxed`` more hashtags than the network's
    application takes are a warning, up to the number its documentation names.
    """

    network: str
    text_max: int | None = None
    hashtags_max: int | None = None
    alt_required: bool = False
    hashtags_relaxed: bool = False

    @property
    def asks(self) -> bool:
        """Whether anything differs from the network."""
        return self != HouseRules(network=self.network)


def house_rules_for(network: str, of_brand: Iterable[HouseRules]) -> HouseRules:
    """A brand's rules for a network."""
    return next((each for each in of_brand if each.network == network), HouseRules(network=network))


def in_force(published: Format, house: HouseRules) -> Format:
    """A format with the rules of the brand laid over those of its network."""
    if not house.asks:
        return published
    rules = dict(published.rules)
    advised = rules.get("hashtags.max")
    if house.hashtags_relaxed and advised and "hashtags.relaxed_max" in rules:
        rules["hashtags.max"] = replace(advised, enforcement="soft")
    for name, most in (("text.max", house.text_max), ("hashtags.max", house.hashtags_max)):
        if most is not None and most < _limit(published, name):
            unit = published.counter if name == "text.max" else ""
            rules[name] = _of_team(most, unit=unit)
    if house.alt_required and published.value("alt.supported"):
        rules["alt.required"] = _of_team(True)  # noqa: FBT003 - the value of the rule
    return replace(published, rules=MappingProxyType(rules))


def loosest(network: Network, rule: str) -> int | None:
    """The largest number a network takes in any of its formats; None where it names none."""
    limits = (each.value(rule) for each in network.formats.values())
    return max((limit for limit in limits if limit is not None), default=None)


def relaxable(network: Network) -> tuple[int, int] | None:
    """How many hashtags a network's application takes and how many it documents, where these differ."""
    formats = network.formats.values()
    pairs = ((each.value("hashtags.max"), each.value("hashtags.relaxed_max")) for each in formats)
    return next(((most, relaxed) for most, relaxed in pairs if most and relaxed), None)


def _limit(published: Format, rule: str) -> float:
    limit = published.value(rule)
    return float("inf") if limit is None else float(limit)


def _of_team(value: bool | int, *, unit: str = "") -> Rule:  # noqa: FBT001 - the value of a rule
    return Rule(value=value, unit=unit, enforcement="hard", source=TEAM, as_of="", confidence="high")
