"""Launches from the window: planned with their posts, moved with them, kept as templates."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.launches import add_launch_template, start_launch
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import mark_published
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.launch import Milestone
from calendar_app.domain.place import Place
from calendar_app.store import queries
from calendar_app.ui.calendar.glimpse import glimpse_of
from calendar_app.ui.calendar.load import launch_to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.launch_template_form import LaunchTemplateForm
from calendar_app.ui.dialogs.plan_list import LINE, PlanLine, PlanList
from calendar_app.ui.launches.forms import LaunchForm, NewLaunchForm
from calendar_app.ui.messages import Message
from calendar_app.ui.settings.row import Row
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, at
from tests.ui.calendar.conftest import Drag, middle

DAY = date(2026, 11, 25)
ARMISTICE = date(2026, 11, 11)


@pytest.fixture
def launch(workspace: Workspace) -> str:
    """On 25 November at ten, with a teaser seven days before."""
    channels = tuple(channel.id for channel in queries.channels(workspace.reader))
    milestones = [
        Milestone(offset=-7, title="Teaser", time=time(9), channels=channels[:1]),
        Milestone(offset=0, title="Launch", time=time(10), channels=channels),
    ]
    made: str = workspace.run(start_launch, name="Aube", day=DAY, milestones=milestones)
    return made


@pytest.fixture
def known(qtbot: QtBot, context: Context, window: MainWindow) -> MainWindow:
    """The window once holidays are known."""
    context.key_dates.start()
    qtbot.waitUntil(lambda: ARMISTICE in context.key_dates.days_off(ARMISTICE, DAY), timeout=20_000)
    return window


def days(workspace: Workspace, launch: str) -> list[str]:
    posts = queries.posts_of_launch(workspace.reader, launch)
    return [post.plan.day.isoformat() for post in posts if post.plan]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def launch_menu(window: MainWindow, day: date = DAY) -> QMenu:
    menu = window.menu_of(Place(day=day))
    return next(a.menu() for a in menu.actions() if a.text() == "Launch “Aube”")


def form_in(parent: QWidget, kind: type[Form]) -> Form:
    return next(form for form in parent.findChildren(kind) if form.isVisible())


def lines(plans: PlanList) -> list[list[str]]:
    """Each post, followed by what is said of it."""
    found: list[PlanLine] = [plans.item(number).data(LINE) for number in range(plans.count())]
    return [[*line.cells, *line.remarks] for line in found]


def move_to(form: Form, day: date) -> None:
    assert isinstance(form, LaunchForm)
    form.day.setDate(QDate(day.year, day.month, day.day))


def test_a_launch_is_planned_from_its_day(
    workspace: Workspace, known: MainWindow, told: list[Message]
) -> None:
    choose(known.menu_of(Place(day=date(2026, 11, 18))), "New launch on this day…")
    form = form_in(known, NewLaunchForm)
    assert isinstance(form, NewLaunchForm)
    assert lines(form.list) == [
        ["D−14", "Wed, 4 Nov, 10:00", "Teaser", "left out: this moment has passed"],
        ["D−7", "Tue, 10 Nov, 10:00", "Announcement", "a holiday is skipped"],
        ["D−1", "Tue, 17 Nov, 10:00", "Tomorrow is the day"],
        ["D", "Wed, 18 Nov, 10:00", "Launch"],
        ["D+1", "Thu, 19 Nov, 10:00", "Thanks"],
    ]
    form.save()
    assert form.problem()
    form.name.setText("Aube")
    form.save()
    (found,) = queries.launches(workspace.reader)
    assert days(workspace, found.id) == ["2026-11-10", "2026-11-17", "2026-11-18", "2026-11-19"]
    assert known.calendar.view.key_dates[found.day] == "Launch: Aube"
    assert told[-1].text == "“Aube” is planned"
    known.undo()
    assert queries.launches(workspace.reader) == []


def test_collisions_are_said_before(workspace: Workspace, window: MainWindow) -> None:
    workspace.run(edit_brand, minimum_gap=60)
    (instagram, *_) = (channel.id for channel in queries.channels(workspace.reader))
    workspace.run(
        add_launch_template,
        name="Short",
        milestones=[Milestone(offset=-1, title="Soon", time=time(12), channels=(instagram,))],
    )
    window.actions_table["new_launch"].trigger()
    form = form_in(window, NewLaunchForm)
    assert isinstance(form, NewLaunchForm)
    form.day.setDate(QDate(2026, 11, 13))
    assert form.template.currentText() == "Short"
    assert (
        lines(form.list)[0][3]
        == "collides: 30\N{NO-BREAK SPACE}min from “Teaser”, 1\N{NO-BREAK SPACE}h wanted"
    )


def test_its_posts_follow_it_in_one_step(
    workspace: Workspace, window: MainWindow, launch: str, told: list[Message]
) -> None:
    choose(launch_menu(window), "Move with its posts…")
    form = form_in(window, LaunchForm)
    move_to(form, date(2026, 11, 27))
    assert isinstance(form, LaunchForm)
    assert lines(form.list) == [
        ["D−7", "Wed, 18 Nov, 09:00 → Fri, 20 Nov", "Teaser"],
        ["D", "Wed, 25 Nov, 10:00 → Fri, 27 Nov", "Launch"],
    ]
    form.save()
    assert days(workspace, launch) == ["2026-11-20", "2026-11-27"]
    assert told[-1].text == "“Aube” is changed, 2 posts moved"
    window.undo()
    assert days(workspace, launch) == ["2026-11-18", "2026-11-25"]
    assert queries.launches(workspace.reader)[0].day == DAY


def test_a_drag_does_what_the_form_does(workspace: Workspace, window: MainWindow, launch: str) -> None:
    view = window.calendar.view
    assert isinstance(view, MonthView)
    mime = launch_to_mime(launch, brand=workspace.identity.ws, text="")
    Drag(view, mime).drop(middle(view, "2026-11-27"))
    by_mouse = days(workspace, launch), queries.launches(workspace.reader)
    window.undo()
    assert days(workspace, launch) == ["2026-11-18", "2026-11-25"]
    choose(launch_menu(window), "Move with its posts…")
    form = form_in(window, LaunchForm)
    move_to(form, date(2026, 11, 27))
    form.save()
    assert (days(workspace, launch), queries.launches(workspace.reader)) == by_mouse


def test_holidays_are_skipped_on_the_way_and_forgotten_after(
    workspace: Workspace, known: MainWindow, launch: str
) -> None:
    for day, teaser in ((date(2026, 11, 18), "2026-11-10"), (date(2026, 11, 19), "2026-11-12")):
        (found,) = queries.launches(workspace.reader)
        choose(launch_menu(known, found.day), "Move with its posts…")
        form = form_in(known, LaunchForm)
        move_to(form, day)
        form.save()
        assert days(workspace, launch) == [teaser, day.isoformat()]


def test_what_is_out_stays_and_says_so(workspace: Workspace, window: MainWindow, launch: str) -> None:
    teaser, _ = queries.posts_of_launch(workspace.reader, launch)
    workspace.run(mark_published, teaser.id)
    choose(launch_menu(window), "Move with its posts…")
    form = form_in(window, LaunchForm)
    move_to(form, date(2026, 11, 26))
    assert isinstance(form, LaunchForm)
    assert lines(form.list)[0][3].startswith("stays: published posts keep their date")
    form.save()
    assert days(workspace, launch) == ["2026-11-18", "2026-11-26"]


def test_a_card_tells_of_its_launch(window: MainWindow, launch: str) -> None:
    workspace = window.context.workspace
    teaser, _ = queries.posts_of_launch(workspace.reader, launch)
    (card,) = queries.cards_of(workspace.reader, teaser.id, now=NOW)
    glimpse = glimpse_of(window.context, card)
    assert glimpse
    assert glimpse.about == "D−7 Aube"
    menu = window.menu_of((card,))
    assert any(action.text() == "Launch “Aube”" for action in menu.actions())


def test_the_posts_of_a_launch_are_parted(
    workspace: Workspace, window: MainWindow, launch: str, told: list[Message]
) -> None:
    choose(launch_menu(window), "Part its posts")
    assert queries.launches(workspace.reader) == []
    assert told[-1].text == "The posts of “Aube” go their own ways."
    window.undo()
    assert days(workspace, launch) == ["2026-11-18", "2026-11-25"]


def test_a_launch_is_kept_as_a_template(workspace: Workspace, window: MainWindow, launch: str) -> None:
    teaser, _ = queries.posts_of_launch(workspace.reader, launch)
    workspace.run(edit_post, teaser.id, plan=at("2026-11-20T09:30"))
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    choose(launch_menu(window), "Keep as a template…")
    form = form_in(window, LaunchTemplateForm)
    assert isinstance(form, LaunchTemplateForm)
    form.name.setText("Product")
    form.save()
    (found,) = queries.launch_templates(workspace.reader)
    assert found.milestones == (
        Milestone(offset=-5, title="Teaser", time=time(9, 30), channels=(channels[0],)),
        Milestone(offset=0, title="Launch", time=time(10), channels=tuple(channels)),
    )


def test_templates_are_edited_in_the_settings(workspace: Workspace, window: MainWindow) -> None:
    window.show_settings()
    window.settings.show_section("launches")
    section = window.settings.sections["launches"]
    section.add()
    form = form_in(window, LaunchTemplateForm)
    assert isinstance(form, LaunchTemplateForm)
    assert [row.offset.text() for row in form.rows] == ["D−14", "D−7", "D−1", "D", "D+1"]
    form.save()
    assert form.problem()
    form.name.setText("Product")
    for row in form.rows[2:]:
        row.removed.emit()
    form.add_post.click()
    form.rows[-1].offset.setValue(form.rows[-1].offset.valueFromText("J+3"))
    form.rows[-1].title.setText("Making of")
    form.rows[-1].time.setTime(form.rows[-1].time.minimumTime())
    form.save()
    (found,) = queries.launch_templates(workspace.reader)
    assert [each.offset for each in found.milestones] == [-14, -7, 3]
    assert found.milestones[-1] == Milestone(offset=3, title="Making of")
    (row,) = section.findChildren(Row)
    row.buttons["trash"].click()
    assert queries.launch_templates(workspace.reader) == []
    window.undo()
    assert len(queries.launch_templates(workspace.reader)) == 1


def test_a_channel_is_ticked_in_a_template(workspace: Workspace, window: MainWindow) -> None:
    form = LaunchTemplateForm(window.context, parent=window)
    (row, *_) = form.rows
    assert row.channels.accessibleName() == "Channels: none yet"
    (first, *_) = row.channels.menu().actions()
    first.setChecked(True)
    assert row.channels.accessibleName() == f"Channels: {first.text()}"
    assert row.milestone().channels == (queries.channels(workspace.reader)[0].id,)


@pytest.mark.parametrize(
    ("text", "days"), [("J-14", -14), ("-3", -3), ("D", 0), ("J+1", 1), ("d 2", 2), ("J-", 7)]
)
def test_distances_are_read_with_or_without_their_letter(window: MainWindow, text: str, days: int) -> None:
    form = LaunchTemplateForm(window.context, milestones=[Milestone(offset=7, title="")], parent=window)
    assert form.rows[0].offset.valueFromText(text) == days


def test_a_launch_without_cards_is_moved_all_the_same(workspace: Workspace, window: MainWindow) -> None:
    launch = workspace.run(
        start_launch, name="Aube", day=DAY, milestones=[Milestone(offset=0, title="Launch")]
    )
    (post,) = queries.posts_of_launch(workspace.reader, launch)
    workspace.run(edit_post, post.id, plan=None)
    choose(launch_menu(window), "Move with its posts…")
    form = form_in(window, LaunchForm)
    move_to(form, date(2026, 11, 30))
    form.save()
    assert queries.launches(workspace.reader)[0].day == date(2026, 11, 30)


def test_a_launch_is_opened_by_a_double_click(window: MainWindow, launch: str) -> None:
    window.calendar.view.open_launch.emit(launch)
    assert form_in(window, LaunchForm).isVisible()
