"""What a writer waits for: the composer, a large picture, and a long text counted for every network."""

from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.domain.counting import COUNTERS
from calendar_app.paths import resources
from calendar_app.store import queries
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.thumbnails import read_picture
from tests.benchmarks.brands import BUILD, SOME_MONTH, opened
from tests.benchmarks.figures import Figure, compared
from tests.benchmarks.previewing import TEXT

SIZE = QSize(1440, 900)
LARGE = (6000, 4000)
EDGE = 160
"""Pixels of a thumbnail in the composer."""


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """Post after post opened, then what does not depend on the brand."""
    workspace = opened(folder)
    context = desktop.context_of(workspace)
    panel = ComposerPanel(context)
    panel.resize(SIZE)
    panel.show()
    cards = queries.cards_between(
        workspace.reader, SOME_MONTH, SOME_MONTH.replace(day=15), now=workspace.clock()
    )
    try:
        yield composer_opened(panel, [card.post for card in cards], posts)
        yield thumbnail_made(posts)
        yield characters_counted(posts)
    finally:
        panel.close()
        panel.deleteLater()
        context.deleteLater()
        workspace.close()


def composer_opened(panel: ComposerPanel, found: Sequence[str], posts: int) -> Figure:
    """Until it is painted with its previews; each time on another post."""
    others = cycle(found)
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def open_one() -> None:
        panel.open(next(others))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        panel.render(image)

    value, p95, floor = compared(open_one, lambda: panel.render(image))
    return Figure(
        name="composer opened and painted",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="the same page painted again",
    )


def thumbnail_made(posts: int) -> Figure:
    """A JPEG as a good camera makes it, from the file to the thumbnail, in the pool's own function."""
    path = large_picture()

    def plainly() -> None:
        with Image.open(path) as picture:
            picture.draft("RGB", (EDGE, EDGE))
            picture.thumbnail((EDGE, EDGE))

    value, p95, floor = compared(lambda: read_picture(path, edge=EDGE, crop=None), plainly, times=15)
    return Figure(
        name="24-megapixel JPEG to thumbnail",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="Pillow's draft and thumbnail",
    )


def large_picture() -> Path:
    """Made once from one of the demonstration's."""
    path = BUILD / "benchmarks" / "large.jpg"
    if not path.exists():
        with Image.open(resources() / "demo" / "pictures" / "china.jpg") as picture:
            picture.resize(LARGE, Image.Resampling.BICUBIC).save(path, quality=92)
    return path


def characters_counted(posts: int) -> Figure:
    """10,000 characters by every counter there is."""
    text = (TEXT * 40)[:10_000]
    counters = list(COUNTERS.values())
    value, p95, floor = compared(lambda: [count(text) for count in counters], lambda: text.encode("utf-16"))
    return Figure(
        name="10,000 characters counted for every network",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="the text encoded",
    )
