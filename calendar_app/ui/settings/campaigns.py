"""The campaigns of the brand, by their first day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import archive_campaign, restore_campaign
from calendar_app.domain.campaign import Campaign
from calendar_app.store import queries
from calendar_app.ui.amounts import format_money
from calendar_app.ui.dates import format_date
from calendar_app.ui.dialogs.campaign_form import CampaignForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Make, Section, SectionWords
from calendar_app.ui.widgets.swatch import swatch

SWATCH = 20


class CampaignsSection(Section):
    """Added, edited and archived."""

    kinds = (Campaign,)

    def words(self) -> SectionWords:
        """About campaigns."""
        return SectionWords(
            title=self.tr("Campaigns"),
            about=self.tr("A campaign is a period with a purpose. The calendar shows it as a bar."),
            add=self.tr("Add a campaign"),
            empty=self.tr("No campaign yet. A launch, a season or a sale is a good first one."),
        )

    def add(self) -> None:
        """The form for a new campaign."""
        CampaignForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per campaign."""
        return [self._row(campaign) for campaign in queries.campaigns(self.context.workspace.reader)]

    def archived(self) -> Sequence[Make]:
        """A line per campaign that is offered no more."""
        campaigns = queries.campaigns(self.context.workspace.reader, archived=True)
        return [partial(self._archived_row, campaign) for campaign in campaigns if campaign.archived]

    def _row(self, campaign: Campaign) -> Row:
        row = Row(
            self.context.themes,
            picture=self._swatch(campaign),
            name=campaign.name,
            detail=_detail(campaign),
        )
        put_away = partial(self.archive, archive_campaign, campaign.id, campaign.name)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(campaign), enabled=self.allowed)
        row.add_button("archive", self.tr("Archive"), put_away, enabled=self.allowed)
        return row

    def _archived_row(self, campaign: Campaign) -> Row:
        back = partial(self.context.run, restore_campaign, campaign.id)
        return self.archived_row(self._swatch(campaign), campaign.name, back)

    def _swatch(self, campaign: Campaign) -> QPixmap:
        return swatch(campaign.hue, theme=self.context.theme, size=SWATCH, ratio=self.devicePixelRatioF())

    def _edit(self, campaign: Campaign) -> None:
        CampaignForm(self.context, campaign, parent=self).open()


def _detail(campaign: Campaign) -> str:
    locale = QLocale()
    first, last = (format_date(locale, day) for day in (campaign.first, campaign.last))
    budget = campaign.organic_budget + campaign.sponsored_budget
    money = format_money(locale, budget, campaign.currency) if budget else ""
    return " · ".join(filter(None, (f"{first} – {last}", money, campaign.objective)))
