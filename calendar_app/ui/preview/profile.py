"""A post among its neighbours on its channel's profile: a grid of Instagram or TikTok, a Pinterest board."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from calendar_app.domain.asset import MediaItem
from calendar_app.ui.preview import grids
from calendar_app.ui.preview.drawing import Drawing, Fill, Photo, Spot
from calendar_app.ui.preview.grids import Grid
from calendar_app.ui.preview.instagram import user_name
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import Neighbour, PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import plain

TILE = 3 / 4
COLUMNS = 3
ACCENT = "#4257D6"
NOT_IN_GRID = frozenset({"story", "live"})


def has_profile(post: PublicPost) -> bool:
    """Whether its network shows it in a grid."""
    return post.network in PROFILES and post.format not in NOT_IN_GRID


def draw(post: PublicPost) -> Drawing:
    """The profile of the post's channel, newest first, with the post where its date puts it."""
    return PROFILES[post.network](post)


def _grid(post: PublicPost, *, mobile: float, desktop: float, gap: float) -> Drawing:
    sheet = _sheet(post, desktop if post.desktop else mobile)
    tiles = _tiles(post)
    grid = grids.tiles(len(tiles), columns=COLUMNS, width=sheet.width, gap=gap, ratio=TILE)
    spots = tuple(_spots(post, grid, down=sheet.y))
    _put(sheet, tiles, grid)
    return replace(sheet.finished(), spots=spots)


def _board(post: PublicPost) -> Drawing:
    columns = 4 if post.desktop else 2
    gap = 16.0 if post.desktop else 8.0
    sheet = _sheet(post, columns * (236 if post.desktop else 175) + (columns + 1) * gap)
    tiles = _tiles(post)
    grid = grids.masonry([ratio for _, ratio in tiles], columns=columns, width=sheet.width - 2 * gap, gap=gap)
    spots = tuple(_spots(post, grid, right=gap, down=sheet.y))
    _put(sheet, tiles, grid, x=gap, radius=16)
    return replace(sheet.finished(below=gap), spots=spots)


def _sheet(post: PublicPost, width: float) -> Sheet:
    sheet = Sheet(post, palette=palette_of(post.network, dark=post.dark), width=width)
    grey = sheet.style(13, 18, color=sheet.palette.secondary)
    sheet.avatar(x=16, y=16, size=64)
    room = width - 112
    sheet.words(plain(user_name(post), style=sheet.style(16, 22, weight=600), width=room), x=96, y=27)
    sheet.words(plain(post.name, style=grey, width=room), x=96, y=49)
    sheet.skip(96)
    return sheet


def _tiles(post: PublicPost) -> list[tuple[MediaItem | None, float]]:
    """Each with the shape of its picture; the post itself stands between the newer and the older ones."""
    own = (post.media[0], post.ratios[0]) if post.media else (None, 1.0)
    newer, older = (list(map(_tile, side)) for side in (post.newer, post.older))
    return [*newer, own, *older]


def _spots(post: PublicPost, grid: Grid, *, right: float = 0, down: float) -> Iterator[Spot]:
    """Nowhere in a profile that is only looked at."""
    if post.own is None:
        return
    for tile, rect in zip([*post.newer, post.own, *post.older], grid, strict=True):
        yield Spot(rect=rect.translated(right, down), key=tile.key, words=tile.words, fixed=tile.fixed)


def _tile(neighbour: Neighbour) -> tuple[MediaItem | None, float]:
    return (MediaItem(asset=neighbour.cover) if neighbour.cover else None, neighbour.ratio)


def _put(
    sheet: Sheet,
    tiles: list[tuple[MediaItem | None, float]],
    grid: Grid,
    *,
    x: float = 0,
    radius: float = 0,
) -> None:
    top = sheet.y
    for (item, _), rect in zip(tiles, grid, strict=True):
        place = rect.translated(x, top)
        if item is None:
            sheet.put(Fill(rect=place, color=sheet.palette.faint, radius=radius))
        else:
            sheet.put(Photo(rect=place, item=item, faint=sheet.palette.faint, radius=radius))
    # Which of them is the post that is being written.
    own = grid[len(sheet.post.newer)].translated(x, top)
    sheet.put(Fill(rect=own, outline=ACCENT, thickness=3, radius=radius))
    sheet.y = top + grids.height_of(grid)


PROFILES: dict[str, Callable[[PublicPost], Drawing]] = {
    "instagram": lambda post: _grid(post, mobile=375, desktop=630, gap=2),
    "pinterest": _board,
    "tiktok": lambda post: _grid(post, mobile=375, desktop=630, gap=2),
}
"""By network; where one has none, its feed is shown."""
