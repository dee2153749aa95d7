"""What this computer remembers, while the program runs and after."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from calendar_app.integrations.preferences import Preferences, load, save


class Habits:
    """The preferences in force; ``file`` None keeps them for this run only."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.preferences = load(file) if file else Preferences()

    def keep(self, **fields: Any) -> None:
        """Changes some of them. A disk that takes no more costs the habit, never the work."""
        self.preferences = replace(self.preferences, **fields)
        if self._file:
            with suppress(OSError):
                save(self._file, self.preferences)

    def keep_recent(self, workspace: Path) -> None:
        """Puts a brand first among the recent ones."""
        others = [each for each in self.preferences.recent_workspaces if each != workspace]
        self.keep(recent_workspaces=(workspace, *others)[:10])

    def keep_person(self, workspace: Path, person: str) -> None:
        """Who worked last in a brand on this computer."""
        self.keep(last_person={**self.preferences.last_person, str(workspace): person})
