"""The media of the post: added, ordered, described, taken off."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.commands.media import Source
from calendar_app.commands.rights import set_rights
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField
from calendar_app.ui.composer.heading import Heading, link_button
from calendar_app.ui.composer.notices import Notice, Notices, notices_about
from calendar_app.ui.composer.picture_editor.dialog import Chosen, PictureDialog
from calendar_app.ui.composer.picture_intake import Batch, PictureIntake
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.strip import PictureStrip
from calendar_app.ui.composer.thread_places import posts_at
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.pictures import ask_for_pictures
from calendar_app.ui.pasted import as_png
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.words import say_of_file


class Pictures(QWidget):
    """Files come by button, by drop or from the clipboard; one that is refused is named with the reason."""

    reset_wanted = Signal(str)
    library_wanted = Signal()

    def __init__(
        self, context: Context, saver: Saver, intake: PictureIntake, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = saver
        self._intake = intake
        self._draft: Draft | None = None
        self._place = SHARED
        self._media: tuple[MediaItem, ...] = ()
        self._refused: list[Notice] = []
        self._described = -1
        self.strip = PictureStrip(context)
        self.notices = Notices(context)
        self.alt = LineField()
        self._alt_label = QLabel()
        self._edit = link_button(self.tr("Crop, turn, rights…"))
        self._heading = Heading(
            self.tr("Media"),
            back=self.tr("Back to the shared media"),
            reset=lambda: self.reset_wanted.emit("media"),
        )
        self._button = QPushButton(self.tr("Add media…"))
        self._library = link_button(self.tr("From the library…"))
        self._hint = ElidedLabel()
        set_role(self._hint, "caption")
        set_role(self._alt_label, "caption")
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show the media in force at a place."""
        if place != self._place:
            self._refused = []
            self.describe(-1)
        self._draft, self._place = draft, place
        if not self._saver.is_pending(place, "media"):
            self._media = draft.content(place).media
        self.strip.can_write = draft.can_write
        self.strip.show_media(self._media, draft.assets, posts=posts_at(draft, place))
        self._heading.show_draft(draft, place=place, field="media")
        self._heading.note.setText(self.tr("%n files", "", len(self._media)) if self._media else "")
        for widget in (self._button, self._library, self._hint):
            widget.setVisible(draft.can_write)
        self._show_hint()
        self._show_alt()
        self._show_notices()

    def add_files(self, files: Sequence[Path]) -> None:
        """Put files after what there is; each one that is refused says why."""
        self._add([(file.name, file) for file in files])

    def add_items(self, items: Sequence[MediaItem]) -> None:
        """Put files of the library after the media there are."""
        self._write((*self._media, *items))

    def add_picture(self, image: QImage) -> None:
        """Put a picture from the clipboard after the others."""
        self._add([(self.tr("pasted picture"), as_png(image))])

    def show_alt_of(self, place: int) -> None:
        """Show the alternative text of one of the pictures."""
        self._described = place
        self._show_alt()

    def _add(self, sources: Sequence[Source]) -> None:
        if self._draft is None or not sources:
            return
        self._refused = []
        self._intake.take(Batch(post=self._draft.post.id, place=self._place, sources=sources))
        self._show_hint()
        self._show_notices()

    def _taken(self, batch: Batch) -> None:
        """What could not be used is named here, or wherever one has gone meanwhile."""
        told = [say_of_file(name, refusal) for name, refusal in batch.refused]
        if self._draft and (self._draft.post.id, self._place) == (batch.post, batch.place):
            self._refused = [Notice(text=text) for text in told]
        elif told:
            self._context.messages.tell_problem(" ".join(told))
        self._show_hint()
        self._show_notices()

    def _show_hint(self) -> None:
        reads = self._draft is not None and self._intake.is_reading(self._draft.post.id, self._place)
        self._hint.setText(self.tr("Adding…") if reads else self.tr("or drop them here, or paste"))

    def _move(self, source: int, target: int) -> None:
        media = list(self._media)
        media.insert(target, media.pop(source))
        self._write(tuple(media))

    def _put_on_post(self, place: int, post: int) -> None:
        """Has a file go out with another post of the thread."""
        media = list(self._media)
        if media[place].thread_post != post:
            media[place] = replace(media[place], thread_post=post)
            self._write(tuple(media))

    def _remove(self, place: int) -> None:
        self.describe(-1)
        self._write(self._media[:place] + self._media[place + 1 :])

    def _write(self, media: tuple[MediaItem, ...]) -> None:
        self._media = media
        self._saver.write(self._place, "media", media)

    def describe(self, place: int) -> None:
        """Open the alternative text of a picture; -1 closes it."""
        self._described = place
        self._show_alt()
        if place >= 0:
            self.alt.setFocus()

    def edit_picture(self, place: int) -> PictureDialog | None:
        """Show a picture large, to be cut, turned and described, and to note whose it is."""
        draft = self._draft
        if draft is None or self._media[place].asset not in draft.assets:
            return None
        self._saver.settle()
        dialog = PictureDialog(
            self._context,
            draft,
            place=self._place,
            media=self._media,
            number=place,
            save=lambda chosen: self._keep(place, chosen),
            parent=self.window(),
        )
        dialog.open()
        return dialog

    def _keep(self, place: int, chosen: Chosen) -> None:
        media = (*self._media[:place], chosen.item, *self._media[place + 1 :])
        if chosen.item != self._media[place]:
            self._write(media)
        if chosen.rights:
            self._context.run(set_rights, chosen.item.asset, **chosen.rights)

    def _alt_typed(self, text: str) -> None:
        media = list(self._media)
        media[self._described] = replace(media[self._described], alt=text)
        self._media = tuple(media)
        self._saver.note(self._place, "media", self._media)

    def _show_alt(self) -> None:
        shown = 0 <= self._described < len(self._media)
        self.alt.setVisible(shown)
        self._alt_label.setVisible(shown)
        self._edit.setVisible(shown)
        if shown:
            number = self._described + 1
            self._alt_label.setText(self.tr("Alternative text of file {number}").format(number=number))
            self.alt.setReadOnly(not (self._draft and self._draft.can_write))
            self.alt.show_text(self._media[self._described].alt)

    def _show_notices(self) -> None:
        if self._draft:
            about = notices_about(self._context, self._draft, self._place, ("media", "alt"))
            self.notices.show_notices([*self._refused, *self._missing(), *about])

    def _missing(self) -> Iterator[Notice]:
        """Somebody took files out of the brand's folder."""
        for number, item in enumerate(self._media, start=1):
            if not self._context.workspace.media.has(item.asset):
                reason = self._context.language.say(Refusal("media_missing"))
                text = self.tr("File {number}: {reason}").format(number=number, reason=reason)
                yield Notice(text=text)

    def _choose_files(self) -> None:
        ask_for_pictures(self, self._context, chosen=self.add_files)

    def _connect(self) -> None:
        self._button.clicked.connect(self._choose_files)
        self._library.clicked.connect(self.library_wanted)
        self._intake.taken.connect(self._taken)
        self.strip.moved.connect(self._move)
        self.strip.removed.connect(self._remove)
        self.strip.placed.connect(self._put_on_post)
        self.strip.describe.connect(self.describe)
        self.strip.enlarge.connect(self.edit_picture)
        self._edit.clicked.connect(lambda: self.edit_picture(self._described))
        self.strip.files_given.connect(self.add_files)
        self.strip.picture_given.connect(self.add_picture)
        self.alt.typed.connect(self._alt_typed)
        self.alt.settled.connect(self._saver.settle)

    def _arrange(self) -> None:
        self._alt_label.setBuddy(self.alt)
        self.alt.setPlaceholderText(self.tr("What is to be seen, for those who do not see it"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._button)
        buttons.addWidget(self._library)
        buttons.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        about = QHBoxLayout()
        about.addWidget(self._alt_label, 1)
        about.addWidget(self._edit)
        column.addWidget(self._heading)
        column.addWidget(self.strip)
        column.addLayout(about)
        column.addWidget(self.alt)
        column.addLayout(buttons)
        column.addWidget(self.notices)
