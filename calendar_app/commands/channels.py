"""The brand's channels, campaigns and tags."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.campaign import Campaign, Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

HUES = 8
"""How many colours a theme has for what people tell apart by colour."""


def add_channel_account(tx: Transaction, *, network: str, name: str, handle: str = "", **more: Any) -> str:
    """One more account, last in order and in the next hue unless ``more`` says so; gives its id."""
    demand_right(tx, Act.PLAN_BRAND)
    if network not in tx.networks:
        raise Refusal("unknown_network", network=network)
    position = len(tx.all(Channel))
    channel = Channel(
        id=new_id(),
        network=network,
        name=clean(name).strip(),
        handle=clean(handle).strip(),
        **{"position": position, "hue": position % HUES, **more},
    )
    tx.put(channel)
    return channel.id


def edit_channel(tx: Transaction, channel_id: str, **changes: Any) -> None:
    """Change or reorder a channel: no seal depends on that. Its network stays."""
    demand_right(tx, Act.PLAN_BRAND)
    if "network" in changes:
        raise ValueError("a channel keeps its network")
    tx.put(replace(tx.get(Channel, channel_id), **changes))


def archive_channel(tx: Transaction, channel_id: str) -> None:
    """Offer a channel no more; what was planned for it stays."""
    edit_channel(tx, channel_id, archived=True)


def restore_channel(tx: Transaction, channel_id: str) -> None:
    """Offer a channel again."""
    edit_channel(tx, channel_id, archived=False)


def add_campaign(tx: Transaction, *, name: str, first: date, last: date, **more: Any) -> str:
    """A new campaign; ``last`` is its last day. Raises Refusal("campaign_backwards")."""
    demand_right(tx, Act.PLAN_BRAND)
    campaign = Campaign(id=new_id(), name=clean(name).strip(), first=first, last=last, **more)
    _put_campaign(tx, campaign)
    return campaign.id


def edit_campaign(tx: Transaction, campaign_id: str, **changes: Any) -> None:
    """Change a campaign. Raises Refusal("campaign_backwards")."""
    demand_right(tx, Act.PLAN_BRAND)
    _put_campaign(tx, replace(tx.get(Campaign, campaign_id), **changes))


def archive_campaign(tx: Transaction, campaign_id: str) -> None:
    """Offer a campaign no more; its posts keep it."""
    edit_campaign(tx, campaign_id, archived=True)


def restore_campaign(tx: Transaction, campaign_id: str) -> None:
    """Offer a campaign again."""
    edit_campaign(tx, campaign_id, archived=False)


def _put_campaign(tx: Transaction, campaign: Campaign) -> None:
    if campaign.last < campaign.first:
        raise Refusal("campaign_backwards")
    tx.put(campaign)


def add_tag(tx: Transaction, *, name: str) -> str:
    """A new tag; gives its id."""
    demand_right(tx, Act.PLAN_BRAND)
    tag = Tag(id=new_id(), name=clean(name).strip())
    tx.put(tag)
    return tag.id


def edit_tag(tx: Transaction, tag_id: str, **changes: Any) -> None:
    """Rename a tag."""
    demand_right(tx, Act.PLAN_BRAND)
    tx.put(replace(tx.get(Tag, tag_id), **changes))


def archive_tag(tx: Transaction, tag_id: str) -> None:
    """Offer a tag no more."""
    edit_tag(tx, tag_id, archived=True)


def restore_tag(tx: Transaction, tag_id: str) -> None:
    """Offer a tag again."""
    edit_tag(tx, tag_id, archived=False)
