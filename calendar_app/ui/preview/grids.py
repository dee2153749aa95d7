"""How the networks arrange several pictures: rectangles in a frame of a given width."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

Grid = list[QRectF]


def row(count: int, *, top: float, width: float, height: float, gap: float) -> Grid:
    """Equal columns side by side."""
    column = (width - gap * (count - 1)) / count
    return [QRectF(n * (column + gap), top, column, height) for n in range(count)]


def single(ratio: float, *, width: float, tallest: float, widest: float = 3) -> Grid:
    """One picture over the full width; ``tallest`` and ``widest`` are the ratios beyond which it is cut."""
    return [QRectF(0, 0, width, width / min(max(ratio, tallest), widest))]


def boxed(ratio: float, *, width: float, height: float, tallest: float = 0, widest: float = 3) -> Grid:
    """One picture as large as it gets in a box: one that is high is narrower than the column."""
    shown = min(max(ratio, tallest), widest)
    wide = min(width, height * shown)
    return [QRectF(0, 0, wide, wide / shown)]


def whole(ratio: float, *, width: float) -> QRectF:
    """One picture over the full width, of which nothing is cut."""
    return QRectF(0, 0, width, width / ratio)


def strip(ratios: Sequence[float], *, width: float, height: float, gap: float) -> Grid:
    """A row that is swiped: pictures of one height, none so wide that it hides that another follows."""
    grid: Grid = []
    left = 0.0
    for ratio in ratios:
        if left < width:
            wide = min(height * min(max(ratio, 3 / 4), 4 / 3), width * 0.8)
            grid.append(QRectF(left, 0, wide, height))
            left = grid[-1].right() + gap
    return grid


def tiles(count: int, *, columns: int, width: float, gap: float, ratio: float) -> Grid:
    """Equal tiles in rows."""
    wide = (width - gap * (columns - 1)) / columns
    high = wide / ratio
    return [QRectF(n % columns * (wide + gap), n // columns * (high + gap), wide, high) for n in range(count)]


def masonry(ratios: Sequence[float], *, columns: int, width: float, gap: float) -> Grid:
    """Each picture whole, in the column that is shortest so far."""
    wide = (width - gap * (columns - 1)) / columns
    bottoms = [0.0] * columns
    grid: Grid = []
    for ratio in ratios:
        column = bottoms.index(min(bottoms))
        high = wide / max(ratio, 1 / 2.1)
        grid.append(QRectF(column * (wide + gap), bottoms[column], wide, high))
        bottoms[column] += high + gap
    return grid


def stacked(ratios: Sequence[float], *, width: float, gap: float, tallest: float) -> Grid:
    """Facebook and LinkedIn: 1; 2; 1 + 2; 1 + 3; 2 + 3, and what is beyond is counted on the last one."""
    half, third = (width - gap) / 2, (width - 2 * gap) / 3
    match len(ratios):
        case 0:
            return []
        case 1:
            return single(ratios[0], width=width, tallest=tallest)
        case 2:
            return row(2, top=0, width=width, height=half, gap=gap)
        case 3 | 4:
            below = len(ratios) - 1
            top = width / 1.5
            size = half if below == 2 else third
            return [
                QRectF(0, 0, width, top),
                *row(below, top=top + gap, width=width, height=size, gap=gap),
            ]
        case _:
            return [
                *row(2, top=0, width=width, height=half, gap=gap),
                *row(3, top=half + gap, width=width, height=third, gap=gap),
            ]


def framed(ratios: Sequence[float], *, width: float, gap: float, frame: float) -> Grid:
    """X and Mastodon: up to four pictures inside one frame of the ratio ``frame``."""
    height, half = width / frame, (width - gap) / 2
    low = (height - gap) / 2
    right = half + gap
    match len(ratios):
        case 0:
            return []
        case 1:
            return boxed(ratios[0], width=width, height=510, tallest=3 / 4, widest=16 / 9)
        case 2:
            return row(2, top=0, width=width, height=height, gap=gap)
        case 3:
            return [
                QRectF(0, 0, half, height),
                QRectF(right, 0, half, low),
                QRectF(right, low + gap, half, low),
            ]
        case _:
            return [
                *row(2, top=0, width=width, height=low, gap=gap),
                *row(2, top=low + gap, width=width, height=low, gap=gap),
            ]


def bluesky(ratios: Sequence[float], *, width: float, gap: float) -> Grid:
    """One whole in a square unless higher than 1:2; two squares; a square and halves; two by two of 3:2."""
    half = (width - gap) / 2
    match len(ratios):
        case 1:
            return boxed(ratios[0], width=width, height=width, tallest=1 / 2)
        case 2:
            return row(2, top=0, width=width, height=half, gap=gap)
        case 3:
            return framed(ratios, width=width, gap=gap, frame=width / half)
        case _:
            return framed(ratios, width=width, gap=gap, frame=1.5)


def height_of(grid: Grid) -> float:
    """How far down it reaches."""
    return max((rect.bottom() for rect in grid), default=0)
