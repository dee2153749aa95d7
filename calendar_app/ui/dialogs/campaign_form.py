"""A campaign: its name, its days, what it is for, what it may cost, and its colour."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QWidget

from calendar_app.commands.channels import add_campaign, edit_campaign
from calendar_app.domain.campaign import Campaign
from calendar_app.store import queries
from calendar_app.ui.amounts import CURRENCIES
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.day_field import DayField
from calendar_app.ui.widgets.hue_choice import HueChoice

MOST = 100_000_000


class CampaignForm(Form):
    """Adds a campaign, or edits the one given."""

    def __init__(self, context: Context, campaign: Campaign | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the campaign") if campaign else self.tr("Add a campaign"))
        self._context = context
        self._campaign = campaign
        first, last = self._days()
        self.name = self.add_line(self.tr("Name"), campaign.name if campaign else "")
        self.first = self._day(self.tr("First day"), first)
        self.last = self._day(self.tr("Last day"), last)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(first)
        self.objective = self.add_line(self.tr("Objective"), campaign.objective if campaign else "")
        self._add_budgets(campaign)
        known = queries.campaigns(context.workspace.reader, archived=True)
        self.hue = HueChoice(context.theme, campaign.hue if campaign else len(known))
        self.add(self.tr("Colour"), self.hue)

    def _days(self) -> tuple[QDate, QDate]:
        if self._campaign:
            first, last = self._campaign.first, self._campaign.last
        else:
            first = self._context.workspace.today
            last = first + timedelta(days=13)
        return QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)

    def _day(self, label: str, day: QDate) -> QDateEdit:
        field = DayField(self._context.themes, day)
        self.add(label, field)
        return field

    def _add_budgets(self, campaign: Campaign | None) -> None:
        self.organic = _amount(campaign.organic_budget if campaign else 0)
        self.sponsored = _amount(campaign.sponsored_budget if campaign else 0)
        self.currency = QComboBox()
        self.currency.addItems(CURRENCIES)
        self.currency.setCurrentText(campaign.currency if campaign else CURRENCIES[0])
        self.add_pair(
            (self.tr("Budget for content"), self.organic),
            (self.tr("Sponsored budget"), self.sponsored),
            (self.tr("Currency"), self.currency),
        )

    def _store(self) -> None:
        fields: dict[str, Any] = {
            "name": self.required(self.name),
            "first": self.first.date().toPython(),
            "last": self.last.date().toPython(),
            "objective": self.objective.text().strip(),
            "organic_budget": self.organic.value(),
            "sponsored_budget": self.sponsored.value(),
            "currency": self.currency.currentText(),
            "hue": self.hue.currentIndex(),
        }
        run = self._context.workspace.run
        if self._campaign:
            run(edit_campaign, self._campaign.id, **fields)
        else:
            run(add_campaign, **fields)


def _amount(value: int) -> QSpinBox:
    field = QSpinBox(maximum=MOST, singleStep=100)
    field.setGroupSeparatorShown(True)
    field.setValue(value)
    return field
