"""The month on the screen: painted again, turned to the next page, and under a card on its way."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QImage, QPainter

from calendar_app.app import Desktop
from calendar_app.domain.card import Card
from calendar_app.domain.filter import Filter
from calendar_app.store.database import FILE
from calendar_app.ui.calendar.load import Load, to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.theme.pixmap_cache import PixmapCache
from calendar_app.ui.theme.themes import CARD_BYTES
from tests.benchmarks.figures import Figure, compared
from tests.benchmarks.seen import seen
from tests.benchmarks.writing import some_card

ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
LINE = 15
PAGE = """
SELECT placement.*, post.title, post.author, channel.network FROM placement
JOIN post ON post.id = placement.post JOIN channel ON channel.id = placement.channel
WHERE placement.archived = 0 AND placement.day >= ? AND placement.day < ?
"""


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """In the busiest month."""
    with seen(MonthView, folder, desktop) as (view, image):
        yield painted(view, image, posts)
        yield from turned(view, image, folder, posts)
        yield dragged(view, some_card(view.context.workspace), image, posts)


def painted(view: MonthView, image: QImage, posts: int) -> Figure:
    """What Qt asks for whenever something covered the window."""
    rects = [placed.rect for placed in view.placement.cards]
    value, p95, floor = compared(lambda: view.render(image), lambda: draw_plainly(image, rects))
    name = f"month painted ({len(rects)} cards seen)"
    return Figure(
        name=name,
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="boxes with two lines of text",
    )


def draw_plainly(image: QImage, rects: list[QRect]) -> None:
    """The same number of rounded boxes with two short lines, drawn anew each time."""
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor("white"))
    for rect in rects:
        painter.drawRoundedRect(rect, 6, 6)
        for line in (0, 1):
            painter.drawText(rect.adjusted(6, 2 + line * LINE, -6, 0), "18:30 Les lampes de Roubaix")
    painter.end()


def turned(view: MonthView, image: QImage, folder: Path, posts: int) -> Iterator[Figure]:
    """Forth and back, placed and painted: as read ahead, and read anew for a filter that hides nothing."""
    directions = cycle([1, -1])
    filters = (Filter(hidden_channels=frozenset({f"none {number}"})) for number in count())

    def turn() -> None:
        view.turn_page(next(directions))
        view.render(image)

    def turn_unread() -> None:
        view.source.filter = next(filters)
        turn()

    def turn_cold() -> None:
        view.context.themes.card_pixmaps = PixmapCache(limit=CARD_BYTES)
        turn_unread()

    first, last = view.range
    with closing(sqlite3.connect(folder / FILE)) as connection:
        rows = (first.isoformat(), last.isoformat())
        for name, turned_so in (
            ("read ahead", turn),
            ("read from disk", turn_unread),
            ("read from disk, no card drawn yet", turn_cold),
        ):
            value, p95, floor = compared(turned_so, lambda: connection.execute(PAGE, rows).fetchall())
            yield Figure(
                name=f"page turned and painted, {name}",
                posts=posts,
                value=value,
                p95=p95,
                unit="ms",
                floor=floor,
                floor_name="SQLite reading the month's rows",
            )


def dragged(view: MonthView, card: Card, image: QImage, posts: int) -> Figure:
    """A card that hangs over one day, then over another: judged, placed and painted each time.

    Qt paints what was asked for, as it does on a screen.
    """
    assert card.plan is not None
    view.go(card.plan.day)
    mime = to_mime(Load(brand=view.context.workspace.identity.ws, keys=(card.key,)))
    spots = cycle([view.cell_rect(day).center() for day in view.weeks[1][2:4]])

    def hang(kind: type[QDragMoveEvent], spot: QPoint) -> None:
        view.event(kind(spot, ACTIONS, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))

    def move() -> None:
        hang(QDragMoveEvent, next(spots))
        QCoreApplication.processEvents()

    hang(QDragEnterEvent, next(spots))
    QCoreApplication.processEvents()
    rects = [placed.rect for placed in view.placement.cards]
    value, p95, floor = compared(move, lambda: draw_plainly(image, rects))
    view.event(QDragLeaveEvent())
    return Figure(
        name="drag moved and painted",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="boxes with two lines of text",
    )
