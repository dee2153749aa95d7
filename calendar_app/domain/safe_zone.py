"""Where nothing of a network covers a picture that is shown over a phone's whole screen."""

from typing import NamedTuple

from calendar_app.domain.network import Format

EDGES = ("left", "top", "right", "bottom")
SCREEN_WIDTH, SCREEN_HEIGHT = 1080, 1920
"""The screen safe zones are told for, in its pixels."""


class SafeZone(NamedTuple):
    """How far the signs and words of a network reach from each edge of the screen."""

    left: int
    top: int
    right: int
    bottom: int


class Box(NamedTuple):
    """A rectangle, in whatever unit it is drawn."""

    left: float
    top: float
    right: float
    bottom: float


def safe_zone(format: Format) -> SafeZone | None:
    """What the rules of a format say; None where they name no top and bottom."""
    left, top, right, bottom = (format.value(f"safe_zone.{edge}") for edge in EDGES)
    return None if top is None or bottom is None else SafeZone(left or 0, top, right or 0, bottom)


def over_picture(zone: SafeZone, picture: Box) -> Box:
    """The zone over a picture that is as wide as the screen and stands in the middle of it.

    It never reaches beyond the picture; one higher than the screen loses what is above and below it.
    """
    scale = (picture.right - picture.left) / SCREEN_WIDTH
    middle = (picture.top + picture.bottom) / 2
    above, below = middle - SCREEN_HEIGHT * scale / 2, middle + SCREEN_HEIGHT * scale / 2
    return Box(
        left=picture.left + zone.left * scale,
        top=max(above + zone.top * scale, picture.top),
        right=picture.right - zone.right * scale,
        bottom=min(below - zone.bottom * scale, picture.bottom),
    )
