"""A list of the world's time zones, found by a part of their name."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from calendar_app.domain.elsewhere import city_of

REGIONS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
"""The parts of the world that IANA names zones after; what else there is are names of old."""
MINUTE = timedelta(minutes=1)


class ZoneBox(QComboBox):
    """« Kolkata (UTC+5:30) »; ``chosen`` carries the IANA name, or "" for what ``none`` says."""

    chosen = Signal(str)

    def __init__(
        self, zone: str, *, name: str, none: str, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        for part in (self, self._line):
            part.setAccessibleName(name)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        labels = {each: _label(each, now) for each in {*_zones(), *filter(None, [zone])}}
        self._zones = ["", *sorted(labels, key=labels.__getitem__)]
        """The IANA name of each row."""
        self.addItems([none, *(labels[each] for each in self._zones[1:])])
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(self._zones.index(zone))
        self.activated.connect(lambda index: self.chosen.emit(self._zones[index]))
        self._line.editingFinished.connect(self._settle)

    @property
    def zone(self) -> str:
        """The IANA name of the one that is chosen, or ""."""
        return self._zones[self.currentIndex()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed takes the place of what is there."""
        super().focusInEvent(event)
        self._line.selectAll()

    def _settle(self) -> None:
        """What is no zone leaves the one that was chosen."""
        self.setEditText(self.itemText(self.currentIndex()))


def _zones() -> list[str]:
    names = (bytes(zone.data()).decode("ascii") for zone in QTimeZone.availableTimeZoneIds())
    return [name for name in names if name.partition("/")[0] in REGIONS]


def _label(zone: str, now: datetime) -> str:
    offset = (now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) // MINUTE
    hours, minutes = divmod(abs(offset), 60)
    sign = "−" if offset < 0 else "+"
    return f"{city_of(zone)} (UTC{sign}{hours}{f':{minutes:02}' if minutes else ''})"
