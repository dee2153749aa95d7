"""The demonstration brand is believable, whole, and made of what a team would have signed."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from calendar_app.commands.checking import check
from calendar_app.commands.demonstration import make_demonstration
from calendar_app.commands.opening import open_workspace
from calendar_app.commands.review import allowed
from calendar_app.commands.sharing import bundle_of
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.domain.post import content_of
from calendar_app.domain.workflow import Status
from calendar_app.journal.records import Kind, Record, is_signed, read_record
from calendar_app.store import queries
from calendar_app.ui.composer.problems import problems_of
from tests.builders import NETWORKS, NOW, PICTURES, keys
from tests.sampling import mostly_slow

CHANNELS = {"instagram", "linkedin", "facebook", "x", "tiktok", "bluesky"}
SUNDAY_NIGHT = datetime(2027, 2, 28, 22, 40, tzinfo=UTC)
MONDAY_MORNING = datetime(2026, 6, 1, 5, 10, tzinfo=UTC)


def demonstration(
    folder: Path, *, posts: int = 120, now: datetime = NOW, overfull: bool = False
) -> Workspace:
    return make_demonstration(
        folder / "demo", networks=NETWORKS, keys=keys(), clock=lambda: now, posts=posts, overfull=overfull
    )


@pytest.fixture(scope="module")
def brand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Only looked at: making one takes seconds."""
    workspace = demonstration(tmp_path_factory.mktemp("brand"))
    yield workspace
    workspace.close()


def cards(workspace: Workspace) -> list[Card]:
    return queries.all_cards(workspace.reader, now=workspace.clock())


def records(workspace: Workspace) -> list[Record]:
    return [read_record(data, signature) for data, signature in bundle_of(workspace).records]


def statuses(workspace: Workspace) -> Counter[Status]:
    return Counter(variant.status for card in cards(workspace) for variant in card.variants)


def test_every_status_is_there_on_six_channels(brand: Workspace) -> None:
    assert set(statuses(brand)) == set(Status)
    assert {network for card in cards(brand) for network in card.networks} == CHANNELS
    assert len({card.post for card in cards(brand)}) == 120


def test_the_rarer_marks_are_there_too(brand: Workspace) -> None:
    states = [
        state
        for post in {card.post for card in cards(brand)}
        for state in queries.variant_states(brand.reader, post, now=NOW).values()
    ]
    for mark in ("held", "emergency", "auto_validated", "edited_since_published", "published_unapproved"):
        assert any(getattr(state, mark) for state in states), mark


def test_the_plan_spans_three_months_and_leaves_weekends_alone(brand: Workspace) -> None:
    first, last = queries.first_and_last_day(brand.reader) or (date.max, date.min)
    assert first < NOW.date() - timedelta(weeks=5)
    assert last > NOW.date() + timedelta(weeks=5)
    days = Counter(card.plan.day for card in cards(brand) if card.plan)
    assert max(days.values()) <= 4
    assert sum(number for day, number in days.items() if day.weekday() > 4) <= 10
    assert len(queries.cards_without_date(brand.reader, now=NOW)) >= 6


def test_a_team_works_here_and_everybody_can_be_tried(brand: Workspace) -> None:
    people = brand.people_here()
    assert [person.initials for person in people] == ["CR", "SB", "IT", "JM"]
    assert brand.me.name == "Camille Roux"
    assert not any(brand.needs_pin(person.id) for person in people)
    assert len(queries.campaigns(brand.reader)) >= 3
    assert queries.tags(brand.reader)


def test_a_validator_finds_something_to_decide(brand: Workspace) -> None:
    waiting = [card.post for card in cards(brand) if card.status is Status.IN_REVIEW]
    before = brand.me.id
    brand.become(next(person.id for person in brand.people_here() if person.initials == "SB"))
    can_decide = [post for post in waiting if "approve" in allowed(brand, post)]
    brand.become(before)
    assert can_decide == waiting


def test_people_talk_and_posts_come_back_in_a_further_version(brand: Workspace) -> None:
    found = {card.title: card.post for card in cards(brand)}
    said = queries.remarks(brand.reader, found["Carrousel matières"])
    assert [remark.person != brand.me.id for remark in said] == [True, False]
    kinds = Counter(entry.kind for entry in queries.log(brand.reader, found["Carrousel matières"]))
    assert kinds[Kind.REVISION] == 2


