"""The rules of validation: who must agree, and how far a validated post may be moved."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from calendar_app.commands.membership import set_policy
from calendar_app.domain.workflow import Act, Policy, Reach, ReviewStep, Role, Tolerance
from calendar_app.store import queries
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say

SMM_STEP = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}))


class RulesSection(Section):
    """Each change holds for what is sent from then on."""

    act = Act.SET_RULES
    kinds = (Policy,)

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
        """The step, the tolerance, and what they mean."""
        policy = queries.policy(self.context.workspace.reader)
        meaning = WrappingLabel(self._meaning(policy))
        set_role(meaning, "secondary")
        parts = (self._step(policy), meaning, self._tolerance(policy))
        for part in parts:
            part.setEnabled(self.allowed)
        return list(parts)

    def _meaning(self, policy: Policy) -> str:
        if policy.steps:
            return self.tr("Nobody validates their own post while another validator exists.")
        return self.tr("Whoever sends a post also clears it; the history says so.")

    def _step(self, policy: Policy) -> QWidget:
        box = QCheckBox(self.tr("A validator (SMM) must agree to each post"))
        box.setChecked(any(step.id == SMM_STEP.id for step in policy.steps))
        box.toggled.connect(self._ask_smm)
        return box

    def _tolerance(self, policy: Policy) -> QWidget:
        part = QWidget()
        label = QLabel(self.tr("A validated post may be moved"))
        reach = self._reach(policy.tolerance)
        label.setBuddy(reach)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(label)
        row.addWidget(reach)
        row.addWidget(self._days(policy.tolerance))
        row.addStretch(1)
        return part

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

    def _ask_smm(self, asked: bool) -> None:  # noqa: FBT001 - a tick is a bool
        policy = queries.policy(self.context.workspace.reader)
        others = tuple(step for step in policy.steps if step.id != SMM_STEP.id)
        self.context.run(set_policy, replace(policy, steps=(SMM_STEP, *others) if asked else others))

    def _set(self, tolerance: Tolerance) -> None:
        policy = queries.policy(self.context.workspace.reader)
        if tolerance.reach is Reach.DAYS:
            tolerance = replace(tolerance, days=max(tolerance.days, 1))
        if tolerance != policy.tolerance:
            self.context.run(set_policy, replace(policy, tolerance=tolerance))
