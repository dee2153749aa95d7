"""Week or month: the same day and the same selection, looked at another way, and remembered."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from calendar_app.commands.channels import add_campaign
from calendar_app.domain.filter import Filter
from calendar_app.domain.place import Place
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS
from calendar_app.ui.calendar.load import Load, to_mime
from calendar_app.ui.calendar.quarter import QuarterView
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.block_form import BlockForm
from calendar_app.ui.dialogs.campaign_form import CampaignForm
from calendar_app.ui.habits import Habits
from calendar_app.ui.window import MainWindow
from tests.builders import PARIS
from tests.sampling import mostly_slow

WEEK = timedelta(weeks=1)


def segment(window: MainWindow, word: str) -> QRadioButton:
    found = window.calendar.toolbar.views.findChildren(QRadioButton)
    return next(each for each in found if each.text() == word)


def test_a_click_shows_the_week_with_the_same_post_under_the_keyboard(
    window: MainWindow, habits: Habits
) -> None:
    month = window.calendar.view
    card = month.page.in_order[0]
    assert card.plan
    month.focus_on(Focus(day=card.plan.day, key=card.key))
    QTest.mouseClick(segment(window, "Week"), Qt.MouseButton.LeftButton)
    week = window.calendar.view
    assert week is not month
    assert week.isVisible()
    assert not month.isVisible()
    assert window.calendar.toolbar.title.accessibleName() == "9 – 15 November 2026"
    assert week.focused_card == card
    assert week.hasFocus()
    assert habits.preferences.calendar_view == "week"


def test_figures_switch_where_the_calendar_has_the_keyboard(window: MainWindow) -> None:
    QTest.keyClick(window.calendar.view, Qt.Key.Key_1)
    assert window.calendar.toolbar.views.value() == "week"
    QTest.keyClick(window.calendar.view, Qt.Key.Key_2)
    assert window.calendar.toolbar.views.value() == "month"
    assert window.calendar.toolbar.title.accessibleName() == "November 2026"


def test_the_next_window_begins_where_this_one_ended(
    window: MainWindow, qtbot: QtBot, context: Context
) -> None:
    window.calendar.choose_view("week")
    again = MainWindow(context)
    qtbot.addWidget(again)
    assert again.calendar.toolbar.views.value() == "week"
    assert again.calendar.toolbar.title.accessibleName() == "9 – 15 November 2026"


def test_a_week_is_looked_at_as_it_was_last(window: MainWindow, habits: Habits) -> None:
    toolbar = window.calendar.toolbar
    assert toolbar.weeks.isHidden()
    window.calendar.choose_view("week")
    assert toolbar.weeks.isVisible()
    (hours,) = [each for each in toolbar.weeks.findChildren(QRadioButton) if each.text() == "Hours"]
    QTest.mouseClick(hours, Qt.MouseButton.LeftButton)
    assert isinstance(window.calendar.view, VIEWS["hours"])
    assert (toolbar.views.value(), toolbar.weeks.value()) == ("week", "hours")
    QTest.keyClick(window.calendar.view, Qt.Key.Key_2)
    assert toolbar.weeks.isHidden()
    QTest.keyClick(window.calendar.view, Qt.Key.Key_1)
    assert isinstance(window.calendar.view, VIEWS["hours"])
    assert habits.preferences.calendar_view == "hours"
    QTest.keyClick(window.calendar.view, Qt.Key.Key_H)
    assert isinstance(window.calendar.view, VIEWS["week"])
    assert habits.preferences.week_view == "week"


def test_a_post_begins_at_the_hour_that_was_clicked(window: MainWindow) -> None:
    window.calendar.choose_view("hours")
    view = window.calendar.view
    place = Place(day=date(2026, 11, 13), time=time(15, 45))
    menu = {action.text(): action for action in window.menu_of(place).actions()}
    menu["New note on this day…"].trigger()
    (form,) = window.findChildren(BlockForm)
    assert (form.begins.time().hour(), form.ends.time().hour()) == (15, 16)
    form.close()
    menu["New post at 15:45"].trigger()
    assert window.composer.isVisible()
    assert view.source.between(place.day, date(2026, 11, 14))[-1].plan == place.plan(zone=PARIS)


def test_a_view_nobody_knows_is_the_month(qtbot: QtBot, context: Context) -> None:
    context.habits.keep(calendar_view="spiral")
    window = MainWindow(context)
    qtbot.addWidget(window)
    assert window.calendar.toolbar.views.value() == "month"


def test_arrows_of_the_toolbar_turn_what_is_seen(window: MainWindow) -> None:
    window.calendar.choose_view("week")
    QTest.mouseClick(window.calendar.toolbar.on, Qt.MouseButton.LeftButton)
    assert window.calendar.toolbar.title.accessibleName() == "16 – 22 November 2026"
    window.calendar.choose_view("month")
    assert window.calendar.view.day == date(2026, 11, 17)


def test_a_filter_holds_in_every_view(window: MainWindow) -> None:
    workspace = window.context.workspace
    window.calendar.choose_view("week")
    window.calendar.choose_view("month")
    everything = frozenset(channel.id for channel in queries.channels(workspace.reader))
    window.calendar.view.set_filter(Filter(hidden_channels=everything))
    window.calendar.choose_view("week")
    assert window.calendar.view.page.in_order == []


@pytest.mark.parametrize("name", mostly_slow(VIEWS, quick=["month"]))
def test_a_card_held_over_an_arrow_turns_the_page(qtbot: QtBot, window: MainWindow, name: str) -> None:
    card = window.calendar.view.page.in_order[0]
    for each in (*VIEWS, name):
        window.calendar.show_view(each)
    view = window.calendar.view
    before, expected = view.range, view.day_on_page(1)
    mime = to_mime(Load(brand=window.context.workspace.identity.ws, keys=(card.key,)))
    none = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(4, 4), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window.calendar.toolbar.on, over)
    qtbot.waitUntil(lambda: view.range != before, timeout=3000)
    QApplication.sendEvent(window.calendar.toolbar.on, QDragLeaveEvent())
    assert view.anchor == expected


def test_in_a_narrow_window_the_title_is_still_read(window: MainWindow) -> None:
    window.calendar.choose_view("week")
    window.resize(1280, 720)
    QApplication.processEvents()
    assert not window.calendar.toolbar.title.is_elided()
    assert window.calendar.toolbar.new_post.isVisible()


def test_a_cell_of_the_quarter_opens_its_week_and_a_post_its_month(window: MainWindow) -> None:
    card = window.calendar.view.page.in_order[0]
    QTest.keyClick(window.calendar.view, Qt.Key.Key_3)
    quarter = window.calendar.view
    assert isinstance(quarter, QuarterView)
    assert window.calendar.toolbar.views.value() == "quarter"
    assert window.calendar.toolbar.title.accessibleName() == "Fourth quarter of 2026"
    QTest.mouseDClick(quarter, Qt.MouseButton.LeftButton, pos=quarter.geometry_of_page.count(0, 8).center())
    assert window.calendar.toolbar.views.value() == "week"
    assert window.calendar.toolbar.title.accessibleName() == "23 – 29 November 2026"
    window.calendar.choose_view("quarter")
    window.show_card(card)
    assert window.calendar.toolbar.views.value() == "month"
    assert window.calendar.view.focused_card == card


def test_a_campaign_of_the_quarter_opens_in_its_form(window: MainWindow) -> None:
    day = window.calendar.view.today
    window.context.workspace.run(add_campaign, name="Solstice", first=day, last=day)
    window.calendar.choose_view("quarter")
    QTest.keyClick(window.calendar.view, Qt.Key.Key_Up)
    QTest.keyClick(window.calendar.view, Qt.Key.Key_Return)
    (form,) = window.findChildren(CampaignForm)
    assert form.name.text() == "Solstice"
    form.close()


def test_the_sidebar_counts_the_month_beside_a_quarter(window: MainWindow) -> None:
    buttons = window.sidebar.statuses.findChildren(QAbstractButton)
    before = [button.accessibleName() for button in buttons]
    assert any(name.endswith("2") for name in before)
    window.calendar.choose_view("quarter")
    assert [button.accessibleName() for button in buttons] == before


def test_a_post_cut_in_the_month_is_pasted_weeks_later_in_the_quarter(window: MainWindow) -> None:
    month = window.calendar.view
    card = month.page.in_order[0]
    assert card.plan
    month.focus_on(Focus(day=card.plan.day, key=card.key))
    QTest.keyClick(month, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(month, Qt.Key.Key_3)
    quarter = window.calendar.view
    for _ in range(2):
        QTest.keyClick(quarter, Qt.Key.Key_Right)
    QTest.keyClick(quarter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (moved,) = quarter.source.find_all([(card.post, replace(card.plan, day=card.plan.day + 2 * WEEK))])
    assert moved.title == card.title
    assert quarter.hasFocus()
