"""What can be done with a launch, from its day or from one of its posts."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.commands.launches import remove_launch
from calendar_app.domain.launch import Launch, Milestone, day_from
from calendar_app.store import queries
from calendar_app.ui.calendar.carried_launch import CarriedLaunch, carried_launch
from calendar_app.ui.calendar.moving import Mover
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.launch_template_form import LaunchTemplateForm
from calendar_app.ui.launches.forms import LaunchForm, NewLaunchForm


def add_launches_on(menu: QMenu, context: Context, day: date, mover: Mover, *, parent: QWidget) -> None:
    """A way to plan a launch on a day, and a menu for each that is planned there."""
    new = menu.addAction(QCoreApplication.translate("Launches", "New launch on this day…"))
    new.triggered.connect(lambda: NewLaunchForm(context, day, mover, parent=parent).open())
    for launch in queries.launches(context.workspace.reader):
        if launch.day == day:
            _add(menu, context, launch, mover, parent=parent)


def add_launch_of(menu: QMenu, context: Context, post: str, mover: Mover, *, parent: QWidget) -> None:
    """A menu for the launch a post belongs to, if it does."""
    if launch := queries.launch_of(context.workspace.reader, post):
        _add(menu, context, launch, mover, parent=parent)


def open_launch(context: Context, launch_id: str, mover: Mover, *, parent: QWidget) -> None:
    """The form that moves a launch; nothing where it is gone."""
    if found := carried_launch(context, launch_id):
        LaunchForm(context, found, mover, parent=parent).open()


def _add(menu: QMenu, context: Context, launch: Launch, mover: Mover, *, parent: QWidget) -> None:
    title = QCoreApplication.translate("Launches", "Launch “{name}”").format(name=launch.name)
    inner = menu.addMenu(title.replace("&", "&&"))
    move = inner.addAction(QCoreApplication.translate("Launches", "Move with its posts…"))
    move.triggered.connect(lambda: open_launch(context, launch.id, mover, parent=parent))
    keep = inner.addAction(QCoreApplication.translate("Launches", "Keep as a template…"))
    keep.triggered.connect(lambda: keep_as_template(context, launch.id, parent=parent))
    part = inner.addAction(QCoreApplication.translate("Launches", "Part its posts"))
    part.triggered.connect(lambda: _remove(context, launch))


def keep_as_template(context: Context, launch_id: str, *, parent: QWidget) -> None:
    """The form of a new template that begins with a launch as it stands."""
    if found := carried_launch(context, launch_id):
        LaunchTemplateForm(context, milestones=milestones_of(found), parent=parent).open()


def milestones_of(carried: CarriedLaunch) -> list[Milestone]:
    """The posts of a launch as those of a template, each at the distance it has now.

    A day that was only skipped for a holiday is no distance: what was meant counts.
    """
    found: dict[str, Milestone] = {}
    launch = carried.launch
    days_off = carried.days_off_about(launch.day)
    for card in carried.cards:
        if card.plan is None or card.post in found:
            continue
        meant = carried.offsets[card.post]
        stands = card.plan.day == day_from(launch.day, meant, days_off=days_off)
        found[card.post] = Milestone(
            offset=meant if stands else (card.plan.day - launch.day).days,
            title=card.title.removeprefix(f"{launch.name} · "),
            time=card.plan.time,
            channels=tuple(variant.channel for variant in card.variants),
        )
    return sorted(found.values(), key=lambda each: each.offset)


def _remove(context: Context, launch: Launch) -> None:
    if context.attempt(lambda: context.workspace.run(remove_launch, launch.id)):
        text = QCoreApplication.translate("Launches", "The posts of “{name}” go their own ways.")
        context.messages.tell_undoable(text.format(name=launch.name), context.undo)
