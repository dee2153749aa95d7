"""Key dates from the window: layers in the sidebar, places in the settings, posts about them, notices."""

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.key_dates import set_holidays
from calendar_app.commands.membership import add_person
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.key_dates import Layer
from calendar_app.domain.place import Place
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.key_date_form import KeyDateForm
from calendar_app.ui.settings.holidays import HolidayPlaces
from calendar_app.ui.settings.row import Row
from calendar_app.ui.today.notices import NoticeRow, notices_of
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, add_validator

FRIDAY = date(2026, 11, 13)


@pytest.fixture
def known(qtbot: QtBot, context: Context, window: MainWindow) -> MainWindow:
    """The window once its key dates are known."""
    context.key_dates.start()
    qtbot.waitUntil(lambda: FRIDAY in window.calendar.view.key_dates, timeout=20_000)
    qtbot.waitUntil(lambda: len(context.key_dates._years) == 2, timeout=20_000)
    return window


def test_a_layer_is_hidden_from_the_sidebar(context: Context, known: MainWindow) -> None:
    world = known.sidebar.layers.layers[Layer.WORLD]
    assert (world.text(), world.isChecked()) == ("World days", True)
    world.trigger()
    assert FRIDAY not in known.calendar.view.key_dates
    assert context.habits.preferences.hidden_layers == ("world",)
    world.trigger()
    assert known.calendar.view.key_dates[FRIDAY] == "Kindness"


def test_the_menu_of_layers_leads_to_the_settings(known: MainWindow) -> None:
    known.sidebar.layers.settings_wanted.emit()
    assert known.settings.isVisible()
    assert known.settings.sections["key_dates"].isVisible()


def test_the_menu_of_a_day_offers_a_post_about_it(workspace: Workspace, known: MainWindow) -> None:
    menu = known.menu_of(Place(day=date(2026, 11, 27)))
    about = next(action for action in menu.actions() if "Black Friday" in action.text())
    assert about.text() == "New post about “Black Friday”"
    about.trigger()
    cards = queries.cards_between(workspace.reader, date(2026, 11, 27), date(2026, 11, 28), now=NOW)
    assert [card.title for card in cards] == ["Black Friday"]


def places(window: MainWindow) -> HolidayPlaces:
    return next(line for line in lines(window) if isinstance(line, HolidayPlaces))


def lines(window: MainWindow) -> list[QWidget | None]:
    layout = window.settings.sections["key_dates"].lines
    return [layout.itemAt(index).widget() for index in range(layout.count())]


def rows(window: MainWindow) -> list[Row]:
    return [line for line in lines(window) if isinstance(line, Row)]


def names(window: MainWindow) -> list[str]:
    return [row._name for row in rows(window)]


def test_regions_zones_and_countries_are_ticked_and_undone(workspace: Workspace, window: MainWindow) -> None:
    window.show_key_dates()
    places(window).places["FR-6AE"].click()
    places(window).zones["A"].click()
    action = next(each for each in places(window).more.menu().actions() if each.text() == "Belgium")
    action.trigger()
    assert workspace.brand.places == ("BE", "FR", "FR-6AE")
    assert workspace.brand.school_zones == ("B", "C")
    assert places(window).places["BE"].isChecked()
    for _ in range(3):
        workspace.undo()
    assert workspace.brand.places == ("FR",)
    assert places(window).zones["A"].isChecked()


def test_renaming_the_brand_keeps_its_places(workspace: Workspace) -> None:
    workspace.run(set_holidays, places=["BE"], school_zones=[])
    workspace.run(edit_brand, name="Lumen")
    assert (workspace.brand.name, workspace.brand.places) == ("Lumen", ("BE",))


def test_an_own_date_is_added_changed_and_archived(workspace: Workspace, window: MainWindow) -> None:
    window.show_key_dates()
    section = window.settings.sections["key_dates"]
    section.add()
    form = next(form for form in section.findChildren(KeyDateForm) if form.isVisible())
    form.save()
    assert form.problem() == "The name is missing."
    form.name.setText(" Salon ")
    form.first.setDate(form.first.date().addDays(8))
    assert form.last.date() == form.first.date()
    form.last.setDate(form.first.date().addDays(-1))
    form.save()
    assert form.problem() == "A key date cannot end before it begins."
    form.last.setDate(form.first.date().addDays(2))
    form.yearly.setChecked(True)
    form.save()
    assert names(window) == ["Salon"]
    (own,) = queries.brand_dates(workspace.reader)
    assert (own.first, own.last, own.yearly) == (date(2026, 11, 18), date(2026, 11, 20), True)
    rows(window)[0].buttons["archive"].click()
    assert names(window) == []
    workspace.undo()
    assert names(window) == ["Salon"]


def test_a_validator_may_tick_but_a_reader_may_not(workspace: Workspace, window: MainWindow) -> None:
    window.show_key_dates()
    workspace.become(add_validator(workspace).id)
    assert places(window).places["FR"].isEnabled()
    owner = queries.people(workspace.reader)[0].id
    workspace.become(owner)
    workspace.become(add_person(workspace, name="Léa Roy", roles={Role.READER}).id)
    assert not any(box.isEnabled() for box in places(window).findChildren(QCheckBox))


def test_the_day_tells_of_what_is_near(context: Context, workspace: Workspace, known: MainWindow) -> None:
    known.show_today()
    (day,) = known.today._shown
    near = [notice for notice in notices_of(context, day) if notice.title]
    assert [notice.text for notice in near] == [
        "Tomorrow: Armistice 1918",
        "Tomorrow: Singles’ Day",
        "Friday: Kindness (world day)",
        "Saturday: Diabetes (world day)",
    ]
    row = next(row for row in known.today.to_notice.rows if isinstance(row, NoticeRow) and row.notice.title)
    assert row.main is not None
    row.main()
    cards = queries.cards_between(workspace.reader, date(2026, 11, 11), date(2026, 11, 12), now=NOW)
    assert [card.title for card in cards] == ["Armistice 1918"]
