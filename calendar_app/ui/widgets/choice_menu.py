"""A button that names what is ticked in its menu."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided_button import ElidedButton

ROOM = 48
"""What padding and arrow take of a button."""


class ChoiceMenu(ElidedButton):
    """``picked`` says that another one was ticked, or one no more; ``nothing`` stands for none."""

    picked = Signal()

    def __init__(self, label: str, *, nothing: str) -> None:
        super().__init__(room=ROOM)
        set_role(self, "choice")
        self.setAccessibleName(label)
        self._nothing = nothing
        self._beyond: frozenset[str] = frozenset()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._say()

    def offer(self, things: Iterable[tuple[str, str]], *, chosen: Collection[str]) -> None:
        """List things by id and name, these of them ticked; what is chosen and not listed stays chosen."""
        things = list(things)
        self._beyond = frozenset(chosen) - {name for name, _ in things}
        self._menu.clear()
        for name, words in things:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in chosen)
            action.toggled.connect(self._tell)
        self._say()

    @property
    def chosen(self) -> frozenset[str]:
        """The ids of what is ticked."""
        return self._beyond.union(a.data() for a in self._menu.actions() if a.isChecked())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tick."""
        return not self._menu.actions()

    def _tell(self) -> None:
        self._say()
        self.picked.emit()

    def _say(self) -> None:
        ticked = [action.text().replace("&&", "&") for action in self._menu.actions() if action.isChecked()]
        words = ", ".join(ticked) or self._nothing
        # Qt drops the left padding of a button that has a menu.
        self.show_words(f"\u2002{words}")
        self.setAccessibleDescription(words)
