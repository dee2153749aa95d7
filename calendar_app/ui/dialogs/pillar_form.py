"""A pillar: its name, the share of posts it should have, and its colour."""

from typing import Any

from PySide6.QtWidgets import QSpinBox, QWidget

from calendar_app.commands.pillars import add_pillar, edit_pillar
from calendar_app.domain.campaign import Pillar
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.hue_choice import HueChoice


class PillarForm(Form):
    """Adds a pillar, or edits the one given."""

    def __init__(self, context: Context, pillar: Pillar | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the pillar") if pillar else self.tr("Add a pillar"))
        self._context = context
        self._pillar = pillar
        self.name = self.add_line(
            self.tr("Name"), pillar.name if pillar else "", hint=self.tr("Such as “Know-how”")
        )
        self.share = QSpinBox(maximum=100, suffix=self.tr(" % of the posts"))
        self.share.setSpecialValueText(self.tr("No goal"))
        self.share.setValue(pillar.share if pillar else 0)
        self.add(self.tr("Goal"), self.share)
        known = queries.pillars(context.workspace.reader, archived=True)
        self.hue = HueChoice(context.theme, pillar.hue if pillar else len(known))
        self.add(self.tr("Colour"), self.hue)

    def _store(self) -> None:
        fields: dict[str, Any] = {
            "name": self.required(self.name),
            "share": self.share.value(),
            "hue": self.hue.currentIndex(),
        }
        run = self._context.workspace.run
        if self._pillar:
            run(edit_pillar, self._pillar.id, **fields)
        else:
            run(add_pillar, **fields)
