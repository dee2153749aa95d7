"""The sets of hashtags of the brand, to insert one, and to keep those of the post as one."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from calendar_app.domain.counting import hashtags
from calendar_app.domain.phrases import HashtagSet, at_the_end, missing_hashtags, written
from calendar_app.store import queries
from calendar_app.ui.composer.insertion import Insertion
from calendar_app.ui.context import Context


class HashtagMenu(QMenu):
    """Says how many hashtags a set has, and where a channel would have too many of them."""

    managing_wanted = Signal()

    def __init__(self, context: Context, insertion: Insertion) -> None:
        super().__init__()
        self._context, self._insertion = context, insertion
        self.setAccessibleName(self.tr("Sets of hashtags"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Lists them as they are now."""
        self.clear()
        sets = queries.hashtag_sets(self._context.workspace.reader)
        for each in sets:
            self._offer(each)
        if not sets:
            self.addAction(self.tr("No set yet")).setEnabled(False)
        self.addSeparator()
        self._offer_end()
        keep = self.addAction(self.tr("Save the hashtags of this post as a set…"), self._keep)
        keep.setEnabled(bool(hashtags(self._insertion.editor.text())))
        self.addAction(self.tr("Edit the sets…"), self.managing_wanted.emit)

    def _offer(self, found: HashtagSet) -> None:
        count = self.tr("%n hashtag(s)", "", len(found.hashtags))
        text, excess = f"{found.name} · {count}", self._excess(found)
        action = self.addAction(
            f"{text} – {excess}".replace("&", "&&") if excess else text.replace("&", "&&")
        )
        if excess:
            action.setIcon(self._context.icons.icon("exclamation-triangle-fill", "warning"))
        action.setToolTip(written(found.hashtags))
        action.triggered.connect(partial(self._insert, found))

    def _excess(self, found: HashtagSet) -> str:
        """Where the set would make too many hashtags of those there are; "" where it would not."""
        draft, text = self._insertion.draft, self._insertion.editor.text()
        would = len(hashtags(text)) + len(missing_hashtags(text, found.hashtags))
        for variant in draft.places_about(self._insertion.place, "text") if draft else ():
            most = draft.format(variant).value("hashtags.max") if draft else None
            if draft and most is not None and would > most:
                words = self.tr("{channel}: {count} of {limit} at most")
                return words.format(channel=draft.name(variant), count=would, limit=most)
        return ""

    def _insert(self, found: HashtagSet) -> None:
        text = self._insertion.editor.text()
        piece = written(missing_hashtags(text, found.hashtags))
        if not piece:
            self._context.messages.tell(self.tr("All hashtags of this set are there already."))
        elif self._context.habits.preferences.hashtags_at_end:
            self._insertion.append(at_the_end(text, piece))
        else:
            self._insertion.insert_apart(piece)

    def _offer_end(self) -> None:
        at_end = QAction(self.tr("Insert at the end of the text"), self)
        at_end.setCheckable(True)
        at_end.setChecked(self._context.habits.preferences.hashtags_at_end)
        at_end.toggled.connect(lambda on: self._context.habits.keep(hashtags_at_end=on))
        self.addAction(at_end)

    def _keep(self) -> None:
        from calendar_app.ui.dialogs.hashtag_set_form import HashtagSetForm  # noqa: PLC0415 - seldom wanted

        there = written(hashtags(self._insertion.editor.text()))
        HashtagSetForm(self._context, hashtags=there, parent=self._insertion.editor.window()).open()
