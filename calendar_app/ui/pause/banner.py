"""The strip above every page while something is paused: what, since when, by whom, why, and the way on."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.commands.pausing import resume_channels
from calendar_app.domain.workflow import Act, may
from calendar_app.journal.pause import EVERYTHING
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long, format_time
from calendar_app.ui.dialogs.pin import when_unlocked
from calendar_app.ui.widgets.banner import Banner, Kind

MARGIN = 8


class PauseBanner(QWidget):
    """Seen only while there is something to say."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.banner = Banner(context.themes, kind=Kind.WARNING)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.addWidget(self.banner)
        self.banner.followed.connect(self.resume)
        context.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Says again what is paused."""
        workspace = self._context.workspace
        told = [self._sentence(place, entry) for place, entry in queries.paused(workspace.reader).items()]
        link = self.tr("Resume") if may(Act.PUBLISH, workspace.roles) else ""
        self.banner.show_message("\n".join(told), kind=Kind.WARNING, link=link)
        self.setVisible(bool(told))

    def resume(self) -> None:
        """Lets everything go on, and says how much of it is late by now."""
        when_unlocked(self._context, self._go_on, parent=self)

    def changeEvent(self, event: QEvent) -> None:
        """All of it is words."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _go_on(self) -> None:
        workspace = self._context.workspace
        if not self._context.attempt(lambda: workspace.run(resume_channels)):
            return
        found = queries.publications(workspace.reader, now=workspace.clock())
        late = sum(each.is_left and each.plan.begins_before(workspace.clock()) for each in found)
        said = [self.tr("Everything goes on.")]
        if late:
            said.append(self.tr("%n post(s) should be out by now: they stand in Today.", "", late))
        self._context.messages.tell_undoable(" ".join(said), self._context.undo)

    def _sentence(self, place: str, entry: queries.LogEntry) -> str:
        reader = self._context.workspace.reader
        since, person = self._when(entry.at), _name(reader, entry.person)
        if place == EVERYTHING:
            text = self.tr("Everything is paused since {since}, by {person}: “{reason}”")
            return text.format(since=since, person=person, reason=entry.text)
        name = next((c.name for c in queries.channels(reader, archived=True) if c.id == place), "")
        text = self.tr("{channel} is paused since {since}, by {person}: “{reason}”")
        return text.format(channel=name, since=since, person=person, reason=entry.text)

    def _when(self, at: datetime) -> str:
        workspace, locale = self._context.workspace, self._context.language.locale
        local = at.astimezone(ZoneInfo(workspace.brand.zone))
        hour = format_time(locale, local.time())
        return hour if local.date() == workspace.today else f"{format_day_long(locale, local.date())}, {hour}"


def _name(reader: queries.Reader, person: str) -> str:
    return next((each.name for each in queries.people(reader, archived=True) if each.id == person), "")
