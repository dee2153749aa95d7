"""Thumbnails: loaded aside, in the size asked for, upright, and within a budget."""

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QThreadPool
from PySide6.QtGui import QColor, QImage

from calendar_app.commands.media import take_picture
from calendar_app.domain.asset import Crop
from calendar_app.integrations import stills
from calendar_app.integrations.media_store import MediaStore
from calendar_app.ui import thumbnails as module
from calendar_app.ui.thumbnails import Thumbnails
from tests.builders import DATA, PICTURES
from tests.files import pdf


@pytest.fixture
def thumbnails(qapp):
    yield Thumbnails(lambda name: PICTURES / name)
    QThreadPool.globalInstance().waitForDone()


def test_a_picture_comes_later_and_covers_what_was_asked_for(qtbot, thumbnails):
    with qtbot.waitSignal(thumbnails.loaded) as loaded:
        assert thumbnails.pixmap("china.jpg", QSize(100, 80)) is None
    assert loaded.args == ["china.jpg"]
    pixmap = thumbnails.pixmap("china.jpg", QSize(100, 80))
    assert min(pixmap.width(), pixmap.height()) == 128


def test_a_picture_that_comes_when_all_is_over_is_told_to_nobody(qtbot, thumbnails):
    told = []
    thumbnails.loaded.connect(told.append)
    thumbnails.pixmap("china.jpg", QSize(100, 80))
    thumbnails.stop()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert told == []


def test_it_is_never_enlarged(qtbot, thumbnails):
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.pixmap("flower.jpg", QSize(5000, 5000))
    assert (
        thumbnails.pixmap("flower.jpg", QSize(5000, 5000)).size()
        == QImage(str(PICTURES / "flower.jpg")).size()
    )


def test_a_crop_shows_that_part(qtbot, tmp_path):
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(200):
            image.setPixelColor(x, y, QColor("blue"))
    image.save(str(tmp_path / "two.png"))
    thumbnails = Thumbnails(lambda name: tmp_path / name)
    right_half = Crop(left=5000)
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.pixmap("two.png", QSize(64, 64), crop=right_half)
    shown = thumbnails.pixmap("two.png", QSize(64, 64), crop=right_half).toImage()
    assert shown.pixelColor(2, 30) == QColor("blue")


def test_a_turned_picture_is_shown_turned(qtbot):
    thumbnails = Thumbnails(lambda name: PICTURES / name)
    upright = Crop(turn=1)
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.pixmap("china.jpg", QSize(2048, 2048), crop=upright)
    shown = thumbnails.pixmap("china.jpg", QSize(2048, 2048), crop=upright)
    lying = QImage(str(PICTURES / "china.jpg"))
    assert shown.size() == lying.size().transposed()
    assert shown.toImage().pixelColor(shown.width() - 1, 0) == lying.pixelColor(0, 0)


def test_a_file_that_is_no_picture_is_missing_until_it_is_tried_again(qtbot, tmp_path):
    (tmp_path / "later.png").write_bytes(b"not yet")
    thumbnails = Thumbnails(lambda name: tmp_path / name)
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.pixmap("later.png", QSize(64, 64))
    assert thumbnails.is_missing("later.png")
    assert not thumbnails.is_loaded("later.png")
    (tmp_path / "later.png").write_bytes((PICTURES / "coffee.png").read_bytes())
    thumbnails.try_again("later.png")
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.pixmap("later.png", QSize(64, 64))
    assert thumbnails.is_loaded("later.png")


def test_what_was_not_used_for_longest_is_forgotten_first(qtbot, thumbnails, monkeypatch):
    monkeypatch.setattr(module, "CACHE_BYTES", 300_000)
    for name in ("china.jpg", "flower.jpg", "coffee.png"):
        with qtbot.waitSignal(thumbnails.loaded):
            thumbnails.pixmap(name, QSize(200, 200))
    assert thumbnails.pixmap("coffee.png", QSize(200, 200)) is not None
    assert thumbnails.pixmap("china.jpg", QSize(200, 200)) is None


def test_what_qt_cannot_read_is_shown_from_a_still_that_is_made_once(qtbot, own_home, tmp_path):
    name = "0" * 64
    (tmp_path / name).write_bytes((DATA / "phone.heic").read_bytes())
    for _ in range(2):
        thumbnails = Thumbnails(lambda name: tmp_path / name)
        with qtbot.waitSignal(thumbnails.loaded):
            thumbnails.pixmap(name, QSize(30, 30))
        assert thumbnails.pixmap(name, QSize(30, 30)).size() == QSize(48, 64)
        # The second time nothing but the still is needed.
        (tmp_path / name).write_bytes((DATA / "phone.heic").read_bytes()[:99])
    assert [file.name for file in (own_home / "cache/stills").iterdir()] == [name]


def test_the_still_of_a_photograph_is_there_once_it_was_taken(qtbot, own_home, tmp_path):
    asset = take_picture(MediaStore(tmp_path), "phone.heic", DATA / "phone.heic")
    assert [file.name for file in (own_home / "cache/stills").iterdir()] == [asset.id]
    thumbnails = Thumbnails(MediaStore(tmp_path).path)
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.pixmap(asset.id, QSize(30, 30))
    assert thumbnails.pixmap(asset.id, QSize(30, 30)).size() == QSize(48, 64)


def test_each_page_of_a_document_has_a_picture_of_its_own(qtbot, tmp_path):
    (tmp_path / "plan").write_bytes(pdf((90, 45), (45, 90)))
    thumbnails = Thumbnails(lambda name: tmp_path / name)
    for page, size in ((1, (1024, 2048)), (0, (2048, 1024))):
        with qtbot.waitSignal(thumbnails.loaded):
            thumbnails.pixmap("plan", QSize(2048, 2048), page=page)
        assert thumbnails.pixmap("plan", QSize(2048, 2048), page=page).size().toTuple() == size


def test_stills_are_forgotten_beyond_their_room_and_a_full_disk_costs_none(own_home, tmp_path, monkeypatch):
    first, second = tmp_path / ("0" * 64), tmp_path / ("1" * 64)
    for path in (first, second):
        path.write_bytes((DATA / "phone.heic").read_bytes())
    monkeypatch.setattr(stills, "MOST_BYTES", len(stills.still_of(first)) + 1)
    stills.still_of(second)
    assert [file.name for file in (own_home / "cache/stills").iterdir()] == [second.name]
    (own_home / "cache/stills" / second.name).unlink()
    (own_home / "cache/stills").rmdir()
    (own_home / "cache/stills").write_text("in the way")
    assert stills.still_of(second)
