"""Takes a campaign by one of its edges and draws it to another day, by pointer or by keyboard."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.channels import edit_campaign
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.quarter_words import campaign_days, campaign_name
from calendar_app.ui.context import Context


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """A campaign held by its last day or its first one, and the day it is held over."""

    campaign: Campaign
    is_last: bool
    day: date

    @property
    def result(self) -> Campaign:
        """The campaign as it would be: no shorter than a day."""
        if self.is_last:
            return replace(self.campaign, last=max(self.campaign.first, self.day))
        return replace(self.campaign, first=min(self.campaign.last, self.day))


class Stretcher(QObject):
    """``held`` is what is in the hand now; ``changed`` asks the view to show it."""

    changed = Signal()

    def __init__(self, context: Context, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.held: Stretch | None = None

    @property
    def allowed(self) -> bool:
        """Whether the person at the keyboard may plan campaigns."""
        return may(Act.PLAN_BRAND, self._context.workspace.roles)

    def hold(self, campaign: Campaign, *, is_last: bool) -> None:
        """Takes hold of an edge."""
        self._show(Stretch(campaign=campaign, is_last=is_last, day=_edge(campaign, is_last=is_last)))

    def draw_to(self, day: date) -> None:
        """Holds it over another day."""
        if self.held and self.held.day != day:
            self._show(replace(self.held, day=day))

    def let_go(self) -> None:
        """Gives the campaign its new days: one command, one step to undo."""
        held, self.held = self.held, None
        self.changed.emit()
        if held:
            self._give(held.campaign, held.result)

    def give_up(self) -> bool:
        """Leaves the campaign as it was; False where nothing was held."""
        held = self.held
        self._show(None)
        return held is not None

    def nudge(self, campaign: Campaign, days: timedelta, *, is_last: bool) -> None:
        """Moves an edge at once."""
        day = _edge(campaign, is_last=is_last) + days
        self._give(campaign, Stretch(campaign=campaign, is_last=is_last, day=day).result)

    def shift(self, campaign: Campaign, days: timedelta) -> None:
        """Moves all of a campaign at once."""
        self._give(campaign, replace(campaign, first=campaign.first + days, last=campaign.last + days))

    def words(self) -> str:
        """« 1er oct. – 12 nov. », the days it would have."""
        locale = self._context.language.locale
        return campaign_days(self.held.result, locale=locale) if self.held else ""

    def _give(self, campaign: Campaign, wanted: Campaign) -> None:
        context = self._context
        if wanted == campaign:
            return
        run = context.workspace.run
        if context.attempt(lambda: run(edit_campaign, wanted.id, first=wanted.first, last=wanted.last)):
            text = self.tr("“{name}” now runs {days}").format(
                name=campaign_name(wanted), days=campaign_days(wanted, locale=context.language.locale)
            )
            context.messages.tell_undoable(text, context.undo)

    def _show(self, held: Stretch | None) -> None:
        self.held = held
        self.changed.emit()


def _edge(campaign: Campaign, *, is_last: bool) -> date:
    return campaign.last if is_last else campaign.first
