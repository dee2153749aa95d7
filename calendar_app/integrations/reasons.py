"""Ready-made reasons for sending a post back, as files: what somebody often says is theirs to write.

They belong to the computer and not to the brand: they are how one validator words things, in the language of
the interface and for every brand; what is said with them travels with the remark.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from calendar_app import paths
from calendar_app.integrations import atomic_file

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


def keep_reasons(language: str, reasons: Sequence[Reason]) -> None:
    """From now on offer these in a language, none too. Raises OSError, and changes nothing then."""
    file = _own(language)
    file.parent.mkdir(parents=True, exist_ok=True)
    told = [{"word": word, "sentence": sentence} for word, sentence in reasons]
    atomic_file.write(file, json.dumps(told, ensure_ascii=False, indent=2).encode())


def has_own_reasons(language: str) -> bool:
    """Whether others are offered than those that ship with the program."""
    return _read(_own(language)) is not None


def forget_own_reasons(language: str) -> None:
    """Offer those that ship with the program again. Raises OSError."""
    _own(language).unlink(missing_ok=True)


def _own(language: str) -> Path:
    return paths.data() / FOLDER / f"{language}.json"


def _read(file: Path) -> tuple[Reason, ...] | None:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        reasons = tuple((reason["word"], reason["sentence"]) for reason in found)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return reasons if all(isinstance(text, str) for reason in reasons for text in reason) else None
