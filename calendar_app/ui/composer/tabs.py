"""One tab for what is shared, one per channel, and the way to add another."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QTabBar, QWidget

from calendar_app.store import queries
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.icon_button import IconButton

DOT = "•"
ICON, GAP = 14, 4
SIDES = 23
"""What is kept free beside the tabs."""
NARROW = "QTabBar::tab { padding: 8px 5px; }"
"""Five tabs stand side by side where the column is narrowest."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Bar(QTabBar):
    """Its style counts the room of an icon twice; who shows it sees to it that what is seen is whole."""

    def minimumSizeHint(self) -> QSize:
        """No name has to stay."""
        return QSize(0, super().minimumSizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as icon, word and mark are."""
        hint = super().tabSizeHint(index)
        return hint if self.tabIcon(index).isNull() else hint - QSize(ICON - GAP, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows reach every tab: Qt's stop before those that are listed behind « +3 »."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self.currentIndex() + step < self.count():
            self.setCurrentIndex(self.currentIndex() + step)


class ChannelTabs(QWidget):
    """A dot says that a channel differs from the shared post, an exclamation mark that it has a problem.

    Where not all names have room, only the tab in front says its own, and the others are signs; those that
    have no room even so are listed behind « +3 ».
    """

    chosen = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._themes = context.themes
        self._draft: Draft | None = None
        self._words: list[str] = []
        self._bar = _Bar(expanding=False, usesScrollButtons=False, elideMode=Qt.TextElideMode.ElideRight)
        self._bar.setIconSize(QSize(ICON, ICON))
        self._bar.setStyleSheet(NARROW)
        self._bar.setAccessibleName(self.tr("Shared text and channels"))
        self._more = QPushButton()
        set_role(self._more, "flat")
        self._rest = QMenu(self._more)
        self._more.setMenu(self._rest)
        self._more.hide()
        self._menu = QMenu(self)
        self._add = IconButton(self._themes, icon="plus", text=self.tr("Add a channel"))
        self._add.clicked.connect(self.offer_channels)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._more)
        row.addWidget(self._add)
        self._bar.currentChanged.connect(self._choose)
        self._themes.changed.connect(self._draw_again)

    @property
    def place(self) -> str:
        """Where one is writing."""
        return str(self._bar.tabData(self._bar.currentIndex()) or SHARED)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show the tabs of a post, with this one in front."""
        self._draft = draft
        places = [SHARED, *(variant.id for variant in draft.variants)]
        self._bar.blockSignals(True)
        self._words = []
        while self._bar.count() < len(places):
            self._bar.addTab("")
        while self._bar.count() > len(places):
            self._bar.removeTab(self._bar.count() - 1)
        for index, each in enumerate(places):
            self._show_tab(index, each, draft)
        self._bar.setCurrentIndex(places.index(place) if place in places else 0)
        self._bar.blockSignals(False)
        self._add.setEnabled(draft.can_write)
        self._add.show_text(bool(draft.can_write and not draft.variants))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is seen has a width that counts."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other names."""
        super().resizeEvent(event)
        self._fit()

    def go_to(self, place: str) -> None:
        """Show another tab as a click does."""
        for index in range(self._bar.count()):
            if self._bar.tabData(index) == place:
                self._bar.setCurrentIndex(index)

    def _show_tab(self, index: int, place: str, draft: Draft) -> None:
        variant = draft.variant(place)
        self._bar.setTabData(index, place)
        if variant is None:
            self._words.append(self.tr("Shared"))
            return
        name, differs = draft.name(variant), bool(variant.own)
        broken = any(problem.severity == "hard" for problem in draft.problems[place])
        self._bar.setTabIcon(index, self._themes.badge_icon(draft.channels[variant.channel].network))
        self._words.append(f"{name} {DOT}" if differs else name)
        self._bar.setAccessibleTabName(index, self._spoken(name, differs=differs, broken=broken))
        self._bar.setTabToolTip(index, self._spoken(name, differs=differs, broken=broken))
        self._show_mark(index, broken=broken)

    def _spoken(self, name: str, *, differs: bool, broken: bool) -> str:
        parts = [name]
        if differs:
            parts.append(self.tr("differs from the shared post"))
        if broken:
            parts.append(self.tr("has a problem"))
        return ", ".join(parts)

    def _show_mark(self, index: int, *, broken: bool) -> None:
        side = QTabBar.ButtonPosition.RightSide
        earlier: QWidget | None = self._bar.tabButton(index, side)
        if earlier is not None:
            # The bar only hides what it no longer shows.
            earlier.deleteLater()
        self._bar.setTabButton(index, side, self._mark() if broken else None)

    def _mark(self) -> QLabel:
        mark = QLabel()
        # Nearer to its own name than to the next one.
        mark.setContentsMargins(0, 0, 8, 0)
        mark.setPixmap(
            self._themes.pixmap("exclamation-circle-fill", "danger", size=14, ratio=self.devicePixelRatioF())
        )
        return mark

    def _fit(self) -> None:
        """Whole signs only: what has no room is listed."""
        if not self._words or not self.isVisible():
            return
        tabs, front = range(self._bar.count()), self._bar.currentIndex()
        room = self.width() - SIDES - self._add.sizeHint().width()
        self._bar.blockSignals(True)
        fits = any(self._width_with(named) <= room for named in (tabs, (0, front)))
        hidden = [] if fits else self._without_room(room)
        for index in tabs:
            self._bar.setTabVisible(index, index not in hidden)
        self._bar.blockSignals(False)
        self._bar.updateGeometry()
        self._list(hidden)

    def _width_with(self, named: Collection[int]) -> int:
        """How wide all tabs are, of which these show their names and the others their signs."""
        for index, words in enumerate(self._words):
            sign = DOT if words.endswith(DOT) else ""
            self._bar.setTabText(index, words if index in named else sign)
        return sum(self._bar.tabSizeHint(index).width() for index in range(self._bar.count()))

    def _without_room(self, room: int) -> list[int]:
        front, hidden = self._bar.currentIndex(), []
        self._more.setText(f"+{self._bar.count()}")
        left = room - self._more.sizeHint().width()
        left -= sum(self._bar.tabSizeHint(index).width() for index in {0, front})
        for index in range(1, self._bar.count()):
            if index == front:
                continue
            left -= self._bar.tabSizeHint(index).width()
            if left < 0:
                hidden.append(index)
        return hidden

    def _list(self, hidden: Sequence[int]) -> None:
        self._rest.clear()
        for index in hidden:
            action = self._rest.addAction(self._bar.tabIcon(index), self._bar.accessibleTabName(index))
            action.triggered.connect(lambda _=False, index=index: self._bar.setCurrentIndex(index))
        self._more.setText(f"+{len(hidden)}")
        self._more.setAccessibleName(self.tr("%n more channel(s)", "", len(hidden)))
        self._more.setToolTip(self._more.accessibleName())
        self._more.setVisible(bool(hidden))

    def _choose(self, index: int) -> None:
        self._fit()
        self.chosen.emit(str(self._bar.tabData(index) or SHARED))

    def offer_channels(self) -> None:
        """Lists the channels the post could go to as well, and the way to a new one."""
        self._menu.clear()
        for channel in self._draft.free_channels() if self._draft else []:
            action = self._menu.addAction(self._themes.badge_icon(channel.network), channel.name)
            action.triggered.connect(lambda _=False, channel_id=channel.id: self.add_wanted.emit(channel_id))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("New channel…")).triggered.connect(self._make_channel)
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _make_channel(self) -> None:
        """One more for the brand, which the post goes to at once."""
        before = self._channels()
        form = ChannelForm(self._context, parent=self.window())
        form.accepted.connect(lambda: self._add_all(self._channels() - before))
        form.open()

    def _add_all(self, channels: set[str]) -> None:
        for channel in channels:
            self.add_wanted.emit(channel)

    def _channels(self) -> set[str]:
        return {channel.id for channel in queries.channels(self._context.workspace.reader)}

    def _draw_again(self) -> None:
        if self._draft:
            self.show_draft(self._draft, place=self.place)
