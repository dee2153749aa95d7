"""What changed, in panels: one for each thing, whatever number of channels it is the same for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from calendar_app.domain.wording import Fate, Piece
from calendar_app.journal.changes import (
    Change,
    FormatChange,
    OptionChange,
    OrderChange,
    PictureChange,
    PictureFate,
    PlanChange,
    TextChange,
)
from calendar_app.journal.seal import SealedMedia
from calendar_app.ui.composer.draft import format_name
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.context import Context
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.option_words import option_words
from calendar_app.ui.review.picture_panels import AddedRow, OrderRow, Picture, PictureRow
from calendar_app.ui.review.remarks import RemarkPanel
from calendar_app.ui.review.warnings import warnings_of
from calendar_app.ui.review.words import (
    field_words,
    picture_words,
    plain_pieces,
    plan_pieces,
)
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.banner import Banner
from calendar_app.ui.widgets.pieces import Pieces, plain_words
from calendar_app.ui.widgets.wrapping import WrappingLabel


@dataclass(frozen=True, kw_only=True)
class Told:
    """A change and the channels it is the same for; ``first`` where nothing stood there before."""

    change: Change
    first: bool
    channels: tuple[str, ...]

    @property
    def kin(self) -> object:
        """What the first pictures have in common, which share a panel; all else has one of its own."""
        return self.channels if self.first and isinstance(self.change, PictureChange) else self


ORDER = ((TextChange, OptionChange), (PictureChange, OrderChange), (FormatChange, PlanChange))


def told_of(brief: Brief) -> list[Told]:
    """Every change once: texts, then pictures, then all others, each in the order of the channels."""
    found: dict[tuple[Change, bool], list[str]] = {}
    for each in brief.comparison.channels:
        variant = brief.draft.variant(each.variant)
        name = brief.draft.name(variant) if variant else ""
        for change in each.changes:
            found.setdefault((change, each.first), []).append(name)
    told = [Told(change=c, first=first, channels=tuple(names)) for (c, first), names in found.items()]
    return sorted(told, key=lambda each: [isinstance(each.change, kinds) for kinds in ORDER], reverse=True)


class Changes(QWidget):
    """The middle of the page; its panels are made anew for each post.

    ``pointed`` carries a remark whose words are asked for, ``wanted`` what is to be done with which remark,
    ``remark_wanted`` the file a new one is about, "" where it is about no file.
    """

    pointed = Signal(object)
    wanted = Signal(str, str)
    remark_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 2)
        self._column.setSpacing(12)

    def show_brief(self, brief: Brief) -> None:
        """Says all that is new to the person who works here."""
        empty(self._column)
        changes, remarks = self._panels(brief), self._remarks(brief)
        # Whoever corrects begins with what has to be corrected.
        told = (remarks, changes) if brief.is_to_correct else (changes, remarks)
        for panel in chain(self._warnings(brief), *told):
            self._column.addWidget(panel)
            panel.show()
        self._column.addStretch(1)
        for picture in self.findChildren(Picture):
            picture.clicked.connect(self.remark_wanted)

    def sentences(self) -> list[str]:
        """What a screen reader says, panel by panel."""
        return [panel.accessibleName() for panel in self.findChildren(Panel)]

    def remarks(self) -> str:
        """The same of what was said about the post."""
        return "".join(panel.accessibleName() for panel in self.findChildren(RemarkPanel))

    def selected(self) -> str:
        """The words that are selected in what changed, as they stand in the text."""
        found = (pieces.selectedText() for pieces in self.findChildren(Pieces) if pieces.hasSelectedText())
        return plain_words(next(found, ""))

    def warnings(self) -> list[str]:
        """What somebody should know whatever changed."""
        return [banner.text() for banner in self.findChildren(Banner)]

    def _warnings(self, brief: Brief) -> Iterator[QWidget]:
        for notice in warnings_of(self._context, brief):
            yield Banner(self._context.themes, kind=notice.kind, text=notice.text)

    def _panels(self, brief: Brief) -> Iterator[QWidget]:
        if brief.comparison.is_unchanged:
            yield Panel(self.tr("Nothing has changed since then."), [])
        for kin, some in groupby(told_of(brief), key=lambda told: told.kin):
            told = list(some)
            yield self._panel(brief, told[0]) if kin is told[0] else self._pictures(told)

    def _remarks(self, brief: Brief) -> Iterator[QWidget]:
        if brief.threads or "add_remark" in brief.allowed:
            panel = RemarkPanel(self._context, brief)
            panel.begun.connect(lambda: self.remark_wanted.emit(""))
            panel.pointed.connect(self.pointed)
            panel.wanted.connect(self.wanted)
            yield panel

    def _pictures(self, told: Sequence[Told]) -> QWidget:
        themes, thumbnails = self._context.themes, self._context.thumbnails
        changes = [each.change for each in told if isinstance(each.change, PictureChange)]
        rows = [AddedRow(themes, thumbnails, change.after, role="line") for change in changes if change.after]
        return Panel(_with_channels(self.tr("%n file(s)", "", len(rows)), told[0]), rows)

    def _panel(self, brief: Brief, told: Told) -> QWidget:
        change, themes, thumbnails = told.change, self._context.themes, self._context.thumbnails
        match change:
            case PictureChange(before=None, after=SealedMedia() as item):
                title = picture_words(change)
                row: QWidget = AddedRow(themes, thumbnails, item, role="inserted")
            case PictureChange(fate=PictureFate.PLACED, after=SealedMedia() as item):
                # It looks the same before and after.
                title = picture_words(change)
                row = AddedRow(themes, thumbnails, item, role="line")
            case PictureChange():
                title = picture_words(change)
                row = PictureRow(themes, thumbnails, change)
            case OrderChange():
                title = self.tr("Files in another order")
                row = OrderRow(themes, thumbnails, change)
            case _:
                title, pieces = self._written(brief, change)
                said = _unmarked(pieces) if told.first else pieces
                row = Pieces(themes, said or plain_pieces(QCoreApplication.translate("Review", "nothing")))
        return Panel(_with_channels(title, told), [row])

    def _written(self, brief: Brief, change: Change) -> tuple[str, tuple[Piece, ...]]:
        match change:
            case TextChange():
                return field_words(change), change.pieces
            case OptionChange():
                return option_words(brief, change, language=self._context.language.code)
            case PlanChange(before=before, after=after):
                return self.tr("Date"), plan_pieces(before, after)
            case FormatChange(network=network, before=before, after=after):
                formats = brief.draft.networks[network].formats
                names = [
                    format_name(formats[key], self._context.language.code) if key in formats else key
                    for key in (before, after)
                ]
                return self.tr("Format"), (Piece(Fate.STRUCK, names[0]), Piece(Fate.INSERTED, names[1]))
        raise TypeError(change)


def _with_channels(title: str, told: Told) -> str:
    return f"{title} · {', '.join(dict.fromkeys(told.channels))}"


def _unmarked(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Where all of it is new, a mark on all of it says nothing."""
    return plain_pieces("".join(piece.text for piece in pieces if piece.fate is not Fate.STRUCK))


class Panel(QFrame):
    """A heading and what stands below it; as a whole it says both to a screen reader."""

    def __init__(self, title: str, rows: Sequence[QWidget]) -> None:
        super().__init__()
        set_role(self, "panel")
        heading = WrappingLabel(title)
        set_role(heading, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        for row in (heading, *rows):
            column.addWidget(row)
        said = "; ".join(row.accessibleName() for row in rows)
        self.setAccessibleName(f"{title}: {said}" if rows else title)
