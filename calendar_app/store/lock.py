"""One process per workspace: a lock that the system frees when the process ends, however it ends."""

import sys
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WorkspaceLock:
    """Holds the lock of a workspace folder until ``release``."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "in-use.lock"
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Whether the lock is now ours. Raises OSError where the folder cannot be written."""
        file = self.path.open("ab")
        try:
            _try_lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Let others in."""
        if self._file is not None:
            self._file.close()
            self._file = None


def is_taken(folder: Path) -> bool:
    """Whether another process has a workspace open now."""
    lock = WorkspaceLock(folder)
    if not lock.path.exists():
        return False
    try:
        if not lock.acquire():
            return True
    except OSError:
        return False
    lock.release()
    return False
