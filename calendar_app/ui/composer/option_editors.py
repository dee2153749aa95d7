"""How each kind of option is written: a line, the answers of a poll, a moment, one of several."""

from collections.abc import Sequence
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.domain.options import Value, moment_of
from calendar_app.ui.composer.fields import LineField
from calendar_app.ui.composer.heading import link_button
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.day_field import DayField
from calendar_app.ui.widgets.hour_field import HourField
from calendar_app.ui.widgets.icon_button import IconButton

EVENING = time(18)


class OptionEditor(QWidget):
    """``typed`` carries the value while it is being written, ``settled`` says that it is written."""

    typed = Signal(object)
    settled = Signal()

    def show_value(self, value: Value | None) -> None:
        """Show what is kept, None for nothing."""
        raise NotImplementedError

    def set_can_write(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Only to be read where it may not be written."""
        raise NotImplementedError

    def line_of(self, _number: int) -> LineField | None:
        """The line in which one of its texts is written, from 0; None where there is none."""
        return None

    def fields(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        # Not those within: a list keeps a window of its own among its children.
        children = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in children if child.focusPolicy() & Qt.FocusPolicy.TabFocus]


class LineEditor(OptionEditor):
    """One line of text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = LineField()
        self.line.setAccessibleName(name)
        self.line.typed.connect(self.typed.emit)
        self.line.settled.connect(self.settled)
        _column(self).addWidget(self.line)

    def line_of(self, _number: int) -> LineField | None:
        """The only one."""
        return self.line

    def show_value(self, value: Value | None) -> None:
        """A text."""
        self.line.show_text(value if isinstance(value, str) else "")

    def set_can_write(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """A line stays to be read and copied."""
        self.line.setReadOnly(not on)


class AnswersEditor(OptionEditor):
    """A line per answer and an empty one after the last, up to as many as a network takes; Enter goes on."""

    def __init__(self, name: str, *, most: int) -> None:
        super().__init__()
        self.lines = [LineField() for _ in range(most)]
        column = _column(self)
        for place, line in enumerate(self.lines, start=1):
            line.setAccessibleName(f"{name} {place}")
            line.setPlaceholderText(self.tr("Answer {number}").format(number=place))
            line.typed.connect(self._tell)
            line.settled.connect(self.settled)
            line.returnPressed.connect(partial(self._go_on, place))
            column.addWidget(line)

    def line_of(self, number: int) -> LineField | None:
        """That of an answer."""
        return self.lines[number] if number < len(self.lines) else None

    def show_value(self, value: Value | None) -> None:
        """A list of texts; what is being written is not pushed about."""
        answers = value if isinstance(value, tuple) else ()
        if answers != self._answers():
            for place, line in enumerate(self.lines):
                line.show_text(answers[place] if place < len(answers) else "")
        self._show_lines()

    def set_can_write(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Lines stay to be read and copied."""
        for line in self.lines:
            line.setReadOnly(not on)

    def _answers(self) -> tuple[str, ...]:
        return tuple(line.text() for line in self.lines if line.text().strip())

    def _tell(self) -> None:
        self._show_lines()
        self.typed.emit(self._answers())

    def _show_lines(self) -> None:
        last = max((place for place, line in enumerate(self.lines) if line.text().strip()), default=-1)
        for place, line in enumerate(self.lines):
            line.setVisible(place <= max(last + 1, 1))

    def _go_on(self, place: int) -> None:
        if place < len(self.lines) and self.lines[place].isVisible():
            self.lines[place].setFocus()


class ChoiceEditor(OptionEditor):
    """One of several; the first of them is to choose none."""

    def __init__(self, name: str, choices: Sequence[tuple[str, Value | None]]) -> None:
        super().__init__()
        self.box = ChoiceBox()
        self.box.setAccessibleName(name)
        for words, value in choices:
            self.box.addItem(words, value)
        self.box.activated.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)

    def show_value(self, value: Value | None) -> None:
        """The one that is chosen; the first one where it is none of them."""
        self.box.setCurrentIndex(max(self.box.findData(value), 0))

    def set_can_write(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """What is chosen can be read all the same."""
        self.box.setEnabled(on)

    def _tell(self) -> None:
        self.typed.emit(self.box.currentData() or "")
        self.settled.emit()


class MomentEditor(OptionEditor):
    """A day and an hour where the brand is; none until somebody asks for one."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self._proposed = datetime.combine(context.workspace.today, EVENING)
        self._can_write = True
        self.begin = link_button(self.tr("Set day and hour"))
        self.day = DayField(context.themes, self._proposed.date())
        self.hour = HourField(self._proposed.time())
        self.away = IconButton(context.themes, icon="x-lg", text=self.tr("Without day and hour"))
        of = self.tr("{name}: {what}")
        named = {
            self.begin: self.begin.text(),
            self.day: self.tr("day"),
            self.hour: self.tr("hour"),
            self.away: self.away.text(),
        }
        for widget, what in named.items():
            widget.setAccessibleName(of.format(name=name, what=what))
        self._arrange()
        self._connect()

    def propose(self, moment: datetime) -> None:
        """What is set first."""
        self._proposed = moment

    def show_value(self, value: Value | None) -> None:
        """A local date and time; the day and the hour as they are typed."""
        moment = moment_of(value)
        self._show_fields(moment is not None)
        if moment and moment != self._moment():
            for field in (self.day, self.hour):
                field.blockSignals(True)
            self.day.setDate(QDate(moment.year, moment.month, moment.day))
            self.hour.setTime(QTime(moment.hour, moment.minute))
            for field in (self.day, self.hour):
                field.blockSignals(False)

    def set_can_write(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Both can be read all the same."""
        self._can_write = on
        for field in (self.day, self.hour):
            field.setReadOnly(not on)
        self.begin.setEnabled(on)
        self.away.setEnabled(on)

    def _moment(self) -> datetime:
        day, hour = self.day.date(), self.hour.time()
        return datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute())

    def _show_fields(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        for widget in (self.day, self.hour, self.away):
            widget.setVisible(on)
        self.begin.setVisible(not on)

    def _begin(self) -> None:
        self.typed.emit(self._proposed.isoformat(timespec="minutes"))
        self.settled.emit()
        self.day.setFocus()

    def _take_away(self) -> None:
        self.typed.emit("")
        self.settled.emit()
        self.begin.setFocus()

    def _tell(self) -> None:
        self.typed.emit(self._moment().isoformat(timespec="minutes"))

    def _connect(self) -> None:
        self.begin.clicked.connect(self._begin)
        self.away.clicked.connect(self._take_away)
        self.day.dateChanged.connect(self._tell)
        self.hour.timeChanged.connect(self._tell)
        for field in (self.day, self.hour):
            field.editingFinished.connect(self.settled)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.begin, self.day, self.hour, self.away):
            row.addWidget(widget)
        row.addStretch(1)


def _column(editor: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column
