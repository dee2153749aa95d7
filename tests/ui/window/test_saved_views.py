"""Ways of looking that are kept: brought back by menu or by the box, renamed, deleted, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from calendar_app.commands.channels import add_campaign, archive_campaign
from calendar_app.commands.saved_views import save_view
from calendar_app.domain.filter import Filter
from calendar_app.domain.saved_view import SavedView
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.dialogs.saved_view_form import SavedViewForm
from calendar_app.ui.settings.saved_views import SavedViewsSection
from calendar_app.ui.window import MainWindow
from tests.builders import at

DRAFTS = Filter(statuses=frozenset({Status.DRAFT}))


@pytest.fixture
def kept(window: MainWindow) -> SavedView:
    """A list of drafts, by title."""
    run = window.context.workspace.run
    run(save_view, name="Drafts", filter=DRAFTS, view="list", columns=("author",), sorting="title")
    return views(window)[0]


def views(window: MainWindow) -> list[SavedView]:
    return queries.saved_views(window.context.workspace.reader)


def menu_of(window: MainWindow) -> QMenu:
    calendar = window.calendar
    return calendar.saved_views.filled_menu(calendar.view_name)


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(window: MainWindow, text: str) -> None:
    next(action for action in menu_of(window).actions() if action.text() == text).trigger()


def test_what_is_looked_at_is_kept_under_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.calendar.choose_view("week")
    window.sidebar.filtering.apply(DRAFTS)
    choose(window, "Save this view…")
    form = window.findChild(SavedViewForm)
    QTest.keyClicks(form.name, "My drafts")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    (found,) = views(window)
    assert (found.name, found.filter, found.view, found.columns) == ("My drafts", DRAFTS, "week", ())
    assert texts(menu_of(window)) == ["&1 My drafts", "Save this view…", "Rename or delete views…"]
    assert menu_of(window).actions()[0].isChecked()


def test_it_is_brought_back_with_filter_kind_columns_and_order(window: MainWindow, kept: SavedView) -> None:
    choose(window, "&1 Drafts")
    assert window.calendar.view_name == "list"
    assert window.sidebar.filtering.filter == DRAFTS
    assert window.calendar.filter_bar.texts == ["Status · Draft"]
    assert window.context.habits.preferences.list_columns == ("author",)
    assert str(window.calendar.view.order) == "title"


def test_it_is_found_by_its_name(window: MainWindow, kept: SavedView) -> None:
    window.show_settings()
    window.search()
    QTest.keyClicks(window.finder.line, "draf")
    assert window.finder.current is not None
    assert window.finder.current.view == kept
    QTest.keyClick(window.finder.line, Qt.Key.Key_Return)
    assert window.calendar.isVisible()
    assert window.sidebar.filtering.filter == DRAFTS


def test_what_is_shown_since_can_be_kept_in_its_place(window: MainWindow, kept: SavedView) -> None:
    choose(window, "&1 Drafts")
    window.calendar.choose_view("month")
    choose(window, "Have “Drafts” show this")
    assert [(view.name, view.view) for view in views(window)] == [("Drafts", "month")]
    window.undo()
    assert views(window) == [kept]


def test_it_is_renamed_and_deleted_with_a_way_back(window: MainWindow, kept: SavedView) -> None:
    window.manage_views()
    section = window.settings.sections["saved_views"]
    assert isinstance(section, SavedViewsSection)
    form = SavedViewForm(window.context, kept, parent=window)
    form.name.setText("To write")
    form.save()
    assert [view.name for view in views(window)] == ["To write"]
    section._remove(views(window)[0])
    assert views(window) == []
    assert texts(menu_of(window)) == ["Save this view…"]
    window.undo()
    assert [view.name for view in views(window)] == ["To write"]


def test_what_has_gone_since_hides_nothing(window: MainWindow) -> None:
    workspace, day = window.context.workspace, at("2026-11-12").day
    campaign = workspace.run(add_campaign, name="Solstice", first=day, last=day)
    wanted = Filter(campaigns=frozenset({campaign}), formats=frozenset({"instagram.story", "gone.story"}))
    workspace.run(save_view, name="Solstice", filter=wanted, view="month")
    workspace.run(archive_campaign, campaign)
    choose(window, "&1 Solstice")
    assert window.sidebar.filtering.filter.campaigns == frozenset()
    assert window.calendar.filter_bar.texts == ["Format · Story"]


def test_one_change_however_much_is_asked_for(window: MainWindow) -> None:
    told: list[None] = []
    window.sidebar.filtering.changed.connect(lambda: told.append(None))
    channels = frozenset(channel.id for channel in queries.channels(window.context.workspace.reader))
    wanted = Filter(hidden_channels=channels, statuses=frozenset({Status.DRAFT, Status.APPROVED}))
    window.sidebar.filtering.apply(wanted)
    assert window.sidebar.filtering.filter == wanted
    assert len(told) == 1
