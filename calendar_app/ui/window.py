"""The window of one brand: sidebar and pages, or the composer over all of it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from calendar_app.domain.asset import MediaItem
from calendar_app.domain.block import Block
from calendar_app.domain.card import Card
from calendar_app.domain.errors import Refusal
from calendar_app.domain.library import Shelved
from calendar_app.domain.place import Place
from calendar_app.domain.saved_view import SavedView
from calendar_app.ui.actions import Actions
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.frame import SMALLEST, USUAL
from calendar_app.ui.messages import Message
from calendar_app.ui.shell.calendar_acts import CalendarActs
from calendar_app.ui.shell.calendar_page import CalendarPage
from calendar_app.ui.shell.sidebar import Sidebar
from calendar_app.ui.widgets.first_paint import FirstPaint
from calendar_app.ui.widgets.toast import ToastArea
from calendar_app.ui.words import say

if TYPE_CHECKING:
    from calendar_app.ui.bin import BinPage
    from calendar_app.ui.composer import ComposerPanel
    from calendar_app.ui.finder import Finder
    from calendar_app.ui.library import LibraryPage, Watching
    from calendar_app.ui.pause import PauseBanner
    from calendar_app.ui.review.page import ReviewPage
    from calendar_app.ui.review.queue import ReviewQueue
    from calendar_app.ui.settings import SettingsPage
    from calendar_app.ui.shell.calendar_menu import CalendarMenu
    from calendar_app.ui.today import Open, TodayCount, TodayPage


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
        self.acts = CalendarActs(context, self.calendar, window=self)
        self._composer: ComposerPanel | None = None
        self._settings: SettingsPage | None = None
        self._bin_page: BinPage | None = None
        self._library: LibraryPage | None = None
        self._watching: Watching | None = None
        self._today: TodayPage | None = None
        self._review: ReviewPage | None = None
        self._review_queue: ReviewQueue | None = None
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count_review)
        self._finder: Finder | None = None
        self._may_lose = False
        self.today_count: TodayCount | None = None
        self.pause_banner: PauseBanner | None = None
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
            self._composer.settings_wanted.connect(self.show_section)
            self._composer.library_wanted.connect(self._pick)
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
    def watching(self) -> "Watching":
        """Begins once the calendar is seen, or when it is first asked for."""
        from calendar_app.ui.library import Watching  # noqa: PLC0415 - see the class

        if self._watching is None:
            self._watching = Watching(self.context, self)
        return self._watching

    @property
    def library(self) -> "LibraryPage":
        """Made when first wanted."""
        from calendar_app.ui.library import LibraryPage  # noqa: PLC0415 - see the class

        if self._library is None:
            self._library = LibraryPage(self.context, self.watching)
            self._library.open_post.connect(self.open_post)
            self._pages.addWidget(self._library)
        return self._library

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
            self._today.create_wanted.connect(self.acts.create_for)
            self._today.new_post_wanted.connect(self.new_post)
            self._today.calendar_wanted.connect(self.show_calendar)
            self._today.day_wanted.connect(self.show_day)
            self._today.settings_wanted.connect(self.show_section)
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
        self.show_section("saved_views")

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

    def _pick(self) -> None:
        """Files of the library for the open post."""
        from calendar_app.ui.library import Picker  # noqa: PLC0415 - see the class

        def take(files: Sequence[Shelved]) -> None:
            self.composer.pictures.add_items([MediaItem(asset=f.asset.id, alt=f.alt) for f in files])

        Picker(self.context, chosen=take, parent=self).open()

    def show_library(self) -> None:
        """Every picture, video and document of the brand."""
        self._show(self.library)
        self.sidebar.library.setChecked(True)

    def show_bin(self) -> None:
        """What was put away, and the way back."""
        self._show(self.bin)
        self.sidebar.bin.setChecked(True)

    def show_settings(self) -> None:
        """The brand's channels, campaigns, people and rules, and this computer's language and theme."""
        self._show(self.settings)
        self.sidebar.settings.setChecked(True)

    def show_section(self, name: str) -> None:
        """A page of the settings."""
        self.show_settings()
        self.settings.show_section(name)

    def show_channels(self) -> None:
        """The settings of channels, where the first one is added."""
        self.show_section("channels")

    def add_person(self) -> None:
        """The form for somebody new of the team, over the settings of people."""
        self.show_section("people")
        self.settings.sections["people"].add()

    def show_key_dates(self) -> None:
        """The settings of key dates: regions, school zones, the brand's own."""
        self.show_section("key_dates")

    def new_post(self) -> None:
        """A post without a date, open in the composer."""
        self.acts.create(plan=None)

    def new_launch(self) -> None:
        """A launch on the day the calendar is at, planned back from it."""
        from calendar_app.ui.launches.forms import NewLaunchForm  # noqa: PLC0415 - see the class

        view = self.calendar.view
        NewLaunchForm(self.context, view.day, view.mover, parent=self).open()

    def move_to_free_slots(self) -> None:
        """The selected posts go each to the next free slot of its channels."""
        if cards := self.calendar.chosen():
            self.acts.move_to_free_slots(cards)

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

    def show_guide(self) -> None:
        """How each calendar program subscribes to the plan."""
        from calendar_app.ui.exports import SubscribeGuide  # noqa: PLC0415 - see the class

        SubscribeGuide(self.context, parent=self).open()

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

    def pause(self) -> None:
        """Asks what is to be paused and why, once it is clear who asks."""
        from calendar_app.ui.dialogs.pin import when_unlocked  # noqa: PLC0415 - see the class
        from calendar_app.ui.pause import PauseForm  # noqa: PLC0415 - see the class

        when_unlocked(self.context, lambda: PauseForm(self.context, parent=self).open(), parent=self)

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

    def menu_of(self, on: tuple[Card, ...] | Block | Place) -> "CalendarMenu":
        """What can be done with cards, a note, or an empty place of the calendar."""
        from calendar_app.ui.shell.calendar_menu import CalendarMenu  # noqa: PLC0415 - see the class

        return CalendarMenu(self.context, self.acts, self.calendar.view, on, parent=self)

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
        if self._watching is not None:
            self._watching.stop()
        if self.context.habits.preferences.outbox_folders:
            self.context.outbox.stop()
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

    def _show_menu(self, on: tuple[Card, ...] | Block | Place, place: QPoint) -> None:
        menu = self.menu_of(on)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _count(self) -> None:
        """How much is left to publish and to validate stands in the sidebar once the calendar is seen."""
        from calendar_app.ui.today import TodayCount  # noqa: PLC0415 - see the class

        self.today_count = TodayCount(self.context, self)
        self.today_count.changed.connect(self.sidebar.today.show_number)
        self.today_count.refresh()
        self._show_pauses()
        self._counting.start()
        if self.context.habits.preferences.watched_folders:
            self.watching.follow()
        if self.context.habits.preferences.outbox_folders:
            self.context.outbox.bring()

    def _show_pauses(self) -> None:
        """Above every page, the composer too."""
        from calendar_app.ui.pause import PauseBanner  # noqa: PLC0415 - see the class

        self.pause_banner = PauseBanner(self.context, self)
        self._all.insertWidget(0, self.pause_banner)

    def _count_review(self) -> None:
        """The place is named after what waits there, and is there for those who decide or write."""
        queue, button = self.review_queue, self.sidebar.review
        name = "" if queue.validates else self.tr("To correct")
        button.show_number(len(queue.mine()), name=name, role="warning" if queue.validates else "danger")
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
        self.calendar.menu_requested.connect(self._show_menu)
        self.acts.post_wanted.connect(self.open_post)
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
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addWidget(self._screens)
        self.setMinimumSize(*SMALLEST)
