"""Text can be read on what it really stands on: every screen, in both themes, by its pixels."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from calendar_app.ui.context import Context
from calendar_app.ui.preview.canvas import Canvas
from calendar_app.ui.screenshots import shots
from calendar_app.ui.shell.floating_panel import FloatingPanel
from calendar_app.ui.theme.themes import Choice
from tests.ui.theme.test_themes import contrast

SHARP = 4
"""So many pixels to one, that the strokes of letters have their full colour somewhere."""
FEW = 12
"""Fewer pixels of a colour are the edge of something."""


@pytest.mark.slow
@pytest.mark.parametrize("theme", [Choice.LIGHT, Choice.DARK])
def test_every_text_can_be_read_where_it_stands(context: Context, theme: Choice) -> None:
    context.themes.choose(theme)
    seen: set[tuple[object, ...]] = set()
    faint = [f"{name}: {fault}" for name, widget in shots(context) for fault in faint_texts(widget, seen)]
    assert not faint, "\n".join(dict.fromkeys(faint))


def faint_texts(top: QWidget, seen: set[tuple[object, ...]]) -> Iterator[str]:
    """What is too pale; each look is judged once."""
    new = [widget for widget in (top, *top.findChildren(QWidget)) if is_text(widget)]
    new = [widget for widget in new if (look := look_of(widget)) not in seen and not seen.add(look)]
    for widget in new:
        yield from judged(
            sharp(widget, text_area(widget)), about=f"{type(widget).__name__} « {words(widget)} »"
        )


def is_text(widget: QWidget) -> bool:
    """Whether somebody has to read it: what cannot be used may be pale, previews are a network's."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
    if not isinstance(widget, kinds) or not widget.isVisible() or not widget.isEnabled():
        return False
    # What is scrolled out of sight for the most part shows no whole letter.
    if widget.visibleRegion().boundingRect().height() * 2 < widget.height():
        return False
    if widget.visibleRegion().isEmpty() or isinstance(widget.parent(), QAbstractSpinBox | Canvas):
        return False
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    if is_covered(widget):
        return False
    return any(letter.isalnum() for letter in words(widget))


def is_covered(widget: QWidget) -> bool:
    """Whether something floats over part of it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    panels = (panel for panel in window.findChildren(FloatingPanel) if panel.isVisible())
    return any(
        not panel.isAncestorOf(widget)
        and panel is not widget
        and QRect(panel.mapTo(window, QPoint()), panel.size()).intersects(place)
        for panel in panels
    )


def words(widget: QWidget) -> str:
    for ask in ("text", "currentText", "toPlainText"):
        if hasattr(widget, ask):
            return str(getattr(widget, ask)()) or str(getattr(widget, "placeholderText", str)())
    return ""


def look_of(widget: QWidget) -> tuple[object, ...]:
    """What decides on its colours, as far as style sheets tell; the ground is that of what it stands in."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    parents = []
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(str(parent.property("role") or ""))
        parent = parent.parentWidget()
    palette = widget.palette()
    ink = palette.color(widget.foregroundRole()).name()
    return (
        type(widget),
        widget.property("role"),
        ink,
        checked,
        widget.hasFocus(),
        bool(words(widget)),
        *parents,
    )


def text_area(widget: QWidget) -> QRect:
    """Where the words are, as far as it is known: past the icon."""
    inside = widget.rect().adjusted(3, 3, -3, -3)
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        inside.setLeft(inside.left() + widget.iconSize().width() + 12)
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.inherits("QCheckBox"):
        inside.setLeft(inside.left() + 22)
    return inside


def sharp(widget: QWidget, area: QRect) -> QImage:
    """What is seen of a widget, many times as large, with all that lies behind it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, area.topLeft()), area.size()).intersected(window.rect())
    image = QImage(place.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    window.render(image, QPoint(), place)
    return image


def judged(image: QImage, *, about: str) -> Iterator[str]:
    """Whether the colour that differs most from the ground differs enough."""
    counts = Counter(image.constBits().cast("I")) if not image.isNull() else Counter()
    if len(counts) < 2:
        return
    ground = QColor.fromRgb(counts.most_common(1)[0][0] & 0xFFFFFF)
    inks = [QColor.fromRgb(pixel & 0xFFFFFF) for pixel, number in counts.items() if number >= FEW]
    best = max((contrast(ink, ground) for ink in inks), default=21.0)
    if best < 4.5:
        yield f"{about} has {best:.2f} on {ground.name()}"
