"""Real disks that are nearly full or take no changes, where this computer lets one be mounted."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

SIZE = "6m"


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """An empty disk of six megabytes; the test is left out where one may not be mounted."""
    place.mkdir()
    if not sys.platform.startswith("linux") or not _mount(
        "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", place
    ):
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Not a byte is free meanwhile."""
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as stream:
        while stream.write(b"\0" * 4096):
            pass
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """Nothing can be changed meanwhile."""
    assert _mount("-o", "remount,ro", disk)
    try:
        yield
    finally:
        assert _mount("-o", "remount,rw", disk)


def _mount(*arguments: str | Path) -> bool:
    try:
        return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0
    except OSError:
        return False
