"""What a card shows and says, and that painting it once is enough."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from calendar_app.domain.card import Card, CardVariant
from calendar_app.domain.workflow import Status
from calendar_app.ui.calendar.card import CardPainter, badges_that_fit
from calendar_app.ui.calendar.face import face_of, sentence
from calendar_app.ui.theme.pixmap_cache import PixmapCache
from calendar_app.ui.theme.themes import Choice, Themes
from tests.builders import NETWORKS, at

FRENCH, ENGLISH = QLocale("fr_FR"), QLocale("en_GB")
SIZE = QSize(150, 38)


def made(*statuses, held=False, when="2026-11-16T18:30", title="Carrousel matières"):
    variants = tuple(
        CardVariant(id=str(n), channel=str(n), network="instagram", format="post", status=status, held=held)
        for n, status in enumerate(statuses)
    )
    plan = at(when) if when else None
    return Card(post="p", title=title, author="a", initials="CR", plan=plan, variants=variants)


@pytest.fixture
def painter(qapp):
    themes = Themes(QApplication.instance(), choice=Choice.LIGHT)
    yield CardPainter(themes, direction=Qt.LayoutDirection.LeftToRight)
    themes.deleteLater()


def test_a_card_of_several_minds_shows_the_most_urgent_and_how_many():
    face = face_of(made(Status.APPROVED, Status.CHANGES_REQUESTED, Status.APPROVED), locale=FRENCH)
    assert (face.look, face.differs) == ("changes_requested", "1/3")


def test_a_card_of_one_mind_counts_nothing():
    assert face_of(made(Status.DRAFT, Status.DRAFT), locale=FRENCH).differs == ""
    assert face_of(made(), locale=FRENCH).differs == ""


def test_a_paused_card_looks_paused():
    assert face_of(made(Status.APPROVED, held=True), locale=FRENCH).look == "held"


def test_a_card_without_an_hour_shows_none():
    assert face_of(made(Status.DRAFT, when="2026-11-16"), locale=FRENCH).when == ""


def test_a_card_is_read_out_as_a_sentence(qapp):
    words = sentence(made(Status.IN_REVIEW, title="Carousel"), locale=ENGLISH, networks=NETWORKS)
    assert words == "Monday 16 Nov, 18:30, Carousel, in review, Instagram"


def test_what_differs_is_read_out_too(qapp):
    mixed = made(Status.DRAFT, Status.APPROVED, title="")
    assert "Untitled, draft for 1 of 2" in sentence(mixed, locale=ENGLISH, networks=NETWORKS)


def test_a_card_without_a_date_says_so(qapp):
    assert sentence(made(when=""), locale=ENGLISH, networks={}).startswith("no date, ")


@pytest.mark.parametrize(
    ("count", "width", "shown"),
    [(1, 18, 1), (1, 10, 0), (3, 54, 3), (5, 54, 2), (5, 74, 3), (2, 20, 1), (2, 10, 0)],
)
def test_badges_leave_room_for_the_count_of_the_rest(count, width, shown):
    assert badges_that_fit(count, width=width) == shown


@pytest.mark.parametrize("status", [*Status])
def test_every_status_can_be_told_apart_without_reading(painter, status):
    plain = painter.pixmap(face_of(made(Status.DRAFT), locale=FRENCH), SIZE, ratio=1.0).toImage()
    other = painter.pixmap(face_of(made(status), locale=FRENCH), SIZE, ratio=1.0).toImage()
    assert (plain == other) == (status is Status.DRAFT)


def test_a_card_is_painted_once(painter):
    face = face_of(made(Status.DRAFT, title="Teaser ✨"), locale=FRENCH)
    first = painter.pixmap(face, SIZE, ratio=2.0)
    assert painter.pixmap(face, SIZE, ratio=2.0).cacheKey() == first.cacheKey()
    assert painter.pixmap(face, SIZE, ratio=1.0).cacheKey() != first.cacheKey()
    assert first.size() == SIZE * 2


def test_the_cache_forgets_what_was_not_used_for_longest(qapp):
    cache = PixmapCache(limit=3 * 40 * 40 * 4)
    kept = cache.get("first", lambda: QPixmap(40, 40)).cacheKey()
    for name in ("second", "third"):
        cache.get(name, lambda: QPixmap(40, 40))
    cache.get("first", lambda: QPixmap(40, 40))
    cache.get("fourth", lambda: QPixmap(40, 40))
    assert cache.get("first", lambda: QPixmap(40, 40)).cacheKey() == kept
    again = []
    cache.get("second", lambda: again.append("second") or QPixmap(40, 40))
    assert again == ["second"]


def test_on_one_line_the_title_goes_before_the_hour(painter):
    narrow = QSize(66, 19)
    one, other = (face_of(made(Status.DRAFT, title=title), locale=ENGLISH) for title in ("Lamp", "Wool"))
    pictures = [painter.pixmap(face, narrow, ratio=1.0).toImage() for face in (one, other)]
    assert pictures[0] != pictures[1]


def test_hours_are_short(qapp):
    card = made(Status.DRAFT, when="2026-11-16T09:00")
    assert face_of(card, locale=FRENCH).when == "9\N{NO-BREAK SPACE}h"
    assert card.plan.time == time(9)
