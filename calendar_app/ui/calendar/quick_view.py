"""A post at a glance beside its card: the preview, how each channel stands, the last remark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.accessible import announce
from calendar_app.ui.calendar.floating import GAP, place_next_to
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.context import Context
from calendar_app.ui.deadlines import Deadlines
from calendar_app.ui.theme.fonts import CARD, font
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.chip import StatusChip
from calendar_app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from calendar_app.ui.calendar.glimpse import ChannelState, Glimpse
    from calendar_app.ui.preview.canvas import Canvas

WIDTH = 300
NARROWEST = 220
"""A preview is cut at the bottom rather than shown smaller than this."""
PADDING = 12
BADGE = 16
REMARK_LINES = 3


class QuickView(QFrame):
    """Leaves the keyboard where it is, so that the arrows walk on; ``wanted`` until it is dismissed."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._deadlines = Deadlines(context, self)
        self._ground = parent
        self.wanted = False
        self._shown: tuple[Glimpse, QRect] | None = None
        self._page: QWidget | None = None
        set_role(self, "panel")
        self.setAutoFillBackground(True)
        self.hide()
        context.themes.changed.connect(self._show_anew)

    def open(self) -> None:
        """Shows from now on what it is given."""
        self.wanted = True

    def dismiss(self) -> None:
        """Goes away."""
        self.wanted = False
        self._shown = None
        self.hide()

    def show_card(self, card: Card | None, *, beside: QRect, warnings: Sequence[str] = ()) -> None:
        """Tells of a card, as long as it is wanted; where there is none it waits for the next."""
        glimpse = self._glimpse(card, warnings) if card and self.wanted else None
        if glimpse is None:
            self._shown = None
            self.hide()
        elif self._shown != (glimpse, beside):
            self._shown = glimpse, beside
            self._show(glimpse, beside)
            announce(self._ground, self.accessibleName())

    def _glimpse(self, card: Card, warnings: Sequence[str]) -> Glimpse | None:
        # Previews cost a fifth of a bare window, and are seen when somebody looks.
        from calendar_app.ui.calendar.glimpse import glimpse_of  # noqa: PLC0415

        found = self._deadlines.of_card(card)
        until = found.sentence if found and not found.is_pressing else ""
        return glimpse_of(self._context, card, warnings, until=until)

    def _show_anew(self) -> None:
        if self._shown:
            self._show(*self._shown)

    def _show(self, glimpse: Glimpse, beside: QRect) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING)
        column.setSpacing(6)
        column.addLayout(self._head(glimpse))
        rest = [*map(self._channel, glimpse.channels), *self._about(glimpse)]
        canvas = self._canvas(glimpse)
        column.addWidget(canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        for row in rest:
            column.addWidget(row)
        self._fit(canvas, page)
        self._put(page, beside)
        self.setAccessibleName(_words(glimpse, canvas.accessibleDescription()))

    def _head(self, glimpse: Glimpse) -> QGridLayout:
        head = QGridLayout()
        head.setVerticalSpacing(0)
        title, when = ElidedLabel(glimpse.title), ElidedLabel(glimpse.when)
        word = QLabel(self.tr("Preview"))
        for label, role in ((title, "strong"), (when, "caption"), (word, "caption")):
            set_role(label, role)
        head.addWidget(title, 0, 0)
        head.addWidget(word, 0, 1)
        if glimpse.when:
            head.addWidget(when, 1, 0, 1, 2)
        head.setColumnStretch(0, 1)
        return head

    def _canvas(self, glimpse: Glimpse) -> Canvas:
        from calendar_app.ui.preview.canvas import Canvas  # noqa: PLC0415 - see _glimpse
        from calendar_app.ui.preview.painters import draw  # noqa: PLC0415

        themes, thumbnails = self._context.themes, self._context.thumbnails
        canvas = Canvas(themes=themes, thumbnails=thumbnails, ground="raised")
        canvas.show_drawing(draw(glimpse.post))
        return canvas

    def _channel(self, state: ChannelState) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        badge, themes = QLabel(), self._context.themes
        badge.setPixmap(themes.badge(state.network, size=BADGE, ratio=self.devicePixelRatioF()))
        line.addWidget(badge)
        line.addWidget(ElidedLabel(state.name), 1)
        line.addWidget(StatusChip(themes, status=state.status, text=state.words))
        return row

    def _about(self, glimpse: Glimpse) -> list[QWidget]:
        quiet = [ElidedLabel(glimpse.until), ElidedLabel(glimpse.about), _some_lines(glimpse.remark)]
        for label in quiet:
            set_role(label, "caption")
        warnings = [_some_lines(words) for words in glimpse.warnings]
        for label in warnings:
            set_role(label, "warning")
        return [*warnings, *(label for label in quiet if label.text())]

    def _fit(self, canvas: Canvas, page: QWidget) -> None:
        """As large as the preview may be so that all of the panel is seen."""
        canvas.setFixedSize(WIDTH, 0)
        room = self._ground.height() - 2 * GAP - page.sizeHint().height()
        whole = canvas.height_at(WIDTH)
        width = WIDTH if whole <= room else max(NARROWEST, int(WIDTH * room / whole))
        width = min(width, round(canvas.natural_width()))
        canvas.setFixedSize(width, max(1, min(round(canvas.height_at(width)), room)))

    def _put(self, page: QWidget, beside: QRect) -> None:
        if self._page is not None:
            self._page.deleteLater()
            self._page.hide()
        self._page = page
        size = page.sizeHint()
        page.resize(WIDTH + 2 * PADDING, size.height())
        self.resize(page.size())
        page.show()
        place_next_to(self, beside)
        self.show()
        self.raise_()


def _some_lines(text: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    label.setFont(font(CARD))
    label.setText("\n".join(lines_of(" ".join(text.split()), width=WIDTH, most=REMARK_LINES)))
    return label


def _words(glimpse: Glimpse, preview: str) -> str:
    """All of it in the order in which the eye meets it."""
    channels = (f"{state.name}: {state.words}" for state in glimpse.channels)
    told = (*glimpse.warnings, *channels, glimpse.until, glimpse.about, glimpse.remark)
    parts = (glimpse.title, glimpse.when, *told, preview)
    return ". ".join(part for part in parts if part)
