"""The two lines at the top: whose queue and how far one is; which post, which version."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout

from calendar_app.domain.workflow import most_urgent
from calendar_app.ui.context import Context
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.words import numbered_words, version_words
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.chip import StatusChip
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.words import say

HEIGHT = 54
MINE, ALL, DONE = "mine", "all", "done"
CHANGES, PREVIEWS = "changes", "previews"


class QueueHead(QFrame):
    """Whose queue, with how many wait, and what is done."""

    reach_chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "header")
        self.setFixedHeight(HEIGHT)
        self.reach = SegmentedControl(
            context.themes, options=[(MINE, ""), (ALL, ""), (DONE, self.tr("Done"))]
        )
        self.reach.setAccessibleName(self.tr("Whose queue"))
        self.reach.chosen.connect(lambda _: self.reach_chosen.emit())
        self.show_counts(0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.reach)
        row.addStretch(1)

    def show_counts(self, mine: int, everything: int) -> None:
        """How many wait for the person who works here, and how many in all."""
        self.reach.set_text(MINE, self.tr("For me {number}").format(number=QLocale().toString(mine)))
        self.reach.set_text(ALL, self.tr("All {number}").format(number=QLocale().toString(everything)))


class PostHead(QFrame):
    """``view_chosen`` follows the switch between what changed and all previews.

    ``base_chosen`` carries the version to compare with, by its id, "" for none.
    """

    view_chosen = Signal()
    base_chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "header")
        self.setFixedHeight(HEIGHT)
        self._chip = StatusChip(context.themes, status="in_review", text="")
        self._chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.title, self.version = ElidedLabel(), ElidedLabel()
        set_role(self.title, "heading")
        set_role(self.version, "caption")
        self._brief: Brief | None = None
        self.compare, self._menu = QPushButton(self.tr("Compare with…")), QMenu(self)
        set_role(self.compare, "link")
        self.compare.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        previews = self.tr("Previews")
        options = [(CHANGES, self.tr("Changes")), (PREVIEWS, f"{previews} · P")]
        self.view = SegmentedControl(context.themes, options=options)
        self.view.setAccessibleName(self.tr("Changes or previews"))
        self.view.chosen.connect(lambda _: self.view_chosen.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(10)
        row.addLayout(self._lines(), 1)
        row.addWidget(self.compare)
        row.addWidget(self.view)

    def _lines(self) -> QVBoxLayout:
        """The title beside where it stands, and which version that is."""
        first, lines = QHBoxLayout(), QVBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.title)
        first.addWidget(self._chip)
        first.addStretch(1)
        lines.setSpacing(2)
        lines.setContentsMargins(0, 7, 0, 7)
        lines.addLayout(first)
        lines.addWidget(self.version)
        return lines

    def show_brief(self, brief: Brief, *, me: str) -> None:
        """Which post stands below, and what it is compared with."""
        self.title.setText(" ".join(brief.draft.post.title.split()) or self.tr("Untitled"))
        variants = {each.variant for each in brief.comparison.channels}
        status = most_urgent([s.trust for name, s in brief.draft.states.items() if name in variants])
        self._chip.set_status(status.value, text=say(status))
        self.version.setText(version_words(brief, me=me))
        self._brief = brief
        self.compare.setVisible(bool(brief.comparison.versions))

    def _fill_menu(self) -> None:
        """The earlier versions, the latest first, then none of them."""
        self._menu.clear()
        if self._brief is None:
            return
        found = self._brief.comparison
        choices = [(numbered_words(self._brief, each), each.revision, each.number) for each in found.versions]
        for text, revision, number in [*choices, (self.tr("Nothing: show all of it"), "", 0)]:
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(number == found.since)
            action.triggered.connect(lambda _=False, revision=revision: self.base_chosen.emit(revision))
