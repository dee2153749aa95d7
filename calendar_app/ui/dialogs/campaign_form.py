"""A campaign: its name, its days, what it is for, and its colour."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from calendar_app.commands.channels import add_campaign, edit_campaign
from calendar_app.domain.campaign import Campaign
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.day_field import DayField

HUES = (
    QT_TRANSLATE_NOOP("CampaignForm", "Pink"),
    QT_TRANSLATE_NOOP("CampaignForm", "Blue"),
    QT_TRANSLATE_NOOP("CampaignForm", "Orange"),
    QT_TRANSLATE_NOOP("CampaignForm", "Green"),
    QT_TRANSLATE_NOOP("CampaignForm", "Violet"),
    QT_TRANSLATE_NOOP("CampaignForm", "Teal"),
    QT_TRANSLATE_NOOP("CampaignForm", "Yellow"),
    QT_TRANSLATE_NOOP("CampaignForm", "Grey"),
)
"""In the order of the themes' campaign colours."""


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
        self.hue = self._hues()
        self.hue.setCurrentIndex(campaign.hue % len(HUES) if campaign else self._next_hue())

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

    def _hues(self) -> QComboBox:
        box = QComboBox()
        for number, name in enumerate(HUES):
            swatch = QPixmap(16, 16)
            swatch.fill(self._context.theme.campaign_colors(number).text)
            box.addItem(QIcon(swatch), QCoreApplication.translate("CampaignForm", str(name)))
        self.add(self.tr("Colour"), box)
        return box

    def _next_hue(self) -> int:
        return len(queries.campaigns(self._context.workspace.reader, archived=True)) % len(HUES)

    def _store(self) -> None:
        fields: dict[str, Any] = {
            "name": self.required(self.name),
            "first": self.first.date().toPython(),
            "last": self.last.date().toPython(),
            "objective": self.objective.text().strip(),
            "hue": self.hue.currentIndex(),
        }
        run = self._context.workspace.run
        if self._campaign:
            run(edit_campaign, self._campaign.id, **fields)
        else:
            run(add_campaign, **fields)
