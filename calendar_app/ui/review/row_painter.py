"""Paints a row of the queue: a tick, the picture, the title, networks and time, who wrote it, which round."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionViewItem

from calendar_app.domain.agenda import Chore
from calendar_app.domain.workflow import Status
from calendar_app.ui.review.words import plan_words, title_words, trail_words
from calendar_app.ui.theme.fonts import BODY, CARD, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.widgets.painting import paint_cover, paint_focus, paint_initials
from calendar_app.ui.words.deadlines import DeadlineWords

HEIGHT, LINE = 60, 20
SECOND = 32
"""Where the second line of a row begins; each further one is a ``LINE`` below."""
TICK, COVER, CIRCLE, BADGE, ICON = 16, 36, 22, 15, 14
SIDE, GAP = 12, 10
LEFT = SIDE + TICK + GAP + COVER + GAP
BADGES = 3
LEAST = 40
"""What stands at the end of a line is left out where less than this is free."""
LATE_ICON, DEADLINE_ICON = "exclamation-triangle-fill", "alarm"


def height_of(chore: Chore) -> int:
    """Logical pixels of its row."""
    return HEIGHT + LINE * (bool(chore.deadline) + bool(chore.decided) + bool(_remark(chore)))


def tick_rect(option: QStyleOptionViewItem) -> QRect:
    """Where the tick stands in a row."""
    return _mirrored(option, QRect(SIDE, (HEIGHT - TICK) // 2, TICK, TICK))


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """A place counted from the leading upper corner of a row."""
    return QStyle.visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()))


def _remark(chore: Chore) -> str:
    return " ".join(chore.remark.split()) if chore.status is Status.CHANGES_REQUESTED else ""


def _decided(chore: Chore) -> tuple[str, str]:
    """The icon of what was decided, and its colour."""
    is_approved = chore.decided is not None and chore.decided.approved
    return ("check-circle-fill", "inserted") if is_approved else ("arrow-return-left", "removed")


class RowPainter:
    """One for the list; everything else is in the option and the chore."""

    def __init__(self, themes: Themes, thumbnails: Thumbnails) -> None:
        self._themes = themes
        self._thumbnails = thumbnails
        self._title, self._line = font(BODY, weight=QFont.Weight.DemiBold), font(CARD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        chore: Chore,
        *,
        ticked: Qt.CheckState | None,
        late: bool,
        deadline: DeadlineWords | None,
        decided: str,
    ) -> None:
        """The whole row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        if ticked is not None:
            self._tick(painter, option, is_on=ticked == Qt.CheckState.Checked)
        self._cover(painter, option, chore)
        width = option.rect.width()
        circle = _mirrored(option, QRect(width - SIDE - CIRCLE, 9, CIRCLE, CIRCLE))
        paint_initials(painter, circle, chore.author_name, theme=self._themes.theme)
        colors = self._themes.theme.colors
        room = width - LEFT - SIDE - CIRCLE - GAP
        self._text(
            painter,
            option,
            QRect(LEFT, 9, room, 22),
            title_words(chore),
            face=self._title,
            color=colors.text_1,
        )
        y, end = SECOND, width - SIDE
        is_below, trail = self._trail(chore, deadline, late=late, end=end)
        shorter = self._end_of_line(painter, option, trail, y + LINE * is_below)
        self._second_line(painter, option, chore, late=late, end=end if is_below else shorter)
        if deadline:
            y += LINE
            rect = QRect(LEFT, y, (shorter if is_below else end) - LEFT, LINE)
            words = deadline.text
            self._sign(painter, option, rect, words, icon=DEADLINE_ICON, color=deadline.color)
        if decided:
            y += LINE
            icon, color = _decided(chore)
            rect = QRect(LEFT, y, end - LEFT, LINE)
            self._sign(painter, option, rect, decided, icon=icon, color=color)
        if remark := _remark(chore):
            rect = QRect(LEFT, y + LINE, width - LEFT - SIDE, LINE)
            self._text(painter, option, rect, remark, color=colors.text_3)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors, rect, state = self._themes.theme.colors, option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.accent_fill)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.hover)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(1, 1, -1, -2), theme=self._themes.theme, radius=4)

    def _tick(self, painter: QPainter, option: QStyleOptionViewItem, *, is_on: bool) -> None:
        box = QStyleOptionButton()
        box.rect = tick_rect(option)
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget
        )

    def _cover(self, painter: QPainter, option: QStyleOptionViewItem, chore: Chore) -> None:
        rect = _mirrored(option, QRect(SIDE + TICK + GAP, (HEIGHT - COVER) // 2, COVER, COVER))
        ratio = option.widget.devicePixelRatioF()
        edge = round(COVER * ratio)
        pixmap = self._thumbnails.pixmap(chore.cover, QSize(edge, edge)) if chore.cover else None
        paint_cover(painter, rect, pixmap, theme=self._themes.theme, radius=5)
        if pixmap is None:
            icon = self._themes.pixmap("text-left", "text_3", size=ICON, ratio=ratio)
            painter.drawPixmap(rect.center() - QPoint(ICON // 2 - 1, ICON // 2 - 1), icon)

    def _end_of_line(self, painter: QPainter, option: QStyleOptionViewItem, words: str, y: int) -> int:
        """Says it at the end of a line; gives where the rest of the line has to end."""
        end = option.rect.width() - SIDE
        if words:
            width = self._width(words)
            rect = QRect(end - width, y, width, LINE)
            self._text(painter, option, rect, words, color=self._themes.theme.colors.text_3)
            end -= width + GAP
        return end

    def _trail(
        self, chore: Chore, deadline: DeadlineWords | None, *, late: bool, end: int
    ) -> tuple[bool, str]:
        """Whether round and step stand beside the deadline, and what there is room for.

        Neither the time nor the deadline is cut for it: where both lines are too short, this is.
        """
        words, sign = trail_words(chore), ICON + 4
        below = end - LEFT - sign - self._width(deadline.text) - GAP if deadline else 0
        beside = end - self._after_badges(chore) - sign * late - self._width(plan_words(chore.plan)) - GAP
        needed = self._width(words)
        is_below = needed <= below or beside < min(needed, below)
        room = below if is_below else beside
        if room < min(needed, LEAST):
            return False, ""
        return is_below, QFontMetrics(self._line).elidedText(words, Qt.TextElideMode.ElideRight, room - 2)

    def _width(self, words: str) -> int:
        return QFontMetrics(self._line).horizontalAdvance(words) + 2

    def _sign(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        *,
        icon: str,
        color: str,
    ) -> None:
        """A line that begins with an icon of its own colour."""
        ratio = option.widget.devicePixelRatioF()
        pixmap = self._themes.pixmap(icon, color, size=ICON, ratio=ratio)
        painter.drawPixmap(_mirrored(option, QRect(rect.left(), rect.top() + 3, ICON, ICON)), pixmap)
        shown = getattr(self._themes.theme.colors, color)
        self._text(painter, option, rect.adjusted(ICON + 4, 0, 0, 0), text, color=shown)

    def _second_line(
        self, painter: QPainter, option: QStyleOptionViewItem, chore: Chore, *, late: bool, end: int
    ) -> None:
        colors = self._themes.theme.colors
        x = self._badges(painter, option, chore)
        if late:
            ratio = option.widget.devicePixelRatioF()
            icon = self._themes.pixmap(LATE_ICON, "danger", size=ICON, ratio=ratio)
            painter.drawPixmap(_mirrored(option, QRect(x, 35, ICON, ICON)), icon)
            x += ICON + 4
        color = colors.danger if late else colors.text_2
        self._text(painter, option, QRect(x, 32, end - x, 20), plan_words(chore.plan), color=color)

    def _badges(self, painter: QPainter, option: QStyleOptionViewItem, chore: Chore) -> int:
        """The first networks and how many more; gives where the time can begin."""
        x, ratio = LEFT, option.widget.devicePixelRatioF()
        for network in chore.networks[:BADGES]:
            pixmap = self._themes.badge(network, size=BADGE, ratio=ratio)
            painter.drawPixmap(_mirrored(option, QRect(x, 34, BADGE, BADGE)), pixmap)
            x += BADGE + 4
        if len(chore.networks) > BADGES:
            more = f"+{len(chore.networks) - BADGES}"
            self._text(
                painter,
                option,
                QRect(x, 32, self._width(more) + 2, 20),
                more,
                color=self._themes.theme.colors.text_3,
            )
        return self._after_badges(chore)

    def _after_badges(self, chore: Chore) -> int:
        """Where the time can begin."""
        further = len(chore.networks) - BADGES
        more = self._width(f"+{further}") + 4 if further > 0 else 0
        return LEFT + len(chore.networks[:BADGES]) * (BADGE + 4) + more + 3

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        *,
        color: QColor,
        face: QFont | None = None,
    ) -> None:
        painter.setFont(face or self._line)
        painter.setPen(color)
        shown = QFontMetrics(face or self._line).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(_mirrored(option, rect), int(flags), shown)
