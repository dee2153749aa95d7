"""What travels with what is dragged or copied: the ids of our cards, and words for every other program."""

import json
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtCore import QMimeData

from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.page import Key

MIME_TYPE = "application/x-editorial-calendar-card"
TITLE_TYPE = "application/x-editorial-calendar-title"
LAUNCH_TYPE = "application/x-editorial-calendar-launch"


@dataclass(frozen=True, kw_only=True, slots=True)
class Load:
    """Cards on their way, the one in the hand first; ``cut`` ones leave their place when pasted."""

    brand: str
    keys: tuple[Key, ...]
    cut: bool = False


def to_mime(load: Load, *, text: str = "") -> QMimeData:
    """The cards for the system's drag and drop, or its clipboard."""
    mime = QMimeData()
    cards = [{"post": post, "plan": _plan_to_json(plan)} for post, plan in load.keys]
    content = {"brand": load.brand, "cards": cards, "cut": load.cut}
    mime.setData(MIME_TYPE, json.dumps(content).encode())
    if text:
        mime.setText(text)
    return mime


def title_to_mime(title: str) -> QMimeData:
    """What a draft is to be called that begins where this is let go; a text for other programs."""
    mime = QMimeData()
    mime.setData(TITLE_TYPE, title.encode())
    mime.setText(title)
    return mime


def title_from_mime(mime: QMimeData) -> str:
    """The title that is carried, or nothing."""
    return bytes(mime.data(TITLE_TYPE).data()).decode(errors="replace")


def launch_to_mime(launch: str, *, brand: str, text: str) -> QMimeData:
    """A launch of a brand on its way to another day; a text for other programs."""
    mime = QMimeData()
    mime.setData(LAUNCH_TYPE, json.dumps([brand, launch]).encode())
    mime.setText(text)
    return mime


def launch_from_mime(mime: QMimeData) -> tuple[str, str] | None:
    """The brand and the launch that is carried, if any."""
    try:
        brand, launch = json.loads(bytes(mime.data(LAUNCH_TYPE).data()))
        return str(brand), str(launch)
    except (ValueError, TypeError):
        return None


def from_mime(mime: QMimeData | None) -> Load | None:
    """The cards that are carried; None if it is anything else, or nothing as on an empty clipboard."""
    if mime is None or not mime.hasFormat(MIME_TYPE):
        return None
    try:
        content = json.loads(bytes(mime.data(MIME_TYPE).data()))
        keys = tuple((str(card["post"]), _plan_from_json(card["plan"])) for card in content["cards"])
        return Load(brand=str(content["brand"]), keys=keys, cut=bool(content["cut"])) if keys else None
    except (ValueError, KeyError, TypeError):
        return None


def _plan_to_json(plan: Plan | None) -> dict[str, Any] | None:
    if plan is None:
        return None
    hour = plan.time.isoformat() if plan.time else None
    return {"day": plan.day.isoformat(), "time": hour, "zone": plan.zone, "fold": plan.fold}


def _plan_from_json(content: dict[str, Any] | None) -> Plan | None:
    if content is None:
        return None
    hour = time.fromisoformat(content["time"]) if content["time"] else None
    return Plan(day=date.fromisoformat(content["day"]), time=hour, zone=content["zone"], fold=content["fold"])
