"""From the first start to an .ics: drafted by one person, validated by another, in the real window."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from calendar_app.commands.posts import create_post, edit_variant
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.store.database import FILE
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.dialogs.person_form import PersonForm
from tests.builders import PICTURES
from tests.journeys.calendar_files import planned, read_by_ics, read_by_vobject
from tests.journeys.hands import Hands

CAMILLE, SAMIR, PIN = "Camille Roux", "Samir Benali", "2580"
TITLE, TEXT = "Avant-premiere", "Les lampes de Roubaix arrivent vendredi."
REMARK = "Dites aussi l'heure d'ouverture."
CORRECTION = "On ouvre a 10 h. "
AHEAD = 10
PINS_ARE_SLOW = 20_000
"""Milliseconds: opening a key with a PIN is slow on purpose."""


def test_a_post_goes_from_the_first_start_to_the_calendars_of_others(hands: Hands, tmp_path: Path) -> None:
    make_a_brand(hands, tmp_path / "lumen")
    add_a_channel(hands)
    add_a_validator(hands)
    post = draft(hands)
    change_ones_mind(hands, post)
    hands.decide("send_for_validation")
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.IN_REVIEW}, timeout=PINS_ARE_SLOW)
    send_back(hands, post)
    correct_and_resend(hands, post)
    validate(hands, post)
    export_and_compare(hands, tmp_path)
    reopen_and_look(hands, post)


def make_a_brand(hands: Hands, folder: Path) -> None:
    """The first start asks who, what for, and the first channel."""
    hands.found_brand(folder, name="Maison Lumen", person=CAMILLE)
    workspace = hands.window.context.workspace
    assert hands.window.windowTitle() == "Maison Lumen"
    assert workspace.me.name == CAMILLE
    assert workspace.brand.zone == "Europe/Paris"
    assert [channel.network for channel in queries.channels(workspace.reader)] == ["instagram"]


def add_a_channel(hands: Hands) -> None:
    """A second one, in the settings."""
    hands.click(hands.window.sidebar.settings)
    hands.window.settings.show_section("channels")
    hands.click(hands.window.settings.sections["channels"].add_button)
    form = hands.form(ChannelForm)
    form.network.setFocus()
    hands.qtbot.keyClicks(form.network, "Link")
    assert form.network.currentData() == "linkedin"
    hands.fill(form.name, "Lumen pro")
    hands.save(form)
    channels = queries.channels(hands.window.context.workspace.reader)
    assert [channel.network for channel in channels] == ["instagram", "linkedin"]


def add_a_validator(hands: Hands) -> None:
    """Somebody who works at the same computer, behind a PIN."""
    hands.window.settings.show_section("people")
    hands.click(hands.window.settings.sections["people"].add_button)
    form = hands.form(PersonForm)
    hands.fill(form.name, SAMIR)
    for role in (Role.CM, Role.SMM):
        form.roles[role].setFocus()
        hands.press(form.roles[role], Qt.Key.Key_Space)
    assert form.chosen_roles == {Role.SMM}
    hands.fill(form.pin, PIN)
    hands.save(form)
    here = [person.name for person in hands.window.context.workspace.people_here()]
    assert here == [CAMILLE, SAMIR]


def draft(hands: Hands) -> str:
    """A post for both channels with a text, two pictures, a day and an hour."""
    hands.click(hands.window.sidebar.calendar)
    hands.click(hands.window.calendar.toolbar.new_post)
    hands.qtbot.waitUntil(hands.composer.isVisible)
    hands.fill(hands.composer.header.title, TITLE)
    hands.add_channel("Maison Lumen")
    hands.add_channel("Lumen pro")
    hands.composer.go_to("")
    hands.write(TEXT)
    hands.paste_files([PICTURES / "coffee.png", PICTURES / "flower.jpg"])
    hands.plan(days_ahead=AHEAD, time="18h30")
    post = hands.composer.post_id
    assert kept(hands, post) == (TITLE, TEXT, 2)
    assert plans(hands, post) == {Plan(day=ahead(hands), time=time(18, 30), zone="Europe/Paris")}
    assert len(queries.variants(hands.window.context.workspace.reader, post)) == 2
    return post


def change_ones_mind(hands: Hands, post: str) -> None:
    """Undo takes back hour, day and pictures one by one; redo brings all of it again."""
    before, shown = plans(hands, post), kept(hands, post)
    header = hands.composer.header
    for _ in range(3):
        hands.click(header._undo)
    assert kept(hands, post) == (TITLE, TEXT, 0)
    assert plans(hands, post) == {None}
    for _ in range(3):
        hands.click(header._redo)
    assert (plans(hands, post), kept(hands, post)) == (before, shown)
    assert not header._redo.isEnabled()


def send_back(hands: Hands, post: str) -> None:
    """The validator takes the chair and says what is missing."""
    hands.back_to_calendar()
    hands.become(SAMIR, pin=PIN)
    hands.open_post(TITLE, ahead(hands))
    hands.decide("request_changes")
    prompt = hands.composer.prompt
    hands.qtbot.waitUntil(prompt.isVisible)
    hands.qtbot.keyClicks(prompt.field, REMARK)
    hands.click(prompt.answer)
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.CHANGES_REQUESTED})


def correct_and_resend(hands: Hands, post: str) -> None:
    """The writer reads the remark, writes, and sends again."""
    hands.back_to_calendar()
    hands.become(CAMILLE)
    hands.open_post(TITLE, ahead(hands))
    assert REMARK in hands.composer.discussion.text()
    hands.press(hands.composer.writing.editor, Qt.Key.Key_Home)
    hands.write(CORRECTION)
    hands.decide("send_for_validation")
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.IN_REVIEW}, timeout=PINS_ARE_SLOW)
    assert kept(hands, post) == (TITLE, CORRECTION + TEXT, 2)


def validate(hands: Hands, post: str) -> None:
    """Once every picture was seen."""
    hands.back_to_calendar()
    hands.become(SAMIR, pin=PIN)
    hands.open_post(TITLE, ahead(hands))
    hands.decide("approve")
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.APPROVED})
    hands.back_to_calendar()


def export_and_compare(hands: Hands, folder: Path) -> None:
    """Two readers that had no part in writing the file find the database's own events in it."""
    workspace = hands.window.context.workspace
    add_all_kinds_of_plans(workspace, ahead(hands))
    hands.export_to(folder / "plan.ics")
    expected = planned(workspace.folder / FILE)
    assert len(expected) == 8
    assert read_by_vobject(folder / "plan.ics") == expected
    assert read_by_ics(folder / "plan.ics") == expected
    assert hands.window.toast.text() == "8 events exported."


