"""What a calendar file must hold, read from the database by code that knows nothing of the program."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unicodedata import category, normalize
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from tests.integrations.ics_checks import Seen, seen

NETWORKS = Path(__file__).parents[2] / "resources" / "networks"
PLANNED = """
    SELECT post.id, post.title, post.plan, variant.own, variant.plan, channel.id, channel.network
    FROM variant JOIN post ON post.id = variant.post JOIN channel ON channel.id = variant.channel
    WHERE NOT post.archived
"""


def expected_drafts(folder: Path) -> list[Seen]:
    """The events of a brand in which everything is a draft."""
    database = sqlite3.connect(f"file:{folder / 'calendar.db'}?mode=ro", uri=True)
    try:
        return list(_events(database))
    finally:
        database.close()


def _events(database: sqlite3.Connection) -> Iterator[Seen]:
    for post, title, shared_plan, own, own_plan, channel, network in database.execute(PLANNED):
        plan = json.loads((own_plan if "plan" in json.loads(own) else shared_plan) or "null")
        if plan:
            start, end = _span(plan)
            name = json.loads((NETWORKS / f"{network}.json").read_text(encoding="utf-8"))["name"]
            uid = f"{uuid5(UUID(post), channel)}@editorial-calendar.invalid"
            yield seen(uid, start=start, end=end, title=f"DRAFT – ✏️ {name} · {_visible(title)}")


def _span(plan: dict[str, str | int]) -> tuple[date, date]:
    if "date" in plan:
        day = date.fromisoformat(str(plan["date"]))
        return day, day + timedelta(days=1)
    local = datetime.fromisoformat(str(plan["local"])).replace(fold=int(plan.get("fold", 0)))
    start = local.replace(tzinfo=ZoneInfo(str(plan["zone"]))).astimezone(UTC)
    return start, start + timedelta(minutes=15)


def _visible(title: str) -> str:
    """One line without what cannot be seen."""
    breaks = dict.fromkeys(map(ord, "\t\n\r\v\f\u0085\u2028\u2029"), " ")
    signs = (sign for sign in normalize("NFC", title).translate(breaks) if category(sign) not in {"Cc", "Cs"})
    return " ".join(filter(None, "".join(signs).split(" "))) or "Untitled"
