"""Posts of a profile's grid are carried onto each other, or moved with Alt and an arrow key."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QMenu

from calendar_app.commands.brand import edit_brand
from calendar_app.commands.posts import create_post
from calendar_app.commands.review import mark_published
from calendar_app.store import queries
from calendar_app.ui.preview.tiles import Tile, beside
from tests.builders import NOW, at

OWN, LATER, OUT = "Carousel", "Later", "Out"
WAYS = {"left": QPoint(-1, 0), "right": QPoint(1, 0), "up": QPoint(0, -1), "down": QPoint(0, 1)}


@pytest.mark.parametrize(
    ("at", "way", "next_one"),
    [(0, "right", 1), (0, "left", 0), (1, "down", 4), (4, "up", 1), (2, "down", 4), (2, "right", 2)],
)
def test_arrows_keep_to_rows_and_columns(at, way, next_one):
    rects = [QRectF(place % 3 * 100, place // 3 * 130, 98, 128) for place in range(5)]
    assert beside(rects, at, WAYS[way]) == next_one


def test_a_tile_is_dragged_and_moved_by_keys_and_what_is_published_stays(
    qtbot, workspace, context, panel, place_of
):
    instagram = next(c.id for c in queries.channels(workspace.reader) if c.network == "instagram")
    for title, day in ((LATER, "2026-11-20"), (OUT, "2026-11-09")):
        made = workspace.run(
            create_post, title=title, channels=[instagram], plan=at(f"{day}T09:00"), text="a"
        )
        if title == OUT:
            workspace.run(mark_published, made)
    panel.board.switches.look_at(profile=True)
    canvas = panel.board._cards[place_of("instagram")].canvas
    told = []
    context.messages.told.connect(told.append)

    def tile(title: str) -> Tile:
        return next(t for t in canvas.findChildren(Tile) if t.accessibleName().startswith(title))

    def drag(title: str, onto: str) -> None:
        start, end = tile(title).rect().center(), tile(title).mapFrom(canvas, tile(onto).geometry().center())
        qtbot.mousePress(tile(title), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(tile(title), start + QPoint(40, 0))
        qtbot.mouseMove(tile(title), end)
        qtbot.mouseRelease(tile(title), Qt.MouseButton.LeftButton, pos=end)

    def dates() -> dict[str, int]:
        cards = queries.all_cards(workspace.reader, now=NOW)
        return {c.title: c.plan.day.day for c in cards if any(v.channel == instagram for v in c.variants)}

    assert "Published" in tile(OUT).accessibleName()
    drag(OWN, LATER)
    assert dates() == {OWN: 20, LATER: 16, OUT: 9}
    assert told[-1].act is not None
    assert tile(OWN).geometry().left() < tile(LATER).geometry().left()
    tile(OWN).setFocus()
    qtbot.keyClick(tile(OWN), Qt.Key.Key_Right)
    assert tile(LATER).hasFocus()
    qtbot.keyClick(tile(LATER), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dates() == {OWN: 16, LATER: 20, OUT: 9}
    assert tile(LATER).hasFocus()
    drag(OUT, OWN)
    assert dates() == {OWN: 16, LATER: 20, OUT: 9}
    drag(OWN, OUT)
    assert dates() == {OWN: 16, LATER: 20, OUT: 9}
    assert told[-1].text == "Published posts keep their date; they can be copied"


def test_enter_offers_the_posts_to_swap_with_and_says_what_stands_too_close_then(
    qtbot, workspace, context, panel, place_of
):
    workspace.run(edit_brand, minimum_gap=60)
    instagram = next(c.id for c in queries.channels(workspace.reader) if c.network == "instagram")
    for title, when in ((LATER, "2026-11-20T09:00"), ("Close", "2026-11-20T09:20")):
        workspace.run(create_post, title=title, channels=[instagram], plan=at(when), text="a")
    panel.board.switches.look_at(profile=True)
    told = []
    context.messages.told.connect(told.append)
    canvas = panel.board._cards[place_of("instagram")].canvas
    own = next(t for t in canvas.findChildren(Tile) if t.accessibleName().startswith(OWN))
    qtbot.keyClick(own, Qt.Key.Key_Return)
    first, *offered = own.findChild(QMenu).actions()
    assert (first.text(), first.isEnabled()) == ("Swap its date with", False)
    assert [action.text().partition(",")[0] for action in offered] == ["Close", LATER]
    offered[1].trigger()
    assert told[-1].text.replace("\N{NO-BREAK SPACE}", " ") == (
        f"“{OWN}” and “{LATER}” have swapped their dates · collides: 20 min from “Close”, 1 h wanted"
    )
