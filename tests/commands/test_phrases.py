"""Sets of hashtags and templates are kept with the brand, and every change of them is undone."""

import pytest

from calendar_app.commands.phrases import (
    add_hashtag_set,
    add_snippet,
    edit_hashtag_set,
    edit_snippet,
    remove_hashtag_set,
    remove_snippet,
)
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from tests.builders import make_workspace


@pytest.fixture
def workspace(tmp_path):
    workspace = make_workspace(tmp_path, role=Role.CM)
    yield workspace
    workspace.close()


def sets(workspace):
    return [(each.name, each.hashtags) for each in queries.hashtag_sets(workspace.reader)]


def snippets(workspace):
    return [(each.name, each.text, each.first_comment) for each in queries.snippets(workspace.reader)]


def test_a_set_of_hashtags_comes_changes_goes_and_comes_back(workspace):
    made = workspace.run(add_hashtag_set, name=" Atelier ", hashtags="#été, déco")
    assert sets(workspace) == [("Atelier", ("été", "déco"))]
    workspace.run(edit_hashtag_set, made, name="Maison", hashtags="lin")
    assert sets(workspace) == [("Maison", ("lin",))]
    workspace.run(remove_hashtag_set, made)
    assert sets(workspace) == []
    workspace.undo()
    workspace.undo()
    assert sets(workspace) == [("Atelier", ("été", "déco"))]


def test_a_set_without_hashtags_is_refused_and_nothing_is_kept(workspace):
    with pytest.raises(Refusal, match="hashtags_missing"):
        workspace.run(add_hashtag_set, name="Rien", hashtags="2026 !")
    assert sets(workspace) == []


def test_a_template_comes_changes_goes_and_comes_back(workspace):
    made = workspace.run(add_snippet, name="Horaires", text="Ouvert {date}\r\n", first_comment="{link}")
    assert snippets(workspace) == [("Horaires", "Ouvert {date}\n", "{link}")]
    workspace.run(edit_snippet, made, name="Heures", text="Ouvert")
    assert snippets(workspace) == [("Heures", "Ouvert", "{link}")]
    workspace.run(remove_snippet, made)
    workspace.undo()
    assert snippets(workspace) == [("Heures", "Ouvert", "{link}")]
