"""Whoever reads French meets no English word, on whatever screen, tip or name that is read out."""

import ast
import re
import sqlite3
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from calendar_app import paths
from calendar_app.ui import screenshots
from calendar_app.ui.context import Context
from calendar_app.ui.screenshots import shots
from calendar_app.ui.screenshots.floating import TRACE
from tests.ui.screenshots.test_accessibility import children_of, is_there

KINDS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
WORD = re.compile(r"[^\W\d_]{2,}")
NO_WORDS = re.compile(r"</?span>|\S*/\S*")
"""Marks that keep a hint plain, and places on disk."""
SUGGESTED = {"torture", "tutorer"}
"""What the French dictionary proposes for the misspelled word of a picture."""
OF_BOTH = {"Article", "Short", "Zone", "demo", "xylophone", *SUGGESTED}
"""Formats, school zones, the folder's name, and what is typed before one picture is taken."""


@pytest.mark.slow
def test_what_reads_alike_in_both_languages_is_a_name_or_a_word_of_both(context: Context) -> None:
    met = {}
    for spoken in ("fr", "en"):
        context.language.use(spoken)
        met[spoken] = {(name, said) for name, widget in shots(context) for said in said_by(widget)}
    alike = met["fr"] & met["en"]
    known = words_of_the_brand(context) | words_of_both() | words_of_samples() | words(TRACE) | OF_BOTH
    known |= words_of_options(context)
    known |= {form for word in known for form in (word.upper(), word.capitalize())}
    foreign = sorted(f"{name}: {said}" for name, said in alike if not words(said) <= known)
    assert not foreign, "\n".join(foreign)


def said_by(top: QWidget) -> Iterator[str]:
    """All that is read, shown on hover or stands in an empty field."""
    yield from told_by(QAccessible.queryAccessibleInterface(top))
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.toolTip(), getattr(widget, "placeholderText", str)())


def told_by(thing: QAccessibleInterface) -> Iterator[str]:
    yield from (thing.text(kind) for kind in KINDS)
    for child in children_of(thing):
        if is_there(child):
            yield from told_by(child)


def words(said: str) -> set[str]:
    return set(WORD.findall(NO_WORDS.sub(" ", said)))


def words_of_the_brand(context: Context) -> set[str]:
    """What people wrote, the names of the networks, and those of the places where holidays are kept."""
    with closing(sqlite3.connect(context.workspace.folder / "calendar.db")) as connection:
        written = "\n".join(line for line in connection.iterdump() if line.startswith("INSERT"))
    networks = " ".join(network.name for network in context.workspace.networks.values())
    return words(f"{written} {networks}")


def words_of_samples() -> set[str]:
    """What the screens write to be seen, and take back."""
    files = Path(screenshots.__file__).parent.glob("*.py")
    trees = (ast.walk(ast.parse(file.read_text(encoding="utf-8"))) for file in files)
    texts = (node.value for tree in trees for node in tree if isinstance(node, ast.Constant))
    return set().union(*(words(text) for text in texts if isinstance(text, str)))


def words_of_options(context: Context) -> set[str]:
    """What the fields of formats are called in both languages."""
    formats = (rules for network in context.workspace.networks.values() for rules in network.formats.values())
    labels = [option.label for rules in formats for option in rules.options]
    return set().union(*(words(label["fr"]) & words(label["en"]) for label in labels))


def words_of_both() -> set[str]:
    """What the French catalogue writes as English does."""
    messages = ET.parse(paths.resources() / "i18n" / "fr.ts").iter("message")  # noqa: S314 - a file of ours
    pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in messages)
    return set().union(*(words(english) & words(french) for english, french in pairs))
