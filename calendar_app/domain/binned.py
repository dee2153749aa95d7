"""A post in the bin, as the list of them tells of it."""

from dataclasses import dataclass
from datetime import datetime

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status


@dataclass(frozen=True, kw_only=True)
class BinnedPost:
    """``since`` is when it was last moved or taken away, as far as that is known; ``plan`` its first date."""

    id: str
    title: str
    author_name: str
    status: Status
    plan: Plan | None
    networks: tuple[str, ...]
    cover: str
    since: datetime | None
