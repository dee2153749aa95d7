"""Writing a remark while deciding: about words, a picture or a region of it, or the whole post."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.remark import Anchor, PictureAnchor, Remark, WordsAnchor, words_today
from calendar_app.domain.searching import Span
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.marking import select
from calendar_app.ui.composer.pointing import selection_of
from calendar_app.ui.composer.remark_words import pointed_words
from calendar_app.ui.composer.remark_writer import RemarkWriter
from calendar_app.ui.context import Context
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.region_field import RegionField
from calendar_app.ui.review.targets import PictureTarget, Target, WordsTarget, target_of, targets_of
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.wrapping import WrappingLabel


class Remarking(QFrame):
    """The text stands above, to select the words in; Esc closes, and keeps what was written.

    ``asking`` while it is open; ``said`` carries a ``Saying``.
    """

    asking = Signal(bool)
    said = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "panel")
        self._context = context
        self._brief: Brief | None = None
        self._targets: list[Target] = []
        self.target = ChoiceBox()
        self.target.setAccessibleName(self.tr("What the remark is about"))
        self.text = TextField(lines=3, most=6)
        self.text.setReadOnly(True)
        self.picture = RegionField(context)
        self._hint = WrappingLabel()
        set_role(self._hint, "caption")
        self.writer = RemarkWriter(context)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._arrange()
        self._connect()
        self.hide()

    def begin(self, brief: Brief, *, words: str = "", asset: str = "") -> None:
        """Write about these words, about this file, or about what is chosen here."""
        self._open(brief)
        row, span = self._find(words, asset)
        self.target.setCurrentIndex(row)
        self._show_target()
        if span[0] < span[1]:
            select(self.text, span)
            self.writer.field.setFocus()
        elif self.text.isVisibleTo(self):
            self.text.setFocus()
        else:
            (self.picture if self.picture.isVisibleTo(self) else self.writer.field).setFocus()

    def answer(self, brief: Brief, remark: Remark, name: str) -> None:
        """Write in the thread of a remark; what it points at stands above."""
        self.show_remark(brief, remark)
        self.writer.answer(remark, name)

    def show_remark(self, brief: Brief, remark: Remark) -> None:
        """Show what an earlier remark points at, where it stands today."""
        self._open(brief)
        target = target_of(remark, self._targets)
        self.target.setCurrentIndex(self._targets.index(target) if target else len(self._targets))
        self._show_target()
        anchor = remark.anchor
        if isinstance(target, WordsTarget) and isinstance(anchor, WordsAnchor):
            span = words_today(anchor, brief.draft.post, brief.draft.variants).span
            if span[0] < span[1]:
                select(self.text, span)
        elif isinstance(target, PictureTarget) and isinstance(anchor, PictureAnchor):
            self.picture.show_item(target.item, title=target.title, region=anchor.region)
        self.writer.field.setFocus()

    def close_it(self) -> None:
        """Put it away; what was written is there the next time."""
        if not self.isHidden():
            self.hide()
            self.asking.emit(False)

    def finish(self) -> None:
        """It was said."""
        self.writer.start_anew()
        self.close_it()

    def give_way(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Another question is asked in its place."""
        if on:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _open(self, brief: Brief) -> None:
        if self._brief and self._brief.post != brief.post:
            self.writer.start_anew()
        self._brief, self._targets = brief, targets_of(brief)
        self.target.blockSignals(True)
        self.target.clear()
        for target in self._targets:
            self.target.addItem(target.title)
        self.target.addItem(self.tr("The whole post"))
        self.target.blockSignals(False)
        self.show()
        self.asking.emit(True)

    def _find(self, words: str, asset: str) -> tuple[int, Span]:
        """Which of the targets is meant, and where in it; the first one where nothing is said."""
        for row, target in enumerate(self._targets):
            if isinstance(target, PictureTarget) and asset and target.item.asset == asset:
                return row, (0, 0)
            if isinstance(target, WordsTarget) and words and (span := target.find(words)) != (0, 0):
                return row, span
        return 0, (0, 0)

    def _chosen(self) -> Target | None:
        row = self.target.currentIndex()
        return self._targets[row] if 0 <= row < len(self._targets) else None

    def _show_target(self) -> None:
        target = self._chosen()
        is_text, is_picture = isinstance(target, WordsTarget), isinstance(target, PictureTarget)
        self.text.setVisible(is_text)
        self.picture.setVisible(is_picture)
        self._hint.setVisible(is_text or is_picture)
        if isinstance(target, WordsTarget):
            self.text.show_text(target.text)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.setAccessibleName(target.title)
            self._hint.setText(self.tr("Select the words with the mouse, or with Shift and the arrow keys."))
        elif isinstance(target, PictureTarget):
            self.picture.show_item(target.item, title=target.title)
            self._hint.setText(
                self.tr("Drag over a part of it, or move one with the arrow keys; Shift makes it larger.")
            )
        self._point()

    def _point(self) -> None:
        """The remark is about what is selected."""
        target, anchor = self._chosen(), self._anchor()
        if self._brief is None or self.writer.is_answering:
            return
        if anchor is None:
            self.writer.let_go()
            return
        about = Remark(id="", person="", at=self._context.workspace.clock(), anchor=anchor)
        self.writer.quote(anchor, pointed_words(about, self._brief.draft) if target else "")

    def _anchor(self) -> Anchor | None:
        target = self._chosen()
        if isinstance(target, PictureTarget):
            return target.anchor(self.picture.region)
        if isinstance(target, WordsTarget):
            span = selection_of(self.text)
            return target.anchor(span) if span[0] < span[1] else None
        return None

    def _connect(self) -> None:
        self.target.activated.connect(self._show_target)
        self.text.selectionChanged.connect(self._point)
        self.picture.changed.connect(self._point)
        self.writer.said.connect(self.said)
        self.cancel.clicked.connect(self.close_it)

    def _arrange(self) -> None:
        title = QLabel(self.tr("Remark on"))
        set_role(title, "strong")
        title.setBuddy(self.target)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self.target, 1)
        head.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        parts: tuple[QWidget, ...] = (self.text, self.picture, self._hint, self.writer)
        for part in parts:
            column.addWidget(part)
