"""The views that a brand keeps: brought back from a menu, and what is shown now kept under a name."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.commands.saved_views import edit_saved_view
from calendar_app.domain.saved_view import SavedView
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.shell.filtering import Filtering

NUMBERED = 9
"""So many have a figure as their key in the menu."""


class SavedViews(QObject):
    """``brought`` is the one that was brought back last; until then, and once it is gone, none."""

    view_wanted = Signal(object)
    """A saved view is to be shown."""
    managing_wanted = Signal()

    def __init__(self, context: Context, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._filtering = filtering
        self._over = parent
        self._brought = ""
        self.menu = QMenu(parent)
        self.menu.setToolTipsVisible(True)

    @property
    def all(self) -> list[SavedView]:
        """By name."""
        return queries.saved_views(self._context.workspace.reader)

    @property
    def brought(self) -> SavedView | None:
        """The one that was brought back last, as it is kept now."""
        return next((view for view in self.all if view.id == self._brought), None)

    def bring(self, view: SavedView) -> None:
        """Shows one again."""
        self._brought = view.id
        preferences = {"list_columns": view.columns, "list_order": view.sorting}
        if view.view == "list":
            self._context.habits.keep(**preferences)
        self._filtering.apply(view.filter)
        self.view_wanted.emit(view)

    def shown(self, kind: str) -> dict[str, Any]:
        """What is looked at now, in a kind of view, as it would be kept."""
        preferences = self._context.habits.preferences
        is_list = kind == "list"
        return {
            "filter": self._filtering.filter,
            "view": kind,
            "columns": preferences.list_columns if is_list else (),
            "sorting": preferences.list_order if is_list else "",
        }

    def filled_menu(self, kind: str) -> QMenu:
        """The views to bring back, and what can be done with the one that is looked at."""
        self.menu.clear()
        brought, shown = self.brought, self.shown(kind)
        for number, view in enumerate(self.all, start=1):
            key = f"&{number} " if number <= NUMBERED else ""
            action = self.menu.addAction(key + view.name.replace("&", "&&"), partial(self.bring, view))
            action.setCheckable(True)
            action.setChecked(brought == view and _shows(view, shown))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Save this view…"), partial(self._save, shown))
        if brought and not _shows(brought, shown):
            text = self.tr("Have “{name}” show this").format(name=brought.name.replace("&", "&&"))
            self.menu.addAction(text, partial(self._change, brought, shown))
        if self.all:
            self.menu.addAction(self.tr("Rename or delete views…"), self.managing_wanted.emit)
        return self.menu

    def _save(self, shown: dict[str, Any]) -> None:
        from calendar_app.ui.dialogs.saved_view_form import SavedViewForm  # noqa: PLC0415 - seldom wanted

        form = SavedViewForm(self._context, shown=shown, parent=self._over)
        form.saved.connect(self._keep_in_mind)
        form.open()

    def _keep_in_mind(self, view_id: str) -> None:
        self._brought = view_id

    def _change(self, view: SavedView, shown: dict[str, Any]) -> None:
        run = self._context.workspace.run
        if self._context.attempt(lambda: run(edit_saved_view, view.id, **shown)):
            text = self.tr("“{name}” shows this from now on.").format(name=view.name)
            self._context.messages.tell_undoable(text, self._context.undo)


def _shows(view: SavedView, shown: dict[str, Any]) -> bool:
    return all(getattr(view, name) == value for name, value in shown.items())
