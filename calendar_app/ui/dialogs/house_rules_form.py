"""What a brand asks of itself on a network: shorter texts, fewer hashtags, alternative texts."""

from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from calendar_app.commands.house_rules import set_house_rules
from calendar_app.domain.house_rules import HouseRules, house_rules_for, loosest, relaxable
from calendar_app.domain.network import Network
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form

MOST_HASHTAGS = 99
"""Where a network names no number."""


class HouseRulesForm(Form):
    """The rules of the team for one network; no number can be larger than the network's own."""

    def __init__(self, context: Context, network: Network, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Rules of the team: {network}").format(network=network.name))
        self._context = context
        self._network = network
        rules = house_rules_for(network.id, context.workspace.brand.house_rules)
        self.text_max = self._number(loosest(network, "text.max") or 0, least=1, chosen=rules.text_max)
        self.add(self.tr("Characters in a text, at most"), self.text_max)
        most = loosest(network, "hashtags.max")
        self.hashtags_max = self._number(
            MOST_HASHTAGS if most is None else most, least=0, chosen=rules.hashtags_max
        )
        self.add(self.tr("Hashtags, at most"), self.hashtags_max)
        self.alt_required = QCheckBox(self.tr("No picture without an alternative text"))
        self.alt_required.setChecked(rules.alt_required)
        self.add_more(self.alt_required)
        self.relaxed = QCheckBox()
        self.relaxed.setChecked(rules.hashtags_relaxed)
        self._offer_relaxing(network)

    def _number(self, most: int, *, least: int, chosen: int | None) -> QSpinBox:
        field = QSpinBox(minimum=least - 1, maximum=max(most, least - 1))
        field.setSpecialValueText(self.tr("As the network"))
        field.setValue(least - 1 if chosen is None else chosen)
        field.setEnabled(most >= least)
        return field

    def _offer_relaxing(self, network: Network) -> None:
        if numbers := relaxable(network):
            most, documented = numbers
            text = self.tr("From {most} to {documented} hashtags, only warn")
            self.relaxed.setText(text.format(most=most + 1, documented=documented))
            self.add_more(self.relaxed)
            why = self.tr("The network’s application takes {most}, its documentation says {documented}.")
            self.add_note(why.format(most=most, documented=documented))

    def _store(self) -> None:
        rules = HouseRules(
            network=self._network.id,
            text_max=_chosen(self.text_max),
            hashtags_max=_chosen(self.hashtags_max),
            alt_required=self.alt_required.isChecked(),
            hashtags_relaxed=self.relaxed.isChecked(),
        )
        workspace = self._context.workspace
        if rules != house_rules_for(self._network.id, workspace.brand.house_rules):
            workspace.run(set_house_rules, rules)


def _chosen(field: QSpinBox) -> int | None:
    return None if field.value() == field.minimum() else field.value()
