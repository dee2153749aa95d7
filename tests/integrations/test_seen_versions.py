"""What somebody saw is known again after a restart; a file that is damaged costs no more than that."""

from pathlib import Path

import pytest

from calendar_app.integrations import seen_versions
from calendar_app.integrations.seen_versions import SeenVersions


def test_what_one_person_saw_is_known_again(tmp_path: Path) -> None:
    file = tmp_path / "seen.jsonl"
    SeenVersions(file).add("samir", "post", "first")
    again = SeenVersions(file)
    again.add("samir", "post", "second")
    again.add("samir", "post", "second")
    known = SeenVersions(file)
    assert known.of("samir", "post") == {"first", "second"}
    assert known.of("nadia", "post") == known.of("samir", "other") == frozenset()
    assert len(file.read_text().splitlines()) == 2


def test_a_damaged_line_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "seen.jsonl"
    file.write_bytes(b'["samir", "post", "first"]\n["samir", "po\n\xff\n[1, 2, 3]\n{}\n' + b"[" * 5000)
    assert SeenVersions(file).of("samir", "post") == {"first"}


def test_a_place_that_takes_nothing_is_no_obstacle(tmp_path: Path) -> None:
    known = SeenVersions(tmp_path / "missing" / "seen.jsonl")
    known.add("samir", "post", "first")
    assert known.of("samir", "post") == {"first"}


def test_the_oldest_looks_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen_versions, "KEPT", 4)
    file = tmp_path / "seen.jsonl"
    known = SeenVersions(file)
    for number in range(5):
        known.add("samir", f"post {number}", "first")
    again = SeenVersions(file)
    assert [bool(again.of("samir", f"post {number}")) for number in range(5)] == [False] * 3 + [True] * 2
    assert len(file.read_text().splitlines()) == 2
