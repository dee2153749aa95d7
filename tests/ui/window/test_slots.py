"""Slots from the window: added in the settings, filled from the calendar, where posts go."""

from datetime import time

from PySide6.QtCore import QTime

from calendar_app.commands.planning import add_slot
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.dialogs.slot_form import SlotForm
from calendar_app.ui.messages import Message
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, at


def slots_of_linkedin(workspace: Workspace) -> str:
    channel = queries.channels(workspace.reader)[1].id
    workspace.run(add_slot, channel=channel, weekdays=[1], time=time(9))
    return channel


def test_a_slot_is_added_in_the_settings(workspace: Workspace, window: MainWindow) -> None:
    window.show_settings()
    window.settings.show_section("slots")
    section = window.settings.sections["slots"]
    section.add_button.click()
    form = next(found for found in section.findChildren(SlotForm) if found.isVisible())
    form.save()
    assert form.problem() == "Choose at least one day of the week."
    form.time.setTime(QTime(12, 15))
    for weekday in (0, 4):
        form.days.boxes[weekday].setChecked(True)
    form.save()
    (slot,) = queries.slots(workspace.reader)
    assert (slot.weekdays, slot.time) == ((0, 4), time(12, 15))


def test_a_free_slot_becomes_a_draft_of_its_channel(workspace: Workspace, window: MainWindow) -> None:
    channel = slots_of_linkedin(workspace)
    window.show_calendar()
    view = window.calendar.view
    view.focus_on(Focus(day=view.page.all_slots[0].plan.day, key=view.page.all_slots[0].key))
    plan = view.page.all_slots[0].plan
    view.open_focused()
    (card,) = [c for c in queries.all_cards(workspace.reader, now=NOW) if c.plan == plan]
    assert [variant.channel for variant in card.variants] == [channel]


def test_a_post_of_the_tray_goes_to_the_next_free_slot(
    workspace: Workspace, window: MainWindow, told: list[Message]
) -> None:
    slots_of_linkedin(workspace)
    (idea,) = window.calendar.tray.list.cards
    (move,) = [a for a in window.menu_of((idea,)).actions() if a.text() == "Move to the next free slot"]
    move.trigger()
    (card,) = queries.cards_of(workspace.reader, idea.post, now=NOW)
    assert card.plan == at("2026-11-17T09:00")
    assert told[-1].text == "1 post moved to the next free slot"
    window.undo()
    assert [card.post for card in window.calendar.tray.list.cards] == [idea.post]


def test_the_selection_goes_in_one_step(workspace: Workspace, window: MainWindow) -> None:
    slots_of_linkedin(workspace)
    window.show_calendar()
    view = window.calendar.view
    card = next(card for card in view.page.in_order if card.title == "Interview")
    view.focus_on(Focus(day=card.plan.day, key=card.key))
    window.actions_table["move_to_free_slots"].trigger()
    assert view.focused_card is not None
    assert view.focused_card.plan == at("2026-11-17T09:00")
    window.undo()
    assert card.key in {each.key for each in view.page.in_order}


def test_without_slots_it_says_what_to_do(window: MainWindow, told: list[Message]) -> None:
    (idea,) = window.calendar.tray.list.cards
    (move,) = [a for a in window.menu_of((idea,)).actions() if a.text() == "Move to the next free slot"]
    move.trigger()
    assert told[-1].text == "“Idea” has no channel with a free slot. Add weekly slots in the settings."
