"""A link that names another campaign than the post's: a new one is proposed, none is changed by itself."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.post import SharedField
from calendar_app.domain.utm import campaigns_named, slug, with_campaign
from calendar_app.store import queries
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.banner import Banner, Kind


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A field as it would be with the campaign of the post in its link."""

    place: str
    field: SharedField
    value: str
    named: Campaign
    meant: Campaign


class CampaignLinks(QWidget):
    """There while a link written here names another campaign of the brand."""

    def __init__(self, context: Context, saver: Saver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._offer: Offer | None = None
        self.banner = Banner(context.themes, kind=Kind.WARNING)
        self.banner.followed.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Looks at what is written at a place, and leaves alone what it takes over from elsewhere."""
        known = (
            queries.campaigns(self._context.workspace.reader, archived=True) if draft.post.campaign else []
        )
        self._offer = _offer(draft, place, known) if draft.can_write else None
        if self._offer:
            text = self.tr("The link names the campaign “{named}”, but the post belongs to “{meant}”.")
            self.banner.show_message(
                text.format(named=self._offer.named.name, meant=self._offer.meant.name),
                kind=Kind.WARNING,
                link=self.tr("Change the link"),
            )
        self.setVisible(self._offer is not None)

    def _take(self) -> None:
        if self._offer:
            self._saver.write(self._offer.place, self._offer.field, self._offer.value)


def _offer(draft: Draft, place: str, known: list[Campaign]) -> Offer | None:
    meant = next((each for each in known if each.id == draft.post.campaign), None)
    by_slug = {slug(each.name): each for each in known}
    fields: tuple[SharedField, ...] = ("link", "text")
    for field in fields if meant else ():
        value: str = getattr(draft.content(place), field)
        for short in campaigns_named(value) if place == SHARED or draft.owns(place, field) else ():
            named = by_slug.get(short)
            if meant and named and short != slug(meant.name):
                changed = with_campaign(value, slug(meant.name), instead_of=short)
                return Offer(place=place, field=field, value=changed, named=named, meant=meant)
    return None
