"""What was not validated in time says so in the queue and above the post, with a choice."""

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calendar_app.commands.deadlines import set_deadline
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.review.page import ReviewPage
from tests.builders import NOW


def owner(workspace: Workspace) -> str:
    members = queries.team(workspace.reader).members
    return next(person for person, roles in members.items() if Role.OWNER in roles)


def test_a_missed_deadline_is_told_and_the_post_can_be_paused(
    qtbot: QtBot, page: ReviewPage, workspace: Workspace, sent: Mapping[str, str]
) -> None:
    assert not page.view.missed.isVisible()
    me = workspace.me.id
    workspace.become(owner(workspace))
    workspace.run(set_deadline, DeadlineRule(days=3, before=time(12)))
    workspace.become(me)
    qtbot.waitUntil(page.view.missed.isVisible)
    assert page.view.missed.banner.text().startswith("Late since ")
    late = page.list.rows.chores[0]
    assert late.post == sent["Teaser"]
    assert "late since" in page.list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    page.list.go_to(len(sent) - 1)
    assert not page.view.missed.isVisible()
    page.list.go_to(0)
    page.view.missed.pause_button.click()
    held = queries.variant_states(workspace.reader, late.post, now=NOW).values()
    assert all(state.held for state in held)
    qtbot.waitUntil(lambda: page.list.rows.chores[0].deadline is not None)
    assert next(c for c in page.list.rows.chores if c.post == late.post).deadline is None
