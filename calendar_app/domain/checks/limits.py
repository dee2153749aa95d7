"""A rule held against an amount: the steps all checks share."""

from collections.abc import Iterator, Mapping
from typing import Any

from calendar_app.domain.asset import number_of
from calendar_app.domain.counting import count
from calendar_app.domain.house_rules import TEAM
from calendar_app.domain.network import Enforcement, Format
from calendar_app.domain.network_rules import SIDES
from calendar_app.domain.problem import Media, Part, Problem, ProblemKey, Severity

_SEVERITIES: Mapping[Enforcement, Severity] = {"hard": "hard", "soft": "soft"}


def found(rules: Format, rule: str, key: ProblemKey, part: Part, **params: Any) -> Iterator[Problem]:
    """The problem of a broken rule; none where the rule is only a fact. ``team`` marks the brand's own."""
    if severity := _SEVERITIES.get(rules.rules[rule].enforcement):
        own = {"team": True} if rules.rules[rule].source == TEAM else {}
        yield Problem(key=key, severity=severity, field=part, params={**params, **own})


def above(
    rules: Format, rule: str, amount: float | None, key: ProblemKey, part: Part, **params: Any
) -> Iterator[Problem]:
    """A problem where a known amount exceeds what the rule allows."""
    limit = rules.value(rule)
    if limit is not None and amount is not None and amount > limit:
        amounts = {"count": amount, "limit": limit, "excess": amount - limit}
        yield from found(rules, rule, key, part, **amounts, **params)


def below(
    rules: Format, rule: str, amount: float | None, key: ProblemKey, part: Part, **params: Any
) -> Iterator[Problem]:
    """A problem where a known amount does not reach what the rule asks for."""
    limit = rules.value(rule)
    if limit is not None and amount is not None and amount < limit:
        amounts = {"count": amount, "limit": limit, "missing": limit - amount}
        yield from found(rules, rule, key, part, **amounts, **params)


def too_long(
    rules: Format, rule: str, text: str, key: ProblemKey, part: Part, **params: Any
) -> Iterator[Problem]:
    """A problem where a text, counted as the rule counts, exceeds it."""
    if text and rule in rules.rules:
        yield from above(rules, rule, count(text, rules.rules[rule].unit), key, part, **params)


def forbidden(rules: Format, rule: str, text: str, key: ProblemKey, part: Part) -> Iterator[Problem]:
    """A problem where a text has signs that the rule lists."""
    if there := tuple(sign for sign in rules.value(rule) or () if sign in text):
        yield from found(rules, rule, key, part, characters=there)


def not_among(rules: Format, rule: str, value: str, key: ProblemKey, **params: Any) -> Iterator[Problem]:
    """A problem where a file is of a known kind that the rule does not list."""
    accepted = rules.value(rule)
    if accepted and value and value not in accepted:
        yield from found(rules, rule, key, "media", found=value, accepted=accepted, **params)


def too_small(rules: Format, kind: str, item: Media, key: ProblemKey, number: int) -> Iterator[Problem]:
    """A problem for each side of a picture or video that is shorter than ``kind.min_width`` and so on."""
    for side, length in _sides(item).items():
        yield from below(rules, f"{kind}.min_{side}", length, key, "media", number=number, side=side)


def too_large(rules: Format, kind: str, item: Media, key: ProblemKey, number: int) -> Iterator[Problem]:
    """A problem for each side that is longer than ``kind.max_width`` and so on."""
    for side, length in _sides(item).items():
        yield from above(rules, f"{kind}.max_{side}", length, key, "media", number=number, side=side)


def smaller_than_advised(
    rules: Format, kind: str, item: Media, key: ProblemKey, number: int
) -> Iterator[Problem]:
    """A problem where both sides are below what is advised: one cut to another shape is no smaller."""
    width, height = rules.value(f"{kind}.advised_width"), rules.value(f"{kind}.advised_height")
    if width and height and 0 < item.width < width and 0 < item.height < height:
        sizes = {"width": item.width, "height": item.height, "limit_width": width, "limit_height": height}
        yield from found(rules, f"{kind}.advised_width", key, "media", number=number, **sizes)


def outside_ratio(rules: Format, kind: str, item: Media, key: ProblemKey, number: int) -> Iterator[Problem]:
    """A problem where a shape is narrower or wider than a network takes."""
    shape = ratio_of(item)
    if shape is None:
        return
    low, high = rules.value(f"{kind}.ratio_min"), rules.value(f"{kind}.ratio_max")
    params = {"number": number, "ratio": shape, "minimum": low, "maximum": high}
    if low and shape < decimal(low):
        yield from found(rules, f"{kind}.ratio_min", key, "media", limit=low, **params)
    if high and shape > decimal(high):
        yield from found(rules, f"{kind}.ratio_max", key, "media", limit=high, **params)


def ratio_of(item: Media) -> float | None:
    """Width by height to two decimals, as networks publish them: 1200 x 628 is meant by 1.91:1."""
    return round(item.width / item.height, 2) if item.width and item.height else None


def decimal(ratio: str) -> float:
    """What "4:5" is worth, to two decimals."""
    return round(number_of(ratio), 2)


def _sides(item: Media) -> Mapping[str, int]:
    if not item.width or not item.height:
        return {}
    lengths = (item.width, item.height, max(item.width, item.height), min(item.width, item.height))
    return dict(zip(SIDES, lengths, strict=True))
