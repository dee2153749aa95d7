"""Typing: it is kept by itself, belongs to the tab in front, and is counted as each network counts."""

import pytest
from PySide6.QtCore import Qt

from calendar_app.commands.channels import archive_channel
from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import create_post, edit_post, edit_variant
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.tabs import ChannelTabs
from calendar_app.ui.dialogs.channel_form import ChannelForm
from tests.builders import at, reopen


def text_of(panel, post):
    return queries.post(panel.context.workspace.reader, post).text


def type_in(qtbot, panel, text):
    panel.writing.editor.selectAll()
    if text.isascii():
        qtbot.keyClicks(panel.writing.editor, text)
    else:
        panel.writing.editor.insertPlainText(text)  # a keyboard of QTest has no accents


def test_what_is_typed_is_saved_within_half_a_second(qtbot, panel, post):
    type_in(qtbot, panel, "Bonsoir")
    assert text_of(panel, post) == "Bonjour"
    qtbot.waitUntil(lambda: text_of(panel, post) == "Bonsoir", timeout=500)
    assert panel.header.saved.text().startswith("Saved at 09:00")


def test_somebody_who_never_pauses_is_saved_as_well(qtbot, panel, post):
    panel.writing.editor.clear()
    for letter in "abcdefgh":
        qtbot.keyClicks(panel.writing.editor, letter)
        qtbot.wait(70)
    assert text_of(panel, post).startswith("abcd")
    panel.saver.settle()


def test_leaving_the_page_saves_at_once_and_it_survives_reopening(qtbot, panel, post, workspace):
    type_in(qtbot, panel, "Dernière virgule,")
    panel.hide()
    again = reopen(workspace)
    assert queries.post(again.reader, post).text == "Dernière virgule,"
    again.close()


def test_another_post_gets_nothing_of_what_was_typed_before(qtbot, panel, post, workspace):
    other = workspace.run(create_post)
    type_in(qtbot, panel, "Du premier")
    panel.open(other)
    assert text_of(panel, post) == "Du premier"
    assert text_of(panel, other) == ""
    assert panel.writing.editor.toPlainText() == ""


def test_a_channel_shows_the_shared_text_until_something_is_typed_there(qtbot, panel, post, place_of):
    panel.go_to(place_of("linkedin"))
    assert panel.writing.editor.toPlainText() == "Bonjour"
    assert not panel.writing._reset.isVisible()
    type_in(qtbot, panel, "Mesdames, Messieurs")
    panel.saver.settle()
    assert text_of(panel, post) == "Bonjour"
    assert panel.writing._reset.isVisible()
    qtbot.mouseClick(panel.writing._reset, Qt.MouseButton.LeftButton)
    assert panel.writing.editor.toPlainText() == "Bonjour"
    assert not panel.writing._reset.isVisible()


def test_tabs_tell_what_differs_and_what_is_wrong(panel, place_of, workspace):
    workspace.run(edit_variant, place_of("x"), text="long " * 70)
    bar = panel.tabs._bar
    names = [bar.accessibleTabName(index) for index in range(bar.count())]
    assert "X, differs from the shared post, has a problem" in names
    assert "Facebook" in names


def test_tabs_without_room_are_signs_or_are_listed_by_name(qtbot, panel, place_of):
    tabs = ChannelTabs(panel.context)
    qtbot.addWidget(tabs)
    tabs.show()
    bar = tabs._bar

    def words(width):
        tabs.resize(width, 40)
        tabs.show_draft(panel._draft, place=place_of("linkedin"))
        return [bar.tabText(n) for n in range(1, bar.count())]

    assert words(800) == ["Facebook", "Instagram", "LinkedIn", "X"]
    assert words(330) == ["", "", "LinkedIn", ""]
    assert not tabs._more.isVisible()
    assert bar.tabToolTip(1) == bar.accessibleTabName(1) == "Facebook"
    words(250)
    hidden = [n for n in range(bar.count()) if not bar.isTabVisible(n)]
    assert hidden
    assert [action.text() for action in tabs._rest.actions()] == [bar.accessibleTabName(n) for n in hidden]
    assert all(bar.rect().contains(bar.tabRect(n)) for n in range(bar.count()) if n not in hidden)
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs._rest.actions()[-1].trigger()
    assert chosen.args == [bar.tabData(hidden[-1])]
    assert bar.isTabVisible(bar.currentIndex())
    for index in reversed(range(bar.currentIndex())):
        qtbot.keyClick(bar, Qt.Key.Key_Left)
        assert bar.currentIndex() == index


@pytest.mark.parametrize(("network", "shown"), [("x", "7 / 280"), ("instagram", "7 / 2,200 · 0 / 5 #")])
def test_the_counter_counts_as_the_channel_does(panel, place_of, network, shown):
    panel.go_to(place_of(network))
    assert panel.writing.counters.text() == shown


def test_the_shared_text_is_counted_for_every_channel_that_shows_it(panel, place_of, workspace):
    workspace.run(edit_variant, place_of("x"), text="À part")
    assert panel.writing.counters.text().split() == ["7", "/", "63,206", "7", "/", "2,200", "7", "/", "3,000"]


def test_what_is_too_long_is_counted_painted_and_said_with_the_way_there(qtbot, panel, place_of, workspace):
    workspace.run(edit_variant, place_of("x"), text="a" * 311)
    assert "X: 31 characters too many (311 / 280)." in panel.elsewhere.texts()
    panel.elsewhere.followed.emit(place_of("x"))
    assert panel.place == place_of("x")
    assert panel.writing.counters.text() == "! 311 / 280"
    assert panel.writing.notices.texts() == ["31 characters too many (311 / 280)."]
    formats = panel.writing.editor.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(280, 31)]


