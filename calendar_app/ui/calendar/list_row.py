"""Paints the rows of the list, once each: what a card says, column by column."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

from calendar_app.ui.calendar.card import EDGE, CardPainter
from calendar_app.ui.calendar.list_columns import Column, Span
from calendar_app.ui.calendar.list_words import RowFace
from calendar_app.ui.calendar.week_card import Cover, paint_cover
from calendar_app.ui.theme.fonts import CARD, SMALL, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import fill_status, paint_initials, rounded

BEFORE = EDGE + 9
"""Where the first column begins, after the colour of the status."""
ICON = 12
BADGE = 16
BADGE_STEP = 20
MORE_WIDTH = 20
CIRCLE = 20
CHIP = 20
CHIP_SIDE = 8
DOT = 8


class RowPainter(CardPainter):
    """Rows as pixmaps in the current theme, and cards as they are carried."""

    def row(
        self, face: RowFace, spans: tuple[Span, ...], size: QSize, *, cover: Cover | None, ratio: float
    ) -> QPixmap:
        """A row in a size in logical pixels; ``cover`` None where it has no picture."""
        loaded = cover.pixmap.cacheKey() if cover and cover.pixmap else 0
        what = (face, spans, cover, loaded)
        return self._kept(what, size, ratio, lambda: self._drawn(face, spans, size, cover, ratio))

    def _drawn(
        self, face: RowFace, spans: tuple[Span, ...], size: QSize, cover: Cover | None, ratio: float
    ) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(self._direction)
        painting = RowPainting(self._themes, painter, face, QRect(QPoint(), size), self._direction)
        painting.paint(spans, cover, ratio)
        painter.end()
        return pixmap


class RowPainting:
    """One row being painted."""

    def __init__(
        self, themes: Themes, painter: QPainter, face: RowFace, box: QRect, direction: Qt.LayoutDirection
    ) -> None:
        self._themes = themes
        self._painter = painter
        self._face = face
        self._box = box
        self._direction = direction
        self._colors = themes.theme.colors
        self._status = themes.theme.status_colors(face.card.look)

    def paint(self, spans: tuple[Span, ...], cover: Cover | None, ratio: float) -> None:
        """The colour of the status at the edge, then each column."""
        edge = self._seen(self._box, QRect(0, 3, EDGE, self._box.height() - 6))
        self._painter.fillPath(rounded(edge, EDGE / 2), self._status.text)
        says_status = any(span.column is Column.STATUS for span in spans)
        for span in spans:
            rect = QRect(BEFORE + span.left, 0, span.width, self._box.height())
            if span.column is Column.PICTURE:
                self._picture(rect, cover, ratio)
            elif span.column is Column.TITLE and not says_status:
                self._icon_and_title(rect, ratio)
            else:
                _PARTS[span.column](self, rect, ratio)

    def time(self, rect: QRect, _ratio: float) -> None:
        """« 18 h 30 »."""
        self._text(rect, self._face.card.when, font(CARD, weight=QFont.Weight.DemiBold), "text_1")

    def title(self, rect: QRect, ratio: float) -> None:
        """What the team calls it, after the sign of what there is to notice."""
        if sign := self._face.card.sign:
            color = self._themes.theme.status_colors("changed").text
            self._pixmap(rect, self._themes.pixmap(sign, color, size=ICON, ratio=ratio), ICON)
            rect = rect.adjusted(ICON + 6, 0, 0, 0)
        self._text(rect, self._face.card.title, font(), "text_1")

    def _icon_and_title(self, rect: QRect, ratio: float) -> None:
        """A status without a column of its own is still an icon, never a colour alone."""
        icon = self._themes.status_pixmap(self._face.card.look, size=ICON + 2, ratio=ratio)
        self._pixmap(QRect(rect.left(), rect.top(), ICON + 2, rect.height()), icon, ICON + 2)
        self.title(rect.adjusted(ICON + 8, 0, 0, 0), ratio)

    def _picture(self, rect: QRect, cover: Cover | None, ratio: float) -> None:
        if cover:
            square = QRect(0, 0, rect.width(), rect.width())
            square.moveCenter(rect.center())
            self._painter.save()
            paint_cover(self._painter, self._seen(self._box, square), cover, themes=self._themes, ratio=ratio)
            self._painter.restore()

    def status(self, rect: QRect, ratio: float) -> None:
        """Icon, word and colour together, and « 2/3 » where versions differ."""
        face = self._face
        words = f"{face.status} {face.card.differs}".strip()
        small = font(SMALL, weight=QFont.Weight.DemiBold)
        around = CHIP_SIDE + ICON + 4 + CHIP_SIDE
        width = min(rect.width(), QFontMetrics(small).horizontalAdvance(words) + 1 + around)
        chip = QRect(rect.left(), rect.center().y() - CHIP // 2 + 1, width, CHIP)
        fill_status(self._painter, rounded(self._seen(self._box, chip), CHIP / 2), self._status)
        icon = self._themes.status_pixmap(face.card.look, size=ICON, ratio=ratio)
        self._pixmap(QRect(chip.left() + CHIP_SIDE, chip.top(), ICON, CHIP), icon, ICON)
        self._text(chip.adjusted(CHIP_SIDE + ICON + 4, 0, -CHIP_SIDE + 1, 0), words, small, self._status.text)

    def channels(self, rect: QRect, ratio: float) -> None:
        """The signs of the networks; those without room are counted."""
        networks = self._face.card.networks
        most = rect.width() // BADGE_STEP
        shown = len(networks) if len(networks) <= most else (rect.width() - MORE_WIDTH) // BADGE_STEP
        for number, network in enumerate(networks[:shown]):
            place = QRect(rect.left() + number * BADGE_STEP, rect.top(), BADGE, rect.height())
            self._pixmap(place, self._themes.badge(network, size=BADGE, ratio=ratio), BADGE)
        if shown < len(networks):
            rest = rect.adjusted(shown * BADGE_STEP, 0, 0, 0)
            self._text(rest, f"+{len(networks) - shown}", font(SMALL), "text_2")

    def formats(self, rect: QRect, _ratio: float) -> None:
        """« Reel, Carrousel »."""
        self._text(rect, self._face.formats, font(CARD), "text_2")

    def author(self, rect: QRect, _ratio: float) -> None:
        """Initials and name."""
        if self._face.author:
            circle = QRect(rect.left(), rect.center().y() - CIRCLE // 2 + 1, CIRCLE, CIRCLE)
            place = self._seen(self._box, circle)
            paint_initials(self._painter, place, self._face.author, theme=self._themes.theme)
            self._text(rect.adjusted(CIRCLE + 6, 0, 0, 0), self._face.author, font(CARD), "text_2")

    def campaign(self, rect: QRect, _ratio: float) -> None:
        """Its name on its colour."""
        if self._face.campaign_hue is None:
            return
        pair = self._themes.theme.campaign_colors(self._face.campaign_hue)
        width = QFontMetrics(font(SMALL)).horizontalAdvance(self._face.campaign) + 1 + 2 * CHIP_SIDE
        pill = QRect(rect.left(), rect.center().y() - CHIP // 2 + 1, min(rect.width(), width), CHIP)
        self._painter.fillPath(rounded(self._seen(self._box, pill), 4), pair.fill)
        inner = pill.adjusted(CHIP_SIDE, 0, -CHIP_SIDE + 1, 0)
        self._text(inner, self._face.campaign, font(SMALL), pair.text)

    def pillar(self, rect: QRect, _ratio: float) -> None:
        """Its name beside a dot of its colour."""
        if self._face.pillar_hue is None:
            return
        dot = QRect(rect.left(), rect.center().y() - DOT // 2 + 1, DOT, DOT)
        color = self._themes.theme.campaign_colors(self._face.pillar_hue).text
        self._painter.fillPath(rounded(self._seen(self._box, dot), DOT / 2), color)
        self._text(rect.adjusted(DOT + 6, 0, 0, 0), self._face.pillar, font(CARD), "text_2")

    def tags(self, rect: QRect, _ratio: float) -> None:
        """« Intemporel, Coulisses »."""
        self._text(rect, self._face.tags, font(CARD), "text_2")

    def _pixmap(self, rect: QRect, pixmap: QPixmap, size: int) -> None:
        place = QRect(rect.left(), rect.center().y() - size // 2 + 1, size, size)
        self._painter.drawPixmap(self._seen(self._box, place), pixmap)

    def _text(self, rect: QRect, text: str, with_font: QFont, color: str | QColor) -> None:
        elided = QFontMetrics(with_font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.setFont(with_font)
        self._painter.setPen(color if isinstance(color, QColor) else self._themes.theme.color(color))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(self._seen(self._box, rect), flags, elided)

    def _seen(self, box: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, box, rect)


_PARTS: Mapping[Column, Callable[[RowPainting, QRect, float], None]] = {
    Column.TIME: RowPainting.time,
    Column.TITLE: RowPainting.title,
    Column.STATUS: RowPainting.status,
    Column.CHANNELS: RowPainting.channels,
    Column.FORMAT: RowPainting.formats,
    Column.AUTHOR: RowPainting.author,
    Column.CAMPAIGN: RowPainting.campaign,
    Column.PILLAR: RowPainting.pillar,
    Column.TAGS: RowPainting.tags,
}
