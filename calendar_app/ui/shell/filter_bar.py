"""What keeps posts back now, always in sight: nobody shall think that they are lost."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from calendar_app.ui.context import Context
from calendar_app.ui.shell.filtering import Filtering, Part
from calendar_app.ui.theme.style import set_role

HEIGHT = 38
WIDEST = 260


class FilterBar(QFrame):
    """Hidden where everything is shown; a press on a chip takes that part of the filter off."""

    more_wanted = Signal()

    def __init__(self, context: Context, filtering: Filtering) -> None:
        super().__init__()
        self._context = context
        self._filtering = filtering
        self._chips: list[QPushButton] = []
        self._icon, self._label = QLabel(), QLabel()
        self._more, self.clear = QPushButton(), QPushButton()
        self._row = QHBoxLayout(self)
        self._lay_out(self._row)
        filtering.changed.connect(self.refresh)
        context.themes.changed.connect(self.refresh)
        self.clear.clicked.connect(filtering.clear)
        self._more.clicked.connect(self.more_wanted)
        self.refresh()

    @property
    def texts(self) -> list[str]:
        """What the chips say."""
        return [chip.toolTip() for chip in self._chips]

    def refresh(self) -> None:
        """A chip for each part of the filter."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(part) for part in self._filtering.parts()]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(2 + place, chip)
        self._label.setText(self.tr("Filtered"))
        self.clear.setText(self.tr("Show everything"))
        icon = self._context.icons.pixmap("funnel", "accent", size=14, ratio=self.devicePixelRatioF())
        self._icon.setPixmap(icon)
        self.setVisible(bool(self._chips))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Names are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the last chips are counted."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for shown in range(len(self._chips), -1, -1):
            for place, chip in enumerate(self._chips):
                chip.setVisible(place < shown)
            self._more.setText(f"+{len(self._chips) - shown}")
            self._more.setVisible(shown < len(self._chips))
            if self._row.sizeHint().width() <= self.width():
                return

    def _chip(self, part: Part) -> QPushButton:
        chip = QPushButton()
        set_role(chip, "filter")
        chip.setText(
            chip.fontMetrics().elidedText(part.text, Qt.TextElideMode.ElideRight, WIDEST).replace("&", "&&")
        )
        chip.setIcon(self._context.icons.icon("x", "accent"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(part.text)
        chip.setAccessibleName(self.tr("Take off the filter: {filter}").format(filter=part.text))
        chip.clicked.connect(part.take_off)
        return chip

    def _lay_out(self, row: QHBoxLayout) -> None:
        set_role(self, "header")
        set_role(self._label, "secondary")
        set_role(self.clear, "link")
        set_role(self._more, "filter")
        self.setFixedHeight(HEIGHT)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        row.addWidget(self._more)
        row.addStretch(1)
        row.addWidget(self.clear)
