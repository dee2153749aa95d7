"""How long until the window and the calendar in it are seen, and what that takes of memory."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Figure, percentile

ROOT = Path(__file__).parent.parent.parent
TIMES = 7
BARE = "a bare PySide6 window"
FRAME, CALENDAR = "Skeleton", "MonthView"


def measure(folder: Path, posts: int) -> Iterator[Figure]:
    """From the start of the process to the first paints, of the frame and of the month in it."""
    started(CALENDAR, folder)
    runs = [(started(FRAME, folder), started(CALENDAR, folder), started()) for _ in range(TIMES)]
    frame, calendar, bare = zip(*runs, strict=True)
    for name, unit, key, ours in (
        ("start to first frame", "ms", 0, frame),
        ("start to painted calendar", "ms", 0, calendar),
        ("start to painted calendar, processor alone", "ms", 1, calendar),
        ("memory at painted calendar", "MiB", 2, calendar),
    ):
        found, floor = [run[key] for run in ours], median(run[key] for run in bare)
        yield Figure(
            name=name,
            posts=posts,
            value=median(found),
            p95=percentile(found, 95),
            unit=unit,
            floor=floor,
            floor_name=BARE,
        )


def started(*arguments: object) -> tuple[float, float, float]:
    """Milliseconds by the clock and of the processor, and MiB; without arguments, of the bare window."""
    # People's Python keeps what it has compiled; one that may not compiles all of the program at each start.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *map(str, arguments)]
    begun = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=env, text=True, stdout=subprocess.PIPE, check=True)
    said = json.loads(done.stdout)
    return (said["painted"] - begun) * 1000, said["busy"] * 1000, said["memory"]
