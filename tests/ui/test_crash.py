"""The program goes wrong: the work stays, one sentence appears, a report can be copied."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QThreadPool
from pytestqt.qtbot import QtBot

from calendar_app.domain.errors import Refusal
from calendar_app.ui.crash import KEPT, CrashReporter, write_report
from calendar_app.ui.last_run import take_reports

Shown = list[tuple[str, Path | None, bool]]


def on_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    """What a user was shown; Python's own hooks keep quiet meanwhile."""
    seen: Shown = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    before = sys.excepthook, threading.excepthook
    reporter = CrashReporter(
        tmp_path / "logs",
        show=lambda report, file: seen.append((report, file, on_main_thread())),
        refuse=lambda refusal: seen.append((refusal.key, None, on_main_thread())),
    )
    reporter.install()
    yield seen
    reporter.remove()
    sys.excepthook, threading.excepthook = before


def fail() -> None:
    raise ZeroDivisionError("in " + str(Path.home()))


def test_a_failure_in_a_thread_is_shown_on_the_main_thread(qtbot: QtBot, shown: Shown) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown))
    report, file, on_main = shown[0]
    assert on_main
    assert "ZeroDivisionError" in report
    assert file
    assert file.read_text(encoding="utf-8") == report


def test_a_failure_in_the_pool_is_shown_on_the_main_thread(qtbot: QtBot, shown: Shown) -> None:
    QThreadPool.globalInstance().start(lambda: sys.excepthook(*failure()))
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0][2]


def failure() -> tuple[type[BaseException], BaseException, None]:
    assert QThread.currentThread() is not None
    return ZeroDivisionError, ZeroDivisionError("far away"), None


def test_what_fails_again_and_again_is_shown_once(qtbot: QtBot, shown: Shown) -> None:
    for _ in range(3):
        sys.excepthook(*failure())
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(10)
    assert len(shown) == 1


def test_the_report_does_not_tell_whose_computer_it_is(qtbot: QtBot, shown: Shown) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown))
    assert str(Path.home()) not in shown[0][0]


def test_old_reports_make_room(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        (tmp_path / f"crash-2026010{number:02}-000000-1.txt").write_text("old")
    newest = write_report(tmp_path, "new")
    assert newest in tmp_path.iterdir()
    assert len(list(tmp_path.iterdir())) == KEPT


def test_a_disk_that_refuses_is_no_second_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert write_report(tmp_path / "file", "report") is None


def test_what_was_not_shown_before_the_end_waits_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    reporter = CrashReporter(tmp_path, show=lambda *_: None, refuse=lambda _: None)
    reporter.keep(ZeroDivisionError("in the last moment"))
    reporter.deleteLater()
    assert [file.name.split("-")[0] for file in tmp_path.iterdir()] == ["unseen"]


def test_what_was_shown_is_not_shown_again(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    sys.excepthook(*failure())
    qtbot.waitUntil(lambda: bool(shown))
    assert take_reports(tmp_path / "logs") == []


def test_a_refusal_that_nobody_answered_is_a_sentence_and_no_crash(
    qtbot: QtBot, shown: Shown, tmp_path: Path
) -> None:
    refusal = Refusal("disk_full")
    threading.Thread(target=lambda: sys.excepthook(Refusal, refusal, None)).start()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [("disk_full", None, True)]
    assert not (tmp_path / "logs").exists()
