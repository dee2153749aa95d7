"""The line above the calendar: where in time, how to look at it, what to undo, export, and a new post."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from calendar_app.integrations.preferences import WEEKS
from calendar_app.ui.actions import Actions
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.segmented import SegmentedControl

HEIGHT = 54
SHOWN = ("week", "month", "quarter", "list")
"""The ways of looking side by side; a week has another one inside."""


class Toolbar(QFrame):
    """All of it does what an action does, but for ``views`` and ``weeks``: how the calendar is looked at."""

    def __init__(self, actions: Actions, themes: Themes) -> None:
        super().__init__()
        self.title = ElidedLabel()
        self.back, self.on = icon_button(actions["go_back"]), icon_button(actions["go_on"])
        self.views = SegmentedControl(themes, options=[(name, "") for name in SHOWN])
        self.weeks = SegmentedControl(themes, options=[("cards", ""), ("hours", "")])
        self.today = _text_button(actions["go_today"])
        self.search = _search_button(actions["search"])
        self.filter = icon_button(actions["filter"])
        self.saved_views = icon_button(actions["show_saved_views"])
        self._write = actions["new_post"]
        self.new_post = _text_button(actions["new_post"], role="primary")
        self.export = QPushButton()
        self.export_menu = QMenu(self.export)
        self._download = actions["export_calendar"]
        self.export_menu.addAction(self._download)
        self.export_menu.addAction(actions["show_guide"])
        self.export_menu.addAction(actions["print_calendar"])
        self.export.setMenu(self.export_menu)
        self.steps: list[QWidget] = [icon_button(actions[name]) for name in ("undo", "redo")]
        self.short_search = icon_button(actions["search"])
        self._titles = "", ""
        self._savings: Sequence[Callable[[bool], None]] = (
            self._hide_steps,
            self._shorten_search,
            self._shorten_export,
            self._shorten_title,
            self.weeks.fold,
            self.views.fold,
            self.saved_views.setHidden,
            self._shorten_new_post,
        )
        self._row = QHBoxLayout(self)
        self._lay_out(self._row)
        self._put_words()
        for action in (self._download, self._write):
            action.changed.connect(self._fit)

    def set_title(self, title: str, *, short: str) -> None:
        """Where in time the page is, and how that is said in little room."""
        self._titles = title, short
        self.title.setAccessibleName(title)
        self._fit()

    def show_view(self, name: str) -> None:
        """Marks the way of looking; a week has two."""
        is_week = name in WEEKS
        self.views.set_value("week" if is_week else name)
        self.weeks.setVisible(is_week)
        if is_week:
            self.weeks.set_value("hours" if name == "hours" else "cards")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The menu's button is a word."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the title comes before what has a key as well, and words become icons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for given_up in range(len(self._savings) + 1):
            for number, save in enumerate(self._savings):
                save(number < given_up)
            if self._row.sizeHint().width() <= self.width():
                return

    def _shorten_title(self, short: bool) -> None:  # noqa: FBT001 - a setter, as those below
        self.title.setText(self._titles[short])

    def _hide_steps(self, hidden: bool) -> None:  # noqa: FBT001
        for button in self.steps:
            button.setHidden(hidden)

    def _shorten_search(self, short: bool) -> None:  # noqa: FBT001
        self.search.setHidden(short)
        self.short_search.setVisible(short)

    def _shorten_export(self, short: bool) -> None:  # noqa: FBT001
        self.export.setText("" if short else self.tr("Export"))
        self.export.setIcon(self._download.icon() if short else QIcon())

    def _shorten_new_post(self, short: bool) -> None:  # noqa: FBT001
        self.new_post.setText("+" if short else self._write.text())
        self.new_post.setAccessibleName(self._write.text())

    def _put_words(self) -> None:
        self.export.setAccessibleName(self.tr("Export"))
        self.export.setToolTip(self.tr("Export"))
        self.views.set_text("week", self.tr("Week"))
        self.views.set_text("month", self.tr("Month"))
        self.views.set_text("quarter", self.tr("Quarter"))
        self.views.set_text("list", self.tr("List"))
        self.views.setAccessibleName(self.tr("View of the calendar"))
        self.weeks.set_text("cards", self.tr("Cards"))
        self.weeks.set_text("hours", self.tr("Hours"))
        self.weeks.setAccessibleName(self.tr("View of the week"))

    def _lay_out(self, row: QHBoxLayout) -> None:
        set_role(self, "header")
        set_role(self.title, "title")
        self.setFixedHeight(HEIGHT)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.today)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addSpacing(4)
        row.addWidget(self.title, 1)
        row.addWidget(self.weeks)
        for button in self.steps:
            row.addWidget(button)
        row.addWidget(self.filter)
        row.addWidget(self.saved_views)
        row.addWidget(self.search)
        row.addWidget(self.short_search)
        row.addWidget(self.views)
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


def _search_button(action: QAction) -> QPushButton:
    """Looks like a field and says its key: one press opens the box that is typed into."""
    button = QPushButton()
    set_role(button, "search")

    def follow() -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        button.setText(f"{action.text()}   {keys}")
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    follow()
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
