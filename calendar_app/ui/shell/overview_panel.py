"""The period shown at a glance: how its posts spread over the pillars, and what it gives to notice."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from calendar_app.domain.balance import Balance, Share
from calendar_app.domain.filter import Filter
from calendar_app.ui.calendar import NotedView
from calendar_app.ui.context import Context
from calendar_app.ui.shell.floating_panel import FloatingPanel
from calendar_app.ui.shell.notices import Notice, notices_of
from calendar_app.ui.shell.panel_rows import NoticeRow, PanelRow, ShareRow
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.wrapping import WrappingLabel

WIDTH, MOST_HEIGHT = 440, 560
LEFT = 12
"""For a scroll bar."""
ABOVE, BELOW = 40, 60
"""What stays free over and under its rows."""


class OverviewPanel(FloatingPanel):
    """Each line is pressed to go to a day, or to see only the posts it is about."""

    day_wanted = Signal(object)
    filter_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: list[PanelRow] = []
        self._title, self._area = ElidedLabel(), QScrollArea(widgetResizable=True)
        self._lay_out()

    @property
    def texts(self) -> list[str]:
        """What the lines say."""
        return [row.accessibleName() for row in self.rows]

    def open(self, view: NotedView, over: QPoint) -> None:
        """Tells of what a view shows now, from a point upwards."""
        view.warnings.look()
        self._title.setText(view.title)
        self.setAccessibleName(self.tr("Balance and warnings: {period}").format(period=view.title))
        balance = view.source.balance(*view.period)
        notices = notices_of(self._context, view.warnings.known)
        page = self._filled(balance, notices)
        room = self.over.height() - ABOVE - BELOW
        self._area.setFixedHeight(min(page.sizeHint().height(), MOST_HEIGHT, room))
        self.adjustSize()
        self.float_at(over - QPoint(0, self.height()), next(iter(self.rows), self))

    def _filled(self, balance: Balance, notices: list[Notice]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, LEFT, 0)
        column.setSpacing(2)
        shares = [self._share(share) for share in balance.shares]
        lines = [self._notice(notice) for notice in notices]
        self.rows = [*shares, *lines]
        nothing = self.tr(
            "No post is too close to another, repeats one, or has passed its time without validation."
        )
        none = self.tr("No pillar yet: the settings have a page for them.")
        _add(column, self.tr("Pillars"), shares, instead=none)
        column.addSpacing(10)
        _add(column, self.tr("To notice"), lines, instead=nothing)
        column.addStretch(1)
        self._area.setWidget(page)
        return page

    def _share(self, share: Share) -> ShareRow:
        row = ShareRow(
            self._context.themes,
            share,
            name=share.pillar.name if share.pillar else self.tr("No pillar"),
            figures=share_words(share),
            width=WIDTH,
        )
        wanted = Filter(pillars=frozenset({share.pillar.id if share.pillar else ""}))
        row.clicked.connect(partial(self._narrow, wanted))
        return row

    def _notice(self, notice: Notice) -> NoticeRow:
        row = NoticeRow(self._context.themes, notice.text, icon=notice.icon, width=WIDTH)
        row.clicked.connect(partial(self._follow, notice))
        return row

    def _narrow(self, wanted: Filter, *_clicked: object) -> None:
        self.dismiss()
        self.filter_wanted.emit(wanted)

    def _follow(self, notice: Notice, *_clicked: object) -> None:
        if notice.trouble:
            self._narrow(Filter(troubles=frozenset({notice.trouble})))
        elif notice.day:
            self.dismiss()
            self.day_wanted.emit(notice.day)

    def _lay_out(self) -> None:
        set_role(self._title, "strong")
        self._area.setFixedWidth(WIDTH + LEFT)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 4, 12)
        column.setSpacing(8)
        self._title.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._area)


def share_words(share: Share) -> str:
    """« 12 posts · 34 % (visé : 30 %) »."""
    number = share.posts
    posts = QCoreApplication.translate("OverviewPanel", "%n post(s)", "", number)
    if not share.target:
        text = QCoreApplication.translate("OverviewPanel", "{posts} · {percent}%")
    else:
        text = QCoreApplication.translate("OverviewPanel", "{posts} · {percent}% (goal: {target}%)")
    return text.format(posts=posts, percent=share.percent, target=share.target)


def _add(column: QVBoxLayout, title: str, rows: Sequence[QWidget], *, instead: str) -> None:
    """Rows under a title, or a sentence where there are none."""
    heading, sentence = QLabel(title.upper()), WrappingLabel(instead)
    set_role(heading, "section")
    set_role(sentence, "secondary")
    for label in (heading, sentence):
        label.setContentsMargins(8, 0, 0, 2)
    for part in (heading, *(rows or [sentence])):
        column.addWidget(part)
