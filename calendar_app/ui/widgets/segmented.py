"""A few exclusive choices side by side, such as Week, Month, Quarter; folded, a menu of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from calendar_app.ui.theme.fonts import font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import paint_focus, rounded

HEIGHT = 32
RADIUS = 8
SIDE = 12
KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class SegmentedControl(QWidget):
    """One choice of several; the arrow keys move it. `chosen` carries the key of what the person chose."""

    chosen = Signal(str)

    def __init__(
        self, themes: Themes, *, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`options` are pairs of a key and the word shown; the first one is chosen."""
        super().__init__(parent)
        self._themes = themes
        self._group = QButtonGroup(self)
        self._segments = {key: self._segment(word, key) for key, word in options}
        self._folded = QPushButton(self)
        self._menu = QMenu(self._folded)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._folded.setMenu(self._menu)
        self._folded.hide()
        self._lay_out()
        self.set_value(options[0][0])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def value(self) -> str:
        """The key of the choice in force."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def set_value(self, key: str) -> None:
        """Shows a choice without telling of it; KeyError for a key that is not among the options."""
        self._segments[key].setChecked(True)
        self._folded.setText(self._segments[key].text())

    def set_text(self, key: str, text: str) -> None:
        """Another word for an option, for a count in it or another language."""
        self._segments[key].setText(text)
        self._segments[key].updateGeometry()
        self._folded.setText(self._segments[self.value()].text())

    def fold(self, folded: bool) -> None:  # noqa: FBT001 - a setter
        """Shows only the choice in force, with a menu of the others, where there is no room for all."""
        for segment in self._segments.values():
            segment.setHidden(folded)
        self._folded.setVisible(folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the line around all segments, and the lines between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(self.rect(), RADIUS), self._themes.theme.colors.raised)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for segment in self._segments.values():
            action = self._menu.addAction(segment.text())
            action.setCheckable(True)
            action.setChecked(segment.isChecked())
            action.triggered.connect(segment.click)

    def _segment(self, word: str, key: str) -> "_Segment":
        segment = _Segment(self._themes, word, self)
        self._group.addButton(segment)
        segment.clicked.connect(lambda: self._choose(key))
        return segment

    def _choose(self, key: str) -> None:
        self.set_value(key)
        self.chosen.emit(key)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        segments = list(self._segments.values())
        segments[0].first = segments[-1].last = True
        for segment in segments:
            row.addWidget(segment)
        row.addWidget(self._folded)


class _Segment(QRadioButton):
    def __init__(self, themes: Themes, word: str, parent: QWidget) -> None:
        super().__init__(word, parent)
        self.first = self.last = False
        self._themes = themes
        self._by_keyboard = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for the word in its heavier weight, so that choosing moves nothing."""
        width = QFontMetrics(font(weight=QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        return QSize(width + 2 * SIDE, HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole segment can be clicked, not only a circle beside the word."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who came with the keyboard."""
        self._by_keyboard = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A piece of the control: its ground, its share of the line around, and its word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_word(painter)
        if self.hasFocus() and self._by_keyboard:
            paint_focus(painter, self.rect(), theme=self._themes.theme, radius=RADIUS - 1)

    def _paint_ground(self, painter: QPainter) -> None:
        colors = self._themes.theme.colors
        shape = self._shape()
        if self.isChecked():
            painter.fillPath(shape, colors.accent_fill)
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(shape, colors.hover)
        painter.strokePath(shape, QPen(colors.line, 1))

    def _paint_word(self, painter: QPainter) -> None:
        colors = self._themes.theme.colors
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        color = colors.accent if self.isChecked() else colors.text_2
        painter.setFont(font(weight=weight))
        painter.setPen(color if self.isEnabled() else colors.disabled)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), flags, self.text())

    def _shape(self) -> QPainterPath:
        """The segment's outline: round at the control's two ends; a neighbour's line is shared."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ends = (self.first, self.last) if self.layoutDirection().value == 0 else (self.last, self.first)
        if not ends[1]:
            box.setRight(box.right() + 1)
        return _rounded_ends(box, left=ends[0], right=ends[1])


def _rounded_ends(box: QRectF, *, left: bool, right: bool) -> QPainterPath:
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addRoundedRect(box, RADIUS - 0.5, RADIUS - 0.5)
    half = box.width() / 2
    if not left:
        shape.addRect(box.adjusted(0, 0, -half, 0))
    if not right:
        shape.addRect(box.adjusted(half, 0, 0, 0))
    return shape.simplified()
