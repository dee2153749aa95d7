"""What leaves the house: per dated variant, what was validated where something was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from calendar_app.domain.channel import Channel
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant, content_of
from calendar_app.domain.workflow import Status
from calendar_app.journal.seal import Copy, read_copy
from calendar_app.store.queries.brand import channels
from calendar_app.store.queries.reader import Reader, Row


@dataclass(frozen=True, kw_only=True)
class ExportRow:
    """A variant as the world outside is told of it: what was validated where something was."""

    post: Post
    variant: Variant
    channel: Channel
    plan: Plan
    status: Status
    trust: Status
    text: str
    link: str
    change_pending: bool
    sequence: int
    created_at: datetime
    changed_at: datetime


def export_rows(reader: Reader) -> list[ExportRow]:
    """Every dated variant that is not in the bin, by time and id."""
    copies = _leaving_copies(reader)
    people_and_channels = {channel.id: channel for channel in channels(reader, archived=True)}
    posts = {p.id: p for p in reader.values(Post, "SELECT * FROM post WHERE archived = 0")}
    by_id = {v.id: v for v in reader.values(Variant, "SELECT * FROM variant")}
    counted = {(row.post, row.channel): row for row in reader.rows("SELECT * FROM event")}
    rows = []
    for placed in reader.rows("SELECT * FROM placement WHERE archived = 0"):
        plan = placed.leaving_plan if placed.leaving else placed.plan
        if placed.variant and plan:
            row = _export_row(
                placed,
                plan=plan,
                post=posts[placed.post],
                variant=by_id[placed.variant],
                channel=people_and_channels[placed.channel],
                count=counted[placed.post, placed.channel],
                copies=copies,
            )
            rows.append(row)
    return rows


def _leaving_copies(reader: Reader) -> dict[str, Copy]:
    query = "SELECT id, data FROM copy WHERE id IN (SELECT leaving FROM placement WHERE leaving != '')"
    return {row.id: read_copy(row.data) for row in reader.rows(query)}


def _export_row(
    placed: Row,
    *,
    plan: Plan,
    post: Post,
    variant: Variant,
    channel: Channel,
    count: Row,
    copies: Mapping[str, Copy],
) -> ExportRow:
    is_out_as_it_was = "published_unapproved" in placed.marks
    leaving = None if is_out_as_it_was else copies.get(placed.leaving)
    content = content_of(post, variant)
    return ExportRow(
        post=post,
        variant=variant,
        channel=channel,
        plan=plan,
        status=Status(placed.status),
        trust=Status(placed.trust),
        text=leaving.text if leaving else content.text,
        link=leaving.link if leaving else content.link,
        change_pending=leaving is not None and placed.trust != Status.APPROVED,
        sequence=count.sequence,
        created_at=count.created_at,
        changed_at=count.changed_at,
    )
