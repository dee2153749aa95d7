"""Slow work that knows neither widgets nor the database, done in the pool of threads."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class _Delivery(QObject):
    """Carries one result from the pool back to the main thread, then goes away."""

    _done = Signal(object)
    _failed = Signal(object)

    def __init__(self, done: Done | None, failed: Failed | None) -> None:
        # The application keeps it alive: nobody else holds it while the pool works.
        super().__init__(QCoreApplication.instance())
        self._receivers = {"done": done, "failed": failed}
        self._sent = Event()
        self._done.connect(self._hand_over_result, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._hand_over_failure, Qt.ConnectionType.QueuedConnection)

    def work(self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        try:
            result = function(*args, **kwargs)
        except Exception as failure:  # noqa: BLE001 - whatever it is, it is told on the main thread
            self._failed.emit(failure)
        else:
            self._done.emit(result)
        self._sent.set()

    @Slot(object)
    def _hand_over_result(self, result: Any) -> None:
        self._hand_over("done", result)

    @Slot(object)
    def _hand_over_failure(self, failure: Exception) -> None:
        receiver = self._receivers["failed"]
        self._go()
        if receiver is None:
            raise failure
        _call(receiver, failure)

    def _hand_over(self, name: str, value: Any) -> None:
        receiver = self._receivers[name]
        self._go()
        if receiver is not None:
            _call(receiver, value)

    def _go(self) -> None:
        # The pool's thread may still be inside emit, and would use an object that is already freed.
        self._sent.wait()
        # That thread may also be the last to hold this, and must not be the one that frees a widget.
        self._receivers.clear()
        self.deleteLater()


def run(
    function: Callable[..., Any],
    *args: Any,
    done: Done | None = None,
    failed: Failed | None = None,
    **kwargs: Any,
) -> None:
    """Call ``function`` in the pool; ``done(result)`` or ``failed(exception)`` follows on the main thread.

    An exception nobody asked for is raised on the main thread; a widget that closed meanwhile is spared, if
    one of its methods was given, with arguments bound to it or without.
    """
    delivery = _Delivery(done, failed)
    QThreadPool.globalInstance().start(lambda: delivery.work(function, args, kwargs))


def _call(receiver: Callable[[Any], None], value: Any) -> None:
    method = receiver.func if isinstance(receiver, partial) else receiver
    owner = getattr(method, "__self__", None)
    if not isinstance(owner, QObject) or shiboken6.isValid(owner):
        receiver(value)
