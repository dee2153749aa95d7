"""Measures speed and memory: `python -m tests.benchmarks [--posts 1000 100000]`; Linux only, for its memory.

Prints a table and writes it to build/bench.json.
"""

import argparse
import json
import platform
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.command_line import take_over
from calendar_app.ui.garbage import GarbageCollector
from tests.benchmarks import (
    composing,
    finding,
    listing,
    memory,
    painting,
    previewing,
    quarterly,
    reviewing,
    starting,
    writing,
)
from tests.benchmarks.brands import BUILD, brand_of, use_own_home
from tests.benchmarks.figures import Figure, table

SIZES = (1_000, 100_000)


def main() -> int:
    """Measure each size and say what was found."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure speed and memory.")
    parser.add_argument("--posts", type=int, nargs="+", default=SIZES)
    use_own_home()
    figures = list(measured(parser.parse_args().posts))
    print(table(figures))
    write(figures)
    return 0


def measured(sizes: Sequence[int]) -> Iterator[Figure]:
    """All groups at all sizes."""
    for posts in sizes:
        brand_of(posts)
    desktop = Desktop(QApplication(["bench"]), answer=take_over)
    # As in the program: Python's own collector would stop whatever is measured for tens of milliseconds.
    garbage = GarbageCollector()
    garbage.begin()
    for posts in sizes:
        folder = brand_of(posts)
        yield from starting.measure(folder, posts)
        yield from memory.measure(folder, posts)
        yield from painting.measure(folder, posts, desktop)
        yield from listing.measure(folder, posts, desktop)
        yield from quarterly.measure(folder, posts, desktop)
        yield from finding.measure(folder, posts, desktop)
        yield from reviewing.measure(folder, posts, desktop)
        yield from writing.measure(folder, posts, desktop)
        yield from previewing.measure(folder, posts, desktop)
        yield from composing.measure(folder, posts, desktop)
    garbage.end()
    desktop.language.remove()


def write(figures: Sequence[Figure]) -> None:
    """For programs: the same with the machine's own words about itself."""
    found = [{**asdict(figure), "ratio": round(figure.ratio, 2)} for figure in figures]
    machine = {"python": platform.python_version(), "system": platform.platform()}
    (BUILD / "bench.json").write_text(json.dumps({"machine": machine, "figures": found}, indent=2))


if __name__ == "__main__":
    sys.exit(main())
