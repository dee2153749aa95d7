"""From one post that waits to the next, by keyboard: validated, sent back, corrected, taken back."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from calendar_app.commands.media import import_picture
from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import create_post, edit_post, edit_variant
from calendar_app.commands.review import approve, request_changes, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.messages import Message
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, PICTURES, add_writer, at

Sent = dict[str, str]


def press(qtbot: QtBot, keys: Iterable[str]) -> None:
    """Wherever the keyboard is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))


def titles(page: ReviewPage) -> list[str]:
    return [chore.title for chore in page.list.rows.chores]


def statuses(workspace: Workspace, post: str) -> set[Status]:
    return {state.status for state in queries.variant_states(workspace.reader, post, now=NOW).values()}


def test_the_queue_is_there_by_deadline_with_the_keyboard_on_the_first(page: ReviewPage) -> None:
    assert titles(page) == ["Teaser", "Interview", "Launch"]
    assert page.list.hasFocus()
    assert page.view.head.title.text() == "Teaser"
    assert page.foot.place.text() == "1 of 3 · J K"


def test_the_sidebar_says_how_many_wait_and_leads_there(
    qtbot: QtBot, page: ReviewPage, window: MainWindow
) -> None:
    assert window.sidebar.review.accessibleName() == "To validate: 3"
    window.show_calendar()
    qtbot.mouseClick(window.sidebar.review, Qt.MouseButton.LeftButton)
    assert page.isVisible()
    press(qtbot, "A")
    assert window.sidebar.review.accessibleName() == "To validate: 2"


def test_what_is_sent_while_the_calendar_is_looked_at_is_counted(
    qtbot: QtBot, workspace: Workspace, samir: Person, sent: Sent, window: MainWindow
) -> None:
    workspace.become(samir.id)
    qtbot.waitUntil(lambda: window.sidebar.review.accessibleName() == "To validate: 3")
    workspace.run(approve, sent["Launch"])
    assert window.sidebar.review.accessibleName() == "To validate: 2"


def test_j_and_k_walk_through_the_queue_and_stop_at_its_ends(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, "JJJ")
    assert page.view.head.title.text() == "Launch"
    press(qtbot, "KKKK")
    assert page.view.head.title.text() == "Teaser"


def test_validating_leads_to_the_next_post_until_nothing_waits(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, told: list[Message]
) -> None:
    press(qtbot, "A")
    assert statuses(workspace, sent["Teaser"]) == {Status.APPROVED}
    assert page.view.head.title.text() == "Interview"
    assert told[-1].text == "“Teaser” is validated."
    press(qtbot, "AA")
    assert page.emptiness.isVisible()
    assert page.emptiness.title.text() == "Everything is decided"
    assert not page.emptiness.link.isVisible()


def test_the_last_of_the_queue_is_followed_by_the_one_before(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, "JJA")
    assert page.view.head.title.text() == "Interview"


def test_undo_takes_the_decision_back_and_shows_the_post_again(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, window: MainWindow
) -> None:
    press(qtbot, "JA")
    assert page.view.head.title.text() == "Launch"
    window.actions_table["undo"].trigger()
    assert statuses(workspace, sent["Interview"]) == {Status.IN_REVIEW}
    assert page.view.head.title.text() == "Interview"
    assert titles(page) == ["Teaser", "Interview", "Launch"]