def test_nothing_happened_in_the_future_or_before_its_cause(brand: Workspace) -> None:
    moments = {record.id: datetime.fromisoformat(record.at) for record in records(brand)}
    assert max(moments.values()) <= NOW
    for record in records(brand):
        assert all(moments[seen] <= moments[record.id] for seen in record.seen)


def test_every_record_is_signed_in_an_unbroken_chain(brand: Workspace) -> None:
    chains: dict[str, list[Record]] = {}
    for record in records(brand):
        assert is_signed(record)
        chains.setdefault(record.device, []).append(record)
    assert len(chains) == 5
    for chain in chains.values():
        ordered = sorted(chain, key=lambda record: record.seq)
        assert all(later.prev == earlier.id for earlier, later in pairwise(ordered))
    assert check(brand) == []


def test_texts_suit_their_networks_but_for_drafts_still_too_long(brand: Workspace) -> None:
    at_fault = {card.title: hard_problems(brand, card.post) for card in cards(brand)}
    too_long = {"Communiqué\u00a0: la reprise de nos lampes": ["text_too_long", "text_too_long"]}
    assert {title: found for title, found in at_fault.items() if found} == too_long


def hard_problems(workspace: Workspace, post_id: str) -> list[str]:
    reader = workspace.reader
    post = queries.post(reader, post_id)
    assert post is not None
    assets = {asset.id: asset for asset in queries.all_assets(reader)}
    networks = {c.id: workspace.networks[c.network] for c in queries.channels(reader)}
    return [
        problem.key
        for variant in queries.variants(reader, post_id)
        for problem in problems_of(
            content_of(post, variant),
            rules=networks[variant.channel].format(variant.format, by_tool=False),
            assets=assets,
        )
        if problem.severity == "hard"
    ]


@pytest.mark.slow
def test_each_picture_has_a_text_for_those_who_do_not_see_it(brand: Workspace) -> None:
    for card in cards(brand):
        post = queries.post(brand.reader, card.post)
        assert post is not None
        assert all(item.alt for item in post.media)


@pytest.mark.slow
def test_it_opens_again_as_it_was_and_has_nothing_to_undo(tmp_path: Path) -> None:
    made = demonstration(tmp_path)
    assert made.undo_name is None
    before = cards(made)
    made.close()
    opened = open_workspace(made.folder, networks=NETWORKS, keys=keys(), clock=lambda: NOW)
    assert cards(opened) == before
    opened.close()


@pytest.mark.parametrize(
    "now",
    mostly_slow([SUNDAY_NIGHT, MONDAY_MORNING], quick=[SUNDAY_NIGHT]),
    ids=["Sunday night", "Monday morning"],
)
def test_every_status_is_there_whatever_day_it_is(tmp_path: Path, now: datetime) -> None:
    made = demonstration(tmp_path, now=now)
    assert set(statuses(made)) == set(Status)
    assert max(datetime.fromisoformat(record.at) for record in records(made)) <= now
    made.close()


def test_a_few_posts_are_enough_for_a_small_one(tmp_path: Path) -> None:
    made = demonstration(tmp_path, posts=12)
    assert len({card.post for card in cards(made)}) == 12
    made.close()


@pytest.mark.slow
def test_a_large_one_is_of_the_same_kind(tmp_path: Path) -> None:
    made = demonstration(tmp_path, posts=2000)
    assert len({card.post for card in cards(made)}) == 2000
    assert set(statuses(made)) == set(Status)
    first = NOW.date() - timedelta(weeks=3)
    some = queries.cards_between(made.reader, first, first + timedelta(weeks=6), now=NOW)
    assert 800 < len(some) < 1400
    assert max(datetime.fromisoformat(record.at) for record in records(made)) <= NOW
    assert check(made) == []
    made.close()


@pytest.mark.slow
def test_an_overfull_one_has_more_than_any_screen_can_hold(tmp_path: Path) -> None:
    made = demonstration(tmp_path, posts=12, overfull=True)
    days = Counter(card.plan.day for card in cards(made) if card.plan)
    assert days[NOW.date()] >= 40
    assert sum(card.status is Status.IN_REVIEW for card in cards(made)) >= 200
    assert len(queries.channels(made.reader)) == 30
    assert min(len(person.name) for person in made.people_here()) > 60
    assert check(made) == []
    made.close()


def test_every_picture_keeps_its_attribution() -> None:
    told = (PICTURES / "README.md").read_text(encoding="utf-8")
    assert all(file.name in told for file in PICTURES.iterdir() if file.suffix != ".md")
