"""What can be put into the text without typing it, under the text."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from calendar_app.ui.composer.emoji_panel import EmojiPanel
from calendar_app.ui.composer.emoji_pictures import EmojiPictures
from calendar_app.ui.composer.fields import LineField, TextField
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.icon_button import IconButton

NATIVE = QKeySequence.SequenceFormat.NativeText
Field = TextField | LineField


class Toolbar(QWidget):
    """What is inserted goes where the keyboard was, and into the text where it was in no field."""

    def __init__(self, context: Context, saver: Saver, editor: TextField) -> None:
        super().__init__()
        self._context, self._saver, self._editor = context, saver, editor
        self._pictures = EmojiPictures()
        self._panel: EmojiPanel | None = None
        self.emoji = IconButton(context.themes, icon="emoji-smile", text=self.tr("Emoji"))
        self.emoji.clicked.connect(self.open_emoji)
        self._keys = QShortcut(QKeySequence("Ctrl+."), self, self.open_emoji)
        self.emoji.setToolTip(f"{self.emoji.text()} ({self._keys.key().toString(NATIVE)})")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.emoji)

    def open_emoji(self) -> EmojiPanel:
        """The panel of emoji, made anew each time, in the language and theme in use; under the field it is
        for, which for the text is under its button.
        """
        self._dismiss()
        field = self._field()
        above = self.emoji if field is self._editor else field
        _bring_into_view(field)
        _bring_into_view(above)
        panel = EmojiPanel(self._context, self._pictures, self.window())
        panel.chosen.connect(lambda text: self._insert(field, text))
        panel.closed.connect(field.setFocus)
        panel.closed.connect(self._forget)
        self._panel = panel
        panel.open(above.mapTo(self.window(), QPoint(0, above.height() + 4)))
        return panel

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing floats over a page that is left."""
        self._dismiss()
        super().hideEvent(event)

    def _dismiss(self) -> None:
        if self._panel is not None:
            self._panel.dismiss()

    def _forget(self) -> None:
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None

    def _field(self) -> Field:
        here = QApplication.focusWidget()
        if isinstance(here, Field) and here.window() is self.window() and not here.isReadOnly():
            return here
        return self._editor

    def _insert(self, field: Field, text: str) -> None:
        """As an undo step of its own."""
        self._saver.settle()
        field.insertPlainText(text)
        self._saver.settle()


def _bring_into_view(widget: QWidget) -> None:
    """Scrolls to where the keyboard comes back to; Qt does so for Tab alone."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
