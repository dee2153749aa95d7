"""What is put into the text from below it, with the hands on the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from calendar_app.commands.channels import add_campaign, add_tag
from calendar_app.commands.phrases import add_hashtag_set, add_snippet
from calendar_app.commands.posts import create_post, edit_post
from calendar_app.domain.emoji import EmojiGroup, SkinTone
from calendar_app.domain.utm import Utm
from calendar_app.store import queries
from calendar_app.ui.composer.counters import Counters
from calendar_app.ui.composer.emoji_grid import COLUMNS
from calendar_app.ui.composer.emoji_panel import EmojiPanel
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.foot import Foot
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.toolbar import Toolbar
from calendar_app.ui.dialogs.fields_form import FieldsForm
from calendar_app.ui.dialogs.hashtag_set_form import HashtagSetForm
from calendar_app.ui.dialogs.snippet_form import SnippetForm
from calendar_app.ui.dialogs.utm_form import LINK, TEXT, UtmForm


@pytest.fixture
def editor(panel):
    panel.writing.editor.setFocus()
    panel.writing.editor.moveCursor(panel.writing.editor.textCursor().MoveOperation.End)
    return panel.writing.editor


def press(qtbot, key, *, shift=False):
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget(), key, keys)


def open_emoji(qtbot, panel):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    (opened,) = (each for each in panel.window().findChildren(EmojiPanel) if each.isVisible())
    assert opened.line.hasFocus()
    return opened


def names(opened):
    return [opened.grid.shown.index(row).data() for row in range(opened.grid.shown.rowCount())]


def test_an_emoji_is_found_and_inserted_by_keyboard_alone_and_undone(qtbot, panel, post, editor, workspace):
    opened = open_emoji(qtbot, panel)
    qtbot.keyClicks(opened.line, "soleil")
    press(qtbot, Qt.Key.Key_Return)
    assert editor.hasFocus()
    assert editor.toPlainText() == "Bonjour☀️"
    assert queries.post(workspace.reader, post).text == "Bonjour☀️"
    panel.context.undo()
    assert editor.toPlainText() == "Bonjour"


def test_arrows_walk_and_shift_stays_for_the_next_one(qtbot, panel, editor):
    opened = open_emoji(qtbot, panel)
    first = names(opened)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return, shift=True)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Return)
    assert editor.toPlainText() == f"Bonjour{first[COLUMNS + 1]}{first[COLUMNS]}"
    again = open_emoji(qtbot, panel)
    assert names(again) == [first[COLUMNS], first[COLUMNS + 1]]
    press(qtbot, Qt.Key.Key_Escape)
    assert editor.hasFocus()
    assert not again.isVisible()
    assert panel.isVisible()
    assert editor.toPlainText() == f"Bonjour{first[COLUMNS + 1]}{first[COLUMNS]}"


def test_kinds_show_their_own_words_look_in_all_and_a_tone_is_remembered(qtbot, panel, editor):
    opened = open_emoji(qtbot, panel)
    qtbot.mouseClick(opened.groups[EmojiGroup.FLAGS], Qt.MouseButton.LeftButton)
    assert "🇫🇷" in names(opened)
    assert "☀️" not in names(opened)
    qtbot.keyClicks(opened.line, "sun")
    assert "☀️" in names(opened)
    assert not any(button.isChecked() for button in opened.groups.values())
    opened.line.clear()
    qtbot.keyClicks(opened.line, "xylophage")
    assert names(opened) == []
    assert opened.line.accessibleDescription() == "No emoji has such a name."
    press(qtbot, Qt.Key.Key_Return)
    assert opened.isVisible()
    qtbot.mouseClick(opened.tones[SkinTone.DARK], Qt.MouseButton.LeftButton)
    opened.line.clear()
    qtbot.keyClicks(opened.line, "pouce vers le haut")
    press(qtbot, Qt.Key.Key_Return)
    assert editor.toPlainText() == "Bonjour👍🏿"
    again = open_emoji(qtbot, panel)
    assert again.tones[SkinTone.DARK].isChecked()
    qtbot.mouseClick(again.tones[SkinTone.NONE], Qt.MouseButton.LeftButton)
    assert names(again) == ["👍🏿"]
    panel.hide()
    assert not again.isVisible(), "nothing floats over a page that is left"


def test_an_emoji_goes_to_the_field_in_which_one_writes(qtbot, panel, editor):
    comment = panel.details.lines[1].edit
    comment.setFocus()
    opened = open_emoji(qtbot, panel)
    qtbot.keyClicks(opened.line, "soleil")
    press(qtbot, Qt.Key.Key_Return)
    assert comment.hasFocus()
    assert comment.toPlainText() == "☀️"
    title = panel.header.title
    title.setFocus()
    title.end(False)
    opened = open_emoji(qtbot, panel)
    press(qtbot, Qt.Key.Key_Return)
    assert title.text() == "Carousel☀️"
    assert editor.toPlainText() == "Bonjour"


def choose(menu, text):
    """By what it begins with."""
    menu.fill()
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()


def texts(menu):
    menu.fill()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_set_of_hashtags_comes_at_the_end_or_at_the_cursor(panel, post, editor, workspace):
    workspace.run(add_hashtag_set, name="Atelier", hashtags="été déco")
    menu = panel.writing.toolbar.hashtag_menu
    choose(menu, "Atelier")
    assert editor.text() == "Bonjour\n\n#été #déco"
    choose(menu, "Atelier")
    assert editor.text() == "Bonjour\n\n#été #déco"
    panel.context.undo()
    assert editor.text() == "Bonjour"
    choose(menu, "Insert at the end")
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    choose(menu, "Atelier")
    assert editor.text() == "#été #déco Bonjour"
    assert queries.post(workspace.reader, post).text == "#été #déco Bonjour"


def test_the_menu_counts_hashtags_warns_of_too_many_and_keeps_those_of_the_post(
    qtbot, panel, editor, workspace, place_of
):
    workspace.run(add_hashtag_set, name="Solstice & Co", hashtags="a1 a2 a3 a4")
    menu = panel.writing.toolbar.hashtag_menu
    assert texts(menu)[0] == "Solstice && Co · 4 hashtags"
    editor.insertPlainText(" #b1 #a1 #Été")
    assert texts(menu)[0] == "Solstice && Co · 4 hashtags – Instagram: 6 of 5 at most"
    panel.go_to(place_of("linkedin"))
    assert texts(menu)[0] == "Solstice && Co · 4 hashtags"
    choose(menu, "Save the hashtags")
    form = panel.findChild(HashtagSetForm)
    qtbot.keyClicks(form.name, "Saison")
    form.save()
    kept = queries.hashtag_sets(workspace.reader)[0]
    assert (kept.name, kept.hashtags) == ("Saison", ("b1", "a1", "Été"))


def test_a_template_is_filled_in_by_the_post_and_asks_for_the_rest(qtbot, panel, post, editor, workspace):
    campaign = workspace.run(add_campaign, name="Solstice", first=date(2026, 11, 1), last=date(2026, 11, 30))
    workspace.run(edit_post, post, campaign=campaign)
    text = " {prénom}, {campaign} : {date} à {hour} chez {compte}"
    workspace.run(add_snippet, name="Rendez-vous", text=text)
    choose(panel.writing.toolbar.snippet_menu, "Rendez-vous")
    form = panel.findChild(FieldsForm)
    assert list(form.lines) == ["prénom", "compte"]
    qtbot.keyClicks(form.lines["prénom"], "Lea")
    form.save()
    assert editor.text().startswith("Bonjour Lea, Solstice : Monday, ")
    assert editor.text().endswith(" chez ")
    assert editor.hasFocus()


def test_a_whole_post_is_kept_as_a_template_and_written_again(panel, post, editor, workspace):
    tag = workspace.run(add_tag, name="Atelier")
    workspace.run(edit_post, post, first_comment="Suivez-nous", tags=(tag,))
    choose(panel.writing.toolbar.snippet_menu, "Save this post")
    form = panel.findChild(SnippetForm)
    assert form.name.text() == "Carousel"
    form.text.clear()
    form.save()
    assert form.problem() == "Write the text of the template."
    assert queries.snippets(workspace.reader) == []
    form.text.setPlainText("Bonsoir")
    form.save()
    workspace.run(edit_post, post, text="", first_comment="", tags=())
    choose(panel.writing.toolbar.snippet_menu, "Carousel")
    found = queries.post(workspace.reader, post)
    assert (found.text, found.first_comment, found.tags) == ("Bonsoir", "Suivez-nous", (tag,))
    panel.context.undo()
    found = queries.post(workspace.reader, post)
    assert (found.text, found.first_comment, found.tags) == ("", "", ())


@pytest.fixture
def toolbar(qtbot, context):
    """Under a text that belongs to no post."""
    editor = TextField(lines=3)
    made = Toolbar(context, Saver(context, editor), editor, care=())
    for widget in (editor, made):
        qtbot.addWidget(widget)
    return made


def test_where_sets_and_templates_are_kept_is_a_step_away(qtbot, toolbar):
    for menu, name in ((toolbar.hashtag_menu, "hashtag_sets"), (toolbar.snippet_menu, "snippets")):
        with qtbot.waitSignal(toolbar.settings_wanted) as wanted:
            choose(menu, "Edit the")
        assert wanted.args == [name]


def test_tools_lose_their_words_before_counts_lose_their_room(qtbot, context, toolbar):
    counters = Counters(context)
    count = QLabel("2 200")
    count.setFixedSize(120, 16)
    counters.add(count)
    foot = Foot(toolbar, counters)
    qtbot.addWidget(foot)
    beside = toolbar.full_width() + 140
    for width, shown, together in ((beside, True, True), (beside - 60, False, True), (200, False, False)):
        foot.resize(width, 60)
        foot.show()
        foot.layout().activate()
        words = toolbar.snippets.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        is_beside = toolbar.y() < counters.geometry().bottom() and counters.y() < toolbar.geometry().bottom()
        assert (words, is_beside) == (shown, together), width
    toolbar.setParent(None)


def open_link(panel):
    panel.writing.toolbar.link.click()
    return next(form for form in panel.findChildren(UtmForm) if form.isVisible())


def test_a_link_is_built_with_what_the_post_knows(qtbot, panel, post, editor, place_of):
    run, days = panel.context.workspace.run, {"first": date(2026, 11, 1), "last": date(2026, 11, 30)}
    run(edit_post, post, campaign=run(add_campaign, name="L’Été Solstice", **days))
    panel.go_to(place_of("instagram"))
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    form = open_link(panel)
    assert form.preview.toPlainText() == ""
    qtbot.keyClicks(form.address, "lumen.fr/?page=2#haut")
    whole = "https://lumen.fr/?page=2&utm_source=instagram&utm_medium=social&utm_campaign=l-ete-solstice#haut"
    assert form.preview.toPlainText() == whole
    qtbot.keyClick(form.address, Qt.Key.Key_Return)
    assert editor.text() == f"Bonjour {whole}"
    assert editor.hasFocus()
    panel.context.undo()
    assert editor.text() == "Bonjour"


def test_what_is_missing_of_a_link_is_said_in_one_sentence(qtbot, context):
    written = []
    form = UtmForm(
        context.themes, address="", proposed=Utm(), use=lambda *link: written.append(link), parent=None
    )
    qtbot.addWidget(form)
    for typed, problem in (
        ("", "Paste the address that the link leads to."),
        ("lumen", "“lumen” is no web address: it should read like https://example.com/page."),
        (".fr", "Say where the link stands, such as “instagram”."),
    ):
        qtbot.keyClicks(form.address, typed)
        assert form.problem() == ""
        form.save()
        assert form.problem() == problem
    assert written == []
    qtbot.keyClicks(form.source, "x")
    form.save()
    assert written == [("https://lumen.fr?utm_source=x", TEXT)]


def test_a_link_goes_back_to_where_it_was(panel, post, editor, workspace):
    workspace.run(edit_post, post, link="https://lumen.fr/?utm_source=lettre&utm_campaign=mai")
    form = open_link(panel)
    assert (form.source.text(), form.campaign.text(), form.medium.text()) == ("lettre", "mai", "")
    assert form.target.value() == LINK
    form.source.setText("blog")
    form.save()
    assert queries.post(workspace.reader, post).link == "https://lumen.fr/?utm_source=blog&utm_campaign=mai"
    assert editor.text() == "Bonjour"
    workspace.run(edit_post, post, link="", text="Bonjour lumen.fr ici")
    cursor = editor.textCursor()
    for start, end, text in (
        (8, 16, "Bonjour https://lumen.fr?utm_source=blog&utm_medium=social ici"),
        (0, 7, "Bonjour https://exemple.fr?utm_source=blog&utm_medium=social https://lumen.fr"),
    ):
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        form = open_link(panel)
        form.address.setText(form.address.text() or "exemple.fr")
        form.source.setText("blog")
        form.save()
        assert editor.text().startswith(text)


def test_a_link_of_another_campaign_is_proposed_anew_and_never_altered(panel, post, workspace, place_of):
    days = {"first": date(2026, 11, 1), "last": date(2026, 11, 30)}
    spring, summer = (workspace.run(add_campaign, name=name, **days) for name in ("Printemps", "Été"))
    link = "https://lumen.fr/?a=1&utm_source=x&utm_campaign=printemps#b"
    workspace.run(edit_post, post, link=link, campaign=spring)
    offer = panel.details.campaign_links
    assert not offer.isVisible()
    workspace.run(edit_post, post, campaign=summer)
    assert offer.isVisible()
    assert queries.post(workspace.reader, post).link == link
    panel.go_to(place_of("x"))
    assert not offer.isVisible()
    panel.go_to("")
    offer.banner.followed.emit()
    assert queries.post(workspace.reader, post).link == link.replace("printemps", "ete")
    assert not offer.isVisible()
    workspace.run(edit_post, post, text=f"Voir {link}.", link="")
    assert offer.isVisible()
    offer.banner.followed.emit()
    assert queries.post(workspace.reader, post).text == f"Voir {link}.".replace("printemps", "ete")


def names_of(panel):
    found = panel.writing.toolbar.mentions.list
    return [found.item(row).text() for row in range(found.count())] if found else []


@pytest.fixture
def named(workspace):
    for text in ("Merci @lea.martin !", "Avec @Leon_photo et @lea.martin", "contact@lumen.fr"):
        workspace.run(create_post, text=text)


@pytest.mark.usefixtures("named")
def test_accounts_that_are_known_are_completed_after_an_at(qtbot, panel, post, editor, workspace):
    editor.insertPlainText(" 🌞 ")
    qtbot.keyClicks(editor, "@")
    assert names_of(panel) == ["@maison.lumen", "@lea.martin", "@Leon_photo"]
    qtbot.keyClicks(editor, "LE")
    assert names_of(panel) == ["@lea.martin", "@Leon_photo"]
    assert editor.accessibleDescription() == "@lea.martin"
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Tab)
    assert editor.text() == "Bonjour 🌞 @Leon_photo "
    assert names_of(panel) == []
    assert queries.post(workspace.reader, post).text == "Bonjour 🌞 @Leon_photo "


def test_accounts_are_completed_in_a_first_comment_and_with_their_server(qtbot, panel, post, workspace):
    other = workspace.run(create_post, text="Photo")
    workspace.run(edit_post, other, first_comment="Photo : @ana@piaille.fr")
    workspace.run(edit_post, post, first_comment="Merci")
    (comment,) = (line for line in panel.details.lines if line.field == "first_comment")
    comment.edit.setFocus()
    comment.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(comment.edit, " @ana@pi")
    assert [comment.mentions.list.item(row).text() for row in range(comment.mentions.list.count())] == [
        "@ana@piaille.fr"
    ]
    qtbot.keyClick(comment.edit, Qt.Key.Key_Return)
    assert comment.mentions.list is None
    assert queries.post(workspace.reader, post).first_comment == "Merci @ana@piaille.fr "
    assert panel.writing.editor.text() == "Bonjour"


@pytest.mark.usefixtures("named")
def test_a_name_that_is_not_wanted_is_typed_on(qtbot, panel, editor):
    qtbot.keyClicks(editor, " @le")
    press(qtbot, Qt.Key.Key_Escape)
    assert names_of(panel) == []
    assert panel.isVisible()
    qtbot.keyClicks(editor, "a")
    assert names_of(panel) == ["@lea.martin"]
    qtbot.keyClicks(editor, " a@le")
    assert names_of(panel) == []
    assert editor.text() == "Bonjour @lea a@le"
    qtbot.mouseClick(panel.writing.toolbar.mention, Qt.MouseButton.LeftButton)
    assert editor.text() == "Bonjour @lea a@le @"
    assert "@lea.martin" in names_of(panel)
    panel.details.notes.setFocus()
    assert names_of(panel) == []
