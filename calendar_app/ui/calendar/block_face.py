"""What a block says: to the eye on a line or two, to a screen reader in one sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from calendar_app.domain.block import Block, BlockDay, BlockKind
from calendar_app.ui.calendar.lines import needs_two_lines
from calendar_app.ui.dates import format_date, format_time, format_weekday_long
from calendar_app.ui.words import say

ICONS: Mapping[BlockKind, str] = {
    BlockKind.SHOOT: "camera",
    BlockKind.MODERATION: "chat-text",
    BlockKind.MEETING: "people",
    BlockKind.COMMITTEE: "patch-check",
    BlockKind.LEAVE: "sun",
}
ICON = 12
INSET = 7
BEFORE = INSET + ICON + 6
"""Where the words begin."""
LINE = 16
AROUND = 10


def block_words(block: Block) -> str:
    """« 14 h – 17 h · Tournage atelier »."""
    return " · ".join(filter(None, (hours_of(block), title_of_block(block))))


def short_words(block: Block) -> str:
    """« 14 h · Tournage atelier », for a single line."""
    begins = format_time(QLocale(), block.begins) if block.begins else ""
    return " · ".join(filter(None, (begins, title_of_block(block))))


def title_of_block(block: Block) -> str:
    """Its text on one line, else what kind of block it is."""
    return " ".join(block.text.split()) or say(block.kind)


def hours_of(block: Block) -> str:
    """« 14 h – 17 h », « 9 h », nothing where it has no hours."""
    hours = (block.begins, block.ends)
    return " – ".join(format_time(QLocale(), hour) for hour in hours if hour)


def block_height(words: str, *, width: int) -> int:
    """How high a block of this width is in a week."""
    return AROUND + (2 if needs_two_lines(words, width - BEFORE - INSET) else 1) * LINE


def block_sentence(shown: BlockDay, people: Mapping[str, str]) -> str:
    """« lundi 16 nov., Tournage, 14 h – 17 h, Atelier, Camille Roux »."""
    block, locale = shown.block, QLocale()
    day = f"{format_weekday_long(locale, shown.day.weekday())} {format_date(locale, shown.day)}"
    names = (people.get(person, "") for person in block.people)
    title = title_of_block(block)
    kind = say(block.kind)
    parts = (day, kind, hours_of(block), "" if title == kind else title, *names)
    return ", ".join(filter(None, parts))
