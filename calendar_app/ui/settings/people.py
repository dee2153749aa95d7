"""The people of the brand and what each may do."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Act, Role
from calendar_app.store import queries
from calendar_app.ui.dialogs.person_form import PersonForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.widgets.painting import paint_initials
from calendar_app.ui.words import say
from calendar_app.ui.words.say import lowered

FACE = 28


class PeopleSection(Section):
    """Added and edited, by an owner."""

    act = Act.MANAGE_PEOPLE
    kinds = (Person,)

    def words(self) -> SectionWords:
        """About people."""
        return SectionWords(
            title=self.tr("People"),
            about=self.tr("Who works on this brand. Roles add up; a post is validated by somebody else."),
            add=self.tr("Add a person"),
        )

    def add(self) -> None:
        """The form for somebody new."""
        PersonForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per person."""
        return [self._row(person) for person in queries.people(self.context.workspace.reader)]

    def _row(self, person: Person) -> Row:
        roles = queries.roles_of(self.context.workspace.reader, person.id)
        names = [say(role) for role in Role if role in roles]
        named = ", ".join([*names[:1], *map(lowered, names[1:])])
        detail = " · ".join(filter(None, (named, person.email)))
        row = Row(self.context.themes, picture=self._face(person), name=person.name, detail=detail)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(person), enabled=self.allowed)
        return row

    def _face(self, person: Person) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(FACE * ratio), round(FACE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_initials(painter, QRect(0, 0, FACE, FACE), person.name, theme=self.context.theme)
        painter.end()
        return pixmap

    def _edit(self, person: Person) -> None:
        PersonForm(self.context, person, parent=self).open()
