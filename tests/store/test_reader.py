"""How screens read: plain SQL, which never holds what somebody typed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.channels import add_tag
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.store import queries
from tests.builders import NOW, make_workspace
from tests.store.stations import draft

FIRST_PAGE = """
import sys
from datetime import date
from pathlib import Path
from calendar_app.app import open_brand
from calendar_app.store import queries

workspace = open_brand(Path(sys.argv[1]))
reader, now = workspace.reader, workspace.clock()
assert workspace.me.name == "Camille Roux" and workspace.roles
assert queries.channels(reader)
assert queries.cards_between(reader, date(2026, 1, 1), date(2027, 1, 1), now=now)
assert queries.status_counts(reader, date(2026, 1, 1), date(2027, 1, 1), now=now)
workspace.close()
print("sqlalchemy" in sys.modules)
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path)
    yield found
    found.close()


def test_the_first_page_waits_for_nothing_that_only_writing_needs(workspace: Workspace) -> None:
    """SQLAlchemy takes as long to load as two bare windows."""
    draft(workspace)
    workspace.close()
    command = [sys.executable, "-c", FIRST_PAGE, str(workspace.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_lists_of_any_length_and_any_text_are_asked_for(workspace: Workspace) -> None:
    post = draft(workspace)
    names = [f"none-{number}" for number in range(100_000)]
    (card,) = queries.cards_of(workspace.reader, *names, "' OR 1=1 --", post, now=NOW)
    assert card.post == post


def test_what_cannot_be_read_is_said_in_words(workspace: Workspace) -> None:
    with pytest.raises(Refusal, match="workspace_damaged"):
        workspace.reader.rows("SELECT * FROM gone")


def test_it_sees_what_was_committed_since(workspace: Workspace) -> None:
    assert queries.tags(workspace.reader) == []
    workspace.run(add_tag, name="Legal")
    assert [tag.name for tag in queries.tags(workspace.reader)] == ["Legal"]


def test_what_is_made_of_it_is_made_anew_once_something_was_committed(workspace: Workspace) -> None:
    reader, made = workspace.reader, []

    def count() -> int:
        made.append("made")
        return len(made)

    assert [reader.kept("it", count), reader.kept("it", count)] == [1, 1]
    workspace.run(add_tag, name="Presse")
    assert [reader.kept("it", count), reader.kept("it", count)] == [2, 2]
