"""The queue at the left, the post that is chosen in it at the right, and the keys to go through all of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from calendar_app.commands.planning import move_to_free_slots
from calendar_app.domain.agenda import Chore
from calendar_app.domain.change import Step
from calendar_app.domain.remark import Remark
from calendar_app.ui.composer.doing import Doing
from calendar_app.ui.composer.remark_thread import ANSWER
from calendar_app.ui.composer.talking import Talking
from calendar_app.ui.context import Context
from calendar_app.ui.review.ahead import Ahead
from calendar_app.ui.review.briefs import Brief, Briefs
from calendar_app.ui.review.correcting import GESTURE
from calendar_app.ui.review.decision_bar import APPROVE, CORRECT, REOPEN, SEND, SEND_BACK, keys_of
from calendar_app.ui.review.emptiness import Emptiness
from calendar_app.ui.review.foot import QueueFoot
from calendar_app.ui.review.heads import ALL, CHANGES, DONE, MINE, QueueHead
from calendar_app.ui.review.post_view import PostView
from calendar_app.ui.review.queue import ReviewQueue
from calendar_app.ui.review.queue_list import QueueList
from calendar_app.ui.review.seen import Seen
from calendar_app.ui.theme.style import set_role

QUEUE_WIDTH = 312
PAUSE, MOVE = "hold", "move_to_free_slots"
Scroll = QAbstractSlider.SliderAction
PLAIN_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class ReviewPage(QFrame):
    """Walked by single keys while the focus is on it.

    ``open_post`` asks for a post in full, ``correct_wanted`` until it is validated there or sent again.
    """

    open_post = Signal(str)
    correct_wanted = Signal(str)

    def __init__(self, context: Context, queue: ReviewQueue) -> None:
        super().__init__()
        set_role(self, "page")
        self._context, self._queue = context, queue
        self._briefs = Briefs(context)
        self._seen = Seen(context, self._briefs)
        self._brief: Brief | None = None
        self._begun: Brief | None = None
        self._decided: Sequence[str] = ()
        self._title = ""
        self._stack: QStackedWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build()
        queue.changed.connect(self._follow)
        context.thumbnails.loaded.connect(self._check_seen)
        context.files.checked.connect(self._check_seen)
        context.themes.changed.connect(self._again)

    def look_at(self, post: str) -> None:
        """Turn to a post, if it is in the queue; one that waits for others is among all of them."""
        if post not in (posts := self._posts()):
            self._show_reach(ALL)
            posts = self._posts()
        if post in posts:
            self.list.go_to(posts.index(post))

    def _posts(self) -> list[str]:
        return [chore.post for chore in self.list.rows.chores]

    @property
    def brief(self) -> Brief | None:
        """The post that is looked at."""
        return self._brief

    def tell(self, name: str) -> None:
        """Say what was done with the post that was decided on last, and offer the way back."""
        texts = {
            APPROVE: self.tr("“{title}” is validated."),
            SEND_BACK: self.tr("“{title}” is sent back."),
            SEND: self.tr("“{title}” is sent for validation."),
            REOPEN: self.tr("Your decision on “{title}” is taken back."),
            PAUSE: self.tr("“{title}” is paused."),
            MOVE: self.tr("“{title}” moved to the next free slot."),
        }
        text = texts[name].format(title=self._title)
        if len(self._decided) > 1:
            text = self.tr("%n posts are validated.", "", len(self._decided))
        self._context.messages.tell_undoable(text, self._context.undo)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page. What is typed into a field never comes here."""
        keys: dict[int, Callable[[], object]] = {
            Qt.Key.Key_J: partial(self._walk, 1),
            Qt.Key.Key_K: partial(self._walk, -1),
            Qt.Key.Key_P: self.view.turn,
            Qt.Key.Key_M: self._remark,
            Qt.Key.Key_PageDown: partial(self.view.scroll_by, Scroll.SliderPageStepAdd),
            Qt.Key.Key_PageUp: partial(self.view.scroll_by, Scroll.SliderPageStepSub),
            **{key: partial(self._want_by_key, name) for key, name in keys_of(self._language).items()},
        }
        act = keys.get(event.key())
        if act and event.modifiers() in PLAIN_KEYS:
            act()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to the queue; a proxy would cut off from Tab what stands before it."""
        places = (self.list, self.emptiness.link, self.emptiness.done)
        if first := next((place for place in places if place.isVisible()), None):
            first.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """As things stand now."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to be read ahead is not needed any more."""
        self._ahead.stop()
        self._stop_correcting()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the page is made anew in it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._language != self._context.language.code:
            self._stop_correcting()
            self._build()
            self._again()

    # Following what happens

    def _follow(self, step: Step | None) -> None:
        self._briefs.forget(step.posts if step and step.posts else None)
        if step is None:
            self._seen.forget()
        if self.isVisible():
            self._refresh(back=step.posts if step and step.person == self._queue.me else frozenset())

    @Slot()
    def _again(self) -> None:
        self._briefs.forget()
        self._brief = None
        if self.isVisible():
            self._refresh()

    def _refresh(self, *, back: frozenset[str] = frozenset()) -> None:
        """As the queue stands; what comes ``back`` into it, because it was undone, is shown again."""
        mine, everything = self._queue.mine(), self._queue.all()
        self.setAccessibleName(self.tr("To validate") if self._queue.validates else self.tr("To correct"))
        self.head.show_counts(len(mine), len(everything))
        done = self._queue.done()
        if not done and self.head.reach.value() == DONE:
            self.head.reach.set_value(MINE)
        chores = {MINE: mine, ALL: everything, DONE: done}[self.head.reach.value()]
        self.list.show_chores(chores, back=back)
        self._show_post()
        self.foot.show_progress(self._queue.progress())
        if not chores:
            validates, others = self._queue.validates, len(everything)
            self.emptiness.say(validates=validates, others=others, decided=len(done))
        self._turn_to(self._work if chores else self.emptiness)

    def _turn_to(self, half: QWidget) -> None:
        """The keyboard comes along from what is hidden now."""
        if self._stack is None or self._stack.currentWidget() is half:
            return
        focus = QApplication.focusWidget()
        comes_along = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(half)
        if comes_along:
            self.setFocus()

    def _show_post(self) -> None:
        brief = self._briefs.of(self.list.post) if self.list.post else None
        if brief and brief != self._brief:
            if self._brief is None or self._brief.post != brief.post:
                self._stop_correcting()
                self.doing.open(brief.post)
            self.doing.shown = brief.comparison.shown
            self.view.show_brief(brief, me=self._queue.me)
        self._brief = brief
        self._say_place()
        self._ahead.begin(self._beside())

    def _beside(self) -> list[str]:
        """The next post, then the one before."""
        row, posts = self.list.row, self._posts()
        return [posts[near] for near in (row + 1, row - 1) if 0 <= near < len(posts)]

    @property
    def _chore(self) -> Chore | None:
        row, chores = self.list.row, self.list.rows.chores
        return chores[row] if 0 <= row < len(chores) else None

    def _say_place(self) -> None:
        self.foot.show_place(self.list.row + 1, len(self.list.rows.chores))
        can_write = bool(self._brief and self._brief.draft.can_write)
        self.view.missed.show_chore(self._chore, self.list.rows.now, can_write=can_write)
        self.view.bar.show_ticked(len(self.list.rows.ticks))
        self._check_seen()

    @Slot()
    def _check_seen(self) -> None:
        if self._brief and self.isVisible():
            reason = self._seen.note(self._brief)
            self.view.bar.allow_approving(because=self._reason_to_wait(reason))
            self.view.correction_bar.allow(because=reason)

    def _reason_to_wait(self, reason: str) -> str:
        ticks = self.list.rows.ticks
        if unseen := sum(not self._seen.has(post) for post in ticks):
            return self.tr("Look at %n of them first.", "", unseen)
        return "" if ticks else reason

    # What is asked for

    def _walk(self, by: int) -> None:
        if self.list.isEnabled():
            self.list.go_to(self.list.row + by)

    def _compare(self, since: str) -> None:
        self._briefs.compare(self.list.post, since=since)
        self._show_post()
        self.setFocus()

    def _want_by_key(self, name: str) -> None:
        if self.view.bar.can(name):
            self._want(name)

    def _want(self, name: str) -> None:
        self._check_seen()
        if name == APPROVE and not self.view.can_approve:
            return
        is_about_all = name == APPROVE and not self.view.is_correcting
        ticks = self.list.rows.ticks if is_about_all else frozenset()
        self._decided = [chore.post for chore in self.list.rows.chores if chore.post in ticks]
        self._title = self.view.head.title.text()
        if name == CORRECT:
            self._correct()
        elif self._decided:
            self.doing.approve_all({post: self._seen.shown(post) for post in self._decided})
        else:
            self._decided = [self.list.post]
            self.doing.do(name)

    def _pause(self) -> None:
        self._decided, self._title = [self.list.post], self.view.head.title.text()
        self.doing.do(PAUSE)

    def _move_on(self) -> None:
        """To the next free slot of its channels; it waits there as before."""
        if chore := self._chore:
            self._title = self.view.head.title.text()
            cards = [(chore.post, plan) for plan in dict.fromkeys(plan for _, plan in chore.placed)]
            if self._context.run(move_to_free_slots, cards):
                self.tell(MOVE)

    def _remark(self, asset: str = "") -> None:
        """Write about the words that are selected, or about a file."""
        if self._brief and "add_remark" in self._brief.allowed and not self.view.is_correcting:
            self.view.look_at(CHANGES)
            self.view.remarking.begin(self._brief, words=self.view.changes.selected(), asset=asset)

    def _show_remark(self, remark: Remark) -> None:
        if self._brief:
            self.view.remarking.show_remark(self._brief, remark)

    def _want_of_remark(self, name: str, remark: str) -> None:
        threads = self._brief.threads if self._brief else ()
        first = next((thread.first for thread in threads if thread.first.id == remark), None)
        if name != ANSWER:
            self.talking.do(name, remark)
            # The button that was pressed is gone with what was said anew.
            self.setFocus()
        elif self._brief and first:
            self.view.remarking.answer(self._brief, first, self._brief.people.get(first.person, ""))

    def _open(self) -> None:
        if post := self.list.post:
            self.open_post.emit(post)

    def _correct(self) -> None:
        """In place where it is validated at once, else in the composer; it waits here still meanwhile."""
        if self._queue.validates:
            self._queue.keep(self.list.post)
        if self._brief and self.view.bar.decides:
            self._begun = self._brief
            self.doing.joins = GESTURE
            self.view.correct(True)
        else:
            self._correct_in_full()

    def _correct_in_full(self) -> None:
        if post := self.list.post:
            self._stop_correcting()
            self.correct_wanted.emit(post)

    def _stop_correcting(self) -> None:
        """What was typed is kept: only who says so takes it back."""
        if self.view.is_correcting:
            self.view.corrections.saver.settle()
            self.view.correct(False)
        self.doing.joins = ""

    def _validate_corrected(self) -> None:
        self.view.corrections.saver.flush()
        self._want(APPROVE)

    def _take_back(self) -> None:
        begun = self._begun
        self._stop_correcting()
        if begun and self._brief and begun.comparison.seals != self._brief.comparison.seals:
            self._context.undo()
            text = self.tr("The correction was taken back.")
            self._context.messages.tell(text, label=self.tr("Bring it back"), act=self._context.redo)
        self.setFocus()

    def _done(self, name: str) -> None:
        """What has left the queue made room for the next one; what still stands in it is left behind."""
        self._stop_correcting()
        self._context.workspace.close_step()
        if name == REOPEN:
            self.head.reach.set_value(MINE)
            self._refresh()
            self.look_at(self._decided[0])
        elif self.list.post in self._decided:
            self._walk(1)
        self.tell(name)
        self.setFocus()

    def _rendering(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.list.setDisabled(on)
        self.view.bar.setDisabled(on)
        if not on:
            self.setFocus()

    def _show_reach(self, reach: str) -> None:
        self.head.reach.set_value(reach)
        self._refresh()
        self.setFocus()

    # Making the page

    def _build(self) -> None:
        self._language = self._context.language.code
        if self._stack:
            self._stack.hide()
            self._stack.deleteLater()
        self._stack = QStackedWidget()
        self.head, self.list = QueueHead(self._context), QueueList(self._context)
        self.foot = QueueFoot(self._context)
        self.view, self.emptiness = PostView(self._context), Emptiness(self._context)
        self._ahead = Ahead(self._context, self._briefs, prepare=self.view.side.prepare, parent=self._stack)
        self.doing = Doing(self._context, self.view.prompt, self)
        self.talking = Talking(self.doing, said=self.view.remarking.finish)
        self._work = self._side_by_side()
        self._stack.addWidget(self._work)
        self._stack.addWidget(self.emptiness)
        self._column.addWidget(self._stack)
        self._stack.show()
        self._connect()

    def _side_by_side(self) -> QWidget:
        left, work = QFrame(), QWidget()
        set_role(left, "queue")
        left.setFixedWidth(QUEUE_WIDTH)
        column = QVBoxLayout(left)
        row = QHBoxLayout(work)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        row.addWidget(left)
        row.addWidget(self.view, 1)
        return work

    def _connect(self) -> None:
        self.head.reach_chosen.connect(self._refresh)
        self.list.setAccessibleName(self.tr("Posts that wait"))
        self.list.walked.connect(self._show_post)
        self.list.opened.connect(self._open)
        self.list.rows.ticked.connect(self._say_place)
        self.view.head.base_chosen.connect(self._compare)
        self.view.bar.wanted.connect(self._want)
        self.view.missed.pause_wanted.connect(self._pause)
        self.view.missed.move_wanted.connect(self._move_on)
        self.view.correction_bar.validated.connect(self._validate_corrected)
        self.view.correction_bar.continued.connect(self._correct_in_full)
        self.view.correction_left.connect(self._take_back)
        self.view.corrections.saver.refused.connect(self._context.messages.refuse)
        self.view.question_left.connect(self.setFocus)
        self.emptiness.all_wanted.connect(partial(self._show_reach, ALL))
        self.emptiness.done_wanted.connect(partial(self._show_reach, DONE))
        self.view.changes.remark_wanted.connect(self._remark)
        self.view.changes.pointed.connect(self._show_remark)
        self.view.changes.wanted.connect(self._want_of_remark)
        self.view.remarking.said.connect(self.talking.say)
        self.doing.progressed.connect(self.view.bar.say)
        self.doing.rendering.connect(self._rendering)
        self.doing.done.connect(self._done)
