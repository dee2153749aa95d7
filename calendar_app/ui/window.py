"""The window of one brand: sidebar and pages, or the composer over all of it."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from calendar_app.commands.blocks import archive_block
from calendar_app.commands.planning import move_to_free_slots
from calendar_app.commands.posts import CardMove, archive_posts, copy_cards, create_post
from calendar_app.domain.block import Block
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.domain.errors import Refusal
from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.domain.place import Place
from calendar_app.domain.plan import Plan
from calendar_app.domain.saved_view import SavedView
from calendar_app.domain.slot import FreeSlot
from calendar_app.store import queries
from calendar_app.ui.actions import Actions
from calendar_app.ui.calendar.intake import Incoming
from calendar_app.ui.calendar.selecting import posts_of
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_time
from calendar_app.ui.frame import SMALLEST, USUAL
from calendar_app.ui.messages import Message
from calendar_app.ui.shell.calendar_page import CalendarPage
from calendar_app.ui.shell.sidebar import Sidebar
from calendar_app.ui.widgets.first_paint import FirstPaint
from calendar_app.ui.widgets.toast import ToastArea
from calendar_app.ui.words import say

if TYPE_CHECKING:
    from calendar_app.ui.bin import BinPage
    from calendar_app.ui.composer import ComposerPanel
    from calendar_app.ui.finder import Finder
    from calendar_app.ui.review.page import ReviewPage
    from calendar_app.ui.review.queue import ReviewQueue
    from calendar_app.ui.settings import SettingsPage
    from calendar_app.ui.today import Open, TodayCount, TodayPage

DAY = timedelta(days=1)
FEW = 4
"""So many key dates of a day are offered in its menu."""


class MainWindow(QWidget):
    """``another_brand_wanted`` asks for the choice of brands, ``brand_wanted`` for the one in a folder.

    The window itself knows only its own; ``open_brand`` opens another one for the time of one command.
    Only the calendar is loaded with it, since it is what one sees first: together the other pages would
    cost as much time as Qt itself. Each is imported when it is first wanted.
    """

    another_brand_wanted = Signal()
    brand_wanted = Signal(object)

    def __init__(
        self, context: Context, *, open_brand: "Open | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._open_brand = open_brand
        self.actions_table = Actions(context, self)
        # From the outside in: Qt dresses all of a branch anew whenever it is put on another one.
        self._screens = QStackedWidget(self)
        self._home = QWidget(self._screens)
        self._pages = QStackedWidget(self._home)
        self.sidebar = Sidebar(context, self.actions_table, parent=self._home)
        self.calendar = CalendarPage(context, self.actions_table, self.sidebar, parent=self._pages)
        self._composer: ComposerPanel | None = None
        self._settings: SettingsPage | None = None
        self._bin_page: BinPage | None = None
        self._today: TodayPage | None = None
        self._review: ReviewPage | None = None
        self._review_queue: ReviewQueue | None = None
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count_review)
        self._finder: Finder | None = None
        self._may_lose = False
        self.today_count: TodayCount | None = None
        self._lay_out()
        self.toast = ToastArea(context.themes, parent=self)
        self._connect()
        self.resize(*USUAL)
        self.calendar.tray.fold(context.habits.preferences.tray_folded)
        self.show_calendar()
        FirstPaint(self.calendar.view, self._count)

    @property
    def composer(self) -> "ComposerPanel":
        """Made when the first post is opened."""
        from calendar_app.ui.composer import ComposerPanel  # noqa: PLC0415 - see the class

        if self._composer is None:
            self._composer = ComposerPanel(self.context)
            self._composer.closed.connect(self._back_from_composer)
            self._screens.addWidget(self._composer)
        return self._composer

    @property
    def settings(self) -> "SettingsPage":
        """Made when first wanted."""
        from calendar_app.ui.settings import SettingsPage  # noqa: PLC0415 - see the class

        if self._settings is None:
            self._settings = SettingsPage(self.context)
            self._pages.addWidget(self._settings)
        return self._settings

    @property
    def bin(self) -> "BinPage":
        """Made when first wanted."""
        from calendar_app.ui.bin import BinPage  # noqa: PLC0415 - see the class

        if self._bin_page is None:
            self._bin_page = BinPage(self.context)
            self._bin_page.open_post.connect(self.open_post)
            self._bin_page.calendar_wanted.connect(self.show_calendar)
            self._pages.addWidget(self._bin_page)
        return self._bin_page

    @property
    def today(self) -> "TodayPage":
        """Made when first wanted."""
        from calendar_app.ui.today import TodayPage  # noqa: PLC0415 - see the class

        if self._today is None:
            self._today = TodayPage(self.context, open_brand=self._open_brand)
            self._today.open_post.connect(self.open_post)
            self._today.review_wanted.connect(self.review_post)
            self._today.create_wanted.connect(self._create_for)
            self._today.new_post_wanted.connect(self.new_post)
            self._today.calendar_wanted.connect(self.show_calendar)
            self._today.day_wanted.connect(self.show_day)
            self._today.brand_wanted.connect(self.brand_wanted)
            self._pages.addWidget(self._today)
        return self._today

    @property
    def review(self) -> "ReviewPage":
        """Made when first wanted."""
        from calendar_app.ui.review.page import ReviewPage  # noqa: PLC0415 - see the class

        if self._review is None:
            self._review = ReviewPage(self.context, self.review_queue)
            self._review.open_post.connect(self.open_post)
            self._review.correct_wanted.connect(self._correct)
            self._pages.addWidget(self._review)
        return self._review

    @property
    def review_queue(self) -> "ReviewQueue":
        """What waits for the person who works here; read when first wanted."""
        from calendar_app.ui.review.queue import ReviewQueue  # noqa: PLC0415 - see the class

        if self._review_queue is None:
            self._review_queue = ReviewQueue(self.context, self)
            self._review_queue.changed.connect(self._count_review)
            self._review_queue.refresh()
        return self._review_queue

    @property
    def finder(self) -> "Finder":
        """Made when first wanted."""
        from calendar_app.ui.finder import Finder  # noqa: PLC0415 - see the class

        if self._finder is None:
            self._finder = Finder(self.context, self.actions_table, self)
            self._finder.post_chosen.connect(self.open_post)
            self._finder.card_wanted.connect(self.show_card)
            self._finder.day_chosen.connect(self.show_day)
            self._finder.view_chosen.connect(self.bring_view)
        return self._finder

    # What the actions do

    def search(self) -> None:
        """The box for posts, actions and days; what is being typed can be found already."""
        self._settle()
        self.finder.open()

    def filter(self) -> None:
        """All there is to filter the calendar by."""
        self.show_calendar()
        self.calendar.open_filter()

    def show_everything(self) -> None:
        """The calendar without a filter."""
        self.show_calendar()
        self.sidebar.filtering.clear()

    def show_saved_views(self) -> None:
        """The menu of the views that the brand keeps."""
        self.show_calendar()
        self.calendar.open_saved_views()

    def bring_view(self, view: SavedView) -> None:
        """One of them in the calendar."""
        self.show_calendar()
        self.calendar.saved_views.bring(view)

    def manage_views(self) -> None:
        """The settings of saved views."""
        self.show_settings()
        self.settings.show_section("saved_views")

    def show_overview(self) -> None:
        """How the period shown is spread over the pillars, and what it gives to notice."""
        self.show_calendar()
        self.calendar.open_overview()

    def show_today(self) -> None:
        """What goes out today, and what waits for somebody."""
        self._show(self.today)
        self.sidebar.today.setChecked(True)

    def show_calendar(self) -> None:
        """The planning."""
        self._show(self.calendar)
        self.sidebar.calendar.setChecked(True)

    def show_review(self) -> None:
        """What waits for a decision, or was sent back to whoever only writes."""
        self._show(self.review)
        self.sidebar.review.setChecked(True)

    def review_post(self, post: str) -> None:
        """One of those that wait."""
        self.show_review()
        self.review.look_at(post)

    def show_bin(self) -> None:
        """What was put away, and the way back."""
        self._show(self.bin)
        self.sidebar.bin.setChecked(True)

    def show_settings(self) -> None:
        """The brand's channels, campaigns, people and rules, and this computer's language and theme."""
        self._show(self.settings)
        self.sidebar.settings.setChecked(True)

    def show_channels(self) -> None:
        """The settings of channels, where the first one is added."""
        self.show_settings()
        self.settings.show_section("channels")

    def add_person(self) -> None:
        """The form for somebody new of the team, over the settings of people."""
        self.show_settings()
        self.settings.show_section("people")
        self.settings.sections["people"].add()

    def show_key_dates(self) -> None:
        """The settings of key dates: regions, school zones, the brand's own."""
        self.show_settings()
        self.settings.show_section("key_dates")

    def new_post(self) -> None:
        """A post without a date, open in the composer."""
        self._create(plan=None)

    def new_launch(self) -> None:
        """A launch on the day the calendar is at, planned back from it."""
        from calendar_app.ui.launches.forms import NewLaunchForm  # noqa: PLC0415 - see the class

        view = self.calendar.view
        NewLaunchForm(self.context, view.day, view.mover, parent=self).open()

    def move_to_free_slots(self) -> None:
        """The selected posts go each to the next free slot of its channels."""
        if cards := self.calendar.chosen():
            self._move_to_free_slots(cards)

    def undo(self) -> None:
        """Takes the last step back; what is being typed is a step already."""
        self._settle()
        self.context.undo()

    def redo(self) -> None:
        """Does again what was taken back."""
        self._settle()
        self.context.redo()

    def go_today(self) -> None:
        """The month with today."""
        self.calendar.view.go_today()

    def go_back(self) -> None:
        """The month before."""
        self.calendar.view.previous_page()

    def go_on(self) -> None:
        """The month after."""
        self.calendar.view.next_page()

    def fold_tray(self) -> None:
        """Shows the posts without a date, or puts them out of the way."""
        self.calendar.tray.fold(not self.calendar.tray.folded)

    def export_calendar(self) -> None:
        """Asks where to, and writes the calendar file there."""
        from calendar_app.ui.dialogs.export import ask_for_file, export_to  # noqa: PLC0415 - see the class

        ask_for_file(self, self.context, chosen=lambda path: export_to(self.context, path))

    def print_calendar(self) -> None:
        """The period shown as sheets of paper, to be looked at, printed or saved."""
        from calendar_app.ui.printing.dialog import PrintDialog  # noqa: PLC0415 - see the class

        filtering = self.sidebar.filtering
        PrintDialog(
            self.context,
            view=self.calendar.view_name,
            day=self.calendar.view.anchor,
            filter=filtering.filter,
            filtered=[part.text for part in filtering.parts()],
            parent=self,
        ).open()

    def open_another_brand(self) -> None:
        """Leaves this brand open until another one was chosen."""
        self.another_brand_wanted.emit()

    # What the screens ask for

    def open_post(self, post: str) -> None:
        """A post in the composer, over everything else."""
        self.composer.open(post)
        self.composer.lead_back_to(lambda: self.sidebar.place)
        self._screens.setCurrentWidget(self.composer)
        self.composer.setFocus()

    def show_day(self, day: date) -> None:
        """A day in the calendar, with the keyboard on it."""
        self.show_calendar()
        self.calendar.view.focus_on(Focus(day=day))

    def show_card(self, card: Card) -> None:
        """A card in the calendar or the tray, with the keyboard on it."""
        self.show_calendar()
        self.calendar.reveal(card)

    def raise_it(self) -> None:
        """In front of the other windows, for a second start."""
        window = self.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def leave(self) -> None:
        """Closes the window; everything is saved already."""
        self.window().close()

    def become(self, person: str) -> None:
        """ "I am …": whoever has a PIN says it, or the chair stays with who sat there."""
        from calendar_app.ui.dialogs.pin import PinDialog  # noqa: PLC0415 - see the class

        workspace, before = self.context.workspace, self.context.workspace.me.id
        if person == before:
            return
        workspace.become(person)
        if workspace.is_unlocked():
            self._keep_person()
            return
        dialog = PinDialog(self.context, person, parent=self)
        dialog.accepted.connect(self._keep_person)
        dialog.rejected.connect(lambda: workspace.become(before))
        dialog.open()

    def _keep_person(self) -> None:
        workspace = self.context.workspace
        self.context.habits.keep_person(workspace.folder, workspace.me.id)

    def changeEvent(self, event: QEvent) -> None:
        """Actions are no widgets: Qt does not tell them of another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.actions_table.refresh_words()
            if self._review_queue is not None:
                self._count_review()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed is already saved, or it stays open; how the calendar was left is saved now."""
        if (obstacle := self.unsaved()) and not self._may_lose:
            event.ignore()
            self._offer_to_lose(obstacle)
            return
        self._counting.stop()
        self.context.habits.keep(tray_folded=self.calendar.tray.folded)
        super().closeEvent(event)

    def unsaved(self) -> Refusal | None:
        """Why something typed cannot be written for now; None where all of it is on the disk."""
        self._settle()
        return self._composer.saver.obstacle if self._composer is not None else None

    def _offer_to_lose(self, obstacle: Refusal) -> None:
        def leave() -> None:
            self._may_lose = True
            self.leave()

        text = self.tr("What you typed last is not saved yet. {reason}").format(reason=say(obstacle))
        self.context.messages.tell(text, label=self.tr("Close anyway"), act=leave)

    def _correct(self, post: str) -> None:
        """In the composer, whence a decision leads back to the queue."""
        self.open_post(post)
        self.composer.leave_once_decided(self.review.tell)

    def _create(self, *, plan: Plan | None, channels: Sequence[str] = (), title: str = "") -> None:
        channels = channels or queries.only_channel(self.context.workspace.reader)
        post = self.context.run(create_post, title=title, plan=plan, channels=channels)
        if post is not None:
            self.open_post(post)

    def _create_at(self, place: Place) -> None:
        self._create(plan=place.plan(zone=self.context.workspace.brand.zone))

    def _create_with_pictures(self, place: Place) -> None:
        from calendar_app.ui.dialogs.pictures import ask_for_pictures  # noqa: PLC0415 - see the class

        def begin(files: Sequence[Path]) -> None:
            self.calendar.view.clipboard.begin_with(Incoming(files=tuple(files)), place)

        ask_for_pictures(self, self.context, chosen=begin)

    def _create_for(self, day: date, channels: Sequence[str], title: str) -> None:
        self._create(plan=Plan(day=day), channels=channels, title=title)

    def _create_about(self, key_date: KeyDate, day: date) -> None:
        self._create(plan=Plan(day=day), title=key_date.name(self.context.language.code))

    def _bin(self, posts: Sequence[str]) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(archive_posts, posts)):
            text = self.tr("%n post(s) put in the bin.", "", len(posts))
            self.context.messages.tell_undoable(text, self.context.undo)

    def _duplicate(self, cards: Sequence[Card]) -> None:
        copies = [CardMove(post=card.post, from_plan=card.plan, to_plan=card.plan) for card in cards]
        self.context.run(copy_cards, copies)

    def _create_in(self, slot: FreeSlot) -> None:
        self._create(plan=slot.plan, channels=[slot.slot.channel])

    def _move_to_free_slots(self, cards: Sequence[Card]) -> None:
        went = self.context.run(move_to_free_slots, [card.key for card in cards])
        if went:
            text = self.tr("%n post(s) moved to the next free slot", "", len(went))
            self.calendar.view.focus_on(Focus(day=went[0].day, key=(cards[0].post, went[0])))
            self.context.messages.tell_undoable(text, self.context.undo)

    def _new_block(self, place: Place) -> None:
        self._show_block(place.day, hour=place.time)

    def _open_campaign(self, campaign: Campaign) -> None:
        from calendar_app.ui.dialogs.campaign_form import CampaignForm  # noqa: PLC0415 - see the class

        CampaignForm(self.context, campaign, parent=self).open()

    def _open_block(self, block: Block) -> None:
        self._show_block(block.first, block)

    def _show_block(self, day: date, block: Block | None = None, *, hour: time | None = None) -> None:
        from calendar_app.ui.dialogs.block_form import BlockForm  # noqa: PLC0415 - see the class

        BlockForm(self.context, day, block, hour=hour, parent=self).open()

    def _bin_block(self, block: Block) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(archive_block, block.id)):
            self.context.messages.tell_undoable(self.tr("Note put in the bin."), self.context.undo)

    def _show_menu(self, on: tuple[Card, ...] | Block | Place, place: QPoint) -> None:
        menu = self.menu_of(on)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_of(self, on: tuple[Card, ...] | Block | Place) -> QMenu:
        """What can be done with cards, a block, or an empty place."""
        menu = QMenu(self)
        if isinstance(on, tuple):
            self._add_cards(menu, on)
        elif isinstance(on, Block):
            self._add(menu, self.tr("Open the note"), lambda: self._open_block(on))
            self._add(menu, self.tr("Put the note in the bin"), lambda: self._bin_block(on))
        else:
            self._add(menu, self._new_post_words(on), lambda: self._create_at(on))
            self._add(menu, self.tr("New post with pictures…"), lambda: self._create_with_pictures(on))
            self._add_key_dates(menu, on.day)
            self._add_launches(menu, on.day)
            if self.calendar.view.clipboard.holds_something:
                self._add(menu, self.tr("Paste"), self.calendar.view.paste)
            menu.addSeparator()
            self._add(menu, self.tr("New note on this day…"), lambda: self._new_block(on))
        return menu

    def _new_post_words(self, place: Place) -> str:
        if place.time is None:
            return self.tr("New post on this day")
        return self.tr("New post at {hour}").format(
            hour=format_time(self.context.language.locale, place.time)
        )

    def _add_cards(self, menu: QMenu, cards: Sequence[Card]) -> None:
        view = self.calendar.view
        if len(cards) == 1:
            self._add(menu, self.tr("Open"), lambda: self.open_post(cards[0].post))
        self._add(menu, self.tr("Move to…"), lambda: view.carrier.ask_where(cards))
        self._add(menu, self.tr("Move to the next free slot"), lambda: self._move_to_free_slots(cards))
        if any(card.plan for card in cards):
            self._add(menu, self.tr("Take the date away"), lambda: view.carrier.unplan(cards))
        self._add(menu, self.tr("Duplicate"), lambda: self._duplicate(cards))
        if len(cards) == 1:
            self._add_belonging(menu, cards[0].post)
        menu.addSeparator()
        self._add(menu, self.tr("Cut"), lambda: view.clipboard.put(cards, cut=True))
        self._add(menu, self.tr("Copy"), lambda: view.clipboard.put(cards))
        menu.addSeparator()
        self._add(menu, self.tr("Put in the bin"), lambda: self._bin(posts_of(cards)))

    def _add_belonging(self, menu: QMenu, post: str) -> None:
        """To a series, to a launch."""
        from calendar_app.ui.launches.menu import add_launch_of  # noqa: PLC0415 - see the class
        from calendar_app.ui.series_menu import add_repetition  # noqa: PLC0415 - see the class

        add_repetition(menu, self.context, post, parent=self)
        add_launch_of(menu, self.context, post, self.calendar.view.mover, parent=self)

    def _add_launches(self, menu: QMenu, day: date) -> None:
        from calendar_app.ui.launches.menu import add_launches_on  # noqa: PLC0415 - see the class

        add_launches_on(menu, self.context, day, self.calendar.view.mover, parent=self)

    def _open_launch(self, launch: str) -> None:
        from calendar_app.ui.launches.menu import open_launch  # noqa: PLC0415 - see the class

        open_launch(self.context, launch, self.calendar.view.mover, parent=self)

    def _add_key_dates(self, menu: QMenu, day: date) -> None:
        known = self.context.key_dates.between(day, day + DAY).get(day, ())
        begins = (each for each in known if each.first == day and each.layer is not Layer.LAUNCH)
        for key_date in list(begins)[:FEW]:
            name = key_date.name(self.context.language.code)
            text = self.tr("New post about “{name}”").format(name=name)
            about = partial(self._create_about, key_date, day)
            self._add(menu, text.replace("&", "&&"), lambda *_, about=about: about())

    def _add(self, menu: QMenu, text: str, do: object) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(do)
        return action

    def _count(self) -> None:
        """How much is left to publish and to validate stands in the sidebar once the calendar is seen."""
        from calendar_app.ui.today import TodayCount  # noqa: PLC0415 - see the class

        self.today_count = TodayCount(self.context, self)
        self.today_count.changed.connect(self.sidebar.today.show_number)
        self.today_count.refresh()
        self._counting.start()

    def _count_review(self) -> None:
        """The place is named after what waits there, and is there for those who decide or write."""
        queue, button = self.review_queue, self.sidebar.review
        name = "" if queue.validates else self.tr("To correct")
        button.show_number(len(queue.mine()), name=name, role="warning")
        concerns = queue.validates or queue.writes
        if not concerns and button.isChecked():
            self.show_calendar()
        button.setVisible(concerns)
        self.actions_table["show_review"].setEnabled(concerns)

    def _settle(self) -> None:
        if self._composer is not None:
            self._composer.saver.settle()

    def _back_from_composer(self) -> None:
        self._screens.setCurrentIndex(0)
        (self._pages.currentWidget() or self).setFocus()

    def _show(self, page: QWidget) -> None:
        self._screens.setCurrentIndex(0)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _tell(self, message: Message) -> None:
        self.toast.show_message(
            message.text,
            label=message.label,
            act=message.act,
            other_label=message.other_label,
            other_act=message.other_act,
            problem=message.problem,
        )

    def _connect(self) -> None:
        self.addActions(self.actions_table.all())
        self.context.messages.told.connect(self._tell)
        self.context.changed.connect(self._title)
        self.sidebar.header.person_chosen.connect(self.become)
        self.sidebar.header.person_missed.connect(self.add_person)
        self.sidebar.layers.settings_wanted.connect(self.show_key_dates)
        self.sidebar.channels.first_wanted.connect(self.show_channels)
        self.calendar.saved_views.managing_wanted.connect(self.manage_views)
        self.calendar.open_post.connect(self.open_post)
        self.calendar.create_at.connect(self._create_at)
        self.calendar.create_in.connect(self._create_in)
        self.calendar.create_about.connect(self._create_about)
        self.calendar.open_launch.connect(self._open_launch)
        self.calendar.open_campaign.connect(self._open_campaign)
        self.calendar.open_block.connect(self._open_block)
        self.calendar.bin_block.connect(self._bin_block)
        self.calendar.bin_requested.connect(self._bin)
        self.calendar.menu_requested.connect(self._show_menu)
        self._title()

    def _title(self) -> None:
        self.setWindowTitle(self.context.workspace.brand.name)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.calendar)
        row = QHBoxLayout(self._home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._pages, 1)
        self._screens.addWidget(self._home)
        all_of_it = QVBoxLayout(self)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.addWidget(self._screens)
        self.setMinimumSize(*SMALLEST)
