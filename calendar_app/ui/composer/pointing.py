"""The words of the text that remarks are about: marked while a remark is open, shown when it is clicked."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from calendar_app.domain.remark import PictureAnchor, Remark, Thread, WordsAnchor, place_of, words_today
from calendar_app.domain.searching import Span
from calendar_app.ui.composer.discussion import Discussion
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField, TextField, characters, units
from calendar_app.ui.composer.marking import Shown, select
from calendar_app.ui.composer.remark_words import picture_number
from calendar_app.ui.composer.saving import Saver


class Pointing(QObject):
    """Its ``action`` writes about the words that are selected, or about the post where none are.

    ``place_wanted`` carries the tab of the words one goes to.
    """

    place_wanted = Signal(str)

    def __init__(self, saver: Saver, shown: Shown, discussion: Discussion) -> None:
        super().__init__(discussion)
        self._saver, self._shown, self._discussion = saver, shown, discussion
        self._draft: Draft | None = None
        self._place = SHARED
        self.action = QAction(self.tr("Remark on these words"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Alt+M"))
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(self.quote)
        shown.writing.editor.addAction(self.action)
        shown.writing.editor.typed.connect(lambda _: self._mark())
        discussion.pointed.connect(self.point_at)
        discussion.told.connect(self._mark)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is marked is in the text of this place."""
        self._draft, self._place = draft, place
        self._mark()

    def point_at(self, remark: Remark) -> None:
        """Go to where its words stand today, and select them; to its picture, where it is about one."""
        self._saver.settle()
        if self._draft is None:
            return
        if isinstance(remark.anchor, WordsAnchor):
            self._select(self._draft, remark.anchor)
        elif isinstance(remark.anchor, PictureAnchor):
            self._go_to(self._draft, remark.anchor.channel, "media")
            if number := picture_number(remark.anchor, self._draft):
                self._shown.pictures.describe(number - 1)

    def quote(self) -> None:
        """Write about the words that are selected in one of the texts."""
        self._saver.settle()
        found = self._selected()
        if found and self._draft:
            field, (start, end), text = found
            variant = self._draft.variant(self._place)
            owns = variant is not None and field in variant.own
            channel = variant.channel if variant and owns else ""
            anchor = WordsAnchor(quote=text[start:end], start=start, end=end, field=field, channel=channel)
            self._discussion.quote(anchor)
        else:
            self._discussion.write()

    def _selected(self) -> tuple[str, Span, str] | None:
        """The field that has the focus, or the text, with what is selected in it."""
        lines = [(line.field, line.edit) for line in self._shown.details.lines]
        for name, field in (*lines, ("text", self._shown.writing.editor)):
            span = selection_of(field)
            if span[0] < span[1] and (field.hasFocus() or name == "text"):
                return name, span, field.text()
        return None

    def _select(self, draft: Draft, anchor: WordsAnchor) -> None:
        place = words_today(anchor, draft.post, draft.variants)
        self._go_to(draft, anchor.channel, anchor.field)
        field = self._field(anchor.field)
        if field is not None and place.span[0] < place.span[1]:
            select(field, place.span)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, draft: Draft, channel: str, field: str) -> None:
        """The tab of a channel, or one that shows what is shared."""
        variant = draft.variant(self._place)
        shows = variant is None if not channel else variant is not None and variant.channel == channel
        if not channel and variant is not None:
            shows = field not in variant.own
        if not shows:
            wanted = (each.id for each in draft.variants if each.channel == channel)
            self.place_wanted.emit(next(wanted, SHARED))

    def _field(self, name: str) -> TextField | LineField | None:
        if name == "text":
            return self._shown.writing.editor
        return next((line.edit for line in self._shown.details.lines if line.field == name), None)

    def _mark(self) -> None:
        """The words of all open remarks, where they stand in what is being typed."""
        self.action.setEnabled(self._discussion.may_remark)
        if self._draft is not None:
            found = (self._span(self._draft, thread) for thread in self._discussion.threads)
            self._shown.writing.care.mark_pointed(span for span in found if span)

    def _span(self, draft: Draft, thread: Thread) -> Span | None:
        anchor = thread.first.anchor
        if not thread.is_open or not isinstance(anchor, WordsAnchor) or anchor.field != "text":
            return None
        variant = draft.variant(self._place)
        own = variant.channel if variant and "text" in variant.own else ""
        if anchor.channel != own and not (variant and anchor.channel == variant.channel):
            return None
        text = self._shown.writing.editor.text()
        start, end = place_of(text, anchor).span
        return (units(text[:start]), units(text[:end])) if start < end else None


def selection_of(field: TextField | LineField) -> Span:
    """What is selected, in characters."""
    text = field.text()
    if isinstance(field, LineField):
        start = max(field.selectionStart(), 0)
        return characters(text, start), characters(text, start + field.selectionLength())
    cursor = field.textCursor()
    return characters(text, cursor.selectionStart()), characters(text, cursor.selectionEnd())
