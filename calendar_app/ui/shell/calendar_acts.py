"""What is done on the calendar beside moving: posts and notes are begun, copied, binned, opened."""

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from calendar_app.commands.blocks import archive_block
from calendar_app.commands.planning import move_to_free_slots
from calendar_app.commands.posts import CardMove, archive_posts, copy_cards, create_post
from calendar_app.domain.block import Block
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.domain.key_dates import KeyDate
from calendar_app.domain.place import Place
from calendar_app.domain.plan import Plan
from calendar_app.domain.slot import FreeSlot
from calendar_app.store import queries
from calendar_app.ui.calendar.intake import Incoming
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.shell.calendar_page import CalendarPage


class CalendarActs(QObject):
    """``post_wanted`` asks for a post in the composer. Forms are imported when one is wanted."""

    post_wanted = Signal(str)

    def __init__(self, context: Context, calendar: CalendarPage, *, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._calendar = calendar
        self._window = window
        calendar.create_at.connect(self.create_at)
        calendar.create_in.connect(self.create_in)
        calendar.create_about.connect(self.create_about)
        calendar.open_launch.connect(self.open_launch)
        calendar.open_campaign.connect(self.open_campaign)
        calendar.open_block.connect(self.open_block)
        calendar.bin_block.connect(self.bin_block)
        calendar.bin_requested.connect(self.bin)

    def create(self, *, plan: Plan | None, channels: Sequence[str] = (), title: str = "") -> None:
        """Begins a post and opens it; where there is only one channel, for that."""
        channels = channels or queries.only_channel(self._context.workspace.reader)
        post = self._context.run(create_post, title=title, plan=plan, channels=channels)
        if post is not None:
            self.post_wanted.emit(post)

    def create_at(self, place: Place) -> None:
        """Begins a post at a day, or at an hour of it."""
        self.create(plan=place.plan(zone=self._context.workspace.brand.zone))

    def create_with_pictures(self, place: Place) -> None:
        """Begins a post with files that are asked for."""
        from calendar_app.ui.dialogs.pictures import ask_for_pictures  # noqa: PLC0415 - see the class

        def begin(files: Sequence[Path]) -> None:
            self._calendar.view.clipboard.begin_with(Incoming(files=tuple(files)), place)

        ask_for_pictures(self._window, self._context, chosen=begin)

    def create_for(self, day: date, channels: Sequence[str], title: str) -> None:
        """Begins a post for a day on some channels."""
        self.create(plan=Plan(day=day), channels=channels, title=title)

    def create_about(self, key_date: KeyDate, day: date) -> None:
        """Begins a post about a key date."""
        self.create(plan=Plan(day=day), title=key_date.name(self._context.language.code))

    def bin(self, posts: Sequence[str]) -> None:
        """Puts posts in the bin, and says how to get them back."""
        if self._context.attempt(lambda: self._context.workspace.run(archive_posts, posts)):
            text = self.tr("%n post(s) put in the bin.", "", len(posts))
            self._context.messages.tell_undoable(text, self._context.undo)

    def duplicate(self, cards: Sequence[Card]) -> None:
        """Copies cards to the place where they stand."""
        copies = [CardMove(post=card.post, from_plan=card.plan, to_plan=card.plan) for card in cards]
        self._context.run(copy_cards, copies)

    def create_in(self, slot: FreeSlot) -> None:
        """Begins a post in a free slot."""
        self.create(plan=slot.plan, channels=[slot.slot.channel])

    def move_to_free_slots(self, cards: Sequence[Card]) -> None:
        """Moves each card to the next free slot of its channels, and follows the first of them."""
        went = self._context.run(move_to_free_slots, [card.key for card in cards])
        if went:
            text = self.tr("%n post(s) moved to the next free slot", "", len(went))
            self._calendar.view.focus_on(Focus(day=went[0].day, key=(cards[0].post, went[0])))
            self._context.messages.tell_undoable(text, self._context.undo)

    def new_block(self, place: Place) -> None:
        """The form of a new note on a day, or at an hour of it."""
        self._show_block(place.day, hour=place.time)

    def open_campaign(self, campaign: Campaign) -> None:
        """The form of a campaign."""
        from calendar_app.ui.dialogs.campaign_form import CampaignForm  # noqa: PLC0415 - see the class

        CampaignForm(self._context, campaign, parent=self._window).open()

    def open_block(self, block: Block) -> None:
        """The form of a note."""
        self._show_block(block.first, block)

    def _show_block(self, day: date, block: Block | None = None, *, hour: time | None = None) -> None:
        from calendar_app.ui.dialogs.block_form import BlockForm  # noqa: PLC0415 - see the class

        BlockForm(self._context, day, block, hour=hour, parent=self._window).open()

    def bin_block(self, block: Block) -> None:
        """Puts a note in the bin, and says how to get it back."""
        if self._context.attempt(lambda: self._context.workspace.run(archive_block, block.id)):
            self._context.messages.tell_undoable(self.tr("Note put in the bin."), self._context.undo)

    def open_launch(self, launch: str) -> None:
        """The form of a launch."""
        from calendar_app.ui.launches.menu import open_launch  # noqa: PLC0415 - see the class

        open_launch(self._context, launch, self._calendar.view.mover, parent=self._window)
