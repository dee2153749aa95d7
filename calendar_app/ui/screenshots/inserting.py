"""What is put into the text of a post from below it."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.commands.posts import edit_post
from calendar_app.domain.utm import Utm, slug, with_utm
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.composer.toolbar import Toolbar
from calendar_app.ui.dialogs.fields_form import FieldsForm
from calendar_app.ui.dialogs.hashtag_set_form import HashtagSetForm
from calendar_app.ui.dialogs.snippet_form import SnippetForm
from calendar_app.ui.dialogs.utm_form import UtmForm
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Studio, settle

RECENT = ("✨", "💡", "👍🏽", "🇫🇷", "☀️")


def emoji(studio: Studio) -> Iterator[QWidget]:
    """The emoji, when some have been used."""
    studio.context.habits.keep(emoji_recents=RECENT)
    yield from _emoji(studio, "")
    studio.context.habits.keep(emoji_recents=())


def emoji_found(studio: Studio) -> Iterator[QWidget]:
    """Those that a word names."""
    yield from _emoji(studio, "main")


def _emoji(studio: Studio, words: str) -> Iterator[QWidget]:
    for toolbar in _toolbar(studio):
        panel = toolbar.open_emoji()
        panel.line.setText(words)
        panel.line.textEdited.emit(words)
        yield studio.window
        panel.dismiss()


def mentions(studio: Studio) -> Iterator[QWidget]:
    """The accounts that the brand knows, after an @."""
    for toolbar in _toolbar(studio):
        toolbar.mention.click()
        yield studio.window
        toolbar.mentions.dismiss()
        studio.window.composer.saver.settle()
        studio.context.undo()


def hashtag_menu(studio: Studio) -> Iterator[QWidget]:
    """The sets of hashtags, one of them too large for a channel."""
    for toolbar in _toolbar(studio):
        yield from _popped(toolbar.hashtag_menu)


def snippet_menu(studio: Studio) -> Iterator[QWidget]:
    """The templates."""
    for toolbar in _toolbar(studio):
        yield from _popped(toolbar.snippet_menu)


def hashtag_set(studio: Studio) -> Iterator[QWidget]:
    """A new set, and what is missing of it."""
    form = HashtagSetForm(studio.context, parent=studio.window)
    form.name.setText("Atelier")
    form.save()
    yield from opened(form)


def snippet(studio: Studio) -> Iterator[QWidget]:
    """A new template."""
    yield from opened(SnippetForm(studio.context, parent=studio.window))


def fields(studio: Studio) -> Iterator[QWidget]:
    """What a template asks for."""

    def use(values: Mapping[str, str]) -> None:
        """Nothing is written for a picture."""

    names = ("prénom", "ville")
    yield from opened(FieldsForm(template="Réponse", fields=names, use=use, parent=studio.window))


def utm(studio: Studio) -> Iterator[QWidget]:
    """A link in the making."""
    proposed = Utm(source="instagram", medium="social", campaign="lancement-solstice")
    address = "https://lumen.example/collections/solstice?page=2#matieres"
    form = UtmForm(
        studio.context.themes,
        address=address,
        proposed=proposed,
        use=lambda _address, _target: None,
        parent=studio.window,
    )
    yield from opened(form)


def campaign_link(studio: Studio) -> Iterator[QWidget]:
    """A link that names another campaign than the post's."""
    campaigns = queries.campaigns(studio.context.workspace.reader)
    card = studio.card(Status.DRAFT)
    if card is None or len(campaigns) < 2:
        return
    link = with_utm("lumen.example/solstice", Utm(source="instagram", campaign=slug(campaigns[0].name)))
    studio.context.run(edit_post, card.post, link=link, campaign=campaigns[1].id)
    for _ in _toolbar(studio):
        yield studio.window
    studio.context.undo()


def _toolbar(studio: Studio) -> Iterator[Toolbar]:
    """Of a post that is still written; none where the brand has no such post."""
    if card := studio.card(Status.DRAFT):
        studio.window.open_post(card.post)
        settle()
        yield studio.window.composer.writing.toolbar


def _popped(menu: QMenu) -> Iterator[QWidget]:
    menu.popup(menu.pos())
    yield menu
    menu.close()
