"""Series from the window: a post is repeated, one changed alone, the others after it."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.commands.posts import create_post, edit_post
from calendar_app.commands.series import repeat_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.domain.recurrence import Frequency, Rule, Scope
from calendar_app.store import queries
from calendar_app.ui.calendar.glimpse import glimpse_of
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.repeat_form import RepeatForm
from calendar_app.ui.dialogs.series_form import SeriesForm
from calendar_app.ui.messages import Message
from calendar_app.ui.window import MainWindow
from calendar_app.ui.words.rules import say_rule
from tests.builders import NOW, at

WEEKLY = Rule(frequency=Frequency.WEEKLY, weekdays=(0,), count=4)


@pytest.fixture
def monday(workspace: Workspace) -> str:
    post: str = workspace.run(create_post, title="Ritual", plan=at("2026-11-16T09:00"))
    return post


@pytest.fixture
def second(workspace: Workspace, monday: str) -> str:
    """The second of four Mondays."""
    workspace.run(repeat_post, monday, rule=WEEKLY)
    return next(card.post for card in rituals(workspace) if card.plan == at("2026-11-23T09:00"))


def rituals(workspace: Workspace) -> list[Card]:
    return [card for card in queries.all_cards(workspace.reader, now=NOW) if card.title == "Ritual"]


def days(workspace: Workspace) -> list[str]:
    return sorted(card.plan.day.isoformat() for card in rituals(workspace) if card.plan)


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def form_in(parent: QWidget, kind: type[Form]) -> Form:
    return next(form for form in parent.findChildren(kind) if form.isVisible())


def menu_of(window: MainWindow, post: str) -> QMenu:
    card = next(card for card in rituals(window.context.workspace) if card.post == post)
    return window.menu_of((card,))


def series_menu(window: MainWindow, post: str) -> QMenu:
    return next(a.menu() for a in menu_of(window, post).actions() if a.text().startswith("Series"))


def test_a_post_is_repeated_from_its_card(
    workspace: Workspace, window: MainWindow, monday: str, told: list[Message]
) -> None:
    choose(menu_of(window, monday), "Repeat…")
    form = form_in(window, RepeatForm)
    assert isinstance(form, RepeatForm)
    assert form.summary.text().startswith("8 posts, every week, on Monday, until Mon")
    form.count.setValue(3)
    form.interval.setValue(2)
    form.save()
    assert days(workspace) == ["2026-11-16", "2026-11-30", "2026-12-14"]
    assert told[-1].text == "3 posts in the series"
    window.undo()
    assert days(workspace) == ["2026-11-16"]


@pytest.mark.parametrize(
    ("rhythm", "words", "last"),
    [
        ("days", "every day", "2026-11-23"),
        ("weeks", "every week, on Monday", "2027-01-04"),
        ("months", "every month, on day 16", "2027-06-16"),
        ("months_by_weekday", "every month, on the third Monday", "2027-06-21"),
    ],
)
def test_each_rhythm_is_said_in_words(
    window: MainWindow, monday: str, rhythm: str, words: str, last: str
) -> None:
    choose(menu_of(window, monday), "Repeat…")
    form = form_in(window, RepeatForm)
    assert isinstance(form, RepeatForm)
    form.rhythm.setCurrentIndex(form.rhythm.findData(rhythm))
    assert form.days.isVisible() == (rhythm == "weeks")
    assert words in form.summary.text()
    assert form.rule().days(date(2026, 11, 16))[-1] == date.fromisoformat(last)


def test_the_rhythm_follows_its_number(window: MainWindow, monday: str) -> None:
    choose(menu_of(window, monday), "Repeat…")
    form = form_in(window, RepeatForm)
    assert isinstance(form, RepeatForm)
    assert form.rhythm.currentText() == "Week"
    form.interval.setValue(2)
    assert form.rhythm.currentText() == "Weeks"


def test_an_end_that_is_too_early_or_too_far_is_said(window: MainWindow, monday: str) -> None:
    choose(menu_of(window, monday), "Repeat…")
    form = form_in(window, RepeatForm)
    assert isinstance(form, RepeatForm)
    form.ends.setCurrentIndex(1)
    form.until.setDate(QDate(2026, 11, 17))
    form.save()
    assert form.problem() == "It would not come again: choose a later end."
    form.rhythm.setCurrentIndex(0)
    form.until.setDate(QDate(2027, 11, 17))
    assert form.problem().startswith("At most 60 posts at once.")
    form.until.setDate(QDate(2026, 11, 20))
    assert form.problem() == ""
    assert form.summary.text().startswith("5 posts, every day, until Fri")


def test_a_post_without_a_date_is_told_to_have_one(window: MainWindow, told: list[Message]) -> None:
    (idea,) = window.calendar.tray.list.cards
    choose(window.menu_of((idea,)), "Repeat…")
    assert told[-1].problem
    assert told[-1].text.startswith("This post has no date.")


def test_the_others_take_over_what_one_has(workspace: Workspace, window: MainWindow, second: str) -> None:
    workspace.run(edit_post, second, text="Salut")
    choose(series_menu(window, second), "Give it to the other posts…")
    form = form_in(window, SeriesForm)
    assert isinstance(form, SeriesForm)
    form.content.setChecked(False)
    assert not form.save_button.isEnabled()
    form.content.setChecked(True)
    form.scope.setCurrentIndex(form.scope.findData(Scope.ALL))
    form.save()
    texts = {post.text for card in rituals(workspace) if (post := queries.post(workspace.reader, card.post))}
    assert texts == {"Salut"}


def test_a_series_is_changed_and_ended_from_one_on(
    workspace: Workspace, window: MainWindow, second: str
) -> None:
    choose(series_menu(window, second), "Change the repetition from here on…")
    form = form_in(window, RepeatForm)
    assert isinstance(form, RepeatForm)
    assert form.rule() == WEEKLY
    form.interval.setValue(2)
    form.count.setValue(2)
    form.save()
    assert days(workspace) == ["2026-11-16", "2026-11-23", "2026-12-07"]
    choose(series_menu(window, second), "End the series after this post")
    assert days(workspace) == ["2026-11-16", "2026-11-23"]
    choose(series_menu(window, second), "Put this post and the following in the bin")
    assert days(workspace) == ["2026-11-16"]


def test_the_composer_says_which_one_it_is(window: MainWindow, second: str) -> None:
    window.open_post(second)
    button = window.composer.schedule.repetition
    assert button.text() == "2/4"
    assert button.accessibleName().startswith("Series, every week, on Monday: 2 of 4.")
    button.click()
    choose(button.menu_of_series, "Put this post and the following in the bin")
    assert not button.isEnabled()
    window.undo()
    assert button.isEnabled()


def test_the_composer_repeats_what_is_being_written(
    workspace: Workspace, window: MainWindow, monday: str
) -> None:
    window.open_post(monday)
    window.composer.writing.editor.setPlainText("Bonjour")
    window.composer.schedule.repetition.click()
    form_in(window, RepeatForm).save()
    texts = {post.text for card in rituals(workspace) if (post := queries.post(workspace.reader, card.post))}
    assert texts == {"Bonjour"}


def test_the_quick_view_tells_of_the_series(window: MainWindow, second: str) -> None:
    card = next(card for card in rituals(window.context.workspace) if card.post == second)
    glimpse = glimpse_of(window.context, card)
    assert glimpse is not None
    assert glimpse.about == "every week, on Monday (2/4)"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule(frequency=Frequency.DAILY, interval=3), "every 3 days"),
        (Rule(frequency=Frequency.WEEKLY, weekdays=(0, 2, 4)), "every week, on Monday, Wednesday and Friday"),
        (Rule(frequency=Frequency.MONTHLY, month_day=31), "every month, on the last day"),
        (Rule(frequency=Frequency.MONTHLY, weekdays=(4,), nth=-1), "every month, on the last Friday"),
    ],
)
def test_rules_in_words(window: MainWindow, rule: Rule, words: str) -> None:
    assert say_rule(rule) == words
