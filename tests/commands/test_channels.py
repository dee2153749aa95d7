"""Accounts, campaigns and tags of a brand."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calendar_app.commands.channels import (
    add_campaign,
    add_channel_account,
    add_tag,
    archive_campaign,
    archive_channel,
    archive_tag,
    edit_campaign,
    edit_channel,
    edit_tag,
)
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.store import queries
from tests.builders import NOW, make_workspace
from tests.store.stations import draft
from tests.store.tables import contents


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path)
    yield found
    found.close()


def test_accounts_stand_in_their_order(workspace: Workspace) -> None:
    third = workspace.run(add_channel_account, network="x", name=" Lumen ", handle=" @lumen ")
    found = queries.channels(workspace.reader)
    assert [(c.network, c.position) for c in found] == [("instagram", 0), ("linkedin", 1), ("x", 2)]
    assert (found[2].name, found[2].handle) == ("Lumen", "@lumen")
    workspace.run(edit_channel, third, position=-1)
    assert queries.channels(workspace.reader)[0].id == third


def test_an_unknown_network_is_refused(workspace: Workspace) -> None:
    before = contents(workspace)
    with pytest.raises(Refusal, match="unknown_network"):
        workspace.run(add_channel_account, network="myspace", name="Lumen")
    assert contents(workspace) == before


def test_an_archived_account_keeps_its_posts(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(archive_channel, queries.channels(workspace.reader)[0].id)
    assert [c.network for c in queries.channels(workspace.reader)] == ["linkedin"]
    assert [c.network for c in queries.channels(workspace.reader, archived=True)] == ["instagram", "linkedin"]
    (card,) = queries.cards_of(workspace.reader, post, now=NOW)
    assert card.networks == ("instagram", "linkedin")


def test_a_campaign_has_its_days(workspace: Workspace) -> None:
    first, last = date(2026, 11, 16), date(2026, 11, 20)
    campaign = workspace.run(add_campaign, name="Noël", first=first, last=last)
    assert len(queries.campaigns_between(workspace.reader, last, date(2026, 12, 1))) == 1
    assert queries.campaigns_between(workspace.reader, date(2026, 11, 21), date(2026, 12, 1)) == []
    with pytest.raises(Refusal, match="campaign_backwards"):
        workspace.run(edit_campaign, campaign, last=date(2026, 11, 15))
    with pytest.raises(Refusal, match="campaign_backwards"):
        workspace.run(add_campaign, name="x", first=last, last=first)
    workspace.run(archive_campaign, campaign)
    assert queries.campaigns(workspace.reader) == []


def test_tags_are_renamed_and_put_away(workspace: Workspace) -> None:
    tag = workspace.run(add_tag, name=" Promesse ")
    workspace.run(edit_tag, tag, name="Légal")
    assert [(t.id, t.name) for t in queries.tags(workspace.reader)] == [(tag, "Légal")]
    workspace.run(archive_tag, tag)
    assert queries.tags(workspace.reader) == []
    workspace.undo()
    assert len(queries.tags(workspace.reader)) == 1


def test_tags_stand_as_a_dictionary_lists_them(workspace: Workspace) -> None:
    for name in ("presse", "équipe", "Atelier"):
        workspace.run(add_tag, name=name)
    assert [tag.name for tag in queries.tags(workspace.reader)] == ["Atelier", "équipe", "presse"]
