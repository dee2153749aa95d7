"""The one place through which the program speaks to the user in passing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from calendar_app.domain.errors import Refusal
from calendar_app.ui.words import say


@dataclass(frozen=True, kw_only=True)
class Message:
    """A sentence, and possibly one thing to do about it, or another one."""

    text: str
    label: str = ""
    act: Callable[[], object] | None = None
    other_label: str = ""
    other_act: Callable[[], object] | None = None
    problem: bool = False


class Messages(QObject):
    """Screens tell; the window shows what was ``told`` as a toast."""

    told = Signal(object)

    def tell(self, text: str, *, label: str = "", act: Callable[[], object] | None = None) -> None:
        """Says something; ``label`` is the button that does ``act``."""
        self.told.emit(Message(text=text, label=label, act=act))

    def tell_written(self, text: str, file: Path) -> None:
        """Says that a file was written, with buttons that open it and the folder it lies in."""
        self.told.emit(
            Message(
                text=text,
                label=self.tr("Open"),
                act=lambda: _open(file),
                other_label=self.tr("Show folder"),
                other_act=lambda: _open(file.parent),
            )
        )

    def tell_undoable(self, text: str, undo: Callable[[], object]) -> None:
        """Says what was just done, with a button that takes it back."""
        self.tell(text, label=self.tr("Undo"), act=undo)

    def tell_problem(self, text: str) -> None:
        """Says that something did not work."""
        self.told.emit(Message(text=text, problem=True))

    def refuse(self, refusal: Refusal) -> None:
        """Says why something cannot be done."""
        self.tell_problem(say(refusal))


def _open(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
