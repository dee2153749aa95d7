"""French typography, shown before it is applied: which habits, what changes, what it costs."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from calendar_app.domain.typography import NARROW, NO_BREAK, Change, Habit, applied, pieces_of, propose
from calendar_app.domain.wording import Fate, Piece
from calendar_app.ui.composer.costs import cost_words
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.pieces import Pieces
from calendar_app.ui.widgets.wrapping import WrappingLabel

NAMES = {
    Habit.HIGH_MARKS: QT_TRANSLATE_NOOP("Typography", "Narrow space before ; ! ?"),
    Habit.COLON: QT_TRANSLATE_NOOP("Typography", "No-break space before :"),
    Habit.QUOTES: QT_TRANSLATE_NOOP("Typography", "« » for quotes"),
    Habit.APOSTROPHE: QT_TRANSLATE_NOOP("Typography", "Curly apostrophe ’"),
    Habit.ELLIPSIS: QT_TRANSLATE_NOOP("Typography", "… for three dots"),
    Habit.NUMBERS: QT_TRANSLATE_NOOP("Typography", "Spaces in numbers and before units"),
    Habit.ORDINALS: QT_TRANSLATE_NOOP("Typography", "1re, 2e"),
    Habit.DIALOGUE: QT_TRANSLATE_NOOP("Typography", "Dashes of a dialogue"),
}
WIDTH = 560
TEXT_HEIGHT = 220
MARGINS = 70
SEEN_SPACE = "·"
"""An inserted space could not be told from the one it replaces."""


class TypographyForm(Form):
    """For the text of one place; applied as one undo step."""

    def __init__(self, context: Context, saver: Saver, draft: Draft, *, place: str, parent: QWidget) -> None:
        super().__init__(parent, save=self._apply)
        self.setWindowTitle(self.tr("French typography"))
        self.setMinimumWidth(WIDTH)
        self._context, self._saver = context, saver
        self._draft, self._place = draft, place
        self._text = draft.content(place).text
        self._changes = propose(self._text)
        self.boxes: dict[Habit, QCheckBox] = {}
        self._make_boxes()
        self.shown = Pieces(context.themes)
        self._scroll = QScrollArea(widgetResizable=True)
        self.costs = self._make_text()
        self.save_button.setText(self.tr("Apply"))
        self._show()

    def _make_boxes(self) -> None:
        counts = Counter(change.habit for change in self._changes)
        if not counts:
            self.add_note(self.tr("Nothing to change: the text follows it already."))
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for habit, name in NAMES.items():
            if counts[habit]:
                words = QCoreApplication.translate("Typography", str(name))
                box = QCheckBox(self.tr("{habit} ({count})").format(habit=words, count=counts[habit]))
                box.setChecked(True)
                box.toggled.connect(self._show)
                self.boxes[habit] = box
                column.addWidget(box)
        holder.setFocusProxy(next(iter(self.boxes.values())))
        self.add(self._title(), holder)

    def _title(self) -> str:
        variant = self._draft.variant(self._place)
        if variant is None:
            return self.tr("In the shared text")
        text = self.tr("In the text of {channel}")
        if not self._draft.owns(self._place, "text"):
            text = self.tr("In the text of {channel}, which then has its own")
        return text.format(channel=self._draft.name(variant))

    def _make_text(self) -> WrappingLabel:
        set_role(self._scroll, "reading")
        frame = QFrame()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.shown)
        inside.addStretch(1)
        self._scroll.setWidget(frame)
        self.add(self.tr("What changes (· is a no-break space)"), self._scroll)
        return self.add_note()

    def _chosen(self) -> list[Change]:
        return [change for change in self._changes if self.boxes[change.habit].isChecked()]

    def _show(self) -> None:
        chosen = self._chosen()
        self.shown.show_pieces([_seen(piece) for piece in pieces_of(self._text, chosen)])
        after = applied(self._text, chosen)
        costs = cost_words(self._context, self._draft, place=self._place, before=self._text, after=after)
        self._scroll.setFixedHeight(min(self.shown.heightForWidth(WIDTH - MARGINS) + 26, TEXT_HEIGHT))
        self.costs.setText(self._in_words(" · ".join(costs)))
        self.save_button.setEnabled(bool(chosen))
        self.fit()

    def _in_words(self, costs: str) -> str:
        if not costs:
            return self.tr("Costs no character on any channel.")
        return self.tr("Characters: {costs}").format(costs=costs)

    def _apply(self) -> None:
        chosen = self._chosen()
        self._saver.write_in(self._draft.post.id, self._place, "text", applied(self._text, chosen))
        told = self.tr("%n change(s) made", "", len(chosen))
        self._context.messages.tell_undoable(told, self._context.undo)


def _seen(piece: Piece) -> Piece:
    if piece.fate is not Fate.INSERTED:
        return piece
    return replace(piece, text=piece.text.replace(NARROW, SEEN_SPACE).replace(NO_BREAK, SEEN_SPACE))
