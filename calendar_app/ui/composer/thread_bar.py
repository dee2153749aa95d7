"""A thread as it is written: lines between its posts, how long each is, and the way out of it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calendar_app.commands import threads
from calendar_app.domain.checks.text import text_length
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options
from calendar_app.domain.searching import Span
from calendar_app.domain.thread import CUT, is_cut, spans
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import TextField, units
from calendar_app.ui.composer.heading import link_button
from calendar_app.ui.composer.limits import over
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

MARGIN = 4


class ThreadBar(QWidget):
    """Below the text of a channel that publishes a thread: how it is cut, again or not any more."""

    def __init__(self, context: Context, saver: Saver, editor: TextField) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._place = SHARED
        self.lines = ThreadLines(context, editor)
        self.hint = WrappingLabel(self.tr("A line of {cut} begins a post.").format(cut=CUT))
        set_role(self.hint, "caption")
        self.again = link_button(self.tr("Split again"))
        self.join = link_button(self.tr("Join again"))
        self.again.clicked.connect(partial(self._run, threads.split_into_thread))
        self.join.clicked.connect(partial(self._run, threads.join_thread))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.hint, 1)
        row.addWidget(self.again)
        row.addWidget(self.join)
        self.hide()

    def show_text(self, text: str, *, draft: Draft, place: str) -> None:
        """Show where a text is cut; hidden where it is no thread."""
        self._place = place
        variant = draft.variant(place)
        rules = draft.format(variant) if variant else None
        is_thread = rules is not None and rules.kind == "thread"
        drawn = thread_format_at(draft, place)
        self.lines.show_text(text if drawn else "", drawn, draft.content(place).options)
        self.again.setVisible(
            bool(is_thread and rules and any(over(text, rules, draft.content(place).options)))
        )
        self.join.setVisible(is_cut(text))
        self.setVisible(is_thread and draft.can_write)

    def _run(self, command: Callable[..., None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt tells of a click
        self._saver.settle()
        self._context.run(command, self._place)


def thread_format_at(draft: Draft, place: str) -> Format | None:
    """The format of the thread that a text is published as; None where it is none."""
    formats = (draft.format(each) for each in draft.places_about(place, "text"))
    return next((rules for rules in formats if rules.kind == "thread"), None)


def over_in(text: str, draft: Draft, place: str) -> Iterator[Span]:
    """What is too much in a text, for whichever channel shows it."""
    for variant in draft.places_about(place, "text"):
        yield from over(text, draft.format(variant), draft.content(variant.id).options)


class ThreadLines(QWidget):
    """Over the editor: a rule in the place of each ``---``, with the post above and how long it is."""

    def __init__(self, context: Context, editor: TextField) -> None:
        super().__init__(editor.viewport())
        self._context, self._editor = context, editor
        self.labels: list[str] = []
        self._ends: list[int] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        editor.viewport().installEventFilter(self)
        editor.updateRequest.connect(lambda *_: self.update())
        self.hide()

    def show_text(self, text: str, rules: Format | None, options: Options) -> None:
        """Count the posts of a thread; nothing is drawn where there is no format."""
        found = spans(text) if rules else ()
        locale = self._context.language.locale
        words = QCoreApplication.translate("Composer", "{number}/{of} · {count}")
        limit = rules.value("text.max") if rules else None
        self.labels = []
        for number, (start, end) in enumerate(found, start=1):
            length = text_length(text[start:end], options, rules) if rules else 0
            count = (
                f"{locale.toString(length)} / {locale.toString(limit)}" if limit else locale.toString(length)
            )
            mark = "! " if limit and length > limit else ""
            self.labels.append(mark + words.format(number=number, of=len(found), count=count))
        self._ends = [units(text[:end]) for _, end in found]
        self.setVisible(rules is not None and is_cut(text))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the text it lies on."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self._editor.viewport().size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the lines that are seen."""
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        for block in self._cuts():
            above = bisect_right(self._ends, block.position()) - 1
            rect = QRectF(self._editor.cursorRect(QTextCursor(block)))
            rect.setLeft(0)
            rect.setRight(self.width())
            if rect.bottom() >= 0 and rect.top() <= self.height():
                self._paint_line(painter, rect, self.labels[above] if above >= 0 else "")

    def _cuts(self) -> Iterator[QTextBlock]:
        block = self._editor.document().begin()
        while block.isValid():
            if block.text().strip(" \t") == CUT:
                yield block
            block = block.next()

    def _paint_line(self, painter: QPainter, rect: QRectF, label: str) -> None:
        colors = self._context.theme.colors
        painter.fillRect(rect, colors.raised)
        width = painter.fontMetrics().horizontalAdvance(label) + 2 * MARGIN
        painter.setPen(QPen(colors.line, 1))
        middle = round(rect.center().y())
        painter.drawLine(round(rect.left()), middle, round(rect.right() - width), middle)
        painter.setPen(colors.danger if label.startswith("!") else colors.text_3)
        at = rect.adjusted(0, 0, -MARGIN, 0)
        painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
