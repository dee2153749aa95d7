"""What every test relies on: nothing of the person's own is touched, and nothing is left behind."""

import gc
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings

# Before Qt starts: no screen, one language and one encoding on every machine, a runtime folder of its own.
# The folder's path is short because a local socket's may not exceed about 100 bytes.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
RUNTIME = tempfile.TemporaryDirectory(prefix="ec-")
os.environ["XDG_RUNTIME_DIR"] = RUNTIME.name

settings.register_profile("default", deadline=None, max_examples=40, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=1500, print_blob=True)
settings.load_profile("default")


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings, data and caches go to a folder that only this test knows; keys find no key store."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "EDITORIAL_CALENDAR_HOME"):
        monkeypatch.setenv(name, str(home))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    return home


@pytest.fixture(autouse=True)
def no_warning_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that expects a warning asserts it and then calls `caplog.clear()`."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    grave = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not grave, f"logged and not expected: {grave}"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test disturbs another one."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not left, f"threads still running: {left}"


@pytest.fixture(autouse=True)
def garbage_waits() -> Iterator[None]:
    """As in the program, no job of the pool collects garbage that may be a widget: it goes between tests."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def no_work_left(request: pytest.FixtureRequest, garbage_waits: None) -> Iterator[None]:
    """After a test with widgets no timer ticks and no job runs in the pool."""
    yield
    if "qapp" in request.fixturenames:
        # Loaded by pytest-qt before; importing it here would make tests without Qt pay for it.
        core = sys.modules["PySide6.QtCore"]
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        # Without a screen Qt keeps what was copied until after Python's end, and then calls into it.
        sys.modules["PySide6.QtGui"].QGuiApplication.clipboard().clear()
        left = [*running_jobs(core), *active_timers(core)]
        assert not left, f"still at work: {left}"


def running_jobs(core: ModuleType) -> Iterator[str]:
    """The pool, if it is busy; awaited then, so that no other test is blamed."""
    pool = core.QThreadPool.globalInstance()
    if not pool.waitForDone(200):
        pool.waitForDone(10_000)
        yield "a job in the thread pool"


def active_timers(core: ModuleType) -> Iterator[str]:
    """Every QTimer of this test that still ticks; stopped then, for the same reason.

    Garbage waits while a test runs, so that what it made is young; looking at all else takes longer than most
    tests do.
    """
    young = [known for age in (0, 1) for known in gc.get_objects(generation=age)]
    for timer in [known for known in young if type(known) is core.QTimer]:
        if sys.modules["shiboken6"].isValid(timer) and timer.isActive():
            timer.stop()
            yield f"a timer of {timer.parent()!r} every {timer.interval()} ms"
