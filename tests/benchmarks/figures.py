"""A figure is a median beside its floor: the least that the same machine needs for the same kind of thing."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median


@dataclass(frozen=True, kw_only=True)
class Figure:
    """``posts`` is how large the brand was; ``floor`` is in the same unit, and said in words beside it."""

    name: str
    posts: int
    value: float
    p95: float
    """What it takes at most, but for one time in twenty."""
    unit: str
    floor: float
    floor_name: str

    @property
    def ratio(self) -> float:
        """How many floors it costs."""
        return self.value / self.floor


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def compared(
    act: Callable[[], object], floor: Callable[[], object], *, times: int = 30, warm: int = 3
) -> tuple[float, float, float]:
    """Median and 95th percentile of an act, and the median of its floor, in milliseconds.

    Both are taken in turn, so that a busy machine is unfair to neither.
    """
    for _ in range(warm):
        act()
        floor()
    both = [(timed(act), timed(floor)) for _ in range(times)]
    acts, floors = zip(*both, strict=True)
    return median(acts), percentile(acts, 95), median(floors)


def percentile(found: Sequence[float], share: int) -> float:
    """The least value that so many in a hundred do not exceed."""
    return sorted(found)[max(0, ceil(len(found) * share / 100) - 1)]


def table(figures: Sequence[Figure]) -> str:
    """For people: one line a figure."""
    head = ("what", "posts", "median", "p95", "floor", "ratio", "the floor is")
    rows = [
        (
            figure.name,
            f"{figure.posts:,}",
            f"{figure.value:.1f} {figure.unit}",
            f"{figure.p95:.1f} {figure.unit}",
            f"{figure.floor:.1f} {figure.unit}",
            f"{figure.ratio:.1f}",
            figure.floor_name,
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in (head, *rows))
