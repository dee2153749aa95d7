"""A validator's morning: on one page posts are validated or sent back, and come back corrected."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from calendar_app.commands.posts import create_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.composer.prompt import Prompt
from calendar_app.ui.review.page import ReviewPage
from tests.builders import add_validator
from tests.journeys.hands import Hands

CAMILLE, SAMIR = "Camille Roux", "Samir Benali"
TITLES = ("Atelier", "Bougies", "Catalogue")
REMARK = "Which day?"
WHY = "The picture is taken on the day"


@pytest.fixture
def brand(hands: Hands, tmp_path: Path) -> Workspace:
    """Camille's, in the window; Samir works at the same computer, and three of her drafts are written."""
    hands.found_brand(tmp_path / "lumen", name="Maison Lumen", person=CAMILLE)
    workspace = hands.window.context.workspace
    add_validator(workspace)
    return workspace


def test_three_posts_are_sent_two_validated_and_one_corrected_first(hands: Hands, brand: Workspace) -> None:
    posts = write_and_send(hands, brand)
    queue = begin_to_validate(hands)
    hands.press(queue.list, Qt.Key.Key_A)
    assert hands.statuses(posts["Atelier"]) == {Status.APPROVED}
    send_back(hands, queue, posts["Bougies"])
    hands.press(queue.list, Qt.Key.Key_A)
    assert hands.statuses(posts["Catalogue"]) == {Status.APPROVED}
    hands.qtbot.waitUntil(queue.emptiness.isVisible)
    correct(hands, posts["Bougies"])
    validate_what_changed(hands, posts["Bougies"])


def write_and_send(hands: Hands, workspace: Workspace) -> dict[str, str]:
    """Two are there already; the last one is sent by the button of the composer."""
    posts = {title: drafted(workspace, title, day) for day, title in enumerate(TITLES, start=3)}
    for title in TITLES[:-1]:
        send(workspace, posts[title])
    hands.open_post(TITLES[-1], ahead(workspace, 5))
    hands.decide("send_for_validation")
    say_why(hands, hands.window.composer.prompt, WHY)
    hands.qtbot.waitUntil(lambda: hands.statuses(posts[TITLES[-1]]) == {Status.IN_REVIEW})
    hands.back_to_calendar()
    return posts


def say_why(hands: Hands, prompt: Prompt, reason: str) -> None:
    """Instagram takes no post without a picture; theirs is taken on the day."""
    hands.qtbot.waitUntil(prompt.isVisible)
    hands.qtbot.keyClicks(prompt.field, reason)
    hands.click(prompt.answer)


def begin_to_validate(hands: Hands) -> ReviewPage:
    """Samir sits down, and the sidebar says how many wait."""
    hands.become(SAMIR)
    review = hands.window.sidebar.review
    hands.qtbot.waitUntil(lambda: review.accessibleName() == "To validate: 3")
    hands.click(review)
    queue = hands.window.review
    hands.qtbot.waitUntil(queue.isVisible)
    assert [chore.title for chore in queue.list.rows.chores] == list(TITLES)
    return queue


def send_back(hands: Hands, queue: ReviewPage, post: str) -> None:
    """By mouse this time, with what is missing."""
    hands.click(queue.view.bar.buttons["request_changes"])
    hands.qtbot.waitUntil(queue.view.prompt.isVisible)
    hands.qtbot.keyClicks(queue.view.prompt.field, REMARK)
    hands.click(queue.view.prompt.answer)
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.CHANGES_REQUESTED})


def correct(hands: Hands, post: str) -> None:
    """Camille finds it in the same place, under the name of what she has to do there."""
    hands.become(CAMILLE)
    review = hands.window.sidebar.review
    hands.qtbot.waitUntil(lambda: review.accessibleName() == "To correct: 1")
    queue = hands.window.review
    hands.qtbot.waitUntil(lambda: queue.view.head.title.text() == "Bougies")
    assert REMARK in queue.view.changes.remarks()
    hands.click(queue.view.bar.buttons["correct"])
    hands.qtbot.waitUntil(hands.composer.isVisible)
    hands.write(" on Friday")
    hands.click(hands.composer.header._back)
    hands.qtbot.waitUntil(queue.isVisible)
    hands.click(queue.view.bar.buttons["send_for_validation"])
    say_why(hands, queue.view.prompt, WHY)
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.IN_REVIEW})


def validate_what_changed(hands: Hands, post: str) -> None:
    """Nothing but her correction has to be read."""
    hands.become(SAMIR)
    queue = hands.window.review
    hands.qtbot.waitUntil(lambda: queue.view.head.title.text() == "Bougies")
    assert queue.view.head.version.text() == "version 2, compared with version 1, which you sent back"
    assert queue.view.changes.sentences() == ["Text · Instagram: Bougies [added: on Friday]"]
    hands.click(queue.view.bar.buttons["approve"])
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.APPROVED})
    assert hands.window.sidebar.review.accessibleName() == "To validate"


def drafted(workspace: Workspace, title: str, days: int) -> str:
    """A post of some day soon."""
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    plan = Plan(day=ahead(workspace, days), time=time(9), zone=workspace.brand.zone)
    made: str = workspace.run(create_post, title=title, text=title, channels=channels, plan=plan)
    return made


def ahead(workspace: Workspace, days: int) -> date:
    """So many days from today."""
    return workspace.today + timedelta(days=days)
