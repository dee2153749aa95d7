"""What holds for the whole brand, and the pillars of its editorial line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.channels import edit_channel
from calendar_app.commands.pillars import add_pillar, archive_pillar, edit_pillar, restore_pillar
from calendar_app.commands.posts import edit_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.store import queries
from tests.builders import add_writer, at, make_workspace
from tests.store.stations import draft
from tests.store.tables import contents


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path)
    yield found
    found.close()


def test_the_brand_is_changed_and_changed_back(workspace: Workspace) -> None:
    before = workspace.brand
    workspace.run(edit_brand, name="  Lumen ", zone="America/Montreal", first_weekday=6, minimum_gap=45)
    brand = workspace.brand
    assert (brand.name, brand.zone, brand.first_weekday, brand.minimum_gap) == (
        "Lumen", "America/Montreal", 6, 45,
    )  # fmt: skip
    workspace.undo()
    assert workspace.brand == before


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"name": "  "}, "name_missing"),
        ({"zone": "Europe/Atlantis"}, "unknown_zone"),
        ({"zone": "Europe"}, "unknown_zone"),
        ({"zone": "../../etc/passwd"}, "unknown_zone"),
        ({"zone": ""}, "unknown_zone"),
    ],
)
def test_what_is_no_name_and_no_zone_changes_nothing(
    workspace: Workspace, change: dict[str, Any], refusal: str
) -> None:
    before = contents(workspace)
    with pytest.raises(Refusal, match=refusal):
        workspace.run(edit_brand, **change)
    assert contents(workspace) == before


def test_writers_leave_the_brand_as_it_is(workspace: Workspace) -> None:
    workspace.become(add_writer(workspace).id)
    with pytest.raises(Refusal, match="not_allowed"):
        workspace.run(edit_brand, name="Mine")


def test_a_moved_zone_moves_no_post(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_post, post, plan=at("2026-11-16T18:30"))
    workspace.run(edit_brand, zone="America/Montreal")
    assert queries.post(workspace.reader, post).plan == at("2026-11-16T18:30")


def test_pillars_take_the_next_hue_and_come_back_from_the_archive(workspace: Workspace) -> None:
    first, second = (workspace.run(add_pillar, name=name) for name in (" Products ", "Team"))
    assert [(p.name, p.hue) for p in queries.pillars(workspace.reader)] == [("Products", 0), ("Team", 1)]
    workspace.run(edit_pillar, first, name="Goods", hue=5)
    workspace.run(archive_pillar, second)
    assert [(p.name, p.hue) for p in queries.pillars(workspace.reader)] == [("Goods", 5)]
    workspace.run(restore_pillar, second)
    assert [p.name for p in queries.pillars(workspace.reader)] == ["Goods", "Team"]


def test_an_archived_pillar_stays_with_its_posts(workspace: Workspace) -> None:
    pillar, post = workspace.run(add_pillar, name="Team"), draft(workspace)
    workspace.run(edit_post, post, pillar=pillar)
    workspace.run(archive_pillar, pillar)
    assert queries.post(workspace.reader, post).pillar == pillar


def test_the_gap_of_a_channel_goes_before_that_of_the_brand(workspace: Workspace) -> None:
    instagram, linkedin = (channel.id for channel in queries.channels(workspace.reader))
    workspace.run(edit_brand, minimum_gap=30)
    workspace.run(edit_channel, instagram, minimum_gap=0)
    assert queries.gaps(workspace.reader) == {linkedin: 30}
