"""The networks' rules: of which day they are, newer ones from a file, and what the team asks beyond them."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from calendar_app.domain.channel import Channel
from calendar_app.domain.house_rules import house_rules_for
from calendar_app.domain.network import Network
from calendar_app.domain.person import Brand
from calendar_app.domain.workflow import Act, may
from calendar_app.store import queries
from calendar_app.ui.dates import format_day_and_year
from calendar_app.ui.dialogs.house_rules_form import HouseRulesForm
from calendar_app.ui.file_places import FilePlace, folder_of, keep_folder
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords

BADGE = 24


class NetworksSection(Section):
    """A line per network. Newer files belong to the computer, what the team asks belongs to the brand."""

    act = None
    kinds = (Channel, Brand)

    def words(self) -> SectionWords:
        """About rules."""
        return SectionWords(
            title=self.tr("Networks"),
            about=self.tr(
                "What each network accepts changes now and then. A newer file of rules can be put in the "
                "place of the program’s; it is checked first, and holds on this computer. What the team asks "
                "beyond that belongs to the brand."
            ),
            add=self.tr("Use a newer rules file…"),
            empty=self.tr("No channel yet. The rules of the networks you publish on appear here."),
        )

    def widgets(self) -> list[QWidget]:
        """A line per network, in the order of the channels."""
        networks = self.context.workspace.networks
        used = dict.fromkeys(channel.network for channel in queries.channels(self.context.workspace.reader))
        return [self._row(networks[name]) for name in used if name in networks]

    def add(self) -> None:
        """Asks for a file."""
        kinds = self.tr("Rules of a network (*.json)")
        begin = str(folder_of(self.context.habits, FilePlace.RULES))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Use a newer rules file"), begin, kinds)
        if chosen:
            keep_folder(self.context.habits, FilePlace.RULES, Path(chosen))
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Puts the rules of a file in force, or says why not."""
        networks = self.context.workspace.networks
        if self.context.attempt(lambda: networks.take(path)):
            self.refresh()

    def _row(self, network: Network) -> Row:
        themes = self.context.themes
        picture = themes.badge(network.id, size=BADGE, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=network.name, detail=self._detail(network))
        may_set = may(Act.SET_RULES, self.context.workspace.roles)
        row.add_button("pencil", self.tr("Rules of the team"), lambda: self._edit(network), enabled=may_set)
        if self.context.workspace.networks.is_newer(network.id):
            back = self.tr("Back to the rules of the program")
            row.add_button("arrow-counterclockwise", back, lambda: self._give_back(network.id))
        return row

    def _detail(self, network: Network) -> str:
        day = self.tr("Rules of {day}").format(day=format_day_and_year(QLocale(), network.as_of))
        workspace = self.context.workspace
        newer = self.tr("from a newer file") if workspace.networks.is_newer(network.id) else ""
        asks = house_rules_for(network.id, workspace.brand.house_rules).asks
        team = self.tr("with rules of the team") if asks else ""
        return " · ".join(filter(None, (day, newer, team)))

    def _edit(self, network: Network) -> None:
        HouseRulesForm(self.context, network, parent=self).open()

    def _give_back(self, name: str) -> None:
        networks = self.context.workspace.networks
        self.context.attempt(lambda: networks.give_back(name))
        self.refresh()
