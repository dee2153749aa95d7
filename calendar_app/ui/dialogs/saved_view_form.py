"""A saved view: its name."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calendar_app.commands.saved_views import edit_saved_view, save_view
from calendar_app.domain.saved_view import SavedView
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form


class SavedViewForm(Form):
    """Keeps what is ``shown`` under a name, or gives the view given another one."""

    saved = Signal(str)
    """The id of the view."""

    def __init__(
        self,
        context: Context,
        view: SavedView | None = None,
        *,
        shown: Mapping[str, Any] | None = None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Rename the view") if view else self.tr("Save this view"))
        self._context = context
        self._view = view
        self._shown = shown or {}
        hint = self.tr("Such as “To validate this week”")
        self.name = self.add_line(self.tr("Name"), view.name if view else "", hint=hint)
        if view is None:
            self.add_note(
                self.tr("The filters and the kind of view are kept, for everybody who works in this brand.")
            )

    def _store(self) -> None:
        name, run = self.required(self.name), self._context.workspace.run
        if self._view:
            run(edit_saved_view, self._view.id, name=name)
        else:
            self.saved.emit(run(save_view, name=name, **self._shown))
