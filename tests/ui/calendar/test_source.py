"""What the calendar reads is read once, and anew as soon as anything about it may be different."""

from datetime import date, timedelta

from PySide6.QtTest import QTest

from calendar_app.commands.posts import create_post
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.filter import Filter
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context
from tests.builders import add_validator, at

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 1)


def read_statements(workspace: Workspace) -> list[str]:
    """From now on each statement that asks for placements."""
    asked: list[str] = []
    workspace.database.reading.set_trace_callback(
        lambda statement: asked.append(statement) if "placement" in statement else None
    )
    return asked


def test_what_was_read_is_not_asked_for_again(workspace: Workspace, context: Context) -> None:
    source = CardSource(context)
    before = source.between(FIRST, LAST)
    asked = read_statements(workspace)
    assert source.between(FIRST, LAST) == before
    assert not asked


def test_a_commit_is_seen_at_once(workspace: Workspace, context: Context) -> None:
    source = CardSource(context)
    source.between(FIRST, LAST)
    workspace.run(create_post, title="New", channels=[], plan=at("2026-11-20T10:00"), text="")
    assert "New" in [card.title for card in source.between(FIRST, LAST)]


def test_what_is_due_follows_the_clock(workspace: Workspace, context: Context) -> None:
    channel = queries.channels(workspace.reader)[0].id
    camille, samir = workspace.me, add_validator(workspace)
    workspace.become(camille.id)
    post = workspace.run(create_post, title="1", channels=[channel], plan=at("2026-11-20T10:00"), text="1")
    send(workspace, post)
    workspace.become(samir.id)
    workspace.run(approve, post)
    source = CardSource(context)
    assert [card.status for card in source.between(FIRST, LAST) if card.post == post] == [Status.APPROVED]
    later = workspace.clock() + timedelta(days=60)
    workspace.clock = lambda: later
    assert [card.status for card in source.between(FIRST, LAST) if card.post == post] == [Status.OVERDUE]


def test_another_filter_asks_anew(workspace: Workspace, context: Context) -> None:
    workspace.run(create_post, title="One", channels=[], plan=at("2026-11-20T10:00"), text="")
    source = CardSource(context)
    assert source.between(FIRST, LAST)
    source.filter = Filter(people=frozenset({"nobody"}))
    assert not source.between(FIRST, LAST)


def test_the_pages_beside_are_read_once_this_one_is_seen(context: Context, workspace: Workspace) -> None:
    view = MonthView(context)
    view.show()
    view.next_page()
    QTest.qWait(0)
    asked = read_statements(workspace)
    view.next_page()
    assert not asked
    view.deleteLater()
