"""Which versions of posts somebody saw on this computer: a help to compare, nothing signed."""

import json
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from calendar_app.integrations import atomic_file

FILE = "seen.jsonl"
KEPT = 20_000
"""So many looks are remembered, the latest ones."""

Look = tuple[str, str, str]
"""A person, a post and a version, each by its id."""


class SeenVersions:
    """Kept in a file to which each look is added. Without it, or damaged, everything is new once more."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def of(self, person: str, post: str) -> frozenset[str]:
        """The versions of a post that somebody has seen here."""
        return frozenset(self._known.get((person, post), ()))

    def add(self, person: str, post: str, version: str) -> None:
        """Somebody sees a version now. A disk that takes no more costs the mark, never the work."""
        known = self._known.setdefault((person, post), set())
        if version in known:
            return
        known.add(version)
        with suppress(OSError), self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps([person, post, version]) + "\n")

    @cached_property
    def _known(self) -> dict[tuple[str, str], set[str]]:
        looks = list(dict.fromkeys(self._read()))
        if len(looks) > KEPT:
            looks = looks[-KEPT // 2 :]
            lines = "".join(json.dumps(look) + "\n" for look in looks)
            with suppress(OSError):
                atomic_file.write(self._file, lines.encode())
        found: dict[tuple[str, str], set[str]] = {}
        for person, post, version in looks:
            found.setdefault((person, post), set()).add(version)
        return found

    def _read(self) -> Iterator[Look]:
        """A line that was cut off, or is not ours, is passed over."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return
        for line in lines:
            with suppress(ValueError, RecursionError):
                found = json.loads(line)
                if isinstance(found, list) and len(found) == 3 and all(isinstance(it, str) for it in found):
                    yield found[0], found[1], found[2]
