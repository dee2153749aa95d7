"""Whatever moment the program is killed at, nothing that it acknowledged is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from calendar_app.store.database import FILE
from tests.kill.rounds import Rounds

pytestmark = pytest.mark.kill
KILLS = 20


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    rounds = Rounds(tmp_path, seed=20)
    for kill in range(KILLS):
        assert rounds.go() == [], f"after kill {kill + 1}"
    assert rounds.ledger.acknowledged > 5 * KILLS
    assert any(state["records"] for states in rounds.ledger.promised.values() for state in states)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE post SET text = 'another' WHERE id = ?",
        "DELETE FROM variant WHERE rowid = (SELECT min(rowid) FROM variant WHERE post = ?)",
        "DELETE FROM record WHERE place = (SELECT max(place) FROM record WHERE post = ?)",
    ],
)
def test_a_loss_would_be_noticed(tmp_path: Path, damage: str) -> None:
    rounds = Rounds(tmp_path, seed=3)
    while not decided(rounds):
        assert rounds.go() == []
    with closing(sqlite3.connect(rounds.folder / FILE)) as connection, connection:
        connection.execute(damage, [decided(rounds)])
    assert rounds.ledger.missing(rounds.folder)


def decided(rounds: Rounds) -> str:
    """A post of which there are records, or nothing yet."""
    promised = rounds.ledger.promised.items()
    return next((post for post, states in promised if states[-1]["records"]), "")
