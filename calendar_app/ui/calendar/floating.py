"""Where a small panel goes so that it is whole and close to what it is about."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

GAP = 8


def place_beside(panel: QWidget, rect: QRect) -> None:
    """Under the top of a rectangle of the panel's parent, pushed in where it would stick out."""
    panel.adjustSize()
    ground = panel.parentWidget() or panel.window()
    inside = ground.rect().adjusted(4, 4, -4, -4)
    size = panel.size().boundedTo(inside.size())
    left = max(inside.left(), min(rect.left(), inside.right() + 1 - size.width()))
    top = max(inside.top(), min(rect.top(), inside.bottom() + 1 - size.height()))
    panel.setGeometry(left, top, size.width(), size.height())


def place_next_to(panel: QWidget, rect: QRect) -> None:
    """At the side of a rectangle of the panel's parent where there is more room, and whole.

    What leaves no room at its sides has it below or above, if it has it there.
    """
    ground = panel.parentWidget() or panel.window()
    inside = ground.rect().adjusted(GAP, GAP, -GAP, -GAP)
    size = panel.size().boundedTo(inside.size())
    before, after = rect.left() - inside.left(), inside.right() - rect.right()
    left = rect.right() + GAP if after >= before else rect.left() - GAP - size.width()
    left = max(inside.left(), min(left, inside.right() + 1 - size.width()))
    top = rect.top() if max(before, after) >= size.width() + GAP else _top_below(rect, size, inside)
    top = max(inside.top(), min(top, inside.bottom() + 1 - size.height()))
    panel.setGeometry(left, top, size.width(), size.height())


def _top_below(rect: QRect, size: QSize, inside: QRect) -> int:
    below = rect.bottom() + GAP
    return below if below + size.height() <= inside.bottom() + 1 else rect.top() - GAP - size.height()
