"""A button that is only an icon, with its name for the hint and for the screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes

SIZE = 16


class IconButton(QToolButton):
    """Reached by Tab; a click leaves the focus where it was."""

    def __init__(
        self, themes: Themes, *, icon: str, text: str, color: str = "text_2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = icon
        self._color = color
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "icon")
        themes.changed.connect(self._draw)
        self._draw()

    def show_text(self, shown: bool) -> None:  # noqa: FBT001 - a setter
        """Beside the icon, where nobody could guess what it is for."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly)

    def _draw(self) -> None:
        self.setIcon(self._themes.icon(self._icon, self._color, size=SIZE))
