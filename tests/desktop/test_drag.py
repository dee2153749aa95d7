"""A hand drags cards through the real window on a real screen."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QRubberBand
from pytestqt.qtbot import QtBot

from calendar_app.commands.channels import add_campaign
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.quarter import QuarterView
from calendar_app.ui.calendar.when import WhenPanel
from calendar_app.ui.window import MainWindow
from tests.builders import PICTURES, at
from tests.desktop.conftest import Hand, Xdotool
from tests.desktop.file_source import SIZE
from tests.desktop.hand import (
    LET_GO,
    another_program,
    card,
    day_of,
    middle,
    place_in_tray,
    place_of,
    view_of,
)

TARGET = date(2026, 11, 19)


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> MonthView:
    """The month of the window, which has the keyboard."""
    found = view_of(qtbot, window, "month")
    assert isinstance(found, MonthView)
    return found


def test_a_card_dragged_to_another_day_keeps_its_time_and_can_be_sent_back(
    qtbot: QtBot, window: MainWindow, view: MonthView, carry: Hand, xdotool: Xdotool
) -> None:
    workspace = window.context.workspace
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19T12:30"))
    assert card(workspace, "Interview").plan == at("2026-11-13T09:00")
    qtbot.waitUntil(window.toast.isVisible)
    assert "Teaser" in window.toast.text()
    undo = middle(window.toast._button)
    xdotool("mousemove", undo.x(), undo.y(), "click", 1)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-12T12:30"))
    qtbot.waitUntil(lambda: [placed.day.day for placed in view.placement.cards] == [12, 13])


def test_a_card_is_dragged_to_the_tray_and_out_again(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, view: MonthView, carry: Hand
) -> None:
    carry(place_of(view, "Teaser"), middle(window.calendar.tray), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan is None)
    assert sorted(each.title for each in window.calendar.tray.list.cards) == ["Idea", "Teaser"]
    carry(place_in_tray(window, "Teaser"), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19"))
    assert [each.title for each in window.calendar.tray.list.cards] == ["Idea"]


def test_escape_takes_a_drag_back_before_it_did_anything(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, view: MonthView, carry: Hand
) -> None:
    hung: list[Landing | None] = []
    view.carrier.drops.hovered.connect(hung.append)
    before = workspace.undo_name
    carry(place_of(view, "Teaser"), day_of(view, TARGET), "key", "Escape", "sleep", "0.1", *LET_GO)
    assert TARGET in [landing.day for landing in hung if landing]
    assert hung[-1] is None
    assert card(workspace, "Teaser").plan == at("2026-11-12T12:30")
    assert workspace.undo_name == before
    assert [placed.day.day for placed in view.placement.cards] == [12, 13]
    assert not window.toast.isVisible()


def test_all_that_is_selected_goes_together(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand, xdotool: Xdotool
) -> None:
    view.setFocus()
    xdotool("key", "ctrl+a")
    qtbot.waitUntil(lambda: len(view.selection) == 2)
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19T12:30"))
    assert card(workspace, "Interview").plan == at("2026-11-20T09:00")


def test_a_rubber_band_selects_what_it_touches(view: MonthView, carry: Hand) -> None:
    start = view.mapToGlobal(view.cell_rect(date(2026, 11, 11)).bottomLeft() + QPoint(6, -6))
    carry(start, place_of(view, "Interview"), *LET_GO)
    assert [each.title for each in view.selection] == ["Teaser", "Interview"]
    assert not view.findChild(QRubberBand).isVisible()


def test_the_copy_key_leaves_the_first_where_it_was(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand
) -> None:
    copying = ("keydown", "Control_L", "sleep", "0.1", *LET_GO, "sleep", "0.1", "keyup", "Control_L")
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *copying)
    qtbot.waitUntil(lambda: [placed.day.day for placed in view.placement.cards] == [12, 13, 19])


def test_shift_asks_at_what_time(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand, xdotool: Xdotool
) -> None:
    asking = ("keydown", "Shift_L", "sleep", "0.1", *LET_GO, "sleep", "0.1", "keyup", "Shift_L")
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *asking)
    qtbot.waitUntil(lambda: view.findChild(WhenPanel) is not None)
    qtbot.waitUntil(view.findChild(WhenPanel).edit.hasFocus)
    assert card(workspace, "Teaser").plan == at("2026-11-12T12:30")
    xdotool("type", "1645")
    xdotool("key", "Return")
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19T16:45"))


def test_holding_a_card_at_the_edge_turns_the_page_under_it(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand
) -> None:
    hung: list[Landing | None] = []
    view.carrier.drops.hovered.connect(hung.append)
    edge = view.mapToGlobal(QPoint(view.width() - 4, view.height() // 2))
    back = ("mousemove", f"{edge.x() - 300}", f"{edge.y()}", "sleep", "0.2")
    carry(place_of(view, "Teaser"), edge, "sleep", "0.8", *back, *LET_GO)
    qtbot.waitUntil(lambda: view.anchor.month == 12)
    last = [landing.day for landing in hung if landing and landing.day][-1]
    assert last > date(2026, 11, 30)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at(f"{last}T12:30"))


def test_a_file_of_another_program_begins_a_draft_where_it_is_dropped(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand
) -> None:
    picture, corner = min(PICTURES.glob("*.jpg")), view.mapToGlobal(QPoint(40, view.height() - SIZE))
    with another_program(picture, corner):
        carry(corner + QPoint(SIZE // 2, SIZE // 2), day_of(view, TARGET), "sleep", "0.2", *LET_GO)
        qtbot.waitUntil(lambda: [placed.day.day for placed in view.placement.cards] == [12, 13, 19])
    made = card(workspace, picture.stem)
    assert made.plan == at("2026-11-19")
    assert made.cover


def test_a_key_date_dragged_to_a_day_begins_a_draft_about_it(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand
) -> None:
    friday = date(2026, 11, 27)
    view.context.key_dates.start()
    qtbot.waitUntil(lambda: friday in view.key_dates, timeout=20_000)
    heading = view.geometry_of_page.heading_of(friday)
    carry(view.mapToGlobal(heading.center()), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: [placed.day.day for placed in view.placement.cards] == [12, 13, 19])
    assert card(workspace, "Black Friday").plan == at("2026-11-19")


def test_the_end_of_a_campaign_is_drawn_to_another_day(
    window: MainWindow, view: MonthView, carry: Hand, workspace: Workspace
) -> None:
    first, last = date(2026, 11, 16), date(2026, 12, 6)
    workspace.run(add_campaign, name="Solstice", first=first, last=last)
    window.calendar.show_view("quarter")
    quarter = window.calendar.view
    assert isinstance(quarter, QuarterView)
    (bar,) = quarter.bars
    edge = QPoint(bar.rect.right() - 1, bar.rect.center().y())
    there = QPoint(quarter.cell_rect(date(2026, 12, 13)).center().x(), edge.y())
    carry(quarter.mapToGlobal(edge), quarter.mapToGlobal(there), *LET_GO)
    (drawn,) = queries.campaigns(workspace.reader)
    assert (drawn.first, drawn.last) == (first, date(2026, 12, 13))
    workspace.undo()
    assert queries.campaigns(workspace.reader) == [bar.campaign]
