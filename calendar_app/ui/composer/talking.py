"""Does what the discussion asks for: what is said, answered, settled, opened again and accepted."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from calendar_app.commands import remarks
from calendar_app.ui.composer.doing import Doing
from calendar_app.ui.composer.remark_thread import ACCEPT, REOPEN, SETTLE
from calendar_app.ui.composer.remark_writer import Saying

DEEDS: Mapping[str, Callable[..., Any]] = {
    SETTLE: remarks.resolve_remark,
    REOPEN: remarks.reopen_remark,
    ACCEPT: remarks.accept_suggestion,
}


class Talking(QObject):
    """``said`` follows once what was written could be said: until then it stays in its field."""

    def __init__(self, doing: Doing, *, said: Callable[[], object]) -> None:
        super().__init__(doing)
        self._doing, self._said = doing, said

    def say(self, saying: Saying) -> None:
        """Say something about the post, or answer what was said."""
        if saying.answers:
            self._talk(remarks.answer_remark, saying.answers, saying.text, layer=saying.layer)
        else:
            more = {"anchor": saying.anchor, "suggestion": saying.suggestion, "layer": saying.layer}
            self._talk(remarks.add_remark, saying.text, **more)

    def do(self, name: str, remark: str) -> None:
        """Settle a remark, open it again, or take over what it suggests."""
        self._doing.talk(DEEDS[name], remark)

    def _talk(self, command: Callable[..., Any], *args: Any, **named: Any) -> None:
        self._doing.talk(command, *args, then=self._said, **named)
