"""A frame over a picture, moved and resized; pure calculation on crops."""

from dataclasses import dataclass

from calendar_app.domain.asset import FULL, Crop

SMALLEST = FULL // 20
"""A frame is not made smaller than this by hand."""


@dataclass(frozen=True, kw_only=True)
class Grip:
    """Which edges are held: -1 the left or upper one, 1 the right or lower one, 0 neither."""

    x: int = 0
    y: int = 0

    @property
    def is_inside(self) -> bool:
        """Whether the frame as a whole is held."""
        return not (self.x or self.y)


def moved(crop: Crop, dx: int, dy: int) -> Crop:
    """The frame elsewhere, stopped by the picture's edges."""
    dx = min(max(dx, -crop.left), FULL - crop.right)
    dy = min(max(dy, -crop.top), FULL - crop.bottom)
    return Crop(crop.left + dx, crop.top + dy, crop.right + dx, crop.bottom + dy, crop.turn)


def resized(crop: Crop, grip: Grip, dx: int, dy: int, *, shape: float | None = None) -> Crop:
    """The frame with the held edges elsewhere; ``shape`` is width over height in the frame's own units."""
    left, right = _along(grip.x, dx, crop.left, crop.right)
    top, bottom = _along(grip.y, dy, crop.top, crop.bottom)
    free = Crop(left, top, right, bottom, crop.turn)
    return free if shape is None else _shaped(crop, free, grip, shape)


def _along(held: int, by: int, start: int, end: int) -> tuple[int, int]:
    if held < 0:
        start = min(max(start + by, 0), end - SMALLEST)
    if held > 0:
        end = max(min(end + by, FULL), start + SMALLEST)
    return start, end


def _shaped(old: Crop, new: Crop, grip: Grip, shape: float) -> Crop:
    """As wide as wanted, as high as the shape asks for; what is not held stays where it is."""
    wide = float(new.right - new.left) if grip.x else (new.bottom - new.top) * shape
    room_x, room_y = _room(grip.x, old.left, old.right), _room(grip.y, old.top, old.bottom)
    wide = min(max(wide, SMALLEST, SMALLEST * shape), room_x, room_y * shape)
    left, right = _ends(grip.x, old.left, old.right, round(wide))
    top, bottom = _ends(grip.y, old.top, old.bottom, round(wide / shape))
    return Crop(left, top, right, bottom, old.turn)


def _room(held: int, start: int, end: int) -> float:
    if held < 0:
        return end
    if held > 0:
        return FULL - start
    middle = (start + end) / 2
    return 2 * min(middle, FULL - middle)


def _ends(held: int, start: int, end: int, length: int) -> tuple[int, int]:
    if held < 0:
        first = end - length
    elif held > 0:
        first = start
    else:
        first = (start + end - length) // 2
    first = min(max(first, 0), FULL - length)
    return first, first + length
