"""The settings: what is changed there is in the brand, and can be undone."""

from datetime import time
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFormLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.channels import add_tag, archive_channel
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.workflow import Reach, Role
from calendar_app.integrations.reasons import has_own_reasons, reasons_in
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.campaign_form import CampaignForm
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.dialogs.deadline_form import DeadlineForm
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.launch_template_form import LaunchTemplateForm
from calendar_app.ui.dialogs.person_form import PersonForm
from calendar_app.ui.dialogs.pillar_form import PillarForm
from calendar_app.ui.dialogs.reason_form import ReasonForm
from calendar_app.ui.dialogs.step_form import StepForm
from calendar_app.ui.dialogs.tag_form import TagForm
from calendar_app.ui.habits import Habits
from calendar_app.ui.settings import SettingsPage
from calendar_app.ui.settings.deadlines import DeadlineRows
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section
from calendar_app.ui.widgets.banner import Banner
from calendar_app.ui.widgets.zone_box import ZoneBox
from tests.builders import PICTURES, add_validator, add_writer
from tests.files import pdf

ROLE = QFormLayout.ItemRole
Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def shown(page: SettingsPage, name: str) -> Section:
    page.show_section(name)
    return page.sections[name]


def rows(section: Section) -> list[Row]:
    lines = [section.lines.itemAt(index).widget() for index in range(section.lines.count())]
    return [line for line in lines if isinstance(line, Row)]


def names(section: Section) -> list[str]:
    return [row._name for row in rows(section)]


def form_in(section: Section) -> Form:
    return next(form for form in section.findChildren(Form) if form.isVisible())


def test_a_channel_is_added_seen_and_undone(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "channels")
    section.add_button.click()
    form = form_in(section)
    assert isinstance(form, ChannelForm)
    form.network.setCurrentIndex(form.network.findData("x"))
    form.name.setText("Lumen")
    form.handle.setText("@lumen")
    form.save()
    assert names(section) == ["Maison Lumen", "Maison Lumen", "Lumen"]
    workspace.undo()
    assert names(section) == ["Maison Lumen", "Maison Lumen"]


def test_a_channel_without_a_name_waits(page: SettingsPage) -> None:
    section = shown(page, "channels")
    section.add_button.click()
    form = form_in(section)
    form.save()
    assert form.isVisible()
    assert form.problem() == "The name is missing."
    form.reject()


def test_a_channel_moves_up_and_back_in_one_step(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "channels")
    before = [channel.network for channel in queries.channels(workspace.reader)]
    assert not rows(section)[0].buttons["chevron-up"].isEnabled()
    rows(section)[1].buttons["chevron-up"].click()
    assert [channel.network for channel in queries.channels(workspace.reader)] == before[::-1]
    workspace.undo()
    assert [channel.network for channel in queries.channels(workspace.reader)] == before


def test_a_channel_is_renamed_and_archived(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "channels")
    rows(section)[0].buttons["pencil"].click()
    form = form_in(section)
    assert isinstance(form, ChannelForm)
    assert not form.network.isEnabled()
    form.name.setText("Lumen Paris")
    form.save()
    assert names(section)[0] == "Lumen Paris"
    rows(section)[0].buttons["archive"].click()
    assert names(section) == ["Maison Lumen"]
    workspace.undo()
    assert names(section)[0] == "Lumen Paris"


def test_a_campaign_is_added_and_changed(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "campaigns")
    section.add()
    form = form_in(section)
    assert isinstance(form, CampaignForm)
    form.name.setText("Solstice")
    form.first.setDate(QDate(2026, 11, 10))
    form.last.setDate(QDate(2026, 12, 1))
    form.hue.setCurrentIndex(4)
    form.save()
    (campaign,) = queries.campaigns(workspace.reader)
    assert (campaign.name, campaign.last.day, campaign.hue) == ("Solstice", 1, 4)
    rows(section)[0].buttons["pencil"].click()
    form = form_in(section)
    assert isinstance(form, CampaignForm)
    form.first.setDate(QDate(2026, 12, 24))
    assert form.last.date() == QDate(2026, 12, 24)
    form.reject()


