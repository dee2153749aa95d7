"""What may leave the house: the copies that were validated, as bytes, and what is to be published by hand."""

from dataclasses import dataclass
from datetime import date

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import TROUBLES, Status
from calendar_app.store.queries.reader import Reader

ELSEWHERE = (Status.PUBLISHED, Status.SCHEDULED, *TROUBLES)
"""What is out, what a tool publishes, and what nobody can be sure of."""


@dataclass(frozen=True, kw_only=True)
class ToPublish:
    """A version that somebody will publish: the copy that was validated, by its id, and its stored bytes.

    ``data`` is None where they are not here any more.
    """

    post: str
    title: str
    channel: str
    channel_name: str
    network: str
    copy: str
    data: bytes | None
    plan: Plan
    change_pending: bool


def sealed_bytes(reader: Reader, copy_id: str) -> bytes | None:
    """The stored bytes of a copy; None where it is not here."""
    found = reader.rows("SELECT data FROM copy WHERE id = :id", id=copy_id)
    return found[0].data if found else None


def to_publish(reader: Reader, first: date, last: date) -> list[ToPublish]:
    """What was validated for these days, both included, and is neither out, paused nor in a tool.

    While a validated version is being changed, it is the validated one, on the day it was validated for.
    """
    query = """
        SELECT placement.post, post.title, placement.channel, placement.leaving, placement.leaving_plan,
            placement.trust, channel.handle, channel.name AS channel_name, channel.network, copy.data
        FROM placement
            JOIN post ON post.id = placement.post
            JOIN channel ON channel.id = placement.channel
            LEFT JOIN copy ON copy.id = placement.leaving
        WHERE placement.archived = 0 AND placement.held = 0 AND leaving != ''
            AND placement.status NOT IN (SELECT value FROM json_each(:elsewhere))
            AND substr(coalesce(leaving_plan ->> 'local', leaving_plan ->> 'date'), 1, 10)
                BETWEEN :first AND :last
        ORDER BY placement.post, channel.position, channel.id
    """
    return [
        ToPublish(
            post=row.post,
            title=row.title,
            channel=row.channel,
            channel_name=row.handle or row.channel_name,
            network=row.network,
            copy=row.leaving,
            data=row.data,
            plan=row.leaving_plan,
            change_pending=row.trust != Status.APPROVED,
        )
        for row in reader.rows(query, elsewhere=ELSEWHERE, first=first, last=last)
    ]
