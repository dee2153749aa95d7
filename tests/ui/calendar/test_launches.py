"""A launch dragged to another day takes its posts along, and says before what that costs."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.launches import start_launch
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import approve, mark_published, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.launch import Milestone
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.calendar.load import launch_to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.tray import Tray
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.messages import Message
from tests.builders import NOW, add_validator
from tests.ui.calendar.conftest import Drag, middle

DAY = date(2026, 11, 18)


@pytest.fixture
def launch(workspace: Workspace, view: MonthView) -> str:
    channels = tuple(channel.id for channel in queries.channels(workspace.reader))
    milestones = [
        Milestone(offset=-2, title="Teaser", time=time(9), channels=channels[:1]),
        Milestone(offset=0, title="Launch", time=time(10), channels=channels[:1]),
    ]
    made: str = workspace.run(start_launch, name="Aube", day=DAY, milestones=milestones)
    return made


def held(view: MonthView, launch: str, *, brand: str = "") -> QMimeData:
    return launch_to_mime(launch, brand=brand or view.context.workspace.identity.ws, text="Aube")


def days(workspace: Workspace, launch: str) -> list[str]:
    posts = queries.posts_of_launch(workspace.reader, launch)
    return [post.plan.day.isoformat() for post in posts if post.plan]


def test_its_name_stands_by_its_day_and_can_be_lifted(view: MonthView, launch: str) -> None:
    assert view.key_dates[DAY] == "Launch: Aube"
    name = view.key_date_at(view.geometry_of_page.heading_of(DAY).center())
    assert name
    assert view._mime_of(name, "Aube").formats() == held(view, launch).formats()


def test_dropped_on_a_day_it_takes_its_posts_along(
    workspace: Workspace, view: MonthView, launch: str, told: list[Message]
) -> None:
    drag = Drag(view, held(view, launch))
    drag.over(middle(view, "2026-11-20"))
    assert view.carrier.bubble.text == "“Aube” on Fri, 20 Nov, with 2 posts"
    drag.drop(middle(view, "2026-11-20"))
    assert days(workspace, launch) == ["2026-11-18", "2026-11-20"]
    assert view.key_dates[date(2026, 11, 20)] == "Launch: Aube"
    assert told[-1].text == "“Aube” moved to Friday, 20 November, with 2 posts"
    workspace.undo()
    assert days(workspace, launch) == ["2026-11-16", "2026-11-18"]
    assert view.key_dates[DAY] == "Launch: Aube"


def test_what_is_out_stays_behind(
    workspace: Workspace, view: MonthView, launch: str, told: list[Message]
) -> None:
    workspace.run(mark_published, queries.posts_of_launch(workspace.reader, launch)[0].id)
    drag = Drag(view, held(view, launch))
    drag.over(middle(view, "2026-11-20"))
    assert view.carrier.bubble.text == "“Aube” on Fri, 20 Nov, with 1 post · “Aube · Teaser” stays"
    drag.drop(middle(view, "2026-11-20"))
    assert days(workspace, launch) == ["2026-11-16", "2026-11-20"]
    assert "“Aube · Teaser” stays: published posts keep their date" in told[-1].text


def test_what_would_be_validated_again_or_collide_is_said_before(
    workspace: Workspace, view: MonthView, launch: str, draft: Callable[..., str]
) -> None:
    teaser, day = (post.id for post in queries.posts_of_launch(workspace.reader, launch))
    draft("Elsewhere", "2026-11-20T10:00")
    workspace.run(edit_brand, minimum_gap=60)
    writer, validator = workspace.me.id, add_validator(workspace)
    workspace.run(edit_post, teaser, text="Bientôt")
    send(workspace, teaser)
    workspace.become(validator.id)
    workspace.run(approve, teaser)
    workspace.become(writer)
    drag = Drag(view, held(view, launch))
    drag.over(middle(view, "2026-11-20"))
    costs = "1 to be validated again · collides: same time as “Elsewhere”"
    assert view.carrier.bubble.text == f"“Aube” on Fri, 20 Nov, with 2 posts · {costs}"
    assert view.carrier.verdicts()[date(2026, 11, 20)] is Verdict.BREAKS_SEAL
    drag.drop(middle(view, "2026-11-20"))
    (card,) = queries.cards_of(workspace.reader, teaser, now=NOW)
    assert card.status is Status.CHANGED
    workspace.undo()
    (card,) = queries.cards_of(workspace.reader, teaser, now=NOW)
    assert card.status is Status.APPROVED
    assert queries.cards_of(workspace.reader, day, now=NOW)[0].status is Status.DRAFT


def test_each_day_says_before_what_it_would_cost(view: MonthView, launch: str) -> None:
    drag = Drag(view, held(view, launch))
    drag.over(middle(view, "2026-11-20"))
    verdicts = view.carrier.verdicts()
    assert verdicts[date(2026, 11, 25)] is Verdict.FREE
    assert verdicts[date(2026, 11, 3)] is Verdict.PAST


def test_it_belongs_to_its_brand(view: MonthView, launch: str) -> None:
    drag = Drag(view, held(view, launch, brand="another"))
    drag.over(middle(view, "2026-11-20"))
    assert view.carrier.landing
    assert view.carrier.landing.verdict is Verdict.FOREIGN


def test_it_is_never_without_a_day(workspace: Workspace, view: MonthView, tray: Tray, launch: str) -> None:
    drag = Drag(tray, held(view, launch))
    drag.drop(tray.rect().center())
    assert days(workspace, launch) == ["2026-11-16", "2026-11-18"]
