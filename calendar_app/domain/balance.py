"""How posts spread over the pillars of the editorial line, beside what was aimed at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from calendar_app.domain.campaign import Pillar


@dataclass(frozen=True, kw_only=True)
class Share:
    """Some posts of all; ``pillar`` is None for those without one. Percents are rounded."""

    pillar: Pillar | None
    posts: int
    percent: int

    @property
    def target(self) -> int:
        """The percents aimed at, 0 where nothing is."""
        return self.pillar.share if self.pillar else 0


@dataclass(frozen=True, kw_only=True)
class Balance:
    """The shares of all pillars in use, in their order, and last what has none."""

    shares: tuple[Share, ...] = ()

    @property
    def posts(self) -> int:
        """How many posts there are."""
        return sum(share.posts for share in self.shares)


def balance_of(pillars: Iterable[Pillar], counts: Mapping[str, int]) -> Balance:
    """The balance of posts counted by pillar, "" standing for none.

    A pillar that is archived is listed as long as it has posts; having none is listed only where it happens.
    """
    total = sum(counts.values())
    listed = [each for each in pillars if not each.archived or each.id in counts]
    rows: list[tuple[Pillar | None, int]] = [(each, counts.get(each.id, 0)) for each in listed]
    if without := counts.get("", 0):
        rows.append((None, without))
    return Balance(
        shares=tuple(
            Share(pillar=pillar, posts=posts, percent=round(100 * posts / total) if total else 0)
            for pillar, posts in rows
        )
    )
