"""What is asked of the database in the pool: every post has to be looked at."""

from functools import partial
from pathlib import Path

from calendar_app.domain.library import Shelved
from calendar_app.store import queries

MOST_USES = 20


def read_library(folder: Path) -> tuple[Shelved, ...]:
    """The files of a brand; none where it cannot be read now."""
    return queries.look_into(folder, queries.library) or ()


def read_uses(asset: str, folder: Path) -> tuple[str, list[tuple[str, str]]]:
    """The newest posts that use a file, by id and title, with the file they were asked for."""
    found = queries.look_into(folder, partial(queries.posts_with, asset=asset, most=MOST_USES))
    return asset, found or []
