"""A picture shown large: cut by mouse and keys, turned, described, and whose it is."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.domain.asset import FULL, Crop, MediaItem
from calendar_app.domain.rights import Origin, Rights
from calendar_app.store import queries
from calendar_app.ui.composer.picture_editor.dialog import PictureDialog
from calendar_app.ui.composer.picture_editor.frame import Grip, moved, resized
from tests.builders import PICTURES

CUT = Crop(2000, 1000, 6000, 7000)


def test_a_frame_stops_at_the_edges_of_the_picture():
    assert moved(CUT, -5000, 9000) == Crop(0, 4000, 4000, FULL)


def test_held_edges_move_and_the_others_stay():
    assert resized(CUT, Grip(x=1, y=-1), 500, -2000) == Crop(2000, 0, 6500, 7000)
    assert resized(CUT, Grip(x=-1), 9000, 0) == Crop(5500, 1000, 6000, 7000)


@pytest.mark.parametrize("grip", [Grip(x=1), Grip(y=-1), Grip(x=-1, y=1), Grip(x=1, y=1)])
@pytest.mark.parametrize("by", [(-9000, -9000), (700, 300), (9000, 9000)])
def test_a_frame_with_a_shape_keeps_it_whatever_edge_is_held(grip, by):
    crop = resized(CUT, grip, *by, shape=0.5)
    assert 0 <= crop.left < crop.right <= FULL
    assert 0 <= crop.top < crop.bottom <= FULL
    assert (crop.right - crop.left) / (crop.bottom - crop.top) == pytest.approx(0.5, rel=0.02)


@pytest.fixture
def picture(panel, post, workspace):
    """A lying picture of 640 x 427 in a post for four networks."""
    asset = import_picture(workspace, PICTURES / "china.jpg").id
    workspace.run(edit_post, post, media=(MediaItem(asset=asset, alt="Une pagode"),))
    return asset


@pytest.fixture
def dialog(panel, picture):
    dialog = panel.pictures.edit_picture(0)
    dialog.resize(900, 580)
    return dialog


def saved(panel, post):
    panel.saver.settle()
    return queries.post(panel.context.workspace.reader, post).media[0]


def test_enter_keeps_what_the_arrows_cut(dialog, panel, post, qtbot):
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Return)
    assert saved(panel, post).crop == Crop(0, 0, FULL - 100, FULL)
    assert saved(panel, post).focus is None


def test_a_shape_cuts_around_the_focal_point_and_is_saved_as_one_step(dialog, panel, post):
    dialog.canvas.set_focus_point(1000, 5000)
    dialog.cut_to("1:1")
    dialog.save_button.click()
    item = saved(panel, post)
    assert item.crop.left == 0
    assert item.crop.size(640, 427) == (427, 427)
    assert (item.alt, item.focus) == ("Une pagode", (1000, 5000))
    panel.header.undo_wanted.emit()
    assert saved(panel, post).crop is None


def test_a_corner_is_dragged_and_the_arrows_move_what_is_left(qtbot, dialog):
    dialog.cut_to("1:1")
    canvas = dialog.canvas
    corner = canvas.frame_rect().bottomRight().toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(canvas, corner - QPoint(60, 60))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=corner - QPoint(60, 60))
    smaller = canvas.crop
    assert smaller.size(640, 427)[0] == pytest.approx(smaller.size(640, 427)[1], abs=2)
    assert smaller.size(640, 427)[0] < 400
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.crop == moved(smaller, 500, 0)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.crop.right > smaller.right + 500


def test_a_free_frame_comes_from_dragging_the_whole(qtbot, dialog):
    edge = dialog.canvas.frame_rect().center()
    left = QPoint(int(dialog.canvas.frame_rect().left()), int(edge.y()))
    qtbot.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=left)
    qtbot.mouseMove(dialog.canvas, left + QPoint(50, 0))
    qtbot.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=left + QPoint(50, 0))
    assert dialog.shape.currentData() == "free"
    assert dialog.canvas.crop.left > 0


def test_turned_it_is_cut_anew_to_the_shape_that_was_chosen(dialog, panel, post):
    dialog.cut_to("4:5")
    dialog.turn()
    dialog.save_button.click()
    crop = saved(panel, post).crop
    assert crop.turn == 1
    assert crop.size(640, 427) == (427, 533)


def test_a_turn_without_a_cut_shows_all_of_it(dialog, panel, post):
    for _ in range(2):
        dialog.turn()
    dialog.save_button.click()
    assert saved(panel, post).crop == Crop(turn=2)


def test_cancelling_leaves_all_as_it_was(dialog, panel, post):
    dialog.cut_to("1:1")
    dialog.alt.setPlainText("Autre chose")
    dialog.reject()
    item = saved(panel, post)
    assert (item.crop, item.alt) == (None, "Une pagode")


def test_each_channel_says_what_it_will_get(qtbot, dialog):
    dialog.cut_to("1:1")
    qtbot.waitUntil(lambda: all("427 × 427" in text for text in dialog.results.texts()))


def test_a_picture_of_somebody_else_asks_whose_it_is_and_stops_when_its_time_is_over(
    dialog, panel, picture, place_of
):
    dialog.rights.origin.setCurrentIndex(list(Origin).index(Origin.UGC))
    dialog.rights.ends.setChecked(True)
    dialog.rights.until.setDate(date(2026, 11, 10))
    dialog.save_button.click()
    panel.go_to(place_of("instagram"))
    said = " ".join(panel.pictures.notices.texts())
    assert "was made by somebody else" in said
    assert "may be used until" in said
    kept = queries.rights(panel.context.workspace.reader, [picture])[picture]
    assert kept == Rights(id=picture, origin=Origin.UGC, until=date(2026, 11, 10))
    panel.header.undo_wanted.emit()
    assert queries.rights(panel.context.workspace.reader, [picture]) == {}
    assert panel.pictures.notices.texts() == []


def test_a_double_click_or_space_opens_it(qtbot, panel, picture):
    strip = panel.pictures.strip
    strip.setCurrentRow(0)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    (dialog,) = panel.window().findChildren(PictureDialog)
    assert dialog.isVisible()
    dialog.reject()
