"""A poll, an event, tags: what only some formats have is written where they are chosen."""

import pytest
from PySide6.QtCore import Qt

from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.domain.options import Options
from calendar_app.store import queries


@pytest.fixture
def poll(panel, place_of, workspace):
    """X's tab, with a poll."""
    workspace.run(edit_variant, place_of("x"), format="poll")
    panel.go_to(place_of("x"))
    return panel.options


def options_of(panel, place):
    variants = queries.variants(panel.context.workspace.reader, panel.post_id)
    return next(variant.options for variant in variants if variant.id == place)


def test_only_the_chosen_format_shows_its_options(panel, poll, place_of, workspace):
    assert poll.isVisible()
    assert list(poll.editors) == ["poll.answers", "poll.minutes", "commercial_label"]
    workspace.run(edit_variant, place_of("x"), format="post")
    assert list(poll.editors) == ["commercial_label"]
    workspace.run(edit_variant, place_of("x"), format="article")
    assert not poll.isVisible()


def test_answers_are_typed_one_after_another_and_undone_as_one(qtbot, panel, poll, place_of, workspace):
    lines = poll.editors["poll.answers"].lines
    assert [line.isVisible() for line in lines] == [True, True, False, False]
    lines[0].setFocus()
    qtbot.keyClicks(lines[0], "Tea")
    qtbot.keyClick(lines[0], Qt.Key.Key_Return)
    assert lines[1].hasFocus()
    qtbot.keyClicks(lines[1], "Coffee")
    assert lines[2].isVisible()
    panel.saver.settle()
    assert options_of(panel, place_of("x")) == {"poll.answers": ("Tea", "Coffee")}
    panel.context.undo()
    panel.context.undo()
    assert options_of(panel, place_of("x")) == {}
    assert lines[0].text() == ""


def test_the_shared_tab_offers_what_any_channel_publishes(panel, poll, place_of, workspace):
    panel.go_to("")
    assert list(poll.editors) == ["commercial_label", "paid_partner", "poll.answers", "poll.minutes"]
    box = poll.editors["poll.minutes"].box
    assert [box.itemText(n) for n in (0, 1, 4, box.count() - 1)] == [
        "As the network proposes", "5 minutes", "1 hour", "7 days",
    ]  # fmt: skip
    box.setCurrentIndex(4)
    box.activated.emit(4)
    assert queries.post(workspace.reader, panel.post_id).options == {"poll.minutes": 60}
    assert options_of(panel, place_of("x")) == {}
    workspace.run(edit_variant, place_of("x"), options=Options({"poll.minutes": 1440}))
    panel.go_to(place_of("x"))
    assert poll.editors["poll.minutes"].box.currentText() == "1 day"
    poll.reset_wanted.emit("options")
    assert poll.editors["poll.minutes"].box.currentText() == "1 hour"


def test_an_event_begins_and_ends(panel, place_of, workspace):
    workspace.run(edit_variant, place_of("facebook"), format="event")
    panel.go_to(place_of("facebook"))
    begin, end = (panel.options.editors[f"event.{name}"] for name in ("start", "end"))
    begin.begin.click()
    end.begin.click()
    expected = {"event.start": "2026-11-16T18:30", "event.end": "2026-11-16T20:30"}
    assert options_of(panel, place_of("facebook")) == expected
    assert begin.day.isVisible()
    end.away.click()
    assert list(options_of(panel, place_of("facebook"))) == ["event.start"]


def test_a_commercial_label_is_previewed_with_the_partner_where_the_network_names_one(
    panel, place_of, workspace
):
    values = Options({"commercial_label": "paid", "paid_partner": "Atelier"})
    workspace.run(edit_post, panel.post_id, options=values)
    labels = {shown.post.network: shown.post.label for shown in panel.board._shown}
    assert labels["instagram"] == "Paid partnership with Atelier"
    assert labels["x"] == "Paid partnership"
    assert labels["linkedin"] == "Brand partnership"
