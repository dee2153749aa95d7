"""The list on the screen: painted again, scrolled by a wheel, and turned to the next screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.ui.calendar.list import ListView
from tests.benchmarks.figures import Figure, compared
from tests.benchmarks.painting import draw_plainly
from tests.benchmarks.seen import seen

NOTCH = 120
"""What a wheel sends for one of its steps."""


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """From the first day of the busiest month on."""
    with seen(ListView, folder, desktop) as (view, image):
        rects = [placed.rect for placed in view.placement.cards]
        yield _figure(
            f"list painted ({len(rects)} rows seen)", lambda: view.render(image), posts, image, rects
        )
        # Down and never back: each week is read and each row painted for the first time.
        yield _figure("list scrolled by a notch", lambda: _scroll(view, image), posts, image, rects)
        yield _figure("list turned by a screen", lambda: _turn(view, image), posts, image, rects)


def _scroll(view: ListView, image: QImage) -> None:
    place, turned = QPointF(view.rect().center()), QPoint(0, -NOTCH)
    button, key, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, view.mapToGlobal(place), QPoint(), turned, button, key, phase, False)
    QApplication.sendEvent(view, event)
    view.render(image)


def _turn(view: ListView, image: QImage) -> None:
    view.next_page()
    view.render(image)


def _figure(name: str, act: Callable[[], object], posts: int, image: QImage, rects: list[QRect]) -> Figure:
    value, p95, floor = compared(act, lambda: draw_plainly(image, rects))
    return Figure(
        name=name,
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="boxes with two lines of text",
    )
