"""Python's garbage, collected on the main thread only.

Left alone, Python collects in whichever thread happens to allocate: a job of the pool that destroyed widgets
so would do what Qt allows the main thread alone, and wait for a thread that may be waiting for the job.
"""

import gc

from PySide6.QtCore import QObject, QTimerEvent

INTERVAL = 1000
"""Milliseconds between two looks at how much there is."""


class GarbageCollector(QObject):
    """In place of Python's own, from `begin` to `end`; what exists at the beginning is taken to stay."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = 0

    def begin(self) -> None:
        """Has to be called on the main thread, as everything here."""
        gc.disable()
        # Looking through what stays again and again would cost more than all the rest.
        gc.freeze()
        self._timer = self.startTimer(INTERVAL)

    def end(self) -> None:
        """Nothing is collected any more: the program ends."""
        self.killTimer(self._timer)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Collect as far as is due."""
        collect_due()
        super().timerEvent(event)


def collect_due() -> None:
    """Collect the oldest generation for which Python's own collector would have become active."""
    due = [
        age
        for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most > 0
    ]
    if due:
        gc.collect(max(due))
