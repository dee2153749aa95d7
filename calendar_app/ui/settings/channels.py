"""The channels of the brand, in the order in which every list shows them."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import archive_channel, edit_channel
from calendar_app.domain.channel import Channel
from calendar_app.store import queries
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords

BADGE = 24


class ChannelsSection(Section):
    """Added, edited, moved up and archived."""

    kinds = (Channel,)

    def words(self) -> SectionWords:
        """About channels."""
        return SectionWords(
            title=self.tr("Channels"),
            about=self.tr("The accounts this brand publishes on. An archived channel keeps its posts."),
            add=self.tr("Add a channel"),
            empty=self.tr("No channel yet. Add the first one to prepare posts for it."),
        )

    def add(self) -> None:
        """The form for a new channel."""
        ChannelForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per channel."""
        channels = queries.channels(self.context.workspace.reader)
        return [
            self._row(channel, above) for channel, above in zip(channels, [None, *channels], strict=False)
        ]

    def _row(self, channel: Channel, above: Channel | None) -> Row:
        themes = self.context.themes
        picture = themes.badge(channel.network, size=BADGE, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=channel.name, detail=self._detail(channel))
        allowed = self.allowed
        row.add_button(
            "chevron-up",
            self.tr("Move up"),
            lambda: self._swap(channel, above),
            enabled=allowed and bool(above),
        )
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(channel), enabled=allowed)
        row.add_button("trash", self.tr("Archive"), lambda: self._archive(channel), enabled=allowed)
        return row

    def _detail(self, channel: Channel) -> str:
        network = self.context.workspace.networks.get(channel.network)
        return " · ".join(filter(None, (network.name if network else channel.network, channel.handle)))

    def _edit(self, channel: Channel) -> None:
        ChannelForm(self.context, channel, parent=self).open()

    def _swap(self, channel: Channel, above: Channel | None) -> None:
        if above is not None:
            joins = f"order.{channel.id}"
            for one, other in ((channel, above), (above, channel)):
                self.context.run(edit_channel, one.id, joins=joins, position=other.position)
            self.context.workspace.close_step()

    def _archive(self, channel: Channel) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(archive_channel, channel.id)):
            text = self.tr("{channel} archived.").format(channel=channel.name)
            self.context.messages.tell_undoable(text, self.context.undo)
