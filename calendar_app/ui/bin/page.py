"""The bin as a page: posts, those put there last first, and notes; so many at a time."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from calendar_app.commands.blocks import restore_block
from calendar_app.commands.posts import restore_post
from calendar_app.domain.binned import BinnedPost
from calendar_app.domain.block import Block
from calendar_app.domain.workflow import Act, may
from calendar_app.store import queries
from calendar_app.ui.bin.row import BinnedNoteRow, BinnedPostRow
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.today.row import Row
from calendar_app.ui.today.section import Section
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.wrapping import WrappingLabel

MANY = 50
"""So many are read at a time; all that is read is shown."""
ALL = 1_000_000
HEIGHT = 54


class BinPage(QFrame):
    """``open_post`` asks for the composer, ``calendar_wanted`` for the way out of emptiness."""

    open_post = Signal(str)
    calendar_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._most = MANY
        self.posts, self.notes = Section(few=ALL), Section(few=ALL)
        self.more = QPushButton()
        self._title, self._about = ElidedLabel(), WrappingLabel()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._put_words()

    def refresh(self) -> None:
        """Reads the bin anew; the keyboard stays where it was."""
        workspace = self._context.workspace
        reader, now = workspace.reader, workspace.clock()
        posts = queries.binned_posts(reader, now=now, most=self._most)
        notes = queries.binned_blocks(reader, most=self._most)
        of_posts, of_notes = queries.binned_counts(reader)
        place = self._place()
        self._fill(self.posts, [partial(self._post_row, post, workspace.today) for post in posts], of_posts)
        self._fill(self.notes, [partial(self._note_row, note, workspace.today) for note in notes], of_notes)
        self.notes.setVisible(bool(notes))
        self.more.setVisible(of_posts > len(posts) or of_notes > len(notes))
        self._about.setVisible(bool(posts))
        if place is not None:
            self._focus(place)

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins with the first row."""
        next(iter(self._rows()), self.posts.link).setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Every row holds words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
            self._follow()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """As things stand now."""
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A refresh that waits is not needed any more."""
        self._later.stop()
        super().hideEvent(event)

    # Inside

    def _fill(self, section: Section, makes: list[partial[Row]], number: int) -> None:
        section.show_rows(makes, summary=self.locale().toString(number) if number else "")

    def _post_row(self, post: BinnedPost, today: date, first: bool) -> Row:  # noqa: FBT001 - as sections ask
        take_out = partial(self._take_post, post.id) if self._may_take() else None
        look = partial(self.open_post.emit, post.id)
        return BinnedPostRow(self._context, post, today=today, take_out=take_out, look=look, first=first)

    def _note_row(self, note: Block, today: date, first: bool) -> Row:  # noqa: FBT001 - as sections ask
        take_out = partial(self._take_note, note.id) if self._may_take() else None
        return BinnedNoteRow(self._context, note, today=today, take_out=take_out, first=first)

    def _may_take(self) -> bool:
        return may(Act.DRAFT, self._context.workspace.roles)

    def _take_post(self, post: str) -> None:
        if self._context.attempt(lambda: self._context.workspace.run(restore_post, post)):
            self._context.messages.tell_undoable(self.tr("Post taken out of the bin."), self._context.undo)

    def _take_note(self, note: str) -> None:
        if self._context.attempt(lambda: self._context.workspace.run(restore_block, note)):
            self._context.messages.tell_undoable(self.tr("Note taken out of the bin."), self._context.undo)

    def _show_more(self) -> None:
        first_new = len(self.posts.rows)
        self._most += MANY
        self.refresh()
        self._focus(first_new)

    def _rows(self) -> list[Row]:
        return [*self.posts.rows, *self.notes.rows]

    def _walk(self, row: Row, by: int) -> None:
        rows = self._rows()
        rows[(rows.index(row) + by) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> int | None:
        """The row that has the keyboard, which lets it go: else it would walk as rows are made anew."""
        widget = QApplication.focusWidget()
        for place, row in enumerate(self._rows()):
            if widget is not None and (widget is row or row.isAncestorOf(widget)):
                widget.clearFocus()
                return place
        return None

    def _focus(self, place: int) -> None:
        rows = self._rows()
        target: QWidget = rows[min(place, len(rows) - 1)] if rows else self.posts.link
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self._later.start()

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Bin"))
        self._title.setText(self.tr("Bin"))
        self._about.setText(
            self.tr("Posts stay here with their pictures, versions and remarks. Nothing is deleted for good.")
        )
        self.more.setText(self.tr("Show more"))
        self.posts.put_words(
            title=self.tr("Posts"),
            empty=self.tr("No post is in the bin. One that is put there can be taken out again at any time."),
            link=self.tr("Open the calendar"),
        )
        self.notes.put_words(title=self.tr("Notes"), empty="")

    def _connect(self) -> None:
        for section in (self.posts, self.notes):
            section.row_walked.connect(self._walk)
        self.posts.link_followed.connect(self.calendar_wanted)
        self.more.clicked.connect(self._show_more)
        self._later.timeout.connect(self.refresh)
        self._context.changed.connect(self._follow)
        self._context.themes.changed.connect(self._follow)

    def _lay_out(self) -> None:
        for widget, role in (
            (self, "page"), (self._title, "title"), (self._about, "secondary"), (self.more, "link"),
        ):  # fmt: skip
            set_role(widget, role)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(22, 18, 22, 24)
        body.setSpacing(14)
        for part in (self._about, self.posts, self.notes, self.more):
            body.addWidget(part)
        body.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(area, 1)

    def _header(self) -> QFrame:
        header = QFrame()
        set_role(header, "header")
        header.setFixedHeight(HEIGHT)
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 0, 16, 0)
        row.addWidget(self._title, 1)
        return header
