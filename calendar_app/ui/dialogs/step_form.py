"""A step of validation: its name, who takes it, how many of them, and for which posts."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import ReviewStep, Role
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.choice_menu import ChoiceMenu
from calendar_app.ui.words import say
from calendar_app.ui.words.steps import step_name

EVERY, ONLY, APART = range(3)


class StepForm(Form):
    """Edits the step given; ``save`` is called with what it has become and may raise Refusal."""

    def __init__(
        self,
        context: Context,
        step: ReviewStep,
        *,
        title: str,
        save: Callable[[ReviewStep], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=lambda: save(self.step()))
        self.setWindowTitle(title)
        self._context, self._step = context, step
        self.name = self.add_line(self.tr("Name"), step.name, hint=step_name(replace(step, name="")))
        self._add_who(step)
        self._add_how(step)
        self._add_where(step)

    def step(self) -> ReviewStep:
        """The step as it is filled in. Raises Refusal: step_for_nobody, step_for_nothing."""
        where = self.where.currentIndex()
        limits = {name: menu.chosen if where != EVERY else frozenset() for name, menu in self.limits.items()}
        made = ReviewStep(
            id=self._step.id,
            name=self.name.text().strip(),
            roles=frozenset(Role(name) for name in self.roles.chosen),
            people=self.people.chosen,
            everybody=bool(self.how.currentIndex()),
            optional=bool(self.asked.currentIndex()),
            apart=where == APART,
            **limits,
        )
        if not (made.roles or made.people):
            raise Refusal("step_for_nobody")
        if where != EVERY and not made.is_limited:
            raise Refusal("step_for_nothing")
        return made

    def _add_who(self, step: ReviewStep) -> None:
        people = queries.people(self._context.workspace.reader)
        self.roles = _menu(self.tr("Roles"), [(role.value, say(role)) for role in Role], step.roles)
        self.people = _menu(self.tr("People"), [(each.id, each.name) for each in people], step.people)
        self.add_pair((self.tr("Roles"), self.roles), (self.tr("People"), self.people))

    def _add_how(self, step: ReviewStep) -> None:
        self.how, self.asked = QComboBox(), QComboBox()
        self.how.addItems([self.tr("any one of them"), self.tr("all of them")])
        self.how.setCurrentIndex(step.everybody)
        self.asked.addItems([self.tr("always"), self.tr("if the author asks")])
        self.asked.setCurrentIndex(step.optional)
        self.add_pair((self.tr("Who has to agree"), self.how), (self.tr("Needed"), self.asked))

    def _add_where(self, step: ReviewStep) -> None:
        self.where = QComboBox()
        self.where.addItems([self.tr("every post"), self.tr("only these"), self.tr("all but these")])
        self.where.setCurrentIndex((APART if step.apart else ONLY) if step.is_limited else EVERY)
        self.add(self.tr("For"), self.where)
        reader = self._context.workspace.reader
        channels = [(each.id, each.handle or each.name) for each in queries.channels(reader)]
        campaigns = [(each.id, each.name) for each in queries.campaigns(reader)]
        tags = [(each.id, each.name) for each in queries.tags(reader)]
        self.limits = {
            "channels": _menu(self.tr("Channels"), channels, step.channels),
            "campaigns": _menu(self.tr("Campaigns"), campaigns, step.campaigns),
            "tags": _menu(self.tr("Tags"), tags, step.tags),
        }
        words = {
            "channels": self.tr("Channels"),
            "campaigns": self.tr("Campaigns"),
            "tags": self.tr("Tags"),
        }
        self.add_pair(*((words[name], menu) for name, menu in self.limits.items()))
        self.where.currentIndexChanged.connect(self._offer_limits)
        self._offer_limits()

    def _offer_limits(self) -> None:
        """What is for every post has nothing to be limited by."""
        for menu in self.limits.values():
            menu.setEnabled(self.where.currentIndex() != EVERY and not menu.is_empty)


def _menu(label: str, things: list[tuple[str, str]], chosen: frozenset[str] | frozenset[Role]) -> ChoiceMenu:
    menu = ChoiceMenu(label, nothing="–")
    menu.offer(things, chosen=chosen)
    return menu
