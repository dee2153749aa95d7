"""The brand itself: its name, where its days begin, when its weeks do, and how far posts stand apart."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from calendar_app.commands.brand import edit_brand
from calendar_app.domain.person import Brand
from calendar_app.domain.workflow import Act
from calendar_app.ui.composer.fields import LineField
from calendar_app.ui.dialogs.channel_form import gap_field
from calendar_app.ui.settings.section import Section, SectionWords, line_up
from calendar_app.ui.widgets.choice_box import ChoiceBox

WIDTH = 400
WEEKDAYS = (0, 6, 5)
"""Monday, Sunday, Saturday: those on which weeks begin somewhere."""


class BrandSection(Section):
    """Each change is kept as soon as a field is left."""

    act = Act.EDIT_BRAND
    kinds = (Brand,)

    def words(self) -> SectionWords:
        """About the brand."""
        return SectionWords(
            title=self.tr("Brand"), about=self.tr("What applies to the whole brand, on every computer.")
        )

    def widgets(self) -> list[QWidget]:
        """Name, zone, first day of the week, gap."""
        brand, part = self.context.workspace.brand, QWidget()
        form = QFormLayout(part)
        form.setContentsMargins(0, 8, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        fields = (
            (self.tr("Name"), self._name(brand)),
            (self.tr("Time zone"), self._zone(brand)),
            (self.tr("Weeks begin on"), self._first_weekday(brand)),
            (self.tr("Minutes between two posts of a channel"), self._gap(brand)),
        )
        for label, field in fields:
            field.setFixedWidth(WIDTH)
            field.setAccessibleName(label)
            field.setEnabled(self.allowed)
            form.addRow(label, field)
        line_up(form)
        return [part]

    def _name(self, brand: Brand) -> LineField:
        line = LineField()
        line.setText(brand.name)
        line.editingFinished.connect(lambda: self._keep(name=line.text()))
        return line

    def _zone(self, brand: Brand) -> QComboBox:
        box = ChoiceBox()
        zones = [bytes(zone.data()).decode("ascii") for zone in QTimeZone.availableTimeZoneIds()]
        box.addItems(sorted({brand.zone, *(zone for zone in zones if "/" in zone)}))
        box.setCurrentText(brand.zone)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(lambda _: self._keep(zone=box.currentText()))
        return box

    def _first_weekday(self, brand: Brand) -> QComboBox:
        box = QComboBox()
        for day in WEEKDAYS:
            box.addItem(QLocale().standaloneDayName(day + 1), day)
        box.setCurrentIndex(max(box.findData(brand.first_weekday), 0))
        box.activated.connect(lambda _: self._keep(first_weekday=box.currentData()))
        return box

    def _gap(self, brand: Brand) -> QSpinBox:
        field = gap_field()
        field.setSpecialValueText(self.tr("No gap"))
        field.setValue(brand.minimum_gap)
        field.editingFinished.connect(lambda: self._keep(minimum_gap=field.value()))
        return field

    def _keep(self, **changes: Any) -> None:
        workspace = self.context.workspace
        if replace(workspace.brand, **changes) == workspace.brand:
            return
        if not self.context.attempt(lambda: workspace.run(edit_brand, **changes)):
            self.refresh()
