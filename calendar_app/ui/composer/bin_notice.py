"""Says that a post is in the bin, and offers the way out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.commands.posts import restore_post
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.banner import Banner, Kind


class BinNotice(QWidget):
    """Only there for a post in the bin."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._post = ""
        self.banner = Banner(context.themes)
        self.banner.followed.connect(self._take_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.addWidget(self.banner)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Says it, or is not there."""
        self._post = draft.post.id
        self.setVisible(draft.post.archived)
        if draft.post.archived:
            text = self.tr("This post is in the bin: it can be read, and worked on once it is taken out.")
            self.banner.show_message(text, kind=Kind.WARNING, link=self.tr("Take it out"))

    def _take_out(self) -> None:
        self._context.run(restore_post, self._post)
