"""The emoji to choose from: recent ones, those of a kind, or those that some words name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app import paths
from calendar_app.domain.emoji import TONES, Emoji, EmojiGroup, SkinTone, find_emoji, untoned
from calendar_app.integrations.emoji_file import load_emoji
from calendar_app.ui.composer.emoji_grid import COLUMNS, ROWS, EmojiGrid
from calendar_app.ui.composer.emoji_pictures import EmojiPictures, is_drawn
from calendar_app.ui.context import Context
from calendar_app.ui.shell.floating_panel import FloatingPanel
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.words import say

MOST_RECENT = COLUMNS * 3
YOUNG = 14
"""From this version of Unicode's list on, an emoji may be younger than the typefaces of a computer."""
ICONS = {
    EmojiGroup.SMILEYS: "emoji-smile", EmojiGroup.PEOPLE: "people", EmojiGroup.NATURE: "flower1",
    EmojiGroup.FOOD: "cup-hot", EmojiGroup.TRAVEL: "airplane", EmojiGroup.ACTIVITIES: "trophy",
    EmojiGroup.OBJECTS: "lightbulb", EmojiGroup.SYMBOLS: "heart", EmojiGroup.FLAGS: "flag",
}  # fmt: skip
WALKING = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS,
    Qt.Key.Key_PageUp: -COLUMNS * ROWS, Qt.Key.Key_PageDown: COLUMNS * ROWS,
}  # fmt: skip
HAND = "\N{RAISED HAND}"
"""Shows the skin tones."""


class EmojiPanel(FloatingPanel):
    """``chosen`` carries an emoji; the panel goes away then, unless Shift is held."""

    chosen = Signal(str)

    def __init__(self, context: Context, pictures: EmojiPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._habits = context.habits
        everything = load_emoji(paths.resources() / "emoji" / "emoji.tsv")
        self._all = [each for each in everything if each.version < YOUNG or is_drawn(each.text)]
        self.line = QLineEdit(maxLength=60)
        self.grid = EmojiGrid(context.themes, pictures, language=context.language.code)
        self.recent = IconButton(context.themes, icon="clock-history", text=self.tr("Recent"))
        self.groups = {
            kind: IconButton(context.themes, icon=ICONS[kind], text=say(kind)) for kind in EmojiGroup
        }
        self.tones = {tone: _tone_button(tone, pictures, ratio=self.devicePixelRatioF()) for tone in SkinTone}
        self._kinds, self._hues = QButtonGroup(self), QButtonGroup(self)
        self._kind: EmojiGroup | None = None
        self._name = ElidedLabel()
        self._put_words()
        self._lay_out()
        self._connect()

    def open(self, under: QPoint) -> None:
        """With the recent ones, or the first kind where there are none yet."""
        is_used = bool(self._recent())
        self.recent.setEnabled(is_used)
        self._kind = None if is_used else EmojiGroup.SMILEYS
        self.tones[self._tone].setChecked(True)
        self._show()
        self.adjustSize()
        self.float_at(under, self.line)

    def choose(self, *, stay: bool = False) -> None:
        """The current one, if there is any."""
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

    @property
    def _tone(self) -> SkinTone:
        return SkinTone(self._habits.preferences.emoji_tone)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in WALKING:
            self.grid.walk(WALKING[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(stay=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _clicked(self, _index: QModelIndex) -> None:
        self.choose(stay=bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _recent(self) -> list[Emoji]:
        """Those inserted last, each in the skin tone it had."""
        known = {untoned(each.text): each for each in self._all}
        found = ((text, known.get(untoned(text))) for text in self._habits.preferences.emoji_recents)
        return [replace(each, text=text, light="") for text, each in found if each]

    def _show(self) -> None:
        words = self.line.text().strip()
        self.grid.show_emoji(find_emoji(words, self._all) if words else self._of_kind(), tone=self._tone)
        # What words name may be of any kind.
        self._kinds.setExclusive(not words)
        chosen = self.groups[self._kind] if self._kind else self.recent
        for button in self._kinds.buttons():
            button.setChecked(button is chosen and not words)

    def _of_kind(self) -> list[Emoji]:
        """All of the kind that was turned to; None are the recent ones."""
        return [each for each in self._all if each.group is self._kind] if self._kind else self._recent()

    def _turn_to(self, kind: EmojiGroup | None) -> None:
        self._kind = kind
        self.line.clear()
        self._show()

    def _put_on(self, tone: SkinTone) -> None:
        row = self.grid.currentIndex().row()
        self._habits.keep(emoji_tone=int(tone))
        self._show()
        self.grid.walk(row)

    def _tell(self) -> None:
        """The keyboard stays in the line, so the line says what Enter would insert."""
        name = self.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        words = name or self.tr("No emoji has such a name.")
        self._name.setText(words)
        self.line.setAccessibleDescription(words)

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Emoji"))
        self.grid.setAccessibleName(self.tr("Emoji found"))
        self.line.setAccessibleName(self.tr("Search an emoji"))
        self.line.setPlaceholderText(self.tr("In French or English: “soleil”, “party”"))

    def _connect(self) -> None:
        self.recent.clicked.connect(partial(self._turn_to, None))
        for kind, button in self.groups.items():
            button.clicked.connect(partial(self._turn_to, kind))
        for tone, hand in self.tones.items():
            hand.clicked.connect(partial(self._put_on, tone))
        self.line.textEdited.connect(self._show)
        self.line.installEventFilter(self)
        self.grid.walked.connect(self._tell)
        self.grid.clicked.connect(self._clicked)

    def _lay_out(self) -> None:
        keys = QLabel(self.tr("Enter: insert · Shift+Enter: insert, and go on · Esc: close"))
        set_role(keys, "caption")
        set_role(self._name, "strong")
        below = QHBoxLayout()
        below.addWidget(self._name, 1)
        below.addLayout(_row(self._hues, list(self.tones.values())))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 10)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addLayout(_row(self._kinds, [self.recent, *self.groups.values()]))
        column.addWidget(self.grid)
        column.addLayout(below)
        column.addWidget(keys)


def _row(group: QButtonGroup, buttons: Sequence[QToolButton]) -> QHBoxLayout:
    """Buttons of which one is chosen."""
    row = QHBoxLayout()
    row.setSpacing(2)
    for button in buttons:
        button.setCheckable(True)
        group.addButton(button)
        row.addWidget(button)
    return row


def _tone_button(tone: SkinTone, pictures: EmojiPictures, *, ratio: float) -> QToolButton:
    text = HAND + TONES[tone - 1] if tone else HAND
    button = QToolButton()
    button.setIcon(QIcon(pictures.get(text, ratio=ratio)))
    button.setIconSize(QSize(24, 24))
    button.setToolTip(say(tone))
    button.setAccessibleName(say(tone))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_role(button, "icon")
    return button
