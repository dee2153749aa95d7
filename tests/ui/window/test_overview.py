"""A period at a glance: its pillars against their aims, and what it gives to notice, each a key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.channels import edit_channel
from calendar_app.commands.pillars import add_pillar
from calendar_app.commands.posts import create_post, edit_post
from calendar_app.domain.filter import Trouble
from calendar_app.store import queries
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.shell.overview_panel import OverviewPanel
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, at


@pytest.fixture
def panel(window: MainWindow) -> OverviewPanel:
    """A month with a pillar, a collision, a repetition and a channel below its goal."""
    workspace = window.context.workspace
    run, (instagram, linkedin) = workspace.run, queries.channels(workspace.reader)
    run(edit_brand, minimum_gap=60)
    run(edit_channel, linkedin.id, weekly_goal=1)
    pillar = run(add_pillar, name="Know-how", share=50)
    teaser = queries.find_posts(workspace.reader, "teaser", now=NOW)[0].card.post
    run(edit_post, teaser, pillar=pillar)
    run(create_post, title="Echo", channels=[instagram.id], plan=at("2026-11-12T13:00"), text="Bientôt !")
    run(create_post, title="Missed", channels=[linkedin.id], plan=at("2026-11-09T09:00"), text="Trop tard")
    window.activateWindow()
    window.actions_table["show_overview"].trigger()
    return window.calendar.overview


def test_pillars_are_told_in_figures_beside_their_aim(panel: OverviewPanel) -> None:
    assert panel.texts[:2] == ["Know-how: 1 post · 25% (goal: 50%)", "No pillar: 3 posts · 75%"]
    assert panel.rows[0].hasFocus()


def test_what_there_is_to_notice_is_said_in_sentences(panel: OverviewPanel) -> None:
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in panel.texts[2:]] == [
        "1 post not validated when its time passed",
        "“Teaser” and “Echo” are 30 min apart on Instagram (Thu, 12 Nov): 1 h is wanted",
        "“Echo” (Thu, 12 Nov) says the same on Instagram · @maison.lumen twice that day",
        "LinkedIn · @maison.lumen: 1 post a week wanted, 0 in W47, 0 in W48, 0 in W49",
    ]


def press(panel: OverviewPanel, text: str) -> None:
    row = next(row for row in panel.rows if text in row.accessibleName())
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)


def test_a_pillar_and_a_kind_of_problem_become_a_filter(window: MainWindow, panel: OverviewPanel) -> None:
    press(panel, "Know-how")
    assert not panel.isVisible()
    assert window.calendar.filter_bar.texts == ["Pillar · Know-how"]
    window.show_overview()
    press(panel, "when its time passed")
    assert window.sidebar.filtering.filter.troubles == {Trouble.MISSED}
    assert len(window.calendar.filter_bar.texts) == 2


def test_a_sentence_leads_to_its_day(window: MainWindow, panel: OverviewPanel) -> None:
    press(panel, "apart")
    assert window.calendar.view.day == at("2026-11-12").day
    assert window.calendar.view.hasFocus()


def test_the_line_below_counts_and_opens(window: MainWindow, panel: OverviewPanel) -> None:
    button = window.calendar.status_line.overview
    assert button.text() == "Balance and warnings · 4"
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Escape)
    assert not panel.isVisible()
    button.click()
    assert panel.isVisible()


def test_another_page_does_not_count_what_this_one_gave_to_notice(
    qtbot: QtBot, window: MainWindow, panel: OverviewPanel
) -> None:
    button = window.calendar.status_line.overview
    assert button.text() == "Balance and warnings · 4"
    window.calendar.view.go(at("2036-11-12").day)
    assert button.text() == "Balance and warnings"
    window.calendar.view.go(at("2026-11-12").day)
    qtbot.waitUntil(lambda: button.text() == "Balance and warnings · 4")


def test_cards_bear_a_sign_and_say_why(window: MainWindow, panel: OverviewPanel, qtbot: QtBot) -> None:
    view = window.calendar.view
    assert isinstance(view, MonthView)
    cards = {card.title: card for card in view.page.in_order}
    signs = {title: view.warnings.sign_of(card) for title, card in cards.items()}
    assert signs == {"Teaser": "alarm", "Echo": "alarm", "Interview": "", "Missed": "clock-history"}
    words = view.words_of(cards["Teaser"])
    assert "apart on Instagram" in words
    assert "Same text on Instagram · @maison.lumen on Thursday, 12 November" in words
    assert "nobody validated it" in view.words_of(cards["Missed"])
    view.open_day(at("2026-11-12").day)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "apart on Instagram" in str(view.day_panel.list.item(0).data(role))


def test_a_day_says_that_its_week_is_short(window: MainWindow, panel: OverviewPanel) -> None:
    view = window.calendar.view
    monday = at("2026-11-16").day
    assert view.warnings.day_signs[monday] == "bar-chart"
    assert "LinkedIn · @maison.lumen: 1 post a week wanted, 0 in W47" in view.day_words(monday)


def test_a_period_with_nothing_says_so(window: MainWindow) -> None:
    window.calendar.view.go(at("2025-01-15").day)
    window.show_overview()
    assert window.calendar.overview.texts == []
    assert window.calendar.overview.hasFocus()
