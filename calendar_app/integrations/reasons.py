"""Ready-made reasons for sending a post back, as files: what a team often says is theirs to write."""

import json
from pathlib import Path

from calendar_app import paths

FOLDER = "reasons"
Reason = tuple[str, str]
"""A word, and the sentence it stands for."""


def reasons_in(language: str) -> tuple[Reason, ...]:
    """Those of the data folder, else those that ship with the program; a damaged file is passed over."""
    for folder in (paths.data(), paths.resources()):
        found = _read(folder / FOLDER / f"{language}.json")
        if found is not None:
            return found
    return ()


def _read(file: Path) -> tuple[Reason, ...] | None:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        reasons = tuple((reason["word"], reason["sentence"]) for reason in found)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return reasons if all(isinstance(text, str) for reason in reasons for text in reason) else None
