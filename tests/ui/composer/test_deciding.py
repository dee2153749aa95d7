"""From sending to saying that it is out, as the people of a brand do it on this page."""

import pytest
from PySide6.QtCore import Qt

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post, edit_post, remove_channel
from calendar_app.commands.review import send
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.ui.dialogs.pin import PinDialog
from tests.builders import PICTURES, add_validator


@pytest.fixture
def samir(workspace):
    return add_validator(workspace)


@pytest.fixture
def to_decide(workspace, post, samir, panel):
    """The post was sent, and Samir sits at the page."""
    send(workspace, post)
    workspace.become(samir.id)
    return samir


@pytest.fixture
def picture(workspace, post):
    asset = import_picture(workspace, PICTURES / "china.jpg")
    workspace.run(edit_post, post, media=(MediaItem(asset=asset.id, alt="Une pagode"),))
    return asset


@pytest.fixture
def words_only(workspace, place_of):
    """The post without Instagram, which takes none without a picture."""
    workspace.run(remove_channel, place_of("instagram"))


@pytest.fixture
def statuses(workspace, post):
    return lambda: {
        s.status for s in queries.variant_states(workspace.reader, post, now=workspace.clock()).values()
    }


def test_ctrl_enter_sends_with_the_files_made_for_each_channel(qtbot, panel, samir, picture, statuses):
    said = []
    panel.doing.progressed.connect(said.append)
    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said, "the key was not heard"
    qtbot.waitUntil(lambda: statuses() == {Status.IN_REVIEW}, timeout=20_000)
    assert said[0] == "Preparing files: 0 of 4"
    assert said[-1] == ""
    assert panel.writing.isEnabled()
    assert panel.decisions.side.text() == "Take back"


@pytest.mark.usefixtures("words_only")
def test_what_was_just_typed_is_sent_too(panel, samir, statuses, workspace, post):
    panel.writing.editor.insertPlainText("Et encore ceci. ")
    panel.doing.do("send_for_validation")
    assert statuses() == {Status.IN_REVIEW}
    assert queries.post(workspace.reader, post).text.endswith("Et encore ceci. ")


def test_sending_back_asks_for_a_remark_and_everybody_can_read_it(qtbot, panel, to_decide, statuses):
    panel.doing.do("request_changes")
    assert panel.prompt.isVisible()
    assert not panel.prompt.answer.isEnabled()
    panel.prompt.field.insertPlainText("« un seul atelier » : à vérifier")
    qtbot.mouseClick(panel.prompt.answer, Qt.MouseButton.LeftButton)
    assert statuses() == {Status.CHANGES_REQUESTED}
    assert "à vérifier" in panel.discussion.text()
    panel.discussion.show_log()
    assert "sent back by Samir Benali" in panel.discussion.text()


def test_escape_takes_the_question_away_and_nothing_is_sent_back(qtbot, panel, to_decide, statuses):
    panel.doing.do("request_changes")
    qtbot.keyClick(panel.prompt.field, Qt.Key.Key_Escape)
    assert not panel.prompt.isVisible()
    assert statuses() == {Status.IN_REVIEW}


