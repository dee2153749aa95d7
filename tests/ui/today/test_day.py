"""The page of the day, as somebody ticks it off in the morning."""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt, QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.deadlines import set_deadline
from calendar_app.commands.kit import kit_of
from calendar_app.commands.media import import_picture
from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import create_post, edit_post
from calendar_app.commands.review import approve, hold, mark_scheduled, request_changes, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.ui.dialogs.pin import PinDialog
from calendar_app.ui.kit import KitDialog
from calendar_app.ui.messages import Message
from calendar_app.ui.today import TodayPage, page
from calendar_app.ui.today.chore_row import ChoreRow
from calendar_app.ui.today.day_menu import DayMenu
from calendar_app.ui.today.link_form import LinkForm
from calendar_app.ui.today.notices import FEW, NoticeRow
from calendar_app.ui.today.publication_row import PublicationRow
from calendar_app.ui.today.row import Row
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, PICTURES, add_validator, at

Validate = Callable[..., str]


def rows(page: TodayPage) -> list[PublicationRow]:
    return [row for row in page.to_publish.rows if isinstance(row, PublicationRow)]


def titles(page: TodayPage) -> list[str]:
    return [row.publication.title for row in rows(page)]


def words(row: Row) -> list[str]:
    return [button.text() for button in row.findChildren(QPushButton)]


