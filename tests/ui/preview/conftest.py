"""Posts to look at, without any workspace."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.domain.post import Content
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.theme.fonts import load_fonts
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from tests.builders import PICTURES

NAMES = ("china.jpg", "flower.jpg", "coffee.png", "chelsea.png", "rocket.jpg", "astronaut.png")
TEXT = (
    "La collection Solstice arrive mardi. ☀️\n"
    "Huit matières, huit lumières, un seul atelier : le nôtre, à Roubaix.\n\n"
    "Balayez pour les découvrir, et dites-nous laquelle vous ressemble 👇\n\n"
    "#Solstice #LuminaireFrançais #LinLavé"
)


@pytest.fixture
def themes(qapp: QApplication) -> Themes:
    return Themes(qapp, choice=Choice.LIGHT)


@pytest.fixture
def thumbnails(qapp: QApplication) -> Iterator[Thumbnails]:
    yield Thumbnails(lambda name: PICTURES / name)
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def make(qapp: QApplication):
    """A post of a network with the first so many pictures."""
    load_fonts()

    def make(network: str, *, pictures: int = 0, text: str = TEXT, **looks: object) -> PublicPost:
        content = {name: looks.pop(name) for name in ("link", "headline", "options") if name in looks}
        media = tuple(MediaItem(asset=name) for name in NAMES[:pictures])
        look = {"format": "post", **looks}
        return PublicPost(
            network=network,
            name="Maison Lumen",
            handle="@maison.lumen",
            content=Content(text=text, media=media, **content),
            assets={name: _asset(name) for name in NAMES},
            when="16 nov., 18 h 30",
            day="16 nov.",
            **look,
        )

    return make


@pytest.fixture
def shaped(make):
    """A post with one picture of a given size."""

    def shaped(network: str, size: tuple[int, int], **looks: object) -> PublicPost:
        width, height = size
        asset = Asset(id=NAMES[0], name=NAMES[0], media_type="image/jpeg", width=width, height=height, size=1)
        return replace(make(network, pictures=1, **looks), assets={NAMES[0]: asset})

    return shaped


def _asset(name: str) -> Asset:
    size = QImageReader(str(PICTURES / name)).size()
    return Asset(
        id=name, name=name, media_type="image/jpeg", width=size.width(), height=size.height(), size=1
    )
