"""The process that reads foreign files for `decoder`: whatever brings it down takes nothing else with it.

It is this program started once more, without Qt and without a database.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from threading import Timer
from typing import IO, Any

from calendar_app.domain.asset import Crop
from calendar_app.domain.errors import Refusal
from calendar_app.integrations import pictures
from calendar_app.integrations.conversation import Said, receive, send
from calendar_app.integrations.media_file import VIDEO_TYPES, head_of, kind_of

IDLE_SECONDS = 60
MEMORY_BYTES = 3 << 30

Source = Path | bytes


def serve() -> int:
    """Answer requests until there are none any more; gives the exit code."""
    requests, answers = os.fdopen(os.dup(0), "rb"), _only_ours()
    _restrict()
    while True:
        idle = _go_when_idle()
        request = receive(requests)
        idle.cancel()
        if request is None:
            return 0
        send(answers, *_answer(*request))


def _answer(said: Said, data: bytes) -> tuple[Said, bytes]:
    source = Path(said["path"]) if "path" in said else data
    try:
        return _TASKS[said["task"]](source, **said["wants"])
    except Refusal as refusal:
        return {"refused": refusal.key, "params": refusal.params}, b""


def _inspect(source: Source, *, edge_px: int) -> tuple[Said, bytes]:
    """What a file is, with its still where the same decoding makes both."""
    reader = _reader_of(source)
    if reader is not pictures:
        return asdict(reader.inspect(source)), b""
    info, still = pictures.inspect_with_still(source, edge_px=edge_px)
    return asdict(info), still


def _render(source: Source, *, target: Said, crop: list[int] | None) -> tuple[Said, bytes]:
    wanted = pictures.RenderTarget(**target)
    return {}, pictures.render(source, target=wanted, crop=Crop(*crop) if crop else None)


def _still(source: Source, **wanted: int) -> tuple[Said, bytes]:
    return {}, _reader_of(source).still(source, **wanted)


def _reader_of(source: Source) -> Any:
    """The module for this kind of file; each loads its own library, with the first file of its kind."""
    kind = kind_of(head_of(source))
    if kind == "PDF":
        from calendar_app.integrations import documents  # noqa: PLC0415

        return documents
    if kind in VIDEO_TYPES:
        from calendar_app.integrations import videos  # noqa: PLC0415

        return videos
    return pictures


_TASKS: Mapping[str, Callable[..., tuple[Said, bytes]]] = {
    "inspect": _inspect,
    "render": _render,
    "still": _still,
}


def _only_ours() -> IO[bytes]:
    """Where answers go; what a library prints goes nowhere, or it would stand among them."""
    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return os.fdopen(answers, "wb")


def _go_when_idle() -> Timer:
    """Its libraries are too large to keep in memory for a file that may never come."""
    timer = Timer(IDLE_SECONDS, os._exit, (0,))
    timer.daemon = True
    timer.start()
    return timer


def _restrict() -> None:
    """What a hostile file could still ask for, where the system can refuse it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not every system has it

    limits = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for what, most in limits.items():
        resource.setrlimit(what, (most, most))
