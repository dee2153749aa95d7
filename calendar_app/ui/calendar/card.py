"""Paints cards, once each: emoji and text cost more than all the rest, so the result is kept."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle

from calendar_app.domain.layout import CardSizes
from calendar_app.ui.calendar.face import Face
from calendar_app.ui.dates import NO_BREAK
from calendar_app.ui.theme.fonts import CARD, font
from calendar_app.ui.theme.themes import Themes

SIZES = CardSizes(two_lines=38, one_line=19, gap=3, more=15)
RADIUS = 6
EDGE = 3
INSET = 4
ICON = 13
SIGN = 12
BADGE = 15
BADGE_STEP = 18
CIRCLE = 17
MORE_WIDTH = 18
MOST_BADGES = 3
FEWEST = 10
"""Less room than this would show no figure."""
LEAST_TITLE = 26
"""Less room than this would show an ellipsis and hardly a letter."""


def badges_that_fit(count: int, *, width: int) -> int:
    """How many of a card's networks have room as badges, at most three; the rest is counted beside them.

    The first one goes before the count: a number alone would not say of what.
    """
    for shown in range(min(count, MOST_BADGES), 0, -1):
        if shown * BADGE_STEP + (MORE_WIDTH if shown < count else 0) <= width:
            return shown
    return int(bool(count) and width >= BADGE_STEP)


def fitting_time(text: str, metrics: QFontMetrics, width: int) -> str:
    """A time of day, in little room without its spaces: a part of it would be another time; else nothing."""
    tight = text.replace(NO_BREAK, "")
    return next((each for each in (text, tight) if metrics.horizontalAdvance(each) < width), "")


class CardPainter:
    """Cards as pixmaps in the current theme, for left-to-right and right-to-left screens.

    All painters keep theirs in one place, so that several views take no more memory than one.
    """

    def __init__(self, themes: Themes, *, direction: Qt.LayoutDirection) -> None:
        self._themes = themes
        self._direction = direction

    def pixmap(self, face: Face, size: QSize, *, ratio: float) -> QPixmap:
        """The card in a size in logical pixels: two lines where it is high enough, else one."""
        return self._kept(face, size, ratio, lambda: self._painted(CardPainting, face, size, ratio))

    def _kept(self, what: Hashable, size: QSize, ratio: float, draw: Callable[[], QPixmap]) -> QPixmap:
        look = (type(self), self._direction, self._themes.theme.name)
        key = (what, size.width(), size.height(), ratio, look)
        return self._themes.card_pixmaps.get(key, draw)

    def _painted(self, painting: "type[CardPainting]", face: Face, size: QSize, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._direction)
        painting(self._themes, painter, face, QRect(QPoint(), size), self._direction).paint(ratio)
        painter.end()
        return pixmap


class CardPainting:
    """One card being painted; ``x`` is how far its first line has come."""

    inset = INSET
    weight = QFont.Weight.Normal

    def __init__(
        self, themes: Themes, painter: QPainter, face: Face, box: QRect, direction: Qt.LayoutDirection
    ) -> None:
        self.themes = themes
        self.painter = painter
        self.face = face
        self.box = box
        self.direction = direction
        self.colors = themes.theme.status_colors(face.look)
        self.font = font(CARD)
        self.small = font(10, weight=QFont.Weight.DemiBold)
        self.two_lines = box.height() >= SIZES.two_lines
        self.x = EDGE + self.inset
        self.end = box.width() - 3

    def paint(self, ratio: float) -> None:
        """Ground, then the marks from the edge inwards, then the title in what is left."""
        self.ground()
        self.marks(ratio)
        if self.two_lines:
            self._title(QRect(EDGE + INSET, 18, self.box.width() - EDGE - 2 * INSET, 18))
        else:
            self._title(QRect(self.x, 0, self.end - self.x, self.box.height()))

    def marks(self, ratio: float) -> None:
        """The first line: status, time, and where there is room for more the networks and the author."""
        self._pixmap(self.themes.status_pixmap(self.face.look, size=ICON, ratio=ratio), ICON, gap=3)
        self._when()
        self._sign(ratio)
        if self.two_lines:
            self._initials()
            self._badges(ratio)

    def ground(self) -> None:
        """The status as a colour, and as hatching where it has one."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.box), RADIUS, RADIUS)
        self.painter.fillPath(path, self.colors.fill)
        self.painter.save()
        self.painter.setClipPath(path)
        if self.colors.hatched:
            hatch(self.painter, self.box, self.colors.text, opacity=0.22)
        self.painter.fillRect(self.seen(QRect(0, 0, EDGE, self.box.height())), self.colors.text)
        self.painter.restore()

    def _when(self) -> None:
        if self.face.when:
            color, with_font = self.themes.theme.colors.text_2, font(CARD, weight=self.weight)
            metrics = QFontMetrics(with_font)
            words = fitting_time(self.face.when, metrics, self.end - self.x)
            if self._leaves_title(metrics.horizontalAdvance(words) + 5):
                self._word(words, with_font, color, gap=4)
        differs = self.face.differs
        if differs and self._leaves_title(QFontMetrics(self.small).horizontalAdvance(differs) + 6):
            self._word(differs, self.small, self.colors.text, gap=5)

    def _sign(self, ratio: float) -> None:
        """What there is to notice."""
        if self.face.sign and self.x + SIGN < self.end and self._leaves_title(SIGN + 4):
            color = self.themes.theme.status_colors("changed").text
            self._pixmap(self.themes.pixmap(self.face.sign, color, size=SIGN, ratio=ratio), SIGN, gap=4)

    def _leaves_title(self, width: int) -> bool:
        """Whether a mark of this width leaves room for the title, where both stand on one line."""
        room = self.end - self.x
        return self.two_lines or not LEAST_TITLE <= room < LEAST_TITLE + width

    def _initials(self) -> None:
        count = len(self.face.networks)
        needed = min(count, 1) * BADGE_STEP + (MORE_WIDTH if count > 1 else 0)
        if not self.face.initials or self.end - CIRCLE - needed < self.x:
            return
        circle = self.seen(QRect(self.end - CIRCLE, 2, CIRCLE, CIRCLE))
        colors = self.themes.theme.colors
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colors.avatar)
        self.painter.drawEllipse(circle)
        self.text(
            circle, self.face.initials, font(9, weight=QFont.Weight.Bold), colors.on_avatar, centred=True
        )
        self.end -= CIRCLE + 2

    def _badges(self, ratio: float) -> None:
        networks = self.face.networks
        shown = badges_that_fit(len(networks), width=self.end - self.x + BADGE_STEP - BADGE)
        for network in networks[:shown]:
            self._pixmap(self.themes.badge(network, size=BADGE, ratio=ratio), BADGE, gap=BADGE_STEP - BADGE)
        rest, metrics = f"+{len(networks) - shown}", QFontMetrics(self.small)
        if 0 < shown < len(networks) and metrics.horizontalAdvance(rest) < self.end - self.x:
            self._word(rest, self.small, self.themes.theme.colors.text_2, gap=0)

    def _title(self, rect: QRect) -> None:
        if rect.width() < LEAST_TITLE:
            return
        title = QFontMetrics(self.font).elidedText(self.face.title, Qt.TextElideMode.ElideRight, rect.width())
        self.text(self.seen(rect), title, self.font, self.themes.theme.colors.text_1)

    def _word(self, text: str, with_font: QFont, color: QColor, *, gap: int) -> None:
        metrics = QFontMetrics(with_font)
        width = min(metrics.horizontalAdvance(text) + 1, self.end - self.x)
        if width < FEWEST:
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.text(self.seen(QRect(self.x, 1, width, self._line())), shown, with_font, color)
        self.x += width + gap

    def _pixmap(self, pixmap: QPixmap, size: int, *, gap: int) -> None:
        top = (self._line() - size) // 2 + 1
        self.painter.drawPixmap(self.seen(QRect(self.x, top, size, size)), pixmap)
        self.x += size + gap

    def text(self, rect: QRect, text: str, with_font: QFont, color: QColor, *, centred: bool = False) -> None:
        """One line."""
        self.painter.setFont(with_font)
        self.painter.setPen(color)
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        self.painter.drawText(rect, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _line(self) -> int:
        return 20 if self.two_lines else self.box.height() - 2

    def seen(self, rect: QRect) -> QRect:
        """A rectangle where it is seen: mirrored where one writes from the right."""
        return QStyle.visualRect(self.direction, self.box, rect)


def hatch(painter: QPainter, rect: QRect, color: QColor, *, opacity: float) -> None:
    """Fine diagonal lines over a rectangle."""
    line = QColor(color)
    line.setAlphaF(opacity)
    painter.fillRect(rect, QBrush(line, Qt.BrushStyle.BDiagPattern))
