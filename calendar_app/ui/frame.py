"""The program's window before and around what it shows: seen at once, filled as soon as that is loaded.

Imports nothing but Qt, preferences and theme, because all of it runs before the first paint.
"""

from PySide6.QtCore import QByteArray, QCoreApplication, QDeadlineTimer, QEventLoop, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

from calendar_app import paths
from calendar_app.ui.habits import Habits
from calendar_app.ui.theme.themes import Choice, Themes

SMALLEST = (960, 600)
USUAL = (1440, 900)
SIDEBAR = 228
"""Logical pixels, as the sidebar has them."""
TOOLBAR = 54
PATIENCE = 1000
"""Milliseconds after which a window that no system shows is not waited for."""


class Frame(QMainWindow):
    """Comes back where it was closed."""

    def __init__(self, habits: Habits, themes: Themes) -> None:
        super().__init__()
        self.habits = habits
        self.themes = themes
        self.setMinimumSize(*SMALLEST)
        kept = habits.preferences.window_geometry
        if not (kept and self.restoreGeometry(_bytes(kept))):
            self.resize(self._room().boundedTo(QSize(*USUAL)))
        self.empty()

    def _room(self) -> QSize:
        """What the screen leaves for a window under its title bar, whose height Qt knows only afterwards."""
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        # Not self.screen(): PySide would count the screen among the window's children, and free it with one.
        return QGuiApplication.primaryScreen().availableSize() - QSize(0, title)

    def fill(self, content: QWidget) -> None:
        """Shows something, which gives the window its title and is closed with it."""
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(content.windowTitle())
        self.setCentralWidget(content)

    def empty(self) -> None:
        """Shows the bare places of sidebar and page; what was shown goes."""
        self.setCentralWidget(Skeleton(self.themes))

    def wait_until_painted(self) -> None:
        """Has the window on the screen before something long begins."""
        ground, patience = self.centralWidget(), QDeadlineTimer(PATIENCE)
        while isinstance(ground, Skeleton) and not ground.seen and not patience.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, PATIENCE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unless what it shows has something unsaved; the window's place is saved now."""
        content = self.centralWidget()
        if content is not None and not content.close():
            event.ignore()
            return
        self.habits.keep(window_geometry=_text(self.saveGeometry()))
        super().closeEvent(event)


class Skeleton(QWidget):
    """The ground of the window without a word in it, for the blink in which the rest is loaded."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self.seen = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sidebar, toolbar and page, as far as they are always there."""
        colors = self._themes.theme.colors
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bar = QRect(self.width() - SIDEBAR if mirrored else 0, 0, SIDEBAR, self.height())
        edge = bar.left() if mirrored else bar.right()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colors.canvas)
            painter.fillRect(bar, colors.sidebar)
            painter.setPen(colors.line)
            painter.drawLine(edge, 0, edge, self.height())
            painter.drawLine(0 if mirrored else edge, TOOLBAR, edge if mirrored else self.width(), TOOLBAR)
        self.seen = True


def _text(kept: QByteArray) -> str:
    return bytes(kept.toBase64().data()).decode("ascii")


def _bytes(kept: str) -> QByteArray:
    return QByteArray.fromBase64(kept.encode("ascii", "ignore"))


def make_frame(qt: QApplication) -> Frame:
    """The window as this computer's user left it, not yet shown."""
    habits = Habits(paths.config() / "preferences.json")
    return Frame(habits, Themes(qt, choice=Choice(habits.preferences.theme)))
