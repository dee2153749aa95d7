"""A weekly slot: its channel, its time, its days."""

from datetime import time

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QWidget

from calendar_app.commands.planning import add_slot, edit_slot
from calendar_app.domain.errors import Refusal
from calendar_app.domain.slot import Slot
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.hour_field import HourField
from calendar_app.ui.widgets.weekday_boxes import WeekdayBoxes

EVENING = time(18)


class SlotForm(Form):
    """Adds a slot, or edits the one given."""

    def __init__(self, context: Context, slot: Slot | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the slot") if slot else self.tr("Add a slot"))
        self._context = context
        self._slot = slot
        self.channel = self._channels(slot.channel if slot else "")
        self.add(self.tr("Channel"), self.channel)
        hour = slot.time if slot else EVENING
        self.time = HourField(hour)
        self.add(self.tr("Time"), self.time)
        self.days = WeekdayBoxes(slot.weekdays if slot else ())
        self.add(self.tr("Days"), self.days)

    def _channels(self, chosen: str) -> QComboBox:
        box = QComboBox(iconSize=QSize(16, 16))
        for channel in queries.channels(self._context.workspace.reader):
            badge = self._context.themes.badge(channel.network, ratio=2.0)
            box.addItem(QIcon(badge), channel.name, channel.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _store(self) -> None:
        if not self.channel.count():
            raise Refusal("channel_missing")
        hour = self.time.time()
        run = self._context.workspace.run
        fields = {
            "channel": self.channel.currentData(),
            "time": time(hour.hour(), hour.minute()),
            "weekdays": self.days.chosen(),
        }
        if self._slot:
            run(edit_slot, self._slot.id, **fields)
        else:
            run(add_slot, **fields)
