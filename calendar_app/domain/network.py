"""What each network accepts, as data, and what stands in the way of publishing there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Literal, Protocol

from calendar_app.domain.counting import bluesky_text, count, hashtags, links, utf8_bytes
from calendar_app.domain.options import Option

Severity = Literal["hard", "soft"]
Enforcement = Literal["hard", "soft", "display", "info"]
Confidence = Literal["high", "medium", "low"]
FormatKind = Literal["post", "thread", "story", "short_video", "long_video", "live", "event"]
Part = Literal["text", "title", "first_comment", "media", "alt", "link"]

ProblemKey = Literal[
    "text_missing",
    "text_too_long",
    "text_over_advice",
    "text_too_heavy",
    "text_not_shown",
    "text_forbidden",
    "title_missing",
    "title_too_long",
    "title_forbidden",
    "first_comment_too_long",
    "first_comment_unsupported",
    "too_many_hashtags",
    "too_many_links",
    "link_not_clickable",
    "link_too_long",
    "link_hidden_by_media",
    "too_few_pictures",
    "too_many_pictures",
    "too_few_videos",
    "too_many_videos",
    "too_few_documents",
    "too_many_documents",
    "too_few_media",
    "too_many_media",
    "pictures_with_videos",
    "pictures_differ_in_size",
    "picture_type",
    "picture_too_heavy",
    "picture_too_light",
    "picture_too_small",
    "picture_too_large",
    "picture_too_many_pixels",
    "picture_ratio",
    "alt_missing",
    "alt_too_long",
]


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
    """A social network; ``icon`` is a Bootstrap Icons name, ``as_of`` the day its rules were gathered."""

    id: str
    name: str
    icon: str
    colour: str
    as_of: date
    formats: Mapping[str, Format]


class Media(Protocol):
    """A picture, video or document as it will be sent: ``size`` in bytes, ``media_type`` like image/jpeg."""

    @property
    def alt(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def media_type(self) -> str: ...
    @property
    def size(self) -> int: ...


class Copy(Protocol):
    """What one channel will publish."""

    @property
    def text(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def first_comment(self) -> str: ...
    @property
    def link(self) -> str: ...
    @property
    def media(self) -> Sequence[Media]: ...


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Something to mend in one part of a copy before it is published; a soft one is advice."""

    key: ProblemKey
    severity: Severity
    field: Part
    params: Mapping[str, Any]


def problems(content: Copy, network: Network, format_id: str) -> tuple[Problem, ...]:
    """What the network would refuse or advise against; KeyError if it has no such format."""
    rules = network.formats[format_id]
    return tuple(chain.from_iterable(check(content, rules) for check in _CHECKS))


_SEVERITIES: Mapping[Enforcement, Severity] = {"hard": "hard", "soft": "soft"}


def _found(rules: Format, rule: str, key: ProblemKey, part: Part, **params: Any) -> Iterator[Problem]:
    if severity := _SEVERITIES.get(rules.rules[rule].enforcement):
        yield Problem(key=key, severity=severity, field=part, params=params)


def _above(
    rules: Format, rule: str, amount: int, key: ProblemKey, part: Part, **params: Any
) -> Iterator[Problem]:
    limit = rules.value(rule)
    if limit is not None and amount > limit:
        amounts = {"count": amount, "limit": limit, "excess": amount - limit}
        yield from _found(rules, rule, key, part, **amounts, **params)


def _below(
    rules: Format, rule: str, amount: int, key: ProblemKey, part: Part, **params: Any
) -> Iterator[Problem]:
    limit = rules.value(rule)
    if limit is not None and amount < limit:
        amounts = {"count": amount, "limit": limit, "missing": limit - amount}
        yield from _found(rules, rule, key, part, **amounts, **params)


def _too_long(
    rules: Format, rule: str, text: str, key: ProblemKey, part: Part, **params: Any
) -> Iterator[Problem]:
    if text and rule in rules.rules:
        yield from _above(rules, rule, count(text, rules.rules[rule].unit), key, part, **params)


def _forbidden(rules: Format, rule: str, text: str, key: ProblemKey, part: Part) -> Iterator[Problem]:
    if there := tuple(sign for sign in rules.value(rule) or () if sign in text):
        yield from _found(rules, rule, key, part, characters=there)


