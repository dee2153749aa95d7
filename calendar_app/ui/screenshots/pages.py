"""The pages of the window, each as a day's work finds it and as it is with nothing in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from calendar_app.commands.backup import DatedCopy
from calendar_app.commands.blocks import archive_block
from calendar_app.commands.posts import archive_post, create_post
from calendar_app.commands.series import repeat_post
from calendar_app.domain.agenda import Chore
from calendar_app.domain.clock_change import clock_changes
from calendar_app.domain.place import Place
from calendar_app.domain.plan import Plan, days_between
from calendar_app.domain.recurrence import Frequency, Rule
from calendar_app.domain.remark import Region
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.calendar.hours import HoursView
from calendar_app.ui.library import Picker
from calendar_app.ui.review.decision_bar import CORRECT, SEND_BACK
from calendar_app.ui.review.heads import CHANGES, DONE, MINE, PREVIEWS
from calendar_app.ui.screenshots.studio import MONTH, Screen, Studio, settle, shown
from calendar_app.ui.start import StartWindow
from calendar_app.ui.window import MainWindow

FAR = timedelta(days=3650)
"""Nobody plans so far ahead."""
BINNED = (Status.CHANGES_REQUESTED, Status.DRAFT, Status.APPROVED, Status.PUBLISHED)


def start(studio: Studio) -> Iterator[QWidget]:
    """The choice of a brand, or a new one."""
    with shown(_start_window(studio), studio.window.size().toTuple()) as window:
        yield window


def start_damaged(studio: Studio) -> Iterator[QWidget]:
    """A brand whose file is damaged, and the newest good copy of it."""
    window, workspace = _start_window(studio), studio.context.workspace
    copy = DatedCopy(file=Path("2026-11-09.db"), made_at=workspace.clock(), size=4096)
    window.offer_copy(workspace.folder, copy)
    with shown(window, studio.window.size().toTuple()):
        yield window


def _start_window(studio: Studio) -> StartWindow:
    context = studio.context
    recent = context.habits.preferences.recent_workspaces or (context.workspace.folder,)
    return StartWindow(context.themes, networks=context.workspace.networks, recent=recent)


def today(studio: Studio) -> Iterator[QWidget]:
    """What the day asks for."""
    studio.window.show_today()
    yield studio.window


def today_empty(studio: Studio) -> Iterator[QWidget]:
    """A day that asks for nothing."""
    studio.window.show_today()
    studio.window.today.show_nothing()
    yield studio.window
    studio.window.today.refresh()


def month(studio: Studio) -> Iterator[QWidget]:
    """The month with today."""
    studio.look_at("month").go_today()
    yield studio.window


def month_empty(studio: Studio) -> Iterator[QWidget]:
    """A month with nothing in it."""
    studio.look_at("month").go(studio.view.today + FAR)
    yield studio.window
    studio.view.go_today()


def month_tray_folded(studio: Studio) -> Iterator[QWidget]:
    """The month, and nothing of what has no date."""
    studio.look_at("month").go_today()
    tray = studio.window.calendar.tray
    tray.fold(True)
    yield studio.window
    tray.fold(False)


def week(studio: Studio) -> Iterator[QWidget]:
    """The week that shows most."""
    studio.look_at("month")
    studio.look_at("week").go(studio.view.day)
    yield studio.window


def week_empty(studio: Studio) -> Iterator[QWidget]:
    """A week with nothing in it."""
    studio.look_at("week").go(studio.view.today + FAR)
    yield studio.window
    studio.view.go_today()


def hours(studio: Studio) -> Iterator[QWidget]:
    """The hours of the week that shows most."""
    studio.look_at("month")
    view = studio.look_at("hours")
    view.go(view.day)
    if isinstance(view, HoursView):
        view.show_morning()
    yield studio.window


def hours_empty(studio: Studio) -> Iterator[QWidget]:
    """A week of hours with nothing in it."""
    studio.look_at("hours").go(studio.view.today + FAR)
    yield studio.window
    studio.view.go_today()


def quarter(studio: Studio) -> Iterator[QWidget]:
    """The quarter with today."""
    studio.look_at("quarter").go_today()
    yield studio.window


def quarter_empty(studio: Studio) -> Iterator[QWidget]:
    """A quarter with nothing in it."""
    studio.look_at("quarter").go(studio.view.today + FAR)
    yield studio.window
    studio.view.go_today()


def list_of_days(studio: Studio) -> Iterator[QWidget]:
    """The list of the days around the one that shows most."""
    studio.look_at("month")
    studio.look_at("list").go(studio.view.day)
    yield studio.window


def list_empty(studio: Studio) -> Iterator[QWidget]:
    """Weeks with nothing in them."""
    studio.look_at("list").go(studio.view.today + FAR)
    yield studio.window
    studio.view.go_today()


def hours_changed(studio: Studio) -> Iterator[QWidget]:
    """The weeks in which the clocks go forward and back, at the hours where they do."""
    view = studio.look_at("hours")
    for day in _odd_days(studio):
        view.walk_to_place(Place(day=day, time=time(2)))
        view.walk(Qt.Key.Key_Up)
        yield studio.window
    view.go_today()


def hours_elsewhere(studio: Studio) -> Iterator[QWidget]:
    """Beside another clock: half an hour apart, and in a week in which the distance changes."""
    habits = studio.context.habits
    for zone, day in (("Asia/Kolkata", None), ("America/New_York", _odd_days(studio)[-1])):
        studio.look_at("month")
        habits.keep(second_zone=zone)
        view = studio.look_at("hours")
        view.go(day or studio.fullest_day())
        yield studio.window
    habits.keep(second_zone="")
    studio.look_at("month")


def _odd_days(studio: Studio) -> list[date]:
    """The days of a year on which clocks are changed."""
    workspace = studio.context.workspace
    days = days_between(workspace.today, workspace.today + timedelta(days=365))
    return [day for day in days if clock_changes(day, zone=workspace.brand.zone)]


def review(studio: Studio) -> Iterator[QWidget]:
    """The queue of who validates, at the post of which most can be said."""
    with _at_the_queue(studio) as page:
        yield page


def review_previews(studio: Studio) -> Iterator[QWidget]:
    """The same post on all its channels."""
    with _at_the_queue(studio) as page:
        page.review.view.look_at(PREVIEWS)
        yield page


def review_question(studio: Studio) -> Iterator[QWidget]:
    """What has to be corrected is asked."""
    with _at_the_queue(studio) as page:
        if page.review.brief:
            page.review.doing.do(SEND_BACK)
        yield page


def review_remark(studio: Studio) -> Iterator[QWidget]:
    """A remark on words of the text, then one on a part of a picture."""
    with _at_the_queue(studio) as page:
        view = page.review.view
        view.changes.remark_wanted.emit("")
        view.remarking.text.selectAll()
        yield page
        brief = page.review.brief
        pictures = [item.asset for item in brief.draft.post.media] if brief else []
        for asset in pictures[:1]:
            view.changes.remark_wanted.emit(asset)
            view.remarking.picture.draw(Region(1_000, 1_500, 5_500, 6_000))
            yield page
        view.remarking.finish()


def review_correcting(studio: Studio) -> Iterator[QWidget]:
    """Its texts are corrected in place."""
    with _at_the_queue(studio) as page:
        page.review.view.bar.buttons[CORRECT].click()
        yield page
        page.review.view.correction_bar.cancel.click()


def review_done(studio: Studio) -> Iterator[QWidget]:
    """What was decided lately, the last one open."""
    with _at_the_queue(studio) as page:
        head = page.review.head
        head.reach.set_value(DONE)
        head.reach_chosen.emit()
        page.review.list.go_to(0)
        yield page
        head.reach.set_value(MINE)
        head.reach_chosen.emit()


def review_to_correct(studio: Studio) -> Iterator[QWidget]:
    """What was sent back to whoever writes."""
    studio.window.show_review()
    yield studio.window


def review_empty(studio: Studio) -> Iterator[QWidget]:
    """A queue in which nothing waits any more."""
    window, context = studio.window, studio.context
    with studio.as_validator():
        window.show_review()
        posts = [chore.post for chore in window.review_queue.all()]
        for post in posts:
            context.run(archive_post, post)
        yield window
        for _ in posts:
            context.undo()
        window.show_calendar()


@contextmanager
def _at_the_queue(studio: Studio) -> Iterator[MainWindow]:
    window = studio.window
    with studio.as_validator():
        window.show_review()
        chores = window.review.list.rows.chores
        row = max(range(len(chores)), key=lambda number: _tells(chores[number]), default=0)
        window.review.list.go_to(row)
        yield window
        window.review.view.look_at(CHANGES)
        window.review.view.prompt.close_it()
        window.show_calendar()


def _tells(chore: Chore) -> tuple[int, bool, int]:
    return chore.round, bool(chore.cover), len(chore.networks)


def bin_filled(studio: Studio) -> Iterator[QWidget]:
    """A few posts and a note that were put away; they are taken out again afterwards."""
    with _in_the_bin(studio):
        studio.window.show_bin()
        yield studio.window
        studio.window.show_calendar()


def bin_empty(studio: Studio) -> Iterator[QWidget]:
    """A bin with nothing in it."""
    studio.window.show_bin()
    yield studio.window


def composer_binned(studio: Studio) -> Iterator[QWidget]:
    """A post in the bin, to be looked at."""
    with _in_the_bin(studio) as posts:
        for post in posts[:1]:
            studio.window.open_post(post)
            yield studio.window
            studio.window.show_calendar()


@contextmanager
def _in_the_bin(studio: Studio) -> Iterator[list[str]]:
    context, today = studio.context, studio.context.workspace.today
    some = [card.post for status in BINNED if (card := studio.card(status))]
    posts = list(dict.fromkeys(some))
    notes = queries.blocks_between(context.workspace.reader, today - MONTH, today + MONTH)[:1]
    for post in posts:
        context.run(archive_post, post)
    for note in notes:
        context.run(archive_block, note.id)
    yield posts
    for _ in (*posts, *notes):
        context.undo()


def library(studio: Studio) -> Iterator[QWidget]:
    """Every file of the brand, and one of them at the side."""
    studio.window.show_library()
    settle()
    yield studio.window


def library_picker(studio: Studio) -> Iterator[QWidget]:
    """Files of the library for a post."""
    if card := studio.card(Status.DRAFT):
        studio.window.open_post(card.post)
        studio.window.composer.pictures.library_wanted.emit()
        settle()
        for picker in studio.window.findChildren(Picker):
            yield picker
            picker.reject()


def library_empty(studio: Studio) -> Iterator[QWidget]:
    """No file has these words."""
    studio.window.show_library()
    studio.window.library.search.setText("licorne")
    settle()
    yield studio.window
    studio.window.library.search.clear()


def composer(studio: Studio) -> Iterator[QWidget]:
    """A post to correct, at what its channels share."""
    if card := studio.card(Status.CHANGES_REQUESTED):
        studio.window.open_post(card.post)
        yield studio.window


def composer_channel(studio: Studio) -> Iterator[QWidget]:
    """The same post, at one of its channels."""
    card = studio.card(Status.CHANGES_REQUESTED)
    if card and card.variants:
        studio.window.open_post(card.post)
        studio.window.composer.go_to(card.variants[0].id)
        yield studio.window


def composer_picture(studio: Studio) -> Iterator[QWidget]:
    """A picture of a post, shown large to be cut, and whose it is."""
    card = studio.card(Status.CHANGES_REQUESTED)
    if card and card.cover:
        studio.window.open_post(card.post)
        pictures = studio.window.composer.pictures
        dialog = pictures.edit_picture(0)
        if dialog is not None:
            dialog.cut_to("4:5")
            dialog.rights.origin.setCurrentIndex(2)
            yield dialog
            dialog.reject()


def composer_review(studio: Studio) -> Iterator[QWidget]:
    """A post to validate, as who may do so sees it."""
    if card := studio.card(Status.IN_REVIEW):
        with studio.as_validator():
            studio.window.open_post(card.post)
            yield studio.window


def composer_series(studio: Studio) -> Iterator[QWidget]:
    """A post of a series, and what can be done with the others; it is taken back afterwards."""
    card = studio.card(Status.DRAFT)
    weekly = Rule(frequency=Frequency.WEEKLY, weekdays=(1,), count=12)
    if card and studio.context.run(repeat_post, card.post, rule=weekly):
        studio.window.open_post(card.post)
        repetition = studio.window.composer.schedule.repetition
        repetition.click()
        yield studio.window
        repetition.menu_of_series.close()
        studio.window.show_calendar()
        studio.context.undo()


def composer_clocks(studio: Studio) -> Iterator[QWidget]:
    """Posts at hours that come twice and never, beside another clock."""
    context, habits = studio.context, studio.context.habits
    habits.keep(second_zone="America/New_York")
    for day in _odd_days(studio):
        plan = Plan(day=day, time=time(2, 30), zone=context.workspace.brand.zone)
        if post := context.run(create_post, plan=plan):
            studio.window.open_post(post)
            yield studio.window
            studio.window.show_calendar()
            context.undo()
    habits.keep(second_zone="")


def composer_new(studio: Studio) -> Iterator[QWidget]:
    """A post of which nothing is written yet; it is taken back afterwards."""
    if post := studio.context.run(create_post):
        studio.window.open_post(post)
        yield studio.window
        studio.window.show_calendar()
        studio.context.undo()


def settings(name: str) -> Screen:
    """A section of the settings."""

    def show(studio: Studio) -> Iterator[QWidget]:
        studio.window.show_settings()
        studio.window.settings.show_section(name)
        yield studio.window

    return show
