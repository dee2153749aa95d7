"""What only some formats have, and what is wrong with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.posts import create_post, edit_variant
from calendar_app.domain.asset import FULL, Crop, MediaItem
from calendar_app.domain.options import Options
from calendar_app.domain.thread import as_text, parts
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.screenshots.floating import popped
from calendar_app.ui.screenshots.studio import Studio

QUESTION = "On prépare la carte de l’hiver avec vous : un vote, une semaine, et c’est vous qui décidez."
POLL = Options(
    {
        "poll.question": "Quelle boisson pour les soirs de décembre ?",
        "poll.answers": ["Chocolat chaud à la cannelle", "Thé noir de Darjeeling, miel et citron", "Café"],
        "poll.minutes": 10080,
    }
)
INVITATION = "Portes ouvertes à l’atelier : on vous montre comment naît une bougie, du flacon à la mèche."
EVENT = Options({"event.start": "2026-12-12T14:00", "event.place": "12 rue des Tanneurs, Lyon"})
TAGGED = "Les soirs d’hiver commencent ici. #bougie #hiver #lumière #maison #artisanat #lyon #cocon"
THREAD = """Pourquoi une bougie coule-t-elle ? Tout est dans la mèche : trop courte, elle se noie ; trop \
longue, elle fume.

---

Première règle : à la première fois, laissez fondre toute la surface. Une heure par pouce de diamètre.\
 La cire garde la mémoire de ce premier bain : ce qui n’a pas fondu ce jour-là ne fondra plus jamais, et la \
flamme creuse un puits au milieu. Rien ne sert de l’allumer dix minutes.

---

Deuxième règle : coupez la mèche à cinq millimètres. Voilà, vous savez tout."""


def poll(studio: Studio) -> Iterator[QWidget]:
    """A poll with an answer that is too long."""
    with _post(studio, "linkedin", format="poll", text=QUESTION, options=POLL):
        yield studio.window


def event(studio: Studio) -> Iterator[QWidget]:
    """An event that begins and does not say when it ends."""
    with _post(studio, "facebook", format="event", text=INVITATION, options=EVENT):
        yield studio.window


def thread(studio: Studio) -> Iterator[QWidget]:
    """A thread of three posts, one of them too long."""
    with _post(studio, "x", format="thread", text=THREAD):
        yield studio.window


def thread_media(studio: Studio) -> Iterator[QWidget]:
    """Files that go out with two posts of a thread, one of which has too many, and the choice of another."""
    assets = queries.all_assets(studio.context.workspace.reader)[:6]
    media = tuple(
        MediaItem(asset=asset.id, alt="Une bougie allumée", thread_post=number // 5)
        for number, asset in enumerate(assets)
    )
    text = as_text(parts(THREAD)[::2])
    with _post(studio, "x", format="thread", text=text, media=media):
        yield studio.window
        strip = studio.window.composer.pictures.strip
        if strip.count():
            menu = strip.menu_of(strip.count() - 1)
            yield from popped(menu)


def remedies(studio: Studio) -> Iterator[QWidget]:
    """What helps: a text and a picture that Instagram does not take as they are."""
    card = studio.card(Status.DRAFT)
    post = queries.post(studio.context.workspace.reader, card.post) if card else None
    narrow = (
        tuple(replace(item, alt="", crop=Crop(right=FULL // 4)) for item in post.media[:1]) if post else ()
    )
    changes = {"text": TAGGED, "link": "https://nordlys.example", "media": narrow}
    with _post(studio, "instagram", format="feed_single", **changes):
        yield studio.window


def obstacles(studio: Studio) -> Iterator[QWidget]:
    """What is asked of who sends a text that is too long for its network."""
    with _post(studio, "x", format="thread", text=THREAD):
        doing = studio.window.composer.doing
        doing.do("send_for_validation")
        yield studio.window
        studio.window.composer.prompt.close_it()


@contextmanager
def _post(studio: Studio, network: str, **changes: Any) -> Iterator[None]:
    """A post on one channel, in front; all of it is taken back afterwards."""
    context, reader = studio.context, studio.context.workspace.reader
    there = next((each.id for each in queries.channels(reader) if each.network == network), None)
    channel = there or context.run(add_channel_account, network=network, name="Nordlys", handle="@nordlys")
    post = context.run(create_post, title="Soirs d’hiver", channels=[channel])
    variant = next(iter(queries.variants(reader, post)))
    context.run(edit_variant, variant.id, **changes)
    studio.window.open_post(post)
    studio.window.composer.go_to(variant.id)
    yield
    studio.window.show_calendar()
    for _ in range(2 if there else 3):
        context.undo()
