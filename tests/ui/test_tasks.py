"""Work in the pool: where it runs, and how its result or failure comes back."""

import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThreadPool

from calendar_app.ui import tasks


def test_the_work_leaves_the_main_thread_and_the_result_returns_to_it(qtbot):
    seen = []
    tasks.run(threading.get_ident, done=lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert receiver == threading.main_thread().ident
    assert worker != receiver


def test_arguments_are_passed_on(qtbot):
    seen = []
    tasks.run(sorted, [1, 3, 2], reverse=True, done=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[3, 2, 1]]


def test_an_exception_comes_back_through_failed(qtbot):
    failures = []
    tasks.run(int, "many", done=pytest.fail, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)


def test_an_exception_nobody_asked_for_is_not_swallowed(qtbot):
    with qtbot.captureExceptions() as raised:
        tasks.run(int, "many")
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ValueError


class _Screen(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[str] = []

    def show(self, result: str) -> None:
        self.results.append(result)


@pytest.mark.parametrize("given", [lambda method: method, partial], ids=["bare", "with arguments bound"])
def test_a_screen_that_closed_meanwhile_is_left_in_peace(qtbot, given):
    screen, after = _Screen(), []
    tasks.run(str, 1, done=given(screen.show))
    shiboken6.delete(screen)
    QThreadPool.globalInstance().waitForDone()
    tasks.run(str, 2, done=after.append)
    qtbot.waitUntil(lambda: after == ["2"])
    assert screen.results == []
