"""Does what the buttons ask for: renders, asks for a PIN or a reason, runs the command."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from calendar_app.commands import posts, review
from calendar_app.commands.desk import Seals
from calendar_app.commands.media import Made, RenderJob, keep_rendered, render
from calendar_app.domain.errors import Refusal
from calendar_app.integrations.reasons import reasons_in
from calendar_app.store import queries
from calendar_app.ui import tasks
from calendar_app.ui.composer.obstacles import Obstacles, obstacles_of
from calendar_app.ui.composer.prompt import Prompt
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.pin import PinDialog

Sending = Callable[..., None]
"""The command by which a post leaves its author's desk."""


class Doing(QObject):
    """``progressed`` says in words what is going on, "" once it is over; ``busy`` is true meanwhile.

    ``done`` carries the name of a command that was run. ``settle`` writes what was typed and not yet saved;
    a page on which nothing is typed has none.
    """

    progressed = Signal(str)
    done = Signal(str)
    opened = Signal(str)
    rendering = Signal(bool)

    def __init__(
        self,
        context: Context,
        prompt: Prompt,
        parent: QWidget,
        *,
        settle: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._context, self._prompt, self._settle = context, prompt, settle
        self._page = parent
        self._post = ""
        self.joins = ""
        """The step that a validation goes on with, "" where it is one of its own."""
        self.shown: Seals | None = None
        """What a validation may cover; None where the page always shows the post as it stands."""
        self.busy = False
        self._jobs: frozenset[RenderJob] = frozenset()
        self._made: dict[RenderJob, Made] = {}
        self._next: Callable[..., None] = self._run_on
        self._acts: dict[str, Callable[[], None]] = {
            "send_for_validation": partial(self._send, review.send_for_validation),
            "clear": partial(self._send, review.clear),
            "approve": self._approve,
            "request_changes": self._send_back,
            "mark_published": self._mark_published,
            "mark_scheduled": self._mark_scheduled,
            "duplicate_post": self._duplicate,
            "withdraw": lambda: self._sign(review.withdraw),
            "reopen": lambda: self._sign(review.reopen),
            "hold": lambda: self._sign(review.hold),
            "resume": lambda: self._sign(review.resume),
        }

    def open(self, post_id: str) -> None:
        """What is asked for from now on is about this post."""
        self._post = post_id
        self._prompt.close_it()

    def do(self, name: str) -> None:
        """Begin with what a button asks for; what was typed is written first."""
        if not self.busy:
            self._settle()
            self._acts[name]()

    def approve_all(self, shown: Mapping[str, Seals]) -> None:
        """Validate several as they were seen, as one step; what is refused is said, and stays."""
        self._when_unlocked(lambda: self._approve_each(shown))

    def _approve_each(self, shown: Mapping[str, Seals]) -> None:
        workspace = self._context.workspace
        run = partial(workspace.run, review.approve, joins="approve_all")
        done = [self._context.attempt(partial(run, post, shown=seen)) for post, seen in shown.items()]
        workspace.close_step()
        if any(done):
            self.done.emit("approve")

    def talk(
        self,
        command: Callable[..., Any],
        *args: Any,
        then: Callable[[], object] = lambda: None,
        **named: Any,
    ) -> None:
        """Say something about the post, or about what was said; ``then`` follows once it is said."""
        self._settle()
        run = partial(self._context.workspace.run, command, self._post, *args, **named)
        self._when_unlocked(lambda: self._context.attempt(run) and then())

    def _send(self, command: Sending) -> None:
        found = obstacles_of(self._context.workspace, self._post)
        if not found.refused:
            self._send_all(command)
        else:
            self._ask_why(command, found)

    def _send_all(
        self, command: Sending, reason: str = "", *, channels: Collection[str] | None = None
    ) -> None:
        send = partial(self._run_on, command, reason=reason, channels=channels)
        self._when_unlocked(lambda: self._render_then(send))

    def _ask_why(self, command: Sending, found: Obstacles) -> None:
        told = " ".join(found.sentences(self._context.language))
        question = self.tr("{problems} Why is it sent all the same?").format(problems=told)
        send = partial(self._send_all, command)
        others = partial(send, channels=found.fine)
        number = len(found.fine)
        words = self.tr("Send the other %n channel(s)", "", number)
        self._prompt.ask(
            question,
            button=self.tr("Send all the same"),
            role="danger",
            answered=send,
            proposed=found.last_reason,
            other=(words, others) if found.fine else None,
        )

    def _approve(self) -> None:
        """What is asked for is what is shown at this moment, whatever arrives until it is done."""
        shown = self.shown
        self._approve_so(review.what_stands(self._context.workspace, self._post) if shown is None else shown)

    def _approve_so(self, shown: Seals, reason: str = "") -> None:
        act = partial(self._validate, shown=shown, reason=reason)
        self._when_unlocked(lambda: self._render_then(act))

    def _validate(self, post: str, *, shown: Seals, reason: str, rendered: Any) -> None:
        run = partial(self._context.workspace.run, review.approve, post, joins=self.joins)
        try:
            run(reason=reason, rendered=rendered, shown=shown)
        except Refusal as refusal:
            if refusal.key != "four_eyes" or reason:
                self._context.messages.refuse(refusal)
            else:
                self._ask_for_emergency(shown)
        else:
            self.done.emit("approve")

    def _ask_for_emergency(self, shown: Seals) -> None:
        self._prompt.ask(
            self.tr("You sent this yourself and somebody else could validate it. Why can it not wait?"),
            button=self.tr("Validate in an emergency"),
            role="danger",
            answered=partial(self._approve_so, shown),
        )

    def _send_back(self) -> None:
        said = review.remarks_to_send_back_with(self._context.workspace, self._post)
        question = self.tr("What has to be corrected? Your %n remark(s) will go with it.", "", said)
        self._prompt.ask(
            question if said else self.tr("What has to be corrected?"),
            required=not said,
            button=self.tr("Send back with remarks"),
            role="danger",
            answered=lambda text: self._sign(review.request_changes, text=text),
            phrases=reasons_in(self._context.language.code),
        )

    def _mark_published(self) -> None:
        self._prompt.ask(
            self.tr("Where can it be seen? (a link, if you like)"),
            button=self.tr("Mark as published"),
            role="primary",
            required=False,
            answered=lambda link: self._sign(review.mark_published, link=link),
        )

    def _mark_scheduled(self) -> None:
        self._prompt.ask(
            self.tr("In which tool is it scheduled?"),
            button=self.tr("Mark as scheduled"),
            role="primary",
            answered=lambda tool: self._sign(review.mark_scheduled, tool=tool),
            proposed=self._usual_tool(),
        )

    def _usual_tool(self) -> str:
        """What the channels of the post are usually handed to."""
        reader = self._context.workspace.reader
        on = {variant.channel for variant in queries.variants(reader, self._post)}
        channels = queries.channels(reader, archived=True)
        return next((each.tool for each in channels if each.id in on and each.tool), "")

    def _duplicate(self) -> None:
        twin = self._context.run(posts.duplicate_post, self._post, plan=None)
        if twin is not None:
            self.opened.emit(twin)

    def _sign(self, command: Callable[..., Any], **answers: Any) -> None:
        self._when_unlocked(lambda: self._run(command, **answers))

    def _run(self, command: Callable[..., Any], *args: Any, **answers: Any) -> None:
        self._run_on(command, self._post, *args, **answers)

    def _run_on(self, command: Callable[..., Any], *args: Any, **answers: Any) -> None:
        run = partial(self._context.workspace.run, command, *args, **answers)
        if self._context.attempt(run):
            self.done.emit(command.__name__)

    def _when_unlocked(self, act: Callable[[], object]) -> None:
        workspace = self._context.workspace
        if workspace.is_unlocked():
            act()
            return
        dialog = PinDialog(self._context, workspace.me.id, parent=self._page)
        dialog.accepted.connect(act)
        dialog.open()

    def _render_then(self, act: Callable[..., None]) -> None:
        """Act on the post that is open now, whichever is open when its files are made."""
        act = partial(act, self._post)
        jobs = review.what_to_render(self._context.workspace, self._post)
        if not jobs:
            act(rendered={})
            return
        self._made, self._jobs, self._next = {}, frozenset(jobs), act
        self._set_busy(on=True)
        self._say_progress()
        for job in jobs:
            tasks.run(render, job, done=self._one_made, failed=self._one_failed)

    def _one_made(self, made: tuple[RenderJob, Made]) -> None:
        job, data = made
        # One that comes late, after another one failed, belongs to no sending.
        if not self.busy or job not in self._jobs:
            return
        self._made[job] = data
        self._say_progress()
        if len(self._made) == len(self._jobs):
            self._set_busy(on=False)
            self._context.attempt(self._keep_and_go_on)

    def _keep_and_go_on(self) -> None:
        self._next(rendered=keep_rendered(self._context.workspace, self._made.items()))

    def _one_failed(self, failure: Exception) -> None:
        # The first failure ends it: nothing was sent, and one sentence is enough.
        was_busy = self.busy
        self._set_busy(on=False)
        if not isinstance(failure, Refusal):
            raise failure
        if was_busy:
            self._context.messages.refuse(failure)

    def _say_progress(self) -> None:
        done, of = len(self._made), len(self._jobs)
        self.progressed.emit(self.tr("Preparing files: {done} of {of}").format(done=done, of=of))

    def _set_busy(self, *, on: bool) -> None:
        self.busy = on
        self.rendering.emit(on)
        if not on:
            self.progressed.emit("")
