"""A channel: its network, its name and handle, its picture, how it publishes and how often."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from calendar_app.commands.channels import add_channel_account, edit_channel
from calendar_app.commands.media import note_picture, take_avatar
from calendar_app.domain.asset import Asset
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.store import queries
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.file_places import FilePlace, folder_of, keep_folder
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.hue_choice import HueChoice
from calendar_app.ui.words import say

AS_THE_BRAND = -15
"""One step of the field below no gap at all."""
MINUTES_OF_A_DAY = 24 * 60
STEP = 15
MOST = 99


class ChannelForm(Form):
    """Adds a channel, or edits the one given; the network of a channel stays what it is."""

    def __init__(self, context: Context, channel: Channel | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the channel") if channel else self.tr("Add a channel"))
        self._context = context
        self._channel = channel
        known = queries.channels(context.workspace.reader, archived=True)
        shown = channel or Channel(id="", network="", name="", handle="", hue=len(known))
        self.network = network_choice(context.themes, context.workspace.networks, shown.network)
        self.network.setEnabled(channel is None)
        self.add(self.tr("Network"), self.network)
        self.name = self.add_line(self.tr("Name"), shown.name, hint=self.tr("As the team calls it"))
        self.handle = self.add_line(self.tr("Account name"), shown.handle, hint=self.tr("@brand"))
        self.avatar = AvatarChoice(context, shown.avatar)
        self.avatar.refused.connect(self.say_problem)
        self.avatar.reading.connect(self.save_button.setDisabled)
        self.hue = HueChoice(context.theme, shown.hue)
        self.add_pair((self.tr("Picture of the account"), self.avatar), (self.tr("Colour"), self.hue))
        self._add_publishing(shown)
        self._add_rhythm(shown)

    def _add_publishing(self, channel: Channel) -> None:
        self.by_tool = QComboBox()
        self.by_tool.addItems([self.tr("By hand"), self.tr("By a tool")])
        self.by_tool.setCurrentIndex(channel.by_tool)
        self.tool = QLineEdit(channel.tool)
        self._ask_for_tool(channel.by_tool)
        self.by_tool.currentIndexChanged.connect(self._ask_for_tool)
        self.add_pair((self.tr("Published"), self.by_tool), (self.tr("Tool"), self.tool))

    def _ask_for_tool(self, by_tool: int) -> None:
        """Where one publishes by hand there is none to name."""
        self.tool.setEnabled(bool(by_tool))
        self.tool.setPlaceholderText(self.tr("Which one?") if by_tool else self.tr("None"))

    def _add_rhythm(self, channel: Channel) -> None:
        self.goal = QSpinBox(minimum=0, maximum=MOST)
        self.goal.setSpecialValueText(self.tr("No goal"))
        self.goal.setValue(channel.weekly_goal)
        self.gap = gap_field(AS_THE_BRAND)
        self.gap.setSpecialValueText(self.tr("As the brand"))
        self.gap.setValue(AS_THE_BRAND if channel.minimum_gap is None else channel.minimum_gap)
        self.add_pair((self.tr("Posts a week"), self.goal), (self.tr("Minutes between posts"), self.gap))

    def _store(self) -> None:
        fields: dict[str, Any] = {
            "name": self.required(self.name),
            "handle": self.handle.text().strip(),
            "avatar": self.avatar.asset,
            "hue": self.hue.currentIndex(),
            "by_tool": bool(self.by_tool.currentIndex()),
            "tool": self.tool.text().strip() if self.by_tool.currentIndex() else "",
            "weekly_goal": self.goal.value(),
            "minimum_gap": None if self.gap.value() == AS_THE_BRAND else self.gap.value(),
        }
        run = self._context.workspace.run
        if self._channel:
            run(edit_channel, self._channel.id, **fields)
        else:
            run(add_channel_account, network=self.network.currentData(), **fields)


class AvatarChoice(QWidget):
    """``asset`` is the picture chosen, "" for none; ``refused`` says why a file is not one.

    ``reading`` says whether one is looked at just now.
    """

    refused = Signal(str)
    reading = Signal(bool)

    def __init__(self, context: Context, asset: str) -> None:
        super().__init__()
        self._context = context
        self.asset = asset
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.choose_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(lambda: self._show(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        for button in (self.choose_button, self.remove_button):
            button.setAutoDefault(False)
        self.setFocusProxy(self.choose_button)
        context.thumbnails.loaded.connect(self._loaded)
        self._show(asset)

    def take(self, file: Path) -> None:
        """Takes a picture in, or says what is wrong with it; read in the pool, as photographs take long."""
        media = self._context.workspace.media
        self.reading.emit(True)
        tasks.run(take_avatar, media, file.name, file, done=self._taken, failed=self._not_taken)

    def _taken(self, asset: Asset) -> None:
        self.reading.emit(False)
        if self._context.attempt(lambda: note_picture(self._context.workspace, asset)):
            self._show(asset.id)

    def _not_taken(self, failure: Exception) -> None:
        self.reading.emit(False)
        if not isinstance(failure, Refusal):
            raise failure
        self.refused.emit(say(failure))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Picture of the account"))
        dialog.setDirectory(str(folder_of(self._context.habits, FilePlace.PICTURES)))
        dialog.fileSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, name: str) -> None:
        keep_folder(self._context.habits, FilePlace.PICTURES, Path(name))
        self.take(Path(name))

    def _loaded(self, asset: str) -> None:
        if asset == self.asset:
            self._show(asset)

    def _show(self, asset: str) -> None:
        self.asset = asset
        pixmap = self._context.thumbnails.pixmap(asset, QSize(64, 64)) if asset else None
        self.choose_button.setIcon(QIcon(pixmap) if pixmap else QIcon())
        self.choose_button.setIconSize(QSize(20, 20))
        self.remove_button.setVisible(bool(asset))


def gap_field(least: int = 0) -> QSpinBox:
    """Minutes between two posts, by the quarter of an hour."""
    return QSpinBox(minimum=least, maximum=MINUTES_OF_A_DAY, singleStep=STEP)


def network_choice(themes: Themes, networks: Mapping[str, Network], chosen: str = "") -> QComboBox:
    """All networks of the catalogue, with their badges."""
    box = QComboBox(iconSize=QSize(16, 16))
    for network in sorted(networks.values(), key=lambda network: network.name.lower()):
        box.addItem(QIcon(themes.badge(network.id, ratio=2.0)), network.name, network.id)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box
