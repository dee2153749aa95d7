"""Everything the window can be asked to do, in one table: menus, buttons and shortcuts are made from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from calendar_app.ui.context import Context
from calendar_app.ui.words import say_command


class Doer(Protocol):
    """What the actions ask of the window."""

    def new_post(self) -> None: ...
    def new_launch(self) -> None: ...
    def search(self) -> None: ...
    def filter(self) -> None: ...
    def show_everything(self) -> None: ...
    def show_saved_views(self) -> None: ...
    def show_overview(self) -> None: ...
    def move_to_free_slots(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def go_today(self) -> None: ...
    def go_back(self) -> None: ...
    def go_on(self) -> None: ...
    def export_calendar(self) -> None: ...
    def show_guide(self) -> None: ...
    def print_calendar(self) -> None: ...
    def show_today(self) -> None: ...
    def show_calendar(self) -> None: ...
    def show_review(self) -> None: ...
    def show_library(self) -> None: ...
    def show_bin(self) -> None: ...
    def show_settings(self) -> None: ...
    def fold_tray(self) -> None: ...
    def pause(self) -> None: ...
    def open_another_brand(self) -> None: ...
    def leave(self) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thing to do. ``shortcut`` is written as Qt's portable text; on a Mac Ctrl is the command key."""

    id: str
    text: object
    icon: str
    shortcut: str = ""
    do: Callable[[Doer], object]


ACTIONS = (
    Row(
        id="new_post",
        text=QT_TRANSLATE_NOOP("Actions", "New post"),
        icon="plus-lg",
        shortcut="Ctrl+N",
        do=lambda window: window.new_post(),
    ),
    Row(
        id="new_launch",
        text=QT_TRANSLATE_NOOP("Actions", "New launch…"),
        icon="rocket-takeoff",
        shortcut="Ctrl+Shift+J",
        do=lambda window: window.new_launch(),
    ),
    Row(
        id="search",
        text=QT_TRANSLATE_NOOP("Actions", "Search"),
        icon="search",
        shortcut="Ctrl+K",
        do=lambda window: window.search(),
    ),
    Row(
        id="filter",
        text=QT_TRANSLATE_NOOP("Actions", "Filter the calendar"),
        icon="funnel",
        shortcut="Ctrl+Shift+L",
        do=lambda window: window.filter(),
    ),
    Row(
        id="show_everything",
        text=QT_TRANSLATE_NOOP("Actions", "Show everything, without filters"),
        icon="eye",
        shortcut="Ctrl+Shift+K",
        do=lambda window: window.show_everything(),
    ),
    Row(
        id="show_saved_views",
        text=QT_TRANSLATE_NOOP("Actions", "Saved views"),
        icon="bookmark",
        shortcut="Ctrl+Shift+B",
        do=lambda window: window.show_saved_views(),
    ),
    Row(
        id="show_overview",
        text=QT_TRANSLATE_NOOP("Actions", "Balance and warnings"),
        icon="pie-chart",
        shortcut="Ctrl+Shift+O",
        do=lambda window: window.show_overview(),
    ),
    Row(
        id="move_to_free_slots",
        text=QT_TRANSLATE_NOOP("Actions", "Move to the next free slot"),
        icon="clock",
        shortcut="Ctrl+Shift+N",
        do=lambda window: window.move_to_free_slots(),
    ),
    Row(
        id="undo",
        text=QT_TRANSLATE_NOOP("Actions", "Undo"),
        icon="arrow-counterclockwise",
        shortcut="Ctrl+Z",
        do=lambda window: window.undo(),
    ),
    Row(
        id="redo",
        text=QT_TRANSLATE_NOOP("Actions", "Redo"),
        icon="arrow-clockwise",
        shortcut="Ctrl+Shift+Z",
        do=lambda window: window.redo(),
    ),
    Row(
        id="go_today",
        text=QT_TRANSLATE_NOOP("Actions", "Today"),
        icon="sun",
        shortcut="Ctrl+T",
        do=lambda window: window.go_today(),
    ),
    Row(
        id="go_back",
        text=QT_TRANSLATE_NOOP("Actions", "Previous page"),
        icon="chevron-left",
        shortcut="Alt+PgUp",
        do=lambda window: window.go_back(),
    ),
    Row(
        id="go_on",
        text=QT_TRANSLATE_NOOP("Actions", "Next page"),
        icon="chevron-right",
        shortcut="Alt+PgDown",
        do=lambda window: window.go_on(),
    ),
    Row(
        id="export_calendar",
        text=QT_TRANSLATE_NOOP("Actions", "Calendar file (.ics)…"),
        icon="download",
        shortcut="Ctrl+E",
        do=lambda window: window.export_calendar(),
    ),
    Row(
        id="show_guide",
        text=QT_TRANSLATE_NOOP("Actions", "How to subscribe…"),
        icon="question-circle",
        do=lambda window: window.show_guide(),
    ),
    Row(
        id="print_calendar",
        text=QT_TRANSLATE_NOOP("Actions", "Print or save as PDF…"),
        icon="printer",
        shortcut="Ctrl+P",
        do=lambda window: window.print_calendar(),
    ),
    Row(
        id="show_today",
        text=QT_TRANSLATE_NOOP("Actions", "Today"),
        icon="sun",
        shortcut="Ctrl+0",
        do=lambda window: window.show_today(),
    ),
    Row(
        id="show_calendar",
        text=QT_TRANSLATE_NOOP("Actions", "Calendar"),
        icon="calendar3",
        shortcut="Ctrl+1",
        do=lambda window: window.show_calendar(),
    ),
    Row(
        id="show_review",
        text=QT_TRANSLATE_NOOP("Actions", "To validate"),
        icon="patch-check",
        shortcut="Ctrl+2",
        do=lambda window: window.show_review(),
    ),
    Row(
        id="show_library",
        text=QT_TRANSLATE_NOOP("Actions", "Media"),
        icon="images",
        shortcut="Ctrl+8",
        do=lambda window: window.show_library(),
    ),
    Row(
        id="show_bin",
        text=QT_TRANSLATE_NOOP("Actions", "Bin"),
        icon="trash",
        shortcut="Ctrl+9",
        do=lambda window: window.show_bin(),
    ),
    Row(
        id="show_settings",
        text=QT_TRANSLATE_NOOP("Actions", "Settings"),
        icon="gear",
        shortcut="Ctrl+,",
        do=lambda window: window.show_settings(),
    ),
    Row(
        id="fold_tray",
        text=QT_TRANSLATE_NOOP("Actions", "Show or hide posts without a date"),
        icon="layout-sidebar-reverse",
        shortcut="F9",
        do=lambda window: window.fold_tray(),
    ),
    Row(
        id="pause",
        text=QT_TRANSLATE_NOOP("Actions", "Pause publishing…"),
        icon="pause-circle",
        shortcut="Ctrl+Shift+P",
        do=lambda window: window.pause(),
    ),
    Row(
        id="open_another_brand",
        text=QT_TRANSLATE_NOOP("Actions", "Open another brand…"),
        icon="folder2-open",
        shortcut="Ctrl+O",
        do=lambda window: window.open_another_brand(),
    ),
    Row(
        id="leave",
        text=QT_TRANSLATE_NOOP("Actions", "Close the window"),
        icon="x-lg",
        shortcut="Ctrl+Q",
        do=lambda window: window.leave(),
    ),
)


