"""What is done from the day's list: ticked off, put off, copied; in another brand too, for a moment."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from calendar_app.commands import posts, review, steps
from calendar_app.commands.kit import kit_of
from calendar_app.commands.planning import move_to_free_slots
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.agenda import Chore, Publication
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.pin import when_unlocked
from calendar_app.ui.kit import KitDialog
from calendar_app.ui.kit.pieces import whole_text
from calendar_app.ui.today.brand_day import BrandDay
from calendar_app.ui.today.words import day_and_time
from calendar_app.ui.words.warnings import title_of

Open = Callable[[Path, str], Workspace]
"""Opens the brand in a folder for a person, for the time of one command. Raises Refusal."""


class Acts(QObject):
    """Each says what it did, with the way to take it back; ``done_elsewhere`` follows what happened there."""

    def __init__(
        self,
        context: Context,
        page: QWidget,
        *,
        open_brand: Open | None,
        done_elsewhere: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._open_brand = open_brand
        self._done_elsewhere = done_elsewhere

    @property
    def reaches_elsewhere(self) -> bool:
        """Whether anything can be done in a brand that is not open."""
        return self._open_brand is not None

    def publish(self, day: BrandDay, publication: Publication, *, link: str = "") -> None:
        """Tick one version off."""
        said = self.tr("“{title}” is published on {channel}.").format(
            title=title_of(publication.title), channel=publication.channel_name
        )
        self._sign(
            day,
            review.mark_published,
            publication.post,
            said=said,
            channels=[publication.channel],
            link=link,
        )

    def postpone(self, day: BrandDay, publication: Publication, plan: Plan) -> None:
        """Put one version off; what was validated for another day may have to be validated again."""
        said = self.tr("“{title}” is postponed to {day}.").format(
            title=title_of(publication.title), day=day_and_time(plan)
        )
        if breaks_seal(day, publication, plan):
            again = self.tr("It has to be validated again.")
            said = f"{said} {again}"
        self._act(day, lambda workspace: _move(workspace, publication, plan), said=said)

    def resume(self, day: BrandDay, publication: Publication) -> None:
        """Let a paused post go on."""
        said = self.tr("“{title}” goes on.").format(title=title_of(publication.title))
        self._sign(day, review.resume, publication.post, said=said)

    def hold(self, day: BrandDay, chore: Chore) -> None:
        """Pause a post that missed its deadline."""
        said = self.tr("“{title}” is paused.").format(title=title_of(chore.title))
        self._sign(day, review.hold, chore.post, said=said)

    def move_on(self, day: BrandDay, chore: Chore) -> None:
        """Put a post that missed its deadline off to the next free slot of its channels."""
        said = self.tr("“{title}” moved to the next free slot.").format(title=title_of(chore.title))
        cards = [(chore.post, plan) for plan in dict.fromkeys(plan for _, plan in chore.placed)]
        self._act(day, lambda workspace: workspace.run(move_to_free_slots, cards), said=said)

    def open_kit(self, publication: Publication) -> None:
        """What was validated, to be copied and dragged out piece by piece."""
        KitDialog(
            self._context, publication.post, channel=publication.channel, parent=self._page.window()
        ).show()

    def copy_text(self, publication: Publication) -> None:
        """Put the validated text on the clipboard, with its link; what may not leave is refused."""
        workspace = self._context.workspace

        def copy() -> None:
            kit = kit_of(workspace, publication.post, publication.channel)
            QGuiApplication.clipboard().setText(whole_text(kit.copy))
            self._context.messages.tell(self.tr("Copied. Paste it where you publish."))

        self._context.attempt(copy)

    def _sign(self, day: BrandDay, command: Callable[..., Any], *args: Any, said: str, **kwargs: Any) -> None:
        """What is said is signed: whoever has a PIN types it first."""

        def act() -> None:
            self._act(day, lambda workspace: workspace.run(command, *args, **kwargs), said=said)

        if day.is_open:
            when_unlocked(self._context, act, parent=self._page)
        else:
            act()

    def _act(self, day: BrandDay, do: Callable[[Workspace], object], *, said: str) -> None:
        if not day.is_open:
            self._act_elsewhere(day, do, said=said)
        elif self._context.attempt(lambda: do(self._context.workspace)):
            self._context.messages.tell_undoable(said, self._context.undo)

    def _act_elsewhere(self, day: BrandDay, do: Callable[[Workspace], object], *, said: str) -> None:
        done: list[Step] = []
        if not self._elsewhere(day, do, done):
            return
        self._context.messages.tell_undoable(
            f"{day.brand} · {said}",
            lambda: self._elsewhere(day, lambda workspace: _take_back(workspace, done), []),
        )

    def _elsewhere(self, day: BrandDay, do: Callable[[Workspace], object], done: list[Step]) -> bool:
        """Whether it was done: the brand is opened for the time of one command, and closed again."""
        if self._open_brand is None:
            return False
        try:
            workspace = self._open_brand(day.folder, day.me)
        except Refusal as refusal:
            self._context.messages.refuse(refusal)
            return False
        try:
            workspace.subscribe(done.append)
            return self._context.attempt(lambda: do(workspace))
        finally:
            workspace.close()
            self._done_elsewhere()


def breaks_seal(day: BrandDay, publication: Publication, plan: Plan) -> bool:
    """Whether it would have to be validated again on that day (house rule 2)."""
    validated = publication.status in (Status.DUE, Status.OVERDUE, Status.APPROVED, Status.SCHEDULED)
    return validated and not day.agenda.tolerance.allows(publication.plan, plan)


def _move(workspace: Workspace, publication: Publication, plan: Plan) -> None:
    """The whole post where it has one version; else this version gets a time of its own."""
    if len(queries.variants(workspace.reader, publication.post)) > 1:
        workspace.run(posts.edit_variant, publication.variant, plan=plan)
    else:
        workspace.run(posts.move_card, publication.post, from_plan=publication.plan, to_plan=plan)


def _take_back(workspace: Workspace, done: list[Step]) -> None:
    for step in reversed(done):
        workspace.run(steps.take_back, step)
