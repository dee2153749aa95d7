"""The sidebar: the brand and who is working, the places to go, and what the calendar shows."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.workflow import Status
from calendar_app.ui.actions import Actions
from calendar_app.ui.context import Context
from calendar_app.ui.shell.brand_header import BrandHeader
from calendar_app.ui.shell.channel_filter import ChannelFilter
from calendar_app.ui.shell.filtering import Filtering
from calendar_app.ui.shell.layer_menu import LayerButton
from calendar_app.ui.shell.nav_button import NavButton
from calendar_app.ui.shell.status_filter import StatusFilter
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.whole_rows import WholeRowArea

WIDTH = 228


class Sidebar(QFrame):
    """Its ticks and pressed statuses are a part of ``filtering``."""

    def __init__(self, context: Context, actions: Actions, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._month: date | None = None
        self.header = BrandHeader(context, open_another=actions["open_another_brand"], pause=actions["pause"])
        self.channels = ChannelFilter(context)
        self.statuses = StatusFilter(context)
        self.layers = LayerButton(context)
        self.today = NavButton(context, actions["show_today"], icon="sun")
        self.calendar = NavButton(context, actions["show_calendar"], icon="calendar3")
        self.review = NavButton(context, actions["show_review"], icon="patch-check")
        self.library = NavButton(context, actions["show_library"], icon="images")
        self.bin = NavButton(context, actions["show_bin"], icon="trash")
        self.settings = NavButton(context, actions["show_settings"], icon="gear")
        self._channels_title = QLabel()
        self._status_title = QLabel()
        self.filtering = Filtering(context, channels=self.channels, statuses=self.statuses)
        self._lay_out()
        self._put_words()

    @property
    def place(self) -> str:
        """The name of where one is."""
        places = (self.today, self.calendar, self.review, self.library, self.bin, self.settings)
        return next(button.place for button in places if button.isChecked())

    def show_month(self, month: date, counts: Mapping[Status, int]) -> None:
        """Says how the posts of a month stand."""
        self._month = month
        self.statuses.show_counts(counts)
        self._put_words()

    def changeEvent(self, event: QEvent) -> None:
        """Titles are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Sidebar"))
        self._channels_title.setText(self.tr("CHANNELS"))
        month = QLocale().standaloneMonthName(self._month.month) if self._month else ""
        self._status_title.setText(self.tr("STATUS · {month}").format(month=month))

    def _lay_out(self) -> None:
        set_role(self, "sidebar")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 12)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addSpacing(8)
        column.addWidget(self.today)
        column.addWidget(self.calendar)
        column.addWidget(self.review)
        column.addWidget(self._filters(), 1)
        column.addWidget(self.library)
        column.addWidget(self.bin)
        column.addWidget(self.settings)

    def _filters(self) -> QScrollArea:
        area, inner = WholeRowArea(self), QWidget()
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 8, 0, 0)
        column.setSpacing(6)
        column.addSpacerItem(_breath())
        for title, part in ((self._channels_title, self.channels), (self._status_title, self.statuses)):
            set_role(title, "section")
            title.setContentsMargins(4, 0, 0, 0)
            column.addWidget(title)
            column.addWidget(part)
            column.addSpacerItem(_breath())
        line = QHBoxLayout()
        # Qt drops the left padding of a button that has a menu.
        line.setContentsMargins(3, 0, 0, 0)
        line.addWidget(self.layers)
        column.addLayout(line)
        column.addSpacerItem(_breath())
        column.addStretch(1)
        return area


def _breath() -> QSpacerItem:
    """Room between the parts, given up before anything has to scroll."""
    return QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
