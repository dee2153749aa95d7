"""The launch templates of the brand: which posts come how many days before and after a launch."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.launches import remove_launch_template
from calendar_app.domain.channel import Channel
from calendar_app.domain.launch import LaunchTemplate
from calendar_app.store import queries
from calendar_app.ui.dialogs.launch_template_form import LaunchTemplateForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.words.launches import say_offset


class LaunchesSection(Section):
    """Added, edited and removed; a launch made with a template does not change with it."""

    kinds = (LaunchTemplate, Channel)

    def words(self) -> SectionWords:
        """About launch templates."""
        return SectionWords(
            title=self.tr("Launches"),
            about=self.tr(
                "Which posts a launch has, and how many days before and after it they come. "
                "A launch is planned from the menu of its day in the calendar."
            ),
            add=self.tr("Add a template"),
            empty=self.tr("No template of your own yet. Until then a launch has the usual five posts."),
        )

    def add(self) -> None:
        """The form for a new one."""
        LaunchTemplateForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per template."""
        return [self._row(each) for each in queries.launch_templates(self.context.workspace.reader)]

    def _row(self, template: LaunchTemplate) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("rocket-takeoff", size=16, ratio=self.devicePixelRatioF())
        days = " · ".join(say_offset(each.offset) for each in template.milestones)
        row = Row(themes, picture=picture, name=template.name, detail=days)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(template), enabled=self.allowed)
        row.add_button("trash", self.tr("Remove"), lambda: self._remove(template), enabled=self.allowed)
        return row

    def _edit(self, template: LaunchTemplate) -> None:
        LaunchTemplateForm(self.context, template, parent=self).open()

    def _remove(self, template: LaunchTemplate) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(remove_launch_template, template.id)):
            text = self.tr("{name} removed.").format(name=template.name)
            self.context.messages.tell_undoable(text, self.context.undo)
