"""Garbage goes on the main thread and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from calendar_app.ui import tasks
from calendar_app.ui.garbage import GarbageCollector, collect_due

MANY = 20_000


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    made.begin()
    yield made
    made.end()
    gc.unfreeze()


class Circle:
    """Something only the collector can find, that notes where it went."""

    gone_in: list[threading.Thread]

    def __init__(self, gone_in: list[threading.Thread]) -> None:
        self.itself = self
        self.gone_in = gone_in

    def __del__(self) -> None:
        self.gone_in.append(threading.current_thread())


def litter() -> None:
    for _ in range(MANY):
        circle: list[object] = []
        circle.append(circle)


def test_a_job_of_the_pool_collects_nothing(qtbot: QtBot, collector: GarbageCollector) -> None:
    gone_in: list[threading.Thread] = []
    Circle(gone_in)
    tasks.run(litter)
    QThreadPool.globalInstance().waitForDone()
    assert not gone_in
    qtbot.waitUntil(lambda: bool(gone_in), timeout=5000)
    assert gone_in == [threading.main_thread()]


def test_a_little_garbage_is_left_for_later(qtbot: QtBot, collector: GarbageCollector) -> None:
    gc.collect()
    gone_in: list[threading.Thread] = []
    Circle(gone_in)
    collect_due()
    assert not gone_in


def test_widgets_in_circles_go_too(qtbot: QtBot, collector: GarbageCollector) -> None:
    gc.collect()
    gone: list[str] = []
    owner = QObject()
    owner.destroyed.connect(lambda: gone.append("gone"))
    owner.circle = owner  # type: ignore[attr-defined]
    del owner
    litter()
    qtbot.waitUntil(lambda: bool(gone), timeout=5000)
