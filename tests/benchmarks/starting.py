"""How long until the calendar is seen, and what it takes of memory by then."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Figure

ROOT = Path(__file__).parent.parent.parent
TIMES = 5
BARE = "a bare PySide6 window"
SAID = (
    ("start to first paint", "ms"),
    ("start to first paint, processor alone", "ms"),
    ("memory at first paint", "MiB"),
)


def measure(folder: Path, posts: int) -> Iterator[Figure]:
    """From the start of the process to the first paint of the month."""
    started(folder)
    runs = [(started(folder), started()) for _ in range(TIMES)]
    ours, bare = zip(*runs, strict=True)
    for key, (name, unit) in enumerate(SAID):
        yield Figure(
            name=name,
            posts=posts,
            value=median(run[key] for run in ours),
            unit=unit,
            floor=median(run[key] for run in bare),
            floor_name=BARE,
        )


def started(*arguments: object) -> tuple[float, ...]:
    """Milliseconds by the clock and of the processor, and MiB; without arguments, of the bare window."""
    begun = time.monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, check=True)
    said = json.loads(done.stdout)
    return (said["painted"] - begun) * 1000, said["busy"] * 1000, said["memory"]
