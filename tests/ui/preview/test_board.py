"""The board: previews side by side, painted from real files."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from calendar_app.ui.preview.board import Board, Shown


def shown(make, *networks):
    return [
        Shown(key=network, title=network, post=make(network, pictures=1), state="ready")
        for network in networks
    ]


def open_board(qtbot, themes, thumbnails, *, width=700):
    board = Board(themes=themes, thumbnails=thumbnails)
    qtbot.addWidget(board)
    board.resize(width, 600)
    board.show()
    return board


def test_a_picture_is_painted_from_its_file(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails)
    board.show_posts(shown(make, "instagram"))
    qtbot.waitUntil(board.is_all_loaded)
    canvas = board._cards["instagram"].canvas
    image: QImage = canvas.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).rgb() for x in range(5, image.width() - 5, 7)}
    assert len(colours) > 10


def test_there_are_as_many_columns_as_fit(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails)
    board.show_posts(shown(make, "facebook", "instagram", "linkedin"))
    lefts = {card.x() for card in board._cards.values()}
    assert len(lefts) == 2
    board.resize(340, 600)
    assert len({card.x() for card in board._cards.values()}) == 1


def test_columns_take_the_room_there_is_once_the_window_has_it(qtbot, themes, thumbnails, make):
    board = Board(themes=themes, thumbnails=thumbnails)
    qtbot.addWidget(board)
    board.show_posts(shown(make, "facebook", "instagram", "linkedin"))
    board.resize(620, 600)
    with qtbot.waitExposed(board):
        board.show()
    rights = [card.geometry().right() for card in board._cards.values()]
    assert max(rights) <= board._scroll.viewport().width()


def test_the_switches_change_what_is_drawn(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails, width=1000)
    board.show_posts(shown(make, "facebook"))
    canvas = board._cards["facebook"].canvas
    assert canvas.natural_width() == 375
    device = board.switches._device
    device.chosen.emit(_turn(device, "desktop"))
    assert canvas.natural_width() == 500


def test_what_is_scrolled_out_of_sight_is_not_loaded(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails, width=340)
    board.show_posts(shown(make, "facebook", "instagram", "linkedin", "x"))
    board.grab()
    assert not thumbnails.is_loaded("rocket.jpg")


def test_each_preview_says_what_it_shows_to_those_who_do_not_see_it(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails)
    board.show_posts(shown(make, "linkedin"))
    canvas = board._cards["linkedin"].canvas
    assert canvas.accessibleName() == "Preview: linkedin"
    assert "La collection Solstice" in canvas.accessibleDescription()


def test_without_a_channel_it_says_what_to_do(qtbot, themes, thumbnails):
    board = open_board(qtbot, themes, thumbnails)
    board.show_posts([])
    assert board._empty.isVisible()
    assert board._empty.alignment() & Qt.AlignmentFlag.AlignCenter


def test_a_carousel_is_turned_by_click_and_by_key_and_goes_no_further(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails)
    board.show_posts([Shown(key="a", title="a", post=make("instagram", pictures=3, format="carousel"))])
    canvas = board._cards["a"].canvas

    def shown() -> str:
        return canvas.accessibleDescription().splitlines()[1]

    right = QPoint(canvas.width() - 20, 200)
    assert shown() == "1/3"
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=right)
    assert shown() == "2/3"
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert shown() == "3/3"
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 200))
    assert shown() == "2/3"


def test_what_cannot_be_turned_is_no_stop_for_the_keyboard(qtbot, themes, thumbnails, make):
    board = open_board(qtbot, themes, thumbnails)
    board.show_posts(shown(make, "facebook"))
    assert board._cards["facebook"].canvas.focusPolicy() is Qt.FocusPolicy.NoFocus


def _turn(control, key):
    control.set_value(key)
    return key
