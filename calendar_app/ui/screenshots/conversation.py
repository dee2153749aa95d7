"""What the team and the client say about a post."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

from calendar_app.commands.posts import create_post, edit_post
from calendar_app.commands.remarks import add_remark, answer_remark, resolve_remark
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.remark import Anchor, Layer, PictureAnchor, Region, WordsAnchor
from calendar_app.store import queries
from calendar_app.ui.screenshots.studio import Studio

TITLE = "Bougies coulées à la main"
TEXT = """Cent bougies par jour, un seul atelier, à Lyon.
Cire de colza, mèche de coton : rien d’autre.

Dites-nous laquelle vous ressemble 🕯️ #BougieNordlys"""
WORKSHOP, COTTON, ELSE = "un seul atelier", "mèche de coton", "rien d’autre"


def remarks(studio: Studio) -> Iterator[QWidget]:
    """Words that are questioned, a suggestion, a client's wish about a picture, and what is settled."""
    with _talked_about(studio):
        composer = studio.window.composer
        yield studio.window
        composer.discussion.quote(_words("colza"))
        composer.discussion.writer.suggest.click()
        yield studio.window
        composer.discussion.writer.start_anew()


@contextmanager
def _talked_about(studio: Studio) -> Iterator[None]:
    context = studio.context
    reader = context.workspace.reader
    channels = [channel.id for channel in queries.channels(reader)][:2]
    media = tuple(
        MediaItem(asset=asset.id, alt="Une bougie allumée") for asset in queries.all_assets(reader)[:2]
    )
    post = context.run(create_post, title=TITLE, channels=channels, text=TEXT, media=media)
    if post is None:
        return
    region = Region(2_000, 1_000, 6_000, 5_000)
    picture = PictureAnchor(media=media[0].asset, region=region) if media else None
    said: list[tuple[str, Anchor | None, str, Layer]] = [
        ("Est-ce toujours vrai ?", _words(WORKSHOP), "", Layer.INTERNAL),
        ("", _words(ELSE), "et c’est tout", Layer.INTERNAL),
        ("Le texte est trop long.", None, "", Layer.INTERNAL),
        ("Plus lumineux, si possible.", picture, "", Layer.CLIENT),
        ("Du coton bio ?", _words(COTTON), "", Layer.INTERNAL),
    ]
    for text, anchor, suggestion, layer in said:
        more = {"anchor": anchor, "suggestion": suggestion, "layer": layer}
        context.workspace.run_as(studio.validator, add_remark, post, text, **more)
    begun = [thread.first.id for thread in queries.conversation(reader, post)]
    context.run(answer_remark, post, begun[0], "Oui, confirmé ce matin 👍")
    context.run(answer_remark, post, begun[3], "On a une autre photo ?")
    context.run(resolve_remark, post, begun[2])
    context.run(edit_post, post, text=TEXT.replace(COTTON, "mèche tressée"))
    studio.window.open_post(post)
    yield
    studio.window.show_calendar()
    while queries.post(reader, post):
        context.undo()


def _words(quote: str) -> WordsAnchor:
    start = TEXT.index(quote)
    return WordsAnchor(quote=quote, start=start, end=start + len(quote))
