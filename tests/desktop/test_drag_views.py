"""A hand drags cards through the week, its hours and the list on a real screen."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from calendar_app.commands.workspace import Workspace
from calendar_app.ui.calendar.hours import HoursView
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.window import MainWindow
from tests.builders import PICTURES, at
from tests.desktop.conftest import Hand, Xdotool
from tests.desktop.file_source import SIZE
from tests.desktop.hand import (
    LET_GO,
    another_program,
    card,
    day_of,
    hour_of,
    place_in_tray,
    place_of,
    view_of,
)

WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (11, 12, 13))


@pytest.fixture
def hours(qtbot: QtBot, window: MainWindow) -> HoursView:
    """The week of 10 November as a grid of hours."""
    found = view_of(qtbot, window, "hours")
    assert isinstance(found, HoursView)
    return found


@pytest.mark.parametrize(("step", "time"), [(15, "15:45"), (30, "15:30")])
def test_a_card_let_go_among_the_hours_has_the_full_step_there(
    qtbot: QtBot, workspace: Workspace, hours: HoursView, carry: Hand, *, step: int, time: str
) -> None:
    hours.snap.steps[step].trigger()
    carry(place_of(hours, "Teaser"), hour_of(hours, FRIDAY, "15:50"), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at(f"2026-11-13T{time}"))
    assert card(workspace, "Interview").plan == at("2026-11-13T09:00")


def test_escape_takes_a_drag_among_the_hours_back(
    workspace: Workspace, window: MainWindow, hours: HoursView, carry: Hand
) -> None:
    hung: list[Landing | None] = []
    hours.carrier.drops.hovered.connect(hung.append)
    before = workspace.undo_name
    carry(
        place_of(hours, "Teaser"),
        hour_of(hours, FRIDAY, "15:50"),
        *("key", "Escape", "sleep", "0.1", *LET_GO),
    )
    assert FRIDAY in [landing.day for landing in hung if landing]
    assert hung[-1] is None
    assert card(workspace, "Teaser").plan == at("2026-11-12T12:30")
    assert workspace.undo_name == before
    assert not window.toast.isVisible()


def test_the_copy_key_copies_to_the_hour(
    qtbot: QtBot, workspace: Workspace, hours: HoursView, carry: Hand
) -> None:
    copying = ("keydown", "Control_L", "sleep", "0.1", *LET_GO, "sleep", "0.1", "keyup", "Control_L")
    carry(place_of(hours, "Teaser"), hour_of(hours, FRIDAY, "16:00"), *copying)
    qtbot.waitUntil(lambda: len(hours.placement.cards) == 3)
    plans = [placed.card.plan for placed in hours.placement.cards if placed.card.title == "Teaser"]
    assert sorted(plans, key=str) == [at("2026-11-12T12:30"), at("2026-11-13T16:00")]


def test_out_of_the_tray_a_card_gets_the_hour(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, hours: HoursView, carry: Hand
) -> None:
    carry(place_in_tray(window, "Idea"), hour_of(hours, FRIDAY, "11:15"), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Idea").plan == at("2026-11-13T11:15"))
    qtbot.waitUntil(lambda: window.calendar.tray.list.count() == 0)


def test_a_file_let_go_at_an_hour_begins_a_draft_then(
    qtbot: QtBot, workspace: Workspace, hours: HoursView, carry: Hand
) -> None:
    picture, corner = min(PICTURES.glob("*.jpg")), hours.mapToGlobal(QPoint(90, hours.height() - SIZE))
    with another_program(picture, corner):
        start = corner + QPoint(SIZE // 2, SIZE // 2)
        carry(start, hour_of(hours, FRIDAY, "16:30"), "sleep", "0.2", *LET_GO)
        qtbot.waitUntil(lambda: len(hours.placement.cards) == 3)
    made = card(workspace, picture.stem)
    assert made.plan == at("2026-11-13T16:30")
    assert made.cover


def test_held_at_the_edge_of_a_week_a_card_goes_to_an_hour_of_the_next(
    qtbot: QtBot, workspace: Workspace, hours: HoursView, carry: Hand
) -> None:
    height = hours.mapFromGlobal(hour_of(hours, FRIDAY, "11:00")).y()
    edge = hours.mapToGlobal(QPoint(hours.width() - 4, height))
    back = hour_of(hours, THURSDAY, "11:00")
    moved = ("mousemove", f"{back.x()}", f"{back.y()}", "sleep", "0.2")
    carry(place_of(hours, "Teaser"), edge, "sleep", "0.8", *moved, *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19T11:00"))


def test_cards_chosen_by_clicks_go_as_far_as_the_one_that_is_dragged(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, carry: Hand, xdotool: Xdotool
) -> None:
    week = view_of(qtbot, window, "week")
    one, other = place_of(week, "Teaser"), place_of(week, "Interview")
    xdotool("mousemove", one.x(), one.y(), "click", 1)
    xdotool("keydown", "Control_L", "mousemove", other.x(), other.y(), "click", 1, "keyup", "Control_L")
    qtbot.waitUntil(lambda: len(week.selection) == 2)
    carry(place_of(week, "Teaser"), day_of(week, FRIDAY), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-13T12:30"))
    assert card(workspace, "Interview").plan == at("2026-11-14T09:00")


def test_a_row_of_the_list_is_dragged_to_another_day(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, carry: Hand
) -> None:
    rows = view_of(qtbot, window, "list")
    carry(place_of(rows, "Interview"), day_of(rows, WEDNESDAY), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Interview").plan == at("2026-11-11T09:00"))
    assert [placed.card.title for placed in rows.placement.cards] == ["Interview", "Teaser"]
