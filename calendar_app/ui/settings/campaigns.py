"""The campaigns of the brand, by their first day."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import archive_campaign
from calendar_app.domain.campaign import Campaign
from calendar_app.store import queries
from calendar_app.ui.dates import format_date
from calendar_app.ui.dialogs.campaign_form import CampaignForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.widgets.painting import rounded

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

    def _row(self, campaign: Campaign) -> Row:
        row = Row(
            self.context.themes,
            picture=self._swatch(campaign.hue),
            name=campaign.name,
            detail=_detail(campaign),
        )
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(campaign), enabled=self.allowed)
        row.add_button("trash", self.tr("Archive"), lambda: self._archive(campaign), enabled=self.allowed)
        return row

    def _swatch(self, hue: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(SWATCH * ratio), round(SWATCH * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = pixmap.rect().adjusted(0, 0, SWATCH - pixmap.width(), SWATCH - pixmap.height())
        painter.fillPath(rounded(square, 6), self.context.theme.campaign_colors(hue).text)
        painter.end()
        return pixmap

    def _edit(self, campaign: Campaign) -> None:
        CampaignForm(self.context, campaign, parent=self).open()

    def _archive(self, campaign: Campaign) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(archive_campaign, campaign.id)):
            text = self.tr("{campaign} archived.").format(campaign=campaign.name)
            self.context.messages.tell_undoable(text, self.context.undo)


def _detail(campaign: Campaign) -> str:
    first, last = (format_date(QLocale(), day) for day in (campaign.first, campaign.last))
    return " · ".join(filter(None, (f"{first} – {last}", campaign.objective)))
