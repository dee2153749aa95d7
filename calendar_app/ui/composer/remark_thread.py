"""A remark with its answers: what it points at, what it suggests, and what can be done about it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.remark import Fit, Layer, Remark, Thread, WordsAnchor, words_today
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.heading import link_button
from calendar_app.ui.composer.remark_words import (
    LAYER_ICONS,
    layer_words,
    note_words,
    pointed_words,
    suggestion_pieces,
)
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.elided_button import ElidedButton
from calendar_app.ui.widgets.pieces import Pieces
from calendar_app.ui.widgets.wrapping import WrappingLabel

ANSWER, SETTLE, REOPEN, ACCEPT = "answer_remark", "resolve_remark", "reopen_remark", "accept_suggestion"
ICON = 12
QUOTE_ROOM = 10


@dataclass(frozen=True, kw_only=True)
class Telling:
    """What is needed to show any remark of a post; ``when`` says a moment in words."""

    themes: Themes
    draft: Draft
    people: Mapping[str, str]
    when: Callable[[datetime], str]
    may_remark: bool


class ThreadView(QFrame):
    """``pointed`` carries a remark whose words or file are asked for, ``wanted`` what to do with which one.

    What is settled takes one line, until it is opened again.
    """

    pointed = Signal(object)
    wanted = Signal(str, str)

    def __init__(self, thread: Thread, telling: Telling) -> None:
        super().__init__()
        self._thread = thread
        self._telling = telling
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in self._open() if thread.is_open else self._settled():
            column.addWidget(widget)

    def _open(self) -> Iterator[QWidget]:
        for remark in (self._thread.first, *self._thread.answers):
            yield self._head(remark)
            yield self._bubble(remark)
        if self._telling.may_remark:
            yield self._line(self._deed(ANSWER, self.tr("Answer")), self._deed(SETTLE, self.tr("Settled")))

    def _settled(self) -> Iterator[QWidget]:
        first, by = self._thread.first, self._thread.settled[0].person
        said = " ".join(filter(None, (pointed_words(first, self._telling.draft), first.text)))
        line = ElidedLabel(said or first.suggestion)
        set_role(line, "caption")
        yield line
        words = self.tr("Settled by {person}").format(person=self._name(by))
        reopen = [self._deed(REOPEN, self.tr("Open again"))] if self._telling.may_remark else []
        yield self._line(self._icon("check-circle-fill", "inserted"), _caption(words, role="fits"), *reopen)

    def _head(self, remark: Remark) -> QWidget:
        who, when = ElidedLabel(self._name(remark.person)), _caption(self._telling.when(remark.at))
        set_role(who, "strong")
        return self._line(who, when, *self._layer(remark))

    def _layer(self, remark: Remark) -> Iterator[QWidget]:
        """Said where both are possible: of what is the client's, and of all that stands beneath it."""
        if self._thread.layer is Layer.CLIENT:
            yield self._icon(LAYER_ICONS[remark.layer], "info")
            yield _caption(layer_words(remark.layer), role="info")

    def _bubble(self, remark: Remark) -> QWidget:
        frame = QFrame()
        set_role(frame, "panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(4)
        for widget in self._said(remark):
            inside.addWidget(widget)
        return frame

    def _said(self, remark: Remark) -> Iterator[QWidget]:
        if words := pointed_words(remark, self._telling.draft):
            yield self._pointer(remark, words)
        if note := note_words(remark, self._telling.draft):
            yield _wrapped(note, role="caption")
        if remark.text:
            yield _wrapped(remark.text)
        if remark.suggestion and isinstance(remark.anchor, WordsAnchor):
            yield Pieces(self._telling.themes, suggestion_pieces(remark.anchor.quote, remark.suggestion))
            if self._can_accept(remark.anchor):
                yield self._line(self._accept(remark))

    def _pointer(self, remark: Remark, words: str) -> QPushButton:
        button = ElidedButton(room=QUOTE_ROOM)
        set_role(button, "quote")
        button.show_words(words)
        button.setAccessibleName(self.tr("Show {words}").format(words=words))
        button.clicked.connect(lambda: self.pointed.emit(remark))
        return button

    def _can_accept(self, anchor: WordsAnchor) -> bool:
        draft = self._telling.draft
        return draft.can_write and words_today(anchor, draft.post, draft.variants).fit in (
            Fit.SAME,
            Fit.MOVED,
        )

    def _accept(self, remark: Remark) -> QWidget:
        button = QPushButton(self.tr("Accept"))
        button.setToolTip(self.tr("Puts these words into the text, as your own new version"))
        button.clicked.connect(lambda: self.wanted.emit(ACCEPT, remark.id))
        return button

    def _deed(self, name: str, words: str) -> QPushButton:
        button = link_button(words)
        button.clicked.connect(lambda: self.wanted.emit(name, self._thread.first.id))
        return button

    def _icon(self, name: str, color: str) -> QLabel:
        label = QLabel()
        themes = self._telling.themes
        label.setPixmap(themes.pixmap(name, color, size=ICON, ratio=self.devicePixelRatioF()))
        return label

    def _line(self, *widgets: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return holder

    def _name(self, person: str) -> str:
        return self._telling.people.get(person, self.tr("somebody"))


def _caption(text: str, *, role: str = "caption") -> ElidedLabel:
    label = ElidedLabel(text)
    set_role(label, role)
    return label


def _wrapped(text: str, *, role: str = "") -> WrappingLabel:
    label = WrappingLabel(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    return label
