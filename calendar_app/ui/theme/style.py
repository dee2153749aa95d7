"""Puts a theme on the application: palette, typeface and the style sheet of `resources/themes/style.qss`."""

from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from calendar_app import paths
from calendar_app.ui.theme.fonts import font
from calendar_app.ui.theme.theme import Theme, color_roles

PALETTE_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text_1",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "weekend",
    QPalette.ColorRole.Text: "text_1",
    QPalette.ColorRole.PlaceholderText: "text_3",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text_1",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "on_selection",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "bubble",
    QPalette.ColorRole.ToolTipText: "on_bubble",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "faint_line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "control",
}
DISABLED_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Shows the whole application in a theme, at once."""
    QDir.setSearchPaths("controls", [str(paths.resources() / "themes" / "controls")])
    app.setFont(font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """The colours for whatever the style sheet does not name."""
    made = QPalette()
    for role, name in PALETTE_ROLES.items():
        made.setColor(role, theme.color(name))
    for role in DISABLED_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colors.disabled)
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet with each `$role` replaced by its colour; KeyError names an unknown role."""
    template = Template((paths.resources() / "themes" / "style.qss").read_text(encoding="utf-8"))
    return template.substitute({role: _qss(theme.color(role)) for role in color_roles()})


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget one of the looks named in the style sheet, such as `primary`, `link` or `caption`."""
    widget.setProperty("role", role)
    # What was never dressed will be when it is shown.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _qss(color: QColor) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"
