"""A text with what was struck and inserted, on the screen and to a screen reader."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from calendar_app.domain.wording import Fate, Piece
from calendar_app.ui.theme.theme import Colors
from calendar_app.ui.theme.themes import Themes

SAID = {
    Fate.STRUCK: QT_TRANSLATE_NOOP("Review", "[removed: {text}]"),
    Fate.INSERTED: QT_TRANSLATE_NOOP("Review", "[added: {text}]"),
}
LINE_END = "↵"
THIN_SPACE = "\N{THIN SPACE}"
"""Keeps a new word apart from the struck one that it stands for."""


class Pieces(QLabel):
    """Wraps its text, and takes the colours of another theme."""

    def __init__(self, themes: Themes, pieces: Sequence[Piece] = ()) -> None:
        super().__init__()
        self._themes = themes
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_pieces(pieces)
        themes.changed.connect(self._colour)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show another text."""
        self._pieces = pieces
        self.setAccessibleName(pieces_sentence(pieces))
        self._colour()

    def _colour(self) -> None:
        self.setText(pieces_html(self._pieces, self._themes.theme.colors))


def pieces_html(pieces: Sequence[Piece], colors: Colors) -> str:
    """Struck words are struck through and inserted ones underlined, so that colour is never alone."""
    looks = {
        Fate.KEPT: "",
        Fate.STRUCK: _look(colors.removed.name(), colors.removed_fill.name(), "line-through"),
        Fate.INSERTED: _look(colors.inserted.name(), colors.inserted_fill.name(), "underline"),
    }
    spans = "".join(f'<span style="{looks[piece.fate]}">{_shown(piece)}</span>' for piece in _apart(pieces))
    return f'<div style="white-space: pre-wrap; line-height: 125%">{spans}</div>'


def pieces_sentence(pieces: Sequence[Piece]) -> str:
    """The same in words: « arrive [supprimé : lundi] [ajouté : mardi] »."""
    return "".join(_said(piece) for piece in _apart(pieces)).replace(THIN_SPACE, " ")


def plain_words(selected: str) -> str:
    """What was selected of such a text, without what was only put in to be seen."""
    lines = selected.replace("\u2028", "\n").replace("\u2029", "\n")
    return lines.replace(THIN_SPACE, "").replace(LINE_END, "")


def _said(piece: Piece) -> str:
    """Blanks stay outside of the brackets."""
    text = piece.text.strip()
    if piece.fate is Fate.KEPT or not text:
        return piece.text
    before, after = piece.text.split(text)
    return f"{before}{QCoreApplication.translate('Review', str(SAID[piece.fate])).format(text=text)}{after}"


def _look(color: str, ground: str, line: str) -> str:
    return f"color: {color}; background-color: {ground}; text-decoration: {line}"


def _apart(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for before, piece in pairwise([Piece(Fate.KEPT, ""), *pieces]):
        if (before.fate, piece.fate) == (Fate.STRUCK, Fate.INSERTED):
            yield Piece(Fate.KEPT, THIN_SPACE)
        yield piece


def _shown(piece: Piece) -> str:
    return escape(_visible(piece)).replace("\n", "<br>")


def _visible(piece: Piece) -> str:
    """A line that ends elsewhere has to be seen."""
    return piece.text if piece.fate is Fate.KEPT else piece.text.replace("\n", f"{LINE_END}\n")
