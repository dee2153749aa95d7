"""Until when posts are validated, on every channel or on one."""

from datetime import time

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from calendar_app.commands.deadlines import drop_deadline, set_deadline
from calendar_app.domain.deadline import MOST_DAYS, DeadlineRule
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.hour_field import HourField

EVENING = time(18)
USUAL_DAYS = 2
AS_ALL, NONE, OWN = "as_all", "none", "own"


class DeadlineForm(Form):
    """Edits the rule of a channel, or with "" that of all of them."""

    def __init__(
        self, context: Context, rule: DeadlineRule | None, *, channel: str, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Deadline: {name}").format(name=name))
        self._context, self._channel = context, channel
        self.kind = QComboBox()
        if channel:
            self.kind.addItem(self.tr("As all channels"), AS_ALL)
        self.kind.addItem(self.tr("No deadline"), NONE)
        self.kind.addItem(self.tr("Some working days before"), OWN)
        self.kind.setCurrentIndex(self.kind.findData(_kind_of(rule, channel)))
        self.add(self.tr("Posts are validated"), self.kind)
        self.days = QSpinBox(minimum=0, maximum=MOST_DAYS)
        self.days.setValue(rule.days if rule else USUAL_DAYS)
        self.time = HourField((rule.before if rule else None) or EVENING)
        self.add_pair((self.tr("Working days before"), self.days), (self.tr("By"), self.time))
        self.lead = QSpinBox(minimum=0, maximum=MOST_DAYS)
        self.lead.setValue(rule.lead if rule else 0)
        self.add(self.tr("Working days that validators have"), self.lead)
        self.add_note(self.tr("Weekends and the public holidays of the brand’s calendar are not counted."))
        self.kind.currentIndexChanged.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        for field in (self.days, self.time, self.lead):
            field.setEnabled(self.kind.currentData() == OWN)

    def _store(self) -> None:
        run, kind, hour = self._context.workspace.run, self.kind.currentData(), self.time.time()
        if kind == AS_ALL or (kind == NONE and not self._channel):
            run(drop_deadline, self._channel)
        elif kind == NONE:
            run(set_deadline, DeadlineRule(channel=self._channel))
        else:
            before = time(hour.hour(), hour.minute())
            rule = DeadlineRule(
                channel=self._channel, days=self.days.value(), before=before, lead=self.lead.value()
            )
            run(set_deadline, rule)


def _kind_of(rule: DeadlineRule | None, channel: str) -> str:
    if rule is None:
        return AS_ALL if channel else NONE
    return NONE if rule.before is None else OWN
