"""Keeps the folder "To publish" up to date: after each step, with each new day, and after what went wrong."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from calendar_app import paths
from calendar_app.commands.outbox import OutboxWords, demand_free_place, keep_outbox, leave_outbox
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.integrations.outbox_folder import Outcome
from calendar_app.ui import tasks
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.messages import Messages
from calendar_app.ui.words import say
from calendar_app.ui.words.warnings import title_of

AFTER_MS = 1_500
"""Whoever types or sorts makes many steps; the folder follows once they pause."""


class Outbox(QObject):
    """The folder is a habit of this computer, one for each brand; ``changed`` follows what is said of it.

    All of the work is done in the pool, one round at a time. What goes wrong is said once, and tried again
    each minute.
    """

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        habits: Habits,
        messages: Messages,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._habits = workspace, habits
        self._messages, self._language = messages, language
        self.problem = ""
        """What stands in the way now, in a sentence; "" for nothing."""
        self._to_leave: list[Path] = []
        self._day: date | None = None
        self._is_working = self._again = False
        self._thorough = True
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self.bring)

    @property
    def place(self) -> str:
        """The folder, "" for none."""
        return self._folders().get(str(self._workspace.folder), "")

    def choose(self, place: str) -> None:
        """Keep this folder from now on, "" for none; what was put into the one before is taken out of it.

        Raises Refusal: outbox_taken, outbox_inside (folder).
        """
        folders, before, brand = self._folders(), self.place, self._workspace.folder
        if place:
            others = [Path(kept) for folder, kept in folders.items() if folder != str(brand)]
            demand_free_place(brand, Path(place), others=others)
        folders = {**folders, str(brand): place}
        self._habits.keep(outbox_folders={brand: kept for brand, kept in folders.items() if kept})
        if before and before != place:
            self._to_leave.append(Path(before))
        self._thorough = True
        self._say("")
        self.bring()

    def bring(self) -> None:
        """Bring it up to date, in the pool; once more afterwards where that is wanted meanwhile."""
        if self._is_working:
            self._again = True
            return
        if not self.place and not self._to_leave:
            return
        self._day = self._workspace.today
        leave, self._to_leave = self._to_leave, []
        thorough, self._thorough = self._thorough, False
        self._is_working = True
        tasks.run(
            _round,
            self._workspace.folder,
            Path(self.place) if self.place else None,
            leave=leave,
            networks=self._workspace.networks,
            today=self._day,
            words=self._words(),
            config=paths.config(),
            thorough=thorough,
            done=self._done,
            failed=self._fail,
        )

    def follow(self, _step: Step) -> None:
        """Something changed: it is brought up to date in a moment."""
        if self.place:
            self._later.start()

    def tick(self, _now: object) -> None:
        """A minute has passed: what went wrong is tried again, and with each new day others are near."""
        if self.problem or self._day != self._workspace.today:
            self.bring()

    def stop(self) -> None:
        """No more rounds: the brand is closing."""
        self._later.stop()

    # Inside

    def _done(self, outcome: Outcome) -> None:
        refused = [f"{title_of(title)}: {say(refusal)}" for title, refusal in outcome.refused]
        self._say("\n".join(refused))
        if outcome.changed:
            names = ", ".join(outcome.changed)
            self._messages.tell(
                self.tr("Changed by hand in the folder “To publish”, and left alone: {names}").format(
                    names=names
                )
            )
        self._go_on()

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, Refusal):
            self._is_working = False
            raise failure
        self._thorough = True
        self._say(say(failure))
        self._go_on()

    def _go_on(self) -> None:
        self._is_working = False
        if self._again:
            self._again = False
            self.bring()

    def _say(self, problem: str) -> None:
        """Once, not with every new try."""
        if problem != self.problem:
            self.problem = problem
            if problem:
                self._messages.tell_problem(problem)
        self.changed.emit()

    def _folders(self) -> dict[str, str]:
        return dict(self._habits.preferences.outbox_folders)

    def _words(self) -> OutboxWords:
        return OutboxWords(
            language=self._language.code,
            title=self.tr("title", "name of a file"),
            text=self.tr("text", "name of a file"),
            first_comment=self.tr("first-comment", "name of a file"),
            link=self.tr("link", "name of a file"),
            alt=self.tr("alt", "name of a file, before the number of a picture"),
            options=self.tr("options", "name of a file"),
            change_pending=self.tr("change-pending", "name of a file"),
            change_pending_sentence=self.tr(
                "This post is being changed. What lies here is the last validated version."
            ),
        )


def _round(
    folder: Path, place: Path | None, *, leave: Sequence[Path], config: Path, **about: object
) -> Outcome:
    for before in leave:
        leave_outbox(folder, before, config=config)
    return keep_outbox(folder, place, config=config, **about) if place else Outcome()  # type: ignore[arg-type]
