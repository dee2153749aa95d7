"""What opens over a page: dialogs, menus, lists, bubbles, messages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolTip, QWidget

from calendar_app.commands.restoring import Counts, Inside, Restoration
from calendar_app.commands.sharing import Bundle
from calendar_app.domain.card import Card
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Status
from calendar_app.ui.calendar import NotedView
from calendar_app.ui.calendar.canvas import DAY
from calendar_app.ui.calendar.list import ListView
from calendar_app.ui.calendar.load import Load, to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.quarter import QuarterView
from calendar_app.ui.calendar.when import WhenPanel
from calendar_app.ui.dialogs.backup import BackupDialog
from calendar_app.ui.dialogs.block_form import BlockForm
from calendar_app.ui.dialogs.campaign_form import CampaignForm
from calendar_app.ui.dialogs.channel_form import ChannelForm
from calendar_app.ui.dialogs.crash import CrashDialog
from calendar_app.ui.dialogs.house_rules_form import HouseRulesForm
from calendar_app.ui.dialogs.key_date_form import KeyDateForm
from calendar_app.ui.dialogs.person_form import PersonForm
from calendar_app.ui.dialogs.pillar_form import PillarForm
from calendar_app.ui.dialogs.pin import PinDialog
from calendar_app.ui.dialogs.slot_form import SlotForm
from calendar_app.ui.dialogs.tag_form import TagForm
from calendar_app.ui.screenshots.studio import Studio, settle
from calendar_app.ui.today.link_form import LinkForm
from calendar_app.ui.today.row import Row

ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
TRACE = 'Traceback (most recent call last):\n  File "calendar_app/example.py", line 1\nKeyError: 7'


# Over the calendar


def month_day(studio: Studio) -> Iterator[QWidget]:
    """A day of the month opened in place."""
    view = studio.look_at("month")
    if isinstance(view, MonthView):
        view.open_day(studio.fullest_day())
        if view.day_panel.isVisible():
            yield studio.window
        view.day_panel.dismiss()


def month_drag(studio: Studio) -> Iterator[QWidget]:
    """A card of the month held over the next day."""
    yield from _dragged(studio, "month")


def week_drag(studio: Studio) -> Iterator[QWidget]:
    """A card of the week held over the next day."""
    yield from _dragged(studio, "week")


def list_drag(studio: Studio) -> Iterator[QWidget]:
    """A row of the list held over the next day."""
    view = studio.look_at("list")
    card = studio.focus_card()
    if card and card.plan:
        view.go(card.plan.day)
        with _held(view, card, over=view.cell_rect(card.plan.day + DAY).center()):
            yield studio.window


def quarter_stretch(studio: Studio) -> Iterator[QWidget]:
    """The end of a campaign held over a later day."""
    view = studio.look_at("quarter")
    view.go_today()
    inside = [bar.campaign for bar in view.bars if bar.ends] if isinstance(view, QuarterView) else []
    if isinstance(view, QuarterView) and inside:
        campaign = min(inside, key=lambda each: each.last)
        view.stretcher.hold(campaign, is_last=True)
        view.stretcher.draw_to(campaign.last + 9 * DAY)
        yield studio.window
        view.stretcher.give_up()


def quarter_drag(studio: Studio) -> Iterator[QWidget]:
    """A post without a date held over a day of the quarter."""
    view, cards = studio.look_at("quarter"), studio.window.calendar.tray.list.cards
    view.go_today()
    if cards:
        with _held(view, cards[0], over=view.cell_rect(view.today + 10 * DAY).center()):
            yield studio.window


def list_columns(studio: Studio) -> Iterator[QWidget]:
    """Which columns the list has."""
    view = studio.look_at("list")
    if isinstance(view, ListView):
        yield from popped(view.button.list)


def hours_drag(studio: Studio) -> Iterator[QWidget]:
    """A card held over another hour of the next day."""
    yield from _dragged(studio, "hours")


def month_move(studio: Studio) -> Iterator[QWidget]:
    """The same by keyboard."""
    view = studio.look_at("month")
    if studio.focus_card():
        view.begin_move()
        view.carrier.carry_on(DAY)
        yield studio.window
        view.carrier.cancel()


def month_several(studio: Studio) -> Iterator[QWidget]:
    """Several cards on their way together."""
    view = studio.look_at("month")
    view.select_all()
    if view.selection:
        view.begin_move()
        view.carrier.carry_on(DAY)
        yield studio.window
        view.carrier.cancel()
    view.clear_selection()


def month_where(studio: Studio) -> Iterator[QWidget]:
    """The question on which day and at what time a card is to come."""
    view = studio.look_at("month")
    if card := studio.focus_card():
        view.carrier.ask_where([card])
        yield studio.window
        for panel in view.findChildren(WhenPanel):
            panel.close()


def month_hour(studio: Studio) -> Iterator[QWidget]:
    """The question at what time a card lands."""
    view = studio.look_at("month")
    if studio.focus_card():
        view.begin_move()
        view.carrier.carry_on(DAY)
        view.carrier.let_go(ask_hour=True)
        yield studio.window
        for panel in view.findChildren(WhenPanel):
            panel.close()


def _dragged(studio: Studio, name: str) -> Iterator[QWidget]:
    view = studio.look_at(name)
    card = studio.focus_card()
    if card and card.plan:
        with _held(view, card, over=view.cell_rect(card.plan.day + DAY).center()):
            yield studio.window


@contextmanager
def _held(view: NotedView, card: Card, *, over: QPoint) -> Iterator[None]:
    mime = to_mime(Load(brand=view.context.workspace.identity.ws, keys=(card.key,)))
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.lifted = frozenset({card.key})
    for kind in (QDragEnterEvent, QDragMoveEvent):
        view.event(kind(over, ACTIONS, mime, button, keys))
    try:
        yield
    finally:
        view.lifted = frozenset()
        view.event(QDragLeaveEvent())


def quick_view(studio: Studio) -> Iterator[QWidget]:
    """A post at a glance."""
    view = studio.look_at("month")
    if studio.focus_card():
        view.look()
        yield studio.window
        view.dismiss()


def finder(studio: Studio) -> Iterator[QWidget]:
    """The box, with what somebody types."""
    yield from _found(studio, "la")


def finder_day(studio: Studio) -> Iterator[QWidget]:
    """A day in words."""
    yield from _found(studio, "vendredi prochain")


def finder_actions(studio: Studio) -> Iterator[QWidget]:
    """All that can be done, before anything is typed."""
    yield from _found(studio, "")


def finder_nothing(studio: Studio) -> Iterator[QWidget]:
    """Words that nothing has."""
    yield from _found(studio, "xylophone")


def _found(studio: Studio, text: str) -> Iterator[QWidget]:
    studio.look_at("month")
    studio.window.finder.open(text)
    yield studio.window
    studio.window.finder.dismiss()


def filter_panel(studio: Studio) -> Iterator[QWidget]:
    """What to filter by, with something chosen."""
    studio.look_at("month")
    calendar = studio.window.calendar
    calendar.open_filter()
    for box in list(calendar.filter_panel.boxes.values())[:2]:
        box.setChecked(True)
    yield studio.window
    calendar.filter_panel.dismiss()
    studio.window.show_everything()


def filter_nothing(studio: Studio) -> Iterator[QWidget]:
    """Filters that no post passes."""
    studio.look_at("month")
    filtering = studio.window.sidebar.filtering
    for facet in filtering.facets():
        filtering.switch(facet, facet.options[-1], True)
    yield studio.window
    studio.window.show_everything()


def toast(studio: Studio) -> Iterator[QWidget]:
    """A message with a way back."""
    text = QCoreApplication.translate("MainWindow", "Post put in the bin.")
    yield from _told(studio, lambda: studio.context.messages.tell_undoable(text, studio.context.undo))


def toast_of_problem(studio: Studio) -> Iterator[QWidget]:
    """A message that something could not be done."""
    yield from _told(studio, lambda: studio.context.messages.refuse(Refusal("published")))


def _told(studio: Studio, tell: Callable[[], object]) -> Iterator[QWidget]:
    studio.look_at("month")
    tell()
    yield studio.window
    studio.window.toast.hide()


def tooltip(studio: Studio) -> Iterator[QWidget]:
    """All that a card has no room for."""
    view = studio.look_at("month")
    card = studio.focus_card()
    place = view.placement.rect_of(card.key) if card else None
    if place is not None:
        QToolTip.showText(view.mapToGlobal(place.center()), view.words_at(place.center()), view)
        yield from (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
        QToolTip.hideText()


# Menus and lists


def brand_menu(studio: Studio) -> Iterator[QWidget]:
    """Who one is, and the way to other brands."""
    yield from popped(studio.window.sidebar.header.menu_for())


def card_menu(studio: Studio) -> Iterator[QWidget]:
    """What can be done with a card."""
    studio.look_at("month")
    if card := studio.focus_card():
        yield from popped(studio.window.menu_of((card,)))


def cards_menu(studio: Studio) -> Iterator[QWidget]:
    """What can be done with several cards at once."""
    view = studio.look_at("month")
    if len(cards := view.page.in_order[:2]) > 1:
        yield from popped(studio.window.menu_of(tuple(cards)))


def day_menu(studio: Studio) -> Iterator[QWidget]:
    """What can be done with a day."""
    yield from popped(studio.window.menu_of(studio.look_at("month").here))


def export_menu(studio: Studio) -> Iterator[QWidget]:
    """What can be taken out of the house."""
    studio.window.show_calendar()
    yield from popped(studio.window.calendar.toolbar.export_menu)


def key_dates_menu(studio: Studio) -> Iterator[QWidget]:
    """Which key dates the calendar shows."""
    studio.window.show_calendar()
    yield from popped(studio.window.sidebar.layers.list)


def today_menu(studio: Studio) -> Iterator[QWidget]:
    """What can be done with a line of the day."""
    studio.window.show_today()
    settle()
    for row in studio.window.today.findChildren(Row):
        if row.deeds:
            yield from popped(row.menu())
            return


def composer_menus(studio: Studio) -> Iterator[QWidget]:
    """Everything that opens from a button of the composer."""
    if card := studio.card(Status.APPROVED):
        studio.window.open_post(card.post)
        settle()
        buttons = studio.window.composer.findChildren(QPushButton)
        menus: list[QMenu | None] = [button.menu() for button in buttons if button.isVisible()]
        for menu in menus:
            if menu is not None and menu.actions():
                yield from popped(menu)
        studio.window.composer.schedule.day.click()
        if popup := QApplication.activePopupWidget():
            yield popup
            popup.close()


def network_list(studio: Studio) -> Iterator[QWidget]:
    """The networks to choose from."""
    form = ChannelForm(studio.context, parent=studio.window)
    form.open()
    form.network.showPopup()
    yield form.network.view().window()
    form.network.hidePopup()
    form.reject()


def popped(menu: QMenu) -> Iterator[QWidget]:
    """A menu for as long as it is pictured."""
    menu.popup(QPoint(40, 40))
    yield menu
    menu.close()


# Dialogs


def pin(studio: Studio) -> Iterator[QWidget]:
    """The key of somebody is asked for."""
    yield from opened(PinDialog(studio.context, studio.context.workspace.me.id, parent=studio.window))


def backup(studio: Studio) -> Iterator[QWidget]:
    """A look inside a backup, and what going back to it would change."""
    workspace = studio.context.workspace
    titles = [card.title for card in studio.view.page.in_order]
    bundle = Bundle(records=[(b"", b"")])
    inside = Inside(
        file=workspace.database.path,
        taken_at=workspace.clock(),
        then=Counts(posts=112, records=340, pictures=48),
        now=Counts(posts=118, records=362, pictures=51),
        back=tuple(titles[:1]),
        away=tuple(titles[1:8]),
        changed=tuple(titles[8:11]),
        lost_pictures=1,
        restoration=Restoration(values=(), gone_variants=(), bases={}, bundle=bundle),
    )
    yield from opened(BackupDialog(inside, parent=studio.window))


def campaign(studio: Studio) -> Iterator[QWidget]:
    """A new campaign."""
    yield from opened(CampaignForm(studio.context, parent=studio.window))


def block(studio: Studio) -> Iterator[QWidget]:
    """A new note."""
    yield from opened(BlockForm(studio.context, studio.view.today, parent=studio.window))


def key_date(studio: Studio) -> Iterator[QWidget]:
    """A new key date of the brand's own."""
    yield from opened(KeyDateForm(studio.context, parent=studio.window))


