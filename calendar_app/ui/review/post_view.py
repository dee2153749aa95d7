"""One post: what changed and the decision in the middle, a preview at the right, or all previews at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.ui.composer.prompt import Prompt
from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import Board
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.changes import Changes
from calendar_app.ui.review.decision_bar import DecisionBar
from calendar_app.ui.review.fitting import FittingScroll
from calendar_app.ui.review.heads import CHANGES, PREVIEWS, PostHead
from calendar_app.ui.review.side import Side
from calendar_app.ui.theme.style import set_role

SIDE_WIDTH = 330
WITH_SIDE = 860
"""From this width on the preview stands beside the changes; where it is narrower it is a view of its own."""


class PostView(QFrame):
    """Shows a brief; what its buttons want is for the page to do.

    ``question_left`` follows an answer, or none.
    """

    question_left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "page")
        self._brief: Brief | None = None
        self._is_asking = False
        self.head = PostHead(context)
        self.changes = Changes(context)
        self.reading = FittingScroll(self.changes)
        self.reading.setAccessibleName(self.tr("What changed"))
        self.previews = Board(themes=context.themes, thumbnails=context.thumbnails)
        self.bar = DecisionBar(context.language.code)
        self._question, self.prompt = QWidget(), Prompt()
        self.side = Side(context)
        self._lay_out()
        self._question.hide()
        self.head.view_chosen.connect(self._look_again)
        self.prompt.asking.connect(self._ask)

    def show_brief(self, brief: Brief, *, me: str) -> None:
        """Another post, or the same as it stands now; what was asked about other words goes away."""
        before, self._brief = self._brief, brief
        if before is None or before.comparison.seals != brief.comparison.seals:
            self.prompt.close_it()
        if before is None or before.post != brief.post:
            self.reading.verticalScrollBar().setValue(0)
        self.head.show_brief(brief, me=me)
        self.changes.show_brief(brief)
        self.side.show_posts(brief.shown)
        self.bar.show_brief(brief)
        self._look_again()

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
        self.bar.setHidden(on)
        if was_asking and not on:
            self.question_left.emit()

    def _lay_out(self) -> None:
        set_role(self.prompt, "panel")
        question = QVBoxLayout(self._question)
        question.setContentsMargins(18, 8, 18, 12)
        question.addWidget(self.prompt)
        middle = QVBoxLayout()
        middle.addWidget(self.reading)
        middle.addWidget(self.previews, 1)
        middle.addWidget(self._question)
        middle.addWidget(self.bar)
        middle.addStretch()
        beside = QHBoxLayout()
        beside.addLayout(middle, 1)
        beside.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addLayout(beside, 1)
        for layout in (middle, beside, column):
            layout.setSpacing(0)
        self.side.setFixedWidth(SIDE_WIDTH)
