"""Whose a picture is: what has to be known before it may be published, and until when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from calendar_app.domain.post import Content
from calendar_app.domain.problem import Problem

NOTICE = timedelta(days=14)
"""So long before they end, the rights of a picture that is to be published are worth a word."""


class Origin(StrEnum):
    """Where a picture comes from."""

    OWN = "own"
    BOUGHT = "bought"
    UGC = "ugc"
    """Made by somebody of the public, who gave permission."""


@dataclass(frozen=True, kw_only=True)
class Rights:
    """``id`` is the asset's; ``holder`` whose it is, ``permission`` how one knows, ``until`` its last day."""

    id: str
    origin: Origin = Origin.OWN
    holder: str = ""
    permission: str = ""
    until: date | None = None


def rights_problems(content: Content, rights: Mapping[str, Rights], today: date) -> Iterator[Problem]:
    """What stands in the way of publishing the pictures of a content on the day it is planned for."""
    day = content.plan.day if content.plan else today
    for number, item in enumerate(content.media, start=1):
        if found := rights.get(item.asset):
            yield from _of(found, number, day)


def _of(rights: Rights, number: int, day: date) -> Iterator[Problem]:
    if rights.origin is Origin.UGC and not (rights.holder.strip() and rights.permission.strip()):
        yield Problem(key="permission_missing", severity="hard", field="media", params={"number": number})
    if rights.until is None:
        return
    about = {"number": number, "until": rights.until}
    if rights.until < day:
        yield Problem(key="rights_expired", severity="hard", field="media", params=about)
    elif rights.until - day <= NOTICE:
        yield Problem(key="rights_ending", severity="soft", field="media", params=about)
