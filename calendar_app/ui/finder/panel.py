"""The box over the window: somebody types, walks the lines with the arrows, and presses Enter."""

from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from calendar_app.ui.actions import Actions
from calendar_app.ui.context import Context
from calendar_app.ui.finder.delegate import ENTRY_ROLE, EntryDelegate
from calendar_app.ui.finder.entries import Entry, entries_for
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

WIDTH, TOP, MOST_HEIGHT = 640, 72, 436
WALKING = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Finder(QFrame):
    """Reads on the main thread: a keystroke costs a few milliseconds, whatever the size of the brand.

    The keyboard goes back to where it was when the box closes.
    """

    post_chosen = Signal(str)
    card_wanted = Signal(object)
    """A card is to be shown in the calendar."""
    day_chosen = Signal(object)
    view_chosen = Signal(object)

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._over = parent
        self._came_from: QWidget | None = None
        self.line = QLineEdit(maxLength=200)
        self.list = QListWidget()
        self._nothing = WrappingLabel()
        self._keys = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._lay_out()
        self._connect()
        self._put_words()
        self.hide()

    @property
    def entries(self) -> list[Entry]:
        """What is listed."""
        return [self._entry(row) for row in range(self.list.count())]

    @property
    def current(self) -> Entry | None:
        """The line that Enter would choose."""
        row = self.list.currentRow()
        return self._entry(row) if row >= 0 else None

    def open(self, text: str = "") -> None:
        """Shows the box over everything, with the keyboard in it."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self.line.setText(text)
        self._look_up()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Goes away, and gives the keyboard back."""
        if self.isVisible():
            self.hide()
            if self._came_from is not None and self._came_from.isVisible():
                self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, *, in_calendar: bool = False) -> None:
        """Opens the post, does the action, goes to the day or brings back the view of the current line."""
        entry = self.current
        if entry is None:
            return
        self.dismiss()
        if entry.card and in_calendar:
            self.card_wanted.emit(entry.card)
        elif entry.card:
            self.post_chosen.emit(entry.card.post)
        elif entry.action:
            entry.action.trigger()
        elif entry.day:
            self.day_chosen.emit(entry.day)
        elif entry.view:
            self.view_chosen.emit(entry.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line walk the list; a click elsewhere closes the box; the parent's size moves it."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        elif watched is self.line and isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave(event.reason())
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Another language says everything anew."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in WALKING:
            self._walk(WALKING[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(in_calendar=control)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _walk(self, by: int) -> None:
        """Round at the ends line by line, no further than the ends page by page."""
        count, row = self.list.count(), self.list.currentRow() + by
        if count:
            self.list.setCurrentRow(row % count if abs(by) == 1 else max(0, min(row, count - 1)))

    def _leave(self, reason: Qt.FocusReason) -> None:
        if reason not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.hide()

    def _look_up(self) -> None:
        self.list.clear()
        for entry in entries_for(self._context, self._actions, self.line.text()):
            item = QListWidgetItem()
            item.setData(ENTRY_ROLE, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.words)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self._tell_current()
        self._place()

    def _tell_current(self) -> None:
        """The keyboard stays in the line, so the line says what Enter would choose."""
        entry = self.current
        self.line.setAccessibleDescription(entry.words if entry else self._nothing.text())
        is_empty = entry is None
        self._nothing.setVisible(is_empty)
        self.list.setHidden(is_empty)

    def _place(self) -> None:
        room = self._over.rect()
        rows = accumulate(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), 20)))
        most = min(MOST_HEIGHT, room.height() - TOP - 110)
        # Whole lines only: half of one reads as if it were broken off.
        self.list.setFixedHeight(max((height for height in rows if height <= most), default=0))
        width = min(WIDTH, room.width() - 48)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((room.width() - width) // 2, TOP)

    def _entry(self, row: int) -> Entry:
        entry: Entry = self.list.item(row).data(ENTRY_ROLE)
        return entry

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Search"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setPlaceholderText(self.tr("A post, an action, a day: “next Friday”, “24/11”, “W48”"))
        self.list.setAccessibleName(self.tr("Found"))
        self._nothing.setText(self.tr("Nothing found. Try fewer words, or only how they begin."))
        self._keys.setText(self.tr("Enter: open · Ctrl+Enter: show in the calendar · Esc: close"))

    def _connect(self) -> None:
        self.line.textEdited.connect(self._look_up)
        self.line.installEventFilter(self)
        self.list.currentRowChanged.connect(self._tell_current)
        self.list.itemClicked.connect(self._clicked)
        self._over.installEventFilter(self)
        self._context.themes.changed.connect(self.list.viewport().update)

    def _clicked(self, _item: QListWidgetItem) -> None:
        control = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self.choose(in_calendar=bool(control))

    def _lay_out(self) -> None:
        set_role(self, "panel")
        set_role(self.list, "bare")
        set_role(self._nothing, "secondary")
        set_role(self._keys, "caption")
        self.list.setItemDelegate(EntryDelegate(self._context.themes, self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for part in (self.line, self.list, self._nothing, self._keys):
            column.addWidget(part)
