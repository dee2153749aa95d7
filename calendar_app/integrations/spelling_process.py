"""The process that knows the dictionaries, for `spelling`: Hunspell holds Python still while it thinks.

Loading them takes half a second and a suggestion up to one: in a thread, the window would wait.
"""

import os
from collections.abc import Iterator
from functools import cache
from tempfile import TemporaryDirectory
from threading import Timer
from typing import Any
from zipfile import ZipFile

from calendar_app import paths
from calendar_app.integrations.conversation import Said, receive, send

DICTIONARIES = {"fr": ("fr",), "en": ("en_GB", "en_US")}
"""By language; a word is good where any of them has it."""
IDLE_SECONDS = 600
MOST_SUGGESTIONS = 5


def serve() -> int:
    """Answer requests until there are none any more; gives the exit code."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    while True:
        idle = Timer(IDLE_SECONDS, os._exit, (0,))
        idle.daemon = True
        idle.start()
        request = receive(requests)
        idle.cancel()
        if request is None:
            return 0
        send(answers, _answer(request[0]))


def _answer(said: Said) -> Said:
    wants = said["wants"]
    if said["task"] == "check":
        return {"known": {word: _languages_of(word) for word in wants["words"]}}
    return {"suggestions": list(_suggestions(wants["word"], wants["language"]))[:MOST_SUGGESTIONS]}


def _languages_of(word: str) -> list[str]:
    return [
        language
        for language, names in DICTIONARIES.items()
        if any(_dictionary(name).spell(word) for name in names)
    ]


def _suggestions(word: str, language: str) -> Iterator[str]:
    """Each once, those of the first dictionary before those that only the others have."""
    found = (each for name in DICTIONARIES[language] for each in _dictionary(name).suggest(word))
    yield from dict.fromkeys(found)


@cache
def _dictionary(name: str) -> Any:
    """Hunspell reads files alone; they are gone again once it has."""
    from hunspell import Hunspell  # noqa: PLC0415 - the program itself never loads it

    with TemporaryDirectory(prefix="spelling-") as folder:
        with ZipFile(paths.resources() / "spelling" / f"{name}.zip") as archive:
            for ending in ("aff", "dic"):
                archive.extract(f"{name}.{ending}", folder)
        # Whatever the system's own encoding, Windows too opens paths in this one.
        return Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")
