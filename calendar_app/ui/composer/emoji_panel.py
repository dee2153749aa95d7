"""The emoji to choose from: recent ones, those of a kind, or those that some words name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from calendar_app import paths
from calendar_app.domain.emoji import Emoji, Group, find_emoji
from calendar_app.integrations.emoji_file import load_emoji
from calendar_app.ui.composer.emoji_grid import COLUMNS, ROWS, EmojiGrid, emoji_pixmap, is_drawn
from calendar_app.ui.composer.emoji_words import group_name, tone_name
from calendar_app.ui.context import Context
from calendar_app.ui.shell.floating_panel import FloatingPanel
from calendar_app.ui.theme.pixmap_cache import PixmapCache
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton

RECENT = "recent"
MOST_RECENT = COLUMNS * 3
YOUNG = 14
"""From this version of Unicode's list on, an emoji may be younger than the typefaces of a computer."""
ICONS = {
    RECENT: "clock-history", Group.SMILEYS: "emoji-smile", Group.PEOPLE: "people", Group.NATURE: "flower1",
    Group.FOOD: "cup-hot", Group.TRAVEL: "airplane", Group.ACTIVITIES: "trophy", Group.OBJECTS: "lightbulb",
    Group.SYMBOLS: "heart", Group.FLAGS: "flag",
}  # fmt: skip
WALKING = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS,
    Qt.Key.Key_PageUp: -COLUMNS * ROWS, Qt.Key.Key_PageDown: COLUMNS * ROWS,
}  # fmt: skip
HAND = "\N{RAISED HAND}"
"""Shows the skin tones."""


class EmojiPanel(FloatingPanel):
    """``chosen`` carries an emoji; it goes away then, unless Shift is held."""

    chosen = Signal(str)

    def __init__(self, context: Context, pixmaps: PixmapCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._habits = context.habits
        self._pixmaps = pixmaps
        everything = load_emoji(paths.resources() / "emoji" / "emoji.tsv")
        self._all = [each for each in everything if each.version < YOUNG or is_drawn(each.text)]
        self.line = QLineEdit(maxLength=60)
        self.grid = EmojiGrid(context.themes, pixmaps, language=context.language.code)
        self.groups, self.tones = QButtonGroup(self), QButtonGroup(self)
        self._buttons = {key: IconButton(context.themes, icon=icon, text=group_name(key)) for key, icon in ICONS.items()}
        self._nothing = QLabel(self.tr("No emoji has such a name."))
        self._name = ElidedLabel()
        self._lay_out(context)
        self._connect()

    def open(self, under: QPoint) -> None:
        """With the recent ones, or the first where there are none yet."""
        first = self._buttons[RECENT if self._recents() else Group.SMILEYS]
        self._buttons[RECENT].setEnabled(bool(self._recents()))
        first.setChecked(True)
        self._show()
        self.adjustSize()
        self.float_at(under, self.line)

    def choose(self, *, stay: bool = False) -> None:
        """The current one."""
        text: str | None = self.grid.currentIndex().data()
        if text is None:
            return
        others = [each for each in self._habits.preferences.emoji_recents if each != text]
        self._habits.keep(emoji_recents=(text, *others)[:MOST_RECENT])
        if not stay:
            self.dismiss()
        self.chosen.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the emoji while one types."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in WALKING:
            self.grid.walk(WALKING[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(stay=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _recents(self) -> list[Emoji]:
        """Those inserted last, each in the skin tone it had."""
        known = {text: each for each in self._all for text in (each.text, *each.tones())}
        recents = self._habits.preferences.emoji_recents
        return [replace(known[text], text=text, light="") for text in recents if text in known]

    def _show(self) -> None:
        words = self.line.text().strip()
        checked = self.groups.checkedButton()
        key = next((key for key, button in self._buttons.items() if button is checked), RECENT)
        if words:
            shown: Sequence[Emoji] = find_emoji(words, self._all)
        elif key == RECENT:
            shown = self._recents()
        else:
            shown = [each for each in self._all if each.group == key]
        self.grid.show_emoji(shown, tone=self._habits.preferences.emoji_tone)
        self._nothing.setVisible(not shown)
