"""A post, and its variants: the post as each channel will publish it."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Literal, get_args
from uuid import UUID, uuid5

from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import NO_OPTIONS, Options
from calendar_app.domain.plan import Plan

SharedField = Literal["text", "headline", "first_comment", "link", "options", "media", "plan"]
SHARED_FIELDS: tuple[SharedField, ...] = get_args(SharedField)
"""What a variant takes over from its post, field by field, until it has its own."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """What can be written once and adapted per channel."""

    text: str = ""
    headline: str = ""
    """The title the public sees, where the network has one."""
    first_comment: str = ""
    link: str = ""
    options: Options = NO_OPTIONS
    """Of all formats; each publishes those it has."""
    media: tuple[MediaItem, ...] = ()
    plan: Plan | None = None


@dataclass(frozen=True, kw_only=True)
class Post(Content):
    """One idea. ``title`` is the team's name for it; ``salt`` hides short texts in hashes.

    ``occurrence`` is the day its series has it on, whatever day it is moved to; ``launch_offset`` how many
    days from its launch it is meant to be. ``spend`` is what a sponsored post may cost, in whole units of
    ``currency`` (ISO 4217), as a campaign's budgets are.
    """

    id: str
    title: str
    author: str
    salt: str
    created_at: datetime
    campaign: str | None = None
    pillar: str | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    series: str | None = None
    occurrence: date | None = None
    launch: str | None = None
    launch_offset: int | None = None
    sponsored: bool = False
    spend: int = 0
    currency: str = "EUR"
    archived: bool = False


@dataclass(frozen=True, kw_only=True)
class Variant(Content):
    """A post as one channel will publish it; ``own`` names the fields it does not inherit."""

    id: str
    post: str
    channel: str
    format: str
    own: frozenset[SharedField] = frozenset()


def content_of(post: Post, variant: Variant | None = None) -> Content:
    """What is in force for a variant: its own fields, the post's for the rest."""
    own: Collection[str] = variant.own if variant else ()
    return Content(**{f.name: getattr(variant if f.name in own else post, f.name) for f in fields(Content)})


def public_id(*, post: str, channel: str) -> str:
    """The id by which the world outside knows a variant, the same on every workstation."""
    return str(uuid5(UUID(post), channel))
