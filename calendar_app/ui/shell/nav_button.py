"""A line of the sidebar that can be chosen: an icon, a word, and possibly a number."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.count_pill import CountPill

ICON = 16


class NavButton(QPushButton):
    """A place to go, made from its action."""

    def __init__(self, context: Context, action: QAction, *, icon: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._context = context
        self._icon = icon
        self._action = action
        self._name = ""
        set_role(self, "nav")
        self.setIconSize(QSize(ICON, ICON))
        self._number = CountPill(context.themes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(self._number)
        self.clicked.connect(action.trigger)
        self.toggled.connect(self._draw)
        action.changed.connect(self._say)
        context.themes.changed.connect(self._draw)
        self._draw()
        self._say()

    @property
    def place(self) -> str:
        """What it leads to, in a word."""
        return self._name or self._action.text()

    def show_number(self, number: int, *, name: str = "", role: str = "info") -> None:
        """How much waits there; nothing is shown of nought. ``name`` is another one for the place."""
        self._name = name
        self._number.show_number(number, role=role)
        self._say()

    def _say(self) -> None:
        text, number = self.place, self._number.number
        self.setText(f"  {text}")
        self.setAccessibleName(f"{text}: {number}" if number else text)
        self.setToolTip(self._action.toolTip())

    def _draw(self) -> None:
        role = "accent" if self.isChecked() else "text_2"
        self.setIcon(self._context.icons.icon(self._icon, role))


class CountButton(QPushButton):
    """A filter that can be pressed, with how many it concerns at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        set_role(self, "nav")
        self.setStyleSheet("min-height: 22px; padding: 0 2px; font-weight: 400")
        self.setIconSize(QSize(14, 14))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._count = QLabel()
        set_role(self._count, "secondary")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 1, 0)
        row.addStretch(1)
        row.addWidget(self._count)

    def show_count(self, name: str, count: int) -> None:
        """Says what it filters, and how many there are."""
        self.setText(f"  {name}")
        self._count.setText(self.locale().toString(count))
        self.setAccessibleName(f"{name}: {count}")
