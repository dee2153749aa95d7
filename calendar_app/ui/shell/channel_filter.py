"""The channels of the brand, each with a tick that shows or hides its posts."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.change import Step
from calendar_app.domain.channel import Channel
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided_check_box import ElidedCheckBox

BADGE = 16


class ChannelFilter(QWidget):
    """``changed`` follows each tick; where there is no channel yet, ``first_wanted`` asks for one."""

    changed = Signal()
    first_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._first = QPushButton()
        set_role(self._first, "link")
        self._first.clicked.connect(self.first_wanted)
        self._column.addWidget(self._first)
        context.changed.connect(self._follow)
        context.themes.changed.connect(self.refresh)
        self.refresh()

    @property
    def hidden(self) -> frozenset[str]:
        """The channels whose posts are not wanted."""
        return frozenset(key for key, box in self._boxes.items() if not box.isChecked())

    def show_all(self) -> None:
        """Ticks every channel."""
        if self.hidden:
            self.hide_only(())
            self.changed.emit()

    def hide_only(self, hidden: Collection[str]) -> None:
        """Ticks all channels but these, and leaves it to others to say so."""
        with QSignalBlocker(self):
            for key, box in self._boxes.items():
                box.setChecked(key not in hidden)

    def refresh(self) -> None:
        """Lists the channels anew; ticks stay as they are."""
        hidden = self.hidden
        for box in self._boxes.values():
            # Until it is gone it must not take a row of its own.
            box.hide()
            box.deleteLater()
        channels = queries.channels(self._context.workspace.reader)
        self._boxes = {channel.id: self._box(channel, channel.id not in hidden) for channel in channels}
        for box in self._boxes.values():
            self._column.addWidget(box)
        self._first.setText(self.tr("Add a channel"))
        self._first.setVisible(not self._boxes)

    def changeEvent(self, event: QEvent) -> None:
        """What a screen reader says is in the language in use."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _follow(self, step: Step) -> None:
        if step.touches(Channel):
            self.refresh()

    def _box(self, channel: Channel, shown: bool) -> QCheckBox:  # noqa: FBT001 - a tick is a bool
        network = self._context.workspace.networks.get(channel.network)
        name = network.name if network else channel.network
        text = channel.handle or channel.name
        # The badge stands closer to a name than the tick to the badge; a space makes up for it.
        box = ElidedCheckBox(f" {text}")
        box.setChecked(shown)
        box.setToolTip(f"{channel.name} · {name}")
        box.setAccessibleName(self.tr("Show {channel} on {network}").format(channel=text, network=name))
        box.setIcon(QIcon(self._context.icons.badge(channel.network, ratio=self.devicePixelRatioF())))
        box.setIconSize(QSize(BADGE, BADGE))
        box.toggled.connect(self.changed)
        return box
