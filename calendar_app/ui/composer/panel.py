"""The page of one post: writing at the left, previews in the middle, talk at the right, the way out below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QHideEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from calendar_app.commands import posts, review, threads
from calendar_app.domain.change import Step
from calendar_app.domain.post import SharedField
from calendar_app.ui.composer.bin_notice import BinNotice
from calendar_app.ui.composer.decisions import ADD_CHANNEL, BY_KEY, PUBLISH, Decisions
from calendar_app.ui.composer.details import Details
from calendar_app.ui.composer.discussion import Discussion
from calendar_app.ui.composer.doing import Doing
from calendar_app.ui.composer.draft import SHARED, Draft, read_draft
from calendar_app.ui.composer.fields import TextField, files_in, has_pictures
from calendar_app.ui.composer.finding import Finding
from calendar_app.ui.composer.header import Header
from calendar_app.ui.composer.keeping import Keeping
from calendar_app.ui.composer.marking import Shown
from calendar_app.ui.composer.mending import Mending
from calendar_app.ui.composer.next_version import NextVersionNotice
from calendar_app.ui.composer.notices import Notices, notices_elsewhere
from calendar_app.ui.composer.options import OptionFields
from calendar_app.ui.composer.overview import Overview
from calendar_app.ui.composer.picture_intake import PictureIntake
from calendar_app.ui.composer.pictures import Pictures
from calendar_app.ui.composer.pointing import Pointing
from calendar_app.ui.composer.previews import shown_posts
from calendar_app.ui.composer.prompt import Prompt
from calendar_app.ui.composer.rules_of import rules_words
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.schedule import Schedule
from calendar_app.ui.composer.signing import about_validators, rendered_files
from calendar_app.ui.composer.swapping import Profile, Swapping
from calendar_app.ui.composer.tabs import ChannelTabs
from calendar_app.ui.composer.talking import Talking
from calendar_app.ui.composer.until import Until
from calendar_app.ui.composer.writing import Writing
from calendar_app.ui.context import Context
from calendar_app.ui.kit import KitDialog
from calendar_app.ui.preview.board import Board
from calendar_app.ui.preview.hindrance import hindrance
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.following_area import FollowingArea

WIDTHS = (505, 640, 240)


class ComposerPanel(QWidget):
    """There is no Save: what is typed is kept by itself, and everything can be undone."""

    closed = Signal()
    settings_wanted = Signal(str)
    library_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.saver = Saver(context, self)
        self.intake = PictureIntake(context, self.saver, self)
        self.swapping = Swapping(context, self.saver.settle, parent=self)
        self.post_id = ""
        self.place = SHARED
        self._draft: Draft | None = None
        self._then: Callable[[str], object] | None = None
        self._way_back: Callable[[], str] | None = None
        self._page: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAcceptDrops(True)
        self._build()
        context.changed.connect(self._changed)
        context.ticked.connect(self.refresh)
        context.thumbnails.loaded.connect(self._check_seen)
        context.files.checked.connect(self._check_seen)
        context.themes.changed.connect(self.refresh)

    # What the window asks for

    def open(self, post_id: str) -> None:
        """Show a post; what was typed into the one before is saved."""
        self.saver.open(post_id)
        self.post_id = post_id
        self.place = SHARED
        self._then = None
        self.header.forget()
        self.overview.close_it()
        self.doing.open(post_id)
        self.refresh()
        self.setFocus()

    def lead_back_to(self, place: Callable[[], str]) -> None:
        """What the place one came from is called; asked again in another language."""
        self._way_back = place
        self.header.lead_back_to(place())

    def leave_once_decided(self, then: Callable[[str], object]) -> None:
        """Go back as soon as the open post is validated or sent; ``then`` is called with which of them."""
        self._then = then

    def close_post(self) -> None:
        """Save, and go back to where one came from."""
        self.saver.settle()
        self.closed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show the post as it stands; what is being typed stays as it is."""
        self._refresh(talk=True)

    def _refresh(self, *, talk: bool) -> None:
        if not self.post_id:
            return
        draft = read_draft(self.context.workspace, self.post_id)
        if draft is None:
            self._leave()
            return
        if self.place != SHARED and draft.variant(self.place) is None:
            self.place = SHARED
        self._draft = draft
        allowed = _allowed(self.context, draft)
        self._show(draft, allowed)
        if talk:
            self._show_talk(draft, allowed)

    def go_to(self, place: str) -> None:
        """Turn to a channel's tab."""
        self.tabs.go_to(place)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; nothing can be lost by it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_post() if self.overview.isHidden() else self.overview.close_it()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The window gives the focus to the page; it belongs to where one writes.

        A focus proxy would do that too, but cut off from Tab what stands before it.
        """
        empty = self._draft is not None and not self._draft.post.title
        first = self.header.title if empty else self.writing.editor
        first.setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves, by whatever way, leaves nothing unsaved."""
        self.saver.settle()
        if self.saver.obstacle:
            self.context.messages.refuse(self.saver.obstacle)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the page is made anew in it."""
        super().changeEvent(event)
        # Qt also tells of translators that go; what is open here is not closed for that.
        if event.type() == QEvent.Type.LanguageChange and self._language != self.context.language.code:
            self.saver.settle()
            self._build()
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures can be dropped anywhere on the page."""
        if self._draft and self._draft.can_write and has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They go to the tab in front."""
        event.acceptProposedAction()
        if files := files_in(event.mimeData()):
            self.pictures.add_files(files)
        else:
            self.pictures.add_picture(QImage(event.mimeData().imageData()))

    # What the parts ask for

    def _choose(self, place: str) -> None:
        self.saver.settle()
        self.place = place
        self.refresh()
        self.board.reveal(place)

    def _reset(self, field: SharedField) -> None:
        self.saver.settle()
        self.context.run(posts.reset_field, self.place, field)

    def _add_channel(self, channel: str) -> None:
        self.saver.settle()
        variant = self.context.run(posts.add_channel, self.post_id, channel)
        if variant and self.place != SHARED:
            self.go_to(variant)
        elif variant:
            # Whoever writes for all goes on writing for all.
            self.board.reveal(variant)

    def _do(self, name: str) -> None:
        self._check_seen()
        if name == ADD_CHANNEL:
            self.tabs.offer_channels()
        elif name == PUBLISH:
            self._open_kit()
        elif self.decisions.allows(name):
            self.doing.do(name)

    def _open_kit(self) -> None:
        """What was validated leaves, whatever was typed since; first of the channel in front."""
        self.saver.settle()
        variant = self._draft.variant(self.place) if self._draft and self.place != SHARED else None
        channel = variant.channel if variant else ""
        KitDialog(self.context, self.post_id, channel=channel, parent=self.window()).show()

    def _remove_channel(self) -> None:
        self.saver.settle()
        self.context.run(posts.remove_channel, self.place)

    def _change_format(self, format_id: str) -> None:
        self.saver.settle()
        self.context.run(threads.change_format, self.place, format_id)

    def _give_own_times(self) -> None:
        if self._draft is None:
            return
        self.saver.settle()
        places = [self.place] if self.place != SHARED else [each.id for each in self._draft.variants]
        for place in places:
            plan = self._draft.content(place).plan
            joins = f"{self.post_id}.own_times"
            self.context.run(posts.edit_variant, place, joins=joins, plan=plan)
        self.context.workspace.close_step()

    def _undo(self) -> None:
        self.saver.settle()
        self.context.undo()

    def _redo(self) -> None:
        self.saver.settle()
        self.context.redo()

    # Showing

    def _written(self) -> tuple[Writing, Pictures, OptionFields, Details, Schedule]:
        return self.writing, self.pictures, self.options, self.details, self.schedule

    def _changed(self, step: Step) -> None:
        if not step.posts or self.post_id in step.posts:
            # While somebody types nothing is said or decided: the discussion stays as it is.
            self._refresh(talk=bool(step.records) or not step.posts)
        else:
            self.board.follow_plans()

    def _leave_if_decided(self, name: str) -> None:
        if self._then and name in BY_KEY:
            self.close_post()
            self._then(name)

    def _leave(self) -> None:
        self.post_id = ""
        self.closed.emit()

    def _show(self, draft: Draft, allowed: frozenset[str]) -> None:
        self.header.show_draft(draft)
        self.overview.show_draft(draft)
        self.binned.show_draft(draft)
        self.next_version.show_draft(draft)
        self.tabs.show_draft(draft, place=self.place)
        self.discussion.follow_text(draft)
        for part in (*self._written(), self.finding, self.mending, self.pointing):
            part.show_draft(draft, place=self.place)
        self.elsewhere.show_notices(notices_elsewhere(self.context, draft, self.place))
        self.decisions.show_draft(draft, allowed=allowed)
        self.until.show_draft(draft)
        files = rendered_files(self.context.workspace, draft.post.id)
        self.board.show_posts(shown_posts(self.context, draft, files))
        words, each = rules_words(self.context, draft)
        self.board.switches.tell_rules(words, each=each)
        self._check_seen()

    def _show_talk(self, draft: Draft, allowed: frozenset[str]) -> None:
        self.discussion.show_draft(draft, may_remark="add_remark" in allowed)
        self.decisions.say(about_validators(self.context.workspace, draft, allowed))

    def _around(self, place: str) -> Profile:
        return self.swapping.around(self.post_id, place)

    @Slot()
    def _check_seen(self) -> None:
        # Each letter comes by here, and only who validates has to have seen everything.
        if self.decisions.decides:
            self.decisions.allow_approving(because=hindrance(self.context, self.board.as_looked_at()))

    def _rendering(self, on: bool) -> None:  # noqa: FBT001 - a slot
        # What is typed while files are made would not be what is sent.
        for part in (*self._written(), self.decisions, self.tabs):
            part.setEnabled(not on)
        if not on and QApplication.focusWidget() is None:
            self.setFocus()

    # Making the page

    def _build(self) -> None:
        self._language = self.context.language.code
        if self._page:
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        self._make_parts()
        self._arrange(self._page)
        self._connect()
        self._column.addWidget(self._page)
        if self._way_back is not None:
            self.header.lead_back_to(self._way_back())

    def _make_parts(self) -> None:
        context, saver = self.context, self.saver
        self.header = Header(context, saver)
        self.tabs = ChannelTabs(context)
        self.writing = Writing(context, saver)
        self.addActions(self.writing.care.actions)
        self.options = OptionFields(context, saver)
        self.pictures = Pictures(context, saver, self.intake)
        self.details = Details(context, saver)
        for line in self.details.lines:
            if isinstance(line.edit, TextField):
                self.writing.care.look_after(line.edit)
        shown = Shown(
            writing=self.writing, options=self.options, details=self.details, pictures=self.pictures
        )
        self.finding = Finding(context, saver, shown)
        self.mending = Mending(context, saver, shown)
        self.elsewhere = Notices(context)
        self.binned = BinNotice(context)
        self.next_version = NextVersionNotice(context)
        self.board = Board(themes=context.themes, thumbnails=context.thumbnails, around=self._around)
        self.board.swapped.connect(self.swapping.swap)
        self.keeping = Keeping(context, self.board, name=self.header.title.text)
        self.overview = Overview(context, self.board, self.keeping)
        self.discussion = Discussion(context)
        self.pointing = Pointing(saver, shown, self.discussion)
        self.addAction(self.pointing.action)
        self.schedule = Schedule(context, saver)
        self.decisions = Decisions(context)
        self.until = Until(context)
        self.prompt = Prompt()
        self.doing = Doing(context, self.prompt, self, settle=saver.settle)
        self.doing.open(self.post_id)
        self.talking = Talking(self.doing, said=self.discussion.writer.start_anew)

    def _arrange(self, page: QWidget) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        left = self._left()
        for part, width in zip((left, self.board, self.discussion), (410, 300, 200), strict=True):
            part.setMinimumWidth(width)
            splitter.addWidget(part)
        splitter.setSizes(WIDTHS)
        for place, share in enumerate((2, 4, 1)):
            splitter.setStretchFactor(place, share)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.overview)
        column.addWidget(self.binned)
        column.addWidget(self.next_version)
        column.addWidget(splitter, 1)
        column.addWidget(self.finding)
        column.addWidget(self.prompt)
        column.addWidget(self._footer())
        self.overview.put_aside((self.header, left, self.discussion, self.schedule))

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(14)
        for part in (self.writing, self.pictures, self.options, self.details, self.elsewhere):
            column.addWidget(part)
        column.addStretch(1)
        left = QFrame()
        set_role(left, "canvas")
        outside = QVBoxLayout(left)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.tabs)
        outside.addWidget(FollowingArea(inside), 1)
        return left

    def _footer(self) -> QWidget:
        footer = QFrame()
        set_role(footer, "footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(12)
        row.addWidget(self.schedule)
        row.addWidget(self.overview.button)
        row.addWidget(self.until)
        row.addWidget(self.decisions, 1)
        return footer

    def _connect(self) -> None:
        self.header.back_wanted.connect(self.close_post)
        self.header.text_wanted.connect(self.writing.editor.setFocus)
        self.header.undo_wanted.connect(self._undo)
        self.header.redo_wanted.connect(self._redo)
        self.next_version.undo_wanted.connect(self._undo)
        self.tabs.chosen.connect(self._choose)
        self.tabs.add_wanted.connect(self._add_channel)
        self.writing.toolbar.settings_wanted.connect(self.settings_wanted)
        self.writing.remove_wanted.connect(self._remove_channel)
        self.writing.care.find_wanted.connect(self.finding.open)
        self.finding.place_wanted.connect(self.go_to)
        self.writing.format_wanted.connect(self._change_format)
        self.writing.editor.files_given.connect(self.pictures.add_files)
        self.writing.editor.picture_given.connect(self.pictures.add_picture)
        self.pictures.library_wanted.connect(self.library_wanted)
        self.elsewhere.followed.connect(self.go_to)
        self.overview.mending.connect(self.go_to)
        self.discussion.said.connect(self.talking.say)
        self.discussion.wanted.connect(self.talking.do)
        self.pointing.place_wanted.connect(self.go_to)
        self.schedule.own_times_wanted.connect(self._give_own_times)
        self.decisions.wanted.connect(self._do)
        self.prompt.asking.connect(self.decisions.setDisabled)
        self.doing.progressed.connect(self.decisions.say)
        self.doing.rendering.connect(self._rendering)
        self.doing.opened.connect(self.open)
        self.doing.done.connect(self._leave_if_decided)
        for part in self._written():
            part.reset_wanted.connect(self._reset)


def _allowed(context: Context, draft: Draft) -> frozenset[str]:
    """What may be done with a post; nothing while it is in the bin."""
    return frozenset() if draft.post.archived else review.allowed(context.workspace, draft.post.id)
