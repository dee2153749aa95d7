"""One post: what changed and the decision in the middle, a preview at the right, or all previews at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.ui.composer.prompt import Prompt
from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import Board
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.changes import Changes
from calendar_app.ui.review.correcting import CorrectionBar, Corrections
from calendar_app.ui.review.decision_bar import APPROVE, DecisionBar
from calendar_app.ui.review.fitting import FittingScroll
from calendar_app.ui.review.heads import CHANGES, PREVIEWS, PostHead
from calendar_app.ui.review.missed import Missed
from calendar_app.ui.review.remarking import Remarking
from calendar_app.ui.review.side import Side
from calendar_app.ui.theme.style import set_role

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIDE_WIDTH = 330
WITH_SIDE = 860
"""From this width on the preview stands beside the changes; where it is narrower it is a view of its own."""


class PostView(QFrame):
    """Shows a brief; what its buttons want is for the page to do.

    ``question_left`` follows an answer, or none; ``correction_left`` asks to take back what was typed.
    """

    question_left = Signal()
    correction_left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "page")
        self._brief: Brief | None = None
        self._is_asking = self._is_correcting = False
        self.head = PostHead(context)
        self.changes = Changes(context)
        self.reading = FittingScroll(self.changes)
        self.reading.setAccessibleName(self.tr("What changed"))
        self.previews = Board(themes=context.themes, thumbnails=context.thumbnails)
        self.bar = DecisionBar(context.language.code)
        self._question, self.prompt, self.remarking = QWidget(), Prompt(), Remarking(context)
        self.corrections, self.correction_bar = Corrections(context), CorrectionBar()
        self._correcting = FittingScroll(self.corrections)
        self._correcting.setAccessibleName(self.tr("Texts to correct"))
        self.side, self.missed = Side(context), Missed(context)
        self._lay_out()
        for part in (self._question, self._correcting, self.correction_bar):
            part.hide()
        self.correction_bar.cancel.clicked.connect(self.correction_left)
        self.head.view_chosen.connect(self._look_again)
        self.prompt.asking.connect(self.remarking.give_way)
        for question in (self.prompt, self.remarking):
            question.asking.connect(self._ask)

    def show_brief(self, brief: Brief, *, me: str) -> None:
        """Another post, or the same as it stands now; what was asked about other words goes away."""
        before, self._brief = self._brief, brief
        if before is None or before.comparison.seals != brief.comparison.seals:
            self.prompt.close_it()
            self.remarking.close_it()
        if before is None or before.post != brief.post:
            self.reading.verticalScrollBar().setValue(0)
        self.head.show_brief(brief, me=me)
        self.changes.show_brief(brief)
        self.side.show_posts(brief.shown)
        self.bar.show_brief(brief)
        if self._is_correcting:
            self.corrections.show_brief(brief)
        self._look_again()

    def correct(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Offer fields for the texts above what changed, or put them away."""
        if on and self._brief:
            self.look_at(CHANGES)
            self.corrections.begin(self._brief)
        self._is_correcting = on
        self._correcting.setVisible(on)
        self._offer()
        if on:
            self.corrections.take_focus()

    @property
    def is_correcting(self) -> bool:
        """Whether texts are being corrected in place."""
        return self._is_correcting

    @property
    def can_approve(self) -> bool:
        """Whether the button that validates, as it stands or as corrected, may be pressed."""
        button = self.correction_bar.validate if self._is_correcting else self.bar.buttons[APPROVE]
        return button.isEnabled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a correction back, Ctrl+Enter validates it; all else is for the page."""
        if self._is_correcting and event.key() == Qt.Key.Key_Escape:
            self.correction_left.emit()
        elif self._is_correcting and event.key() in ENTER and event.modifiers() & CTRL:
            self.correction_bar.validate.click()
        else:
            super().keyPressEvent(event)

    def look_at(self, view: str) -> None:
        """Turn to what changed, or to all previews."""
        self.head.view.set_value(view)
        self._look_again()

    def turn(self) -> None:
        """From what changed to all previews, and back."""
        self.look_at(CHANGES if self.head.view.value() == PREVIEWS else PREVIEWS)

    def scroll_by(self, action: QAbstractSlider.SliderAction) -> None:
        """What is read in the middle, while the keyboard stays in the queue."""
        if self.previews.isVisibleTo(self):
            self.previews.scroll_by(action)
        else:
            self.reading.verticalScrollBar().triggerAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview goes where there is no room for both."""
        super().resizeEvent(event)
        self._look_again()

    def _look_again(self) -> None:
        all_previews = self.head.view.value() == PREVIEWS
        if all_previews and self._brief:
            self.previews.show_posts(self._brief.shown)
        self.previews.setVisible(all_previews)
        self.reading.setVisible(not all_previews)
        self.side.setVisible(not all_previews and self.width() >= WITH_SIDE)

    def _ask(self, on: bool) -> None:  # noqa: FBT001 - a slot
        was_asking, self._is_asking = self._is_asking, on
        self._question.setVisible(on)
        self._offer()
        if was_asking and not on:
            self.question_left.emit()

    def _offer(self) -> None:
        """One thing at a time: a question, the end of a correction, or what else can be done."""
        self.correction_bar.setVisible(self._is_correcting and not self._is_asking)
        self.bar.setHidden(self._is_correcting or self._is_asking)

    def _lay_out(self) -> None:
        set_role(self.prompt, "panel")
        question = QVBoxLayout(self._question)
        question.setContentsMargins(18, 8, 18, 12)
        question.addWidget(self.prompt)
        question.addWidget(self.remarking)
        middle = QVBoxLayout()
        middle.addWidget(self._correcting)
        middle.addWidget(self.reading)
        middle.addWidget(self.previews, 1)
        middle.addWidget(self._question)
        middle.addWidget(self.correction_bar)
        middle.addWidget(self.bar)
        middle.addStretch()
        beside = QHBoxLayout()
        beside.addLayout(middle, 1)
        beside.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.missed)
        column.addLayout(beside, 1)
        for layout in (middle, beside, column):
            layout.setSpacing(0)
        self.side.setFixedWidth(SIDE_WIDTH)
