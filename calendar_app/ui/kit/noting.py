"""The foot of the kit: the way to the network, and noting that a version is out or in a tool."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTime, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from calendar_app.commands.kit import Kit, publish_kit
from calendar_app.commands.review import mark_scheduled
from calendar_app.domain.channel import Channel
from calendar_app.domain.workflow import Act, Status, may
from calendar_app.journal.status import VariantState
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.pin import when_unlocked
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.hour_field import HourField
from calendar_app.ui.words.warnings import title_of

ICON = 14
DAY = timedelta(days=1)
READY = (Status.APPROVED, Status.DUE, Status.OVERDUE)
HAS_KIT = frozenset({*READY, Status.SCHEDULED, Status.CHANGED})
"""While a validated version is being changed, the validated one is still what is published."""


class Noting(QFrame):
    """``noted`` follows what was noted; what is typed stays while the post changes around it."""

    noted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kit: Kit | None = None
        self._channel: Channel | None = None
        self._title = self._where = ""
        self.network = QPushButton(autoDefault=False)
        self.link, self.tool = QLineEdit(), QLineEdit()
        self.hour, self._hour_label = HourField(time()), QLabel(self.tr("Out since"))
        self._shown_hour = self.hour.time()
        self.publish = QPushButton(self.tr("Mark as published"), autoDefault=False)
        self.schedule = QPushButton(self.tr("Mark as scheduled"), autoDefault=False)
        self._labels = QLabel(self.tr("Link to the post")), QLabel(self.tr("Scheduled in"))
        self._arrange()
        self.network.clicked.connect(self.browse)
        self.publish.clicked.connect(self.mark_published)
        self.link.returnPressed.connect(self.mark_published)
        self.schedule.clicked.connect(self.mark_scheduled)
        self.tool.returnPressed.connect(self.mark_scheduled)

    def show_kit(self, kit: Kit, *, channel: Channel, title: str, state: VariantState) -> None:
        """Offer what is possible for it now."""
        if self._channel is None or self._channel.id != channel.id:
            self.link.clear()
            self._set_hour()
            self.tool.setText(self._context.habits.preferences.last_tool or channel.tool)
        self._kit, self._channel, self._title = kit, channel, title
        self._where = channel.handle or channel.name
        workspace = self._context.workspace
        network = workspace.networks.get(channel.network)
        self.network.setVisible(bool(network and network.compose_url))
        if network:
            words = self.tr("Open {network} in the browser").format(network=network.name)
            self.network.setText("  " + words)
        allowed = may(Act.PUBLISH, workspace.roles)
        to_publish = allowed and state.status is not Status.PUBLISHED
        for part in (self._hour_label, self.hour, self._labels[0], self.link, self.publish):
            part.setVisible(to_publish)
        for part in (self._labels[1], self.tool, self.schedule):
            part.setVisible(allowed and state.status in READY)

    def browse(self) -> None:
        """Open the page on which the network takes a post; nothing of the post is in the address."""
        network = self._context.workspace.networks.get(self._channel.network) if self._channel else None
        if network and not QDesktopServices.openUrl(QUrl(network.compose_url)):
            text = self.tr("No browser opened {address}.").format(address=network.compose_url)
            self._context.messages.tell_problem(text)

    def mark_published(self) -> None:
        """Note that it is out, and where it can be seen."""
        if self._kit and self._channel:
            said = self.tr("“{title}” is published on {channel}.")
            answers = {"copy": self._kit.copy_id, "link": self.link.text().strip(), "out_at": self.out_at()}
            self._sign(said, publish_kit, self._kit.post, self._channel.id, **answers)

    def out_at(self) -> datetime | None:
        """When it went out: the last time it was so late where the brand is; None where nobody set it."""
        hour = self.hour.time()
        if hour == self._shown_hour:
            return None
        now = queries.local_now(self._context.workspace.reader, self._context.workspace.clock())
        typed = now.replace(hour=hour.hour(), minute=hour.minute(), second=0, microsecond=0)
        return typed if typed <= now else typed - DAY

    def mark_scheduled(self) -> None:
        """Note which tool will publish it; the next kit proposes the same one."""
        tool = self.tool.text().strip()
        if not tool:
            self.tool.setFocus()
            return
        if self._kit and self._channel:
            self._context.habits.keep(last_tool=tool)
            said = self.tr("“{title}” is scheduled for {channel}.")
            self._sign(said, mark_scheduled, self._kit.post, channels=[self._channel.id], tool=tool)

    def _sign(self, said: str, command: Callable[..., Any], *about: Any, **answers: Any) -> None:
        told = said.format(title=title_of(self._title), channel=self._where)
        run = partial(self._context.workspace.run, command, *about, **answers)

        def act() -> None:
            if self._context.attempt(run):
                self._context.messages.tell_undoable(told, self._context.undo)
                self.noted.emit()

        when_unlocked(self._context, act, parent=self)

    def _set_hour(self) -> None:
        now = queries.local_now(self._context.workspace.reader, self._context.workspace.clock())
        self._shown_hour = QTime(now.hour, now.minute)
        self.hour.setTime(self._shown_hour)

    def _arrange(self) -> None:
        set_role(self, "footer")
        set_role(self.publish, "primary")
        self.network.setIcon(self._context.icons.icon("box-arrow-up-right"))
        self.network.setIconSize(QSize(ICON, ICON))
        for label, line in zip(self._labels, (self.link, self.tool), strict=True):
            label.setBuddy(line)
            line.setAccessibleName(label.text())
        self.link.setPlaceholderText(self.tr("https:// (if you like)"))
        self.tool.setPlaceholderText(self.tr("The name of the tool"))
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 12, 20, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.network)
        first.addStretch(1)
        grid.addLayout(first, 0, 0, 1, 3)
        self._hour_label.setBuddy(self.hour)
        self.hour.setAccessibleName(self._hour_label.text())
        self.hour.setToolTip(self.tr("A time that is still to come is yesterday’s."))
        grid.addWidget(self._hour_label, 1, 0)
        grid.addWidget(self.hour, 1, 1, Qt.AlignmentFlag.AlignLeft)
        for row, parts in enumerate(
            zip(self._labels, (self.link, self.tool), (self.publish, self.schedule), strict=True), start=2
        ):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
        grid.setColumnStretch(1, 1)
