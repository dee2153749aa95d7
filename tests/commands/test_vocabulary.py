"""The brand's words: kept with it, undone, and taught by whoever writes."""

from pathlib import Path

import pytest

from calendar_app.commands.membership import add_person
from calendar_app.commands.vocabulary import add_term, edit_term, learn_word, remove_term
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from tests.builders import make_workspace, reopen


def test_words_are_kept_changed_removed_and_undone(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    term = workspace.run(add_term, words=" luminaire\nconnecté ", instead="lampe connectée")
    workspace.run(edit_term, term, reason="Plus simple")
    for _ in range(2):
        workspace.run(learn_word, "Nordlys")
    workspace = reopen(workspace)
    kept = [(each.words, each.instead, each.reason, each.avoided) for each in queries.terms(workspace.reader)]
    assert kept == [
        ("luminaire connecté", "lampe connectée", "Plus simple", True),
        ("Nordlys", "", "", False),
    ]
    workspace.run(remove_term, term)
    workspace.undo()
    assert len(queries.terms(workspace.reader)) == 2
    workspace.become(add_person(workspace, name="Léo", roles={Role.READER}).id)
    with pytest.raises(Refusal, match="not_allowed"):
        workspace.run(learn_word, "Lyon")
    workspace.close()
