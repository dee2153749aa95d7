"""What is offered beside a problem helps against it, by keyboard, and can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.domain.asset import Crop, MediaItem
from calendar_app.domain.options import Options
from tests.builders import PICTURES


@pytest.fixture
def links():
    """The links beside the problems of a part of the page, by their words."""

    def found(notices):
        buttons = notices.findChildren(QPushButton)
        return {button.text(): button for button in buttons if button.isVisible()}

    return found


def test_a_text_that_is_too_long_becomes_a_thread_or_is_shortened(qtbot, panel, links, place_of, workspace):
    place = place_of("x")
    workspace.run(edit_variant, place, text="Bonjour. " * 40)
    panel.go_to(place)
    editor, notices = panel.writing.editor, panel.writing.notices
    assert list(links(notices)) == ["Split into a thread", "Shorten…"]
    links(notices)["Shorten…"].click()
    assert editor.hasFocus()
    assert editor.textCursor().selectedText() == ("Bonjour. " * 40)[280:]
    split = links(notices)["Split into a thread"]
    split.setFocus()
    qtbot.keyClick(split, Qt.Key.Key_Space)
    assert panel._draft.variant(place).format == "thread"
    assert notices.texts() == []
    assert editor.hasFocus()
    panel.context.undo()
    assert (panel._draft.variant(place).format, editor.text()) == ("post", "Bonjour. " * 40)


def test_the_first_hashtag_too_many_is_selected(panel, links, place_of, workspace, post):
    workspace.run(edit_post, post, text="👩‍👩‍👧‍👦 #a #b #c #d #e #six #sept")
    panel.go_to(place_of("instagram"))
    links(panel.writing.notices)["Go to the first one too many"].click()
    assert panel.writing.editor.textCursor().selectedText() == "#six"


def test_a_missing_alternative_text_is_written(panel, links, place_of, workspace, post):
    asset = import_picture(workspace, PICTURES / "coffee.png")
    workspace.run(edit_post, post, media=(MediaItem(asset=asset.id, alt="a"), MediaItem(asset=asset.id)))
    panel.go_to(place_of("linkedin"))
    links(panel.pictures.notices)["Write it"].click()
    assert panel.pictures.alt.hasFocus()
    assert panel.pictures._described == 1


def test_a_picture_is_cropped_to_the_nearest_shape_in_one_step(panel, links, place_of, workspace, post):
    asset = import_picture(workspace, PICTURES / "coffee.png")
    tall = MediaItem(asset=asset.id, alt="a", crop=Crop(right=3000))
    place = place_of("instagram")
    workspace.run(edit_post, post, media=(tall,))
    panel.go_to(place)
    notices = panel.pictures.notices
    (crop,) = [words for words in links(notices) if words.startswith("Crop to")]
    links(notices)[crop].click()
    (item,) = panel._draft.content(place).media
    assert item.crop != tall.crop
    assert not [text for text in notices.texts() if "ratio of" in text]
    panel.context.undo()
    assert panel._draft.content(place).media == (tall,)


def test_what_a_network_has_not_is_taken_off_or_goes_elsewhere(panel, links, place_of, workspace, post):
    workspace.run(edit_post, post, link="https://lumen.fr", first_comment="Merci")
    place = place_of("instagram")
    panel.go_to(place)
    lines = {line.field: line for line in panel.details.lines}
    links(lines["link"].notices)["Put it into the first comment"].click()
    content = panel._draft.content(place)
    assert (content.link, content.first_comment) == ("", "Merci\nhttps://lumen.fr")
    panel.context.undo()
    assert panel._draft.content(place).link == "https://lumen.fr"
    workspace.run(edit_variant, place, format="story")
    links(lines["first_comment"].notices)["Take it off"].click()
    assert panel._draft.content(place).first_comment == ""


def test_what_a_poll_lacks_is_written_where_it_belongs(panel, links, place_of, workspace):
    workspace.run(
        edit_variant, place_of("linkedin"), format="poll", options=Options({"poll.answers": ["a", "b"]})
    )
    panel.go_to(place_of("linkedin"))
    links(panel.options.notices)["Write it"].click()
    assert panel.options.editors["poll.question"].line.hasFocus()


def test_what_no_longer_fits_is_selected_wherever_it_stands(panel, links, place_of, workspace):
    place, editor = place_of("linkedin"), panel.writing.editor
    workspace.run(edit_variant, place, format="document", text="a" * 3000 + "xy", headline="a" * 400 + "bcd")
    panel.go_to(place)
    assert list(links(panel.writing.notices)) == ["Shorten…"]
    links(panel.writing.notices)["Shorten…"].click()
    assert editor.textCursor().selectedText() == "xy"
    (line,) = [line for line in panel.details.lines if line.field == "headline"]
    links(line.notices)["Shorten…"].click()
    assert line.edit.selectedText() == "bcd"
    workspace.run(edit_variant, place_of("x"), format="thread", text=f"Un\n---\n{'a' * 283}\n---\nDeux")
    panel.go_to(place_of("x"))
    assert list(links(panel.writing.notices)) == ["Split again", "Shorten…"]
    links(panel.writing.notices)["Shorten…"].click()
    assert editor.textCursor().selectedText() == "aaa"
