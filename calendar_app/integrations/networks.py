"""The rules in force: those of the program, or newer ones from a file that somebody was given."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.integrations import atomic_file
from calendar_app.integrations.catalogue import SHOWN, CatalogueError, Reason, line_of, load_network

log = logging.getLogger(__name__)


class Networks(Mapping[str, Network]):
    """Every network of a folder, by id; each file is read when it is first asked for.

    A file of the same name in ``newer`` takes its place where its rules are of a later day; one that cannot
    be used changes nothing, ``wrong_files`` tells of it. CatalogueError where one of the program is wrong.
    """

    def __init__(self, folder: Path, *, newer: Path | None = None) -> None:
        self._files = {path.stem: path for path in sorted(folder.glob("*.json"))}
        self._newer = newer
        self._read: dict[str, Network] = {}
        if not self._files:
            raise CatalogueError(folder, "no network file here", "rules_file_closed")

    def __getitem__(self, name: str) -> Network:
        if name not in self._read:
            self._read[name] = self._in_force(name)
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, name: object) -> bool:
        return name in self._files

    def is_newer(self, name: str) -> bool:
        """Whether the rules in force are newer than the program's."""
        return self[name].as_of > load_network(self._files[name]).as_of

    def wrong_files(self) -> list[CatalogueError]:
        """What is wrong with the files that were meant to take the place of the program's."""
        found = []
        for path in sorted(self._newer.glob("*.json")) if self._newer else ():
            try:
                self._checked(path)
            except CatalogueError as error:
                found.append(error)
        return found

    def take(self, path: Path) -> Network:
        """Put a newer file in force, copied beside the others, and give what it says.

        Raises CatalogueError, or Refusal: rules_not_newer, rules_not_kept.
        """
        network = self._checked(path, by_content=True)
        ours = load_network(self._files[network.id]).as_of
        if network.as_of <= ours:
            raise Refusal("rules_not_newer", as_of=network.as_of, ours=ours)
        with _kept_in_words():
            atomic_file.write(self._place(network.id), path.read_bytes())
        self._read[network.id] = network
        return network

    def give_back(self, name: str) -> None:
        """Go back to the rules of the program. Raises Refusal: rules_not_kept."""
        with _kept_in_words():
            self._place(name).unlink(missing_ok=True)
        self._read.pop(name, None)

    def _in_force(self, name: str) -> Network:
        ours = load_network(self._files[name])
        if self._newer is None or not (place := self._place(name)).exists():
            return ours
        try:
            theirs = self._checked(place)
        except CatalogueError as error:
            log.info("the rules of the program stay in force: %s", error)
            return ours
        return theirs if theirs.as_of > ours.as_of else ours

    def _checked(self, path: Path, *, by_content: bool = False) -> Network:
        theirs = load_network(path, by_content=by_content)
        if theirs.id not in self._files:
            what = f"{theirs.id} is no network of the program"
            raise _wrong(path, what, "rules_network_unknown", at="id", network=theirs.id[:SHOWN])
        ours = load_network(self._files[theirs.id])
        if lacking := sorted(ours.formats.keys() - theirs.formats.keys()):
            # Posts are written in them.
            names = ", ".join(lacking)
            what = f"formats lacks {names}"
            raise _wrong(path, what, "rules_formats_missing", at="formats", names=names)
        # Where a browser is sent is not for a file from outside to say.
        return replace(theirs, icon=ours.icon, compose_url=ours.compose_url)

    def _place(self, name: str) -> Path:
        if self._newer is None:
            raise ValueError("no folder for newer rules")
        return self._newer / f"{name}.json"


def _wrong(path: Path, what: str, reason: Reason, *, at: str, **params: str) -> CatalogueError:
    line = line_of(path.read_text(encoding="utf-8"), [at])
    return CatalogueError(path, what, reason, line=line, place=at, **params)


@contextmanager
def _kept_in_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal("rules_not_kept") from error
