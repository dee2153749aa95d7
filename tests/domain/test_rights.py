"""Rights of pictures: what stands in the way of publishing them, and when that is said."""

from datetime import date, timedelta

import pytest

from calendar_app.domain.asset import MediaItem
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Content
from calendar_app.domain.rights import NOTICE, Origin, Rights, rights_problems

DAY = date(2026, 12, 10)
CONTENT = Content(media=(MediaItem(asset="own"), MediaItem(asset="other")), plan=Plan(day=DAY))


def told(rights: Rights, content: Content = CONTENT) -> list[tuple[str, str]]:
    found = rights_problems(content, {"other": rights}, today=DAY)
    return [(problem.key, problem.severity) for problem in found if problem.params["number"] == 2]


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (None, []),
        (DAY - timedelta(days=1), [("rights_expired", "hard")]),
        (DAY, [("rights_ending", "soft")]),
        (DAY + NOTICE, [("rights_ending", "soft")]),
        (DAY + NOTICE + timedelta(days=1), []),
    ],
)
def test_the_day_of_publication_decides(until, expected):
    assert told(Rights(id="other", origin=Origin.BOUGHT, holder="Agence", until=until)) == expected


def test_without_a_date_today_decides():
    over = Rights(id="other", origin=Origin.BOUGHT, until=DAY - timedelta(days=1))
    assert told(over, Content(media=CONTENT.media)) == [("rights_expired", "hard")]


@pytest.mark.parametrize(("holder", "permission"), [("", ""), ("@lea", " "), (" ", "message du 3 nov.")])
def test_what_the_public_made_needs_a_name_and_a_permission(holder, permission):
    found = Rights(id="other", origin=Origin.UGC, holder=holder, permission=permission)
    assert told(found) == [("permission_missing", "hard")]


def test_with_both_it_may_be_published():
    assert told(Rights(id="other", origin=Origin.UGC, holder="@lea", permission="message du 3 nov.")) == []
