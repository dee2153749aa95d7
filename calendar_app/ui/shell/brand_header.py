"""The head of the sidebar: which brand this is, who is working, and the menu to be somebody else."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.avatar import Avatar
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.words import say_roles

CHEVRON = 12


class BrandHeader(QPushButton):
    """``person_chosen`` carries the id of whoever the user says they are; ``person_missed``: nobody named."""

    person_chosen = Signal(str)
    person_missed = Signal()

    def __init__(self, context: Context, *, open_another: QAction, pause: QAction) -> None:
        super().__init__()
        self._context = context
        self._open_another = open_another
        self._pause = pause
        self._brand = ElidedLabel()
        self._person = ElidedLabel()
        self._chevron = QLabel()
        self._avatar = Avatar(context.themes, name=context.workspace.brand.name, brand=True, size=30)
        self._lay_out()
        self.clicked.connect(self._show_menu)
        context.changed.connect(self.refresh)
        context.themes.changed.connect(self._draw)
        self._draw()
        self.refresh()

    def refresh(self) -> None:
        """Says again which brand and who."""
        workspace = self._context.workspace
        self._brand.setText(workspace.brand.name)
        parts = (short_name(workspace.me.name), say_roles(workspace.roles))
        self._person.setText(" · ".join(filter(None, parts)))
        self.setAccessibleName(
            self.tr("{brand}, you are {person}").format(brand=workspace.brand.name, person=workspace.me.name)
        )

    def menu_for(self) -> QMenu:
        """ "I am …" for everybody whose key is on this computer, and the way to another brand."""
        menu = QMenu(self)
        # A section's title is not drawn in this style: a line that cannot be chosen is.
        menu.addAction(self.tr("I am…")).setEnabled(False)
        group = QActionGroup(menu)
        for person in self._context.workspace.people_here():
            group.addAction(self._person_action(menu, person))
        menu.addActions(group.actions())
        if may(Act.MANAGE_PEOPLE, self._context.workspace.roles):
            menu.addAction(self.tr("Add a person…")).triggered.connect(self.person_missed)
        menu.addSeparator()
        if may(Act.PUBLISH, self._context.workspace.roles):
            menu.addAction(self._pause)
        menu.addAction(self._open_another)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Roles are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _person_action(self, menu: QMenu, person: Person) -> QAction:
        # A single & would become an underlined letter.
        action = QAction(person.name.replace("&", "&&"), menu, checkable=True)
        action.setChecked(person.id == self._context.workspace.me.id)
        action.triggered.connect(lambda: self.person_chosen.emit(person.id))
        return action

    def _show_menu(self) -> None:
        menu = self.menu_for()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _draw(self) -> None:
        icon = self._context.icons.pixmap("chevron-expand", size=CHEVRON, ratio=self.devicePixelRatioF())
        self._chevron.setPixmap(icon)

    def _lay_out(self) -> None:
        set_role(self, "nav")
        set_role(self._brand, "strong")
        set_role(self._person, "caption")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._brand)
        names.addWidget(self._person)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        row.addWidget(self._chevron)
        self.setFixedHeight(48)
        for part in (self._avatar, self._brand, self._person, self._chevron):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def short_name(name: str) -> str:
    """« Camille R. » for Camille Roux."""
    first, _, last = name.partition(" ")
    return f"{first} {last.split()[-1][0].upper()}." if last.strip() else first