def test_a_campaign_has_two_budgets_in_one_currency(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "campaigns")
    section.add()
    form = form_in(section)
    assert isinstance(form, CampaignForm)
    form.name.setText("Solstice")
    form.organic.setValue(1500)
    form.sponsored.setValue(800)
    form.currency.setCurrentText("CHF")
    form.save()
    (campaign,) = queries.campaigns(workspace.reader)
    assert (campaign.organic_budget, campaign.sponsored_budget, campaign.currency) == (1500, 800, "CHF")


def test_a_channel_has_a_picture_a_way_to_publish_and_a_rhythm(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    section = shown(page, "channels")
    rows(section)[0].buttons["pencil"].click()
    form = form_in(section)
    assert isinstance(form, ChannelForm)
    form.avatar.take(next(PICTURES.glob("*.jpg")))
    assert not form.save_button.isEnabled()
    qtbot.waitUntil(form.save_button.isEnabled)
    form.by_tool.setCurrentIndex(1)
    form.tool.setText("Swello")
    form.goal.setValue(3)
    form.gap.setValue(90)
    form.save()
    channel = queries.channels(workspace.reader)[0]
    assert channel.avatar
    assert (channel.by_tool, channel.tool, channel.weekly_goal, channel.minimum_gap) == (
        True, "Swello", 3, 90,
    )  # fmt: skip


def test_what_is_no_picture_is_said_in_the_form(qtbot: QtBot, page: SettingsPage, tmp_path: Path) -> None:
    text, document = tmp_path / "logo.png", tmp_path / "logo.pdf"
    text.write_text("not a picture")
    document.write_bytes(pdf((90, 90)))
    section = shown(page, "channels")
    section.add_button.click()
    form = form_in(section)
    assert isinstance(form, ChannelForm)
    with qtbot.waitSignal(form.avatar.refused):
        form.avatar.take(text)
    assert form.problem() == "This program cannot use this kind of file."
    with qtbot.waitSignal(form.avatar.refused):
        form.avatar.take(document)
    assert form.problem().startswith("PDF files cannot be used.")
    assert form.avatar.asset == ""
    form.reject()


def test_a_pillar_is_added_archived_and_taken_back(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "pillars")
    section.add()
    form = form_in(section)
    assert isinstance(form, PillarForm)
    form.name.setText("Team")
    form.save()
    rows(section)[0].buttons["archive"].click()
    assert names(section) == []
    section.archive_button.click()
    archived = section.archive_lines.itemAt(0).widget()
    assert isinstance(archived, Row)
    archived.buttons["arrow-counterclockwise"].click()
    assert names(section) == ["Team"]
    assert [pillar.archived for pillar in queries.pillars(workspace.reader)] == [False]


def test_the_brand_keeps_each_change_and_gives_it_back(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "brand")
    weekday = next(box for box in section.findChildren(QComboBox) if box.findText("Sunday") >= 0)
    weekday.activated.emit(0)
    assert workspace.brand.first_weekday == 0
    weekday.setCurrentIndex(weekday.findText("Sunday"))
    weekday.activated.emit(weekday.currentIndex())
    assert workspace.brand.first_weekday == 6
    workspace.undo()
    assert workspace.brand.first_weekday == 0


def test_a_brand_without_a_name_keeps_the_one_it_has(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "brand")
    line = visible(section, QLineEdit)
    line.setText(" ")
    line.editingFinished.emit()
    assert workspace.brand.name == "Maison Lumen"
    assert visible(section, QLineEdit).text() == "Maison Lumen"


def test_a_tag_is_added_renamed_and_archived(page: SettingsPage) -> None:
    section = shown(page, "tags")
    section.add()
    form = form_in(section)
    assert isinstance(form, TagForm)
    form.name.setText("  legal ")
    form.save()
    assert names(section) == ["legal"]
    rows(section)[0].buttons["archive"].click()
    assert names(section) == []


def test_tags_are_in_the_order_in_which_one_counts(page: SettingsPage, workspace: Workspace) -> None:
    for name in ("Week 10", "week 2", "Été", "Zoo"):
        workspace.run(add_tag, name=name)
    assert names(shown(page, "tags")) == ["Été", "week 2", "Week 10", "Zoo"]


def test_slots_of_a_brand_without_channel_lead_to_its_first(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    for channel in queries.channels(workspace.reader):
        workspace.run(archive_channel, channel.id)
    section = shown(page, "slots")
    assert not section.add_button.isVisible()
    (banner,) = section.findChildren(Banner, options=Qt.FindChildOption.FindDirectChildrenOnly)[1:]
    assert banner.text() == "A slot belongs to a channel, and this brand has none yet."
    banner.followed.emit()
    form = form_in(section)
    assert isinstance(form, ChannelForm)
    form.name.setText("Lumen")
    form.save()
    assert section.add_button.isVisible()


def test_a_launch_template_of_a_brand_without_channel_leads_to_its_first(
    page: SettingsPage, workspace: Workspace
) -> None:
    for channel in queries.channels(workspace.reader):
        workspace.run(archive_channel, channel.id)
    section = shown(page, "launches")
    section.add()
    form = form_in(section)
    assert isinstance(form, LaunchTemplateForm)
    assert form.no_channel.isVisible()
    form.no_channel.followed.emit()
    (channel,) = form.findChildren(ChannelForm)
    channel.name.setText("Lumen")
    channel.save()
    assert not form.no_channel.isVisible()
    assert all(row.channels.isEnabled() for row in form.rows)


def test_an_owner_adds_a_validator_with_a_pin(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "people")
    section.add()
    form = form_in(section)
    assert isinstance(form, PersonForm)
    form.name.setText("Samir Benali")
    form.roles[Role.CM].setChecked(False)
    form.roles[Role.SMM].setChecked(True)
    form.pin.setText("2468")
    form.save()
    assert names(section) == ["Camille Roux", "Samir Benali"]
    samir = queries.people(workspace.reader)[-1]
    assert queries.roles_of(workspace.reader, samir.id) == {Role.SMM}
    workspace.become(samir.id)
    assert not workspace.is_unlocked()
    assert workspace.unlock(samir.id, "2468")


def test_the_last_owner_stays(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "people")
    rows(section)[0].buttons["pencil"].click()
    form = form_in(section)
    assert isinstance(form, PersonForm)
    form.roles[Role.OWNER].setChecked(False)
    form.save()
    assert form.problem() == "A brand needs an owner: make somebody else one first."
    form.reject()


def test_others_than_owners_look_at_people_without_touching(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "people")
    workspace.become(add_writer(workspace).id)
    assert not section.add_button.isEnabled()
    assert not any(row.buttons["pencil"].isEnabled() for row in rows(section))
    assert section._notice.text() == "Your role does not let you change people and their roles."


def test_validation_can_be_left_to_the_sender(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "rules")
    visible(section, QComboBox).activated.emit(0)
    assert queries.policy(workspace.reader).steps == ()
    visible(section, QComboBox).activated.emit(1)
    assert [step.id for step in queries.policy(workspace.reader).steps] == ["smm"]


def test_somebody_is_named_before_legal_is_asked_and_steps_are_put_in_order(
    page: SettingsPage, workspace: Workspace
) -> None:
    section = shown(page, "rules")
    visible(section, QComboBox).activated.emit(2)
    form = section.findChild(StepForm)
    form.save()
    assert form.problem() == "Say who takes this step: a role or a person."
    form.people._menu.actions()[0].trigger()
    form.where.setCurrentIndex(1)
    form.save()
    assert form.problem() == "Say which posts it is about: a channel, a campaign or a tag."
    form.limits["channels"]._menu.actions()[0].trigger()
    form.save()
    smm, legal = queries.policy(workspace.reader).steps
    assert (smm.id, legal.id) == ("smm", "legal")
    assert legal.people == {workspace.me.id}
    assert legal.channels == {queries.channels(workspace.reader)[0].id}
    row = next(
        row for row in rows(section) if "arrow-up" in row.buttons and row.buttons["arrow-up"].isEnabled()
    )
    row.buttons["arrow-up"].click()
    assert queries.policy(workspace.reader).steps == (legal, smm)
    workspace.undo()
    assert queries.policy(workspace.reader).steps == (smm, legal)


def test_a_deadline_is_set_for_all_channels_and_dropped(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "rules")
    line = visible(section, DeadlineRows).findChildren(Row)[0]
    line.buttons["pencil"].click()
    form = section.findChild(DeadlineForm)
    form.kind.setCurrentIndex(form.kind.findData("own"))
    form.days.setValue(3)
    form.save()
    assert workspace.brand.deadlines == (DeadlineRule(days=3, before=time(18)),)
    workspace.undo()
    assert workspace.brand.deadlines == ()


def visible(section: Section, kind: type[Widget]) -> Widget:
    """The one of this kind among the lines shown now."""
    lines = [section.lines.itemAt(index).widget() for index in range(section.lines.count())]
    found = [line if isinstance(line, kind) else line.findChild(kind) for line in lines]
    return next(each for each in found if each is not None)


def test_tolerance_is_chosen(page: SettingsPage, workspace: Workspace) -> None:
    section = shown(page, "rules")
    boxes = section.findChildren(QComboBox)
    box = next(each for each in boxes if each.accessibleName() == "A validated post may be moved")
    box.activated.emit(list(Reach).index(Reach.DAYS))
    tolerance = queries.policy(workspace.reader).tolerance
    assert (tolerance.reach, tolerance.days) == (Reach.DAYS, 1)


def test_language_and_theme_are_kept_on_this_computer(
    qtbot: QtBot, page: SettingsPage, context: Context, habits: Habits
) -> None:
    section = shown(page, "computer")
    languages, themes = section.findChildren(QComboBox)[:2]
    themes.activated.emit(2)
    assert context.theme.dark
    languages.activated.emit(languages.findData("fr"))
    qtbot.waitUntil(lambda: section._title.text() == "Cet ordinateur")
    assert (habits.preferences.language, habits.preferences.theme) == ("fr", "dark")


def test_a_second_time_zone_is_kept_on_this_computer(page: SettingsPage, habits: Habits) -> None:
    section = shown(page, "computer")
    assert section.findChild(ZoneBox).currentText() == "None"
    section.findChild(ZoneBox).chosen.emit("America/New_York")
    assert habits.preferences.second_zone == "America/New_York"


def test_spelling_is_switched_off_on_this_computer(page: SettingsPage, habits: Habits) -> None:
    box = visible(shown(page, "computer"), QCheckBox)
    assert box.isChecked()
    box.click()
    assert not habits.preferences.spelling


def test_a_page_is_made_anew_when_somebody_else_sits_down(page: SettingsPage, workspace: Workspace) -> None:
    samir = add_validator(workspace)
    page.show_section("people")
    workspace.become(samir.id)
    QApplication.processEvents()
    assert not page.sections["people"].allowed


@pytest.mark.parametrize("name", ["brand", "computer"])
def test_words_stand_on_one_line_with_their_fields(page: SettingsPage, name: str) -> None:
    form = shown(page, name).findChild(QFormLayout)
    form.parentWidget().grab()
    for row in range(form.rowCount()):
        label, field = (form.itemAt(row, role).geometry() for role in (ROLE.LabelRole, ROLE.FieldRole))
        assert abs(label.center().y() - field.center().y()) <= 1


def test_a_reason_is_written_moved_and_deleted_and_those_of_the_program_come_back(
    page: SettingsPage, context: Context
) -> None:
    section, told = shown(page, "reasons"), []
    context.messages.told.connect(told.append)
    shipped = names(section)
    section.add_button.click()
    form = form_in(section)
    assert isinstance(form, ReasonForm)
    form.word.setText("Price")
    form.save()
    assert form.problem() == "Write the sentence that goes into the remark."
    form.sentence.setPlainText("The price\nhas changed.")
    form.save()
    assert names(section) == [*shipped, "Price"]
    assert reasons_in("en")[-1] == ("Price", "The price has changed.")
    rows(section)[-1].buttons["chevron-up"].click()
    assert names(section)[-2:] == ["Price", shipped[-1]]
    rows(section)[-2].buttons["trash"].click()
    assert names(section) == shipped
    told[-1].act()
    assert "Price" in names(section)
    back = next(
        b for b in section.findChildren(QPushButton) if b.text() == "Back to the reasons of the program"
    )
    back.click()
    assert names(section) == shipped
    assert not has_own_reasons("en")
