"""The line above the calendar: where in time, what to undo, export, and a new post."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton

from calendar_app.ui.actions import Actions
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel

HEIGHT = 54


class Toolbar(QFrame):
    """All of it does what an action does."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.title = ElidedLabel()
        self.today = _text_button(actions["go_today"])
        self.new_post = _text_button(actions["new_post"], role="primary")
        self.export = QPushButton()
        self.export.setProperty("hasMenu", True)
        self.export_menu = QMenu(self.export)
        self.export_menu.addAction(actions["export_calendar"])
        self.export.setMenu(self.export_menu)
        self._lay_out()
        self._put_words()

    def changeEvent(self, event: QEvent) -> None:
        """The menu's button is a word."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _put_words(self) -> None:
        self.export.setText(self.tr("Export"))

    def _lay_out(self) -> None:
        set_role(self, "header")
        set_role(self.title, "title")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.today)
        row.addWidget(icon_button(self._actions["go_back"]))
        row.addWidget(icon_button(self._actions["go_on"]))
        row.addSpacing(4)
        row.addWidget(self.title, 1)
        for name in ("undo", "redo"):
            row.addWidget(icon_button(self._actions[name]))
        row.addSpacing(4)
        row.addWidget(self.export)
        row.addWidget(self.new_post)


def icon_button(action: QAction) -> QToolButton:
    """A button that shows an action's icon and says its name."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_role(button, "icon")
    return button


def _text_button(action: QAction, *, role: str = "") -> QPushButton:
    button = QPushButton()
    if role:
        set_role(button, role)

    def follow() -> None:
        button.setText(action.text())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    follow()
    return button
