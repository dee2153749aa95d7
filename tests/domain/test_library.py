"""The shelves of the library."""

from datetime import date, timedelta

import pytest

from calendar_app.domain.asset import Asset
from calendar_app.domain.library import Shelf, Shelved, on_shelf, read_tags

TODAY = date(2026, 12, 1)


def shelved(name: str, **about: object) -> Shelved:
    asset = Asset(id=name, name=name, media_type="image/jpeg", width=1, height=1, size=1)
    return Shelved(asset=asset, **about)


FILES = (
    shelved("IMG_1.jpg", posts=2, alt="Un abat-jour en lin", tags=("Hiver",)),
    shelved("été.png", until=TODAY + timedelta(days=14)),
    shelved("vieux.png", posts=1, until=TODAY - timedelta(days=1)),
    shelved("loin.png", posts=1, until=TODAY + timedelta(days=15)),
)


@pytest.mark.parametrize(
    ("shelf", "words", "names"),
    [
        (Shelf.ALL, "", ["IMG_1.jpg", "été.png", "vieux.png", "loin.png"]),
        (Shelf.UNUSED, "", ["été.png"]),
        (Shelf.ENDING, "", ["été.png", "vieux.png"]),
        (Shelf.ALL, "ETE", ["été.png"]),
        (Shelf.ALL, "lin abat", ["IMG_1.jpg"]),
        (Shelf.ALL, "hiver img", ["IMG_1.jpg"]),
        (Shelf.UNUSED, "hiver", []),
    ],
)
def test_what_stands_on_a_shelf(shelf, words, names):
    assert [file.asset.name for file in on_shelf(FILES, shelf, words=words, today=TODAY)] == names


def test_labels_are_typed_with_commas():
    assert read_tags(" hiver, #atelier ,, hiver, trois mots ici") == ("hiver", "atelier", "trois mots ici")
