"""A page of the calendar as one painted canvas: what it shows, where, and how it is read out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.channel import Channel
from calendar_app.domain.layout import Week
from calendar_app.domain.slot import FreeSlot
from calendar_app.store import queries
from calendar_app.ui.calendar.accessible import Spoken
from calendar_app.ui.calendar.block_face import block_sentence
from calendar_app.ui.calendar.card import CardPainter
from calendar_app.ui.calendar.carrier import Carrier
from calendar_app.ui.calendar.day_names import DayNames
from calendar_app.ui.calendar.face import sentence
from calendar_app.ui.calendar.geometry import Geometry
from calendar_app.ui.calendar.hanging import Hanging, hanging_over
from calendar_app.ui.calendar.page import Key, Page, Placement, by_day
from calendar_app.ui.calendar.page_painter import RING, Scene
from calendar_app.ui.calendar.page_warnings import PageWarnings
from calendar_app.ui.calendar.slot_face import slot_sentence
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.view import CalendarView
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long

DAY = timedelta(days=1)


class PaintedView(CalendarView):
    """Shows a page of whole weeks; the hands and the keyboard come with `HandledView`."""

    names_in_full = False
    """Whether there is room beside a day to say that it is a world day."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self.day_names = DayNames()
        self.key_dates: Mapping[date, str] = {}
        """What a day is known for, beside its number."""
        self.channels: Mapping[str, Channel] = {}
        """Those of the free slots."""
        self.page = Page(anchor=self.anchor, weeks=self.weeks)
        self.warnings = PageWarnings(self)
        self.warnings.changed.connect(self.update)
        self.placement = Placement()
        self.focused: Key | None = None
        self.selected: frozenset[Key] = frozenset()
        self.lifted: frozenset[Key] = frozenset()
        """The cards in the hand, or cut: dimmed where they stand."""
        self._today = self.day
        self.cards = self.make_cards()
        self.carrier = Carrier(self)
        self.carrier.changed.connect(self._follow_carrier)
        self._hanging = Hanging()
        context.themes.changed.connect(self.update)
        context.key_dates.changed.connect(self.refresh)

    # What each way of looking says for itself

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """The whole weeks of the page with a day."""
        raise NotImplementedError

    @property
    def geometry_of_page(self) -> Geometry:
        """The pixels of the page."""
        raise NotImplementedError

    def make_cards(self) -> CardPainter:
        """What paints cards in the direction of writing."""
        return CardPainter(self.context.themes, direction=self.layoutDirection())

    def place(self, landing: Sequence[Card]) -> Placement:
        """Gives every card its place; ``landing`` only shows where a drop would put cards."""
        raise NotImplementedError

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the page."""
        raise NotImplementedError

    def hint(self) -> str:
        """What to do on an empty page."""
        raise NotImplementedError

    # What they share

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The whole weeks shown."""
        return self.weeks_of(self.anchor)

    def range_of(self, anchor: date) -> tuple[date, date]:
        """The first day and the day after the last of the page with a day."""
        weeks = self.weeks_of(anchor)
        return weeks[0][0], weeks[-1][-1] + DAY

    @property
    def selection(self) -> list[Card]:
        """The cards that are selected, in time order."""
        return [card for card in self.page.in_order if card.key in self.selected]

    @property
    def focused_card(self) -> Card | None:
        """The card the keyboard is on."""
        return self.page.find(self.focused)

    @property
    def focused_block(self) -> BlockDay | None:
        """The block the keyboard is on."""
        return self.page.find_block(self.focused)

    @property
    def focused_slot(self) -> FreeSlot | None:
        """The free slot the keyboard is on."""
        return self.page.find_slot(self.focused)

    @property
    def mirrored(self) -> bool:
        """Whether the first day is at the right."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def reload(self) -> None:
        """Asks once for the cards and the campaigns of the weeks shown."""
        self._today = self.today
        self.show_page(self.read(*self.range))

    def read(self, first: date, last: date) -> Page:
        """The page with all that stands on a half-open range of its days."""
        return Page(
            anchor=self.anchor,
            weeks=self.weeks,
            cards=by_day(self.source.between(first, last)),
            campaigns=self.source.campaigns(first, last),
            blocks=self.source.blocks(first, last),
            slots=self.source.slots(first, last),
        )

    def show_page(self, page: Page) -> None:
        """Has another page, or another content of it; what is still there stays selected."""
        self.page = page
        first, last = self.range
        self.channels = self.source.channels() if self.page.slots else {}
        days, language = self.context.key_dates.between(first, last), self.context.language.code
        self.day_names = DayNames(days=days, first=first, language=language)
        self.key_dates = self.day_names.labels(in_full=self.names_in_full)
        self.selected = self.still_there(self.selected)
        is_here = self.focused_card or self.focused_block or self.focused_slot
        self.focused = self.focused if is_here else None
        self.setAccessibleName(self.title)
        self.measure()
        self.warnings.follow()

    def still_there(self, keys: frozenset[Key]) -> frozenset[Key]:
        """Those of these cards that have not gone elsewhere."""
        return frozenset(key for key in keys if self.page.find(key))

    def measure(self) -> None:
        """The page has another content or another size: everything finds its place anew."""
        self.arrange()

    def arrange(self) -> None:
        """Gives every card its place, those on their way among them."""
        self._place_all()
        self.update()

    def region_of(self, days: Iterable[date]) -> QRegion:
        """Where days and what is said of them are seen, for painting no more than these anew."""
        region, geometry = QRegion(), self.geometry_of_page
        for day in days:
            region |= geometry.cell_of(day).adjusted(-RING, -RING, RING, RING)
            region |= geometry.heading_of(day)
        return region

    def _place_all(self) -> None:
        self._hanging = hanging_over(self.page, self.carrier.landing, self.carrier.verdicts())
        self.placement = self.place(self._hanging.cards)

    def _follow_carrier(self) -> None:
        """Cards hang somewhere else: what that does not concern stays as it is painted."""
        before = self._hanging
        self._place_all()
        self.update(self.region_of(before.changed_days(self._hanging)))

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        return self.geometry_of_page.day_at(point)

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        return self.geometry_of_page.page_turn_at(point)

    def cell_rect(self, day: date) -> QRect:
        """Where a day is seen; nowhere if the page does not hold it."""
        return self.geometry_of_page.cell_of(day)

    def cards_of(self, day: date) -> Sequence[Card]:
        """The cards of a day of the page."""
        return self.page.cards.get(day, ())

    def words_of(self, card: Card) -> str:
        """A card as a sentence."""
        networks = self.context.workspace.networks
        words = sentence(card, locale=self.context.language.locale, networks=networks)
        return ". ".join([words, *self.warnings.words_of(card)])

    def words_of_block(self, block: BlockDay) -> str:
        """A block as a sentence."""
        people = queries.people(self.context.workspace.reader, archived=True) if block.block.people else ()
        return block_sentence(block, {person.id: person.name for person in people})

    def words_at(self, point: QPoint) -> str:
        """A card, a block or a free slot in full, else what the day is known for, as text for a tool tip."""
        if placed := self.placement.card_at(point):
            return f"<qt>{escape(self.words_of(placed.card))}</qt>"
        if block := self.placement.block_at(point):
            return f"<qt>{escape(self.words_of_block(block))}</qt>"
        if slot := self.placement.slot_at(point):
            return f"<qt>{escape(slot_sentence(slot, self.channels))}</qt>"
        day = self.day_at(point)
        said = [*self.day_names.in_full(day), *self.warnings.words_on(day)] if day else ()
        return "<br>".join(map(escape, said))

    def spoken(self) -> list[Spoken]:
        """The cards of the page as a screen reader meets them, its blocks, free slots, known days."""
        return [
            *self._spoken_cards(),
            *self._spoken_blocks(),
            *self._spoken_slots(),
            *self._spoken_days(),
        ]

    def _spoken_cards(self) -> list[Spoken]:
        rects = {placed.card.key: placed.rect for placed in self.placement.cards}
        return [
            Spoken(
                words=partial(self.words_of, card),
                rect=rects.get(card.key, QRect()),
                focused=card.key == self.focused,
                selected=card.key in self.selected,
            )
            for card in self.page.in_order
        ]

    def _spoken_blocks(self) -> list[Spoken]:
        rects = {placed.block.key: placed.rect for placed in self.placement.blocks}
        return [
            Spoken(
                words=partial(self.words_of_block, block),
                rect=rects.get(block.key, QRect()),
                focused=block.key == self.focused,
            )
            for block in self.page.all_blocks
        ]

    def _spoken_slots(self) -> list[Spoken]:
        rects = {placed.slot.key: placed.rect for placed in self.placement.slots}
        return [
            Spoken(
                words=partial(slot_sentence, slot, self.channels),
                rect=rects.get(slot.key, QRect()),
                focused=slot.key == self.focused,
            )
            for slot in self.page.all_slots
        ]

    def _spoken_days(self) -> list[Spoken]:
        geometry = self.geometry_of_page
        first, last = self.range
        noted = {*self.key_dates, *self.warnings.day_signs}
        days = sorted(day for day in noted if first <= day < last)
        return [Spoken(words=partial(self.day_words, day), rect=geometry.heading_of(day)) for day in days]

    def day_words(self, day: date) -> str:
        """« mercredi 11 novembre, Armistice 1918 »."""
        known = (*self.day_names.in_full(day), *self.warnings.words_on(day))
        return ", ".join([format_day_long(self.context.language.locale, day), *known])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene as far as it is exposed; cards come ready-made from their cache."""
        painter = QPainter(self)
        self.paint_scene(painter, replace(self.scene(), exposed=event.region()))
        painter.end()

    def _hint_of_page(self) -> str:
        """Notes fill a page well enough, but where filters keep posts back that is said all the same."""
        noted = self.page.blocks and not self.source.filter.is_active
        return "" if self.page.cards or noted else self.hint()

    def scene(self) -> Scene:
        """All that is seen now."""
        landing = self.carrier.landing
        return Scene(
            page=self.page,
            placement=self.placement,
            today=self._today,
            current=self.day,
            focused=self.focused,
            selected=self.selected,
            has_focus=self.hasFocus(),
            lifted=landing.leaving if landing else self.lifted,
            target=landing.day if landing else None,
            verdicts=self.carrier.verdicts(),
            key_dates=self.key_dates,
            networks={channel.id: channel.network for channel in self.channels.values()},
            hint=self._hint_of_page() if landing is None else "",
            sign_of=self.warnings.sign_of,
            day_signs=self.warnings.day_signs,
        )
