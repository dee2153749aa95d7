"""Whose a picture is, how one knows, and until when it may be used."""

from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.domain.rights import Origin, Rights
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.day_field import DayField
from calendar_app.ui.widgets.elided_line import ElidedLine
from calendar_app.ui.words import say


class RightsFields(QWidget):
    """A picture of one's own asks for nothing more."""

    def __init__(self, context: Context, rights: Rights | None) -> None:
        super().__init__()
        noted = rights or Rights(id="")
        self.origin = QComboBox()
        self.origin.setAccessibleName(self.tr("Rights"))
        for each in Origin:
            self.origin.addItem(say(each), each)
        self.origin.setCurrentIndex(list(Origin).index(noted.origin))
        self.holder = _line(noted.holder, self.tr("Whose it is"))
        self.permission = _line(noted.permission, self.tr("How they agreed: message, contract …"))
        self.ends = QCheckBox(self.tr("Until"))
        self.ends.setChecked(noted.until is not None)
        day = noted.until or context.workspace.today
        self.until = DayField(context.themes, QDate(day.year, day.month, day.day))
        self.until.setAccessibleName(self.tr("Last day it may be used"))
        self._arrange()
        self.origin.currentIndexChanged.connect(self._show)
        self.ends.toggled.connect(self._show)
        self._show()
        self._kept = self.values()

    def changes(self) -> dict[str, Any] | None:
        """What ``set_rights`` is asked for since this was asked last; None where nothing has changed."""
        values = self.values()
        if values == self._kept:
            return None
        self._kept = values
        return values

    def values(self) -> dict[str, Any]:
        """What ``set_rights`` asks for."""
        origin = list(Origin)[self.origin.currentIndex()]
        foreign = origin is not Origin.OWN
        day: Any = self.until.date().toPython()
        return {
            "origin": origin,
            "holder": self.holder.text() if foreign else "",
            "permission": self.permission.text() if foreign else "",
            "until": day if foreign and self.ends.isChecked() else None,
        }

    def _show(self) -> None:
        foreign = list(Origin)[self.origin.currentIndex()] is not Origin.OWN
        for field in (self.holder, self.permission, self.ends, self.until):
            field.setVisible(foreign)
        self.until.setEnabled(self.ends.isChecked())

    def _arrange(self) -> None:
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self.ends)
        end.addWidget(self.until, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for field in (self.origin, self.holder, self.permission):
            column.addWidget(field)
        column.addLayout(end)


def _line(text: str, hint: str) -> ElidedLine:
    line = ElidedLine(text)
    line.setPlaceholderText(hint)
    line.setAccessibleName(hint)
    line.setCursorPosition(0)
    return line
