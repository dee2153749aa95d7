"""The people of the brand and what each may do."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.commands.membership import end_replacement, keep_role
from calendar_app.domain.person import Person, Replacement
from calendar_app.domain.workflow import Act, Role
from calendar_app.store import queries
from calendar_app.ui.dialogs.delegate_form import DelegateForm
from calendar_app.ui.dialogs.person_form import PersonForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.widgets.painting import paint_initials
from calendar_app.ui.words import say
from calendar_app.ui.words.replacements import replacement_words
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
        reader = self.context.workspace.reader
        self._team = queries.team(reader)
        self._names = {person.id: person.name for person in queries.people(reader, archived=True)}
        return [self._row(person) for person in queries.people(reader)]

    def _row(self, person: Person) -> Row:
        roles = self._team.members.get(person.id, frozenset())
        found = next((each for each in self._team.replacements if each.person == person.id), None)
        names = [say(role) for role in Role if role in roles]
        named = ", ".join([*names[:1], *map(lowered, names[1:])])
        told = replacement_words(found, self._names, self.context.workspace.today) if found else ""
        detail = " · ".join(filter(None, (named, told, person.email)))
        row = Row(self.context.themes, picture=self._face(person), name=person.name, detail=detail)
        if found:
            self._offer_end(row, found)
        elif Role.SMM in roles:
            row.add_button(
                "person-plus",
                self.tr("Name a replacement"),
                lambda: DelegateForm(self.context, person, parent=self).open(),
                enabled=self.allowed,
            )
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(person), enabled=self.allowed)
        return row

    def _offer_end(self, row: Row, found: Replacement) -> None:
        """A role that was given for a time is kept, or taken away."""
        run, whose = self.context.run, (found.person, found.role)
        row.add_button(
            "check-lg", self.tr("Keep the role"), lambda: run(keep_role, *whose), enabled=self.allowed
        )
        row.add_button(
            "x-lg", self.tr("End the replacement"), lambda: run(end_replacement, *whose), enabled=self.allowed
        )

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