def _text_missing(content: Copy, rules: Format) -> Iterator[Problem]:
    asked = rules.value("text.required")
    if asked and not _has_any(content, asked):
        yield from _found(rules, "text.required", "text_missing", "text")
    if asked is None and _lives_by_text(rules) and not _has_any(content, _ANYTHING):
        yield Problem(key="text_missing", severity="hard", field="text", params={})


def _lives_by_text(rules: Format) -> bool:
    needed = (f"media.{kind}_min" for kind in ("images", "videos", "documents", "items"))
    return bool(rules.value("text.max")) and not any(map(rules.value, needed))


_ANYTHING = ("text", "title", "link", "media")


def _has_any(content: Copy, parts: Sequence[str]) -> bool:
    present = {
        "text": content.text.strip(),
        "title": content.title.strip(),
        "link": content.link.strip(),
        "media": content.media,
    }
    return any(present[part] for part in parts)


def _text_length(content: Copy, rules: Format) -> Iterator[Problem]:
    if rules.value("text.max") == 0:
        yield from _text_not_shown(content, rules)
        return
    too_long = tuple(_too_long(rules, "text.max", content.text, "text_too_long", "text"))
    yield from too_long or _too_long(rules, "text.advised_max", content.text, "text_over_advice", "text")


def _text_not_shown(content: Copy, rules: Format) -> Iterator[Problem]:
    if content.text.strip():
        yield from _found(rules, "text.max", "text_not_shown", "text")


def _text_weight(content: Copy, rules: Format) -> Iterator[Problem]:
    sent = bluesky_text(content.text) if rules.counter == "bluesky" else content.text
    yield from _above(rules, "text.max_bytes", utf8_bytes(sent), "text_too_heavy", "text")


def _text_signs(content: Copy, rules: Format) -> Iterator[Problem]:
    yield from _forbidden(rules, "text.forbidden", content.text, "text_forbidden", "text")
    yield from _forbidden(rules, "title.forbidden", content.title, "title_forbidden", "title")


def _title(content: Copy, rules: Format) -> Iterator[Problem]:
    if rules.value("title.required") and not content.title.strip():
        yield from _found(rules, "title.required", "title_missing", "title")
    yield from _too_long(rules, "title.max", content.title, "title_too_long", "title")


def _first_comment(content: Copy, rules: Format) -> Iterator[Problem]:
    comment = content.first_comment
    if comment.strip() and not rules.value("first_comment.supported"):
        yield Problem(key="first_comment_unsupported", severity="soft", field="first_comment", params={})
        return
    yield from _too_long(rules, "first_comment.max", comment, "first_comment_too_long", "first_comment")


def _hashtags(content: Copy, rules: Format) -> Iterator[Problem]:
    if "hashtags.max" in rules.rules:
        number = len(hashtags(content.text))
        yield from _above(rules, "hashtags.max", number, "too_many_hashtags", "text")


def _links(content: Copy, rules: Format) -> Iterator[Problem]:
    if "links.max" in rules.rules:
        number = len({*links(content.text), *filter(None, [content.link.strip()])})
        yield from _above(rules, "links.max", number, "too_many_links", "text")
    if rules.value("links.clickable") is False:
        yield from _links_not_clickable(content)


def _links_not_clickable(content: Copy) -> Iterator[Problem]:
    if content.link.strip():
        yield Problem(key="link_not_clickable", severity="soft", field="link", params={})
    if in_text := links(content.text):
        yield Problem(key="link_not_clickable", severity="soft", field="text", params={"links": in_text})


def _link(content: Copy, rules: Format) -> Iterator[Problem]:
    link = content.link.strip()
    yield from _too_long(rules, "link.max_length", link, "link_too_long", "link")
    if link and content.media and rules.value("links.card_without_media_only"):
        yield from _found(rules, "links.card_without_media_only", "link_hidden_by_media", "link")


_COUNTED_MEDIA: tuple[tuple[str, ProblemKey, ProblemKey], ...] = (
    ("images", "too_few_pictures", "too_many_pictures"),
    ("videos", "too_few_videos", "too_many_videos"),
    ("documents", "too_few_documents", "too_many_documents"),
)


