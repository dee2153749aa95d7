"""A block: what kind, what for, its days, its hours, and whom it concerns."""

from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.commands.blocks import add_block, edit_block
from calendar_app.domain.block import Block, BlockKind
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.day_field import DayField
from calendar_app.ui.widgets.elided_check_box import ElidedCheckBox
from calendar_app.ui.widgets.hour_field import HourField
from calendar_app.ui.words import say

MORNING, NOON = time(9), time(12)


class BlockForm(Form):
    """Adds a block on a day, from an hour on if one is meant, or edits the one given."""

    def __init__(
        self,
        context: Context,
        day: date,
        block: Block | None = None,
        *,
        hour: time | None = None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the note") if block else self.tr("Add a note"))
        self._context = context
        self._block = block
        self.text = self.add_line(self.tr("What for"), block.text if block else "")
        self.kind = self._kinds(block.kind if block else BlockKind.SHOOT)
        first, last = (block.first, block.last) if block else (day, day)
        self.first, self.last = DayField(context.themes, first), DayField(context.themes, last)
        self.add(self.tr("Days"), _together(QHBoxLayout(), self.first, self.last))
        self.timed = QCheckBox(self.tr("At set hours"))
        self.begins, self.ends = HourField(MORNING), HourField(NOON)
        self.add(self.tr("Hours"), _together(QHBoxLayout(), self.timed, self.begins, self.ends))
        self.people = self._people(block.people if block else ())
        begins, ends = (block.begins, block.ends) if block else (hour, hour and _an_hour_later(hour))
        self._show_hours(begins, ends)
        self._name_fields()
        self._length = self.first.date().daysTo(self.last.date())
        self.first.dateChanged.connect(self._follow)

    def _kinds(self, chosen: BlockKind) -> QComboBox:
        box = QComboBox()
        for kind in BlockKind:
            box.addItem(say(kind))
        box.setCurrentIndex(list(BlockKind).index(chosen))
        self.add(self.tr("Kind"), box)
        return box

    def _people(self, chosen: tuple[str, ...]) -> dict[str, ElidedCheckBox]:
        people = queries.people(self._context.workspace.reader)
        boxes = {person.id: ElidedCheckBox(person.name) for person in people}
        for person, box in boxes.items():
            box.setChecked(person in chosen)
        self.add(self.tr("People it concerns"), _together(QVBoxLayout(), *boxes.values()))
        self.add_note(self.tr("Nobody ticked means the whole team."))
        return boxes

    def _show_hours(self, begins: time | None, ends: time | None) -> None:
        for field in (self.begins, self.ends):
            field.setEnabled(False)
            self.timed.toggled.connect(field.setEnabled)
        if begins is not None:
            self.timed.setChecked(True)
            for field, hour in ((self.begins, begins), (self.ends, ends or begins)):
                field.setTime(QTime(hour.hour, hour.minute))

    def _name_fields(self) -> None:
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.begins.setAccessibleName(self.tr("From hour"))
        self.ends.setAccessibleName(self.tr("To hour"))

    def _follow(self, first: QDate) -> None:
        """What is moved keeps its length."""
        self.last.setDate(first.addDays(self._length))

    def _hours(self) -> tuple[time | None, time | None]:
        """Both, or only the first where the second is the same: « 9 h »."""
        if not self.timed.isChecked():
            return None, None
        begins, ends = (time(f.time().hour(), f.time().minute()) for f in (self.begins, self.ends))
        return begins, None if ends == begins else ends

    def _store(self) -> None:
        begins, ends = self._hours()
        fields: dict[str, Any] = {
            "kind": list(BlockKind)[self.kind.currentIndex()],
            "text": self.text.text().strip(),
            "first": self.first.date().toPython(),
            "last": self.last.date().toPython(),
            "begins": begins,
            "ends": ends,
            "people": tuple(person for person, box in self.people.items() if box.isChecked()),
        }
        run = self._context.workspace.run
        if self._block:
            run(edit_block, self._block.id, **fields)
        else:
            run(add_block, **fields)


def _an_hour_later(hour: time) -> time:
    """Within the day."""
    return hour.replace(hour=hour.hour + 1) if hour.hour < 23 else time(23, 59)


def _together(layout: QHBoxLayout | QVBoxLayout, *fields: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for field in fields:
        layout.addWidget(field, 1)
    holder.setFocusProxy(fields[0])
    return holder
