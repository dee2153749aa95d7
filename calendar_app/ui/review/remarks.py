"""What was said about the post, and whether it was answered."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFrame, QVBoxLayout

from calendar_app.store.queries import LogEntry
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_time
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

LAST = 6
"""So many remarks are shown; the composer has all of them."""


class RemarkPanel(QFrame):
    """The last remarks, oldest first."""

    def __init__(self, context: Context, brief: Brief) -> None:
        super().__init__()
        set_role(self, "panel")
        self._context, self._brief = context, brief
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        lines = [(self._title(), "caption")]
        for remark in brief.remarks[-LAST:]:
            lines += [(self._head(remark), "caption"), (remark.text, "")]
        for number, (text, role) in enumerate(lines):
            label = WrappingLabel(text)
            set_role(label, "strong-caption" if not number else role)
            column.addWidget(label)
        self.setAccessibleName("\n".join(text for text, _ in lines))

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

    def _head(self, remark: LogEntry) -> str:
        return f"{self._name(remark.person)} · {self._when(remark.at)}"

    def _name(self, person: str) -> str:
        return self._brief.people.get(person, self.tr("somebody"))

    def _when(self, at: datetime) -> str:
        locale, local = self._context.language.locale, at.astimezone(ZoneInfo(self._brief.draft.zone))
        return f"{format_date(locale, local.date())} {format_time(locale, local.time())}"
