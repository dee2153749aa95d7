"""Planning a launch with its posts, and moving it with them; what becomes of each is shown before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from calendar_app.commands.launches import edit_launch, start_launch
from calendar_app.commands.posts import CardMove
from calendar_app.domain.launch import DAY, Milestone
from calendar_app.store import queries
from calendar_app.ui.calendar.carried_launch import MARGIN, CarriedLaunch
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.calendar.moving import Mover
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.launch_template_form import usual_milestones
from calendar_app.ui.dialogs.plan_list import PlanList
from calendar_app.ui.launches.preview import lines_of_landing, lines_of_milestones
from calendar_app.ui.widgets.day_field import DayField

WIDTH = 600


class NewLaunchForm(Form):
    """Begins a launch on a day, by a template of the brand or by the usual one."""

    def __init__(self, context: Context, day: date, mover: Mover, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Plan a launch"))
        self.save_button.setText(self.tr("Plan it"))
        self.setMinimumWidth(WIDTH)
        self._context, self._rules = context, mover.rules()
        self._channels = queries.channels(context.workspace.reader)
        self.name = self.add_line(self.tr("Name"), hint=self.tr("What is launched"))
        self.day = DayField(context.themes, day)
        self.template = self._templates()
        self.add_pair((self.tr("Day of the launch"), self.day), (self.tr("Template"), self.template))
        self.list = PlanList(context.themes)
        self.add(self.tr("Its posts"), self.list)
        self.template.currentIndexChanged.connect(self._show)
        self.day.dateChanged.connect(self._show)
        context.key_dates.changed.connect(self._show)
        self._show()

    def _templates(self) -> QComboBox:
        box = QComboBox()
        for template in queries.launch_templates(self._context.workspace.reader):
            box.addItem(template.name, template.milestones)
        box.addItem(self.tr("Usual launch"), usual_milestones())
        return box

    def _milestones(self) -> Sequence[Milestone]:
        milestones: Sequence[Milestone] = self.template.currentData()
        return milestones

    def _days_off(self) -> frozenset[date]:
        day, offsets = _day_in(self.day), [each.offset for each in self._milestones()]
        first, last = (day + limit * DAY for limit in (min(offsets), max(offsets)))
        return self._context.key_dates.days_off(first - MARGIN, last + MARGIN)

    def _show(self) -> None:
        lines = lines_of_milestones(
            self._milestones(),
            _day_in(self.day),
            days_off=self._days_off(),
            rules=self._rules,
            channels=self._channels,
        )
        self.list.show_lines(lines)
        self.fit()

    def _store(self) -> None:
        self._context.workspace.run(
            start_launch,
            name=self.required(self.name),
            day=_day_in(self.day),
            milestones=self._milestones(),
            days_off=self._days_off(),
        )
        told = self.tr("“{name}” is planned").format(name=self.name.text().strip())
        self._context.messages.tell_undoable(told, self._context.undo)


class LaunchForm(Form):
    """Renames a launch, or moves it and its posts to another day."""

    def __init__(self, context: Context, launch: CarriedLaunch, mover: Mover, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Move the launch"))
        self.setMinimumWidth(WIDTH)
        self._context, self._launch, self._mover = context, launch, mover
        self._rules = mover.rules(launch.cards)
        self.day = DayField(context.themes, launch.launch.day)
        self.add(self.tr("Day of the launch"), self.day)
        self.name = self.add_line(self.tr("Name"), launch.launch.name)
        self.list = PlanList(context.themes)
        self.add(self.tr("Its posts"), self.list)
        self.day.dateChanged.connect(self._show)
        context.key_dates.changed.connect(self._show)
        self._show()

    def _landing(self) -> Landing:
        return self._mover.launch_landing(self._launch, _day_in(self.day), rules=self._rules)

    def _show(self) -> None:
        self.list.show_lines(lines_of_landing(self._landing()))
        self.fit()

    def _store(self) -> None:
        moves = [
            CardMove(post=move.card.post, from_plan=move.card.plan, to_plan=move.plan)
            for move in self._landing().changing
        ]
        name, day = self.required(self.name), _day_in(self.day)
        self._context.workspace.run(edit_launch, self._launch.launch.id, name=name, day=day, moves=moves)
        told = self.tr("“{name}” is changed, %n post(s) moved", "", len(moves)).format(name=name)
        self._context.messages.tell_undoable(told, self._context.undo)


def _day_in(field: DayField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
