"""A page with what is no post: days that are known for something, and blocks among the cards."""

from datetime import timedelta

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from calendar_app.commands.blocks import move_block
from calendar_app.domain.block import BlockDay
from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.domain.place import Place
from calendar_app.domain.plan import Plan
from calendar_app.domain.slot import FreeSlot
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.block_face import hours_of, title_of_block
from calendar_app.ui.calendar.canvas import DAY
from calendar_app.ui.calendar.carried_launch import carried_launch
from calendar_app.ui.calendar.drag import drag_along
from calendar_app.ui.calendar.ghost import name_ghost
from calendar_app.ui.calendar.hands import HandledView
from calendar_app.ui.calendar.load import launch_to_mime, title_to_mime
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.dates import format_day_long

MINUTE = timedelta(minutes=1)


class NotedView(HandledView):
    """Blocks are walked, opened, moved and binned by the keys of cards.

    Double-clicking what a day is named after asks for a post about it; the day's menu does the same.
    Dragged onto a day, it begins one there. A launch is opened by the one and moved by the other.
    A free slot that is opened asks for a post there.
    """

    create_about = Signal(object, object)
    """A post about a key date is wanted on this date."""
    create_in = Signal(object)
    """A post is wanted in this free slot."""
    open_launch = Signal(str)
    open_campaign = Signal(object)
    open_block = Signal(object)
    bin_block = Signal(object)
    """The block that is wanted in its form, or in the bin."""

    def key_date_at(self, point: QPoint) -> KeyDate | None:
        """What the day under a point is named after, where its name stands."""
        day = self.day_at(point)
        if day is None or not self.geometry_of_page.heading_of(day).contains(point):
            return None
        return next(iter(self.day_names.beginning(day)), None)

    def lift_name_at(self, point: QPoint) -> bool:
        """Drags what a day is named after, to begin a post about it elsewhere; a launch, to another day."""
        key_date = self.key_date_at(point)
        if key_date is None or not key_date.decided:
            return False
        name = key_date.name(self.context.language.code)
        ghost = name_ghost(name, themes=self.context.themes, ratio=self.devicePixelRatioF())
        drag_along(self, self._mime_of(key_date, name), ghost=ghost)
        return True

    def _mime_of(self, key_date: KeyDate, name: str) -> QMimeData:
        if key_date.layer is Layer.LAUNCH:
            return launch_to_mime(key_date.id, brand=self.context.workspace.identity.ws, text=name)
        return title_to_mime(name)

    @property
    def named_here(self) -> KeyDate | None:
        """What the current day is named after."""
        return next(iter(self.day_names.beginning(self.day)), None)

    def begin_move(self) -> None:
        """Takes up what is selected, or else what the day is named after: a launch, or a draft about it."""
        key_date = self.named_here
        if self.focused or self.in_hand or key_date is None or not key_date.decided:
            super().begin_move()
            return
        self.dismiss()
        if key_date.layer is not Layer.LAUNCH:
            self.carrier.carry_title(key_date.name(self.context.language.code), Place(day=self.day))
        elif launch := carried_launch(self.context, key_date.id):
            self.carrier.carry_launch(launch)

    def open_focused(self) -> None:
        """Opens the card or the block the keyboard is on."""
        if self.focused_block:
            self.open_block.emit(self.focused_block.block)
        elif self.focused_slot:
            self._fill(self.focused_slot)
        else:
            super().open_focused()

    def bin_focused(self) -> None:
        """Asks for the bin."""
        if self.focused_block:
            self.bin_block.emit(self.focused_block.block)
        else:
            super().bin_focused()

    def move_by(self, step: timedelta) -> None:
        """Moves the focused card or block at once."""
        if self.focused_block:
            self._move(self.focused_block, step)
        else:
            super().move_by(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Puts the keyboard on a block or a free slot; the rest is about cards."""
        point = event.position().toPoint()
        day = self.day_at(point)
        other = self.placement.block_at(point) or self.placement.slot_at(point)
        if other is None or day is None:
            super().mousePressEvent(event)
        else:
            self.carrier.cancel()
            self.focus_on(Focus(day=day, key=other.key))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a block; on a free slot or the name of a day, asks for a post there."""
        point = event.position().toPoint()
        key_date, day = self.key_date_at(point), self.day_at(point)
        if block := self.placement.block_at(point):
            self.open_block.emit(block.block)
        elif slot := self.placement.slot_at(point):
            self._fill(slot)
        elif key_date and key_date.layer is Layer.LAUNCH:
            self.open_launch.emit(key_date.id)
        elif key_date and key_date.decided and may(Act.DRAFT, self.context.workspace.roles):
            self.create_about.emit(key_date, day)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the focused block; the rest is about cards."""
        if self.focused_block:
            self.menu_requested.emit(self.focused_block.block, self._menu_place(event))
        else:
            super().contextMenuEvent(event)

    def _fill(self, slot: FreeSlot) -> None:
        if may(Act.DRAFT, self.context.workspace.roles):
            self.create_in.emit(slot)

    def _move(self, shown: BlockDay, step: timedelta) -> None:
        within = bool(step % DAY)
        if within and shown.block.begins is None:
            return
        days, minutes = (0, step // MINUTE) if within else (step.days, 0)
        run, block = self.context.workspace.run, shown.block
        if not self.context.attempt(lambda: run(move_block, block.id, days=days, minutes=minutes)):
            return
        day = shown.day if within else shown.day + step
        self.focus_on(Focus(day=day, key=(shown.block.id, Plan(day=day))))
        moved = self.focused_block.block if self.focused_block else shown.block
        where = format_day_long(self.context.language.locale, day)
        where = f"{where}, {hours_of(moved)}" if within else where
        said = self.tr("“{title}” moved to {day}").format(title=title_of_block(shown.block), day=where)
        self.context.messages.tell_undoable(said, self.context.undo)