class Actions(QObject):
    """The table's QActions, kept in the language, the theme and the state of undo."""

    def __init__(self, context: Context, window: QObject) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._actions = {row.id: self._made(row) for row in ACTIONS}
        context.themes.changed.connect(self.refresh_icons)
        context.changed.connect(self.refresh_words)
        self.refresh_icons()
        self.refresh_words()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def rows(self) -> list[tuple[Row, QAction]]:
        """What the table says of each, beside it."""
        return [(row, self[row.id]) for row in ACTIONS]

    def all(self) -> list[QAction]:
        """In the order of the table."""
        return list(self._actions.values())

    def refresh_icons(self) -> None:
        """Draws the icons in the colours in use."""
        for row in ACTIONS:
            self._actions[row.id].setIcon(self._context.icons.icon(row.icon))

    def refresh_words(self) -> None:
        """Says everything in the language in use, and what undo and redo would do."""
        for row in ACTIONS:
            self._actions[row.id].setText(QCoreApplication.translate("Actions", str(row.text)))
        workspace = self._context.workspace
        self._name_step(self["undo"], self.tr("Undo: {step}"), workspace.undo_name)
        self._name_step(self["redo"], self.tr("Redo: {step}"), workspace.redo_name)
        for action in self.all():
            action.setToolTip(f"{action.text()} ({_shown(action.shortcut())})")

    def _made(self, row: Row) -> QAction:
        action = QAction(self)
        action.setObjectName(row.id)
        action.setShortcut(QKeySequence(row.shortcut))
        action.triggered.connect(lambda: row.do(self._window))  # type: ignore[arg-type]  # the window is a Doer
        return action

    def _name_step(self, action: QAction, text: str, step: str | None) -> None:
        action.setEnabled(step is not None)
        if step is not None:
            action.setText(text.format(step=say_command(step)))


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
