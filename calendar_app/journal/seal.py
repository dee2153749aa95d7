"""What is sealed: the copy of a variant, everything the public will see, as bytes with an id."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, time
from functools import lru_cache
from typing import Any, TypeVar
from unicodedata import normalize
from zoneinfo import ZoneInfo

from calendar_app.domain import thread
from calendar_app.domain.asset import Crop
from calendar_app.domain.network import Format
from calendar_app.domain.options import NO_OPTIONS
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Content
from calendar_app.domain.thread_media import post_of
from calendar_app.journal.records import RecordRefused, canonical, parse

COPY_DOMAIN = b"cal/copy/1\0"
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class SealedMedia:
    """A picture as the public gets it: ``rendered`` is the file made for the channel, "" until it is made.

    ``thread_post`` is the post of a thread it goes out with, counted from 0, and 0 in any other format.
    """

    source: str
    rendered: str = ""
    alt: str = ""
    crop: Crop | None = None
    thread_post: int = 0

    @property
    def recipe(self) -> tuple[str, Crop | None]:
        """What its rendering depends on, beside the channel's format."""
        return self.source, self.crop


@dataclass(frozen=True, kw_only=True)
class Copy:
    """The content of one variant; every field of it is covered by the seal."""

    salt: str
    network: str
    format: str
    title: str = ""
    texts: tuple[str, ...] = ()
    first_comment: str = ""
    link: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    media: tuple[SealedMedia, ...] = ()

    @property
    def blobs(self) -> frozenset[str]:
        """The files the public will get."""
        return frozenset(item.rendered for item in self.media if item.rendered)

    @property
    def text(self) -> str:
        """All of its texts, as one."""
        return thread.as_text(self.texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedCopy:
    """A copy with its bytes and id."""

    id: str
    data: bytes
    copy: Copy


def seal(copy: Copy, *, post: str, channel: str) -> SealedCopy:
    """The copy as bytes; the id binds it to its post and channel."""
    data = canonical(_as_json(copy))
    return SealedCopy(id=copy_id(data, post=post, channel=channel), data=data, copy=copy)


def copy_id(data: bytes, *, post: str, channel: str) -> str:
    """SHA-256 over the domain mark, the post, the channel and the bytes, in hexadecimal."""
    bound = COPY_DOMAIN + post.encode() + b"\0" + channel.encode() + b"\0" + data
    return hashlib.sha256(bound).hexdigest()


NAMES = {kind: tuple(f.name for f in fields(kind)) for kind in (Copy, SealedMedia)}
"""Asking a dataclass for its fields takes longer than writing them."""


_DEFAULTS: tuple[Any, ...] = ("", (), {}, None, 0)


def _as_json(value: Any) -> Any:
    """Dataclasses as objects without the fields that are at their default."""
    match value:
        case Copy() | SealedMedia():
            named = {name: getattr(value, name) for name in NAMES[type(value)]}
            return {name: _as_json(item) for name, item in named.items() if item not in _DEFAULTS}
        case Crop():
            # Without its turn, where there is none: so it was written before pictures could be turned.
            return list(value if value.turn else value[:-1])
        case tuple() | list():
            return [_as_json(item) for item in value]
        case Mapping():
            return {name: _as_json(item) for name, item in value.items()}
        case str():
            return normalize("NFC", value)
        case _:
            return value


def read_copy(data: bytes) -> Copy:
    """The copy in these bytes. Raises RecordRefused."""
    found = parse(data)
    try:
        media = tuple(_read_media(item) for item in found.get("media", []))
        texts = tuple(checked(text, str) for text in found.get("texts", []))
        plain = {name: checked(found.get(name, ""), str) for name in _PLAIN}
        return Copy(**plain, texts=texts, media=media, options=checked(found.get("options", {}), dict))
    except (TypeError, ValueError, AttributeError) as error:
        raise RecordRefused(f"not a copy: {error}") from error


_PLAIN = ("salt", "network", "format", "title", "first_comment", "link")


def checked(value: Any, kind: type[T]) -> T:
    """The value, which has to be of this type. Raises TypeError."""
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not a {kind.__name__}")
    return value


def _read_media(found: Mapping[str, Any]) -> SealedMedia:
    crop = found.get("crop")
    if crop is not None:
        crop = _read_crop(crop)
    named = {name: checked(found.get(name, ""), str) for name in ("source", "rendered", "alt")}
    return SealedMedia(**named, crop=crop, thread_post=_read_thread_post(found.get("thread_post", 0)))


def _read_thread_post(found: Any) -> int:
    if checked(found, int) < 0:
        raise ValueError(f"posts of a thread are counted from 0, not {found!r}")
    return int(found)


def _read_crop(found: Any) -> Crop:
    edges = [checked(edge, int) for edge in found]
    if len(edges) not in (4, 5):
        raise ValueError(f"a crop has four edges, and a turn perhaps: {found!r}")
    return Crop(*edges)


def working_copy(
    content: Content,
    *,
    salt: str,
    network: str,
    format: str,
    rules: Format | None = None,
    bases: Iterable[Copy],
) -> Copy:
    """What a variant would publish as it stands; ``rules`` are its format, None where nobody here knows it.

    A picture keeps the rendering of a base that has the same source, crop and format, so
    that an unchanged variant has an unchanged id; others wait to be rendered.
    """
    made = {item.recipe: item.rendered for base in bases if base.format == format for item in base.media}
    waiting = media_as_sealed(content, rules)
    return Copy(
        salt=salt,
        network=network,
        format=format,
        title=content.headline,
        texts=_texts(content.text, rules),
        first_comment=content.first_comment,
        link=content.link,
        options=content.options.only(rules.option_names) if rules and content.options else NO_OPTIONS,
        media=tuple(replace(item, rendered=made.get(item.recipe, "")) for item in waiting),
    )


def media_as_sealed(content: Content, rules: Format | None) -> tuple[SealedMedia, ...]:
    """The media of a content as a copy has them before anything is rendered."""
    posts = len(_texts(content.text, rules))
    return tuple(
        SealedMedia(
            source=item.asset, alt=item.alt, crop=item.crop, thread_post=post_of(item.thread_post, posts)
        )
        for item in content.media
    )


def _texts(text: str, rules: Format | None) -> tuple[str, ...]:
    if rules is not None and rules.kind == "thread":
        return thread.parts(text)
    return (text,) if text else ()


def with_renderings(copy: Copy, rendered: Callable[[SealedMedia], str]) -> Copy:
    """The copy with each picture that waits replaced by what ``rendered`` says was made of it."""
    made = tuple(item if item.rendered else replace(item, rendered=rendered(item)) for item in copy.media)
    return replace(copy, media=made)


def plan_json(plan: Plan | None) -> dict[str, Any] | None:
    """A plan as records write it."""
    if plan is None:
        return None
    if plan.time is None:
        return {"date": plan.day.isoformat()}
    local = f"{plan.day.isoformat()}T{plan.time.isoformat('minutes')}"
    return {"local": local, "zone": plan.zone, **({"fold": plan.fold} if plan.fold else {})}


def read_plan(found: Any) -> Plan | None:
    """A plan as records write it, None included. Raises RecordRefused."""
    try:
        match found:
            case None:
                return None
            case {"date": str(day)}:
                return Plan(day=date.fromisoformat(day))
            case {"local": str(local), "zone": str(zone)}:
                return _local_plan(local, zone, _fold(found.get("fold", 0)))
    except (KeyError, TypeError, ValueError) as error:
        raise RecordRefused(f"not a plan: {error}") from error
    raise RecordRefused("not a plan")


# Judging a post reads the same plans again and again.
@lru_cache(maxsize=4096)
def _local_plan(local: str, zone: str, fold: int) -> Plan:
    day, _, hour = local.partition("T")
    return Plan(
        day=date.fromisoformat(day), time=time.fromisoformat(hour), zone=ZoneInfo(zone).key, fold=fold
    )


def _fold(found: Any) -> int:
    if checked(found, int) not in (0, 1):
        raise ValueError(f"an hour comes twice at most, not {found!r}")
    return int(found)
