"""The list of emoji that ships with the program."""

from functools import cache
from pathlib import Path

from calendar_app.domain.emoji import Emoji, EmojiGroup


@cache
def load_emoji(path: Path) -> tuple[Emoji, ...]:
    """In the order of the file, whose first lines say how it is made; read once, being the program's own."""
    lines = path.read_text(encoding="utf-8").splitlines()
    said = (line for line in lines if not line.startswith("# "))
    next(said)
    return tuple(_emoji(line) for line in said)


def _emoji(line: str) -> Emoji:
    text, group, version, light, en, en_words, fr, fr_words = line.split("\t")
    return Emoji(
        text=text,
        group=EmojiGroup(group),
        version=float(version),
        light=light,
        names={"en": en, "fr": fr},
        words={"en": en_words, "fr": fr_words},
    )