def test_a_change_from_elsewhere_shows_without_moving_the_cursor(qtbot, panel, post, workspace):
    editor = panel.writing.editor
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    workspace.run(edit_post, post, text="Bonjour à toutes et à tous")
    assert editor.toPlainText() == "Bonjour à toutes et à tous"
    assert editor.textCursor().position() == 3


def test_a_change_from_elsewhere_does_not_take_what_is_being_typed(qtbot, panel, post, workspace):
    type_in(qtbot, panel, "Je tape")
    workspace.run(edit_post, post, title="Autre titre")
    assert panel.writing.editor.toPlainText() == "Je tape"
    assert panel.header.title.text() == "Autre titre"
    panel.saver.settle()
    assert text_of(panel, post) == "Je tape"


def test_undo_takes_back_all_that_was_typed_in_one_go_and_redo_brings_it_back(qtbot, panel, post):
    type_in(qtbot, panel, "Bonsoir 👋")
    panel.header.undo_wanted.emit()
    assert panel.writing.editor.toPlainText() == "Bonjour"
    panel.header.redo_wanted.emit()
    assert panel.writing.editor.toPlainText() == "Bonsoir 👋"


def test_a_field_leaves_its_undo_keys_to_the_window(qtbot, panel, post):
    type_in(qtbot, panel, "Bonsoir")
    qtbot.keyClick(panel.writing.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.writing.editor.toPlainText() == "Bonsoir"
    panel.saver.settle()


def test_a_reader_can_look_and_not_write(qtbot, panel, post, workspace):

    reader = add_person(workspace, name="Léa Petit", roles={Role.READER})
    workspace.become(reader.id)
    assert panel.writing.editor.isReadOnly()
    assert panel.header.title.isReadOnly()
    assert not panel.decisions.main.isVisible()


def test_a_channel_can_be_added_and_taken_off(qtbot, panel, post, place_of, workspace):
    panel.go_to(place_of("x"))
    channel = next(v.channel for v in queries.variants(workspace.reader, post) if v.id == place_of("x"))
    panel.writing.remove_wanted.emit()
    assert len(queries.variants(workspace.reader, post)) == 3
    assert panel.place == ""
    panel.tabs.add_wanted.emit(channel)
    assert len(queries.variants(workspace.reader, post)) == 4
    assert panel.place == "", "who writes for all goes on writing for all"
    panel.go_to(place_of("linkedin"))
    panel.writing.remove_wanted.emit()
    panel.go_to(place_of("x"))
    (free,) = panel._draft.free_channels()
    panel.tabs.add_wanted.emit(free.id)
    assert panel.place == place_of("linkedin"), "who writes for one sees the other"


def test_another_language_makes_the_page_anew_and_keeps_what_was_typed(qtbot, panel, post):
    type_in(qtbot, panel, "Bonsoir")
    before = panel.writing
    panel.context.language.use("fr")
    qtbot.waitUntil(lambda: panel.writing is not before)
    assert panel.writing.editor.toPlainText() == "Bonsoir"
    assert text_of(panel, post) == "Bonsoir"


def test_a_new_post_is_ready_for_its_title_and_another_one_for_its_text(qtbot, panel, workspace):
    panel.setFocus()
    assert panel.writing.editor.hasFocus()
    panel.open(workspace.run(create_post))
    panel.setFocus()
    assert panel.header.title.hasFocus()


def test_return_leads_from_the_title_to_the_text(qtbot, panel):
    panel.header.title.setFocus()
    qtbot.keyClick(panel.header.title, Qt.Key.Key_Return)
    assert panel.writing.editor.hasFocus()


def test_a_text_that_a_channel_has_already_is_said_with_its_day(panel, post, workspace):
    channel = queries.variants(workspace.reader, post)[0].channel
    workspace.run(create_post, title="Before", channels=[channel], plan=at("2026-11-09"), text="BONJOUR !")
    panel.refresh()
    (said,) = panel.writing.notices.texts()
    assert said.endswith("has the same text on Mon, 9 Nov.")
    workspace.run(edit_post, post, text="Something else")
    assert panel.writing.notices.texts() == []


def test_the_field_is_as_high_as_its_text_before_it_was_ever_painted(qtbot):
    field = TextField(lines=2, most=12)
    qtbot.addWidget(field)
    field.show_text("words that fill more than one line of it " * 6)
    field.resize(220, 400)
    field.show()
    unseen = field.sizeHint().height()
    field.grab()
    assert unseen == field.sizeHint().height() > TextField(lines=2).sizeHint().height()


def test_a_brand_s_first_channel_can_be_made_where_it_is_missed(qtbot, panel, workspace):
    for channel in queries.channels(workspace.reader):
        workspace.run(archive_channel, channel.id)
    panel.open(workspace.run(create_post))
    assert panel.decisions.main.text() == "Add a channel"
    panel.decisions.main.click()
    (new,) = [action for action in panel.tabs._menu.actions() if action.text()]
    panel.tabs._menu.close()
    new.trigger()
    form = panel.findChild(ChannelForm)
    form.name.setText("Lumen")
    form.save()
    (variant,) = queries.variants(workspace.reader, panel.post_id)
    assert queries.channels(workspace.reader)[0].id == variant.channel
