"""The ready-made reasons for sending a post back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from calendar_app.commands.media import disk_in_words
from calendar_app.domain.errors import Refusal
from calendar_app.integrations.reasons import (
    Reason,
    forget_own_reasons,
    has_own_reasons,
    keep_reasons,
    reasons_in,
)
from calendar_app.ui.dialogs.reason_form import ReasonForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.theme.style import set_role


class ReasonsSection(Section):
    """Added, edited, moved and deleted; each language has a list of its own."""

    act = None

    def words(self) -> SectionWords:
        """About what is often said."""
        return SectionWords(
            title=self.tr("Ready-made reasons"),
            about=self.tr(
                "What you often say when you send a post back: a word to choose, and the sentence it puts "
                "into your remark. They stay on this computer, for every brand; each language has its own."
            ),
            add=self.tr("Add a reason"),
            empty=self.tr("No reason yet. A remark is written by hand then."),
        )

    def add(self) -> None:
        """The form for a new one, which comes last."""
        ReasonForm(keep=lambda reason: self._keep([*self._reasons(), reason]), parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per reason; below them the way back to those of the program."""
        reasons = self._reasons()
        rows: list[QWidget] = [self._row(reasons, place) for place in range(len(reasons))]
        return [*rows, self._back()] if has_own_reasons(self._language) else rows

    @property
    def _language(self) -> str:
        return self.context.language.code

    def _reasons(self) -> tuple[Reason, ...]:
        return reasons_in(self._language)

    def _row(self, reasons: Sequence[Reason], place: int) -> Row:
        themes, (word, sentence) = self.context.themes, reasons[place]
        picture = themes.pixmap("chat-text", size=16, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=word, detail=sentence)
        row.add_button("chevron-up", self.tr("Move up"), partial(self._move_up, place), enabled=place > 0)
        row.add_button("pencil", self.tr("Edit"), partial(self._edit, place))
        row.add_button("trash", self.tr("Delete"), partial(self._remove, place))
        return row

    def _back(self) -> QPushButton:
        button = QPushButton(self.tr("Back to the reasons of the program"))
        set_role(button, "link")
        button.clicked.connect(self._forget_own)
        return button

    def _edit(self, place: int) -> None:
        ReasonForm(self._reasons()[place], keep=partial(self._put, place), parent=self).open()

    def _put(self, place: int, reason: Reason) -> None:
        found = [*self._reasons()]
        found[place : place + 1] = [reason]
        self._keep(found)

    def _move_up(self, place: int) -> None:
        found = [*self._reasons()]
        found[place - 1 : place + 1] = found[place], found[place - 1]
        self.context.attempt(partial(self._keep, found))

    def _remove(self, place: int) -> None:
        before = self._reasons()
        after = [*before[:place], *before[place + 1 :]]
        self._change(after, self.tr("“{name}” deleted.").format(name=before[place][0]))

    def _forget_own(self) -> None:
        before = self._reasons()
        try:
            with disk_in_words():
                forget_own_reasons(self._language)
        except Refusal as refusal:
            self.context.messages.refuse(refusal)
            return
        self.refresh()
        self._tell(self.tr("The reasons of the program are offered again."), before)

    def _change(self, reasons: Sequence[Reason], text: str) -> None:
        before = self._reasons()
        if self.context.attempt(partial(self._keep, reasons)):
            self._tell(text, before)

    def _tell(self, text: str, before: Sequence[Reason]) -> None:
        back = partial(self._keep, before)
        self.context.messages.tell_undoable(text, lambda: self.context.attempt(back))

    def _keep(self, reasons: Sequence[Reason]) -> None:
        """Raises Refusal: disk_full, workspace_read_only …"""
        with disk_in_words():
            keep_reasons(self._language, reasons)
        self.refresh()