def press(row: Row, text: str) -> None:
    # With the mouse, as a key that an earlier test pressed would still count for a click by program.
    button = next(b for b in row.findChildren(QAbstractButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def settled(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.waitUntil(lambda: not page._later.isActive())


def statuses(workspace: Workspace, post: str) -> set[Status]:
    return {state.status for state in queries.variant_states(workspace.reader, post, now=NOW).values()}


def test_the_sidebar_says_how_much_is_left(qtbot: QtBot, window: MainWindow, validate: Validate) -> None:
    qtbot.waitUntil(lambda: window.today_count is not None)
    assert window.sidebar.today.accessibleName() == "Today"
    validate("Teaser", "2026-11-10T12:30", on=2)
    assert window.sidebar.today.accessibleName() == "Today: 2"


def test_the_day_is_told_in_time_order(window: MainWindow, validate: Validate) -> None:
    validate("Evening", "2026-11-10T18:00")
    validate("Early", "2026-11-10T08:30")
    window.actions_table["show_today"].trigger()
    assert window.today.header.title.text() == "Tuesday, 10 November"
    assert titles(window.today) == ["Early", "Evening"]
    assert window.today.to_publish.summary() == "0 published of 2 · 1 late"


def test_one_click_ticks_one_version_off_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, validate: Validate, told: list[Message], workspace: Workspace
) -> None:
    post = validate("Teaser", "2026-11-10T12:30", on=2)
    window.show_today()
    press(rows(window.today)[0], "Mark as published")
    settled(qtbot, window.today)
    assert statuses(workspace, post) == {Status.PUBLISHED, Status.DUE}
    assert window.today.to_publish.summary() == "1 published of 2"
    assert len(rows(window.today)) == 2
    assert told[-1].label == "Undo"
    assert told[-1].act
    told[-1].act()
    settled(qtbot, window.today)
    assert statuses(workspace, post) == {Status.DUE}


def test_what_was_late_since_last_week_stays_ticked(
    qtbot: QtBot, window: MainWindow, validate: Validate
) -> None:
    validate("Last week", "2026-11-04T18:00")
    window.show_today()
    press(rows(window.today)[0], "Published")
    settled(qtbot, window.today)
    assert titles(window.today) == ["Last week"]
    assert words(rows(window.today)[0]) == []
    assert window.today.to_publish.summary() == "Everything is out: 1 published"


def test_the_validated_text_is_copied(
    window: MainWindow, validate: Validate, workspace: Workspace, told: list[Message]
) -> None:
    post = validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    row = rows(window.today)[0]
    workspace.run(edit_post, post, text="Not validated")
    press(row, "Copy text")
    assert QGuiApplication.clipboard().text() == "Text of Teaser"
    assert told[-1].text == "Copied. Paste it where you publish."


def test_a_link_that_is_not_in_the_text_comes_along(
    window: MainWindow, workspace: Workspace, validate: Validate
) -> None:
    add_validator(workspace)
    channel = queries.channels(workspace.reader)[0].id
    post = workspace.run(create_post, title="Shop", channels=[channel], plan=at("2026-11-10"), text="Look")
    workspace.run(edit_post, post, link="https://lumen.example", first_comment="#lin")
    send(workspace, post)
    samir, camille = workspace.people_here()[1], workspace.me
    workspace.become(samir.id)
    workspace.run(approve, post)
    workspace.become(camille.id)
    window.show_today()
    row = rows(window.today)[0]
    row.copy_text()
    assert QGuiApplication.clipboard().text() == "Look\n\nhttps://lumen.example"


@pytest.fixture
def kit(window: MainWindow) -> Callable[[], KitDialog]:
    """The one that is open, once its files were read again."""

    def found() -> KitDialog:
        dialog = window.findChild(KitDialog)
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.sendPostedEvents()
        return dialog

    return found


def test_the_kit_gives_what_was_validated_piece_by_piece(
    window: MainWindow, validate: Validate, workspace: Workspace, kit: Callable[[], KitDialog]
) -> None:
    post = validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    row = rows(window.today)[0]
    workspace.run(edit_post, post, text="Not validated")
    row.open_kit()
    dialog = kit()
    assert [(row.name, row.text) for row in dialog.rows] == [("Text", "Text of Teaser")]
    assert dialog.banner.text() == "Change pending: this is the last validated version."
    QTest.keyClick(dialog.rows[0].button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Text of Teaser"
    assert dialog.rows[0].button.text() == "Copied"


def test_the_kit_notes_what_is_out_and_in_a_tool(
    window: MainWindow, validate: Validate, workspace: Workspace, kit: Callable[[], KitDialog]
) -> None:
    post = validate("Teaser", "2026-11-10T12:30", on=2)
    window.show_today()
    first, second = rows(window.today)
    first.open_kit()
    dialog = kit()
    dialog.noting.tool.setText(" Buffer ")
    QTest.keyClick(dialog.noting.tool, Qt.Key.Key_Return)
    assert statuses(workspace, post) == {Status.SCHEDULED, Status.DUE}
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    second.open_kit()
    dialog = kit()
    assert dialog.noting.tool.text() == "Buffer"
    dialog.noting.link.setText("https://instagram.com/p/1")
    QTest.keyClick(dialog.noting.link, Qt.Key.Key_Return)
    assert statuses(workspace, post) == {Status.SCHEDULED, Status.PUBLISHED}
    assert queries.log(workspace.reader, post)[-1].text == "https://instagram.com/p/1"


def test_files_leave_the_kit_as_they_were_sealed_or_not_at_all(
    window: MainWindow, workspace: Workspace, kit: Callable[[], KitDialog]
) -> None:
    channel = queries.channels(workspace.reader)[0].id
    picture = MediaItem(asset=import_picture(workspace, PICTURES / "coffee.png").id, alt="A cup")
    post = workspace.run(create_post, title="Tea", channels=[channel], plan=at("2026-11-10T12:30"))
    workspace.run(edit_post, post, media=(picture,))
    send(workspace, post)
    window.show_today()
    rows(window.today)[0].open_kit()
    dialog = kit()
    (item,) = kit_of(workspace, post, channel).copy.media
    stored = workspace.media.path(item.rendered)
    QTest.keyClick(dialog.files, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for data in (QGuiApplication.clipboard().mimeData(), dialog.files.mimeData([])):
        (url,) = data.urls()
        assert url.fileName() == "01.jpg"
        assert Path(url.toLocalFile()).read_bytes() == stored.read_bytes()
        assert data.hasImage()
    assert dialog.files.alternative_text() == "A cup"
    dialog.reject()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    stored.write_bytes(stored.read_bytes() + b" ")
    rows(window.today)[0].open_kit()
    dialog = kit()
    assert dialog.banner.text().startswith("File 1 is not the one that was validated")
    assert not dialog.files.isVisible()
    assert not dialog.files.count()


def test_paused_while_the_kit_is_open_it_shows_nothing_any_more(
    window: MainWindow, validate: Validate, workspace: Workspace, kit: Callable[[], KitDialog]
) -> None:
    post = validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    rows(window.today)[0].open_kit()
    dialog = kit()
    assert dialog.rows[0].isVisible()
    workspace.run(hold, post)
    assert dialog.banner.text() == "This is paused: nothing of it leaves until it goes on."
    assert not dialog.rows[0].isVisible()
    assert not dialog.noting.isVisible()


def test_the_link_of_a_publication_is_noted(
    window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    post = validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    rows(window.today)[0].publish_with_link()
    form = window.findChild(LinkForm)
    form.link.setText(" https://instagram.com/p/1 ")
    form.save()
    assert queries.log(workspace.reader, post)[-1].text == "https://instagram.com/p/1"


def test_postponing_keeps_the_hour_and_says_what_it_costs(
    qtbot: QtBot, window: MainWindow, validate: Validate, workspace: Workspace, told: list[Message]
) -> None:
    post = validate("Late", "2026-11-10T08:30")
    window.show_today()
    press(rows(window.today)[0], "Postpone")
    settled(qtbot, window.today)
    assert queries.post(workspace.reader, post).plan == at("2026-11-11T08:30")  # type: ignore[union-attr]
    assert told[-1].text == (
        "“Late” is postponed to Wednesday, 11 November, 08:30. It has to be validated again."
    )
    assert titles(window.today) == []
    assert told[-1].act
    told[-1].act()
    assert queries.post(workspace.reader, post).plan == at("2026-11-10T08:30")  # type: ignore[union-attr]


def test_one_version_is_postponed_without_the_others(
    window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    post = validate("Both", "2026-11-10T08:30", on=2)
    window.show_today()
    rows(window.today)[0].postpone()
    plans = {card.plan for card in queries.cards_of(workspace.reader, post, now=NOW)}
    assert plans == {at("2026-11-10T08:30"), at("2026-11-11T08:30")}


def test_another_day_is_chosen_from_a_month(
    qtbot: QtBot, window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    post = validate("Late", "2026-11-10T08:30")
    window.show_today()
    rows(window.today)[0].choose_day()
    menu = rows(window.today)[0].findChild(DayMenu)
    qtbot.waitUntil(menu.isVisible)
    menu.picker.activated.emit(QDate(2026, 11, 16))
    menu.picker.clicked.emit(QDate(2026, 11, 17))
    assert queries.post(workspace.reader, post).plan == at("2026-11-16T08:30")  # type: ignore[union-attr]


def test_what_a_tool_publishes_is_checked(
    window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    workspace.run(mark_scheduled, validate("In a tool", "2026-11-10T08:00"), tool="Buffer")
    window.show_today()
    assert words(rows(window.today)[0]) == ["Check…"]


def test_what_is_paused_goes_on(
    qtbot: QtBot, window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    workspace.run(hold, validate("Paused", "2026-11-10T18:00"))
    window.show_today()
    assert words(rows(window.today)[0]) == ["Resume"]
    press(rows(window.today)[0], "Resume")
    settled(qtbot, window.today)
    assert words(rows(window.today)[0]) == ["Publish…", "Copy text"]


def test_a_reader_is_offered_nothing_that_would_be_refused(
    window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    validate("Teaser", "2026-11-10T08:30")
    reader = add_person(workspace, name="Léa Petit", roles={Role.READER})
    workspace.become(reader.id)
    window.show_today()
    [row] = rows(window.today)
    assert words(row) == []
    assert [text for text, _ in row.deeds] == ["Open the post", "Copy text"]


def test_who_has_a_pin_types_it_before_ticking_off(
    window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    post = validate("Teaser", "2026-11-10T08:30")
    ines = add_person(workspace, name="Inès Tran", roles={Role.CM}, pin="2468")
    workspace.become(ines.id)
    assert not workspace.is_unlocked()
    window.show_today()
    press(rows(window.today)[0], "Published")
    assert statuses(workspace, post) == {Status.OVERDUE}
    dialog = window.findChild(PinDialog)
    dialog.line.setText("2468")
    dialog.save()
    assert statuses(workspace, post) == {Status.PUBLISHED}


def test_what_came_back_opens_with_its_remark(
    qtbot: QtBot, window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    post = validate("Sent back", "2026-11-20T18:00")
    camille, samir = workspace.me, workspace.people_here()[1]
    workspace.become(samir.id)
    workspace.run(request_changes, post, text="Which address?")
    workspace.become(camille.id)
    window.show_today()
    [row] = window.today.to_correct.rows
    assert row.accessibleName() == (
        "Sent back, To correct, Friday, 20 November, 18:00, Instagram, “Which address?”"
    )
    press(row, "Correct")
    assert window.composer.isVisible()
    assert window.composer.post_id == post


def test_what_waits_for_somebody_else_says_for_whom(
    window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    camille, samir = workspace.me, add_validator(workspace)
    post = workspace.run(create_post, text="New", channels=[queries.channels(workspace.reader)[0].id])
    send(workspace, post)
    window.show_today()
    [row] = window.today.to_validate.rows
    assert row.accessibleName().endswith("Waiting for Samir Benali")
    assert words(row) == ["Look at it"]
    workspace.become(samir.id)
    window.today.refresh()
    [row] = window.today.to_validate.rows
    assert words(row) == ["Review"]
    assert camille.name in row.accessibleName()
    press(row, "Review")
    assert window.review.isVisible()
    assert window.review.list.post == post


def test_gaps_are_noticed_and_filled(window: MainWindow, workspace: Workspace) -> None:
    window.show_today()
    texts = [row.accessibleName() for row in window.today.to_notice.rows]
    assert texts == [
        "Nothing planned this week on: Wednesday, Thursday, Friday",
        "Nothing on Instagram · @maison.lumen, neither published nor planned",
        "Nothing on LinkedIn · @maison.lumen, neither published nor planned",
    ]
    press(window.today.to_notice.rows[2], "Create a post")
    assert window.composer.isVisible()
    [card] = queries.cards_of(workspace.reader, window.composer.post_id, now=NOW)
    assert card.networks == ("linkedin",)
    assert card.plan == at("2026-11-11")


def test_a_draft_of_tomorrow_is_noticed(window: MainWindow, workspace: Workspace) -> None:
    workspace.run(create_post, title="Café", plan=at("2026-11-11"))
    window.show_today()
    first = window.today.to_notice.rows[0]
    assert first.accessibleName() == "“Café” is planned for tomorrow and not sent for validation"


def test_an_empty_day_says_what_to_do(window: MainWindow) -> None:
    window.show_today()
    assert window.today.to_publish.empty_words().startswith("Nothing goes out today.")
    assert window.today.to_correct.empty_words()
    window.today.to_publish.link_followed.emit()
    assert window.calendar.isVisible()


def test_the_keyboard_walks_and_enter_does_the_main_thing(
    qtbot: QtBot, window: MainWindow, validate: Validate, workspace: Workspace
) -> None:
    first, second = validate("One", "2026-11-10T08:00"), validate("Two", "2026-11-10T08:30")
    window.show_today()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget() is rows(window.today)[0]
    qtbot.keyClick(rows(window.today)[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows(window.today)[1]
    # Only pressed: by the time of the release the row is another one.
    qtbot.keyPress(rows(window.today)[1], Qt.Key.Key_Return)
    settled(qtbot, window.today)
    assert (statuses(workspace, first), statuses(workspace, second)) == ({Status.OVERDUE}, {Status.PUBLISHED})
    assert QApplication.focusWidget() is rows(window.today)[1]
    qtbot.keyClick(rows(window.today)[1], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is rows(window.today)[0]


def test_nothing_is_made_anew_where_nothing_changed(window: MainWindow, validate: Validate) -> None:
    validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    before = rows(window.today)
    window.today.refresh()
    assert rows(window.today) == before


def test_more_than_a_few_are_shown_when_asked_for(window: MainWindow, workspace: Workspace) -> None:
    add_validator(workspace)
    channel = queries.channels(workspace.reader)[0].id
    for number in range(7):
        send(workspace, workspace.run(create_post, title=f"Post {number}", channels=[channel], text="T"))
    window.show_today()
    assert (len(window.today.to_validate.rows), window.today.to_validate.summary()) == (5, "7")
    assert window.today.to_validate._more.text() == "Show 2 more"
    window.today.to_validate._more.click()
    assert len(window.today.to_validate.rows) == 7
    assert not window.today.to_validate._more.isVisible()


def test_what_is_too_much_for_the_day_is_reached_in_the_queue(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "MANY", 3)
    add_validator(workspace)
    channel = queries.channels(workspace.reader)[0].id
    for number in range(7):
        send(workspace, workspace.run(create_post, title=f"Post {number}", channels=[channel], text="T"))
    window.show_today()
    assert len(window.today.to_validate.rows) == 3
    assert window.today.to_validate._more.text() == "Go to the other 4, in the queue"
    window.today.to_validate._more.click()
    assert window.sidebar.review.isChecked()
    assert len(window.review.list.rows.chores) == 7
    assert window.review.list.row == 3


def test_it_speaks_french_at_once(qtbot: QtBot, window: MainWindow, validate: Validate) -> None:
    validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    window.context.language.use("fr")
    qtbot.waitUntil(lambda: window.today.header.title.text() == "Mardi 10 novembre")
    assert words(rows(window.today)[0]) == ["Publier…", "Copier le texte"]
    assert window.today.to_publish.summary() == "0 publié sur 1"


def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow, validate: Validate) -> None:
    validate("Teaser", "2026-11-10T12:30", on=2)
    window.show_today()
    nameless = [
        widget
        for widget in window.today.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, Row)) and widget.isVisible()
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_parts_stand_below_each_other_where_there_is_little_room(
    window: MainWindow, validate: Validate
) -> None:
    validate("Teaser", "2026-11-10T12:30")
    window.show_today()
    assert window.today.to_correct.y() == window.today.to_validate.y()
    window.resize(960, 600)
    QApplication.processEvents()
    assert window.today.to_correct.y() < window.today.to_validate.y()


def test_a_day_that_holds_too_much_is_shown_in_the_calendar(window: MainWindow, workspace: Workspace) -> None:
    channel = queries.channels(workspace.reader)[0].id
    for number in range(6):
        workspace.run(create_post, title=f"{number}", channels=[channel], plan=at("2026-11-20"), text="Same")
    window.show_today()
    said = {row.notice.text: row for row in window.today.findChildren(NoticeRow)}
    assert sum("twice that day" in text for text in said) == FEW
    (crowded,) = (row for text, row in said.items() if text.startswith("6 posts on Instagram"))
    press(crowded, "Show")
    assert window.calendar.isVisible()
    assert window.calendar.view.day == at("2026-11-20").day


def test_a_missed_deadline_says_since_when_and_offers_to_pause_or_to_move(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, told: list[Message]
) -> None:
    channel = queries.channels(workspace.reader)[0].id
    add_validator(workspace)
    # Thursday, two working days before by 18:00 is the day before this Tuesday: Wednesday is a holiday.
    late = workspace.run(create_post, title="Late", channels=[channel], plan=at("2026-11-12T09:00"), text="A")
    soon = workspace.run(create_post, title="Soon", channels=[channel], plan=at("2026-11-13T09:00"), text="B")
    for post in (soon, late):
        send(workspace, post)
    workspace.run(set_deadline, DeadlineRule(days=2, before=time(18)))
    window.context.key_dates.start()
    window.show_today()
    qtbot.waitUntil(lambda: [row.chore.post for row in waiting(window.today)] == [late, soon])
    qtbot.waitUntil(lambda: "late since Mon 9, 18:00" in shown_words(waiting(window.today)[0]))
    assert "before 18:00" in shown_words(waiting(window.today)[1])
    deeds = dict(waiting(window.today)[0].deeds)
    assert [word for word, _ in waiting(window.today)[1].deeds] == ["Look at it"]
    deeds["Pause"]()
    assert all(state.held for state in queries.variant_states(workspace.reader, late, now=NOW).values())
    assert told[-1].text == "“Late” is paused."


def waiting(page: TodayPage) -> list[ChoreRow]:
    return [row for row in page.to_validate.rows if isinstance(row, ChoreRow)]


def shown_words(row: Row) -> str:
    return " ".join(label.text() for label in row.findChildren(QLabel))
