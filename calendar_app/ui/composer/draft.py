"""A post as the page shows it: read once per change, then only looked at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import Asset
from calendar_app.domain.channel import Channel
from calendar_app.domain.house_rules import house_rules_for, in_force
from calendar_app.domain.network import Format, Network
from calendar_app.domain.options import Option
from calendar_app.domain.person import Person
from calendar_app.domain.post import Content, Post, SharedField, Variant, content_of
from calendar_app.domain.problem import Problem
from calendar_app.domain.rights import Rights, rights_problems
from calendar_app.domain.workflow import Act, may
from calendar_app.journal.status import VariantState
from calendar_app.store import queries
from calendar_app.ui.composer.problems import problems_of

SHARED = ""
"""The place of what is written once; every other place is a variant's id."""

Offered = tuple[Option, list[Variant]]
"""An option, and the variants that publish it."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """``channels`` by id; ``rules`` and ``problems`` by variant, as its channel publishes it."""

    post: Post
    variants: tuple[Variant, ...]
    channels: Mapping[str, Channel]
    networks: Mapping[str, Network]
    rules: Mapping[str, Format]
    assets: Mapping[str, Asset]
    rights: Mapping[str, Rights]
    states: Mapping[str, VariantState]
    problems: Mapping[str, tuple[Problem, ...]]
    author: str
    zone: str
    can_write: bool

    def variant(self, place: str) -> Variant | None:
        """The variant of a place; None for the shared one, or where it is gone."""
        return next((variant for variant in self.variants if variant.id == place), None)

    def content(self, place: str) -> Content:
        """What is in force at a place."""
        return content_of(self.post, self.variant(place))

    def owns(self, place: str, field: SharedField) -> bool:
        """Whether a variant has this field of its own."""
        variant = self.variant(place)
        return variant is not None and field in variant.own

    def inheriting(self, field: SharedField) -> Iterator[Variant]:
        """The variants that show the shared one."""
        return (variant for variant in self.variants if field not in variant.own)

    def network(self, variant: Variant) -> Network:
        """The network it goes to."""
        return self.networks[self.channels[variant.channel].network]

    def format(self, variant: Variant) -> Format:
        """The format it has there."""
        return self.rules[variant.id]

    def name(self, variant: Variant) -> str:
        """The network's name; the channel's where the post has two of that network."""
        channel = self.channels[variant.channel]
        networks = [self.channels[each.channel].network for each in self.variants]
        return self.network(variant).name if networks.count(channel.network) == 1 else channel.name

    def free_channels(self) -> list[Channel]:
        """The channels this post could still be published on."""
        used = {variant.channel for variant in self.variants}
        return [
            channel for channel in self.channels.values() if channel.id not in used and not channel.archived
        ]

    def places_about(self, place: str, field: SharedField) -> list[Variant]:
        """The variants whose field is edited at a place."""
        variant = self.variant(place)
        return [variant] if variant else list(self.inheriting(field))

    def options_at(self, place: str) -> list[Offered]:
        """The options edited at a place in the order of its channels, each once."""
        known: dict[str, Offered] = {}
        for variant in self.places_about(place, "options"):
            for option in self.format(variant).options:
                known.setdefault(option.name, (option, []))[1].append(variant)
        return list(known.values())


def format_name(rules: Format, language: str) -> str:
    """What a format is called; what it says in brackets is for the settings."""
    return rules.label.get(language, rules.id).partition(" (")[0]


def read_draft(workspace: Workspace, post_id: str) -> Draft | None:
    """The post as it stands now; None where it is gone."""
    reader = workspace.reader
    post = queries.post(reader, post_id)
    if post is None:
        return None
    variants = tuple(queries.variants(reader, post_id))
    channels = {channel.id: channel for channel in queries.channels(reader, archived=True)}
    assets = queries.assets(reader, _asset_ids(post, variants))
    rules = {variant.id: _rules_of(variant, channels, workspace) for variant in variants}
    rights = queries.rights(reader, assets)
    today = queries.local_now(reader, workspace.clock()).date()
    return Draft(
        post=post,
        variants=variants,
        channels=channels,
        networks=workspace.networks,
        rules=rules,
        assets=assets,
        rights=rights,
        states=queries.variant_states(reader, post_id, now=workspace.clock()),
        problems={
            variant.id: problems_of(content_of(post, variant), rules=rules[variant.id], assets=assets)
            + tuple(rights_problems(content_of(post, variant), rights, today))
            for variant in variants
        },
        author=_name_of(queries.people(reader, archived=True), post.author),
        zone=workspace.brand.zone,
        # What is in the bin is looked at there, and taken out before it is worked on.
        can_write=may(Act.DRAFT, workspace.roles) and not post.archived,
    )


def _rules_of(variant: Variant, channels: Mapping[str, Channel], workspace: Workspace) -> Format:
    channel = channels[variant.channel]
    published = workspace.networks[channel.network].format(variant.format, by_tool=channel.by_tool)
    return in_force(published, house_rules_for(channel.network, workspace.brand.house_rules))


def _asset_ids(post: Post, variants: tuple[Variant, ...]) -> set[str]:
    return {item.asset for part in (post, *variants) for item in part.media}


def _name_of(people: list[Person], person: str) -> str:
    return next((each.name for each in people if each.id == person), "")
