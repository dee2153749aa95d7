"""A post that waits for a correction or a decision."""

from collections.abc import Callable

from calendar_app.domain.agenda import Chore
from calendar_app.domain.workflow import Status
from calendar_app.ui.context import Context
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.today.brand_day import BrandDay
from calendar_app.ui.today.row import Row
from calendar_app.ui.today.thumbnail import Thumbnail
from calendar_app.ui.today.words import chore_sentence, deadline_of, remark_words, waiting_words
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
        shows_brand: bool,
        first: bool,
    ) -> None:
        detail = self._detail(day, chore, shows_brand=shows_brand)
        sentence = chore_sentence(chore, detail=detail, networks=context.workspace.networks, brand="")
        key = f"{day.folder} {chore.post} {chore.status}"
        super().__init__(context.themes, key=key, sentence=sentence, first=first)
        self.chore = chore
        self.add_status(chore.status.value)
        self.add_when(deadline_of(chore.plan, day.agenda.today))
        self.line.addWidget(Thumbnail(self.themes, thumbnails, chore.cover))
        self.add_badges(chore.networks)
        self.add_title(title_of(chore.title), detail)
        self._offer(day, open_post)
        self.finish()

    def _detail(self, day: BrandDay, chore: Chore, *, shows_brand: bool) -> str:
        if chore.status is Status.IN_REVIEW:
            words = waiting_words(chore, me=day.me, people=day.agenda.people)
        else:
            words = remark_words(chore, me=day.me)
        return " · ".join(filter(None, (day.brand if shows_brand else "", words)))

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
