"""Which rules the copy of a channel is held against."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from calendar_app.commands.channels import edit_channel
from calendar_app.commands.media import add_asset
from calendar_app.commands.posts import edit_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.store import queries
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.composer.costly import CountLabel
from calendar_app.ui.composer.draft import read_draft

TALL = Asset(id="a" * 64, name="place.jpg", media_type="image/jpeg", width=1080, height=1440, size=400_000)


def told(workspace: Workspace, post: str, network: str) -> set[str]:
    """What is said of the version of a network."""
    draft = read_draft(workspace, post)
    assert draft is not None
    variant = next(each for each in draft.variants if draft.network(each).id == network)
    return {problem.key for problem in draft.problems[variant.id]}


def test_a_tall_picture_may_be_published_by_hand_and_not_by_a_tool(workspace: Workspace, post: str) -> None:
    workspace.run(add_asset, TALL)
    workspace.run(edit_post, post, media=(MediaItem(asset=TALL.id, alt="La place"),))
    assert told(workspace, post, "instagram") == set()
    channel = next(each for each in queries.channels(workspace.reader) if each.network == "instagram")
    workspace.run(edit_channel, channel.id, by_tool=True)
    assert told(workspace, post, "instagram") == {"picture_ratio"}
    workspace.undo()
    assert told(workspace, post, "instagram") == set()


def test_the_previews_say_of_which_day_the_rules_are(panel: ComposerPanel) -> None:
    rules = panel.board.switches.rules
    assert (rules.isVisible(), rules.text()) == (True, "Rules of 21 Nov 2026")
    assert "LinkedIn: 21 Nov 2026" in rules.toolTip().splitlines()


def test_a_count_says_on_hover_what_links_and_emoji_cost(
    panel: ComposerPanel, place_of: Callable[[str], str]
) -> None:
    panel.tabs.chosen.emit(place_of("x"))
    panel.writing.editor.setPlainText("Voir https://exemple.fr/a et exemple.fr 👍👍👍")
    (count,) = panel.writing.counters.findChildren(CountLabel)
    QApplication.sendEvent(
        count, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), count.mapToGlobal(QPoint(1, 1)))
    )
    assert count.toolTip() == "2 links: 46\n3 emoji: 6"
