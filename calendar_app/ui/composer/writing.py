"""The text of the post, shared or of one channel, with what belongs to it: format, counters, problems."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.domain.post import Variant
from calendar_app.ui.composer.care import Care
from calendar_app.ui.composer.counters import Counters
from calendar_app.ui.composer.draft import SHARED, Draft, format_name
from calendar_app.ui.composer.fields import TextField, units
from calendar_app.ui.composer.foot import Foot
from calendar_app.ui.composer.heading import link_button
from calendar_app.ui.composer.notices import Notices, notices_about
from calendar_app.ui.composer.repeats import notices_of_repeats
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.thread_bar import ThreadBar, over_in
from calendar_app.ui.composer.toolbar import Toolbar
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.widgets.wrapping import WrappingLabel


class Writing(QWidget):
    """Typing in a channel's tab gives that channel a text of its own."""

    reset_wanted = Signal(str)
    remove_wanted = Signal()
    format_wanted = Signal(str)

    def __init__(self, context: Context, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = saver
        self._draft: Draft | None = None
        self._place = SHARED
        self.editor = TextField(lines=8, most=18)
        self.editor.setAccessibleName(self.tr("Text of the post"))
        self.editor.setPlaceholderText(self.tr("Write here"))
        set_role(self.editor, "bare")
        self.care = Care(context, saver, self.editor)
        self.toolbar = Toolbar(context, saver, self.editor, care=self.care.actions)
        self.counters = Counters(context)
        self.thread_bar = ThreadBar(context, saver, self.editor)
        self.notices = Notices(context)
        self._format = ChoiceBox()
        self._format.setAccessibleName(self.tr("Format"))
        self._differs = WrappingLabel()
        set_role(self._differs, "caption")
        self._reset = link_button(self.tr("Back to the shared text"))
        self._remove = IconButton(context.themes, icon="trash", text=self.tr("Take this channel off"))
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show the text in force at a place; what is being typed there stays."""
        moved = place != self._place
        self._draft, self._place = draft, place
        if moved or not self._saver.is_pending(place, "text"):
            self.editor.show_text(draft.content(place).text)
        self.editor.setReadOnly(not draft.can_write)
        self.care.show_draft(draft, place=place)
        self.toolbar.show_draft(draft, place=place)
        self._show_head(draft, draft.variant(place))
        self._count()
        problems = notices_about(self._context, draft, place, ("text",))
        self.notices.show_notices([*problems, *notices_of_repeats(self._context, draft, place)])

    def _show_head(self, draft: Draft, variant: Variant | None) -> None:
        own = variant is not None and "text" in variant.own
        self._format.setVisible(variant is not None)
        self._remove.setVisible(variant is not None and draft.can_write)
        self._reset.setVisible(own and draft.can_write)
        self._differs.setText(self._about(variant, own=own))
        if variant:
            self._show_formats(draft, variant)

    def _about(self, variant: Variant | None, *, own: bool) -> str:
        if variant is None:
            return self.tr("Every channel shows this text, unless it has its own.")
        return "" if own else self.tr("Shows the shared text")

    def _show_formats(self, draft: Draft, variant: Variant) -> None:
        self._format.blockSignals(True)
        self._format.clear()
        for each in draft.network(variant).formats.values():
            self._format.addItem(format_name(each, self._context.language.code), each.id)
        self._format.setCurrentIndex(self._format.findData(variant.format))
        self._format.setEnabled(draft.can_write)
        self._format.setToolTip(self._format.currentText())
        self._format.blockSignals(False)

    def _typed(self, text: str) -> None:
        self._saver.note(self._place, "text", text)
        self._count()

    def _count(self) -> None:
        if self._draft is None:
            return
        text = self.editor.text()
        self.counters.show_counts(text, draft=self._draft, place=self._place)
        found = over_in(text, self._draft, self._place)
        self.care.mark_over((units(text[:start]), units(text[:end])) for start, end in found)
        self.thread_bar.show_text(text, draft=self._draft, place=self._place)

    def _connect(self) -> None:
        self.editor.typed.connect(self._typed)
        self.editor.settled.connect(self._saver.settle)
        self._reset.clicked.connect(lambda: self.reset_wanted.emit("text"))
        self._remove.clicked.connect(self.remove_wanted)
        self._format.activated.connect(lambda _: self.format_wanted.emit(self._format.currentData()))

    def _arrange(self) -> None:
        self._format.setMinimumContentsLength(5)
        self._format.setMaximumWidth(230)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._format, 3)
        head.addWidget(self._differs, 2)
        head.addWidget(self._reset)
        head.addWidget(self._remove)
        box = QFrame()
        set_role(box, "panel")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(10, 10, 10, 6)
        inside.setSpacing(6)
        inside.addWidget(self.editor, 1)
        inside.addWidget(self.thread_bar)
        inside.addWidget(Foot(self.toolbar, self.counters))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(box, 1)
        column.addWidget(self.care.terms)
        column.addWidget(self.notices)
