"""The weekly slots: at which hours each channel publishes best."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.planning import remove_slot
from calendar_app.domain.channel import Channel
from calendar_app.domain.slot import Slot
from calendar_app.store import queries
from calendar_app.ui.dates import format_time, format_weekday_long
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.dialogs.slot_form import SlotForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.widgets.banner import Banner

BADGE = 24


class SlotsSection(Section):
    """Added, edited and removed; there is nothing to add before there is a channel."""

    kinds = (Slot, Channel)

    def words(self) -> SectionWords:
        """About slots."""
        return SectionWords(
            title=self.tr("Weekly slots"),
            about=self.tr(
                "The hours at which each channel publishes best. Free slots are outlined in the calendar, "
                "and any post can be moved to the next one."
            ),
            add=self.tr("Add a slot"),
            empty=self.tr("No slot yet."),
        )

    def add(self) -> None:
        """The form for a new slot."""
        SlotForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per slot."""
        reader = self.context.workspace.reader
        channels = {channel.id: channel for channel in queries.channels(reader)}
        self.add_button.setVisible(bool(channels))
        if not channels:
            return [self._without_channel()]
        return [self._row(slot, channels[slot.channel]) for slot in queries.slots(reader)]

    def _without_channel(self) -> QWidget:
        text = self.tr("A slot belongs to a channel, and this brand has none yet.")
        link = self.tr("Add a channel") if self.allowed else ""
        banner = Banner(self.context.themes, text=text, link=link)
        banner.followed.connect(lambda: ChannelForm(self.context, parent=self).open())
        return banner

    def _row(self, slot: Slot, channel: Channel) -> Row:
        themes = self.context.themes
        picture = themes.badge(channel.network, size=BADGE, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=self._when(slot), detail=channel.name)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(slot), enabled=self.allowed)
        row.add_button("trash", self.tr("Remove"), lambda: self._remove(slot), enabled=self.allowed)
        return row

    def _when(self, slot: Slot) -> str:
        locale = self.context.language.locale
        days = ", ".join(format_weekday_long(locale, weekday) for weekday in slot.weekdays)
        return f"{format_time(locale, slot.time)} · {days}"

    def _edit(self, slot: Slot) -> None:
        SlotForm(self.context, slot, parent=self).open()

    def _remove(self, slot: Slot) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(remove_slot, slot.id)):
            self.context.messages.tell_undoable(self.tr("Slot removed."), self.context.undo)
