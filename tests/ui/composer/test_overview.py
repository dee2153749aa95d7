"""Everything before sending: all channels, what stands in the way of each, and the way back."""

from PySide6.QtCore import QPoint, Qt

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from tests.builders import PICTURES

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_by_key(qtbot, panel):
    qtbot.keyClick(panel, Qt.Key.Key_E, CTRL_SHIFT)
    assert panel.overview.isVisible()


def seen(panel) -> dict[str, list[str]]:
    cards = panel.board._cards
    names = {variant.id: panel._draft.name(variant) for variant in panel._draft.variants}
    return {names[key]: [banner.text() for banner in card._banners] for key, card in cards.items()}


def test_all_channels_are_seen_alone_with_what_stands_in_the_way(qtbot, panel, workspace, post):
    workspace.run(edit_post, post, text="x" * 300)
    open_by_key(qtbot, panel)
    assert not panel.writing.isVisible()
    assert not panel.discussion.isVisible()
    found = seen(panel)
    assert list(found) == ["Facebook", "Instagram", "LinkedIn", "X"]
    assert found["X"] == ["20 characters too many (300 / 280)."]
    assert found["Instagram"]
    assert found["LinkedIn"] == []


def test_esc_goes_back_to_writing_and_only_then_leaves(qtbot, panel):
    left = []
    panel.closed.connect(lambda: left.append(True))
    open_by_key(qtbot, panel)
    qtbot.keyClick(panel.board, Qt.Key.Key_Escape)
    assert panel.writing.isVisible()
    assert panel.discussion.isVisible()
    assert seen(panel)["Instagram"] == []
    assert not left
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert left


def test_a_problem_leads_to_the_channel_it_is_about(qtbot, panel, workspace, post):
    workspace.run(edit_post, post, text="x" * 300)
    open_by_key(qtbot, panel)
    variants = {panel._draft.name(variant): variant.id for variant in panel._draft.variants}
    panel.board._cards[variants["X"]]._banners[0].followed.emit()
    assert panel.place == variants["X"]
    assert panel.writing.isVisible()


def test_banners_stand_under_their_preview_and_cover_nothing(qtbot, panel, workspace, post):
    workspace.run(edit_post, post, text="x" * 2300)
    panel.resize(900, 700)
    open_by_key(qtbot, panel)
    for card in panel.board._cards.values():
        bottoms = [card.canvas.geometry().bottom()]
        for banner in card._banners:
            assert banner.geometry().top() > bottoms[-1]
            assert banner.height() >= banner.heightForWidth(banner.width())
            bottoms.append(banner.geometry().bottom())
        assert card.rect().contains(QPoint(0, bottoms[-1]))


def test_sending_is_one_key_from_there(qtbot, panel, workspace, post):
    cup = import_picture(workspace, PICTURES / "coffee.png").id
    workspace.run(edit_post, post, text="Bonjour", media=(MediaItem(asset=cup, alt="Une tasse"),))
    open_by_key(qtbot, panel)
    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def statuses() -> set[Status]:
        states = queries.variant_states(workspace.reader, post, now=workspace.clock()).values()
        return {state.status for state in states}

    qtbot.waitUntil(lambda: Status.DRAFT not in statuses())