def add_all_kinds_of_plans(workspace: Workspace, day: date) -> None:
    """Without an hour, in the night the clocks go back, with an hour per channel, without a date."""
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    plans = {
        "All day": Plan(day=day),
        "Second of two": Plan(day=date(2027, 10, 31), time=time(2, 30), zone="Europe/Paris", fold=1),
        "Two times": Plan(day=day, time=time(9), zone="Europe/Paris"),
        "No date": None,
    }
    made = {
        title: workspace.run(create_post, title=title, text=title, channels=channels, plan=plan)
        for title, plan in plans.items()
    }
    variant = queries.variants(workspace.reader, made["Two times"])[0]
    workspace.run(edit_variant, variant.id, plan=Plan(day=day, time=time(23, 30), zone="Pacific/Auckland"))


def reopen_and_look(hands: Hands, post: str) -> None:
    """The next start opens the same brand, and everything is there."""
    hands.desktop.close_brand()
    hands.desktop.begin(None)
    hands.qtbot.waitExposed(hands.window)
    assert hands.window.windowTitle() == "Maison Lumen"
    hands.open_post(TITLE, ahead(hands))
    assert hands.composer.writing.editor.toPlainText() == CORRECTION + TEXT
    assert hands.composer.pictures.strip.count() == 2
    assert REMARK in hands.composer.discussion.text()
    assert hands.statuses(post) == {Status.APPROVED}
    hands.back_to_calendar()


def ahead(hands: Hands) -> date:
    """The day that was planned for."""
    return hands.window.calendar.view.today + timedelta(days=AHEAD)


def kept(hands: Hands, post: str) -> tuple[str, str, int]:
    """Title, text and number of pictures as they are on disk."""
    found = queries.post(hands.window.context.workspace.reader, post)
    assert found is not None
    return found.title, found.text, len(found.media)


def plans(hands: Hands, post: str) -> set[Plan | None]:
    """When its cards are."""
    workspace = hands.window.context.workspace
    return {card.plan for card in queries.cards_of(workspace.reader, post, now=workspace.clock())}


@pytest.mark.parametrize("missing", ["person", "brand"])
def test_the_first_start_says_what_is_missing(hands: Hands, tmp_path: Path, missing: str) -> None:
    hands.desktop.begin(None)
    start = hands.desktop.start_window
    assert start is not None
    for name in {"person", "brand"} - {missing}:
        hands.fill(getattr(start.form, name), "Lumen")
    start.form.choose_folder(tmp_path / "lumen")
    hands.click(start.form.create_button)
    assert hands.desktop.window is None
    assert "missing" in start.form.problem.text()
    assert not (tmp_path / "lumen").exists()
