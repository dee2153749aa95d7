"""The program ended without being able to say why: the next start says it, once."""

import subprocess
import sys
from pathlib import Path

import pytest

from calendar_app import __version__
from calendar_app.ui.crash import UNSEEN, write_report
from calendar_app.ui.last_run import CrashWatch, take_reports

ROOT = Path(__file__).parents[2]
RUN = """
import faulthandler, os, sys
from pathlib import Path
from calendar_app.ui.last_run import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
watch.begin()
{end}
"""


def run(folder: Path, end: str) -> int:
    """A run of the program that ends so; no dump of it is wanted."""
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(end=end), str(folder)], cwd=ROOT, capture_output=True, check=False
    )
    return done.returncode


@pytest.mark.parametrize("end", ["faulthandler._sigsegv()", "faulthandler._sigabrt()"])
def test_a_hard_crash_is_told_once_with_what_is_known(tmp_path: Path, end: str) -> None:
    assert run(tmp_path, end) != 0
    ((report, file),) = take_reports(tmp_path)
    assert report.startswith(f"Editorial Calendar {__version__}\n")
    assert "Fatal Python error" in report
    assert "most recent call first" in report
    assert file
    assert file.read_text(encoding="utf-8") == report
    assert take_reports(tmp_path) == []


@pytest.mark.parametrize("end", ["watch.end()", "os._exit(1)"])
def test_an_end_in_peace_or_from_outside_is_no_crash(tmp_path: Path, end: str) -> None:
    run(tmp_path, end)
    assert take_reports(tmp_path) == []
    assert [file.name[:7] for file in tmp_path.iterdir()] == ([] if "end" in end else ["running"])


def test_a_report_nobody_was_shown_is_shown_at_the_next_start(tmp_path: Path) -> None:
    file = write_report(tmp_path, "KeyError: 7", as_=UNSEEN)
    assert file
    ((report, kept),) = take_reports(tmp_path)
    assert report == "KeyError: 7"
    assert kept
    assert kept.name == file.name.replace("unseen", "crash")
    assert take_reports(tmp_path) == []


def test_a_disk_that_refuses_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    watch = CrashWatch(tmp_path / "logs")
    watch.begin()
    watch.end()
    assert take_reports(tmp_path / "logs") == []
