"""Does what the links beside problems say: one step that can be undone, or the way to where one mends it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from calendar_app.commands import posts, threads
from calendar_app.domain.asset import FULL, MediaItem, crop_to, number_of
from calendar_app.domain.counting import hashtag_spans
from calendar_app.domain.searching import Span
from calendar_app.domain.thread import parts, spans
from calendar_app.domain.thread_media import pass_on
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.limits import first_over, over
from calendar_app.ui.composer.marking import Shown, select
from calendar_app.ui.composer.remedies import Act, Remedy
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context

LIMITS = {"headline": "title.max", "first_comment": "first_comment.max"}


class Mending(QObject):
    """Follows the remedies of the open tab."""

    def __init__(self, context: Context, saver: Saver, shown: Shown) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._shown = shown
        self._draft: Draft | None = None
        self._place = SHARED
        self._acts: Mapping[Act, Callable[[Draft, Remedy], None]] = {
            Act.SPLIT: self._split,
            Act.JOIN: self._join,
            Act.SHORTEN: self._shorten,
            Act.GO_TO_HASHTAG: self._go_to_hashtag,
            Act.WRITE: self._write,
            Act.WRITE_OPTION: self._write_option,
            Act.SHORTEN_FIELD: self._shorten_field,
            Act.EMPTY_FIELD: self._empty_field,
            Act.TO_FIRST_COMMENT: self._to_first_comment,
            Act.DESCRIBE: self._describe,
            Act.CROP: self._crop,
            Act.PASS_ON: self._pass_on,
        }
        lines = (line.notices for line in shown.details.lines)
        for notices in (shown.writing.notices, shown.pictures.notices, shown.options.notices, *lines):
            notices.remedied.connect(self.follow)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is followed from now on is about this place."""
        self._draft, self._place = draft, place

    def follow(self, remedy: Remedy) -> None:
        """Do it, on what was typed until now."""
        self._saver.settle()
        if self._draft is not None:
            self._acts[remedy.act](self._draft, remedy)

    def _split(self, _draft: Draft, _remedy: Remedy) -> None:
        self._context.run(threads.split_into_thread, self._place)
        _go_to(self._shown.writing.editor)

    def _join(self, _draft: Draft, _remedy: Remedy) -> None:
        self._context.run(threads.join_thread, self._place)
        _go_to(self._shown.writing.editor)

    def _shorten(self, draft: Draft, remedy: Remedy) -> None:
        """What is over in the text, or in one post of a thread, is selected."""
        variant = draft.variant(self._place)
        if variant is None:
            return
        text, options = self._shown.writing.editor.text(), draft.content(self._place).options
        found = list(over(text, draft.format(variant), options))
        if remedy.number:
            start, end = spans(text)[remedy.number - 1]
            found = [span for span in found if start <= span[0] < end]
        if found:
            self._select(found[0])

    def _go_to_hashtag(self, _draft: Draft, remedy: Remedy) -> None:
        found = hashtag_spans(self._shown.writing.editor.text())
        if remedy.number <= len(found):
            self._select(found[remedy.number - 1])

    def _select(self, span: Span) -> None:
        _go_to(self._shown.writing.editor)
        select(self._shown.writing.editor, span)

    def _write(self, _draft: Draft, remedy: Remedy) -> None:
        for line in self._shown.details.lines:
            if line.field == remedy.name:
                _go_to(line.edit)

    def _write_option(self, _draft: Draft, remedy: Remedy) -> None:
        if editor := self._shown.options.editors.get(remedy.name):
            empty = (field for field in editor.fields() if field.isVisible())
            _go_to(next(empty, editor))

    def _shorten_field(self, draft: Draft, remedy: Remedy) -> None:
        variant = draft.variant(self._place)
        for line in self._shown.details.lines:
            if line.field == remedy.name and variant is not None:
                text = line.edit.text()
                rule = draft.format(variant).rules[LIMITS[remedy.name]]
                _go_to(line.edit)
                select(line.edit, (first_over(text, rule), len(text)))

    def _empty_field(self, _draft: Draft, remedy: Remedy) -> None:
        self._context.run(posts.edit_variant, self._place, **{remedy.name: ""})

    def _to_first_comment(self, draft: Draft, _remedy: Remedy) -> None:
        content = draft.content(self._place)
        comment = "\n".join(filter(None, (content.first_comment.rstrip(), content.link.strip())))
        self._context.run(posts.edit_variant, self._place, first_comment=comment, link="")

    def _describe(self, _draft: Draft, remedy: Remedy) -> None:
        self._shown.pictures.describe(remedy.number - 1)

    def _crop(self, draft: Draft, remedy: Remedy) -> None:
        media = draft.content(self._place).media
        item = media[remedy.number - 1]
        asset = draft.assets[item.asset]
        crop = crop_to(
            number_of(remedy.ratio),
            width=asset.width,
            height=asset.height,
            turn=item.turn,
            focus=item.focus or _middle_of(item),
        )
        cropped = replace(item, crop=crop)
        self._saver.write(
            self._place, "media", (*media[: remedy.number - 1], cropped, *media[remedy.number :])
        )

    def _pass_on(self, draft: Draft, remedy: Remedy) -> None:
        content = draft.content(self._place)
        posts = len(parts(content.text))
        media = pass_on(content.media, remedy.number - 1, posts=posts, number=remedy.excess)
        self._saver.write(self._place, "media", media)
        _go_to(self._shown.pictures.strip)


def _middle_of(item: MediaItem) -> tuple[int, int]:
    """Of what was chosen of a picture before."""
    if item.crop is None:
        return FULL // 2, FULL // 2
    return (item.crop.left + item.crop.right) // 2, (item.crop.top + item.crop.bottom) // 2


def _go_to(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
