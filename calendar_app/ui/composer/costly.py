"""A count that says on hover what links, emoji and rarer signs cost there."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QLabel

from calendar_app.domain.costs import costs_of


class CountLabel(QLabel):
    """The words are found when they are asked for: looking for them takes longer than counting."""

    def __init__(self, figures: str, *, text: str, counter: str) -> None:
        super().__init__(figures)
        self._counted, self._counter = text, counter

    def event(self, event: QEvent) -> bool:
        """A tooltip is about to be shown."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(cost_lines(self._counted, self._counter))
        return super().event(event)


def cost_lines(text: str, counter: str) -> str:
    """« 2 liens : 46 », a line per kind; nothing where all is counted as it is seen."""
    texts = {
        "links": lambda n: QCoreApplication.translate("Composer", "%n links: {cost}", "", n),
        "emoji": lambda n: QCoreApplication.translate("Composer", "%n emoji: {cost}", "", n),
        "signs": lambda n: QCoreApplication.translate("Composer", "%n other signs: {cost}", "", n),
    }
    return "\n".join(
        texts[cost.kind](cost.number).format(cost=QLocale().toString(cost.cost))
        for cost in costs_of(text, counter)
    )
