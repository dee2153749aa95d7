"""The rules of validation: who must agree, how far a validated post may be moved, and until when."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from calendar_app.commands.membership import set_policy
from calendar_app.commands.new import new_id
from calendar_app.domain.campaign import Campaign, Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.workflow import Act, Policy, Reach, ReviewStep, Tolerance
from calendar_app.store import queries
from calendar_app.ui.dialogs.step_form import StepForm
from calendar_app.ui.settings.deadlines import DeadlineRows
from calendar_app.ui.settings.presets import OWN, PRESETS, preset_name, preset_of, steps_of
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say
from calendar_app.ui.words.steps import Known, step_name, step_words

MOST = 6
"""So many steps are a long way already."""


class RulesSection(Section):
    """Each change holds for what is sent from then on."""

    act = Act.SET_RULES
    kinds = (Policy, Brand, Channel, Campaign, Tag, Person)

    def words(self) -> SectionWords:
        """About rules."""
        return SectionWords(
            title=self.tr("Validation"),
            about=self.tr(
                "What a post needs before it is cleared to publish. The rules are frozen for a post "
                "when it is sent for validation."
            ),
        )

    def widgets(self) -> list[QWidget]:
        """The steps, what they mean, the tolerance, and until when a post is validated."""
        policy = queries.policy(self.context.workspace.reader)
        meaning = WrappingLabel(self._meaning(policy))
        set_role(meaning, "secondary")
        deadlines = DeadlineRows(self.context, parent=self)
        parts = (
            self._presets(policy), *self._steps(policy), self._adding(policy), meaning,
            self._tolerance(policy), deadlines,
        )  # fmt: skip
        for part in parts:
            part.setEnabled(self.allowed)
        return list(parts)

    def _meaning(self, policy: Policy) -> str:
        if policy.steps:
            return self.tr("Nobody validates their own post while another validator exists.")
        return self.tr("Whoever sends a post also clears it; the history says so.")

    def _presets(self, policy: Policy) -> QWidget:
        self.preset = QComboBox()
        now = preset_of(policy.steps)
        for name in (*PRESETS, *([OWN] if now == OWN else [])):
            self.preset.addItem(preset_name(name), name)
        self.preset.setCurrentIndex(self.preset.findData(now))
        self.preset.activated.connect(self._choose)
        return _labelled(self.tr("A post is validated by"), self.preset)

    def _steps(self, policy: Policy) -> list[QWidget]:
        known = self._known()
        return [
            self._step(number, step, last=len(policy.steps) - 1, known=known)
            for number, step in enumerate(policy.steps)
        ]

    def _step(self, number: int, step: ReviewStep, *, last: int, known: Known) -> Row:
        themes, name = self.context.themes, step_name(step)
        row = Row(themes, picture=None, name=f"{number + 1}. {name}", detail=step_words(step, known))
        may = self.allowed
        row.add_button(
            "arrow-up", self.tr("Earlier"), lambda: self._move(number, -1), enabled=may and number > 0
        )
        row.add_button(
            "arrow-down", self.tr("Later"), lambda: self._move(number, 1), enabled=may and number < last
        )
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(step), enabled=may)
        row.add_button("x-lg", self.tr("Remove"), lambda: self._remove(step), enabled=may)
        return row

    def _adding(self, policy: Policy) -> QWidget:
        part = QWidget()
        button = QPushButton(self.tr("Add a step"))
        button.setEnabled(len(policy.steps) < MOST)
        button.clicked.connect(self._add_step)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return part

    def _known(self) -> Known:
        reader = self.context.workspace.reader
        return Known(
            people={each.id: each.name for each in queries.people(reader, archived=True)},
            channels={each.id: each.handle or each.name for each in queries.channels(reader, archived=True)},
            campaigns={each.id: each.name for each in queries.campaigns(reader, archived=True)},
            tags={each.id: each.name for each in queries.tags(reader, archived=True)},
        )

    def _tolerance(self, policy: Policy) -> QWidget:
        reach, days = self._reach(policy.tolerance), self._days(policy.tolerance)
        return _labelled(self.tr("A validated post may be moved"), reach, days)

    def _reach(self, tolerance: Tolerance) -> QComboBox:
        box = QComboBox()
        for reach in Reach:
            box.addItem(say(reach), reach)
        box.setCurrentIndex(list(Reach).index(tolerance.reach))
        box.setAccessibleName(self.tr("A validated post may be moved"))
        box.activated.connect(
            lambda index: self._set(Tolerance(reach=list(Reach)[index], days=tolerance.days))
        )
        return box

    def _days(self, tolerance: Tolerance) -> QSpinBox:
        box = QSpinBox(minimum=1, maximum=60)
        box.setValue(max(tolerance.days, 1))
        box.setSuffix(self.tr(" day(s)"))
        box.setAccessibleName(self.tr("Number of days"))
        box.setVisible(tolerance.reach is Reach.DAYS)
        box.editingFinished.connect(lambda: self._set(Tolerance(reach=Reach.DAYS, days=box.value())))
        return box

    def _policy(self) -> Policy:
        return queries.policy(self.context.workspace.reader)

    def _choose(self, index: int) -> None:
        """A preset; whom it leaves open is asked for first."""
        name = self.preset.itemData(index)
        if name == OWN:
            return
        before = self._policy().steps
        steps = steps_of(name, before=before)
        unknown = next((step for step in steps if not (step.roles or step.people)), None)
        if unknown is None:
            self._put(steps)
            return
        form = StepForm(
            self.context,
            unknown,
            title=self.tr("Who is {name}?").format(name=step_name(unknown)),
            save=lambda made: self._set_steps([made if step is unknown else step for step in steps]),
            parent=self,
        )
        form.rejected.connect(self.refresh)
        form.open()

    def _add_step(self) -> None:
        step = ReviewStep(id=new_id(), name="")
        self._open(step, self.tr("Add a step"), lambda made: [*self._policy().steps, made])

    def _edit(self, step: ReviewStep) -> None:
        def changed(made: ReviewStep) -> list[ReviewStep]:
            return [made if each.id == step.id else each for each in self._policy().steps]

        self._open(step, self.tr("Edit the step"), changed)

    def _open(self, step: ReviewStep, title: str, changed: Callable[[ReviewStep], list[ReviewStep]]) -> None:
        form = StepForm(
            self.context,
            step,
            title=title,
            save=lambda made: self._set_steps(changed(made)),
            parent=self,
        )
        form.open()

    def _move(self, number: int, by: int) -> None:
        steps = list(self._policy().steps)
        steps.insert(number + by, steps.pop(number))
        self._put(steps)

    def _remove(self, step: ReviewStep) -> None:
        self._put([each for each in self._policy().steps if each.id != step.id])

    def _put(self, steps: Sequence[ReviewStep]) -> None:
        if self.context.attempt(lambda: self._set_steps(steps)):
            self.context.messages.tell_undoable(
                self.tr("The rules hold for what is sent from now on."), self.context.undo
            )

    def _set_steps(self, steps: Sequence[ReviewStep]) -> None:
        self.context.workspace.run(set_policy, replace(self._policy(), steps=tuple(steps)))

    def _set(self, tolerance: Tolerance) -> None:
        policy = self._policy()
        if tolerance.reach is Reach.DAYS:
            tolerance = replace(tolerance, days=max(tolerance.days, 1))
        if tolerance != policy.tolerance:
            self.context.run(set_policy, replace(policy, tolerance=tolerance))


def _labelled(text: str, field: QWidget, *more: QWidget) -> QWidget:
    part, label = QWidget(), QLabel(text)
    label.setBuddy(field)
    field.setAccessibleName(text)
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 8, 0, 0)
    for widget in (label, field, *more):
        row.addWidget(widget)
    row.addStretch(1)
    return part
