"""The channels of the brand, in the order in which every list shows them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import archive_channel, edit_channel, restore_channel
from calendar_app.domain.channel import Channel
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Make, Section, SectionWords
from calendar_app.ui.widgets.avatar import round_picture

BADGE = 24


class ChannelsSection(Section):
    """Added, edited, moved up and archived."""

    kinds = (Channel,)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.thumbnails.loaded.connect(self._picture_loaded)

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
        pairs = zip(channels, [None, *channels], strict=False)
        return [self._row(channel, above, several=len(channels) > 1) for channel, above in pairs]

    def _row(self, channel: Channel, above: Channel | None, *, several: bool) -> Row:
        picture = self._picture(channel)
        row = Row(self.context.themes, picture=picture, name=channel.name, detail=self._detail(channel))
        allowed = self.allowed
        if several:
            row.add_button(
                "chevron-up",
                self.tr("Move up"),
                lambda: self._swap(channel, above),
                enabled=allowed and bool(above),
            )
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(channel), enabled=allowed)
        put_away = partial(self.archive, archive_channel, channel.id, channel.name)
        row.add_button("archive", self.tr("Archive"), put_away, enabled=allowed)
        return row

    def archived(self) -> Sequence[Make]:
        """A line per channel that is offered no more."""
        channels = queries.channels(self.context.workspace.reader, archived=True)
        return [partial(self._archived_row, channel) for channel in channels if channel.archived]

    def _archived_row(self, channel: Channel) -> Row:
        back = partial(self.context.run, restore_channel, channel.id)
        return self.archived_row(self._picture(channel), channel.name, back)

    def _picture(self, channel: Channel) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = round(BADGE * ratio)
        avatar = self.context.thumbnails.pixmap(channel.avatar, QSize(size, size)) if channel.avatar else None
        if avatar is None:
            return self.context.themes.badge(channel.network, size=BADGE, ratio=ratio)
        return round_picture(avatar, size=BADGE, ratio=ratio)

    def _picture_loaded(self, asset: str) -> None:
        channels = queries.channels(self.context.workspace.reader, archived=True)
        if any(channel.avatar == asset for channel in channels):
            self.refresh()

    def _detail(self, channel: Channel) -> str:
        network = self.context.workspace.networks.get(channel.network)
        goal = self.tr("%n post(s) a week", "", channel.weekly_goal) if channel.weekly_goal else ""
        parts = (network.name if network else channel.network, channel.handle, channel.tool, goal)
        return " · ".join(filter(None, parts))

    def _edit(self, channel: Channel) -> None:
        ChannelForm(self.context, channel, parent=self).open()

    def _swap(self, channel: Channel, above: Channel | None) -> None:
        if above is not None:
            joins = f"order.{channel.id}"
            for one, other in ((channel, above), (above, channel)):
                self.context.run(edit_channel, one.id, joins=joins, position=other.position)
            self.context.workspace.close_step()
