"""Cut, copy and paste: cards of ours by their ids, words for other programs, drafts from theirs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from calendar_app.domain.card import Card, in_time_order
from calendar_app.domain.errors import Refusal
from calendar_app.domain.place import Place
from calendar_app.store import queries
from calendar_app.ui.calendar.face import sentence
from calendar_app.ui.calendar.intake import Incoming, Intake, brings_something, incoming_of
from calendar_app.ui.calendar.landing_words import refusal_words
from calendar_app.ui.calendar.load import Load, from_mime, to_mime
from calendar_app.ui.calendar.moving import Mover
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.verdict import Verdict, may_begin
from calendar_app.ui.context import Context


class Clipboard(QObject):
    """The system's clipboard as the planning sees it; ``changed`` tells that ``cut`` may be others."""

    changed = Signal()

    def __init__(self, context: Context, source: CardSource, mover: Mover, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source
        self._mover = mover
        self.intake = Intake(context, parent=self)
        self.cut: frozenset[Key] = frozenset()
        """The cards that will leave their place when they are pasted."""
        QApplication.clipboard().dataChanged.connect(self._look)

    @property
    def holds_something(self) -> bool:
        """Whether there is anything to paste."""
        mime = QApplication.clipboard().mimeData()
        return from_mime(mime) is not None or brings_something(mime)

    def put(self, cards: Sequence[Card], *, cut: bool = False) -> None:
        """Copies cards, or cuts them: they stay where they are until they are pasted."""
        if cards:
            ordered = in_time_order(cards)
            load = Load(
                brand=self._context.workspace.identity.ws, keys=tuple(c.key for c in ordered), cut=cut
            )
            QApplication.clipboard().setMimeData(to_mime(load, text=self.words(ordered)))

    def paste(self, place: Place | None) -> None:
        """Puts what was cut or copied at a place, or in the tray; what is not ours begins a draft."""
        mime = QApplication.clipboard().mimeData()
        load = from_mime(mime)
        if load is not None:
            self._paste_cards(load, place)
        elif brings_something(mime):
            self.begin_with(incoming_of(mime), place)

    def begin_with(self, incoming: Incoming, place: Place | None) -> None:
        """Begins a draft at a place, or without a date, with something from outside; or says why not."""
        plan = place.plan(zone=self._context.workspace.brand.zone) if place else None
        refusal = may_begin(plan, self._mover.rules())
        if refusal:
            self._context.messages.tell_problem(refusal_words(refusal))
        else:
            self.intake.take(incoming, plan)

    def words(self, cards: Sequence[Card]) -> str:
        """Each card as a sentence; one alone with its text."""
        locale, workspace = self._context.language.locale, self._context.workspace
        lines = [sentence(card, locale=locale, networks=workspace.networks) for card in cards]
        post = queries.post(workspace.reader, cards[0].post) if len(cards) == 1 else None
        return "\n".join([*lines, post.text] if post and post.text else lines)

    def _paste_cards(self, load: Load, place: Place | None) -> None:
        messages = self._context.messages
        if load.brand != self._context.workspace.identity.ws:
            messages.tell_problem(refusal_words(Verdict.FOREIGN))
            return
        cards = self._source.find_all(load.keys)
        if not cards:
            messages.refuse(Refusal("gone"))
            return
        landing = self._mover.judged(cards, place, copy=not load.cut)
        if load.cut and landing.verdict.allowed:
            QApplication.clipboard().clear()
        self._mover.carry_out(landing)

    def _look(self) -> None:
        load = from_mime(QApplication.clipboard().mimeData())
        ours = load is not None and load.cut and load.brand == self._context.workspace.identity.ws
        cut = frozenset(load.keys) if load and ours else frozenset()
        if cut != self.cut:
            self.cut = cut
            self.changed.emit()
