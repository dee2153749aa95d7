"""What can be put into the text without typing it, under the text."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QWidget

from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.emoji_panel import EmojiPanel
from calendar_app.ui.composer.emoji_pictures import EmojiPictures
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.hashtag_menu import HashtagMenu
from calendar_app.ui.composer.insertion import Field, Insertion
from calendar_app.ui.composer.mentions import Mentions
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.snippet_menu import SnippetMenu
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.icon_button import IconButton

NATIVE = QKeySequence.SequenceFormat.NativeText
GAP = 2


class Toolbar(QWidget):
    """What is inserted goes where the keyboard was, and into the text where it was in no field."""

    settings_wanted = Signal(str)
    """A section of the settings is to be shown."""

    def __init__(self, context: Context, saver: Saver, editor: TextField, *, care: Sequence[QAction]) -> None:
        super().__init__()
        self._context, self._editor = context, editor
        self._insertion = Insertion(saver, editor)
        self._pictures = EmojiPictures()
        self._panel: EmojiPanel | None = None
        self.emoji = self._button("emoji-smile", self.tr("Emoji"))
        self.emoji.clicked.connect(self.open_emoji)
        self._keys = QShortcut(QKeySequence("Ctrl+."), self, self.open_emoji)
        self.emoji.setToolTip(f"{self.emoji.accessibleName()} ({self._keys.key().toString(NATIVE)})")
        self.hashtag_menu = HashtagMenu(context, self._insertion)
        self.hashtag_menu.managing_wanted.connect(lambda: self.settings_wanted.emit("hashtag_sets"))
        self.hashtags = self._opener("hash", self.tr("Sets"), self.hashtag_menu)
        self.hashtags.setToolTip(self.tr("Sets of hashtags"))
        self.mentions = Mentions(context, self._insertion)
        self.mention = self._button("at", self.tr("Mention an account"))
        self.mention.clicked.connect(self.mentions.begin)
        self.snippet_menu = SnippetMenu(context, self._insertion)
        self.snippet_menu.managing_wanted.connect(lambda: self.settings_wanted.emit("snippets"))
        self.snippets = self._opener("card-text", self.tr("Templates"), self.snippet_menu)
        self.link = self._button("link-45deg", self.tr("Link, UTM"))
        self.link.setToolTip(self.tr("Link that says where its visitors come from (UTM)"))
        self.link.clicked.connect(self.open_link)
        self._care_menu = QMenu(self)
        self._care_menu.addActions(care)
        self.care = self._opener("spellcheck", self.tr("Text"), self._care_menu)
        self.care.setToolTip(self.tr("Typography, search, spelling"))
        self._worded = (self.hashtags, self.snippets, self.link, self.care)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._buttons = (self.emoji, self.hashtags, self.mention, self.snippets, self.link)
        for button in self._buttons:
            self._row.addWidget(button)
        self._full, self._bare = self._widths()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is inserted comes to this place from now on."""
        self._insertion.show_draft(draft, place=place)
        self.setEnabled(draft.can_write)

    def full_width(self) -> int:
        """The room it takes with words beside its signs."""
        return self._full

    def bare_width(self) -> int:
        """The room its signs take alone."""
        return self._bare

    def show_words(self, shown: bool) -> None:  # noqa: FBT001 - a setter
        """Beside the signs, where there is room for all of them."""
        for button in self._worded:
            button.show_text(shown)

    def open_emoji(self) -> EmojiPanel:
        """The panel of emoji, made anew each time, in the language and theme in use; under the field it is
        for, which for the text is under its button.
        """
        self._dismiss()
        field = self._field()
        above = self.emoji if field is self._editor else field
        panel = EmojiPanel(self._context, self._pictures, self.window())
        panel.chosen.connect(lambda text: self._insertion.insert(text, field))
        panel.closed.connect(field.setFocus)
        panel.closed.connect(self._forget)
        self._panel = panel
        panel.open(above.mapTo(self.window(), QPoint(0, above.height() + 4)))
        return panel

    def open_link(self) -> None:
        """The form that builds a link, beginning with what is selected or with the link of the post."""
        from calendar_app.ui.composer.link_building import open_link_form  # noqa: PLC0415 - seldom wanted

        open_link_form(self._context, self._insertion)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing floats over a page that is left."""
        self._dismiss()
        self.mentions.dismiss()
        super().hideEvent(event)

    def _button(self, icon: str, text: str) -> IconButton:
        button = IconButton(self._context.themes, icon=icon, text=text)
        # Qt sets the word close to the sign.
        button.setText(f"\N{THIN SPACE}{text}")
        set_role(button, "tool")
        return button

    def _opener(self, icon: str, text: str, menu: QMenu) -> IconButton:
        button = self._button(icon, text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _widths(self) -> tuple[int, int]:
        for button in self._buttons:
            button.ensurePolished()
        self.show_words(True)
        full = sum(button.sizeHint().width() + GAP for button in self._buttons)
        self.show_words(False)
        return full, sum(button.sizeHint().width() + GAP for button in self._buttons)

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