def test_while_a_remark_is_written_ctrl_enter_sends_it_back_and_validates_nothing(
    qtbot, panel, to_decide, statuses
):
    panel.doing.do("request_changes")
    assert not panel.decisions.isEnabled()
    qtbot.keyClick(panel.prompt.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert statuses() == {Status.IN_REVIEW}
    panel.prompt.field.insertPlainText("Le prix manque")
    qtbot.keyClick(panel.prompt.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert statuses() == {Status.CHANGES_REQUESTED}
    assert panel.decisions.isEnabled()


def test_escape_goes_back_and_keeps_what_was_typed(qtbot, panel, workspace, post):
    panel.writing.editor.insertPlainText(" !")
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.writing.editor, Qt.Key.Key_Escape)
    assert queries.post(workspace.reader, post).text == "Bonjour !"


def test_validating_waits_until_every_picture_was_shown(qtbot, panel, picture, samir, statuses):
    send(panel.context.workspace, panel.post_id)
    panel.context.workspace.become(samir.id)
    assert panel.decisions.main.text().startswith("Validate")
    assert not panel.decisions.main.isEnabled()
    qtbot.waitUntil(panel.decisions.main.isEnabled)
    qtbot.mouseClick(panel.decisions.main, Qt.MouseButton.LeftButton)
    assert statuses() == {Status.APPROVED}


def test_what_is_shown_for_validation_are_the_files_that_would_go_out(panel, picture, samir, workspace, post):
    send(workspace, post)
    shown = {item.asset for each in panel.board._shown for item in each.post.media}
    assert picture.id not in shown
    assert all(workspace.media.has(file) for file in shown)
    panel.close_post()


@pytest.mark.usefixtures("words_only")
@pytest.mark.parametrize("role", [Role.SMM])
def test_the_only_validator_is_told_before_and_after_that_nobody_else_looked(panel, statuses):
    assert panel.decisions.note.text() == "You are the only validator: it will read “auto-validated”."
    panel.doing.do("send_for_validation")
    assert statuses() == {Status.APPROVED}
    assert panel.header._author.text() == "Camille Roux · auto-validated"
    assert panel.decisions.note.text() == ""


@pytest.mark.usefixtures("words_only")
def test_while_nobody_could_validate_the_way_to_somebody_is_said(panel, workspace):
    note = "Nobody can validate it yet: add a validator in the settings, under People."
    assert panel.decisions.note.text() == note
    panel.doing.do("send_for_validation")
    assert panel.decisions.note.text() == note
    add_validator(workspace)
    assert panel.decisions.note.text() == ""


def test_ones_own_post_needs_a_reason_while_somebody_else_could_validate(qtbot, panel, samir, workspace):
    second = add_validator(workspace, name="Nadia Cherif")
    workspace.become(samir.id)
    mine = workspace.run(
        create_post, title="Urgent", text="Fermé demain", channels=[queries.channels(workspace.reader)[0].id]
    )
    send(workspace, mine)
    panel.open(mine)
    panel.doing.do("approve")
    assert panel.prompt.isVisible()
    assert not panel.prompt.answer.isEnabled()
    panel.prompt.field.insertPlainText("Nadia est en congé, la boutique ferme demain")
    qtbot.mouseClick(panel.prompt.answer, Qt.MouseButton.LeftButton)
    state = next(iter(queries.variant_states(workspace.reader, mine, now=workspace.clock()).values()))
    assert state.trust is Status.APPROVED
    assert state.emergency
    assert "validated in an emergency" in panel.header._author.text()
    assert second.id in {person.id for person in queries.people(workspace.reader)}


@pytest.mark.usefixtures("words_only")
def test_a_locked_key_asks_for_its_pin_and_a_wrong_one_is_said(panel, samir, statuses, workspace):
    camille = workspace.me
    workspace.set_pin(camille.id, "2580")
    workspace.become(samir.id)
    workspace.become(camille.id)
    panel.doing.do("send_for_validation")
    dialog = panel.findChild(PinDialog)
    assert dialog.isVisible()
    dialog.line.setText("1111")
    dialog.save()
    assert dialog.problem() == "This is not the PIN."
    assert statuses() == {Status.DRAFT}
    dialog.line.setText("2580")
    dialog.save()
    assert statuses() == {Status.IN_REVIEW}


def test_a_validated_post_can_be_said_to_be_out(qtbot, panel, to_decide, statuses):
    panel.doing.do("approve")
    assert panel.decisions.main.property("command") == "publish"
    panel.doing.do("mark_published")
    panel.prompt.field.insertPlainText("https://lumen.fr/p/1")
    qtbot.mouseClick(panel.prompt.answer, Qt.MouseButton.LeftButton)
    assert statuses() == {Status.PUBLISHED}


@pytest.mark.usefixtures("to_decide")
def test_changing_what_is_validated_is_asked_about_once(qtbot, panel, workspace, post, statuses):
    """Above the text and not in its way: what is typed is there, and the answer may wait."""
    panel.doing.do("approve")
    notice = panel.next_version
    assert notice.isHidden()
    panel.writing.editor.insertPlainText("Et encore ceci. ")
    panel.saver.settle()
    assert not notice.isHidden()
    assert "begins the next version" in notice.banner.text()
    qtbot.mouseClick(notice.undo, Qt.MouseButton.LeftButton)
    assert statuses() == {Status.APPROVED}
    assert notice.isHidden()
    workspace.run(edit_post, post, text="Autre")
    notice.banner.followed.emit()
    workspace.run(edit_post, post, text="Encore autre")
    assert notice.isHidden()
    send(workspace, post)
    panel.doing.do("approve")
    workspace.run(edit_post, post, text="Plus tard")
    assert not notice.isHidden()


def test_pausing_shows_and_can_be_ended(panel):
    panel.doing.do("hold")
    names = [action.text() for action in panel.decisions._menu.actions()]
    assert "Resume" in names
    panel.doing.do("resume")
    assert "Pause" in [action.text() for action in panel.decisions._menu.actions()]


def test_a_remark_is_written_beside_the_post(qtbot, panel):
    panel.discussion.writer.field.insertPlainText("Confirmé par Roubaix ce matin 👍")
    qtbot.mouseClick(panel.discussion.writer.send, Qt.MouseButton.LeftButton)
    assert "Confirmé par Roubaix ce matin 👍" in panel.discussion.text()
    assert "Camille Roux" in panel.discussion.text()
    assert panel.discussion.writer.field.toPlainText() == ""


def test_a_duplicate_is_opened(panel, post):
    panel.doing.do("duplicate_post")
    assert panel.post_id != post
    assert panel.writing.editor.toPlainText() == "Bonjour"
