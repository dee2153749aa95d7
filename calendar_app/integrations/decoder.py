"""Foreign files read in a process of their own: their parsers are large, native, and meet hostile bytes.

A parser that crashes, hangs or eats memory costs that process, and becomes one sentence here.
"""

import atexit
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Timer
from typing import Any

from calendar_app import paths
from calendar_app.integrations.conversation import Said, receive, send
from calendar_app.integrations.media_file import UnusableFile

SECONDS = 30.0
MOST_BYTES = 400 << 20
"""More than any file made of a picture has."""


class Decoder:
    """Asks one thing at a time, of a process that is started with the first file and reused."""

    def __init__(self, *, command: Sequence[str] = (), seconds: float = SECONDS) -> None:
        self._command = command or paths.decoder()
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._alone = Lock()

    def ask(self, task: str, source: Path | bytes, **wants: Any) -> tuple[Said, bytes]:
        """What came of a task of `decoder_process`.

        Raises UnusableFile: what the task refused, picture_too_slow, picture_damaged where the process fell.
        """
        with self._alone:
            is_reused = self._process is not None
            answer = self._asked(task, source, wants)
            if answer is None and is_reused:
                # It may have gone before it was asked, having had nothing to do for long.
                answer = self._asked(task, source, wants)
        if answer is None:
            raise UnusableFile("picture_damaged")
        if "refused" in answer[0]:
            raise UnusableFile(str(answer[0]["refused"]), **answer[0]["params"])
        return answer

    def close(self) -> None:
        """End the process; the next file starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _asked(self, task: str, source: Path | bytes, wants: Said) -> tuple[Said, bytes] | None:
        """The answer; None where the process is gone. Raises UnusableFile: picture_too_slow."""
        process = self._running()
        said: Said = {"task": task, "wants": wants}
        data = b"" if isinstance(source, Path) else source
        if isinstance(source, Path):
            said["path"] = str(source.absolute())
        with _killed_after(self._seconds, process) as is_over:
            answer = _exchange(process, said, data)
        if answer is None:
            self.close()
            if is_over.is_set():
                raise UnusableFile("picture_too_slow")
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            atexit.register(self.close)
            self._process = subprocess.Popen(  # noqa: S603 - the program itself
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # A library that counts the processors makes a thread with its own memory for each.
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"},
                # On Windows a console would come up; elsewhere there is no such flag.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process


@contextmanager
def _killed_after(seconds: float, process: subprocess.Popen[bytes]) -> Iterator[Event]:
    """Ends a process that does not answer in time, and says so by the event."""
    is_over = Event()

    def kill() -> None:
        is_over.set()
        process.kill()

    watch = Timer(seconds, kill)
    watch.start()
    try:
        yield is_over
    finally:
        watch.cancel()
        watch.join()


def _exchange(process: subprocess.Popen[bytes], said: Said, data: bytes) -> tuple[Said, bytes] | None:
    if process.stdin is None or process.stdout is None:
        return None
    try:
        send(process.stdin, said, data)
        return receive(process.stdout, most=MOST_BYTES)
    except (OSError, ValueError):
        return None
