"""What stands beside the text, and whom it concerns."""

import pytest

from calendar_app.commands.channels import add_campaign, add_tag
from calendar_app.commands.pillars import add_pillar
from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.store import queries
from calendar_app.ui.dialogs.tag_form import TagForm
from tests.builders import at


@pytest.fixture
def lines(panel):
    return {line.field: line for line in panel.details.lines}


def test_a_title_is_offered_only_where_a_network_has_one(panel, lines, place_of, workspace):
    panel.go_to(place_of("linkedin"))
    assert not lines["headline"].isVisible()
    workspace.run(edit_variant, place_of("linkedin"), format="document")
    assert lines["headline"].isVisible()


def test_a_first_comment_typed_in_a_channel_is_its_own(qtbot, panel, lines, place_of):
    panel.go_to(place_of("instagram"))
    qtbot.keyClicks(lines["first_comment"].edit, "The shop opens at 8")
    panel.saver.settle()
    reader, post = panel.context.workspace.reader, panel.post_id
    assert queries.post(reader, post).first_comment == ""
    own = next(v for v in queries.variants(reader, post) if v.id == place_of("instagram"))
    assert own.first_comment == "The shop opens at 8"


def test_a_link_that_cannot_be_clicked_is_said_beside_it(panel, lines, place_of, workspace, post):
    workspace.run(edit_post, post, link="https://lumen.fr")
    panel.go_to(place_of("instagram"))
    assert lines["link"].notices.texts() == ["A link cannot be clicked here."]


def test_a_pillar_is_chosen_beside_the_text(panel, workspace):
    pillar = workspace.run(add_pillar, name="Team")
    box = panel.details.pillar
    box.setCurrentIndex(box.findText("Team"))
    box.activated.emit(box.currentIndex())
    panel.saver.settle()
    assert queries.post(workspace.reader, panel.post_id).pillar == pillar


def test_campaign_tags_and_notes_belong_to_the_post_from_any_tab(qtbot, panel, place_of, workspace):
    campaign = workspace.run(
        add_campaign, name="Solstice", first=at("2026-11-01").day, last=at("2026-12-01").day
    )
    workspace.run(add_tag, name="Legal")
    panel.go_to(place_of("x"))
    panel.details.campaign.setCurrentIndex(panel.details.campaign.findText("Solstice"))
    panel.details.campaign.activated.emit(panel.details.campaign.currentIndex())
    panel.details._tag_menu.actions()[0].trigger()
    qtbot.keyClicks(panel.details.notes, "Ask Roubaix")
    panel.saver.settle()
    kept = queries.post(workspace.reader, panel.post_id)
    assert (kept.campaign, len(kept.tags), kept.notes) == (campaign, 1, "Ask Roubaix")
    assert panel.details.tags.text().strip() == "Legal"


def test_a_new_tag_is_made_where_it_is_wanted(qtbot, panel, workspace, post):
    (new,) = [each for each in panel.details._tag_menu.actions() if each.text() == "New tag…"]
    new.trigger()
    (form,) = panel.window().findChildren(TagForm)
    qtbot.keyClicks(form.name, "Press")
    form.save()
    assert panel.details.tags.text().strip() == "Press"
    (tag,) = queries.tags(workspace.reader)
    assert queries.post(workspace.reader, post).tags == (tag.id,)
