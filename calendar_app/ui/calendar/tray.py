"""The tray: posts without a date, to be dragged onto a day, and back to lose it."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from calendar_app.domain.filter import Filter
from calendar_app.domain.place import Place
from calendar_app.ui.calendar.bubble import Bubble
from calendar_app.ui.calendar.card import CardPainter
from calendar_app.ui.calendar.card_list import CardList
from calendar_app.ui.calendar.clipboard import Clipboard
from calendar_app.ui.calendar.drop import DropTarget
from calendar_app.ui.calendar.intake import Incoming
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.calendar.landing_words import landing_words
from calendar_app.ui.calendar.moving import Mover
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.tray_delegate import TrayDelegate
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role

WIDTH = 208
FOLDED = 36
BESIDE = 12


class Tray(QFrame):
    """Folds away to a narrow strip; ``folded_changed`` tells. It opens while something hangs over it."""

    is_tray = True

    open_post = Signal(str)
    bin_requested = Signal(list)
    menu_requested = Signal(object, QPoint)
    move_wanted = Signal(list)
    folded_changed = Signal(bool)

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "tray")
        self.setAcceptDrops(True)
        self.context = context
        self.source = source or CardSource(context)
        self.mover = Mover(context, self.source, parent=self)
        self._hovering = self._sprung = False
        self.drops = DropTarget(self, parent=self)
        self.clipboard = Clipboard(context, self.source, self.mover, parent=self)
        self._delegate = TrayDelegate(context.themes, self)
        painter = CardPainter(context.themes, direction=self.layoutDirection())
        self.list = CardList(context, delegate=self._delegate, cards=painter, parent=self)
        self._build()
        self._bubble = Bubble(context.themes, self)
        self._connect()
        context.changed.connect(self._changed)
        context.themes.changed.connect(self._restyle)
        self.retranslate()
        self.refresh()

    @property
    def folded(self) -> bool:
        """Whether only the strip with its button is seen."""
        return self.list.isHidden()

    def fold(self, folded: bool) -> None:  # noqa: FBT001 - a setter, and a slot
        """Folds the tray away, or opens it."""
        if folded == self.folded and self.width():
            return
        for widget in (self._title, self._count, self._hint, self.list):
            widget.setHidden(folded)
        self._show_emptiness()
        self.setFixedWidth(FOLDED if folded else WIDTH)
        self._keep_edges()
        self.retranslate()
        self.folded_changed.emit(folded)

    def refresh(self) -> None:
        """Reads the cards without a date, once."""
        self._delegate.campaigns = self.source.campaign_names()
        self.list.show_cards(self.source.without_date())
        self._count.setText(self.context.language.locale.toString(self.list.count()))
        self._show_emptiness()

    def set_filter(self, chosen: Filter) -> None:
        """Shows only what the sidebar lets through."""
        self.source.filter = chosen
        self.refresh()

    def retranslate(self) -> None:
        """Puts every word in the language in use."""
        self._title.setText(self.tr("To plan"))
        self._hint.setText(self.tr("Drag onto a day; drop here to take the date away."))
        self.list.setAccessibleName(self.tr("To plan"))
        words = self.tr("Show the posts to plan") if self.folded else self.tr("Fold the posts to plan away")
        self._fold.setToolTip(words)
        self._fold.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()

    def place_at(self, _point: QPoint) -> Place | None:
        """What is let go here has no place in time."""
        return None

    def page_turn_at(self, _point: QPoint) -> int:
        """It has no pages."""
        return 0

    def turn_page(self, _direction: int) -> None:
        """It has no pages."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Cards, or something from outside, may come in."""
        self.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """It says before the drop what that would do."""
        self.drops.move(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They have gone elsewhere."""
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Cards lose their date; a file or a text begins a draft without one."""
        self.drops.drop(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lit while a card hangs over it."""
        super().paintEvent(event)
        if self._hovering:
            colors = self.context.theme.colors
            painter = QPainter(self)
            painter.fillRect(self.rect(), colors.accent_fill)
            painter.setPen(QPen(colors.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def _build(self) -> None:
        plain = Qt.TextFormat.PlainText
        self._title, self._count = QLabel(self, textFormat=plain), QLabel(self, textFormat=plain)
        self._hint = QLabel(self, textFormat=plain, wordWrap=True)
        self._empty = QLabel(self, textFormat=plain, wordWrap=True)
        self._fold = QToolButton(self)
        for widget, role in (
            (self._title, "strong"),
            (self._count, "secondary"),
            (self._hint, "caption"),
            (self._empty, "caption"),
            (self._fold, "icon"),
        ):
            set_role(widget, role)
        self._fold.setIconSize(QSize(14, 14))
        self._fold.clicked.connect(lambda: self.fold(not self.folded))
        for signal in ("open_post", "bin_requested", "menu_requested", "move_wanted"):
            getattr(self.list, signal).connect(getattr(self, signal))
        self._lay_out()
        self._restyle()
        self.setFixedWidth(WIDTH)

    def _lay_out(self) -> None:
        self._head, self._column = head, layout = QHBoxLayout(), QVBoxLayout(self)
        for label in (self._hint, self._empty):
            label.setContentsMargins(0, 0, BESIDE, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self._fold)
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self._keep_edges()

    def _keep_edges(self) -> None:
        """The list alone reaches the edge, where its scroll bar stands; folded, only the button is left."""
        left, right = (2, 0) if self.folded else (BESIDE, BESIDE)
        self._column.setContentsMargins(left, 10, 0, 0)
        self._head.setContentsMargins(0, 0, right, 0)

    def _show_emptiness(self) -> None:
        filtered = self.tr("No post without a date fits the filters.")
        usual = self.tr("Ideas without a date wait here.")
        self._empty.setText(filtered if self.source.filter.is_active else usual)
        self._empty.setVisible(not self.folded and self.list.count() == 0)

    def _connect(self) -> None:
        self.drops.hovered.connect(self._hover)
        self.drops.dropped.connect(self._land)
        self.list.copied.connect(lambda cards, cut: self.clipboard.put(cards, cut=cut))
        self.list.paste_wanted.connect(lambda: self.clipboard.paste(None))

    def _hover(self, landing: Landing | None) -> None:
        """What lies here already is not told that it would lose its date."""
        self._spring(landing is not None)
        stays = (
            landing is not None and landing.verdict.allowed and bool(landing.moves) and not landing.changing
        )
        self._hovering = landing is not None and landing.verdict.allowed and not stays
        if landing is None or stays:
            self._bubble.hide()
        else:
            words = landing_words(landing, locale=self.context.language.locale)
            self._bubble.say(words, beside=self._title.geometry())
        self.update()

    def _spring(self, hung: bool) -> None:  # noqa: FBT001 - as fold
        """The strip has no room for words, so it opens; it folds again with what hung over it gone."""
        if hung and self.folded:
            self._sprung = True
            self.fold(False)
        elif not hung and self._sprung:
            self._sprung = False
            self.fold(True)

    def _land(self, landing: Landing, brought: Incoming | None) -> None:
        if brought is not None and landing.verdict.allowed:
            self.clipboard.intake.take(brought, None)
        else:
            self.mover.carry_out(landing)

    def _changed(self, _step: object) -> None:
        self.refresh()

    def _restyle(self) -> None:
        self._fold.setIcon(self.context.themes.icon("layout-sidebar-reverse", "text_2", size=14))
        self.list.viewport().update()
