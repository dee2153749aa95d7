"""The quarter as a person sees it, walks it, draws its campaigns and has it read out."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.channels import add_campaign, edit_channel
from calendar_app.commands.key_dates import add_key_date
from calendar_app.commands.launches import start_launch
from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import archive_post
from calendar_app.domain.filter import Filter
from calendar_app.domain.launch import Milestone
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.calendar import noted
from calendar_app.ui.calendar.quarter import QuarterView
from calendar_app.ui.calendar.quarter_painter import Line
from tests.ui.calendar.conftest import Drag

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
FIRST, LAST = date(2026, 11, 16), date(2026, 12, 6)
THIS_WEEK, WEEKS = 6, 14


@pytest.fixture
def view(qtbot, context):
    """The last quarter of 2026, on the screen and with the keyboard."""
    made = QuarterView(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def channels(workspace):
    return [channel.id for channel in queries.channels(workspace.reader)]


@pytest.fixture
def campaign(workspace):
    return workspace.run(add_campaign, name="Solstice", first=FIRST, last=LAST, sponsored_budget=900)


def campaign_now(workspace):
    (only,) = queries.campaigns(workspace.reader)
    return only.first, only.last


def counts(view):
    return [row.posts[THIS_WEEK] for row in view.page.quarter.rows]


def cell(view, row, week):
    return view.geometry_of_page.count(row, week).center()


def edge(view, *, last):
    (bar,) = view.bars
    return QPoint(bar.rect.right() - 1 if last else bar.rect.left() + 1, bar.rect.center().y())


def noon(view, day):
    return view.cell_rect(day).center()


def drawn(view, begin, day):
    """Presses at a point and moves to a day, without letting go."""
    QTest.mousePress(view, LEFT, pos=begin)
    for x in (begin.x() + 3, noon(view, day).x()):
        QTest.mouseMove(view, QPoint(x, begin.y()))
        QApplication.processEvents()


def names(view):
    return [spoken.words() for spoken in view.spoken()]


def test_it_shows_the_whole_weeks_of_a_quarter(view):
    assert view.range == (date(2026, 9, 28), date(2027, 1, 4))
    assert view.period == (date(2026, 10, 1), date(2027, 1, 1))
    assert (view.title, view.short_title) == ("Fourth quarter of 2026", "Q4 2026")


def test_a_week_begins_where_the_brand_says(workspace, view):
    workspace.run(edit_brand, first_weekday=6)
    assert view.range[0] == date(2026, 9, 27)


def test_a_long_month_turns_into_a_short_one_by_its_last_day(view):
    view.go(date(2026, 11, 30))
    view.next_page()
    assert (view.day, view.title) == (date(2027, 2, 28), "First quarter of 2027")


def test_posts_are_counted_as_they_are_written_and_binned(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    assert counts(view) == [1, 1]
    draft("At the end of the week", "2026-11-15T23:59")
    draft("Without a day")
    assert counts(view) == [2, 2]
    workspace.run(archive_post, post)
    assert counts(view) == [1, 1]
    workspace.undo()
    assert view.page.quarter.posts[THIS_WEEK] == view.page.quarter.total == 4


def test_what_the_sidebar_hides_counts_nowhere(view, draft, channels):
    draft("Countdown", "2026-11-11T12:15")
    view.set_filter(Filter(hidden_channels=frozenset(channels[:1])))
    assert [row.channel.id for row in view.page.quarter.rows] == channels[1:]
    view.set_filter(Filter(people=frozenset({"nobody"})))
    assert counts(view) == [0, 0]


def test_goals_and_gaps_are_said_in_words(workspace, view, draft, channels):
    workspace.run(edit_channel, channels[0], weekly_goal=1)
    workspace.run(edit_channel, channels[1], weekly_goal=3)
    draft("One", "2026-11-11T12:15")
    draft("Two", "2026-11-12T12:15")
    said = names(view)
    assert said[THIS_WEEK] == (
        "Instagram · @maison.lumen, week 46, 9 – 15 November 2026, 2 posts, 1 more than the goal of 1"
    )
    before = "LinkedIn · @maison.lumen, week 45, 2 – 8 November 2026"
    short = (
        "LinkedIn · @maison.lumen, week 46, 9 – 15 November 2026, 2 posts, 1 short of the goal of 3",
        f"{before}, 0 posts, 3 short of the goal of 3, 6 weeks without a post",
        "LinkedIn · @maison.lumen, Fourth quarter of 2026, 2 posts, 40 short of the goal of 42",
        "All channels, Fourth quarter of 2026, 4 posts",
    )
    assert set(short) <= set(said)
    assert view.words_at(cell(view, 1, THIS_WEEK)) == f"<qt>{short[0]}</qt>"
    workspace.run(edit_channel, channels[1], weekly_goal=2)
    assert "2 posts, the goal of 2 is reached" in view.words_at(cell(view, 1, THIS_WEEK))
    assert view.look_of_page().summary.split("     ") == ["4 posts", "4 gaps of a week or more"]


def test_a_channel_without_a_goal_is_only_counted(view, draft, channels):
    draft("One", "2026-11-11T12:15")
    assert names(view)[THIS_WEEK].endswith(", 1 post")


def test_the_keyboard_walks_cells_and_opens_a_week(qtbot, view, channels, campaign):
    assert view.line == Line(channel=channels[0])
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Down)
    assert (view.line, view.day) == (Line(channel=channels[1]), date(2026, 11, 17))
    painted = QAccessible.queryAccessibleInterface(view)
    assert "LinkedIn · @maison.lumen, week 47" in painted.focusChild().text(QAccessible.Text.Name)
    for _ in range(5):
        QTest.keyClick(view, Key.Key_Down)
    assert view.line == Line()
    with qtbot.waitSignal(view.view_wanted) as wanted:
        QTest.keyClick(view, Key.Key_Return)
    assert wanted.args == ["week"]
    assert view.day == date(2026, 11, 17)
    for _ in range(5):
        QTest.keyClick(view, Key.Key_Up)
    assert view.focused_campaign.id == campaign
    with qtbot.waitSignal(view.open_campaign) as opened:
        QTest.keyClick(view, Key.Key_Return)
    assert opened.args[0].id == campaign


def test_past_the_last_week_the_page_turns(view):
    for _ in range(8):
        QTest.keyClick(view, Key.Key_Right)
    assert view.day == date(2027, 1, 5)
    assert view.title == "First quarter of 2027"


def test_a_double_click_opens_the_week_under_it(qtbot, view):
    with qtbot.waitSignal(view.view_wanted) as wanted:
        QTest.mouseDClick(view, LEFT, pos=cell(view, 1, 9))
    assert wanted.args == ["week"]
    assert view.day in view.page.weeks[9]
    with qtbot.waitSignal(view.view_wanted):
        QTest.mouseDClick(view, LEFT, pos=view.geometry_of_page.week(3).center())
    assert view.day in view.page.weeks[3]


def test_a_click_puts_the_keyboard_on_a_cell(view, channels):
    QTest.mouseClick(view, LEFT, pos=cell(view, 1, 9))
    assert view.line == Line(channel=channels[1])
    assert view.day in view.page.weeks[9]


def test_a_campaign_is_opened_by_its_bar(qtbot, view, campaign):
    (bar,) = view.bars
    with qtbot.waitSignal(view.open_campaign) as opened:
        QTest.mouseDClick(view, LEFT, pos=bar.rect.center())
    assert opened.args[0].id == campaign
    assert "Campaign Solstice, 16 Nov – 6 Dec, €900" in view.words_at(bar.rect.center())
    assert names(view)[0] == "Campaign Solstice, 16 Nov – 6 Dec, €900"


def test_an_edge_is_drawn_in_one_step(workspace, view, campaign, told):
    begin = edge(view, last=True)
    drawn(view, begin, date(2026, 12, 13))
    assert view.carrier.bubble.text == "16 Nov – 13 Dec"
    assert campaign_now(workspace) == (FIRST, LAST)
    assert not view.grab().isNull()
    QTest.mouseRelease(view, LEFT, pos=QPoint(noon(view, date(2026, 12, 13)).x(), begin.y()))
    assert campaign_now(workspace) == (FIRST, date(2026, 12, 13))
    assert not view.carrier.bubble.isVisible()
    assert told[-1].text == "“Solstice” now runs 16 Nov – 13 Dec"
    told[-1].act()
    assert campaign_now(workspace) == (FIRST, LAST)


def test_the_beginning_as_well_and_never_past_the_end(workspace, view, campaign):
    begin = edge(view, last=False)
    drawn(view, begin, date(2026, 12, 20))
    QTest.mouseRelease(view, LEFT, pos=begin)
    assert campaign_now(workspace) == (LAST, LAST)


def test_escape_leaves_a_campaign_as_it_was(workspace, view, campaign):
    begin = edge(view, last=True)
    drawn(view, begin, date(2026, 12, 13))
    QTest.keyClick(view, Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=begin)
    assert campaign_now(workspace) == (FIRST, LAST)
    assert not view.carrier.bubble.isVisible()


def test_edges_move_by_keyboard(workspace, view, campaign):
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Up)
    QTest.keyClick(view, Key.Key_Right, SHIFT)
    QTest.keyClick(view, Key.Key_Left, CTRL)
    assert campaign_now(workspace) == (date(2026, 11, 15), date(2026, 12, 7))
    QTest.keyClick(view, Key.Key_Down, ALT)
    assert campaign_now(workspace) == (date(2026, 11, 22), date(2026, 12, 14))
    for _ in range(3):
        workspace.undo()
    assert campaign_now(workspace) == (FIRST, LAST)


def test_who_only_reads_draws_no_edge(qtbot, workspace, view, campaign):
    reader = add_person(workspace, name="Nora Petit", roles={Role.READER})
    workspace.become(reader.id)
    begin = edge(view, last=True)
    drawn(view, begin, date(2026, 12, 13))
    QTest.mouseRelease(view, LEFT, pos=begin)
    with qtbot.assertNotEmitted(view.open_campaign):
        QTest.keyClick(view, Key.Key_Return)
    assert campaign_now(workspace) == (FIRST, LAST)


def test_days_and_launches_are_named_over_the_weeks(qtbot, workspace, view):
    fair = date(2026, 11, 18)
    workspace.run(add_key_date, name="Fair", first=fair, last=fair)
    steps = [Milestone(offset=0, title="Launch", time=time(10), channels=())]
    launch = workspace.run(start_launch, name="Aube", day=date(2026, 12, 2), milestones=steps)
    (aube,), (shown,) = view.names.values()
    assert (aube.words, shown.words) == ("Aube", "Fair")
    with qtbot.waitSignal(view.open_launch) as opened:
        QTest.mouseDClick(view, LEFT, pos=aube.rect.center())
    assert opened.args == [launch]
    with qtbot.waitSignal(view.create_about) as wanted:
        QTest.mouseDClick(view, LEFT, pos=shown.rect.center())
    assert wanted.args[1] == fair
    assert view.words_at(shown.rect.center()) == "<qt>Wednesday, 18 November, Fair</qt>"


def test_names_are_walked_and_opened_by_keyboard(qtbot, workspace, view):
    for name, day in (("Fair", date(2026, 11, 18)), ("Open day", date(2026, 12, 1))):
        workspace.run(add_key_date, name=name, first=day, last=day)
    QTest.keyClick(view, Key.Key_Up)
    assert (view.line, view.day) == (Line(band="names"), date(2026, 11, 18))
    QTest.keyClick(view, Key.Key_Right)
    assert view.day == date(2026, 12, 1)
    painted = QAccessible.queryAccessibleInterface(view)
    assert painted.focusChild().text(QAccessible.Text.Name) == "Tuesday, 1 December, Open day"
    with qtbot.waitSignal(view.create_about) as wanted:
        QTest.keyClick(view, Key.Key_Return)
    assert wanted.args[1] == date(2026, 12, 1)
    QTest.keyClick(view, Key.Key_Left)
    QTest.keyClick(view, Key.Key_Left)
    assert view.title == "Third quarter of 2026"


def test_what_there_is_to_notice_is_looked_for_when_asked(workspace, view, channels):
    workspace.run(edit_channel, channels[0], weekly_goal=1)
    assert not view.warnings._pause.isActive()
    assert view.warnings.number == 0
    view.warnings.look()
    assert view.warnings.number == 1


def launched(workspace):
    (launch,) = queries.launches(workspace.reader)
    return launch.day


def test_a_launch_is_moved_by_its_name(monkeypatch, workspace, view):
    steps = [Milestone(offset=0, title="Launch", time=time(10), channels=())]
    workspace.run(start_launch, name="Aube", day=date(2026, 12, 2), milestones=steps)
    QTest.keyClick(view, Key.Key_Up)
    assert view.line == Line(band="launches")
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(view, key)
    assert launched(workspace) == date(2026, 12, 10)
    lifted = []
    monkeypatch.setattr(noted, "drag_along", lambda _view, mime, **_how: lifted.append(mime))
    (aube,) = view.names["launches"]
    begin = aube.rect.center()
    QTest.mousePress(view, LEFT, pos=begin)
    QTest.mouseMove(view, begin + QPoint(40, 0))
    QTest.mouseRelease(view, LEFT, pos=begin + QPoint(40, 0))
    Drag(view, lifted[0]).drop(noon(view, date(2026, 12, 16)))
    assert launched(workspace) == date(2026, 12, 16)


def test_first_and_last_week_have_a_key_and_space_says_what_is_there(view, channels):
    QTest.keyClick(view, Key.Key_End)
    assert view.day == date(2026, 12, 29)
    QTest.keyClick(view, Key.Key_Home)
    assert (view.day, view.line) == (date(2026, 9, 29), Line(channel=channels[0]))
    assert view.words_at(view.spot) == f"<qt>{names(view)[0]}</qt>"
    QTest.keyClick(view, Key.Key_Space)
    assert "week 40" in QToolTip.text()
    QToolTip.hideText()


def test_what_is_higher_than_the_window_scrolls_to_where_the_keyboard_goes(workspace, view):
    for n in range(12):
        workspace.run(add_campaign, name=f"Campaign {n}", first=FIRST, last=LAST)
    view.resize(1100, 360)
    assert view.bar.isVisible()
    assert len({bar.lane for bar in view.bars}) == 12
    body = view.geometry_of_page.body
    for key in (Key.Key_Down, Key.Key_Up):
        for _ in view.lines:
            QTest.keyClick(view, key)
            assert body.contains(view._line_rect())
    assert view.bar.value() == 0


@pytest.mark.parametrize("size", [(500, 320), (900, 600), (2400, 1500)])
def test_it_is_painted_at_any_size(workspace, view, draft, campaign, size):
    draft("Countdown", "2026-11-11T12:15")
    view.resize(*size)
    assert len(view.page.weeks) == WEEKS
    assert not view.grab().isNull()