def channel(studio: Studio) -> Iterator[QWidget]:
    """A new channel, and what is missing of it."""
    form = ChannelForm(studio.context, parent=studio.window)
    form.save()
    yield from opened(form)


def slot(studio: Studio) -> Iterator[QWidget]:
    """A new weekly slot, and what is missing of it."""
    form = SlotForm(studio.context, parent=studio.window)
    form.save()
    yield from opened(form)


def person(studio: Studio) -> Iterator[QWidget]:
    """Somebody new."""
    yield from opened(PersonForm(studio.context, parent=studio.window))


def pillar(studio: Studio) -> Iterator[QWidget]:
    """A new pillar."""
    yield from opened(PillarForm(studio.context, parent=studio.window))


def house_rules(studio: Studio) -> Iterator[QWidget]:
    """What the team asks on the network with most to choose."""
    network = studio.context.workspace.networks["instagram"]
    yield from opened(HouseRulesForm(studio.context, network, parent=studio.window))


def tag(studio: Studio) -> Iterator[QWidget]:
    """A new tag."""
    yield from opened(TagForm(studio.context, parent=studio.window))


def link(studio: Studio) -> Iterator[QWidget]:
    """Where a post can be seen."""
    card = studio.card(Status.DUE)
    title = card.title if card else ""
    yield from opened(LinkForm(title=title, save=lambda _: None, parent=studio.window))


def crash(studio: Studio) -> Iterator[QWidget]:
    """The program itself went wrong."""
    yield from opened(CrashDialog(TRACE, studio.context.workspace.folder, parent=studio.window))


def crash_earlier(studio: Studio) -> Iterator[QWidget]:
    """The last run ended by itself."""
    folder = studio.context.workspace.folder
    yield from opened(CrashDialog(TRACE, folder, earlier=True, parent=studio.window))


def opened(dialog: QDialog) -> Iterator[QWidget]:
    """A dialog for as long as it is pictured."""
    dialog.open()
    yield dialog
    dialog.reject()
