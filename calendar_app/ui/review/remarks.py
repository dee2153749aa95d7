"""What was said about the post, and whether it was answered."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from calendar_app.domain.remark import Thread
from calendar_app.store.queries import LogEntry
from calendar_app.ui.composer.heading import link_button
from calendar_app.ui.composer.remark_thread import Telling, ThreadView
from calendar_app.ui.composer.remark_words import pointed_words
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_time
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

LAST = 6
"""So many threads are shown; the composer has all of them."""


class RemarkPanel(QFrame):
    """The last threads, oldest first, and the way to begin another one.

    ``pointed`` carries a remark whose words are asked for, ``wanted`` what is to be done with which remark.
    """

    begun = Signal()
    pointed = Signal(object)
    wanted = Signal(str, str)

    def __init__(self, context: Context, brief: Brief) -> None:
        super().__init__()
        set_role(self, "panel")
        self._context, self._brief = context, brief
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        title = self._title()
        heading = WrappingLabel(title)
        set_role(heading, "strong-caption")
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        if "add_remark" in brief.allowed:
            write = link_button(self.tr("Make a remark · M"))
            write.clicked.connect(self.begun)
            head.addWidget(write)
        column.addLayout(head)
        for view in self._views():
            column.addWidget(view)
        said = (line for thread in brief.threads[-LAST:] for line in self._lines(thread))
        self.setAccessibleName("\n".join([title, *said]))

    def _views(self) -> Iterator[ThreadView]:
        telling = Telling(
            themes=self._context.themes,
            draft=self._brief.draft,
            people=self._brief.people,
            when=self._when,
            may_remark="add_remark" in self._brief.allowed,
        )
        for thread in self._brief.threads[-LAST:]:
            view = ThreadView(thread, telling)
            view.pointed.connect(self.pointed)
            view.wanted.connect(self.wanted)
            yield view

    def _title(self) -> str:
        """Whether the last remark of whoever looks, or of whoever sent back, was answered."""
        asked = self._asked()
        if asked is None:
            return self.tr("Remarks")
        later = self._brief.remarks[self._brief.remarks.index(asked) + 1 :]
        reply = next((remark for remark in later if remark.person != asked.person), None)
        if reply is None:
            return self.tr("Remarks · not answered yet")
        return self.tr("Remarks · {person} answered").format(person=self._name(reply.person))

    def _asked(self) -> LogEntry | None:
        judge = self._brief.comparison.judge
        return next((remark for remark in reversed(self._brief.remarks) if remark.person == judge), None)

    def _lines(self, thread: Thread) -> Iterator[str]:
        for remark in (thread.first, *thread.answers):
            yield f"{self._name(remark.person)} · {self._when(remark.at)}"
            yield " ".join(filter(None, (pointed_words(remark, self._brief.draft), remark.text)))

    def _name(self, person: str) -> str:
        return self._brief.people.get(person, self.tr("somebody"))

    def _when(self, at: datetime) -> str:
        locale, local = self._context.language.locale, at.astimezone(ZoneInfo(self._brief.draft.zone))
        return f"{format_date(locale, local.date())} {format_time(locale, local.time())}"
