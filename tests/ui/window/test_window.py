"""What somebody sees and does in the window of their brand."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.channels import add_channel_account, archive_channel
from calendar_app.commands.membership import add_person
from calendar_app.domain.errors import Refusal
from calendar_app.domain.place import Place
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.export import export_to
from calendar_app.ui.dialogs.person_form import PersonForm
from calendar_app.ui.dialogs.pin import PinDialog
from calendar_app.ui.frame import Frame
from calendar_app.ui.habits import Habits
from calendar_app.ui.messages import Message
from calendar_app.ui.shell.brand_header import short_name
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.window import MainWindow
from tests.builders import add_validator


def count_of(window: MainWindow, status: Status) -> str:
    return window.sidebar.statuses._buttons[status].accessibleName()


def shown_titles(window: MainWindow) -> list[str]:
    return [card.title for card in window.calendar.view.page.in_order]  # type: ignore[attr-defined]


def test_it_opens_on_the_month_of_today(window: MainWindow) -> None:
    assert window.windowTitle() == "Maison Lumen"
    assert window.calendar.toolbar.title.text() == "November 2026"
    assert shown_titles(window) == ["Teaser", "Interview"]
    assert count_of(window, Status.DRAFT) == "Draft: 2"


def test_the_line_below_says_how_things_stand(window: MainWindow) -> None:
    assert window.calendar.status_line._summary.text() == "2 posts in November"
    assert window.calendar.status_line._place.text().startswith("Europe/Paris · ")
    assert window.calendar.status_line._place.text().endswith(" · week 46")


@pytest.mark.parametrize("name", ["week", "hours"])
def test_the_line_below_a_week_counts_the_week(window: MainWindow, name: str) -> None:
    window.calendar.show_view(name)
    assert window.calendar.status_line._summary.text() == "2 posts in week 46"
    window.actions_table["go_on"].trigger()
    assert window.calendar.status_line._summary.text() == "No posts in week 47"
    window.context.run(edit_brand, first_weekday=6)
    assert window.calendar.view.weeks[0][0].weekday() == 6
    assert window.calendar.status_line._summary.text() == "No posts in week 47"


def test_the_line_below_a_quarter_leaves_counting_to_the_page(window: MainWindow) -> None:
    window.calendar.show_view("quarter")
    assert window.calendar.status_line._summary.text() == ""
    window.calendar.show_view("month")
    assert window.calendar.status_line._summary.text() == "2 posts in November"


def test_the_way_back_from_a_post_is_named_in_the_language_that_is_chosen(window: MainWindow) -> None:
    window.show_bin()
    window.open_post(window.calendar.view.page.in_order[0].post)
    assert window.composer.header._back.text() == "Bin"
    window.context.language.use("fr")
    assert window.composer.header._back.text() == "Corbeille"


def test_in_a_brand_of_one_channel_a_new_post_is_for_it(window: MainWindow) -> None:
    reader = window.context.workspace.reader
    window.actions_table["new_post"].trigger()
    assert queries.variants(reader, window.composer.post_id) == []
    first, other = queries.channels(reader)
    window.context.run(archive_channel, other.id)
    window.actions_table["new_post"].trigger()
    (variant,) = queries.variants(reader, window.composer.post_id)
    assert variant.channel == first.id


def test_somebody_new_is_added_from_where_people_change_places(window: MainWindow) -> None:
    (add,) = [a for a in window.sidebar.header.menu_for().actions() if a.text() == "Add a person…"]
    add.trigger()
    (form,) = window.settings.findChildren(PersonForm)
    form.name.setText("Nadia Cherif")
    form.save()
    assert "Nadia Cherif" in [person.name for person in window.context.workspace.people_here()]


def test_turning_the_page_changes_title_and_counts(window: MainWindow) -> None:
    window.actions_table["go_on"].trigger()
    assert window.calendar.toolbar.title.text() == "December 2026"
    assert count_of(window, Status.DRAFT) == "Draft: 0"
    window.actions_table["go_today"].trigger()
    assert window.calendar.toolbar.title.text() == "November 2026"


def test_a_new_post_opens_in_the_composer(window: MainWindow) -> None:
    window.actions_table["new_post"].trigger()
    assert window.composer.isVisible()
    assert not window.sidebar.isVisible()
    window.composer.close_post()
    assert window.calendar.isVisible()


def test_unticking_a_channel_hides_its_posts(qtbot: QtBot, window: MainWindow) -> None:
    box = next(iter(window.sidebar.channels._boxes.values()))
    box.click()
    assert shown_titles(window) == ["Interview"]
    assert count_of(window, Status.DRAFT) == "Draft: 1"
    box.click()
    assert shown_titles(window) == ["Teaser", "Interview"]


def test_a_tick_outlives_a_new_channel(window: MainWindow) -> None:
    next(iter(window.sidebar.channels._boxes.values())).click()
    hidden = window.sidebar.channels.hidden
    window.context.workspace.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    assert len(window.sidebar.channels._boxes) == 3
    assert window.sidebar.channels.hidden == hidden


def test_pressing_a_status_shows_only_its_posts_and_keeps_the_counts(window: MainWindow) -> None:
    button = window.sidebar.statuses._buttons[Status.PUBLISHED]
    button.click()
    assert shown_titles(window) == []
    assert count_of(window, Status.DRAFT) == "Draft: 2"
    window.sidebar.statuses.clear()
    assert shown_titles(window) == ["Teaser", "Interview"]


def test_binning_offers_the_way_back(window: MainWindow, told: list[Message]) -> None:
    card = window.calendar.view.page.in_order[0]  # type: ignore[attr-defined]
    window.calendar.bin_requested.emit([card.post])
    assert shown_titles(window) == ["Interview"]
    assert window.toast.isVisible()
    assert told[-1].act
    told[-1].act()
    assert shown_titles(window) == ["Teaser", "Interview"]


def test_a_card_offers_its_menu(window: MainWindow) -> None:
    card = window.calendar.view.page.in_order[0]  # type: ignore[attr-defined]
    menu = {action.text(): action for action in window.menu_of((card,)).actions() if action.text()}
    assert list(menu) == [
        "Open",
        "Move to…",
        "Move to the next free slot",
        "Take the date away",
        "Duplicate",
        "Repeat…",
        "Cut",
        "Copy",
        "Put in the bin",
    ]
    menu["Duplicate"].trigger()
    assert shown_titles(window).count("Teaser") == 2


def test_a_day_offers_a_new_post_there(window: MainWindow) -> None:
    day = window.calendar.view.today
    window.menu_of(Place(day=day)).actions()[0].trigger()
    assert window.composer.isVisible()
    window.show_calendar()
    assert len(shown_titles(window)) == 3


def test_every_word_follows_the_language(qtbot: QtBot, window: MainWindow) -> None:
    window.context.language.use("fr")
    qtbot.waitUntil(lambda: window.calendar.toolbar.today.text() == "Aujourd’hui")
    assert window.calendar.toolbar.title.text() == "Novembre 2026"
    assert window.calendar.status_line._summary.text() == "2 posts en novembre"
    assert count_of(window, Status.DRAFT) == "Brouillon: 2"
    window.show_settings()
    assert window.settings.sections["channels"]._title.text() == "Comptes"


def test_somebody_else_takes_the_chair(window: MainWindow) -> None:
    samir = add_validator(window.context.workspace)
    names = [action.text() for action in window.sidebar.header.menu_for().actions() if action.isCheckable()]
    assert names == ["Camille Roux", "Samir Benali"]
    window.sidebar.header.person_chosen.emit(samir.id)
    assert window.context.workspace.me == samir
    assert window.sidebar.header._person.text() == "Samir B. · SMM"


def test_who_has_a_pin_says_it_before_taking_the_chair(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.context.workspace
    samir = add_person(workspace, name="Samir Benali", roles={Role.SMM}, pin="2468")
    workspace.become(workspace.me.id)
    window.become(samir.id)
    dialog = window.findChild(PinDialog)
    dialog.line.setText("1111")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.problem() == "This is not the PIN."
    dialog.line.setText("2468")
    dialog.save()
    assert workspace.me == samir
    assert workspace.is_unlocked()
    assert window.context.habits.preferences.last_person[str(workspace.folder)] == samir.id


def test_without_the_pin_the_chair_stays_taken(window: MainWindow) -> None:
    workspace, camille = window.context.workspace, window.context.workspace.me
    samir = add_person(workspace, name="Samir Benali", roles={Role.SMM}, pin="2468")
    workspace.become(camille.id)
    window.become(samir.id)
    window.findChild(PinDialog).reject()
    assert workspace.me == camille


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, context: Context, habits: Habits, themes: Themes
) -> None:
    def opened() -> tuple[Frame, MainWindow]:
        frame, window = Frame(habits, themes), MainWindow(context)
        qtbot.addWidget(frame)
        frame.fill(window)
        frame.show()
        return frame, window

    frame, window = opened()
    frame.resize(960, 650)
    window.fold_tray()
    window.leave()
    assert not frame.isVisible()
    frame, window = opened()
    assert (frame.width(), frame.height()) == (960, 650)
    assert window.calendar.tray.folded
    assert frame.windowTitle() == "Maison Lumen"
    assert Habits(habits._file).preferences == habits.preferences


def test_a_refusal_becomes_a_message(context: Context, told: list[Message]) -> None:
    def refuse() -> None:
        raise Refusal("last_owner")

    assert not context.attempt(refuse)
    assert told == [Message(text="A brand needs an owner: make somebody else one first.", problem=True)]


def test_the_calendar_file_is_written_and_counted(
    context: Context, told: list[Message], tmp_path: Path
) -> None:
    export_to(context, tmp_path / "plan.ics")
    assert (tmp_path / "plan.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert told[-1].text == "2 events exported."
    assert told[-1].label == "Open folder"


def test_the_dialog_asks_where_to(window: MainWindow, told: list[Message], tmp_path: Path) -> None:
    window.actions_table["export_calendar"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog.windowTitle() == "Export the calendar"
    dialog.selectFile(str(tmp_path / "november"))
    dialog.accept()
    assert (tmp_path / "november.ics").is_file()
    assert told[-1].text == "2 events exported."


def test_a_folder_that_takes_nothing_is_named(context: Context, told: list[Message], tmp_path: Path) -> None:
    export_to(context, tmp_path / "nowhere" / "plan.ics")
    assert told[-1].problem
    assert "nowhere" in told[-1].text


@pytest.mark.parametrize("page", ["show_calendar", "show_settings"])
def test_whatever_takes_the_keyboard_has_a_name(window: MainWindow, page: str) -> None:
    getattr(window, page)()
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_a_long_name_is_short_in_the_sidebar() -> None:
    assert short_name("Camille Roux") == "Camille R."
    assert short_name("Camille") == "Camille"
    assert short_name("Inès de la Tour") == "Inès T."


def test_a_channel_without_handle_is_named(window: MainWindow) -> None:
    window.context.workspace.run(add_channel_account, network="x", name="Tom & Co", handle="")
    box = list(window.sidebar.channels._boxes.values())[-1]
    assert box.text().strip() == "Tom && Co"
    assert queries.channels(window.context.workspace.reader)[-1].name == "Tom & Co"


def test_a_brand_without_a_channel_is_led_to_its_first(window: MainWindow) -> None:
    workspace = window.context.workspace
    first = window.sidebar.channels._first
    assert first.isHidden()
    for channel in queries.channels(workspace.reader):
        workspace.run(archive_channel, channel.id)
    first.click()
    assert window.settings.isVisible()
    assert not first.isHidden()
