"""Brands to measure on: made once by the program's own command, and kept under build/."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path

from calendar_app import app
from calendar_app.commands.workspace import Workspace
from calendar_app.store.columns import HEAD
from calendar_app.store.database import FILE

BUILD = Path(__file__).parent.parent.parent / "build"
HOME = BUILD / "benchmarks"
SOME_MONTH = date(2026, 11, 1)


def use_own_home() -> None:
    """Keys and preferences of the benchmarks, not of the person; no screen."""
    os.environ["EDITORIAL_CALENDAR_HOME"] = str(HOME)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def brand_of(posts: int) -> Path:
    """A brand with so many posts; made unless it is there from an earlier run."""
    folder = HOME / f"brand-{posts}-{HEAD}"
    return _made(folder, f"a brand of {posts:,} posts", "demo", "--posts", str(posts))


def _made(folder: Path, what: str, job: str, *about: str) -> Path:
    done = folder.with_suffix(".done")
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        print(f"Making {what} …", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "calendar_app", job, str(folder), *about]
        begun = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        print(f"… made in {time.monotonic() - begun:.0f} s.", file=sys.stderr, flush=True)
        done.touch()
    return folder


def empty_brand() -> Path:
    """One with nothing planned."""
    about = ("--name", "Atelier", "--person", "Camille Roux", "--role", "owner")
    return _made(HOME / f"empty-{HEAD}", "an empty brand", "new", *about)


def opened(folder: Path) -> Workspace:
    """The brand, open in this process."""
    return app.open_brand(folder)


def busiest_month(folder: Path) -> date:
    """The first day of the month with the most variants; SOME_MONTH where there are none."""
    query = "SELECT substr(day, 1, 7) FROM placement WHERE day IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC"
    with closing(sqlite3.connect(folder / FILE)) as connection:
        row = connection.execute(query).fetchone()
    return date.fromisoformat(f"{row[0]}-01") if row else SOME_MONTH
