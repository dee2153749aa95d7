"""Accounts that the brand knows, offered while somebody types after an @."""

import re

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from calendar_app.domain.folding import folded
from calendar_app.domain.phrases import kept_apart
from calendar_app.store import queries
from calendar_app.ui.composer.insertion import Insertion
from calendar_app.ui.context import Context

_BEGUN = re.compile(r"(?<![\w@./])@([\w.-]*(?:@[\w.-]*)?)$")
"""With its server a name has two signs, as on Mastodon."""
MOST = 8
WIDTH, EDGE = 240, 4
WALKING = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Mentions(QObject):
    """The keyboard stays in the text: arrows walk the ``list``, Enter or Tab takes a name, Esc none."""

    def __init__(self, context: Context, insertion: Insertion) -> None:
        super().__init__(insertion.editor)
        self._context, self._insertion, self._editor = context, insertion, insertion.editor
        self._handles: list[str] = []
        self.list: QListWidget | None = None
        self._editor.typed.connect(self._look)
        self._editor.cursorPositionChanged.connect(self._leave_what_is_not_begun)
        self._editor.installEventFilter(self)

    def begin(self) -> None:
        """An @ at the cursor, with all that may follow it."""
        self._editor.setFocus()
        before = self._begun_line()
        self._insertion.insert(kept_apart(before, "@", ""))

    def dismiss(self) -> None:
        """No list."""
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
            self.list = None
            self._editor.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the text that are the list's while there is one."""
        if self.list is not None and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.dismiss()
        if self.list is None or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        return not event.modifiers() and self._take_key(Qt.Key(event.key()))

    def _take_key(self, key: Qt.Key) -> bool:
        if self.list is None:
            return False
        if key in WALKING:
            self.list.setCurrentRow((self.list.currentRow() + WALKING[key]) % self.list.count())
        elif key in TAKING:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _begun_line(self) -> str:
        """What stands before the cursor on its line; Qt counts places as UTF-16 does."""
        cursor = self._editor.textCursor()
        line = cursor.block().text().encode("utf-16-le")
        return line[: 2 * cursor.positionInBlock()].decode("utf-16-le")

    def _begun(self) -> str | None:
        """The letters after an @ before the cursor; None where there is none."""
        found = _BEGUN.search(self._begun_line())
        return found[1] if found else None

    def _look(self) -> None:
        begun = self._begun()
        if begun is None:
            self.dismiss()
            return
        if self.list is None:
            self._handles = queries.handles(self._context.workspace.reader)
        fitting = [name for name in self._handles if folded(name).startswith(folded(begun))]
        if fitting and fitting != [begun]:
            self._show(fitting[:MOST])
        else:
            self.dismiss()

    def _leave_what_is_not_begun(self) -> None:
        if self.list is not None and self._begun() is None:
            self.dismiss()

    def _show(self, names: list[str]) -> None:
        if self.list is None:
            self.list = self._made()
        self.list.clear()
        for name in names:
            QListWidgetItem(f"@{name}", self.list)
        self.list.setCurrentRow(0)
        self._place(self.list)
        self.list.show()
        self.list.raise_()

    def _made(self) -> QListWidget:
        made = QListWidget(self._editor.window())
        made.setAccessibleName(self.tr("Known accounts"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemClicked.connect(self._take)
        made.currentTextChanged.connect(self._editor.setAccessibleDescription)
        return made

    def _place(self, names: QListWidget) -> None:
        """Under the cursor, within the window."""
        height = names.sizeHintForRow(0) * names.count() + 2 * EDGE
        names.setFixedSize(WIDTH, height)
        window, line = self._editor.window(), self._editor.cursorRect()
        under = self._editor.viewport().mapTo(window, line.bottomLeft() + QPoint(0, EDGE))
        above = under.y() - line.height() - height - 2 * EDGE
        top = under.y() if under.y() + height <= window.height() else above
        names.move(min(under.x(), window.width() - WIDTH - EDGE), top)

    def _take(self) -> None:
        """The current name in the place of what was typed of it."""
        name, begun = (self.list.currentItem().text() if self.list else ""), self._begun()
        self.dismiss()
        if begun is None:
            return
        cursor = self._editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, len(begun) + 1)
        self._editor.setTextCursor(cursor)
        self._insertion.insert(f"{name} ")
