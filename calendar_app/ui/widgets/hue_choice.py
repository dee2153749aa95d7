"""A choice among the theme's eight hues, each by its name."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox

from calendar_app.ui.theme.theme import Theme
from calendar_app.ui.widgets.swatch import swatch

HUES = (
    QT_TRANSLATE_NOOP("Hues", "Pink"),
    QT_TRANSLATE_NOOP("Hues", "Blue"),
    QT_TRANSLATE_NOOP("Hues", "Orange"),
    QT_TRANSLATE_NOOP("Hues", "Green"),
    QT_TRANSLATE_NOOP("Hues", "Violet"),
    QT_TRANSLATE_NOOP("Hues", "Teal"),
    QT_TRANSLATE_NOOP("Hues", "Amber"),
    QT_TRANSLATE_NOOP("Hues", "Grey"),
)
"""In the order of the themes' campaign colours."""
SIZE = 16


class HueChoice(QComboBox):
    """``currentIndex`` is the hue."""

    def __init__(self, theme: Theme, hue: int) -> None:
        super().__init__()
        for number, name in enumerate(HUES):
            picture = swatch(number, theme=theme, size=SIZE, ratio=self.devicePixelRatioF())
            self.addItem(QIcon(picture), QCoreApplication.translate("Hues", str(name)))
        self.setCurrentIndex(hue % len(HUES))
