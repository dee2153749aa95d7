"""The profile's posts with what is said of them, and the swap of two posts' dates."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from calendar_app.commands.planning import swap_dates
from calendar_app.domain.card import Card
from calendar_app.store import queries
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.landing_words import clash_words, refusal_words
from calendar_app.ui.calendar.neighbours import Neighbours
from calendar_app.ui.calendar.verdict import Rules, Verdict, judge
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_short, format_time
from calendar_app.ui.preview.post import Neighbour
from calendar_app.ui.preview.profile import NOT_IN_GRID
from calendar_app.ui.words.say import say

Profile = tuple[list[Neighbour], Neighbour | None, list[Neighbour]]


class Swapping(QObject):
    """Reads a profile around a post, and swaps what is dropped on each other there."""

    def __init__(self, context: Context, settle: Callable[[], object], *, parent: QObject) -> None:
        """``settle`` saves what is being typed."""
        super().__init__(parent)
        self._context = context
        self._settle = settle
        self._cards: dict[str, Card] = {}

    def around(self, post: str, variant: str) -> Profile:
        """What the profile of a variant's channel shows before it, itself, and what after it.

        A post in the bin stands there for nobody to swap with.
        """
        workspace = self._context.workspace
        newer, older = queries.posts_around(
            workspace.reader, post, variant, today=workspace.today, not_shown=NOT_IN_GRID
        )
        self._read({post, *(tile.post for tile in (*newer, *older))})
        rules = self._rules()
        own = self._neighbour(variant, rules) if variant in self._cards else None
        return [self._tile(tile, rules) for tile in newer], own, [self._tile(tile, rules) for tile in older]

    def swap(self, one: str, other: str) -> None:
        """Swap the dates of two variants in one step, or say why not."""
        self._settle()
        rules, cards = self._rules(), [self._cards.get(variant) for variant in (one, other)]
        there = [card for card in cards if card is not None]
        if fixed := next(filter(None, (_fixed(card, rules) for card in there)), ""):
            self._context.messages.tell_problem(fixed)
            return
        # Said of the days as they are before, on which nothing but these two is going to move.
        done = _done(there, rules, Neighbours(self._context.workspace.reader, there))
        if self._context.attempt(lambda: self._context.workspace.run(swap_dates, one, other)):
            self._context.messages.tell_undoable(done, self._context.undo)

    def _read(self, posts: Iterable[str]) -> None:
        workspace = self._context.workspace
        found = queries.cards_of(workspace.reader, *posts, now=workspace.clock())
        self._cards = {
            variant.id: replace(card, variants=(variant,)) for card in found for variant in card.variants
        }

    def _rules(self) -> Rules:
        workspace = self._context.workspace
        zone = workspace.brand.zone
        return Rules(
            now=workspace.clock().astimezone(ZoneInfo(zone)),
            zone=zone,
            tolerance=queries.policy(workspace.reader).tolerance,
            roles=workspace.roles,
        )

    def _tile(self, tile: queries.Tile, rules: Rules) -> Neighbour:
        ratio = tile.width / tile.height if tile.height else 1
        return replace(self._neighbour(tile.variant, rules), cover=tile.cover, ratio=ratio)

    def _neighbour(self, variant: str, rules: Rules) -> Neighbour:
        card = self._cards.get(variant)
        if card is None:
            return Neighbour(key=variant)
        return Neighbour(key=variant, words=self._words(card), fixed=_fixed(card, rules))

    def _words(self, card: Card) -> str:
        """« Solstice, lun. 16 nov., 18 h 30, Validé »."""
        locale, plan = self._context.language.locale, card.plan
        day = format_day_short(locale, plan.day) if plan else self.tr("without a date")
        hour = format_time(locale, plan.time) if plan and plan.time else ""
        return ", ".join(filter(None, (title_of(card), day, hour, say(card.variants[0].status))))


def _fixed(card: Card, rules: Rules) -> str:
    """Why the date of a post stays as it is; "" where it can be swapped."""
    if card.plan is None:
        return QCoreApplication.translate("Swapping", "This post has no date to swap yet")
    verdict = judge(card, None, copy=False, rules=rules)
    if verdict.allowed and card.plan.begins_before(rules.now):
        verdict = Verdict.PAST
    return "" if verdict.allowed else refusal_words(verdict)


def _done(cards: list[Card], rules: Rules, neighbours: Neighbours) -> str:
    """What was done, what it breaks, and what one of the two stands too close to now."""
    one, other = cards
    words = QCoreApplication.translate("Swapping", "“{one}” and “{other}” have swapped their dates")
    done = words.format(one=title_of(one), other=title_of(other))
    pairs = ((one, other.plan), (other, one.plan))
    broken = sum(judge(card, plan, copy=False, rules=rules) is Verdict.BREAKS_SEAL for card, plan in pairs)
    cost = QCoreApplication.translate("Landing", "%n to be validated again", "", broken) if broken else ""
    clashes = (neighbours.clash(card, plan, False) for card, plan in pairs)
    close = next((clash_words(found) for found in clashes if found), "")
    return " · ".join(filter(None, [done, cost, close]))
