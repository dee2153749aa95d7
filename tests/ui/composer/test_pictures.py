"""Pictures: from files, drops and the clipboard, in order, described; and what is refused says why."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QImageReader

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post, edit_post
from calendar_app.domain.asset import MediaItem
from calendar_app.store import queries
from calendar_app.ui.composer.tile import tile_of
from calendar_app.ui.words.media import length_of
from tests.builders import DATA, PICTURES
from tests.files import pdf

NAMES = ("Facebook", "Instagram", "LinkedIn", "X")


@pytest.fixture
def two_pictures(panel, post, workspace):
    names = ("china.jpg", "coffee.png")
    media = tuple(MediaItem(asset=import_picture(workspace, PICTURES / name).id) for name in names)
    workspace.run(edit_post, post, media=media)
    return media


def drop(widget, mime):
    at = QPointF(QPoint(10, 10))
    actions, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(QDropEvent(at, actions, mime, buttons, keys))


def test_files_dropped_on_the_page_become_pictures_of_the_post(qtbot, panel, media_of):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(PICTURES / name)) for name in ("china.jpg", "flower.jpg")])
    with qtbot.waitSignal(panel.intake.taken):
        drop(panel, mime)
    assert len(media_of()) == 2
    assert panel.pictures.strip.count() == 2
    assert panel.context.workspace.media.has(media_of()[0].asset)


def test_documents_and_videos_show_a_picture_of_themselves_and_how_long_they_are(
    qtbot, panel, media_of, tmp_path
):
    file = tmp_path / "plan.pdf"
    file.write_bytes(pdf(*[(90, 60)] * 12))
    with qtbot.waitSignal(panel.context.thumbnails.loaded):
        panel.pictures.add_files([file])
    (item,) = media_of()
    assert panel.context.thumbnails.is_loaded(item.asset)
    strip = panel.pictures.strip
    said = strip.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Document 1 (12 p.): no alternative text"
    shown = strip.grab().toImage()
    assert length_of(queries.assets(panel.context.workspace.reader, [item.asset])[item.asset]) == "12 p."
    chip = tile_of(strip.visualItemRect(strip.item(0))).topLeft() + QPoint(8, 9)
    assert QColor(shown.pixel(chip * shown.devicePixelRatio())).lightness() < 100
    dialog = panel.pictures.edit_picture(0)
    assert dialog.windowTitle() == "Document 1 (12 p.) · plan.pdf"
    assert dialog.shape.isHidden()
    assert set(dialog.results.texts()) == {f"{name}: as it is" for name in NAMES}
    dialog.alt.setPlainText("Le plan")
    dialog.save_button.click()
    panel.saver.settle()
    assert media_of() == (MediaItem(asset=item.asset, alt="Le plan"),)
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([DATA / "phone.mp4"])
    said = strip.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Video 2 (0:02): no alternative text"


def test_files_dropped_in_a_channel_are_that_channels_own(qtbot, panel, media_of, place_of, post):
    panel.go_to(place_of("x"))
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([PICTURES / "coffee.png"])
    assert media_of() == ()
    variants = queries.variants(panel.context.workspace.reader, post)
    own = next(variant for variant in variants if variant.id == place_of("x"))
    assert len(own.media) == 1
    assert "media" in own.own


def test_pictures_that_come_while_one_reads_another_post_reach_theirs_in_order(qtbot, panel, media_of):
    workspace = panel.context.workspace
    other = workspace.run(create_post, title="Another")
    undo = workspace.undo_name
    panel.pictures.add_files([PICTURES / "hubble_deep_field.jpg"])
    panel.pictures.add_files([PICTURES / "flower.jpg"])
    panel.open(other)
    with qtbot.waitSignals([panel.intake.taken, panel.intake.taken]):
        pass
    names = queries.assets(workspace.reader, [item.asset for item in media_of()])
    assert [names[item.asset].name for item in media_of()] == ["hubble_deep_field.jpg", "flower.jpg"]
    assert queries.post(workspace.reader, other).media == ()
    panel.header.undo_wanted.emit()
    panel.header.undo_wanted.emit()
    assert media_of() == ()
    assert workspace.undo_name == undo


def test_a_picture_pasted_into_the_text_goes_to_the_pictures(qtbot, panel, media_of):
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(image)
    with qtbot.waitSignal(panel.intake.taken):
        panel.writing.editor.insertFromMimeData(mime)
    assert panel.writing.editor.toPlainText() == "Bonjour"
    kept = panel.context.workspace.media.path(media_of()[0].asset)
    assert QImageReader(str(kept)).size() == image.size()


def test_a_broken_picture_is_refused_by_name_and_the_good_one_stays(qtbot, panel, media_of, tmp_path):
    broken = tmp_path / "cassée.jpg"
    broken.write_bytes((PICTURES / "china.jpg").read_bytes()[:2000])
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([broken, PICTURES / "flower.jpg"])
    assert len(media_of()) == 1
    assert [text for text in panel.pictures.notices.texts() if text.startswith("cassée.jpg: ")]


def test_alt_and_an_arrow_put_a_picture_in_another_place(qtbot, panel, media_of, two_pictures):
    strip = panel.pictures.strip
    strip.setCurrentRow(0)
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert media_of() == (two_pictures[1], two_pictures[0])
    assert strip.currentRow() == 1
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert media_of() == (two_pictures[1], two_pictures[0])


def test_delete_takes_a_picture_off_and_undo_brings_it_back(qtbot, panel, media_of, two_pictures):
    panel.pictures.strip.setCurrentRow(0)
    qtbot.keyClick(panel.pictures.strip, Qt.Key.Key_Delete)
    assert media_of() == two_pictures[1:]
    panel.header.undo_wanted.emit()
    assert media_of() == two_pictures
    assert panel.pictures.strip.count() == 2


def test_a_picture_is_described_from_its_badge(qtbot, panel, media_of, two_pictures):
    assert "Picture 2 has no alternative text." not in panel.pictures.notices.texts()
    panel.pictures.strip.describe.emit(1)
    assert panel.pictures.alt.isVisible()
    qtbot.keyClicks(panel.pictures.alt, "A cup of coffee")
    panel.saver.settle()
    assert media_of()[1].alt == "A cup of coffee"
    assert media_of()[0].alt == ""


def test_a_missing_description_is_said_in_the_channel_that_shows_one(panel, two_pictures, place_of):
    panel.go_to(place_of("linkedin"))
    assert "Picture 1 has no alternative text." in panel.pictures.notices.texts()


def test_pictures_are_painted_once_they_are_loaded(qtbot, panel, two_pictures):
    thumbnails = panel.context.thumbnails
    qtbot.waitUntil(lambda: all(thumbnails.is_loaded(item.asset) for item in two_pictures))
    assert panel.board.is_all_loaded()
