"""Filters: chosen in a panel, always in sight while they keep something back, off with one click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from calendar_app.commands.channels import add_campaign, archive_campaign
from calendar_app.commands.posts import edit_post
from calendar_app.store import queries
from calendar_app.ui.shell.filter_panel import FilterPanel
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, at


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> FilterPanel:
    workspace = window.context.workspace
    day = at("2026-11-12").day
    campaign = workspace.run(add_campaign, name="Solstice", first=day, last=day)
    teaser = queries.find_posts(workspace.reader, "teaser", now=NOW)[0].card.post
    workspace.run(edit_post, teaser, campaign=campaign)
    window.activateWindow()
    window.actions_table["filter"].trigger()
    return window.calendar.filter_panel


def titles(window: MainWindow) -> list[str]:
    calendar = window.calendar
    return [card.title for card in [*calendar.view.page.in_order, *calendar.tray.list.cards]]


def test_a_tick_filters_calendar_and_tray_at_once(window: MainWindow, panel: FilterPanel) -> None:
    panel.boxes["campaigns/Solstice"].click()
    assert titles(window) == ["Teaser"]
    panel.boxes["campaigns/No campaign"].click()
    assert titles(window) == ["Teaser", "Interview", "Idea"]


def test_kinds_of_formats_go_across_networks(window: MainWindow, panel: FilterPanel) -> None:
    panel.boxes["formats/Story"].click()
    assert titles(window) == []


def test_what_nobody_can_choose_from_is_not_offered(panel: FilterPanel) -> None:
    fields = {name.partition("/")[0] for name in panel.boxes}
    assert fields == {"campaigns", "formats", "troubles"}


def test_an_active_filter_is_in_sight_and_off_with_one_click(window: MainWindow, panel: FilterPanel) -> None:
    bar = window.calendar.filter_bar
    assert not bar.isVisible()
    panel.boxes["campaigns/Solstice"].click()
    assert bar.isVisible()
    assert not panel.geometry().intersects(bar.geometry())
    assert bar.texts == ["Campaign · Solstice"]
    bar.clear.click()
    assert not bar.isVisible()
    assert not panel.boxes["campaigns/Solstice"].isChecked()
    assert len(titles(window)) == 3


def test_hidden_channels_and_statuses_are_in_sight_too(window: MainWindow) -> None:
    channels, statuses = window.sidebar.channels, window.sidebar.statuses
    next(iter(channels._boxes.values())).click()
    next(iter(statuses._buttons.values())).click()
    assert window.calendar.filter_bar.texts == ["1 channel hidden", "Status · Draft"]
    window.actions_table["show_everything"].trigger()
    assert not channels.hidden
    assert not statuses.chosen
    assert window.calendar.filter_bar.texts == []


def test_what_is_filtered_and_empty_says_so(window: MainWindow, panel: FilterPanel) -> None:
    panel.boxes["formats/Story"].click()
    assert window.calendar.view.scene().hint == "No post of this month fits the filters."
    assert window.calendar.tray._empty.text() == "No post without a date fits the filters."


def test_the_counts_of_the_sidebar_follow(window: MainWindow, panel: FilterPanel) -> None:
    panel.boxes["formats/Story"].click()
    assert "No posts" in window.calendar.status_line._summary.text()


def test_escape_and_a_click_beside_close_it(window: MainWindow, panel: FilterPanel) -> None:
    QTest.keyClick(next(iter(panel.boxes.values())), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    window.filter()
    assert panel.isVisible()
    QTest.mouseClick(window.sidebar, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_showing_a_card_takes_off_what_hides_it(window: MainWindow, panel: FilterPanel) -> None:
    panel.boxes["formats/Story"].click()
    panel.dismiss()
    window.show_card(queries.find_posts(window.context.workspace.reader, "interview", now=NOW)[0].card)
    focused = window.calendar.view.focused_card
    assert focused is not None
    assert focused.title == "Interview"
    assert not window.calendar.filter_bar.isVisible()


def test_chips_that_have_no_room_are_counted(window: MainWindow, panel: FilterPanel) -> None:
    for box in panel.boxes.values():
        box.setChecked(True)
    panel.dismiss()
    window.resize(960, 600)
    shown = [chip for chip in window.calendar.filter_bar._chips if chip.isVisible()]
    assert window.calendar.filter_bar.clear.isVisible()
    assert all(window.calendar.filter_bar.rect().contains(chip.geometry()) for chip in shown)


def test_the_panel_is_no_wider_than_what_it_offers(window: MainWindow, panel: FilterPanel) -> None:
    three = panel.width()
    panel.dismiss()
    workspace = window.context.workspace
    for campaign in queries.campaigns(workspace.reader):
        workspace.run(archive_campaign, campaign.id)
    window.actions_table["filter"].trigger()
    assert panel.width() < three
