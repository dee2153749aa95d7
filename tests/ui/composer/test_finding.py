"""Find and replace: over all that a post says, by keyboard, as one step."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import Options
from calendar_app.store import queries
from tests.builders import PICTURES

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(panel, post):
    reader = panel.context.workspace.reader
    found = queries.post(reader, post)
    own = [each for each in queries.variants(reader, post) if each.own]
    alts = [item.alt for item in found.media]
    return [found.text, found.first_comment, *alts, *(each.text for each in own)]


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def test_words_are_found_everywhere_and_replaced_by_keyboard_as_one_step(panel, post, place_of, workspace):
    x, finding = place_of("x"), panel.finding
    picture = MediaItem(asset=import_picture(workspace, PICTURES / "china.jpg").id, alt="Une lampe rouge")
    workspace.run(
        edit_post,
        post,
        text="Une lampe, 🎉 deux LAMPES",
        first_comment="La Lampe",
        media=(picture,),
    )
    workspace.run(edit_variant, x, text="Lampe ?")
    before = said(panel, post)

    press(panel.writing.editor, Qt.Key.Key_H, CTRL)
    assert finding.words.hasFocus()
    QTest.keyClicks(finding.words, "lampe")
    assert finding.count.text() == "5 found · Facebook 4 · Instagram 4 · LinkedIn 4 · X 3"
    assert len(panel.writing.editor.extraSelections()) == 2
    for _ in range(2):
        press(finding.words, Qt.Key.Key_Return)
    assert finding.count.text().startswith("2 of 5")
    assert panel.writing.editor.textCursor().selectedText() == "LAMPE"
    press(finding.words, Qt.Key.Key_Return)
    press(finding.words, Qt.Key.Key_Return)
    assert panel.pictures.alt.selectedText() == "lampe"
    press(finding.words, Qt.Key.Key_Return)
    assert (panel.place, panel.writing.editor.textCursor().selectedText()) == (x, "Lampe")
    press(finding.words, Qt.Key.Key_Return, SHIFT)
    assert finding.count.text().startswith("4 of 5")

    finding.whole_words.setChecked(True)
    assert len(finding.hits) == 4
    assert finding.all.text() == "Remove all"
    assert not finding._scroll.isVisible()
    finding.new.setFocus()
    QTest.keyClicks(finding.new, "lampe neuve")
    assert "Une [removed: lampe] [added: lampe neuve], 🎉 deux LAMPES" in finding.preview.accessibleName()
    press(finding.new, Qt.Key.Key_Return)
    press(finding.new, Qt.Key.Key_Return)
    assert said(panel, post)[0] == "Une lampe neuve, 🎉 deux LAMPES"
    assert finding.count.text().startswith("2 of 4")  # and not the « lampe » that has just come
    panel.header.undo_wanted.emit()
    assert said(panel, post) == before

    finding.all.click()
    assert said(panel, post) == [
        "Une lampe neuve, 🎉 deux LAMPES",
        "La lampe neuve",
        "Une lampe neuve rouge",
        "lampe neuve ?",
    ]
    panel.header.undo_wanted.emit()
    assert said(panel, post) == before

    press(finding.words, Qt.Key.Key_Escape)
    assert finding.isHidden()
    assert panel.isVisible()
    assert panel.writing.editor.extraSelections() == []


def test_answers_and_places_are_found_where_a_format_has_them_and_replaced_as_one_step(
    panel, post, place_of, workspace
):
    x, facebook, finding = place_of("x"), place_of("facebook"), panel.finding
    answers = Options({"poll.answers": ("Le thé", "thé", "Un thé vert, un thé noir"), "poll.minutes": 60})
    workspace.run(edit_variant, x, format="poll", options=answers)
    workspace.run(edit_variant, facebook, format="event")
    shared = Options({"event.place": "Salon de thé", "event.start": "2026-11-16T18:30", "board": "thé"})
    workspace.run(edit_post, post, text="Thé", options=shared)

    def options():
        variants = {each.id: each for each in queries.variants(workspace.reader, post)}
        return queries.post(workspace.reader, post).options, variants[x].options

    finding.open("thé")
    # The board is of no format that is chosen: nobody sees it, nothing would publish it.
    assert finding.count.text() == "6 found · Facebook 2 · Instagram 1 · LinkedIn 1 · X 5"
    finding.next.click()
    finding.next.click()
    assert panel.options.editors["event.place"].line.selectedText() == "thé"
    for _ in range(4):
        finding.next.click()
    lines = panel.options.editors["poll.answers"].lines
    assert panel.place == x
    assert (lines[2].selectedText(), lines[2].selectionStart()) == ("thé", len("Un thé vert, un "))
    finding.new.setText("café")
    said = finding.preview.accessibleName()
    assert "Shared: Place — Salon de [removed: thé] [added: café]" in said
    assert "X: Answers 2 — [removed: thé] [added: café]" in said
    finding.all.click()
    changed = {**answers, "poll.answers": ("Le café", "café", "Un café vert, un café noir")}
    assert options() == ({**shared, "event.place": "Salon de café"}, changed)
    panel.header.undo_wanted.emit()
    assert options() == (shared, answers)

    finding.new.clear()
    finding.all.click()  # An answer of which nothing is left is none.
    assert options()[1].texts("poll.answers") == ("Le ", "Un  vert, un  noir")
    panel.header.undo_wanted.emit()
    assert options() == (shared, answers)
