"""What the team says about the post, and what happened to it."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calendar_app.store import queries
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_time
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say_log

REMARKS, LOG = "remarks", "log"


class Discussion(QFrame):
    """Remarks are internal: nothing written here ever leaves for a client."""

    remark_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "canvas")
        self._context = context
        self._draft: Draft | None = None
        self._names: dict[str, str] = {}
        self._switch = SegmentedControl(
            context.themes, options=[(REMARKS, self.tr("Remarks")), (LOG, self.tr("Log"))]
        )
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setWidget(self._page)
        self._scroll.setAccessibleName(self.tr("Remarks and log"))
        set_role(self._scroll, "reading")
        self.field = TextField(lines=2)
        self.field.setAccessibleName(self.tr("Write a remark for the team"))
        self.field.setPlaceholderText(self.tr("Write a remark (internal)"))
        self._say = QPushButton(self.tr("Add the remark"))
        self._arrange()
        self._switch.chosen.connect(self._show_entries)
        self.field.textChanged.connect(self._allow)
        self._say.clicked.connect(self._send)

    def show_draft(self, draft: Draft, *, may_remark: bool) -> None:
        """Show the discussion of a post."""
        if self._draft and self._draft.post.id != draft.post.id:
            self.field.show_text("")
        self._draft = draft
        people = queries.people(self._context.workspace.reader, archived=True)
        self._names = {person.id: person.name for person in people}
        self.field.setVisible(may_remark)
        self._say.setVisible(may_remark)
        self._allow()
        self._show_entries()

    def text(self) -> str:
        """All that is shown, line by line."""
        labels = self._page.findChildren(WrappingLabel) + self._page.findChildren(ElidedLabel)
        return "\n".join(label.text() for label in labels)

    def show_log(self) -> None:
        """Turn to what happened."""
        self._switch.set_value(LOG)
        self._show_entries()

    def _show_entries(self) -> None:
        empty(self._column)
        entries = self._remarks() if self._switch.value() == REMARKS else self._log()
        for widget in entries:
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _remarks(self) -> Iterable[QWidget]:
        found = queries.remarks(self._context.workspace.reader, self._draft.post.id) if self._draft else []
        if not found:
            yield _quiet(self.tr("No remarks yet."))
        for remark in found:
            yield self._headed(self._name(remark.person), remark.at)
            yield _bubble(remark.text)

    def _log(self) -> Iterable[QWidget]:
        found = queries.log(self._context.workspace.reader, self._draft.post.id) if self._draft else []
        if not found:
            yield _quiet(self.tr("Nothing has happened to it yet."))
        for entry in found:
            said = say_log(entry.kind, self._name(entry.person))
            channels = ", ".join(self._channel_names(entry.channels))
            line = " · ".join(part for part in (self._when(entry.at), said, channels) if part)
            yield _quiet(f"{line} : {entry.text}" if entry.text else line)

    def _channel_names(self, channels: Iterable[str]) -> Iterable[str]:
        known = self._draft.channels if self._draft else {}
        return (known[channel].name for channel in channels if channel in known)

    def _name(self, person: str) -> str:
        return self._names.get(person, self.tr("somebody"))

    def _headed(self, name: str, at: datetime) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(6)
        who, when = ElidedLabel(name), QLabel(self._when(at))
        set_role(who, "strong")
        set_role(when, "caption")
        row.addWidget(who)
        row.addWidget(when, 1)
        return head

    def _when(self, at: datetime) -> str:
        zone = ZoneInfo(self._draft.zone if self._draft else "UTC")
        locale, local = self._context.language.locale, at.astimezone(zone)
        hour = format_time(locale, local.time())
        today = self._context.workspace.clock().astimezone(zone).date()
        return hour if local.date() == today else f"{format_date(locale, local.date())} {hour}"

    def _allow(self) -> None:
        self._say.setEnabled(bool(self.field.text().strip()))

    def _send(self) -> None:
        text = self.field.text().strip()
        self.field.show_text("")
        self._allow()
        self.remark_wanted.emit(text)

    def _arrange(self) -> None:
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._switch)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.field)
        column.addWidget(self._say, 0, Qt.AlignmentFlag.AlignRight)


def _quiet(text: str) -> WrappingLabel:
    label = WrappingLabel(text)
    set_role(label, "caption")
    return label


def _bubble(text: str) -> QFrame:
    frame = QFrame()
    set_role(frame, "panel")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(10, 8, 10, 8)
    inside.addWidget(WrappingLabel(text))
    return frame
