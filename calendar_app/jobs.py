"""What the command line can do with a brand that is open; the window does the same when asked to.

Each job takes the workspace, what was typed, and the words of the interface's language.
"""

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

from calendar_app.commands.backup import back_up
from calendar_app.commands.checking import check
from calendar_app.commands.exporting import export_ics
from calendar_app.commands.proof import save_proof
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.domain.channel import Channel
from calendar_app.domain.workflow import Status, most_urgent
from calendar_app.journal.proof import Fault, faults_in
from calendar_app.store import queries

Words = Callable[..., str]


@dataclass(frozen=True, kw_only=True)
class Result:
    """An exit code (0 done, 1 a problem found, 2 wrong use) and what to print."""

    code: int = 0
    out: str = ""
    err: str = ""


def list_posts(workspace: Workspace, typed: Namespace, words: Words) -> Result:
    """Every post with its variants, as lines or as JSON."""
    posts = _listed(workspace)
    if typed.json:
        return Result(out=json.dumps(posts, ensure_ascii=False, indent=2))
    return Result(out="\n".join(_line(post, words) for post in posts))


def _listed(workspace: Workspace) -> list[dict[str, Any]]:
    reader = workspace.reader
    channels = {channel.id: channel for channel in queries.channels(reader, archived=True)}
    campaigns = {campaign.id: campaign.name for campaign in queries.campaigns(reader, archived=True)}
    by_post: dict[str, list[Card]] = {}
    for card in queries.all_cards(reader, now=workspace.clock()):
        by_post.setdefault(card.post, []).append(card)
    return [_post(cards, channels, campaigns) for cards in by_post.values()]


def _post(cards: list[Card], channels: Mapping[str, Channel], campaigns: Mapping[str, str]) -> dict[str, Any]:
    about = cards[0]
    return {
        "id": about.post,
        "title": about.title,
        "status": str(most_urgent([card.status for card in cards])),
        "campaign": campaigns.get(about.campaign or ""),
        "variants": [variant for card in cards for variant in _variants(card, channels)],
    }


def _variants(card: Card, channels: Mapping[str, Channel]) -> list[dict[str, Any]]:
    plan = card.plan
    instant = plan.utc if plan else None
    when = {
        "local": _local(card),
        "zone": plan.zone if plan and plan.zone else None,
        "utc": instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if instant else None,
    }
    return [
        {
            "channel": channels[variant.channel].name,
            "network": variant.network,
            "format": variant.format,
            "status": str(variant.status),
            **when,
        }
        for variant in card.variants
    ]


def _local(card: Card) -> str | None:
    if card.plan is None:
        return None
    day = card.plan.day.isoformat()
    return f"{day}T{card.plan.time:%H:%M}" if card.plan.time else day


def _line(post: Mapping[str, Any], words: Words) -> str:
    first = next((v["local"] for v in post["variants"] if v["local"]), None) or "–"
    where = ", ".join(dict.fromkeys(v["network"] for v in post["variants"]))
    return "\t".join((first, words(Status(post["status"])), where, post["title"]))


def export(workspace: Workspace, typed: Namespace, words: Words) -> Result:
    """The plan as an .ics file."""
    channels = [c for c in queries.channels(workspace.reader, archived=True) if _is_named(c, typed.channel)]
    if typed.channel and not channels:
        return Result(code=2, err=words("no_such_channel", name=", ".join(typed.channel)))
    number = export_ics(
        workspace,
        Path(typed.file),
        words=words,
        statuses=[Status(name) for name in typed.status],
        channels=[channel.id for channel in channels] if typed.channel else (),
    )
    return Result(out=words("exported", n=number, file=typed.file))


def _is_named(channel: Channel, names: list[str]) -> bool:
    return not {channel.id, channel.name, channel.handle, channel.network}.isdisjoint(names)


def check_brand(workspace: Workspace, _: Namespace, words: Words) -> Result:
    """What is wrong with the database, the records and the files."""
    findings = check(workspace)
    if not findings:
        return Result(out=words("all_is_well"))
    return Result(code=1, err="\n".join(words(finding.key, **finding.params) for finding in findings))


def back_up_brand(workspace: Workspace, typed: Namespace, words: Words) -> Result:
    """Database and media in one file."""
    back_up(workspace, Path(typed.file))
    return Result(out=words("backed_up", file=typed.file))


def prove(workspace: Workspace, typed: Namespace, words: Words) -> Result:
    """Who validated what in a period, in one file."""
    number = save_proof(
        workspace, Path(typed.file), first=typed.first, last=typed.last, internal=typed.internal
    )
    return Result(out=words("proof_written", n=number, file=typed.file))


def check_proof(file: Path, words: Words) -> Result:
    """What does not hold in a proof; no brand is needed."""
    try:
        faults = faults_in(file.read_bytes())
    except OSError:
        faults = [Fault(key="proof_unreadable")]
    if not faults:
        return Result(out=words("proof_holds"))
    said = (words(fault.key, **{"file": str(file), **fault.params}) for fault in faults)
    return Result(code=1, err="\n".join(said))


JOBS: Mapping[str, Callable[[Workspace, Namespace, Words], Result]] = {
    "list": list_posts,
    "export-ics": export,
    "check": check_brand,
    "backup": back_up_brand,
    "proof": prove,
}
"""The jobs by the word that is typed for them."""
