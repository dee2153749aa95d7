"""Posts are found by their words, whatever became of them since."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from calendar_app.commands import posts, remarks
from calendar_app.commands.media import import_picture
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import Options
from calendar_app.store import queries
from tests.builders import NOW, PICTURES, at, make_workspace, reopen
from tests.store.tables import findable


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


def titles(workspace: Workspace, text: str, **options: int) -> list[str]:
    found = queries.find_posts(workspace.reader, text, now=NOW, **options)
    return [each.card.title for each in found]


def lamp(workspace: Workspace, **changes: object) -> str:
    post: str = workspace.run(posts.create_post, title="Lampe", plan=at("2026-11-16T18:30"))
    if changes:
        workspace.run(posts.edit_post, post, **changes)
    return post


@pytest.mark.parametrize(
    "typed", ["l", "lampe", "LAMP", "  lampe ", "lampes", "été", "ETE", "l'ete", "roub été"]
)
def test_words_are_found_by_their_beginnings(workspace: Workspace, typed: str) -> None:
    lamp(workspace, text="Les lampes d’été sont montées à Roubaix")
    assert titles(workspace, typed) == ["Lampe"]


@pytest.mark.parametrize("typed", ["", " ", "!?", "ampe", "lampe zèbre"])
def test_nothing_is_found_by_what_is_not_there(workspace: Workspace, typed: str) -> None:
    lamp(workspace)
    assert titles(workspace, typed) == []


@pytest.mark.parametrize("typed", ["cœur", "coeur", "œuf", "oeuf", "CŒUR"])
def test_a_ligature_is_typed_either_way(workspace: Workspace, typed: str) -> None:
    lamp(workspace, text="Un cœur, des œufs", notes="coeur et oeuf")
    assert titles(workspace, typed) == ["Lampe"]


SYNTAX = ('"', "AND", "title:lampe", "NEAR(", "lampe*", "-", "^lampe", "(", "{words} : x", "\0")


@pytest.mark.parametrize("typed", SYNTAX)
def test_what_is_typed_is_no_syntax(workspace: Workspace, typed: str) -> None:
    lamp(workspace)
    assert titles(workspace, typed) in ([], ["Lampe"])


@pytest.mark.parametrize("field", ["text", "headline", "first_comment", "notes"])
def test_every_text_of_a_post_is_searched(workspace: Workspace, field: str) -> None:
    lamp(workspace, **{field: "Une abeille"})
    assert titles(workspace, "abeille") == ["Lampe"]


def test_the_answers_of_a_poll_and_a_place_are_searched(workspace: Workspace) -> None:
    lamp(
        workspace,
        options=Options({"poll.answers": ["Une abeille"], "event.place": "Roubaix", "board": "été"}),
    )
    for typed in ("abeille", "roubaix", "ete"):
        assert titles(workspace, typed) == ["Lampe"]


def test_versions_pictures_and_remarks_are_searched(workspace: Workspace) -> None:
    picture = import_picture(workspace, PICTURES / "coffee.png")
    post = lamp(workspace, media=(MediaItem(asset=picture.id, alt="Une tasse fumante"),))
    channel = queries.channels(workspace.reader)[0]
    variant = workspace.run(posts.add_channel, post, channel.id)
    workspace.run(posts.edit_variant, variant, text="Rien que pour ici")
    workspace.run(remarks.add_remark, post, "Quelle adresse ?")
    for typed in ("fumante", "coffee", "ici", "adresse"):
        assert titles(workspace, typed) == ["Lampe"]


def test_a_remark_taken_back_is_found_no_more(workspace: Workspace) -> None:
    workspace.run(remarks.add_remark, lamp(workspace), "Quelle adresse ?")
    workspace.undo()
    assert titles(workspace, "adresse") == []
    workspace.redo()
    assert titles(workspace, "adresse") == ["Lampe"]


def test_the_index_follows_edits_undo_and_the_bin(workspace: Workspace) -> None:
    post = lamp(workspace, text="Une abeille")
    workspace.run(posts.edit_post, post, text="Un bourdon")
    assert (titles(workspace, "abeille"), titles(workspace, "bourdon")) == ([], ["Lampe"])
    workspace.undo()
    assert (titles(workspace, "abeille"), titles(workspace, "bourdon")) == (["Lampe"], [])
    workspace.run(posts.archive_post, post)
    assert titles(workspace, "abeille") == []
    workspace.run(posts.restore_post, post)
    assert titles(workspace, "abeille") == ["Lampe"]


def test_the_newest_come_first_and_titles_where_there_are_few(workspace: Workspace) -> None:
    for title, text in (("Lampe", ""), ("Abat-jour", "Une lampe"), ("Verre", "Une lampe")):
        workspace.run(posts.create_post, title=title, text=text)
    assert titles(workspace, "lampe") == ["Lampe", "Verre", "Abat-jour"]
    assert titles(workspace, "lampe", most=2) == ["Verre", "Abat-jour"]


def test_a_hit_is_marked_in_title_and_excerpt(workspace: Workspace) -> None:
    lamp(workspace, text="Un. " * 40 + "Les lampes de Roubaix")
    found = queries.find_posts(workspace.reader, "lamp", now=NOW)[0]
    assert found.title == "\x02Lampe\x03"
    assert "\x02lampes\x03" in found.excerpt
    assert len(found.excerpt) < 80


def test_of_several_days_the_next_one_is_shown(workspace: Workspace) -> None:
    post = lamp(workspace)
    first, second = (channel.id for channel in queries.channels(workspace.reader))
    variant = workspace.run(posts.add_channel, post, first)
    workspace.run(posts.add_channel, post, second)
    workspace.run(posts.edit_variant, variant, plan=at("2026-11-01"))
    found = queries.find_posts(workspace.reader, "lampe", now=NOW)
    assert [each.card.plan for each in found] == [at("2026-11-16T18:30")]
    later = queries.find_posts(workspace.reader, "lampe", now=NOW + timedelta(days=60))
    assert [each.card.plan for each in later] == [at("2026-11-16T18:30")]


def test_moving_a_card_leaves_the_index_alone(workspace: Workspace) -> None:
    post = lamp(workspace)
    asked: list[str] = []
    with workspace.database.transaction() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: asked.append(statement))
    workspace.run(posts.move_card, post, from_plan=at("2026-11-16T18:30"), to_plan=at("2026-11-17T18:30"))
    assert asked
    assert not [statement for statement in asked if "search" in statement or "indexed" in statement]


def test_an_index_that_is_missing_is_made_when_the_brand_is_opened(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    lamp(workspace, text="Une abeille")
    before = findable(workspace)
    workspace.close()
    with closing(sqlite3.connect(workspace.database.path)) as connection, connection:
        for table in ("search", "indexed", "wording"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608
    opened = reopen(workspace)
    assert findable(opened) == before
    assert titles(opened, "abeille") == ["Lampe"]
    opened.close()