def test_sending_back_asks_what_to_correct_and_goes_on(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent
) -> None:
    press(qtbot, "R")
    assert page.view.prompt.field.hasFocus()
    assert page.view.prompt.answer.toolTip() == "Write a few words first."
    qtbot.keyClicks(page.view.prompt.field, "A price, and a verb")
    assert page.view.prompt.answer.toolTip() == ""
    qtbot.keyClick(page.view.prompt.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert statuses(workspace, sent["Teaser"]) == {Status.CHANGES_REQUESTED}
    assert queries.remarks(workspace.reader, sent["Teaser"])[-1].text == "A price, and a verb"
    assert page.view.head.title.text() == "Interview"
    assert page.list.hasFocus()


def test_ready_made_reasons_are_put_into_the_remark(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, "R")
    chips = {button.text(): button for button in page.view.prompt.findChildren(QPushButton)}
    chips["Date"].click()
    chips["Tone"].click()
    assert page.view.prompt.field.toPlainText() == (
        "Please check the date and the time. This is not how the brand speaks."
    )
    assert page.view.prompt.field.hasFocus()


def test_a_question_left_with_escape_changes_nothing(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent
) -> None:
    press(qtbot, "R")
    qtbot.keyClick(page.view.prompt.field, Qt.Key.Key_Escape)
    assert statuses(workspace, sent["Teaser"]) == {Status.IN_REVIEW}
    assert page.list.hasFocus()
    assert page.view.bar.isVisible()


def test_while_a_remark_is_written_no_key_validates(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent
) -> None:
    press(qtbot, "R")
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert statuses(workspace, sent["Teaser"]) == {Status.IN_REVIEW}


def test_what_is_corrected_in_place_and_validated_is_one_step(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, window: MainWindow
) -> None:
    post, before = sent["Teaser"], queries.post(workspace.reader, sent["Teaser"])
    press(qtbot, "E")
    [field] = page.view.corrections.fields.values()
    assert field.hasFocus()
    assert field.accessibleName() == "Text · Instagram, LinkedIn"
    qtbot.keyClicks(field, " at last")
    page.view.corrections.saver.flush()
    # What is typed is told word by word below, and no letter of it is a key of the page.
    said = "Text · Instagram, LinkedIn: Our lamps arrive Monday. Teaser [added: at last]"
    assert page.view.changes.sentences() == [said]
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert statuses(workspace, post) == {Status.APPROVED}
    assert page.view.head.title.text() == "Interview"
    assert page.list.hasFocus()
    window.actions_table["undo"].trigger()
    assert statuses(workspace, post) == {Status.IN_REVIEW}
    assert queries.post(workspace.reader, post) == before


def test_a_correction_left_with_escape_is_taken_back_and_can_be_brought_back(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, told: list[Message]
) -> None:
    post, before = sent["Teaser"], queries.post(workspace.reader, sent["Teaser"])
    press(qtbot, "E")
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, " at last")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert queries.post(workspace.reader, post) == before
    assert not page.view.is_correcting
    assert page.list.hasFocus()
    assert (told[-1].text, told[-1].label) == ("The correction was taken back.", "Bring it back")
    assert told[-1].act
    told[-1].act()
    assert queries.post(workspace.reader, post).text.endswith(" at last")


