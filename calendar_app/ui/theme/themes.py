"""The theme in use, following the system's light or dark or the person's own choice."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from calendar_app import paths
from calendar_app.ui.theme.fonts import load_fonts
from calendar_app.ui.theme.icons import STATUS_ICONS, IconEngine, Icons
from calendar_app.ui.theme.pixmap_cache import PixmapCache
from calendar_app.ui.theme.style import apply_theme
from calendar_app.ui.theme.theme import Theme, load_theme

CARD_BYTES = 32 * 1024 * 1024
"""A screen of 2880 × 1800 pixels full of cards takes 20 MB."""
RATIOS = (1.0, 2.0, 3.0)
"""The device-pixel ratios a badge is kept for; Qt takes the next larger one and scales it down."""


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
    """Handed to every widget that draws: the theme now, icons in its colours, and a signal."""

    changed = Signal()

    def __init__(self, app: QApplication, *, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        load_fonts()
        app.setStyle("Fusion")
        app.styleHints().setColorScheme(SCHEMES[choice])
        self.theme = self._wanted()
        self._icons = Icons(paths.resources() / "icons")
        self.card_pixmaps = PixmapCache(limit=CARD_BYTES)
        """Cards of all views, by what they show and how they look."""
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

    def icon(self, name: str, color: str | QColor = "text_2", *, size: int = 16) -> QIcon:
        """An icon for a button or a menu, with its paler form; ask again when `changed` is emitted."""
        wanted, pale = self._paint(color), self.theme.color("disabled")
        return QIcon(IconEngine(self._icons, name, wanted, pale, size=size))

    def pixmap(
        self, name: str, color: str | QColor = "text_2", *, size: int = 16, ratio: float = 1.0
    ) -> QPixmap:
        """An icon to paint, `size` logical pixels wide, in a role of the theme or in a colour itself."""
        return self._icons.pixmap(name, color=self._paint(color), size=size, ratio=ratio)

    def status_pixmap(self, status: str, *, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The icon of a status in its own colour."""
        return self.pixmap(
            STATUS_ICONS[status], self.theme.status_colors(status).text, size=size, ratio=ratio
        )

    def badge(self, network: str, *, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The coloured square of a network, by its key (`instagram`, `x`, …)."""
        return self._icons.badge(network, dark=self.theme.dark, size=size, ratio=ratio)

    def badge_icon(self, network: str, *, size: int = 16) -> QIcon:
        """The coloured square of a network for tabs, menus and lists."""
        made = QIcon()
        for ratio in RATIOS:
            made.addPixmap(self.badge(network, size=size, ratio=ratio))
        return made

    def _paint(self, color: str | QColor) -> QColor:
        return color if isinstance(color, QColor) else self.theme.color(color)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted.name != self.theme.name:
            self.theme = wanted
            apply_theme(self._app, wanted)
            self.changed.emit()

    def _wanted(self) -> Theme:
        if self._choice is Choice.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return load_theme("dark" if dark else "light")
        return load_theme(self._choice.value)
