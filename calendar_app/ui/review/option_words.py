"""What changed of what only some formats have, as its fields say it."""

from PySide6.QtCore import QLocale

from calendar_app.domain.options import Option, Value, moment_of
from calendar_app.domain.wording import Fate, Piece, compare_words
from calendar_app.journal.changes import OptionChange
from calendar_app.ui.dates import format_day_short, format_time
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.words.durations import duration_words


def option_words(brief: Brief, change: OptionChange, *, language: str) -> tuple[str, tuple[Piece, ...]]:
    """The name of the option, and what became of its value; an unknown one goes by its own name."""
    option = _option(brief, change.name)
    before, after = (_said(option, value, language) for value in (change.before, change.after))
    if option is None or option.kind in ("line", "answers"):
        pieces = compare_words(before, after)
    else:
        replaced = (Piece(Fate.STRUCK, before), Piece(Fate.INSERTED, after))
        pieces = tuple(piece for piece in replaced if piece.text)
    return option.label.get(language, change.name) if option else change.name, pieces


def _option(brief: Brief, name: str) -> Option | None:
    formats = (brief.draft.format(variant) for variant in brief.draft.variants)
    return next((each for rules in formats for each in rules.options if each.name == name), None)


def _said(option: Option | None, value: Value | None, language: str) -> str:
    moment = moment_of(value) if option and option.kind == "moment" else None
    if moment:
        locale = QLocale()
        return f"{format_day_short(locale, moment.date())}, {format_time(locale, moment.time())}"
    if option and option.kind == "minutes" and isinstance(value, int):
        return duration_words(value)
    if option and isinstance(value, str) and value in option.choices:
        return option.choices[value].get(language, value)
    return "\n".join(value) if isinstance(value, tuple) else str(value or "")
