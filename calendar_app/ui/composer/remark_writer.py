"""Where a remark is written: about the post, about words of it, as an answer, or as a suggestion."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.remark import Anchor, Layer, Remark, WordsAnchor
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.remark_words import LAYER_ICONS, layer_words
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton


@dataclass(frozen=True, kw_only=True)
class Saying:
    """What somebody wants to say; ``answers`` is the remark they answer, "" where they begin."""

    text: str
    layer: Layer
    anchor: Anchor | None = None
    suggestion: str = ""
    answers: str = ""


class RemarkWriter(QFrame):
    """Internal unless somebody says otherwise. What is about something says so above, and Esc lets go of it.

    ``said`` carries a ``Saying``.
    """

    said = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = context.themes
        self._anchor: Anchor | None = None
        self._answers = ""
        self._about = ElidedLabel()
        set_role(self._about, "warning")
        self._let_go = IconButton(context.themes, icon="x-lg", text=self.tr("About the whole post (Esc)"))
        self.suggestion = TextField(lines=2, most=6)
        self.suggestion.setAccessibleName(self.tr("The words you suggest"))
        self.field = TextField(lines=2, most=6)
        self.layer = ChoiceBox()
        self.layer.setAccessibleName(self.tr("Who reads it"))
        self.suggest = IconButton(context.themes, icon="pencil", text=self.tr("Suggest other words"))
        self.suggest.setCheckable(True)
        self.send = QPushButton()
        self._arrange()
        self._connect()
        self.offer_layers(list(Layer))
        self.start_anew()

    def start_anew(self) -> None:
        """Nothing written, about the whole post."""
        self.field.show_text("")
        self.let_go()

    def offer_layers(self, layers: Sequence[Layer]) -> None:
        """Who may read what is written; the first one unless somebody says otherwise."""
        if [self.layer.itemData(row) for row in range(self.layer.count())] != list(layers):
            self.layer.clear()
            for layer in layers:
                self.layer.addItem(layer_words(layer), layer)
            self.layer.setEnabled(len(layers) > 1)
        self._draw()

    def quote(self, anchor: Anchor, words: str) -> None:
        """Write about these words or this picture, named by ``words``."""
        if anchor == self._anchor:
            return
        self._anchor, self._answers = anchor, ""
        self._point(words)
        self.suggest.setVisible(isinstance(anchor, WordsAnchor))
        self.suggest.setChecked(False)
        self.suggestion.show_text(anchor.quote if isinstance(anchor, WordsAnchor) else "")

    def answer(self, remark: Remark, name: str) -> None:
        """Write in the thread of a remark by somebody of this name."""
        self.let_go()
        self._answers = remark.id
        # What the team keeps to itself is never answered to the client.
        self.layer.setEnabled(remark.layer is Layer.CLIENT and self.layer.count() > 1)
        self._point(self.tr("Answer to {person}").format(person=name))
        self.field.setPlaceholderText(self.tr("Answer…"))
        self.field.setFocus()

    @property
    def is_answering(self) -> bool:
        """Whether it answers another remark."""
        return bool(self._answers)

    def let_go(self) -> None:
        """Write about the whole post again."""
        self._anchor, self._answers = None, ""
        self.suggest.setChecked(False)
        for widget in (self._about, self._let_go, self.suggest, self.suggestion):
            widget.hide()
        self.layer.setCurrentIndex(0)
        self.layer.setEnabled(self.layer.count() > 1)
        self.field.setPlaceholderText(self.tr("Write a remark…"))
        self._name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of what it is about, and the next one of the page."""
        if event.key() == Qt.Key.Key_Escape and not self._about.isHidden():
            self.let_go()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return says what is written here; elsewhere on the page it sends the post."""
        if isinstance(event, QKeyEvent) and _is_ctrl_return(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.send.click()
                return True
        return super().eventFilter(watched, event)

    def _point(self, words: str) -> None:
        self._about.setText(words)
        self._about.show()
        self._let_go.show()
        self._name()

    def _suggests(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.suggestion.setVisible(on)
        if on:
            self.suggestion.setFocus()
            self.suggestion.selectAll()
        self._name()

    def _suggested(self) -> str:
        """The words that would replace those that are quoted; "" where nothing else is suggested."""
        words = self.suggestion.text() if self.suggest.isChecked() else ""
        is_same = isinstance(self._anchor, WordsAnchor) and words == self._anchor.quote
        return "" if is_same else words

    def _name(self) -> None:
        """What the button says, and whether there is anything to say."""
        said = self.tr("Answer") if self._answers else self.tr("Add")
        self.send.setText(self.tr("Suggest") if self._suggested() else said)
        self.field.setAccessibleName(self.tr("Write a remark"))
        self.send.setEnabled(bool(self.field.text().strip() or self._suggested().strip()))

    def _draw(self) -> None:
        for row in range(self.layer.count()):
            self.layer.setItemIcon(row, self._themes.icon(LAYER_ICONS[self.layer.itemData(row)]))

    def _say(self) -> None:
        saying = Saying(
            text=self.field.text().strip(),
            layer=self.layer.currentData(),
            anchor=self._anchor,
            suggestion=self._suggested(),
            answers=self._answers,
        )
        self.said.emit(saying)

    def _connect(self) -> None:
        for field in (self.field, self.suggestion):
            field.installEventFilter(self)
        self.field.textChanged.connect(self._name)
        self.suggestion.textChanged.connect(self._name)
        self.suggest.toggled.connect(self._suggests)
        self._let_go.clicked.connect(self.let_go)
        self.send.clicked.connect(self._say)
        self._themes.changed.connect(self._draw)

    def _arrange(self) -> None:
        self.layer.setMinimumContentsLength(6)
        about, below = QHBoxLayout(), QHBoxLayout()
        for row in (about, below):
            row.setSpacing(6)
        about.addWidget(self._about, 1)
        about.addWidget(self.suggest)
        about.addWidget(self._let_go)
        below.addWidget(self.layer, 1)
        below.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(about)
        column.addWidget(self.suggestion)
        column.addWidget(self.field)
        column.addLayout(below)


def _is_ctrl_return(event: QKeyEvent) -> bool:
    is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_return and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
