"""Lines of a floating panel that are pressed: painted, as buttons neither wrap nor hold a bar."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle

from calendar_app.domain.balance import Share
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.theme.fonts import BODY, CARD, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import rounded

SIDE, TOP, LINE, ICON, GAP = 8, 6, 17, 14, 8
BAR, MOST_LINES = 6, 3


class PanelRow(QAbstractButton):
    """``words`` are what is read out."""

    def __init__(self, themes: Themes, words: str, *, width: int) -> None:
        super().__init__()
        self.themes = themes
        self.setAccessibleName(words)
        self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paint_row(self, painter: QPainter) -> None:
        """What the row says."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground and the ring of the keyboard, then what it says."""
        painter, colors = QPainter(self), self.themes.theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.fillPath(rounded(box, 6), colors.pressed if self.isDown() else colors.hover)
        if self.hasFocus():
            painter.setPen(QPen(colors.focus, 2))
            painter.drawRoundedRect(box, 6, 6)
        self.paint_row(painter)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Another ground."""
        super().enterEvent(event)
        self.update()

    def seen(self, rect: QRect) -> QRect:
        """A rectangle where it is seen."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class NoticeRow(PanelRow):
    """A sentence beside an icon, on as many lines as it needs."""

    def __init__(self, themes: Themes, words: str, *, icon: str, width: int) -> None:
        super().__init__(themes, words, width=width)
        self._icon = icon
        self._lines = lines_of(words, width=width - 2 * SIDE - ICON - GAP, most=MOST_LINES)
        self.setToolTip(words if len(self._lines) == MOST_LINES else "")

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self.width(), 2 * TOP + len(self._lines) * LINE)

    def paint_row(self, painter: QPainter) -> None:
        """The icon stands by the first line."""
        color = self.themes.theme.status_colors("changed").text
        icon = self.themes.pixmap(self._icon, color, size=ICON, ratio=self.devicePixelRatioF())
        painter.drawPixmap(self.seen(QRect(SIDE, TOP + 1, ICON, ICON)), icon)
        painter.setFont(font(CARD))
        painter.setPen(self.themes.theme.colors.text_1)
        left = SIDE + ICON + GAP
        for number, line in enumerate(self._lines):
            place = QRect(left, TOP + number * LINE, self.width() - left, LINE)
            painter.drawText(self.seen(place), Qt.AlignmentFlag.AlignVCenter, line)


class ShareRow(PanelRow):
    """A pillar's name and figures over a bar; a line through the bar marks what is aimed at."""

    def __init__(self, themes: Themes, share: Share, *, name: str, figures: str, width: int) -> None:
        super().__init__(themes, f"{name}: {figures}", width=width)
        self._share, self._name, self._figures = share, name, figures

    def sizeHint(self) -> QSize:
        """A line of words and the bar under it."""
        return QSize(self.width(), 2 * TOP + LINE + BAR + 4)

    def paint_row(self, painter: QPainter) -> None:
        """Words first: the bar only repeats them to the eye."""
        colors, inner = self.themes.theme.colors, self.rect().adjusted(SIDE, TOP, -SIDE, 0)
        words = QRect(inner.x(), inner.y(), inner.width(), LINE)
        painter.setFont(font(CARD))
        painter.setPen(colors.text_2)
        ends = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, ends, self._figures)
        taken = QFontMetrics(font(CARD)).horizontalAdvance(self._figures) + 2 * GAP
        painter.setFont(font(BODY))
        painter.setPen(colors.text_1)
        room = words.width() - taken
        name = QFontMetrics(font(BODY)).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        place = self.seen(QRect(words.x(), words.y(), room, LINE))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, name)
        self._bar(painter, QRect(inner.x(), words.bottom() + 4, inner.width(), BAR))

    def _bar(self, painter: QPainter, whole: QRect) -> None:
        theme = self.themes.theme
        painter.fillPath(rounded(whole, BAR / 2), theme.colors.faint_line)
        filled = QRect(whole.x(), whole.y(), whole.width() * self._share.percent // 100, BAR)
        pillar = self._share.pillar
        color = theme.campaign_colors(pillar.hue).text if pillar else theme.colors.text_3
        painter.fillPath(rounded(self.seen(filled), BAR / 2), color)
        if self._share.target:
            at = whole.x() + whole.width() * self._share.target // 100
            mark = self.seen(QRect(at - 1, whole.y() - 3, 2, BAR + 6))
            painter.fillRect(mark, theme.colors.text_1)
