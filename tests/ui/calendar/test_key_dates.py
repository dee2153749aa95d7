"""What days are known for: beside their number, hidden by layer, read out, and written about."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.commands.key_dates import add_key_date, set_holidays
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.ui.calendar.load import title_to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.week import WeekView
from calendar_app.ui.context import Context
from calendar_app.ui.key_dates import replacements
from calendar_app.ui.messages import Message
from tests.builders import at
from tests.ui.calendar.conftest import Drag, middle

ARMISTICE = date(2026, 11, 11)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def known(qtbot: QtBot, context: Context, view: MonthView) -> MonthView:
    """The month once its key dates are known."""
    context.key_dates.start()
    qtbot.waitUntil(lambda: ARMISTICE in view.key_dates, timeout=20_000)
    qtbot.waitUntil(lambda: len(context.key_dates._years) == 2, timeout=20_000)
    return view


def test_a_day_is_named_after_its_holiday_first(known: MonthView) -> None:
    assert known.key_dates[ARMISTICE].split(" · ")[0] == "Armistice 1918"
    assert known.key_dates[FRIDAY] == "Black Friday"
    assert date(2026, 11, 18) not in known.key_dates


def test_what_goes_on_is_named_where_the_page_begins(known: MonthView) -> None:
    assert "All Saints’ holidays" in known.key_dates[date(2026, 10, 26)]
    assert date(2026, 10, 27) not in known.key_dates
    assert "All Saints’ holidays" in known.day_names.in_full(date(2026, 10, 28))


def test_nothing_is_invented_beyond_the_last_decree(qtbot: QtBot, known: MonthView) -> None:
    known.go(date(2029, 2, 10))
    qtbot.waitUntil(lambda: bool(known.key_dates), timeout=20_000)
    assert "School holidays not decided yet" in known.key_dates[date(2029, 1, 29)]


def test_dragged_to_a_day_it_begins_a_draft_about_it(
    qtbot: QtBot, known: MonthView, told: list[Message]
) -> None:
    drag = Drag(known, title_to_mime("Black Friday"))
    drag.over(middle(known, "2026-11-25"))
    assert known.carrier.bubble.text == "New draft on Wed, 25 Nov · Shift: choose the time"
    drag.drop(middle(known, "2026-11-25"))
    qtbot.waitUntil(lambda: bool(known.placement.cards))
    (placed,) = known.placement.cards
    assert (placed.card.title, placed.card.plan) == ("Black Friday", at("2026-11-25"))
    assert told[-1].text == "Draft started."


def test_only_a_name_is_lifted_from_a_heading(known: MonthView) -> None:
    bare = known.geometry_of_page.heading_of(date(2026, 11, 18)).center()
    assert not known.lift_name_at(bare)


def test_a_layer_is_hidden_and_stays_so(context: Context, known: MonthView) -> None:
    context.key_dates.show_layer(Layer.PUBLIC, False)
    assert "Armistice 1918" not in known.key_dates.get(ARMISTICE, "")
    assert context.habits.preferences.hidden_layers == ("public",)
    context.key_dates.show_layer(Layer.PUBLIC, True)
    assert known.key_dates[ARMISTICE].startswith("Armistice 1918")


def test_places_belong_to_the_brand_and_can_be_undone(
    qtbot: QtBot, workspace: Workspace, known: MonthView
) -> None:
    known.go(date(2026, 12, 26))
    boxing = date(2026, 12, 26)
    workspace.run(set_holidays, places=["FR", "FR-6AE"], school_zones=["C"])
    qtbot.waitUntil(lambda: "Saint Stephen’s Day" in known.key_dates.get(boxing, ""), timeout=20_000)
    assert "Christmas holidays (Zone C)" in known.day_names.in_full(boxing)
    workspace.undo()
    qtbot.waitUntil(lambda: "Christmas holidays" in known.day_names.in_full(boxing), timeout=20_000)
    assert "Saint Stephen’s Day" not in known.key_dates.get(boxing, "")


def test_own_dates_are_there_at_once_and_each_year(workspace: Workspace, view: MonthView) -> None:
    day = date(2026, 11, 18)
    workspace.run(add_key_date, name="Anniversaire & cie", first=day, last=day, yearly=True)
    assert view.key_dates[day] == "Anniversaire & cie"
    view.go(date(2031, 11, 1))
    assert view.key_dates[date(2031, 11, 18)] == "Anniversaire & cie"
    workspace.undo()
    assert date(2031, 11, 18) not in view.key_dates


def test_pages_at_the_ends_of_time_are_only_empty(context: Context, known: MonthView) -> None:
    for year in (2, 1582, 4100, 9998):
        known.go(date(year, 12, 25))
        assert known.key_dates == {} or year > 2026
    assert context.key_dates._asked <= set(range(1900, 2201))


def test_french_says_it_in_french(qtbot: QtBot, context: Context, known: MonthView) -> None:
    context.language.use("fr")
    children = date(2026, 11, 20)
    qtbot.waitUntil(lambda: known.key_dates[children] == "Droits de l’enfant")
    context.language.use("en")


def test_names_are_painted_elided_and_said_in_full(known: MonthView) -> None:
    before = known.grab().toImage()
    known.key_dates = {}
    known.update()
    assert known.grab().toImage() != before
    words = known.words_at(known.geometry_of_page.heading_of(ARMISTICE).center())
    assert words.startswith("Armistice 1918")
    assert "Movember" in words


def test_days_and_their_names_are_read_out(known: MonthView) -> None:
    painted = QAccessible.queryAccessibleInterface(known)
    names = [painted.child(n).text(QAccessible.Text.Name) for n in range(painted.childCount())]
    assert "Friday, 27 November, Black Friday, Movember" in names


def heading(view: NotedView, day: date) -> QPoint:
    return view.geometry_of_page.heading_of(day).center()


def test_a_double_click_on_the_name_asks_for_a_post_about_it(qtbot: QtBot, known: MonthView) -> None:
    asked: list[tuple[KeyDate, date]] = []
    known.create_about.connect(lambda key_date, day: asked.append((key_date, day)))
    qtbot.mouseDClick(known, Qt.MouseButton.LeftButton, pos=heading(known, FRIDAY))
    assert [(key_date.id, day) for key_date, day in asked] == [("black-friday", FRIDAY)]
    with qtbot.waitSignal(known.create_at):
        qtbot.mouseDClick(known, Qt.MouseButton.LeftButton, pos=known.cell_rect(FRIDAY).center())


def test_the_week_says_it_in_its_header(qtbot: QtBot, context: Context, known: MonthView) -> None:
    week = WeekView(context)
    qtbot.addWidget(week)
    week.resize(1000, 600)
    week.go(FRIDAY)
    week.show()
    assert week.key_dates[FRIDAY] == "Black Friday"
    assert week.key_date_at(heading(week, FRIDAY)) is not None
    assert week.key_date_at(week.cell_rect(FRIDAY).center()) is None


@pytest.mark.parametrize("text", ["id;layer\nhello", "\x00\x01"])
def test_a_list_that_is_wrong_is_refused_in_words_and_the_programs_own_is_used(
    qtbot: QtBot, context: Context, view: MonthView, told: list[Message], text: str
) -> None:
    replacements().mkdir(parents=True)
    (replacements() / "key-dates.csv").write_text("id;layer\n" + text, encoding="utf-8")
    context.key_dates.start()
    qtbot.waitUntil(lambda: FRIDAY in view.key_dates, timeout=20_000)
    qtbot.waitUntil(lambda: len(context.key_dates._years) == 2, timeout=20_000)
    assert len(told) == 1
    assert told[0].text.startswith("key-dates.csv, line 2:")


def test_a_list_of_ones_own_takes_the_place_of_the_programs(
    qtbot: QtBot, context: Context, view: MonthView
) -> None:
    replacements().mkdir(parents=True)
    shipped = (paths.resources() / "holidays" / "key-dates.csv").read_text(encoding="utf-8")
    header = next(line for line in shipped.splitlines() if line.startswith("id;"))
    own = f"{header}\nfair;season;11-18;1;Salon;Fair;Maison Lumen;2026-11-25\n"
    (replacements() / "key-dates.csv").write_text(own, encoding="utf-8")
    context.key_dates.start()
    qtbot.waitUntil(lambda: date(2026, 11, 18) in view.key_dates, timeout=20_000)
    qtbot.waitUntil(lambda: len(context.key_dates._years) == 2, timeout=20_000)
    assert view.key_dates[date(2026, 11, 18)] == "Fair"
    assert FRIDAY not in view.key_dates
