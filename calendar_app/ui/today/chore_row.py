"""A post that waits for a correction or a decision."""

from collections.abc import Callable

from calendar_app.domain.agenda import Chore
from calendar_app.domain.workflow import Status
from calendar_app.ui.context import Context
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.today.acts import Acts
from calendar_app.ui.today.brand_day import BrandDay
from calendar_app.ui.today.row import Row
from calendar_app.ui.today.thumbnail import Thumbnail
from calendar_app.ui.today.words import chore_sentence, remark_words, waiting_words, when_of
from calendar_app.ui.words.deadlines import ROLES, chore_deadline
from calendar_app.ui.words.warnings import title_of


class ChoreRow(Row):
    """Its one button opens the post, in the right brand."""

    def __init__(
        self,
        context: Context,
        day: BrandDay,
        chore: Chore,
        *,
        thumbnails: Thumbnails,
        open_post: Callable[[], object],
        acts: Acts,
        shows_brand: bool,
        first: bool,
    ) -> None:
        self._until = chore_deadline(chore, day.now) if day.now else None
        detail = self._detail(day, chore, shows_brand=shows_brand)
        sentence = chore_sentence(chore, detail=detail, networks=context.workspace.networks, brand="")
        key = f"{day.folder} {chore.post} {chore.status}"
        super().__init__(context.themes, key=key, sentence=sentence, first=first)
        self.chore = chore
        self.add_status(chore.status.value)
        self.add_when(when_of(chore, day.agenda.today, self._until), role=self._role())
        self.line.addWidget(Thumbnail(self.themes, thumbnails, chore.cover))
        self.add_badges(chore.networks)
        self.add_title(title_of(chore.title), detail)
        self._offer(day, open_post)
        self._offer_choice(day, acts)
        self.finish()

    def _detail(self, day: BrandDay, chore: Chore, *, shows_brand: bool) -> str:
        if chore.status is Status.IN_REVIEW:
            words = waiting_words(chore, me=day.me, people=day.agenda.people)
        else:
            words = remark_words(chore, me=day.me)
        late = self._until.text if self._until and self._until.is_missed else ""
        return " · ".join(filter(None, (late, day.brand if shows_brand else "", words)))

    def _role(self) -> str:
        return ROLES[self._until.color] if self._until and self._until.is_pressing else "strong"

    def _offer(self, day: BrandDay, open_post: Callable[[], object]) -> None:
        if self.chore.status is Status.CHANGES_REQUESTED:
            words = self.tr("Correct")
        elif day.me in self.chore.deciders:
            words = self.tr("Review")
        else:
            words = self.tr("Look at it")
        self.main = open_post
        self.deeds = [(words, open_post)]
        self.add_button(words, open_post)

    def _offer_choice(self, day: BrandDay, acts: Acts) -> None:
        """What was not validated in time is paused or put off, where it is not validated now."""
        if not (self._until and self._until.is_missed and day.may_draft):
            return
        self.deeds += [
            (self.tr("Move to the next free slot"), lambda: acts.move_on(day, self.chore)),
            (self.tr("Pause"), lambda: acts.hold(day, self.chore)),
        ]
        self.more = self.add_icon_button("three-dots", self.tr("More"), self._show_more)

    def _show_more(self) -> None:
        self.show_menu(below=self.more)
