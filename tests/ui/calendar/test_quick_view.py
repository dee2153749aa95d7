"""The quick view: a post at a glance beside its card, while the keyboard stays where it is."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from calendar_app.commands.channels import add_campaign
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post, edit_post, edit_variant
from calendar_app.commands.remarks import add_remark
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.options import Options
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.preview.canvas import Canvas
from calendar_app.ui.widgets.chip import StatusChip
from tests.builders import PICTURES, at
from tests.ui.calendar.conftest import WALKED_CARDS, card, middle

Key = Qt.Key


@pytest.fixture(params=WALKED_CARDS)
def view(request, qtbot, context):
    made = VIEWS[request.param](context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def post(workspace, view, draft):
    """A post with a picture, a campaign and a remark, under the keyboard."""
    made = draft("Carousel", "2026-11-11T18:30")
    asset = import_picture(workspace, PICTURES / "flower.jpg")
    summer = workspace.run(add_campaign, name="Solstice", first=date(2026, 11, 10), last=date(2026, 12, 1))
    workspace.run(edit_post, made, media=(MediaItem(asset=asset.id),), campaign=summer)
    workspace.run(add_remark, made, "Which workshop?")
    only = card(workspace, made)
    view.focus_on(Focus(day=only.plan.day, key=only.key))
    return made


def words(view):
    return view.quick_view.accessibleName()


def test_a_second_clock_stands_beside_the_hour(view, context, post):
    context.habits.keep(second_zone="Asia/Tokyo")
    QTest.keyClick(view, Key.Key_Space)
    shown = {label.text() for label in view.quick_view.findChildren(QLabel)}
    assert "Wed, 11 Nov, 18:30 · 02:30 (+1) Tokyo" in shown


def test_space_shows_the_post_and_space_closes(view, post):
    QTest.keyClick(view, Key.Key_Space)
    panel = view.quick_view
    assert panel.isVisible()
    assert view.hasFocus()
    shown = {label.text() for label in panel.findChildren(QLabel)}
    assert {"Carousel", "Preview", "Solstice", "Camille Roux: Which workshop?"} <= shown
    assert len(panel.findChildren(StatusChip)) == 2
    QTest.keyClick(view, Key.Key_Space)
    assert panel.isHidden()
    assert view.focused_card.post == post


def test_it_stands_whole_beside_its_card(view, post):
    QTest.keyClick(view, Key.Key_Space)
    panel = view.quick_view.geometry()
    assert view.rect().contains(panel)
    assert not panel.intersects(view.placement.rect_of(view.focused))
    canvas = view.quick_view.findChild(Canvas)
    assert view.quick_view.rect().contains(canvas.geometry())


def test_a_low_window_makes_the_preview_smaller_not_the_panel_longer(view, post):
    view.resize(1000, 420)
    QTest.keyClick(view, Key.Key_Space)
    assert view.rect().contains(view.quick_view.geometry())


def test_arrows_walk_on_while_it_is_open(view, post, draft):
    draft("Interview", "2026-11-12T09:00")
    QTest.keyClick(view, Key.Key_Space)
    assert words(view).startswith("Carousel. ")
    QTest.keyClick(view, Key.Key_Right)
    assert words(view).startswith("Interview. ")
    QTest.keyClick(view, Key.Key_Right)
    assert view.quick_view.isHidden()
    QTest.keyClick(view, Key.Key_Left)
    assert view.quick_view.isVisible()


def test_escape_closes_it_and_keeps_the_selection(view, post):
    QTest.keyClick(view, Key.Key_Space)
    QTest.keyClick(view, Key.Key_Escape)
    assert view.quick_view.isHidden()
    assert view.focused_card.post == post
    QTest.keyClick(view, Key.Key_Escape)
    assert view.focused_card is None


def test_a_screen_reader_hears_all_of_it(view, post):
    QTest.keyClick(view, Key.Key_Space)
    assert "Wed, 11 Nov, 18:30" in words(view)
    assert "Maison Lumen: Draft" in words(view)
    assert "Solstice. Camille Roux: Which workshop?" in words(view)


def test_it_follows_what_changes(workspace, view, post):
    QTest.keyClick(view, Key.Key_Space)
    workspace.run(edit_post, post, title="Album")
    assert words(view).startswith("Album. ")


def test_a_post_without_a_channel_shows_its_text(workspace, view):
    made = workspace.run(create_post, title="Alone", text="Nobody yet", plan=at("2026-11-11T12:00"))
    only = card(workspace, made)
    view.focus_on(Focus(day=only.plan.day, key=only.key))
    QTest.keyClick(view, Key.Key_Space)
    assert "Nobody yet" in words(view)


def test_without_a_card_there_is_nothing_to_see(view):
    QTest.keyClick(view, Key.Key_Space)
    assert view.quick_view.isHidden()


def test_taking_a_card_up_closes_it(view, post):
    QTest.keyClick(view, Key.Key_Space)
    QTest.keyClick(view, Key.Key_M)
    assert view.quick_view.isHidden()
    QTest.keyClick(view, Key.Key_Escape)


def test_a_click_beside_the_cards_closes_it(view, post):
    QTest.keyClick(view, Key.Key_Space)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "2026-11-09"))
    assert view.quick_view.isHidden()


def test_a_paid_partnership_is_labelled_as_the_public_reads_it(view, workspace, post):
    instagram = next(v for v in queries.variants(workspace.reader, post) if "media" not in v.own)
    options = Options({"commercial_label": "paid", "paid_partner": "Atelier"})
    workspace.run(edit_variant, instagram.id, options=options)
    QTest.keyClick(view, Key.Key_Space)
    assert "Paid partnership with Atelier" in words(view)