def test_a_channel_that_says_something_else_is_corrected_alone(
    qtbot: QtBot, workspace: Workspace, samir: Person, sent: Sent, window: MainWindow
) -> None:
    _, linkedin = queries.variants(workspace.reader, sent["Teaser"])
    workspace.run(edit_variant, linkedin.id, text="Our lamps, for offices")
    send(workspace, sent["Teaser"])
    workspace.become(samir.id)
    window.show_review()
    press(qtbot, "E")
    fields = window.review.view.corrections.fields.values()
    assert [field.accessibleName() for field in fields] == ["Text · Instagram", "Text · LinkedIn"]
    last = list(fields)[-1]
    last.setFocus()
    qtbot.keyClicks(last, "!")
    qtbot.keyClick(last, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert statuses(workspace, sent["Teaser"]) == {Status.APPROVED}
    post = queries.post(workspace.reader, sent["Teaser"])
    assert post.text == "Our lamps arrive Monday. Teaser"
    assert "!" in queries.variants(workspace.reader, post.id)[1].text


def test_what_is_more_than_words_is_corrected_and_validated_in_the_composer(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, window: MainWindow, told: list[Message]
) -> None:
    post = page.list.post
    press(qtbot, "E")
    qtbot.keyClicks(QApplication.focusWidget(), " At last!")
    page.view.correction_bar.composer.click()
    assert window.composer.isVisible()
    assert window.composer.header._back.text() == "To validate"
    assert window.composer.writing.editor.text().endswith(" At last!")
    window.composer.decisions.main.click()
    assert statuses(workspace, post) == {Status.APPROVED}
    assert told[-1].text == "“Teaser” is validated."
    assert page.isVisible()
    assert page.view.head.title.text() == "Interview"
    assert page.list.hasFocus()


def test_several_are_validated_at_once_as_one_step_if_all_were_seen(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, window: MainWindow
) -> None:
    approving = page.view.bar.buttons["approve"]
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    page.list.rows.toggle(page.list.rows.index(1))
    assert approving.text() == "Validate 2 posts · A"
    assert not approving.isEnabled()
    assert page.view.bar.note.text() == "Look first at 1 post that you have not seen."
    press(qtbot, "JA")
    assert titles(page) == ["Launch"]
    window.actions_table["undo"].trigger()
    assert statuses(workspace, sent["Teaser"]) == statuses(workspace, sent["Interview"]) == {Status.IN_REVIEW}


def test_a_click_on_the_tick_ticks(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.list.visualRect(page.list.rows.index(1))
    qtbot.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(20, row.height() // 2)
    )
    assert len(page.list.rows.ticks) == 1


def test_nothing_is_validated_before_its_pictures_were_shown(
    qtbot: QtBot, workspace: Workspace, samir: Person, sent: Sent, window: MainWindow
) -> None:
    asset = import_picture(workspace, PICTURES / "china.jpg")
    workspace.run(edit_post, sent["Teaser"], media=(MediaItem(asset=asset.id, alt="A pagoda"),))
    send(workspace, sent["Teaser"])
    workspace.become(samir.id)
    window.show_review()
    approving = window.review.view.bar.buttons["approve"]
    assert not approving.isEnabled()
    press(qtbot, "A")
    assert statuses(workspace, sent["Teaser"]) == {Status.IN_REVIEW}
    qtbot.waitUntil(approving.isEnabled)
    press(qtbot, "A")
    assert statuses(workspace, sent["Teaser"]) == {Status.APPROVED}


def test_own_posts_wait_for_others_and_can_be_looked_at(
    qtbot: QtBot, workspace: Workspace, camille: Person, page: ReviewPage
) -> None:
    workspace.become(camille.id)
    assert page.emptiness.link.text() == "Show 3 posts that wait for others"
    assert page.head.reach.value() == "mine"
    page.setFocus()
    assert page.emptiness.link.hasFocus()
    page.emptiness.link.click()
    assert titles(page) == ["Teaser", "Interview", "Launch"]
    assert page.list.hasFocus()


def main_buttons(page: ReviewPage) -> list[str]:
    buttons = page.view.bar.buttons.values()
    return [
        button.text() for button in buttons if button.isVisible() and button.property("role") == "primary"
    ]


def test_who_writes_finds_what_was_sent_back_with_the_remark(
    qtbot: QtBot, workspace: Workspace, samir: Person, window: MainWindow
) -> None:
    ines = add_writer(workspace)
    workspace.become(ines.id)
    channel = queries.channels(workspace.reader)[1].id
    post = workspace.run(create_post, title="Fair", channels=[channel], text="Come", plan=None)
    send(workspace, post)
    workspace.become(samir.id)
    workspace.run(request_changes, post, text="When?")
    workspace.become(ines.id)
    window.show_review()
    page = window.review
    assert window.sidebar.review.accessibleName() == "To correct: 1"
    assert titles(page) == ["Fair"]
    assert "When?" in page.list.rows.data(page.list.rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert not page.view.bar.buttons["approve"].isVisible()
    assert main_buttons(page) == ["Correct · E"]
    press(qtbot, "E")
    assert window.composer.isVisible()
    window.composer.writing.editor.insertPlainText("On Sunday. ")
    window.composer.close_post()
    assert main_buttons(page) == ["Send for validation"]
    page.view.bar.buttons["send_for_validation"].click()
    assert statuses(workspace, post) == {Status.IN_REVIEW}
    assert page.emptiness.title.text() == "Nothing to correct"


def test_who_only_reads_finds_no_such_place(
    workspace: Workspace, camille: Person, page: ReviewPage, window: MainWindow
) -> None:
    workspace.become(camille.id)
    assert page.isVisible()
    reader = add_person(workspace, name="Paul Henri", roles={Role.READER})
    workspace.become(reader.id)
    assert not window.sidebar.review.isVisible()
    assert not window.actions_table["show_review"].isEnabled()
    assert window.calendar.isVisible()
    workspace.become(camille.id)
    assert window.sidebar.review.isVisible()


def test_the_place_is_named_in_the_language_that_is_chosen(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, context: Context
) -> None:
    workspace.become(add_writer(workspace).id)
    qtbot.waitUntil(lambda: window.sidebar.review.accessibleName() == "To correct")
    context.language.use("fr")
    assert window.sidebar.review.accessibleName() == "À corriger"


def test_p_shows_all_previews_and_the_changes_again(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, "P")
    assert page.view.previews.isVisible()
    press(qtbot, "P")
    assert page.view.reading.isVisible()
    assert page.list.hasFocus()


def test_a_long_text_is_read_while_the_keyboard_stays_in_the_queue(
    qtbot: QtBot, workspace: Workspace, samir: Person, sent: Sent, window: MainWindow
) -> None:
    workspace.run(edit_post, sent["Teaser"], text="Our lamps arrive.\n" * 80)
    send(workspace, sent["Teaser"])
    workspace.become(samir.id)
    window.show_review()
    page = window.review
    bar = page.view.reading.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(qtbot, ["PageDown"])
    assert bar.value() > 0
    assert page.view.head.title.text() == "Teaser"
    press(qtbot, ["PageUp"])
    assert bar.value() == 0


def test_what_is_late_says_so_in_the_queue_and_above_the_post(
    workspace: Workspace, camille: Person, samir: Person, window: MainWindow
) -> None:
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    plan = at("2026-11-09T09:00")
    post = workspace.run(create_post, title="Too late", channels=channels, text="Come", plan=plan)
    send(workspace, post)
    workspace.become(samir.id)
    window.show_review()
    page = window.review
    said = page.list.rows.data(page.list.rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "its time has passed" in said
    assert page.view.changes.warnings()[0].startswith("The time it was planned for has passed")


def test_what_a_network_would_refuse_is_said_above_the_post(
    workspace: Workspace, samir: Person, sent: Sent, window: MainWindow
) -> None:
    workspace.run(edit_post, sent["Teaser"], text="a" * 3001)
    send(workspace, sent["Teaser"])
    workspace.become(samir.id)
    window.show_review()
    [first, *_] = window.review.view.changes.warnings()
    assert first.startswith("Instagram: ")


def test_in_french_v_validates(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, context: Context
) -> None:
    context.language.use("fr")
    assert page.view.bar.buttons["approve"].text() == "Valider la v1 · V"
    page.setFocus()
    press(qtbot, "AV")
    assert statuses(workspace, sent["Teaser"]) == {Status.APPROVED}
    assert statuses(workspace, sent["Interview"]) == {Status.IN_REVIEW}


@pytest.mark.parametrize("width", [1024, 1280, 1440])
def test_no_button_is_cut_off_at_any_width(
    qtbot: QtBot, page: ReviewPage, window: MainWindow, width: int
) -> None:
    window.resize(width, 720)
    shown = [button for button in page.view.bar.buttons.values() if button.isVisible()]
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in shown))


def test_what_was_decided_is_found_again_and_its_decision_taken_back(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: Sent, told: list[Message]
) -> None:
    assert page.foot.progress.text() == "3 left"
    press(qtbot, "A")
    workspace.run(request_changes, sent["Interview"], text="A verb, please")
    assert page.foot.progress.text() == "1 validated · 1 sent back · 1 left"
    page.head.reach.set_value("done")
    page.head.reach_chosen.emit()
    assert titles(page) == ["Interview", "Teaser"]
    said = page.list.rows.data(page.list.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "validated: 09:00" in said
    page.list.go_to(1)
    shown = [name for name, button in page.view.bar.buttons.items() if button.isVisible()]
    assert shown == ["reopen"]
    assert page.view.changes.sentences()[0].endswith("Our lamps arrive Monday. Teaser")
    page.view.bar.buttons["reopen"].click()
    assert statuses(workspace, sent["Teaser"]) == {Status.IN_REVIEW}
    assert told[-1].text == "Your decision on “Teaser” is taken back."
    assert page.head.reach.value() == "mine"
    assert page.view.head.title.text() == "Teaser"
    assert page.list.hasFocus()


def test_what_describes_a_picture_is_corrected_beside_the_texts(
    qtbot: QtBot, workspace: Workspace, samir: Person, sent: Sent, window: MainWindow
) -> None:
    china, coffee = (import_picture(workspace, PICTURES / name) for name in ("china.jpg", "coffee.png"))
    media = (MediaItem(asset=china.id, alt="A pagoda"), MediaItem(asset=coffee.id))
    workspace.run(edit_post, sent["Teaser"], media=media)
    send(workspace, sent["Teaser"])
    workspace.become(samir.id)
    window.show_review()
    page = window.review
    press(qtbot, "E")
    _, first, second = page.view.corrections.fields.values()
    assert first.accessibleName() == "Alternative text of file 1 · Instagram, LinkedIn"
    for field, words in ((first, " in China"), (second, "A cup")):
        field.setFocus()
        qtbot.keyClicks(field, words)
    approving = page.view.correction_bar.validate
    page.view.corrections.saver.flush()
    qtbot.waitUntil(approving.isEnabled)
    qtbot.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert statuses(workspace, sent["Teaser"]) == {Status.APPROVED}
    post = queries.post(workspace.reader, sent["Teaser"])
    assert [item.alt for item in post.media] == ["A pagoda in China", "A cup"]
    window.actions_table["undo"].trigger()
    assert queries.post(workspace.reader, sent["Teaser"]).media == media
