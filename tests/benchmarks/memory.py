"""What memory a walk through months, weeks and the list takes, beside the same walk where nothing is planned.

`memory.py BRAND` walks in a process of its own and prints the MiB that are resident then.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.command_line import take_over
from tests.benchmarks.brands import busiest_month, empty_brand, opened
from tests.benchmarks.figures import Figure
from tests.benchmarks.first_paint import resident

ROOT = Path(__file__).parent.parent.parent
SIZE = QSize(1440, 900)
PAGES = 26
WALKED = ("month", "week", "list")


def measure(folder: Path, posts: int) -> Iterator[Figure]:
    """With all that the window holds: cards, pictures and pages read ahead."""
    found = walked(folder)
    yield Figure(
        name=f"memory after {PAGES * len(WALKED)} pages",
        posts=posts,
        value=found,
        p95=found,
        unit="MiB",
        floor=walked(empty_brand()),
        floor_name="the same pages of an empty brand",
    )


def walked(folder: Path) -> float:
    """MiB."""
    command = [sys.executable, "-m", "tests.benchmarks.memory", str(folder)]
    done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, check=True)
    return float(done.stdout)


def walk(folder: Path) -> None:
    """From the busiest month on, and back to it for each view."""
    desktop = Desktop(QApplication(["bench"]), answer=take_over)
    window = desktop.show_brand(opened(folder))
    window.resize(SIZE)
    begin = busiest_month(folder)
    for name in WALKED:
        window.calendar.show_view(name)
        window.calendar.view.go(begin)
        for _ in range(PAGES):
            QApplication.processEvents()
            window.calendar.view.turn_page(1)
    QApplication.processEvents()
    print(resident())
    desktop.close_brand()


if __name__ == "__main__":
    walk(Path(sys.argv[1]))
