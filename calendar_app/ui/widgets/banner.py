"""A strip that says something stands in the way, and offers the way round."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import rounded
from calendar_app.ui.widgets.wrapping import WrappingLabel

RADIUS = 8
ICON = 16
LINE = 20
"""As high as the link: the icon stands beside the middle of the first line."""


class Kind(StrEnum):
    """How much a banner matters; each has its icon as well as its colour."""

    INFO = "info"
    WARNING = "warning"
    PROBLEM = "problem"


LOOKS = {
    Kind.INFO: ("info-circle", "info"),
    Kind.WARNING: ("exclamation-triangle-fill", "warning"),
    Kind.PROBLEM: ("exclamation-circle-fill", "danger"),
}


class Banner(QWidget):
    """`followed` is emitted when its link is used; without a link text there is no link."""

    followed = Signal()

    def __init__(
        self,
        themes: Themes,
        *,
        kind: Kind = Kind.INFO,
        text: str = "",
        link: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = QLabel()
        self._text = WrappingLabel()
        self._link = QPushButton()
        self._links: list[QPushButton] = []
        self._link.clicked.connect(self.followed)
        self._lay_out()
        themes.changed.connect(self._colour)
        self.show_message(text, kind=kind, link=link)

    def show_message(self, text: str, *, kind: Kind = Kind.INFO, link: str = "") -> None:
        """Says something else; the text is shown to the letter."""
        self._kind = kind
        self._text.setText(text)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self.setAccessibleName(text)
        self._colour()

    def add_link(self, text: str) -> QPushButton:
        """One more link, after those that are there."""
        link = QPushButton(text)
        set_role(link, f"{LOOKS[self._kind][1]}-link")
        self._links.append(link)
        self._row.insertWidget(self._row.count() - 1, link, 0, Qt.AlignmentFlag.AlignTop)
        return link

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def kind(self) -> Kind:
        """How much it matters."""
        return self._kind

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of its kind."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._themes.theme.color(f"{LOOKS[self._kind][1]}_fill")
        painter.fillPath(rounded(self.rect(), RADIUS), ground)

    def _colour(self) -> None:
        icon, role = LOOKS[self._kind]
        self._icon.setPixmap(self._themes.pixmap(icon, role, size=ICON, ratio=self.devicePixelRatioF()))
        set_role(self._text, role)
        for each in (self._link, *self._links):
            set_role(each, f"{role}-link")
        self.update()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self._icon.setFixedHeight(LINE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
