"""Care for the words of a post."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from calendar_app.commands.posts import create_post, edit_variant
from calendar_app.commands.vocabulary import add_term
from calendar_app.store import queries
from calendar_app.ui.composer.typography import TypographyForm
from calendar_app.ui.dialogs.term_form import TermForm
from calendar_app.ui.screenshots.floating import opened, popped
from calendar_app.ui.screenshots.studio import Studio, settle

MANY = 4
TITLE = "Rennes bleus"
OWN = "Un renne bleu, deux rennes bleus : lequel est le vôtre ? #RenneBleu"
AVOIDED = (
    ("cadeaux", "attentions", "On offre une attention, on vend un cadeau."),
    ("livraison", "", ""),
)
MISSPELLED = "De retuor chez vous : "
HASTY = """Le "renne bleu" est de retour: 1ère livraison le 3 décembre!
On l'a dessiné à Lyon, et c'est l'un des 12 000 cadeaux de l'année...
Qui en veut un ? -20% jusqu'à 18:30 sur https://nordlys.example/rennes?de=post #RenneBleu"""
"""What a person types who has better things to do than to look for the keys of typography."""


def typography(studio: Studio) -> Iterator[QWidget]:
    """What French typography changes, and what it costs."""
    with _hasty_post(studio):
        composer = studio.window.composer
        composer.writing.care.typography.trigger()
        for form in studio.window.findChildren(TypographyForm):
            yield form
            form.reject()


def find(studio: Studio) -> Iterator[QWidget]:
    """Words found in all that the post says, before they are replaced."""
    with _hasty_post(studio):
        composer = studio.window.composer
        for variant in queries.variants(studio.context.workspace.reader, composer.post_id)[:1]:
            studio.context.run(edit_variant, variant.id, text=OWN)
        composer.finding.open("renne")
        composer.finding.new.setText("Rudolf")
        composer.finding.next.click()
        yield studio.window
        composer.finding.close_it()


def term(studio: Studio) -> Iterator[QWidget]:
    """Words to avoid."""
    yield from opened(TermForm(studio.context, parent=studio.window))


def terms(studio: Studio) -> Iterator[QWidget]:
    """A text with words that the brand avoids, and those words in the settings."""
    with _hasty_post(studio):
        for words, instead, reason in AVOIDED:
            studio.context.run(add_term, words=words, instead=instead, reason=reason)
        yield studio.window
        studio.window.show_settings()
        studio.window.settings.show_section("vocabulary")
        yield studio.window
        for _ in AVOIDED:
            studio.context.undo()


def spelling(studio: Studio) -> Iterator[QWidget]:
    """A misspelled word, and what may have been meant."""
    with _hasty_post(studio):
        editor = studio.window.composer.writing.editor
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        editor.insertPlainText(MISSPELLED)
        for line in studio.window.composer.details.lines:
            if line.field == "first_comment":
                line.edit.insertPlainText(MISSPELLED)
        studio.window.composer.writing.care.spelling.ask()
        settle()
        yield studio.window
        menu = editor.menu()
        editor.menu_opening.emit(menu, len("De r"))
        settle()
        yield from popped(menu)
        studio.window.composer.saver.settle()


@contextmanager
def _hasty_post(studio: Studio) -> Iterator[None]:
    channels = [channel.id for channel in queries.channels(studio.context.workspace.reader)][:MANY]
    if post := studio.context.run(create_post, title=TITLE, channels=channels, text=HASTY):
        studio.window.open_post(post)
        yield
        studio.window.show_calendar()
        # However many steps were made of it.
        while queries.post(studio.context.workspace.reader, post):
            studio.context.undo()
