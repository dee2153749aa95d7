"""What somebody reads before deciding: words struck and inserted, pictures, times, and what was answered."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post, edit_post, edit_variant, move_card
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import approve, request_changes, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import Options
from calendar_app.domain.person import Person
from calendar_app.store import queries
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.window import MainWindow
from tests.builders import PICTURES, at

Sent = dict[str, str]


@pytest.fixture
def sent_back(workspace: Workspace, camille: Person, samir: Person, sent: Sent) -> str:
    """A post that Samir sent back; Camille is at work on it."""
    workspace.become(samir.id)
    workspace.run(request_changes, sent["Teaser"], text="Monday is a holiday.")
    workspace.become(camille.id)
    return sent["Teaser"]


def reviewed(workspace: Workspace, samir: Person, window: MainWindow, post: str) -> ReviewPage:
    """Sent again, and open before Samir."""
    send(workspace, post)
    workspace.become(samir.id)
    window.show_review()
    return window.review


def test_a_first_version_is_shown_whole_and_once_for_the_channels_that_share_it(page: ReviewPage) -> None:
    assert page.view.head.version.text() == "version 1, new to you"
    assert page.view.changes.sentences()[:2] == [
        "Text · Instagram, LinkedIn: Our lamps arrive Monday. Teaser",
        "Date · Instagram, LinkedIn: Thu, 12 Nov, 12:30",
    ]


def test_the_first_pictures_share_a_panel_with_their_alternative_texts(
    workspace: Workspace, camille: Person, samir: Person, window: MainWindow, sent: Sent
) -> None:
    china, coffee = (import_picture(workspace, PICTURES / name) for name in ("china.jpg", "coffee.png"))
    media = (MediaItem(asset=china.id, alt="A pagoda"), MediaItem(asset=coffee.id))
    workspace.run(edit_post, sent["Launch"], media=media)
    page = reviewed(workspace, samir, window, sent["Launch"])
    page.list.go_to(2)
    assert "2 files · Instagram, LinkedIn: A pagoda; no alternative text" in page.view.changes.sentences()


@pytest.mark.slow
def test_a_picture_moved_to_another_post_of_a_thread_is_told_in_words(
    qtbot: QtBot, workspace: Workspace, camille: Person, samir: Person, window: MainWindow
) -> None:
    workspace.become(camille.id)
    channel = workspace.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    china, coffee = (import_picture(workspace, PICTURES / name) for name in ("china.jpg", "coffee.png"))
    media = [
        MediaItem(asset=china.id, alt="A pagoda"),
        MediaItem(asset=coffee.id, alt="A cup", thread_post=2),
    ]
    text = "One\n---\nTwo\n---\nThree"
    post = workspace.run(create_post, title="Thread", channels=[channel], text=text, media=media)
    (variant,) = queries.variants(workspace.reader, post)
    workspace.run(edit_variant, variant.id, format="thread")
    page = reviewed(workspace, samir, window, post)
    assert "2 files · X: A pagoda; A cup (post 3 of the thread)" in page.view.changes.sentences()
    workspace.run(request_changes, post, text="The cup comes first.")
    workspace.become(camille.id)
    workspace.run(edit_post, post, media=(media[0], replace(media[1], thread_post=1)))
    page = reviewed(workspace, samir, window, post)
    assert page.view.changes.sentences() == [
        "File 2 moved from post 3 to post 2 of the thread · X: A cup (post 2 of the thread)"
    ]
    qtbot.waitUntil(page.view.bar.buttons["approve"].isEnabled)


def test_words_are_struck_and_inserted_where_somebody_looked_before(
    workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    workspace.run(edit_post, sent_back, text="Our lamps arrive Tuesday. Teaser")
    page = reviewed(workspace, samir, window, sent_back)
    assert page.view.head.version.text() == "version 2, compared with version 1, which you sent back"
    assert page.view.changes.sentences() == [
        "Text · Instagram, LinkedIn: Our lamps arrive [removed: Monday] [added: Tuesday]. Teaser"
    ]


def test_a_text_of_one_channel_names_it(
    workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    linkedin = queries.variants(workspace.reader, sent_back)[1]
    workspace.run(edit_variant, linkedin.id, text="Our lamps arrive soon.")
    page = reviewed(workspace, samir, window, sent_back)
    [sentence] = page.view.changes.sentences()
    assert sentence.startswith("Text · LinkedIn: ")


def test_another_hour_is_a_change_too(
    workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    before = at("2026-11-12T12:30")
    workspace.run(move_card, sent_back, from_plan=before, to_plan=at("2026-11-12T18:00"))
    page = reviewed(workspace, samir, window, sent_back)
    [sentence] = page.view.changes.sentences()
    assert sentence == "Date · Instagram, LinkedIn: Thu, 12 Nov, [removed: 12:30] [added: 18:00]"


def test_options_go_by_their_names_and_as_their_fields_say_them(
    workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    linkedin = queries.variants(workspace.reader, sent_back)[1]
    poll = Options({"poll.answers": ["Red", "Blue"], "poll.minutes": 4320})
    workspace.run(edit_variant, linkedin.id, format="poll", options=poll)
    page = reviewed(workspace, samir, window, sent_back)
    assert page.view.changes.sentences() == [
        "Answers · LinkedIn: [added: Red\nBlue]",
        "Open for · LinkedIn: [added: 3 days]",
        "Format · LinkedIn: [removed: Post] [added: Poll]",
    ]


def test_a_new_picture_is_shown_with_its_alternative_text(
    qtbot: QtBot, workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    asset = import_picture(workspace, PICTURES / "china.jpg")
    workspace.run(edit_post, sent_back, media=(MediaItem(asset=asset.id, alt="A pagoda"),))
    page = reviewed(workspace, samir, window, sent_back)
    sentences = page.view.changes.sentences()
    assert any(each.startswith("File 1 added") and "A pagoda" in each for each in sentences)
    qtbot.waitUntil(page.view.bar.buttons["approve"].isEnabled)


def test_what_was_said_and_whether_it_was_answered(
    workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    workspace.run(add_remark, sent_back, "True, Tuesday then.")
    workspace.run(edit_post, sent_back, text="Our lamps arrive Tuesday. Teaser")
    page = reviewed(workspace, samir, window, sent_back)
    said = page.view.changes.remarks()
    assert said.startswith("Remarks · Camille Roux answered")
    assert said.index("Monday is a holiday.") < said.index("True, Tuesday then.")


def test_a_remark_that_nobody_answered_says_so(
    workspace: Workspace, samir: Person, window: MainWindow, sent_back: str
) -> None:
    workspace.run(edit_post, sent_back, text="Our lamps arrive Tuesday. Teaser")
    page = reviewed(workspace, samir, window, sent_back)
    assert page.view.changes.remarks().startswith("Remarks · not answered yet")


def test_what_was_validated_before_is_what_the_next_version_is_compared_with(
    workspace: Workspace, camille: Person, samir: Person, sent: Sent, window: MainWindow
) -> None:
    post = sent["Teaser"]
    workspace.become(samir.id)
    workspace.run(approve, post)
    workspace.become(camille.id)
    workspace.run(edit_post, post, text="Our lamps arrive on Monday. Teaser")
    page = reviewed(workspace, samir, window, post)
    assert page.view.head.version.text() == "version 2, compared with version 1, which you validated"
    assert page.view.changes.sentences() == [
        "Text · Instagram, LinkedIn: Our lamps arrive [added: on] Monday. Teaser"
    ]


def test_each_channel_has_its_preview(page: ReviewPage) -> None:
    assert page.view.side.tabs.count() == 2
    assert page.view.side.tabs.accessibleTabName(0).startswith("Instagram")
    page.view.side.tabs.setCurrentIndex(1)
    page.view.look_at("previews")
    assert page.view.previews.isVisible()
    assert not page.view.side.isVisible()
    assert page.view.bar.buttons["approve"].isVisible()


def test_what_changes_before_ones_eyes_is_shown_as_it_stands(
    workspace: Workspace, page: ReviewPage, sent: Sent
) -> None:
    workspace.run(add_remark, sent["Teaser"], "A last word")
    assert "A last word" in page.view.changes.remarks()


def test_what_one_walked_past_is_what_the_next_version_is_compared_with(
    workspace: Workspace, camille: Person, samir: Person, sent: Sent, window: MainWindow
) -> None:
    workspace.become(samir.id)
    window.show_review()
    window.show_calendar()
    workspace.become(camille.id)
    workspace.run(edit_post, sent["Teaser"], text="Our lamps arrive Tuesday. Teaser")
    page = reviewed(workspace, samir, window, sent["Teaser"])
    page.list.go_to(0)
    head = page.view.head
    assert head.version.text() == "version 2, compared with version 1, which you have seen"
    assert page.view.changes.sentences() == [
        "Text · Instagram, LinkedIn: Our lamps arrive [removed: Monday] [added: Tuesday]. Teaser"
    ]
    head.compare.menu().aboutToShow.emit()
    *_, nothing = head.compare.menu().actions()
    nothing.trigger()
    assert head.version.text() == "version 2, all of it"
    assert len(page.view.changes.sentences()) == 2
    assert page.list.hasFocus()
