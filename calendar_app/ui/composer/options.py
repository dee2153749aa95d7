"""What only the chosen format has: each option with its name, and what is wrong with it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.domain.network import Format
from calendar_app.domain.options import NO_OPTIONS, Option, Value, moment_of
from calendar_app.domain.post import Variant
from calendar_app.ui.composer.draft import SHARED, Draft, Offered
from calendar_app.ui.composer.heading import Heading
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.notices import Notices, notices_about
from calendar_app.ui.composer.option_editors import (
    EVENING,
    AnswersEditor,
    ChoiceEditor,
    LineEditor,
    MomentEditor,
    OptionEditor,
)
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.words.durations import duration_words

MINUTES = (5, 15, 30, 60, 180, 360, 720, 1440, 4320, 10080, 20160, 43200)
"""How long polls are open, as far as their network takes it: from five minutes to thirty days."""
MOST_ANSWERS = 4
"""Where a network does not say."""
EVENT_LASTS = timedelta(hours=2)
"""Proposed for its end."""


class OptionFields(QWidget):
    """In a channel's tab those of its format; in the shared one those of all that have none of their own."""

    reset_wanted = Signal(str)

    def __init__(self, context: Context, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._saver = context, saver
        self._place = SHARED
        self._options = NO_OPTIONS
        self._shown: tuple[object, ...] = ()
        self.editors: dict[str, OptionEditor] = {}
        self.notices = Notices(context)
        self._heading = Heading(
            self.tr("Options"),
            back=self.tr("Back to the shared ones"),
            reset=lambda: self.reset_wanted.emit("options"),
        )
        self._fields = QVBoxLayout()
        self._fields.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addLayout(self._fields)
        column.addWidget(self.notices)
        self.hide()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show what is in force; hidden where no format of this place has any."""
        moved = place != self._place
        self._place = place
        if moved or not self._saver.is_pending(place, "options"):
            self._options = draft.content(place).options
        found = draft.options_at(place)
        # Fields are made anew for other formats only: whoever types stays where they are.
        shown = (place, *((option.name, tuple(each.id for each in where)) for option, where in found))
        if shown != self._shown:
            self._shown = shown
            self._make_fields(draft, found)
        for name, editor in self.editors.items():
            if isinstance(editor, MomentEditor):
                editor.propose(self._proposed(draft, name))
            editor.show_value(self._options.get(name))
            editor.set_can_write(draft.can_write)
        self._heading.show_draft(draft, place=place, field="options")
        self.notices.show_notices(notices_about(self._context, draft, place, ["options"]))
        self.setVisible(bool(found))

    def _make_fields(self, draft: Draft, found: Sequence[Offered]) -> None:
        empty(self._fields)
        self.editors = {}
        before: QWidget = self._heading
        for option, variants in found:
            name = option.label.get(self._context.language.code, option.name)
            editor = self.editors[option.name] = self._editor(option, name, draft, variants)
            editor.typed.connect(partial(self._typed, option.name))
            editor.settled.connect(self._saver.settle)
            labelled = self._labelled(name, editor, draft, variants)
            self._fields.addWidget(labelled)
            labelled.show()
            for field in editor.fields():
                # What is made later would be reached last; here Tab finds it in its place on the page.
                QWidget.setTabOrder(before, field)
                before = field

    def _labelled(
        self, name: str, editor: OptionEditor, draft: Draft, variants: Sequence[Variant]
    ) -> QWidget:
        channels = ", ".join(dict.fromkeys(draft.name(variant) for variant in variants))
        label = ElidedLabel(name if self._place != SHARED else f"{name} · {channels}")
        set_role(label, "caption")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(editor)
        return box

    def _editor(self, option: Option, name: str, draft: Draft, variants: Sequence[Variant]) -> OptionEditor:
        formats = [draft.format(variant) for variant in variants]
        match option.kind:
            case "answers":
                most = max(each.value(f"{option.name}_max") or MOST_ANSWERS for each in formats)
                return AnswersEditor(name, most=most)
            case "minutes":
                fitting = [minutes for minutes in MINUTES if all(takes_minutes(f, minutes) for f in formats)]
                usual = self.tr("As the network proposes")
                return ChoiceEditor(name, [(usual, None), *((duration_words(m), m) for m in fitting)])
            case "choice":
                code = self._context.language.code
                choices = [(words.get(code, value), value) for value, words in option.choices.items()]
                return ChoiceEditor(name, [(self.tr("None"), None), *choices])
            case "moment":
                return MomentEditor(self._context, name)
            case _:
                return LineEditor(name)

    def _proposed(self, draft: Draft, name: str) -> datetime:
        begin = moment_of(self._options.get("event.start"))
        if name == "event.end" and begin:
            return begin + EVENT_LASTS
        plan = draft.content(self._place).plan
        day = plan.day if plan else self._context.workspace.today
        return datetime.combine(day, (plan.time if plan else None) or EVENING)

    def _typed(self, name: str, value: Value) -> None:
        self._options = self._options.with_value(name, value)
        self._saver.note(self._place, "options", self._options)


def takes_minutes(rules: Format, minutes: int) -> bool:
    """Whether a poll may be open for so long."""
    listed = rules.value("poll.minutes")
    least, most = rules.value("poll.minutes_min"), rules.value("poll.minutes_max")
    if listed is not None:
        return str(minutes) in listed
    return (least is None or minutes >= least) and (most is None or minutes <= most)
