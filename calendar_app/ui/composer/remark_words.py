"""What is said about a remark: the words or the picture it points at, and whether they still stand there."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from calendar_app.domain.post import content_of
from calendar_app.domain.remark import Fit, Layer, PictureAnchor, Remark, WordsAnchor, words_today
from calendar_app.domain.wording import Fate, Piece, compare_words
from calendar_app.ui.composer.draft import Draft

LAYERS = {
    Layer.INTERNAL: QT_TRANSLATE_NOOP("Remarks", "Internal"),
    Layer.CLIENT: QT_TRANSLATE_NOOP("Remarks", "Client"),
}
LAYER_ICONS = {Layer.INTERNAL: "lock", Layer.CLIENT: "people"}
NOTES = {
    Fit.REWRITTEN: QT_TRANSLATE_NOOP("Remarks", "These words have been rewritten since."),
    Fit.GONE: QT_TRANSLATE_NOOP("Remarks", "These words are no longer in the text."),
}


def layer_words(layer: Layer) -> str:
    """« Interne » or « Client »."""
    return _tr(LAYERS[layer])


def pointed_words(remark: Remark, draft: Draft) -> str:
    """« un seul atelier » or « Fichier 2, une partie »; "" where it is about the whole post."""
    match remark.anchor:
        case WordsAnchor(quote=quote):
            return _tr(QT_TRANSLATE_NOOP("Remarks", "“{words}”")).format(words=" ".join(quote.split()))
        case PictureAnchor(region=region) as anchor:
            number = picture_number(anchor, draft)
            if not number:
                return _tr(QT_TRANSLATE_NOOP("Remarks", "A file"))
            part = QT_TRANSLATE_NOOP("Remarks", "File {number}, a part of it")
            whole = QT_TRANSLATE_NOOP("Remarks", "File {number}")
            return _tr(part if region else whole).format(number=number)
        case _:
            return ""


def note_words(remark: Remark, draft: Draft) -> str:
    """What has become of what a remark points at; "" where it stands as it stood."""
    match remark.anchor:
        case WordsAnchor() as anchor:
            fit = words_today(anchor, draft.post, draft.variants).fit
            return _tr(NOTES[fit]) if fit in NOTES else ""
        case PictureAnchor() as anchor if not picture_number(anchor, draft):
            return _tr(QT_TRANSLATE_NOOP("Remarks", "This file is no longer in the post."))
        case _:
            return ""


def suggestion_pieces(quote: str, suggestion: str) -> tuple[Piece, ...]:
    """What it strikes and inserts; where little stays, the words as a whole, for patches are hard to read."""
    pieces = compare_words(quote, suggestion)
    kept = sum(len(piece.text) for piece in pieces if piece.fate is Fate.KEPT)
    if 2 * kept >= len(quote):
        return pieces
    return (Piece(Fate.STRUCK, quote), Piece(Fate.INSERTED, suggestion))


def picture_number(anchor: PictureAnchor, draft: Draft) -> int:
    """Which file of the post it is today, counted from 1; 0 where it is gone."""
    variant = next((each for each in draft.variants if each.channel == anchor.channel), None)
    if anchor.channel and variant is None:
        return 0
    assets = [item.asset for item in content_of(draft.post, variant).media]
    return assets.index(anchor.media) + 1 if anchor.media in assets else 0


def _tr(text: object) -> str:
    return QCoreApplication.translate("Remarks", str(text))
