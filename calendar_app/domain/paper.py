"""Sheets of paper and the boxes on them, measured from the upper left corner."""

from dataclasses import dataclass
from enum import StrEnum

POINTS = 72 / 25.4
"""Points in a millimetre."""
MARGIN = 11.0
"""Millimetres at each edge: no printer leaves more of a sheet white."""


class Paper(StrEnum):
    """The sizes of ISO 216 that offices print on."""

    A4 = "A4"
    A3 = "A3"


_SIZES = {Paper.A4: (210, 297), Paper.A3: (297, 420)}
"""Millimetres."""
_UNITS = {Paper.A4: 1.0, Paper.A3: 1.2}
"""What is read from further away is larger, though not as much as the sheet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height

    def within(self, *, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> "Box":
        """The box inside that leaves so much free at its edges."""
        return Box(
            left=self.left + left,
            top=self.top + top,
            width=self.width - left - right,
            height=self.height - top - bottom,
        )

    def split(self, count: int) -> "tuple[Box, ...]":
        """So many equal columns."""
        width = self.width / count
        return tuple(
            Box(left=self.left + n * width, top=self.top, width=width, height=self.height)
            for n in range(count)
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A sheet; boxes on it are in units of ``unit`` points."""

    paper: Paper = Paper.A4
    landscape: bool = True
    zoom: float = 1
    """How many times as large everything is."""

    @property
    def unit(self) -> float:
        """Points in a unit of length."""
        return _UNITS[self.paper] * self.zoom

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        short, long = _SIZES[self.paper]
        width, height = (long, short) if self.landscape else (short, long)
        return width * POINTS, height * POINTS

    @property
    def body(self) -> Box:
        """What lies between the margins."""
        width, height = self.size
        margin = MARGIN * POINTS
        return Box(
            left=margin / self.unit,
            top=margin / self.unit,
            width=(width - 2 * margin) / self.unit,
            height=(height - 2 * margin) / self.unit,
        )
