"""Reasons for sending back: in each language, replaced by a team's own, never lost by a damaged file."""

from pathlib import Path

import pytest

from calendar_app import paths
from calendar_app.integrations.reasons import (
    FOLDER,
    forget_own_reasons,
    has_own_reasons,
    keep_reasons,
    reasons_in,
)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a team writes its own."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    folder = paths.data() / FOLDER
    folder.mkdir(parents=True)
    return folder / "fr.json"


def test_each_language_has_some_for_the_same_things(own: Path) -> None:
    assert len(reasons_in("fr")) == len(reasons_in("en")) > 0
    assert reasons_in("xx") == ()


def test_a_teams_own_take_their_place(own: Path) -> None:
    own.write_text('[{"word": "Prix", "sentence": "Le prix a changé."}]', encoding="utf-8")
    assert reasons_in("fr") == (("Prix", "Le prix a changé."),)


@pytest.mark.parametrize("text", ["{", "[1]", "{}x", '[{"word": 1, "sentence": "x"}]', '[{"word": "x"}]'])
def test_a_damaged_file_is_passed_over(own: Path, text: str) -> None:
    shipped = reasons_in("fr")
    own.write_text(text, encoding="utf-8")
    assert reasons_in("fr") == shipped


def test_what_somebody_writes_is_offered_until_it_is_forgotten(own: Path) -> None:
    shipped = reasons_in("fr")
    own.parent.rmdir()
    assert not has_own_reasons("fr")
    keep_reasons("fr", [("Prix", "Le prix a changé.")])
    assert has_own_reasons("fr")
    assert reasons_in("fr") == (("Prix", "Le prix a changé."),)
    keep_reasons("fr", [])
    assert reasons_in("fr") == ()
    forget_own_reasons("fr")
    assert reasons_in("fr") == shipped