def _media_numbers(content: Copy, rules: Format) -> Iterator[Problem]:
    by_kind = tuple(
        chain.from_iterable(
            _between(rules, f"media.{kind}", _number_of(kind, content.media), few, many)
            for kind, few, many in _COUNTED_MEDIA
        )
    )
    yield from by_kind or _between(
        rules, "media.items", len(content.media), "too_few_media", "too_many_media"
    )


def _between(rules: Format, rule: str, number: int, few: ProblemKey, many: ProblemKey) -> Iterator[Problem]:
    yield from _below(rules, f"{rule}_min", number, few, "media")
    yield from _above(rules, f"{rule}_max", number, many, "media")


def _number_of(kind: str, media: Sequence[Media]) -> int:
    return sum(_kind(item) == kind for item in media)


def _kind(item: Media) -> str:
    return {"image": "images", "video": "videos"}.get(item.media_type.partition("/")[0], "documents")


def _media_together(content: Copy, rules: Format) -> Iterator[Problem]:
    kinds = {_kind(item) for item in content.media}
    if rules.value("media.mix") is False and {"images", "videos"} <= kinds:
        yield from _found(rules, "media.mix", "pictures_with_videos", "media")
    sizes = {(item.width, item.height) for item in content.media}
    if rules.value("media.same_size") and len(sizes) > 1:
        yield from _found(rules, "media.same_size", "pictures_differ_in_size", "media")


def _pictures(content: Copy, rules: Format) -> Iterator[Problem]:
    for number, item in enumerate(content.media, start=1):
        if _kind(item) == "images":
            for check in _PICTURE_CHECKS:
                yield from check(item, number, rules)


def _type(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    accepted = rules.value("image.types")
    if accepted and picture.media_type not in accepted:
        found = {"number": number, "media_type": picture.media_type, "accepted": accepted}
        yield from _found(rules, "image.types", "picture_type", "media", **found)


def _weight(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    size = picture.size
    yield from _above(rules, "image.max_bytes", size, "picture_too_heavy", "media", number=number)
    yield from _below(rules, "image.min_bytes", size, "picture_too_light", "media", number=number)


def _size(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    for side, length in (("width", picture.width), ("height", picture.height)):
        where = {"number": number, "side": side}
        yield from _below(rules, f"image.min_{side}", length, "picture_too_small", "media", **where)
        yield from _above(rules, f"image.max_{side}", length, "picture_too_large", "media", **where)
    area = picture.width * picture.height
    yield from _above(rules, "image.max_pixels", area, "picture_too_many_pixels", "media", number=number)


def _ratio(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    if not picture.height:
        return
    # Networks publish ratios to two decimals: 1200 x 628 is meant by 1.91:1.
    ratio = round(picture.width / picture.height, 2)
    low, high = rules.value("image.ratio_min"), rules.value("image.ratio_max")
    found = {"number": number, "ratio": ratio, "minimum": low, "maximum": high}
    if low and ratio < _decimal(low):
        yield from _found(rules, "image.ratio_min", "picture_ratio", "media", **found)
    if high and ratio > _decimal(high):
        yield from _found(rules, "image.ratio_max", "picture_ratio", "media", **found)


def _decimal(ratio: str) -> float:
    width, height = ratio.split(":")
    return round(float(width) / float(height), 2)


def _alt(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    if rules.value("alt.supported") and not picture.alt.strip():
        yield Problem(key="alt_missing", severity="soft", field="alt", params={"number": number})
    yield from _too_long(rules, "alt.max", picture.alt, "alt_too_long", "alt", number=number)


_CHECKS: tuple[Callable[[Copy, Format], Iterator[Problem]], ...] = (
    _text_missing,
    _text_length,
    _text_weight,
    _text_signs,
    _title,
    _first_comment,
    _hashtags,
    _links,
    _link,
    _media_numbers,
    _media_together,
    _pictures,
)
_PICTURE_CHECKS: tuple[Callable[[Media, int, Format], Iterator[Problem]], ...] = (
    _type,
    _weight,
    _size,
    _ratio,
    _alt,
)
