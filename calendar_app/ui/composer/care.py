"""What can be done for the words of a text: French typography."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context


class Care(QObject):
    """Its ``actions`` are in the text's menu, and work by their keys wherever one is on the page."""

    def __init__(self, context: Context, saver: Saver, editor: TextField) -> None:
        super().__init__(editor)
        self._context, self._saver, self._editor = context, saver, editor
        self._draft: Draft | None = None
        self._place = SHARED
        self.typography = QAction(self.tr("French typography…"), self)
        self.typography.setShortcut(QKeySequence("Ctrl+Shift+T"))
        self.typography.triggered.connect(self._open_typography)
        self.actions = (self.typography,)
        for action in self.actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        editor.addActions(self.actions)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is done is done to the text of this place."""
        self._draft, self._place = draft, place
        for action in self.actions:
            action.setEnabled(draft.can_write)

    def _open_typography(self) -> None:
        from calendar_app.ui.composer.typography import TypographyForm  # noqa: PLC0415 - seldom wanted

        self._saver.settle()
        if self._draft:
            window = self._editor.window()
            TypographyForm(self._context, self._saver, self._draft, place=self._place, parent=window).open()
