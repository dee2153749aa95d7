"""What can be done with the post in the middle, right below what changed; each button names its key."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

APPROVE, SEND_BACK, CORRECT, SEND = "approve", "request_changes", "correct", "send_for_validation"
REOPEN = "reopen"
GAP, MARGIN = 10, 18
VALIDATE = QT_TRANSLATE_NOOP("DecisionBar", "Validate v{number}")
VALIDATE_SEVERAL = QT_TRANSLATE_NOOP("DecisionBar", "Validate %n posts")


@dataclass(frozen=True, kw_only=True)
class Offer:
    """Something to do by the name of its command, and the look of its button."""

    name: str
    text: object
    role: str = ""


OFFERS = (
    Offer(name=APPROVE, text=VALIDATE, role="success"),
    Offer(name=SEND, text=QT_TRANSLATE_NOOP("DecisionBar", "Send for validation"), role="primary"),
    Offer(name=SEND_BACK, text=QT_TRANSLATE_NOOP("DecisionBar", "Send back with remarks"), role="danger"),
    Offer(name=CORRECT, text=QT_TRANSLATE_NOOP("DecisionBar", "Correct and validate")),
    Offer(name=REOPEN, text=QT_TRANSLATE_NOOP("DecisionBar", "Take my decision back")),
)
CORRECT_OWN = QT_TRANSLATE_NOOP("DecisionBar", "Correct")


def keys_of(language: str) -> Mapping[Qt.Key, str]:
    """The single keys of the page, by the first letter of what they do in the language."""
    validate = Qt.Key.Key_V if language == "fr" else Qt.Key.Key_A
    return {validate: APPROVE, Qt.Key.Key_R: SEND_BACK, Qt.Key.Key_E: CORRECT}


class DecisionBar(QFrame):
    """``wanted`` carries the name of what is asked for."""

    wanted = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._keys = {name: chr(key.value) for key, name in keys_of(language).items()}
        self.note = WrappingLabel()
        set_role(self.note, "caption")
        self._number, self._decides = 0, False
        self.buttons = {offer.name: self._button(offer) for offer in OFFERS}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is no room for all on a line."""
        super().resizeEvent(event)
        self._arrange()

    def show_brief(self, brief: Brief) -> None:
        """Offer what the person who works here may do with a post as it stands."""
        waits = bool(brief.comparison.channels) and not brief.comparison.settled
        self._number, self._decides = brief.comparison.number, APPROVE in brief.allowed and waits
        self._name(CORRECT, _tr(_text_of(CORRECT) if self._decides else CORRECT_OWN))
        # Sending again what nobody has changed would only have it sent back again.
        begins = CORRECT if brief.is_to_correct and brief.comparison.is_unchanged else SEND
        for name in (SEND, CORRECT):
            set_role(self.buttons[name], "primary" if name == begins and not self._decides else "")
        self._row.removeWidget(self.buttons[CORRECT])
        self._row.insertWidget(1 if begins == CORRECT else len(OFFERS) - 2, self.buttons[CORRECT])
        first, second = (CORRECT, SEND) if begins == CORRECT else (SEND_BACK, CORRECT)
        QWidget.setTabOrder(self.buttons[first], self.buttons[second])
        shown = {
            SEND: brief.is_to_correct and not self._decides and SEND in brief.allowed,
            SEND_BACK: self._decides and SEND_BACK in brief.allowed,
            CORRECT: brief.draft.can_write and waits,
            REOPEN: brief.comparison.settled and REOPEN in brief.allowed,
        }
        for name, is_shown in shown.items():
            self.buttons[name].setVisible(is_shown)

    def show_ticked(self, number: int) -> None:
        """Validating is about so many ticked posts, or about the one in the middle."""
        several = QCoreApplication.translate("DecisionBar", str(VALIDATE_SEVERAL), "", number)
        self._name(APPROVE, several if number else _tr(VALIDATE).format(number=self._number))
        self.buttons[APPROVE].setVisible(bool(number) or self._decides)
        self._arrange()

    def allow_approving(self, *, because: str) -> None:
        """Whether validating is possible now, or why not."""
        button = self.buttons[APPROVE]
        button.setEnabled(not because)
        button.setToolTip(because)
        self.say(because if button.isVisibleTo(self) else "")

    def say(self, text: str) -> None:
        """What is going on, or what stands in the way."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    @property
    def decides(self) -> bool:
        """Whether the person who works here may validate the post in the middle."""
        return self._decides

    def can(self, name: str) -> bool:
        """Whether a key may do it: it is offered, and nothing stands in the way."""
        button = self.buttons[name]
        return button.isVisible() and button.isEnabled()

    def _name(self, name: str, text: str) -> None:
        key = self._keys.get(name, "")
        self.buttons[name].setText(f"{text} · {key}" if key else text)
        self.buttons[name].setAccessibleName(text)

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton()
        if offer.role:
            set_role(button, offer.role)
        button.clicked.connect(lambda _=False, name=offer.name: self.wanted.emit(name))
        return button

    def _arrange(self) -> None:
        shown = [button for button in self.buttons.values() if button.isVisibleTo(self)]
        needed = sum(button.sizeHint().width() + GAP for button in shown)
        fits = needed <= self.width() - 2 * MARGIN
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        for offer in OFFERS:
            self._name(offer.name, _tr(offer.text))
        self._row.setSpacing(GAP)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 12)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _text_of(name: str) -> object:
    return next(offer.text for offer in OFFERS if offer.name == name)


def _tr(text: object) -> str:
    return QCoreApplication.translate("DecisionBar", str(text))
