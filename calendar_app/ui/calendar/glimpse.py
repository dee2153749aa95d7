"""What a quick view tells of a card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.card import Card, CardVariant
from calendar_app.domain.channel import Channel
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Content, Post, Variant, content_of
from calendar_app.store import queries
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_day_short, format_time
from calendar_app.ui.preview.labels import commercial_label
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.words import say
from calendar_app.ui.words.elsewhere import elsewhere_words
from calendar_app.ui.words.launches import say_offset
from calendar_app.ui.words.rules import say_rule


@dataclass(frozen=True, kw_only=True)
class ChannelState:
    """How a post stands on a channel; ``status`` is a status or "held", ``words`` say it."""

    network: str
    name: str
    status: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Glimpse:
    """A post at a glance; ``post`` is what the public would see on the first channel."""

    title: str
    when: str
    post: PublicPost
    channels: Sequence[ChannelState]
    about: str = ""
    """Its pillar, its campaign, how it comes again, and what it launches."""
    remark: str = ""
    until: str = ""
    """Until when it is sent or validated, where that is not pressing yet."""
    warnings: Sequence[str] = ()
    """What there is to notice, in sentences."""


def glimpse_of(
    context: Context, card: Card, warnings: Sequence[str] = (), *, until: str = ""
) -> Glimpse | None:
    """Reads what there is to tell; None where the post has gone."""
    reader = context.workspace.reader
    post = queries.post(reader, card.post)
    if post is None:
        return None
    channels = {channel.id: channel for channel in queries.channels(reader, archived=True)}
    campaigns = {campaign.id: campaign.name for campaign in queries.campaigns(reader, archived=True)}
    pillars = {pillar.id: pillar.name for pillar in queries.pillars(reader, archived=True)}
    about = (
        pillars.get(post.pillar or ""),
        campaigns.get(card.campaign or ""),
        _repetition(context, card.post),
        _launch(context, post),
    )
    return Glimpse(
        title=title_of(card),
        when=_when(context, card.plan),
        post=_public(context, card, post, channels),
        channels=[_state(variant, channels) for variant in card.variants],
        about=" · ".join(part for part in about if part),
        remark=_last_remark(context, card.post),
        until=until,
        warnings=warnings,
    )


def _public(context: Context, card: Card, post: Post, channels: Mapping[str, Channel]) -> PublicPost:
    reader = context.workspace.reader
    shown = _first(card, queries.variants(reader, post.id))
    content = content_of(post, shown)
    channel = channels.get(shown.channel) if shown else None
    when, day = _dates(context, content.plan)
    return PublicPost(
        network=channel.network if channel else "",
        format=shown.format if shown else "",
        name=channel.name if channel else context.workspace.brand.name,
        handle=channel.handle if channel else "",
        avatar=channel.avatar if channel else "",
        content=content,
        assets=queries.assets(reader, (item.asset for item in content.media)),
        when=when,
        day=day,
        label=_label(context, shown, content, channel) if shown and channel else "",
        dark=context.theme.dark,
    )


def _label(context: Context, variant: Variant, content: Content, channel: Channel) -> str:
    network = context.workspace.networks.get(channel.network)
    if network is None:
        return ""
    rules = network.format(variant.format, by_tool=channel.by_tool)
    return commercial_label(content, rules, language=context.language.code)


def _first(card: Card, variants: Sequence[Variant]) -> Variant | None:
    ids = {variant.id for variant in card.variants}
    return next((variant for variant in variants if variant.id in ids), None)


def _state(variant: CardVariant, channels: Mapping[str, Channel]) -> ChannelState:
    channel = channels.get(variant.channel)
    return ChannelState(
        network=variant.network,
        name=(channel.name or channel.handle) if channel else "",
        status="held" if variant.held else variant.status.value,
        words=QCoreApplication.translate("QuickView", "Paused") if variant.held else say(variant.status),
    )


def _last_remark(context: Context, post: str) -> str:
    """« Samir Benali : à vérifier avec la production »."""
    reader = context.workspace.reader
    remarks = queries.remarks(reader, post)
    if not remarks:
        return ""
    people = {person.id: person.name for person in queries.people(reader, archived=True)}
    said = QCoreApplication.translate("QuickView", "{person}: {remark}")
    return said.format(person=people.get(remarks[-1].person, ""), remark=remarks[-1].text)


def _repetition(context: Context, post: str) -> str:
    """« toutes les semaines, le lundi (3/12) »."""
    place = queries.in_series(context.workspace.reader, post)
    return f"{say_rule(place.rule)} ({place.number}/{place.total})" if place else ""


def _launch(context: Context, post: Post) -> str:
    """« J-7 Aube »."""
    launch = queries.launch_of(context.workspace.reader, post.id) if post.launch else None
    return f"{say_offset(post.launch_offset or 0)} {launch.name}" if launch else ""


def _when(context: Context, plan: Plan | None) -> str:
    locale = context.language.locale
    if plan is None:
        return ""
    day = format_day_short(locale, plan.day)
    there = elsewhere_words(plan, context.habits.preferences.second_zone, locale=locale)
    when = f"{day}, {format_time(locale, plan.time)}" if plan.time else day
    return f"{when} · {there}" if there else when


def _dates(context: Context, plan: Plan | None) -> tuple[str, str]:
    if plan is None:
        return "", ""
    day = format_date(context.language.locale, plan.day)
    return f"{day}, {format_time(context.language.locale, plan.time)}" if plan.time else day, day
