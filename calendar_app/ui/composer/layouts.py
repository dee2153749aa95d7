"""Taking widgets out of a layout for good."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Remove all of them at once; a widget that only waits for its deletion must not be seen or counted."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
