"""The button at the end of the list's header: which columns there are, and by which each day is sorted."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from calendar_app.ui.calendar.list_columns import CHOSEN, SORTABLE, Column, Order
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.words import say


class ColumnButton(QToolButton):
    """``columns_chosen`` carries all columns wanted beside those that are always there."""

    columns_chosen = Signal(tuple)
    order_chosen = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.list = QMenu(self)
        self._columns = {column: self._checkable(self.list) for column in CHOSEN}
        self.list.addSeparator()
        self.orders = self.list.addMenu("")
        self._orders = {column: self._checkable(self.orders) for column in SORTABLE}
        self.orders.addSeparator()
        self._backwards = self._checkable(self.orders)
        self._connect()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.list)
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "icon")
        self.refresh_icon()
        self._put_words()

    def show_choice(self, columns: Collection[Column], order: Order) -> None:
        """Ticks what is in force."""
        for column, action in self._columns.items():
            action.setChecked(column in columns)
        self._orders[order.by].setChecked(True)
        self._backwards.setChecked(order.backwards)

    def refresh_icon(self) -> None:
        """Draws it in the colours in use."""
        self.setIcon(self._themes.icon("layout-three-columns", "text_2", size=14))

    def changeEvent(self, event: QEvent) -> None:
        """Columns are words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()

    def _checkable(self, menu: QMenu) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        return action

    def _connect(self) -> None:
        group = QActionGroup(self)
        for action in self._orders.values():
            group.addAction(action)
            action.triggered.connect(self._order)
        self._backwards.triggered.connect(self._order)
        for action in self._columns.values():
            action.triggered.connect(self._choose)

    def _choose(self) -> None:
        chosen = tuple(column for column, action in self._columns.items() if action.isChecked())
        self.columns_chosen.emit(chosen)

    def _order(self) -> None:
        by = next(column for column, action in self._orders.items() if action.isChecked())
        self.order_chosen.emit(Order(by=by, backwards=self._backwards.isChecked()))

    def _put_words(self) -> None:
        for column, action in (*self._columns.items(), *self._orders.items()):
            action.setText(say(column))
        self.orders.setTitle(self.tr("Sort each day by"))
        self._backwards.setText(self.tr("The other way round"))
        self.setAccessibleName(self.tr("Columns and order"))
        self.setToolTip(self.accessibleName())
