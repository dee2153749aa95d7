"""A launch template: its name, and its posts by their distance from the launch."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calendar_app.commands.launches import add_launch_template, edit_launch_template
from calendar_app.domain.launch import LaunchTemplate, Milestone
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.milestone_row import MilestoneRow
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.banner import Banner

WIDTH = 720
MORNING = time(10)
MOST = 12
"""So many posts have room; who plans more for one launch plans two."""


class LaunchTemplateForm(Form):
    """Edits the template given, or adds one that begins with these posts."""

    def __init__(
        self,
        context: Context,
        template: LaunchTemplate | None = None,
        *,
        milestones: Sequence[Milestone] = (),
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=self._store)
        title = self.tr("Edit the launch template") if template else self.tr("Add a launch template")
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._context, self._template = context, template
        self.name = self.add_line(self.tr("Name"), template.name if template else "")
        self.rows: list[MilestoneRow] = []
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.add(self.tr("Posts, counted in days from the launch"), self._holder)
        self.add_post = QPushButton(self.tr("Add a post"))
        set_role(self.add_post, "link")
        self.add_post.clicked.connect(self._add_next)
        self.add_more(self.add_post)
        self.no_channel = Banner(context.themes)
        self.no_channel.followed.connect(self._add_channel)
        self.add_more(self.no_channel)
        self._show_channels()
        for milestone in (template.milestones if template else milestones) or usual_milestones():
            self._add(milestone)

    def _show_channels(self) -> None:
        """Why no post can be given a channel, and what to do."""
        text = self.tr("This brand has no channel yet; the posts can be given theirs later.")
        self.no_channel.show_message(text, link=self.tr("Add a channel"))
        self.no_channel.setVisible(not queries.channels(self._context.workspace.reader))

    def _add_channel(self) -> None:
        form = ChannelForm(self._context, parent=self)
        form.accepted.connect(self._offer_channels)
        form.open()

    def _offer_channels(self) -> None:
        for row in self.rows:
            row.offer_channels(row.milestone().channels)
        self._show_channels()
        self.fit()

    def _add_next(self) -> None:
        last = max((row.offset.value() for row in self.rows), default=-1)
        self._add(Milestone(offset=last + 1, title="", time=MORNING))
        self.rows[-1].title.setFocus()

    def _add(self, milestone: Milestone) -> None:
        row = MilestoneRow(self._context, milestone)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        self._show_count()

    def _remove(self, row: MilestoneRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_count()

    def _show_count(self) -> None:
        self.add_post.setEnabled(len(self.rows) < MOST)
        self.fit()

    def _store(self) -> None:
        name, milestones = self.required(self.name), [row.milestone() for row in self.rows]
        run = self._context.workspace.run
        if self._template:
            run(edit_launch_template, self._template.id, name=name, milestones=milestones)
        else:
            run(add_launch_template, name=name, milestones=milestones)


def usual_milestones() -> tuple[Milestone, ...]:
    """What most launches have, where a team has no way of its own yet."""
    titles = {
        -14: QCoreApplication.translate("Launches", "Teaser"),
        -7: QCoreApplication.translate("Launches", "Announcement"),
        -1: QCoreApplication.translate("Launches", "Tomorrow is the day"),
        0: QCoreApplication.translate("Launches", "Launch"),
        1: QCoreApplication.translate("Launches", "Thanks"),
    }
    return tuple(Milestone(offset=days, title=title, time=MORNING) for days, title in titles.items())
