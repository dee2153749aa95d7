"""How values stand in the database: what SQLite has no kind for, and how it is read back.

Known without SQLAlchemy, so that screens can read before anything is written.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from calendar_app.domain.asset import Crop, MediaItem
from calendar_app.domain.block import BlockKind
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.house_rules import HouseRules
from calendar_app.domain.launch import Milestone
from calendar_app.domain.options import Options
from calendar_app.domain.post import SHARED_FIELDS
from calendar_app.domain.recurrence import read_rule
from calendar_app.domain.rights import Origin
from calendar_app.domain.workflow import Status
from calendar_app.journal.seal import plan_json, read_plan

HEAD = "0017"
"""The newest migration; a database at this version opens without Alembic."""
KEPT = 4096
"""How many values of a kind of column are remembered with their text."""
WAITING = "status IN ('in_review', 'changes_requested')"
"""Waits for a decision or a correction. SQLite finds the index for it by these very words only."""


@dataclass(frozen=True, eq=False)
class Json:
    """A value that never changes, kept as JSON text by a pair of functions."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


def _json(*, write: Callable[[Any], Any], read: Callable[[Any], Any]) -> Json:
    # The same few plans, pictures and tags come again and again; values and texts never change.
    @lru_cache(maxsize=KEPT)
    def as_text(value: Any) -> str:
        return json.dumps(write(value), ensure_ascii=False, separators=(",", ":"))

    @lru_cache(maxsize=KEPT)
    def from_text(text: str) -> Any:
        return read(json.loads(text))

    return Json(as_text, from_text)


def _write_media(items: tuple[MediaItem, ...]) -> list[dict[str, Any]]:
    return [
        {
            "asset": item.asset,
            "alt": item.alt,
            "crop": item.crop,
            **({"focus": item.focus} if item.focus else {}),
            **({"thread_post": item.thread_post} if item.thread_post else {}),
        }
        for item in items
    ]


def _read_media(found: list[dict[str, Any]]) -> tuple[MediaItem, ...]:
    return tuple(
        MediaItem(
            asset=i["asset"],
            alt=i["alt"],
            crop=Crop(*i["crop"]) if i["crop"] else None,
            focus=tuple(i["focus"]) if "focus" in i else None,
            thread_post=i.get("thread_post", 0),
        )
        for i in found
    )


def _write_milestones(milestones: tuple[Milestone, ...]) -> list[dict[str, Any]]:
    return [
        {"offset": m.offset, "title": m.title, "time": m.time and m.time.isoformat(), "channels": m.channels}
        for m in milestones
    ]


def _read_milestones(found: list[dict[str, Any]]) -> tuple[Milestone, ...]:
    return tuple(
        Milestone(
            offset=i["offset"],
            title=i["title"],
            time=time.fromisoformat(i["time"]) if i["time"] else None,
            channels=tuple(i["channels"]),
        )
        for i in found
    )


def _write_filter(wanted: Filter) -> dict[str, list[str]]:
    """What is asked for, field by field; a program that knows more kinds of things can still read it."""
    asked = ((field.name, getattr(wanted, field.name)) for field in fields(Filter))
    return {name: sorted(values) for name, values in asked if values}


def _read_filter(found: dict[str, list[str]]) -> Filter:
    """What this program knows of it."""
    known = {name: frozenset(found.get(name, ())) for name in (field.name for field in fields(Filter))}
    statuses = frozenset(Status(each) for each in known.pop("statuses") & set(Status))
    troubles = frozenset(Trouble(each) for each in known.pop("troubles") & set(Trouble))
    return Filter(**known, statuses=statuses, troubles=troubles)


def _write_house_rules(rules: tuple[HouseRules, ...]) -> list[dict[str, Any]]:
    return [asdict(each) for each in rules]


def _read_house_rules(found: list[dict[str, Any]]) -> tuple[HouseRules, ...]:
    return tuple(HouseRules(**each) for each in found)


def _write_deadlines(rules: tuple[DeadlineRule, ...]) -> list[dict[str, Any]]:
    return [{**asdict(each), "before": each.before and each.before.isoformat()} for each in rules]


def _read_deadlines(found: list[dict[str, Any]]) -> tuple[DeadlineRule, ...]:
    return tuple(
        DeadlineRule(**{**each, "before": time.fromisoformat(each["before"]) if each["before"] else None})
        for each in found
    )


def _in_field_order(names: frozenset[str]) -> list[str]:
    return [name for name in SHARED_FIELDS if name in names]


PLAN = _json(write=plan_json, read=read_plan)
MEDIA = _json(write=_write_media, read=_read_media)
OPTIONS = _json(write=dict, read=Options)
TEXTS = _json(write=list, read=tuple)
NAMES = _json(write=_in_field_order, read=frozenset)
MILESTONES = _json(write=_write_milestones, read=_read_milestones)
FILTER = _json(write=_write_filter, read=_read_filter)
HOUSE_RULES = _json(write=_write_house_rules, read=_read_house_rules)
DEADLINES = _json(write=_write_deadlines, read=_read_deadlines)
RULE = _json(write=lambda rule: rule.text, read=read_rule)

TEXT_COLUMNS = ("tags", "marks", "people", "places", "school_zones", "weekdays", "columns", "hashtags")

READ: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("plan", "leaving_plan"), PLAN.read),
    **dict.fromkeys(TEXT_COLUMNS, TEXTS.read),
    **dict.fromkeys(("archived", "avoided", "by_tool", "held", "sponsored", "yearly"), bool),
    **dict.fromkeys(
        ("first", "last", "day", "earlier_day", "following", "occurrence", "until"), date.fromisoformat
    ),
    **dict.fromkeys(("begins", "ends", "time"), time.fromisoformat),
    **dict.fromkeys(("created_at", "changed_at", "arrived_at", "since"), datetime.fromisoformat),
    "deadlines": DEADLINES.read,
    "filter": FILTER.read,
    "house_rules": HOUSE_RULES.read,
    "media": MEDIA.read,
    "milestones": MILESTONES.read,
    "options": OPTIONS.read,
    "origin": Origin,
    "own": NAMES.read,
    "rule": RULE.read,
    "kind": BlockKind,
}
"""By the name of a column, which means the same in every table; all others are taken as they are."""
