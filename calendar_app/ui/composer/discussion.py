"""What the team and the client say about the post, and what happened to it."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from calendar_app.domain.remark import Anchor, Layer, Remark, Thread
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.remark_thread import ANSWER, Telling, ThreadView
from calendar_app.ui.composer.remark_words import note_words, pointed_words
from calendar_app.ui.composer.remark_writer import RemarkWriter
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_time
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.pieces import Pieces
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say_log

REMARKS, LOG = "remarks", "log"
THREADS_APART, LINES_APART = 14, 6


class Discussion(QFrame):
    """Remarks are internal unless they are said to be for the client.

    ``pointed`` carries a remark whose words are asked for, ``said`` a ``Saying``, ``wanted`` what is to be
    done with which remark; ``told`` says that what is shown is new.
    """

    pointed = Signal(object)
    said = Signal(object)
    wanted = Signal(str, str)
    told = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "canvas")
        self._context = context
        self._draft: Draft | None = None
        self.threads: list[Thread] = []
        self.may_remark = False
        self._notes: list[str] = []
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
        self.writer = RemarkWriter(context)
        self._arrange()
        self._switch.chosen.connect(self._show_entries)
        self.writer.said.connect(self.said)

    def show_draft(self, draft: Draft, *, may_remark: bool) -> None:
        """Show the discussion of a post."""
        if self._draft and self._draft.post.id != draft.post.id:
            self.writer.start_anew()
        self._draft, self.may_remark = draft, may_remark
        people = queries.people(self._context.workspace.reader, archived=True)
        self._names = {person.id: person.name for person in people}
        self.threads = queries.conversation(self._context.workspace.reader, draft.post.id)
        self.writer.setVisible(may_remark)
        is_client = self._context.workspace.roles == {Role.CLIENT}
        self.writer.offer_layers([Layer.CLIENT] if is_client else list(Layer))
        self._show_entries()
        self.told.emit()

    def follow_text(self, draft: Draft) -> None:
        """Say which words have gone or come back while the post is written; all else stays as it is."""
        self._draft = draft
        if self._notes != self._notes_of(draft):
            self._show_entries()

    def text(self) -> str:
        """All that is shown, line by line."""
        labels = self._page.findChildren(WrappingLabel) + self._page.findChildren(ElidedLabel)
        pieces = [label.accessibleName() for label in self._page.findChildren(Pieces)]
        return "\n".join([*(label.text() for label in labels), *pieces])

    def show_log(self) -> None:
        """Turn to what happened."""
        self._switch.set_value(LOG)
        self._show_entries()

    def quote(self, anchor: Anchor) -> None:
        """Write about these words."""
        self.write()
        if self._draft:
            about = Remark(id="", person="", at=self._context.workspace.clock(), anchor=anchor)
            self.writer.quote(anchor, pointed_words(about, self._draft))
            self.writer.field.setFocus()

    def write(self) -> None:
        """Write about the post."""
        self._switch.set_value(REMARKS)
        self._show_entries()
        self.writer.field.setFocus()

    def _notes_of(self, draft: Draft) -> list[str]:
        told = (remark for thread in self.threads for remark in (thread.first, *thread.answers))
        return [note_words(remark, draft) for remark in told]

    def _show_entries(self) -> None:
        empty(self._column)
        self._column.setSpacing(THREADS_APART if self._switch.value() == REMARKS else LINES_APART)
        entries = self._remarks() if self._switch.value() == REMARKS else self._log()
        for widget in entries:
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _remarks(self) -> Iterable[QWidget]:
        if self._draft is None:
            return
        self._notes = self._notes_of(self._draft)
        if not self.threads:
            yield _quiet(self.tr("No remarks yet."))
        telling = Telling(
            themes=self._context.themes,
            draft=self._draft,
            people=self._names,
            when=self._when,
            may_remark=self.may_remark,
        )
        for thread in self.threads:
            view = ThreadView(thread, telling)
            view.pointed.connect(self.pointed)
            view.wanted.connect(self._want)
            yield view

    def _want(self, name: str, remark: str) -> None:
        """Answering begins in the field below; all else is done at once."""
        if name != ANSWER:
            self.wanted.emit(name, remark)
            return
        thread = next((each for each in self.threads if each.first.id == remark), None)
        if thread:
            self.writer.answer(thread.first, self._name(thread.first.person))

    def _log(self) -> Iterable[QWidget]:
        found = queries.log(self._context.workspace.reader, self._draft.post.id) if self._draft else []
        if not found:
            yield _quiet(self.tr("Nothing has happened to it yet."))
        for entry in found:
            said = say_log(entry.kind, self._name(entry.person))
            channels = ", ".join(self._channel_names(entry.channels))
            out = self.tr("out {when}").format(when=self._when(entry.out_at)) if entry.out_at else ""
            line = " · ".join(part for part in (self._when(entry.at), said, out, channels) if part)
            yield _quiet(f"{line} : {entry.text}" if entry.text else line)

    def _channel_names(self, channels: Iterable[str]) -> Iterable[str]:
        known = self._draft.channels if self._draft else {}
        return (known[channel].name for channel in channels if channel in known)

    def _name(self, person: str) -> str:
        return self._names.get(person, self.tr("somebody"))

    def _when(self, at: datetime) -> str:
        zone = ZoneInfo(self._draft.zone if self._draft else "UTC")
        locale, local = self._context.language.locale, at.astimezone(zone)
        hour = format_time(locale, local.time())
        today = self._context.workspace.clock().astimezone(zone).date()
        return hour if local.date() == today else f"{format_date(locale, local.date())} {hour}"

    def _arrange(self) -> None:
        self._column.setContentsMargins(0, 0, 8, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._switch)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.writer)


def _quiet(text: str) -> WrappingLabel:
    label = WrappingLabel(text)
    set_role(label, "caption")
    return label
