"""The theme in use, following the system's light or dark or the person's own choice."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from calendar_app.ui.theme.fonts import load_fonts
from calendar_app.ui.theme.icons import Icons
from calendar_app.ui.theme.style import apply_theme
from calendar_app.ui.theme.theme import Theme, load_theme


class Choice(StrEnum):
    """What a person can choose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SCHEMES = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.LIGHT: Qt.ColorScheme.Light,
    Choice.DARK: Qt.ColorScheme.Dark,
}


class Themes(QObject):
    """Handed to every widget that draws: `theme` and `icons` as they are now; tells when they change."""

    changed = Signal()

    def __init__(self, app: QApplication, *, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        load_fonts()
        app.setStyle("Fusion")
        app.styleHints().setColorScheme(SCHEMES[choice])
        self.theme = self._wanted()
        self.icons = Icons(self.theme)
        apply_theme(app, self.theme)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Shows the program light, dark, or as the system is, from now on."""
        self._choice = choice
        self._app.styleHints().setColorScheme(SCHEMES[choice])
        self._follow()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted.name != self.theme.name:
            self.theme = self.icons.theme = wanted
            apply_theme(self._app, wanted)
            self.changed.emit()

    def _wanted(self) -> Theme:
        if self._choice is Choice.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return load_theme("dark" if dark else "light")
        return load_theme(self._choice.value)
