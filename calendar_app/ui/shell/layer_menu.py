"""Which key dates the calendar shows: a line of the sidebar that opens a list of layers to tick."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from calendar_app.domain.key_dates import Layer
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.words import say


class LayerButton(QPushButton):
    """Ticks are kept on this computer; ``settings_wanted`` asks for the page of regions and own dates."""

    settings_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.list = QMenu(self)
        self.layers = {layer: self.list.addAction("") for layer in Layer}
        self.list.addSeparator()
        self._choose = self.list.addAction("")
        self._choose.triggered.connect(self.settings_wanted)
        for layer, action in self.layers.items():
            action.setCheckable(True)
            action.triggered.connect(lambda shown, layer=layer: context.key_dates.show_layer(layer, shown))
        self.setMenu(self.list)
        self.setIconSize(QSize(14, 14))
        set_role(self, "nav")
        context.key_dates.changed.connect(self._tick)
        context.themes.changed.connect(self._draw)
        self._put_words()
        self._tick()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Layers are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _tick(self) -> None:
        for layer, action in self.layers.items():
            action.setChecked(layer not in self._context.key_dates.hidden)

    def _draw(self) -> None:
        self.setIcon(self._context.icons.icon("stars", "text_2"))

    def _put_words(self) -> None:
        name = self.tr("Key dates")
        self.setText(f"  {name}")
        self.setToolTip(self.tr("Which key dates the calendar shows"))
        self.setAccessibleName(self.toolTip())
        self._choose.setText(self.tr("Regions and own key dates…"))
        for layer, action in self.layers.items():
            action.setText(say(layer))
