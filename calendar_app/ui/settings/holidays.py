"""Where the brand's public is: whose public and school holidays the calendar knows."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from calendar_app.commands.key_dates import set_holidays
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.words.places import COUNTRIES, FRANCE, REGIONS, ZONES, say_place

COLUMNS = 3


class HolidayPlaces(QWidget):
    """Each tick takes effect at once and can be undone, since the brand carries it."""

    def __init__(self, context: Context, *, enabled: bool) -> None:
        super().__init__()
        self._context = context
        brand = context.workspace.brand
        self._places, self._zones = set(brand.places), set(brand.school_zones)
        chosen = [code for code in COUNTRIES if code in self._places]
        self.places = {code: self._place(code) for code in (*FRANCE, *REGIONS, *chosen)}
        self.zones = {code: self._zone(code) for code in ZONES}
        self.more = QPushButton(self.tr("Add a country"))
        self.more.setMenu(self._countries())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("PUBLIC HOLIDAYS")))
        column.addLayout(_grid([*self.places.values(), self.more]))
        column.addSpacing(8)
        column.addWidget(_heading(self.tr("SCHOOL HOLIDAYS IN FRANCE")))
        column.addLayout(_grid(self.zones.values()))
        column.addSpacing(8)
        column.addWidget(_heading(self.tr("KEY DATES OF THE BRAND")))
        for widget in (*self.places.values(), *self.zones.values(), self.more):
            widget.setEnabled(enabled)

    def _place(self, code: str) -> QCheckBox:
        box = QCheckBox(say_place(code))
        box.setChecked(code in self._places)
        box.clicked.connect(lambda ticked: self._keep(places=_with(self._places, code, ticked)))
        return box

    def _zone(self, code: str) -> QCheckBox:
        name = say_place(code)
        box = QCheckBox(f"{name[:1].upper()}{name[1:]}")
        box.setChecked(code in self._zones)
        box.clicked.connect(lambda ticked: self._keep(zones=_with(self._zones, code, ticked)))
        return box

    def _countries(self) -> QMenu:
        menu = QMenu(self)
        names: Mapping[str, str] = {code: say_place(code) for code in COUNTRIES if code not in self._places}
        for code in sorted(names, key=names.__getitem__):
            action = menu.addAction(names[code])
            action.triggered.connect(lambda *_, code=code: self._keep(places={*self._places, code}))
        return menu

    def _keep(self, *, places: set[str] | None = None, zones: set[str] | None = None) -> None:
        self._context.run(
            set_holidays,
            places=self._places if places is None else places,
            school_zones=self._zones if zones is None else zones,
        )


def _with(codes: set[str], code: str, ticked: bool) -> set[str]:  # noqa: FBT001 - a tick is a bool
    return codes | {code} if ticked else codes - {code}


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_role(label, "section")
    return label


def _grid(widgets: Iterable[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for number, widget in enumerate(widgets):
        grid.addWidget(widget, number // COLUMNS, number % COLUMNS)
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
