"""When a post goes out: a day, an hour or none, for all channels or for each."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QDate, Qt

from calendar_app.domain.plan import Plan
from calendar_app.domain.post import content_of
from calendar_app.store import queries
from calendar_app.ui.composer.clock_times import read_time
from tests.builders import at


@pytest.fixture
def plans(workspace, post):
    def read():
        shared = queries.post(workspace.reader, post)
        return [content_of(shared, variant).plan for variant in queries.variants(workspace.reader, post)]

    return read


def say_time(qtbot, panel, text):
    panel.schedule.time.setFocus()
    panel.schedule.time.selectAll()
    qtbot.keyClicks(panel.schedule.time, text)
    qtbot.keyClick(panel.schedule.time, Qt.Key.Key_Return)


def test_the_day_the_hour_and_its_zone_are_shown(panel):
    assert panel.schedule.day.text() == "Mon, 16 Nov 2026"
    assert panel.schedule.time.text() == "18:30"
    assert panel.schedule.zone.text() == "Europe/Paris"


def test_a_second_clock_stands_beside_the_zone(context, panel, post):
    context.habits.keep(second_zone="America/New_York")
    panel.open(post)
    assert panel.schedule.zone.text() == "Europe/Paris · 12:30 New York"


def test_an_hour_that_comes_twice_is_said_and_the_other_is_a_click_away(qtbot, panel, plans):
    panel.schedule._calendar.activated.emit(QDate(2027, 10, 31))
    assert not panel.schedule.odd_hour.isVisible()
    say_time(qtbot, panel, "2h30")
    first = Plan(day=date(2027, 10, 31), time=time(2, 30), zone="Europe/Paris")
    assert set(plans()) == {first}
    said = "02:30 comes twice that night, the clocks go back: this is the {} one"
    assert panel.schedule.odd_hour.isVisible()
    assert panel.schedule.odd_hour.text() == said.format("first")
    assert panel.schedule.other_hour.text() == "Take the second one"
    panel.schedule.other_hour.click()
    assert set(plans()) == {replace(first, fold=1)}
    assert panel.schedule.odd_hour.text() == said.format("second")
    panel.schedule.other_hour.click()
    assert set(plans()) == {first}


def test_an_hour_that_never_comes_is_said(qtbot, panel, plans):
    panel.schedule._calendar.activated.emit(QDate(2027, 3, 28))
    say_time(qtbot, panel, "2h30")
    said = "02:30 does not exist that night, the clocks go forward: it will be 03:30"
    assert (panel.schedule.odd_hour.isVisible(), panel.schedule.odd_hour.text()) == (True, said)
    assert not panel.schedule.other_hour.isVisible()
    say_time(qtbot, panel, "9h")
    assert not panel.schedule.odd_hour.isVisible()


def test_an_hour_typed_as_people_do_moves_all_channels(qtbot, panel, plans):
    say_time(qtbot, panel, "9h15")
    assert set(plans()) == {at("2026-11-16T09:15")}
    assert panel.schedule.time.text() == "09:15"


def test_an_empty_hour_leaves_the_day(qtbot, panel, plans):
    panel.schedule.time.clear()
    qtbot.keyClick(panel.schedule.time, Qt.Key.Key_Return)
    assert set(plans()) == {Plan(day=date(2026, 11, 16))}


def test_what_is_no_time_of_day_is_said_and_changes_nothing(qtbot, panel, plans):
    said = []
    panel.context.messages.told.connect(said.append)
    say_time(qtbot, panel, "soon")
    assert [message.text for message in said] == ["“soon” is not a time of day."]
    assert set(plans()) == {at("2026-11-16T18:30")}
    assert panel.schedule.time.text() == "18:30"


def test_another_day_keeps_the_hour(panel, plans):
    panel.schedule._calendar.activated.emit(QDate(2026, 12, 1))
    assert set(plans()) == {at("2026-12-01T18:30")}


def test_the_little_calendar_opens_on_the_day_of_the_brand(panel, workspace):
    panel.schedule._clear_day()
    workspace.clock = lambda: datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    panel.schedule._open_calendar()
    assert panel.schedule._calendar.selectedDate() == QDate(2026, 11, 26)
    panel.schedule._menu.close()


def test_without_a_date_it_goes_to_the_tray(qtbot, panel, plans):
    panel.schedule._without.click()
    assert set(plans()) == {None}
    assert panel.schedule.day.text() == "No date"
    assert not panel.schedule.time.isEnabled()


def test_one_time_per_channel_is_one_step_back(qtbot, panel, plans, place_of):
    qtbot.mouseClick(panel.schedule.per_channel, Qt.MouseButton.LeftButton)
    panel.go_to(place_of("x"))
    say_time(qtbot, panel, "12:00")
    assert sorted(plan.time for plan in plans()) == [time(12), time(18, 30), time(18, 30), time(18, 30)]
    assert panel.schedule.per_channel.text() == "Back to the shared time"
    panel.schedule.per_channel.click()
    assert set(plans()) == {at("2026-11-16T18:30")}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18h30", time(18, 30)),
        ("18 h 30", time(18, 30)),
        ("18\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30", time(18, 30)),
        ("9h", time(9)),
        ("9", time(9)),
        ("1830", time(18, 30)),
        ("18:30", time(18, 30)),
        ("6:30 PM", time(18, 30)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("  ", None),
    ],
)
def test_times_are_read_as_people_write_them(typed, meant):
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["25h", "18h75", "noon", "18:3", "13 pm", "-1", "18h30h"])
def test_what_is_no_time_is_not_guessed(typed):
    with pytest.raises(ValueError, match=r"."):
        read_time(typed)
