"""A channel: its network, its name and its handle."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QWidget

from calendar_app.commands.channels import add_channel_account, edit_channel
from calendar_app.domain.channel import Channel
from calendar_app.domain.network import Network
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.theme.themes import Themes


class ChannelForm(Form):
    """Adds a channel, or edits the one given; the network of a channel stays what it is."""

    def __init__(self, context: Context, channel: Channel | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the channel") if channel else self.tr("Add a channel"))
        self._context = context
        self._channel = channel
        self.network = network_choice(
            context.themes, context.workspace.networks, channel.network if channel else ""
        )
        self.network.setEnabled(channel is None)
        self.add(self.tr("Network"), self.network)
        self.name = self.add_line(
            self.tr("Name"), channel.name if channel else "", hint=self.tr("As the team calls it")
        )
        self.handle = self.add_line(
            self.tr("Account name"), channel.handle if channel else "", hint=self.tr("@brand")
        )

    def _store(self) -> None:
        fields = {"name": self.required(self.name), "handle": self.handle.text().strip()}
        run = self._context.workspace.run
        if self._channel:
            run(edit_channel, self._channel.id, **fields)
        else:
            run(add_channel_account, network=self.network.currentData(), **fields)


def network_choice(themes: Themes, networks: Mapping[str, Network], chosen: str = "") -> QComboBox:
    """All networks of the catalogue, with their badges."""
    box = QComboBox(iconSize=QSize(16, 16))
    for network in sorted(networks.values(), key=lambda network: network.name.lower()):
        box.addItem(QIcon(themes.badge(network.id, ratio=2.0)), network.name, network.id)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box
