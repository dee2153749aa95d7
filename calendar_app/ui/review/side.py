"""The post as the public of one channel would see it, and the way to its other channels."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout

from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import Board, Shown
from calendar_app.ui.theme.style import set_role

ICON = 16


class Side(QFrame):
    """One preview at a time; tabs where there are several channels."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "page")
        self._themes, self._thumbnails = context.themes, context.thumbnails
        self._shown: tuple[Shown, ...] = ()
        self.tabs = QTabBar(expanding=False, usesScrollButtons=True)
        self.tabs.setIconSize(QSize(ICON, ICON))
        self.tabs.setAccessibleName(self.tr("Channel of the preview"))
        self.board = Board(themes=context.themes, thumbnails=context.thumbnails)
        self.tabs.currentChanged.connect(self._look_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.board, 1)

    def show_posts(self, posts: Sequence[Shown]) -> None:
        """Show the first of these, or the channel that was looked at if it is among them."""
        self._shown = tuple(posts)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for number, shown in enumerate(posts):
            self.tabs.addTab(self._themes.badge_icon(shown.post.network, size=ICON), "")
            self.tabs.setTabToolTip(number, shown.title)
            self.tabs.setAccessibleTabName(number, shown.title)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(posts) > 1)
        self._look_at(self.tabs.currentIndex())

    def prepare(self, posts: Sequence[Shown]) -> None:
        """Have the first picture of the first of these read in about the size in which it will be shown."""
        for shown in posts[:1]:
            for item in shown.post.media[:1]:
                asset = shown.post.assets.get(item.asset)
                high = asset.height / asset.width if asset and asset.width else 1
                size = QSize(self.width(), round(self.width() * high)) * self.devicePixelRatioF()
                self._thumbnails.pixmap(item.asset, size, crop=item.crop)

    def _look_at(self, number: int) -> None:
        self.board.show_posts(self._shown[number : number + 1] if number >= 0 else ())
