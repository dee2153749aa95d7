"""The posts of a profile under the hand: one is carried onto another, or moved with Alt and an arrow key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from calendar_app.ui.preview.canvas import Canvas
from calendar_app.ui.preview.drawing import Drawing, Spot
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import paint_focus

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDEST_WORDS = 420
"""Of a line of the menu, in pixels."""
LOCK = 24
"""The disc with the lock of a post whose date stays, in pixels of the screen."""


def beside(rects: Sequence[QRectF], at: int, way: QPoint) -> int:
    """Which rectangle comes next from one of them that way; itself where there is none."""
    here = rects[at].center()

    def distance(place: int) -> float:
        step = rects[place].center() - here
        along, across = step.x() * way.x() + step.y() * way.y(), step.x() * way.y() + step.y() * way.x()
        # What stands askew counts as further, so that rows and columns are kept to.
        return along + 2 * abs(across) if along > 1 else float("inf")

    nearest = min(range(len(rects)), key=distance)
    return nearest if distance(nearest) < float("inf") else at


class Tile(QAbstractButton):
    """One post: its name is read out, the keyboard finds it, and a lock says that its date stays."""

    stepped = Signal(QPoint, bool)
    """Which way an arrow key went, and whether the post is to come along."""
    carried = Signal(QPoint)
    """Where on the canvas it hangs over, while it is on its way."""
    dropped = Signal(QPoint)
    given_up = Signal()
    asked = Signal()
    """With which posts it can change places."""

    def __init__(self, themes: Themes, canvas: Canvas) -> None:
        super().__init__(canvas)
        # One stop for Tab, and arrows from there on: what screen readers know of groups of buttons.
        self.setAutoExclusive(True)
        self._themes = themes
        self._pressed_at: QPoint | None = None
        self._is_carried = False
        self.is_target = False
        self.spot = Spot(rect=QRectF(), key="", words="")

    def show_spot(self, spot: Spot) -> None:
        """Stand for this post from now on."""
        self.spot = spot
        self.setAccessibleName(spot.words)
        how = self.tr("Drag onto another post, or press Enter or Alt and an arrow key, to swap their dates")
        self.setAccessibleDescription(spot.fixed or how)
        self.setToolTip(f"{spot.words}\n{spot.fixed or how}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, with Alt they take the post along; Enter asks with which; Esc gives up a drag."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self.stepped.emit(ARROWS[key], bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif key in ENTER:
            self.asked.emit()
        elif key == Qt.Key.Key_Escape and self._is_carried:
            self._let_go()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button, or the key for it."""
        self.asked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """One that may go is carried."""
        here = event.position().toPoint()
        if self._pressed_at is None or self.spot.fixed:
            return
        if (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._is_carried = True
        if self._is_carried:
            self.carried.emit(self.mapToParent(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It lands where it hangs."""
        is_carried = self._is_carried
        self._let_go()
        if is_carried:
            self.dropped.emit(self.mapToParent(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but what says that it is in hand, waited for, looked at or fixed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_target:
            painter.setPen(QPen(self._themes.theme.colors.focus, 3, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))
        if self.spot.fixed and (self.underMouse() or self.hasFocus() or self.is_target):
            self._paint_lock(painter)
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme=self._themes.theme, radius=2)

    def _paint_lock(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor("#73000000"))
        disc = QRect(0, 0, LOCK, LOCK)
        disc.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#E6FFFFFF"))
        painter.drawEllipse(disc)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            disc.topLeft() + QPoint(5, 5),
            self._themes.pixmap("lock", QColor("#171B23"), size=14, ratio=ratio),
        )

    def _let_go(self) -> None:
        self._pressed_at, self._is_carried = None, False


class Tiles(QObject):
    """The tiles over a canvas; ``swapped`` carries the keys of two posts that are to change places."""

    swapped = Signal(str, str)
    reached = Signal(QWidget)
    """The tile the keyboard has come to, to be scrolled into sight."""

    def __init__(self, themes: Themes, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._themes = themes
        self._canvas = canvas
        self._tiles: dict[str, Tile] = {}
        self._drawn = 0.0
        self._ghost = QLabel(canvas)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()

    def show_drawing(self, drawing: Drawing) -> None:
        """Have one tile for each post that can be pointed at; those that stay keep the keyboard."""
        self._drawn = drawing.width
        keys = {spot.key for spot in drawing.spots}
        for key in self._tiles.keys() - keys:
            self._tiles.pop(key).deleteLater()
        self._tiles = {spot.key: self._tile(spot) for spot in drawing.spots}
        focused = next((tile for tile in self._tiles.values() if tile.hasFocus()), None)
        self._offer(focused or next(iter(self._tiles.values()), None))
        self.place()

    def place(self) -> None:
        """Stand where the posts are painted."""
        scale = self._canvas.width() / self._drawn if self._drawn else 1
        for tile in self._tiles.values():
            rect = tile.spot.rect
            tile.setGeometry(QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab comes back to where the keyboard was last."""
        if isinstance(watched, Tile) and isinstance(event, QFocusEvent) and event.gotFocus():
            self._offer(watched)
            # Under the mouse nothing may run away.
            if event.reason() is not Qt.FocusReason.MouseFocusReason:
                self.reached.emit(watched)
        return super().eventFilter(watched, event)

    def _tile(self, spot: Spot) -> Tile:
        tile = self._tiles.get(spot.key) or self._new_tile()
        tile.show_spot(spot)
        return tile

    def _new_tile(self) -> Tile:
        tile = Tile(self._themes, self._canvas)
        tile.installEventFilter(self)
        tile.stepped.connect(lambda way, along: self._step(tile, way, along=along))
        tile.carried.connect(lambda at: self._carry(tile, at))
        tile.dropped.connect(lambda at: self._drop(tile, at))
        tile.given_up.connect(self._put_away)
        tile.asked.connect(lambda: self._offer_swaps(tile))
        tile.show()
        return tile

    def _offer(self, chosen: Tile | None) -> None:
        """One stop for Tab among all of them."""
        for tile in self._tiles.values():
            policy = Qt.FocusPolicy.StrongFocus if tile is chosen else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)

    def _offer_swaps(self, tile: Tile) -> None:
        """A menu of the posts with which it can change places, or why it stays."""
        menu = QMenu(tile)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tile.spot.fixed or self.tr("Swap its date with")).setEnabled(False)
        others = [each.spot for each in self._tiles.values() if each is not tile and not each.spot.fixed]
        for other in others if not tile.spot.fixed else ():
            words = menu.fontMetrics().elidedText(other.words, Qt.TextElideMode.ElideRight, WIDEST_WORDS)
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self.swapped.emit, tile.spot.key, other.key))
        menu.popup(tile.mapToGlobal(tile.rect().center()))

    def _step(self, tile: Tile, way: QPoint, *, along: bool) -> None:
        tiles = list(self._tiles.values())
        other = tiles[beside([each.spot.rect for each in tiles], tiles.index(tile), way)]
        if not along:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        elif other is not tile:
            self.swapped.emit(tile.spot.key, other.spot.key)

    def _carry(self, tile: Tile, at: QPoint) -> None:
        if self._ghost.isHidden():
            self._ghost.setPixmap(self._canvas.grab(tile.geometry()))
            self._ghost.resize(tile.size())
            self._ghost.show()
        half = QPoint(tile.width() // 2, tile.height() // 2)
        self._ghost.move(at - half)
        self._ghost.raise_()
        self._point_at(self._at(at, but=tile))

    def _drop(self, tile: Tile, at: QPoint) -> None:
        other = self._at(at, but=tile)
        self._put_away()
        if other:
            self.swapped.emit(tile.spot.key, other.spot.key)

    def _put_away(self) -> None:
        self._ghost.hide()
        self._point_at(None)

    def _at(self, point: QPoint, *, but: Tile) -> Tile | None:
        there = (tile for tile in self._tiles.values() if tile.geometry().contains(point))
        return next((tile for tile in there if tile is not but), None)

    def _point_at(self, target: Tile | None) -> None:
        for tile in self._tiles.values():
            if tile.is_target != (tile is target):
                tile.is_target = tile is target
                tile.update()
