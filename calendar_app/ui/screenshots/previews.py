"""Posts as the public will see them, looked at in several ways."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from calendar_app.commands.posts import add_channel
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import Options
from calendar_app.domain.post import Content, content_of
from calendar_app.domain.safe_zone import safe_zone
from calendar_app.domain.thread import as_text
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.dates import format_date
from calendar_app.ui.preview.board import Board, Shown
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.tiles import Tile
from calendar_app.ui.screenshots.studio import Screen, Studio, settle, shown

SIZE = (1440, 1600)
LONG, MANY = 12, 6
"""How often a text is said again to be folded everywhere, and the most pictures."""


def before_sending(studio: Studio) -> Iterator[QWidget]:
    """All channels of a post side by side, with what stands in the way."""
    for composer in _everywhere(studio):
        composer.overview.open()
        yield studio.window
        composer.overview.close_it()


def before_sending_desktop(studio: Studio) -> Iterator[QWidget]:
    """The same as it looks on a desktop in the other light, with safe zones."""
    for composer in _everywhere(studio):
        composer.overview.open()
        composer.board.switches.look_at(desktop=True, dark=not studio.context.theme.dark, zones=True)
        yield studio.window
        composer.board.switches.look_at(dark=studio.context.theme.dark)
        composer.overview.close_it()


def composer_grid(studio: Studio) -> Iterator[QWidget]:
    """A post among its neighbours on the profiles that have a grid, then the keyboard on one that stays."""
    for composer in _everywhere(studio):
        composer.board.switches.look_at(dark=studio.context.theme.dark, profile=True)
        yield studio.window
        fixed = (tile for tile in composer.board.findChildren(Tile) if tile.spot.fixed)
        if tile := next(fixed, None):
            tile.setFocus()
            yield studio.window
        composer.board.switches.look_at(dark=studio.context.theme.dark)


def formats_of(network: str) -> Screen:
    """One post in every format of a network, as on a phone and as on a desktop."""

    def show(studio: Studio) -> Iterator[QWidget]:
        context = studio.context
        known = context.workspace.networks[network]
        code = context.language.code
        posts = [
            Shown(
                key=name,
                title=f"{known.name} · {rules.label[code]}",
                format=rules.label[code],
                post=_sample(studio, network, name),
            )
            for name, rules in known.formats.items()
        ]
        board = Board(themes=context.themes, thumbnails=context.thumbnails)
        board.switches.look_at(dark=context.theme.dark, zones=True)
        with shown(board, SIZE):
            board.show_posts(posts)
            yield board
            board.switches.look_at(desktop=True, dark=context.theme.dark)
            yield board

    return show


def pictures_of(network: str) -> Screen:
    """A network's own post with a long text and a link, then with one picture to six."""

    def show(studio: Studio) -> Iterator[QWidget]:
        context = studio.context
        board = Board(themes=context.themes, thumbnails=context.thumbnails)
        board.switches.look_at(dark=context.theme.dark)
        with shown(board, SIZE):
            board.show_posts(_grown(studio, network))
            yield board

    return show


def _grown(studio: Studio, network: str) -> list[Shown]:
    known = studio.context.workspace.networks[network]
    name = next(iter(known.formats))
    sample = _sample(studio, network, name)
    assets = {asset.id: asset for asset in queries.all_assets(studio.context.workspace.reader)}
    items = tuple(MediaItem(asset=asset) for asset in assets)
    long = " ".join([sample.content.text] * LONG)
    linked = replace(sample.content, text=long, link="https://maison.example/solstice", media=())
    contents = [linked, *(replace(sample.content, media=items[:count]) for count in range(1, MANY + 1))]
    return [
        Shown(
            key=str(number),
            title=f"{known.name} · {number}",
            post=replace(sample, content=content, assets=assets, label=""),
        )
        for number, content in enumerate(contents)
    ]


def _sample(studio: Studio, network: str, format: str) -> PublicPost:
    """In the brand's own words: what is fixed here would be read in both languages."""
    context = studio.context
    reader, brand = context.workspace.reader, context.workspace.brand.name
    card = studio.card(Status.DRAFT)
    post = queries.post(reader, card.post) if card else None
    content = content_of(post) if post else Content(text=brand)
    assets = {asset.id: asset for asset in queries.all_assets(reader)[:3]}
    when = format_date(context.language.locale, context.workspace.today)
    thread = as_text([content.text, content.text, brand])
    media = tuple(
        MediaItem(asset=asset, alt=brand, thread_post=number // 2) for number, asset in enumerate(assets)
    )
    answers = dict.fromkeys(
        ("content_warning", "event.place", "poll.question", "sticker.question", "topic"), brand
    )
    choices = dict.fromkeys(("poll.answers", "sticker.answers"), (brand, brand))
    return PublicPost(
        network=network,
        format=format,
        name=brand,
        handle=f"@{brand}",
        content=replace(
            content,
            text=thread if format == "thread" else content.text,
            headline=post.title if post else brand,
            options=Options({**answers, **choices, "poll.minutes": 1440}),
            media=() if format == "poll" else media,
        ),
        assets=assets,
        when=when,
        day=when,
        starts=when,
        label=_label(studio, network, format),
        safe=safe_zone(context.workspace.networks[network].formats[format]),
    )


def _label(studio: Studio, network: str, format: str) -> str:
    """The first commercial label a format has."""
    code = studio.context.language.code
    options = studio.context.workspace.networks[network].formats[format].options
    labels = next((option.choices for option in options if option.name == "commercial_label"), {})
    return next((words[code] for words in labels.values()), "")


def _everywhere(studio: Studio) -> Iterator[ComposerPanel]:
    """A post that goes to all channels for as long as it is looked at, whatever they make of it."""
    context = studio.context
    card = studio.card(Status.DRAFT)
    if not card:
        return
    used = {variant.channel for variant in card.variants}
    free = [channel.id for channel in queries.channels(context.workspace.reader) if channel.id not in used]
    for channel in free:
        context.run(add_channel, card.post, channel)
    studio.window.open_post(card.post)
    settle()
    yield studio.window.composer
    studio.window.show_calendar()
    for _ in free:
        context.undo()
