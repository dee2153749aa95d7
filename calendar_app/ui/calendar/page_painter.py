"""Paints what every page has: bars, cards, and what a card on its way would do."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QLocale, QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QStyle

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.ui.calendar.block_face import (
    AROUND,
    BEFORE,
    ICON,
    ICONS,
    INSET,
    LINE,
    block_words,
    short_words,
)
from calendar_app.ui.calendar.card import RADIUS, CardPainter, fitting_time, hatch
from calendar_app.ui.calendar.day_names import BETWEEN
from calendar_app.ui.calendar.face import face_of
from calendar_app.ui.calendar.geometry import Geometry
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.calendar.page import Key, More, Page, Placed, PlacedBlock, PlacedSlot, Placement
from calendar_app.ui.calendar.slot_face import named_slot_words, slot_words
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.dates import format_date
from calendar_app.ui.theme.fonts import CARD, SMALL, font
from calendar_app.ui.theme.themes import Themes

DIMMED = 0.35
FAINT = 0.6
RING = 3
"""So far a ring reaches out of what it is around."""
COSTS = {Verdict.BREAKS_SEAL: "arrow-repeat", Verdict.COLLIDES: "alarm"}
"""The icon that says what a drop on a day would cost, so that colour is not alone."""
COST_SIZE = 12
HINT_SIDE, HINT_FOOT = 80, 4
"""Beside a hint at least, and under one that stands at the foot."""
HINT_AROUND = QMargins(20, 8, 20, 8)
"""Between the words of a hint and its edge."""
REFUSED = tuple(verdict for verdict in Verdict if not verdict.allowed)


@dataclass(frozen=True, kw_only=True)
class Scene:
    """All that the picture of a page depends on beside its size."""

    page: Page
    placement: Placement
    today: date
    current: date
    focused: Key | None = None
    selected: Collection[Key] = ()
    has_focus: bool = False
    lifted: Collection[Key] = ()
    """The cards on their way: their old places are dimmed."""
    target: date | None = None
    verdicts: Mapping[date, Verdict] = field(default_factory=dict)
    key_dates: Mapping[date, str] = field(default_factory=dict)
    networks: Mapping[str, str] = field(default_factory=dict)
    """The network of each channel."""
    hint: str = ""
    """What to do on an empty page."""
    sign_of: Callable[[Card], str] = field(default=lambda _card: "", compare=False)
    """The icon of what a card gives to notice."""
    day_signs: Mapping[date, str] = field(default_factory=dict)
    """The icons of what days give to notice."""
    exposed: QRegion | None = None
    """What has to be painted anew; None is all of it."""


Pixels = TypeVar("Pixels", bound=Geometry)


class PagePainter(Generic[Pixels]):
    """Draws one scene; made for each paint event."""

    def __init__(
        self,
        painter: QPainter,
        geometry: Pixels,
        *,
        themes: Themes,
        cards: CardPainter,
        locale: QLocale,
    ) -> None:
        self._painter = painter
        self._geometry = geometry
        self._themes = themes
        self._colors = themes.theme.colors
        self._cards = cards
        self._locale = locale
        self._exposed: QRegion | None = None
        self._direction = (
            Qt.LayoutDirection.RightToLeft if geometry.mirrored else Qt.LayoutDirection.LeftToRight
        )

    def paint(self, scene: Scene) -> None:
        """Everything that is exposed, from the paper up."""
        self._exposed = scene.exposed
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setLayoutDirection(self._direction)
        self._paper(scene)
        self._painter.setClipRect(self._geometry.body)
        self._target(scene)
        self._verdicts(scene, *COSTS)
        self._days(scene)
        self._items(scene.placement, scene)
        self._over(scene)
        self._verdicts(scene, *REFUSED)
        if scene.hint:
            self._hint(scene)
        self._painter.setClipping(False)
        self._costs(scene)

    def _paper(self, scene: Scene) -> None:
        """The ground, the header and the lines."""
        raise NotImplementedError

    def _days(self, scene: Scene) -> None:
        """What is under the cards: bars, and the numbers of days that are not in the header."""
        raise NotImplementedError

    def _items(self, placement: Placement, scene: Scene) -> None:
        for placed in filter(self._shows, placement.cards):
            self._card(placed, scene)
        for block in filter(self._shows, placement.blocks):
            self._block(block, scene)
        for slot in filter(self._shows, placement.slots):
            self._slot(slot, scene)
        for more in filter(self._shows, placement.more):
            self._more(more, scene)

    def _is_exposed(self, rect: QRect) -> bool:
        return self._exposed is None or self._exposed.intersects(rect)

    def _shows(self, placed: Placed | PlacedBlock | PlacedSlot | More) -> bool:
        """Whether something, or the ring around it, is exposed."""
        return self._is_exposed(placed.rect.adjusted(-RING, -RING, RING, RING))

    def _over(self, scene: Scene) -> None:
        """What stays over the cards while they scroll: nothing, where all of a page is seen."""

    def _pixmap_of(self, placed: Placed, ratio: float, *, sign: str) -> QPixmap:
        face = face_of(placed.card, locale=self._locale, sign=sign)
        return self._cards.pixmap(face, placed.rect.size(), ratio=ratio)

    def _campaign(self, rect: QRect, campaign: Campaign, *, begins: bool) -> None:
        pair = self._themes.theme.campaign_colors(campaign.hue)
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), 4, 4)
        self._painter.fillPath(path, pair.fill)
        text = campaign.name
        if begins:
            text += (
                f" · {format_date(self._locale, campaign.first)} – {format_date(self._locale, campaign.last)}"
            )
        self._text(rect.adjusted(7, 0, -7, 0), text, font(SMALL), pair.text)

    def _card(self, placed: Placed, scene: Scene) -> None:
        ratio = self._painter.device().devicePixelRatioF()
        pixmap = self._pixmap_of(placed, ratio, sign=scene.sign_of(placed.card))
        lifted = placed.card.key in scene.lifted and not placed.landing
        self._painter.setOpacity(DIMMED if lifted else 0.6 if placed.landing else 1)
        self._painter.drawPixmap(placed.rect.topLeft(), pixmap)
        self._painter.setOpacity(1)
        outline = QRectF(placed.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if placed.landing:
            self._outline(outline, QPen(self._colors.accent, 1, Qt.PenStyle.DashLine))
        elif placed.card.key in scene.selected:
            self._outline(outline, QPen(self._colors.accent, 1.5))
        if placed.card.key == scene.focused and scene.has_focus and not placed.landing:
            self._ring(QRectF(placed.rect).adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 1)

    def _block(self, placed: PlacedBlock, scene: Scene) -> None:
        """A dashed line around an icon and a few words: beside the cards, and no card."""
        block, box = placed.block.block, placed.rect
        self._outline(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), QPen(self._colors.line, 1, Qt.PenStyle.DashLine)
        )
        ratio = self._painter.device().devicePixelRatioF()
        icon = self._themes.pixmap(ICONS[block.kind], "text_2", size=ICON, ratio=ratio)
        first = min(box.height(), LINE + AROUND)
        place = QRect(box.x() + INSET, box.y() + (first - ICON) // 2, ICON, ICON)
        self._painter.drawPixmap(self._seen(box, place), icon)
        if box.height() < LINE + AROUND:
            self._block_lines(box, [short_words(block)])
        else:
            most = (box.height() - AROUND) // LINE
            self._block_lines(
                box, lines_of(block_words(block), width=box.width() - BEFORE - INSET, most=most)
            )
        if placed.block.key == scene.focused and scene.has_focus:
            self._ring(QRectF(box).adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 1)

    def _slot(self, placed: PlacedSlot, scene: Scene) -> None:
        """A dotted line around the sign of the network, the hour and its name: a place, not yet a post."""
        box = placed.rect
        self._outline(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), QPen(self._colors.line, 1, Qt.PenStyle.DotLine)
        )
        network = scene.networks.get(placed.slot.slot.channel, "")
        ratio = self._painter.device().devicePixelRatioF()
        badge = self._themes.badge(network, size=ICON, ratio=ratio)
        place = QRect(box.x() + INSET, box.y() + (box.height() - ICON) // 2, ICON, ICON)
        self._painter.setOpacity(FAINT)
        self._painter.drawPixmap(self._seen(box, place), badge)
        self._painter.setOpacity(1)
        words = QRect(box.x() + BEFORE, box.y(), box.width() - BEFORE - INSET, box.height())
        metrics, said = QFontMetrics(font(SMALL)), named_slot_words(placed.slot)
        if metrics.horizontalAdvance(said) > words.width():
            said = fitting_time(slot_words(placed.slot), metrics, words.width() + 1)
        self._text(self._seen(box, words), said, font(SMALL), self._colors.text_3)
        if placed.slot.key == scene.focused and scene.has_focus:
            self._ring(QRectF(box).adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 1)

    def _block_lines(self, box: QRect, lines: Sequence[str]) -> None:
        width = box.width() - BEFORE - INSET
        top = box.y() + min((box.height() - len(lines) * LINE) // 2, AROUND // 2)
        for number, line in enumerate(lines):
            place = QRect(box.x() + BEFORE, top + number * LINE, width + 2, LINE)
            self._text(self._seen(box, place), line, font(CARD), self._colors.text_2)

    def _more(self, more: More, scene: Scene) -> None:
        current = scene.has_focus and scene.focused is not None and more.day == scene.current
        if current and scene.placement.rect_of(scene.focused) is None:
            self._ring(QRectF(more.rect).adjusted(0, 0.5, 0, -0.5), 4)
        self._text(more.rect.adjusted(9, 0, -4, 0), f"+{more.hidden}", font(SMALL), self._colors.text_2)

    def _verdicts(self, scene: Scene, *shown: Verdict) -> None:
        for day, verdict in scene.verdicts.items():
            cell = self._geometry.cell_of(day).adjusted(1, 1, 0, 0)
            if verdict not in shown or not self._is_exposed(cell):
                continue
            if verdict.allowed:
                color = self._themes.theme.status_colors("changed").text
                opacity = 0.12 if verdict is Verdict.BREAKS_SEAL else 0.05
                hatch(self._painter, cell, color, opacity=opacity)
            else:
                self._refused(cell)

    def _refused(self, cell: QRect) -> None:
        veil = QColor(self._colors.canvas)
        veil.setAlphaF(0.55)
        self._painter.fillRect(cell, veil)
        hatch(self._painter, cell, self._colors.text_3, opacity=0.16)

    def _costs(self, scene: Scene) -> None:
        """A sign at the end of each heading, where nothing covers it."""
        color = self._themes.theme.status_colors("changed").text
        ratio = self._painter.device().devicePixelRatioF()
        for day, sign in self._signs(scene).items():
            heading = self._geometry.heading_of(day)
            if not self._is_exposed(heading):
                continue
            left, top = heading.right() - COST_SIZE - 6, heading.center().y() - COST_SIZE // 2 + 1
            icon = self._themes.pixmap(sign, color, size=COST_SIZE, ratio=ratio)
            place = QRect(left, top, COST_SIZE, COST_SIZE)
            self._painter.drawPixmap(self._seen(heading, place), icon)

    def _signs(self, scene: Scene) -> dict[date, str]:
        """What days give to notice, or while something is carried what a drop there would cost."""
        if scene.verdicts:
            return {day: COSTS[verdict] for day, verdict in scene.verdicts.items() if verdict in COSTS}
        return {day: sign for day, sign in scene.day_signs.items() if scene.page.holds(day)}

    def _room_for_signs(self, day: date, scene: Scene) -> int:
        """How much of a heading its sign takes."""
        return COST_SIZE + 6 if day in self._signs(scene) else 0

    def _target(self, scene: Scene) -> None:
        if scene.target is None:
            return
        colors = self._colors
        allowed = scene.verdicts.get(scene.target, Verdict.FREE).allowed
        cell = self._geometry.cell_of(scene.target)
        self._painter.fillRect(cell, colors.accent_fill if allowed else colors.danger_fill)
        line = QPen(colors.accent if allowed else colors.danger, 2)
        self._outline(QRectF(cell).adjusted(1, 1, 0, 0), line, radius=0)

    def _hint(self, scene: Scene) -> None:
        """In the middle, or where it covers nothing that is to be seen."""
        rooms = [room for room in self._hint_rooms(scene) if not room.isEmpty()]
        if not rooms:
            return
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        box = self._hint_box(scene, rooms)
        panel = QRectF(box + HINT_AROUND)
        path = QPainterPath()
        path.addRoundedRect(panel, 8, 8)
        self._painter.fillPath(path, self._colors.raised)
        self._outline(panel, QPen(self._colors.line, 1), radius=8)
        self._painter.setFont(font())
        self._painter.setPen(self._colors.text_2)
        self._painter.drawText(box.adjusted(-2, -2, 2, 2), wrapped, scene.hint)

    def _hint_box(self, scene: Scene, rooms: Sequence[QRect]) -> QRect:
        """The first free place, in the middle of a room or at its foot; the first foot without one."""
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        taken = [slot.rect for slot in scene.placement.slots]
        taken += [block.rect for block in scene.placement.blocks]
        feet = []
        for room in rooms:
            inside = room.adjusted(HINT_SIDE, 0, -HINT_SIDE, 0)
            middle = QFontMetrics(font()).boundingRect(inside, wrapped, scene.hint)
            foot = QRect(middle)
            foot.moveBottom(room.bottom() - HINT_AROUND.bottom() - HINT_FOOT)
            for box in (middle, foot):
                if not any(rect.intersects(box + HINT_AROUND) for rect in taken):
                    return box
            feet.append(foot)
        return feet[0]

    def _hint_rooms(self, _scene: Scene) -> Sequence[QRect]:
        """What a hint stands in the middle of; the later ones where the first has no free place."""
        return (self._geometry.body,)

    def _circle(self, rect: QRect, color: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        self._painter.drawEllipse(rect)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _ring(self, rect: QRectF, radius: float) -> None:
        self._outline(rect, QPen(self._colors.focus, 2), radius=radius)

    def _outline(self, rect: QRectF, pen: QPen, *, radius: float = RADIUS) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(rect, radius, radius)

    def _text(
        self,
        rect: QRect,
        text: str,
        with_font: QFont,
        color: QColor,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """One line; text is what costs, so none is drawn that is not exposed."""
        if not self._is_exposed(rect):
            return
        self._painter.setFont(with_font)
        self._painter.setPen(color)
        elided = QFontMetrics(with_font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(
            rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided
        )

    def _names(self, names: str, with_font: QFont, width: int) -> str:
        """Of what a day is known for, the names that have room as a whole; the first one in any case."""
        metrics, parts = QFontMetrics(with_font), names.split(BETWEEN)
        while len(parts) > 1 and metrics.horizontalAdvance(BETWEEN.join(parts)) > width:
            parts.pop()
        return BETWEEN.join(parts)

    def _seen(self, box: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, box, rect)
