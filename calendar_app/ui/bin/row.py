"""What is in the bin: a post or a note, and the way back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale

from calendar_app.domain.binned import BinnedPost
from calendar_app.domain.block import Block
from calendar_app.ui.calendar.block_face import ICONS, block_words
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long
from calendar_app.ui.today.row import Row
from calendar_app.ui.today.thumbnail import Thumbnail
from calendar_app.ui.today.words import deadline_of
from calendar_app.ui.words import say
from calendar_app.ui.words.warnings import day_word, title_of

Do = Callable[[], object]


class BinnedPostRow(Row):
    """Enter or the button takes it out, where one may; it can be looked at first."""

    def __init__(
        self, context: Context, post: BinnedPost, *, today: date, take_out: Do | None, look: Do, first: bool
    ) -> None:
        detail = self._detail(post, today)
        networks = context.workspace.networks
        names = [networks[name].name if name in networks else name for name in post.networks]
        parts = (title_of(post.title), say(post.status), deadline_of(post.plan, today), *names, detail)
        super().__init__(context.themes, key=post.id, sentence=", ".join(parts), first=first)
        self.post = post
        self.add_status(post.status.value)
        self.add_when(deadline_of(post.plan, today), role="caption")
        self.line.addWidget(Thumbnail(self.themes, context.thumbnails, post.cover))
        self.add_badges(post.networks)
        self.add_title(title_of(post.title), detail)
        _offer(self, [(self.tr("Look at it"), look), (self.tr("Take out"), take_out)])

    def _detail(self, post: BinnedPost, today: date) -> str:
        if post.since is None:
            return post.author_name
        put = self.tr("put in the bin: {day}").format(day=day_word(post.since.date(), today))
        return f"{put} · {post.author_name}"


class BinnedNoteRow(Row):
    """Enter or the button takes it out, where one may."""

    def __init__(
        self, context: Context, block: Block, *, today: date, take_out: Do | None, first: bool
    ) -> None:
        day = day_word(block.first, today)
        sentence = ", ".join((block_words(block), format_day_long(QLocale(), block.first)))
        super().__init__(context.themes, key=block.id, sentence=sentence, first=first)
        self.add_icon(ICONS[block.kind])
        self.add_when(day, role="caption")
        self.add_title(block_words(block))
        _offer(self, [(self.tr("Take out"), take_out)])


def _offer(row: Row, deeds: list[tuple[str, Do | None]]) -> None:
    """Buttons for what may be done; the last of all is the main thing."""
    row.deeds = [(text, do) for text, do in deeds if do is not None]
    for text, do in row.deeds:
        row.add_button(text, do)
    row.main = deeds[-1][1]
    row.finish()
