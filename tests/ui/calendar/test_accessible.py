"""Painted things among Qt's interfaces for screen readers."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from calendar_app.ui.calendar.accessible import Spoken, make_accessible


class Shelf(QWidget):
    """Paints two things."""

    def spoken(self) -> list[Spoken]:
        return [Spoken(words=lambda name=name: name, rect=QRect(0, 0, 9, 9)) for name in ("Lamp", "Shade")]


def test_what_is_painted_goes_from_qt_s_cache_with_its_widget(qtbot: QtBot) -> None:
    make_accessible(Shelf)
    shelf = Shelf()
    painted = QAccessible.queryAccessibleInterface(shelf)
    items = [painted.child(number) for number in range(painted.childCount())]
    assert [item.text(QAccessible.Text.Name) for item in items] == ["Lamp", "Shade"]
    ids = [QAccessible.uniqueId(item) for item in items]
    assert all(QAccessible.accessibleInterface(each) for each in ids)
    del painted, items
    shelf.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(QAccessible.accessibleInterface(each) for each in ids)
