"""What a network would refuse is sent only by who says why; advice keeps nobody."""

import pytest

from calendar_app.commands.posts import edit_post, edit_variant, remove_channel
from calendar_app.domain.workflow import Status
from calendar_app.store import queries


@pytest.fixture
def too_long(panel, place_of, workspace):
    """Too long for X, fine on LinkedIn and Facebook; not on Instagram."""
    workspace.run(remove_channel, place_of("instagram"))
    workspace.run(edit_variant, place_of("x"), text="a" * 281)
    return place_of("x")


def states(panel):
    now = panel.context.workspace.clock()
    found = queries.variant_states(panel.context.workspace.reader, panel.post_id, now=now)
    return {variant: state.status for variant, state in found.items()}


def test_whoever_sends_it_says_why_and_the_log_tells_it(qtbot, panel, too_long):
    panel.doing.do("send_for_validation")
    assert set(states(panel).values()) == {Status.DRAFT}
    question = panel.prompt._question.text()
    assert question == "X: 1 character too many (281 / 280). Why is it sent all the same?"
    assert not panel.prompt.answer.isEnabled()
    qtbot.keyClicks(panel.prompt.field, "The account is Premium")
    panel.prompt.answer.click()
    assert Status.DRAFT not in states(panel).values()
    panel.discussion.show_log()
    assert "sent for validation by Camille Roux" in panel.discussion.text()
    assert "The account is Premium" in panel.discussion.text()
    panel.writing.editor.insertPlainText("Encore. ")
    panel.doing.do("send_for_validation")
    assert panel.prompt.field.text() == "The account is Premium"


def test_the_other_channels_are_sent_without_it(panel, too_long):
    panel.doing.do("send_for_validation")
    assert panel.prompt.other.text() == "Send the other 2 channels"
    panel.prompt.other.click()
    assert not panel.prompt.isVisible()
    found = states(panel)
    assert found.pop(too_long) is Status.DRAFT
    assert Status.DRAFT not in found.values()


def test_advice_keeps_nobody(panel, place_of, workspace, post):
    workspace.run(remove_channel, place_of("instagram"))
    workspace.run(edit_post, post, text="a" * 250, link="")
    panel.doing.do("send_for_validation")
    assert not panel.prompt.isVisible()
    assert Status.DRAFT not in states(panel).values()
    sendings = [entry.text for entry in queries.log(workspace.reader, post) if entry.kind == "submit"]
    assert sendings == [""]
