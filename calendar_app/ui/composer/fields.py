"""Fields to type into.

There is one undo in the program, the workspace's, also inside a field: an editor's own stack would
sooner or later disagree with it. The fields' own undo is therefore off, and its keys go to the window.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QValidator,
)
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from calendar_app.domain.pasting import one_line, pasted
from calendar_app.ui.widgets.elided_line import ElidedLine

EDGE = 9
"""The style sheet's padding and border of a field."""

UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undo(event: QEvent) -> bool:
    """Whether a key was pressed that the window understands as undo or redo."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and any(event.matches(key) for key in UNDO)
    )


class _OneLine(QValidator):
    """Takes any text and mends it, in whichever way it comes: typed, pasted or dropped."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """The text without line breaks and what nobody sees; the cursor keeps what stands behind it."""
        mended = one_line(text)
        behind = units(text) - position
        return QValidator.State.Acceptable, mended, max(units(mended) - behind, 0)


class LineField(ElidedLine):
    """One line. ``typed`` carries what a person typed, ``settled`` says that they are done for now."""

    typed = Signal(str)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(_OneLine(self))
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.settled)

    def show_text(self, text: str) -> None:
        """Show what was saved without moving the cursor more than needed."""
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)))

    def insertPlainText(self, text: str) -> None:
        """At the cursor, told like what is typed; named as Qt names it for several lines."""
        self.insert(text)
        self.typed.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's; what was typed is written first."""
        if is_undo(event):
            self.settled.emit()
            event.ignore()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Without the entries of the undo that is off."""
        menu = self.createStandardContextMenu()
        _without_undo(menu)
        menu.exec(event.globalPos())


class TextField(QPlainTextEdit):
    """Several lines. Files and pictures that are dropped or pasted are told, not inserted."""

    typed = Signal(str)
    settled = Signal()
    files_given = Signal(list)
    picture_given = Signal(QImage)
    menu_opening = Signal(QMenu, int)
    """The menu, and the place in the text it is opened for."""

    def __init__(self, *, lines: int, most: int = 0, parent: QWidget | None = None) -> None:
        """As high as ``lines`` lines, and higher with its text up to ``most``."""
        super().__init__(parent)
        self._showing = False
        self._told = ""
        self._lines = (lines, max(lines, most))
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setReadOnly(self, on: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """What may only be read is still walked and copied by keyboard, with a caret to be seen."""
        super().setReadOnly(on)
        if on:
            by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
            self.setTextInteractionFlags(by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def sizeHint(self) -> QSize:
        """As many lines as it was made for, and as its text takes."""
        least, most = self._lines
        lines = min(max(self._count_lines(most), least), most)
        margins = 2 * round(self.document().documentMargin()) + 2 * EDGE
        return QSize(200, lines * self.fontMetrics().lineSpacing() + margins)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink, the page scrolls."""
        return QSize(80, self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show what was saved; only what differs is replaced, so that the cursor stays in its place."""
        shown = self.text()
        if text == shown:
            return
        start, end = _same_ends(shown, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(shown[:start]))
        cursor.setPosition(units(shown[: len(shown) - end]), QTextCursor.MoveMode.KeepAnchor)
        self._showing = True
        cursor.insertText(text[start : len(text) - end])
        self._showing = False

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's; what was typed is written first."""
        if is_undo(event):
            self.settled.emit()
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field ends an undo step."""
        super().focusOutEvent(event)
        self.settled.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Without the entries of the undo that is off, and with the field's own."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        menu = self.menu()
        self.menu_opening.emit(menu, cursor.position())
        menu.exec(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the text."""
        menu = self.createStandardContextMenu()
        _without_undo(menu)
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())
        return menu

    def text(self) -> str:
        """What was typed, with its no-break spaces: Qt's ``toPlainText`` makes plain ones of them."""
        return _lines_of(self.document().toRawText())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied as it stands, no-break spaces included."""
        data = QMimeData()
        data.setText(_lines_of(self.textCursor().selectedText()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and pictures for the post."""
        return has_pictures(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A picture goes to the post's pictures; text is inserted plain and tidy."""
        if files := files_in(source):
            self.files_given.emit(files)
        elif source.hasImage() and not source.hasText():
            self.picture_given.emit(QImage(source.imageData()))
        else:
            self.textCursor().insertText(pasted(source.text(), source.html()))
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _count_lines(self, most: int) -> int:
        """The lines its text takes, counted up to ``most``; Qt wraps only what it has to paint."""
        lines, block = 0, self.document().begin()
        while block.isValid() and lines < most:
            self.document().documentLayout().blockBoundingRect(block)
            lines += block.lineCount()
            block = block.next()
        return lines

    def _tell(self) -> None:
        # Qt also tells of new colours: what was not typed must not be saved as if it had been.
        text = self.text()
        told, self._told = self._told, text
        if text != told and not self._showing:
            self.typed.emit(text)


def files_in(source: QMimeData) -> list[Path]:
    """The local files of a drop or a clipboard."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def has_pictures(source: QMimeData) -> bool:
    """Whether a drop or a clipboard may hold pictures."""
    return bool(files_in(source)) or source.hasImage()


def _lines_of(raw: str) -> str:
    """Qt ends paragraphs and lines by signs of its own."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")


def _without_undo(menu: QMenu) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action in menu.actions():
        if action.objectName() in {"edit-undo", "edit-redo"}:
            menu.removeAction(action)
    if menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])


def _same_ends(old: str, new: str) -> tuple[int, int]:
    shortest = min(len(old), len(new))
    start = next((n for n in range(shortest) if old[n] != new[n]), shortest)
    rest = shortest - start
    end = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return start, end


def units(text: str) -> int:
    """The places Qt counts in a text: an emoji takes two of them or more."""
    return len(text.encode("utf-16-le")) // 2


def characters(text: str, place: int) -> int:
    """The character of a text at a place that Qt counts in units."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
