"""One post of a launch template: how far from the launch, what, at what time, and where."""

import re
from collections.abc import Collection
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpinBox, QWidget

from calendar_app.domain.launch import Milestone
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided_button import ElidedButton
from calendar_app.ui.widgets.elided_line import ElidedLine
from calendar_app.ui.widgets.hour_field import HourField
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.words.launches import say_offset

FURTHEST = 365
NARROW = 84
ROOM = 48
"""What padding and arrow take of a button."""
MINUS = "\N{MINUS SIGN}"
DISTANCE = re.compile(r"[^\W\d_]?\s*([+\u2212-]?\d{1,3})?")
BEGUN = re.compile(r"[^\W\d_]?\s*[+\u2212-]?")


class MilestoneRow(QWidget):
    """``removed`` asks whoever holds it to let it go."""

    removed = Signal()

    def __init__(self, context: Context, milestone: Milestone) -> None:
        super().__init__()
        self._context = context
        self.offset = OffsetBox(milestone.offset)
        self.title = ElidedLine(milestone.title)
        self.title.setPlaceholderText(self.tr("What it is"))
        self.title.setAccessibleName(self.tr("What it is"))
        self.time = self._time_field(milestone)
        self.channels = ElidedButton(room=ROOM)
        self._menu = QMenu(self)
        self._remove = IconButton(context.themes, icon="x-lg", text=self.tr("Remove this post"))
        self._remove.clicked.connect(self.removed)
        self._lay_out()
        self.offer_channels(milestone.channels)

    def milestone(self) -> Milestone:
        """The post as it is filled in."""
        hour = self.time.time()
        has_hour = hour != self.time.minimumTime()
        return Milestone(
            offset=self.offset.value(),
            title=self.title.text(),
            time=time(hour.hour(), hour.minute()) if has_hour else None,
            channels=tuple(action.data() for action in self._menu.actions() if action.isChecked()),
        )

    def _time_field(self, milestone: Milestone) -> HourField:
        hour = milestone.time
        field = HourField(hour or time(0))
        field.setSpecialValueText(self.tr("No time"))
        field.setAccessibleName(self.tr("Time of day"))
        return field

    def offer_channels(self, chosen: Collection[str]) -> None:
        """Lists the channels of the brand, these of them ticked."""
        self._menu.clear()
        for channel in queries.channels(self._context.workspace.reader):
            action = self._menu.addAction(self._context.themes.badge_icon(channel.network), channel.name)
            action.setData(channel.id)
            action.setCheckable(True)
            action.setChecked(channel.id in chosen)
            action.toggled.connect(self._show_channels)
        self.channels.setEnabled(bool(self._menu.actions()))
        self._show_channels()

    def _show_channels(self) -> None:
        chosen = [action.text() for action in self._menu.actions() if action.isChecked()]
        words = ", ".join(chosen) or self.tr("Channels…")
        # Qt drops the left padding of a button that has a menu.
        self.channels.show_words(f"\u2002{words}")
        names = ", ".join(chosen) or self.tr("none yet")
        self.channels.setAccessibleName(self.tr("Channels: {names}").format(names=names))

    def _lay_out(self) -> None:
        self.offset.setFixedWidth(NARROW)
        self.time.setFixedWidth(NARROW + ROOM)
        set_role(self.channels, "choice")
        self.channels.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.offset)
        row.addWidget(self.title, 3)
        row.addWidget(self.time)
        row.addWidget(self.channels, 3)
        row.addWidget(self._remove)


class OffsetBox(QSpinBox):
    """Days from the launch, read and written as planners do: J−14, J, J+1."""

    def __init__(self, offset: int) -> None:
        super().__init__(minimum=-FURTHEST, maximum=FURTHEST)
        self.setValue(offset)
        self.setAccessibleName(self.tr("Days from the launch"))

    def textFromValue(self, value: int) -> str:
        """« J−14 »."""
        return say_offset(value)

    def valueFromText(self, text: str) -> int:
        """With or without the letter; the letter alone is the day itself."""
        found = DISTANCE.fullmatch(text.strip())
        return int((found.group(1) or "0").replace(MINUS, "-")) if found else self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """What is not yet a distance may become one."""
        whole, begun = DISTANCE.fullmatch(text.strip()), BEGUN.fullmatch(text.strip())
        state = QValidator.State.Acceptable if whole else QValidator.State.Intermediate
        return (state if whole or begun else QValidator.State.Invalid), text, position
