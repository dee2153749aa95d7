"""What stands on the sheets, read once and put into words, so that the rest can be done in the pool."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.domain.filter import Filter
from calendar_app.domain.key_dates import Layer
from calendar_app.domain.layout import Week
from calendar_app.domain.quarter import Goal, Quarter, quarter_of
from calendar_app.domain.workflow import JOURNEY
from calendar_app.store import queries
from calendar_app.ui.calendar.block_face import ICONS, block_words
from calendar_app.ui.calendar.day_names import DayNames
from calendar_app.ui.calendar.list_columns import ALWAYS, Column, Order, columns_of, order_of
from calendar_app.ui.calendar.list_words import RowFace, in_order, register_of, row_face_of
from calendar_app.ui.calendar.page import by_day
from calendar_app.ui.calendar.quarter_count import SIGNS
from calendar_app.ui.calendar.quarter_words import all_channels_words, short_row_words, summary_words
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_day_long, format_month_day, format_weekday_long
from calendar_app.ui.printing.period import DAY, Period, view_words, week_words
from calendar_app.ui.words import say

EVERYTHING = Filter()
GOALS = (
    (Goal.REACHED, QT_TRANSLATE_NOOP("Printing", "Goal reached")),
    (Goal.OVER, QT_TRANSLATE_NOOP("Printing", "More than the goal")),
    (Goal.SHORT, QT_TRANSLATE_NOOP("Printing", "Short of the goal")),
)
SATURDAY = 5
PRINTED = frozenset({*ALWAYS, Column.STATUS, Column.CHANNELS})
"""The columns that a list has on paper beside those one chose: what its legend explains."""
LOOKS = (*(status.value for status in JOURNEY), "held")
"""In the order of the legend."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """A block of a day: what is no post."""

    icon: str
    words: str


Thing = RowFace | Note


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintedDay:
    """A day; ``again`` is its name where it goes on, ``outside`` one that only fills a week of the period."""

    number: str
    name: str
    again: str
    known_for: str = ""
    outside: bool = False
    weekend: bool = False
    things: tuple[Thing, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """Sentences of the sheet itself."""

    rest: str
    """« +{count}, page {page} »."""
    week: str
    """« Semaine {number} »."""
    nothing: str
    printed: str
    """« Imprimé le lundi 30 novembre 2026 »."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """All that is said on the sheets of a period."""

    brand: str
    view: str
    title: str
    filtered: str
    """What is not everything about it, or nothing."""
    words: Words
    weeks: tuple[Week, ...]
    days: Mapping[date, PrintedDay]
    weekdays: tuple[str, ...]
    campaigns: Sequence[Campaign] = ()
    campaign_words: Sequence[str] = ()
    """« Lancement Solstice · 10 nov. – 1 déc. », for each."""
    statuses: Sequence[tuple[str, str]] = ()
    """Those that are seen: look and word."""
    channels: Sequence[tuple[str, str]] = ()
    """Those that are seen: network and name."""
    columns: Mapping[Column, str] = field(default_factory=dict)
    """Those of a list, with their names."""
    signs: Sequence[tuple[str, str]] = ()
    """Other icons that are seen, with what they mean."""
    today: date = date.min
    quarter: Quarter | None = None
    names: Sequence[Sequence[tuple[date, str]]] = ()
    """What days of a quarter are named after: launches, then all else."""
    labels: Sequence[str] = ()
    """The words before the weeks of a quarter, before each row and before the sums."""
    months: Mapping[int, str] = field(default_factory=dict)


def read(
    context: Context, period: Period, *, filter: Filter = EVERYTHING, filtered: Sequence[str] = ()
) -> Content:
    """Asks once for all of a period; ``filtered`` says what the filter keeps back."""
    source = CardSource(context)
    source.filter = filter
    if period.view == "quarter":
        return _read_quarter(context, period, source, filtered)
    first, last = period.shown
    cards = source.between(first, last)
    campaigns = source.campaigns(first, last)
    columns = {*PRINTED, *columns_of(context.habits.preferences.list_columns)} - {Column.PICTURE}
    days = _Days(context, period, cards, source).all()
    return Content(
        brand=context.workspace.brand.name,
        view=view_words(period.view),
        title=period.title,
        filtered=_filtered(filtered),
        words=_words(context),
        weeks=period.weeks,
        days=days,
        weekdays=tuple(_weekday(context, day) for week in period.weeks[:1] for day in week),
        campaigns=campaigns,
        campaign_words=[_campaign_words(context, each) for each in campaigns],
        statuses=_statuses(days.values()),
        channels=_channels(context, cards),
        columns={column: say(column) for column in Column if column in columns},
    )


def _read_quarter(context: Context, period: Period, source: CardSource, filtered: Sequence[str]) -> Content:
    first, last = period.shown
    locale, hidden = context.language.locale, source.filter.hidden_channels
    campaigns = source.campaigns(first, last)
    channels = queries.channels(context.workspace.reader, archived=True)
    quarter = quarter_of(
        [channel for channel in channels if channel.id not in hidden],
        [week[0] for week in period.weeks],
        source.week_counts(first, last),
    )
    summary = [each for each in summary_words(quarter, campaigns, locale=locale) if each]
    return Content(
        brand=context.workspace.brand.name,
        view=" · ".join((view_words(period.view), *summary)),
        title=period.title,
        filtered=_filtered(filtered),
        words=_words(context),
        weeks=period.weeks,
        days={},
        weekdays=(),
        campaigns=campaigns,
        campaign_words=[_campaign_words(context, each) for each in campaigns],
        signs=[(SIGNS[goal], QCoreApplication.translate("Printing", str(text))) for goal, text in GOALS],
        today=context.workspace.today,
        quarter=quarter,
        names=_names(context, first, last),
        labels=[
            QCoreApplication.translate("Printing", "Posts a week, against the goal"),
            *map(short_row_words, quarter.rows),
            all_channels_words(),
        ],
        months={number: _month(locale, number) for number in range(1, 13)},
    )


def _names(context: Context, first: date, last: date) -> Sequence[Sequence[tuple[date, str]]]:
    """Launches, then all else, each under the day on which it begins."""
    days = context.key_dates.between(first, last)
    names = DayNames(days=days, first=first, language=context.language.code)
    found = [(day, each) for day in sorted(days) for each in names.beginning(day)]
    launches = [(day, names.words(each)) for day, each in found if each.layer is Layer.LAUNCH]
    others = [(day, names.words(each)) for day, each in found if each.layer is not Layer.LAUNCH]
    return launches, others


def _month(locale: QLocale, number: int) -> str:
    name = locale.standaloneMonthName(number, QLocale.FormatType.LongFormat)
    return f"{name[:1].upper()}{name[1:]}"


class _Days:
    """The days of a period, each with its things in the words of the sheets."""

    def __init__(self, context: Context, period: Period, cards: Sequence[Card], source: CardSource) -> None:
        first, last = period.shown
        kept = context.habits.preferences
        order = order_of(kept.list_order) if not period.weeks else Order()
        self._context = context
        self._locale = context.language.locale
        self._period = period
        self._register = register_of(context, cards, wanted={*columns_of(kept.list_columns), order.by})
        self._cards = {day: in_order(some, order, self._register) for day, some in by_day(cards).items()}
        self._blocks = source.blocks(first, last)
        key_dates = context.key_dates.between(first, last)
        names = DayNames(days=key_dates, first=first, language=context.language.code)
        self._known_for = names.labels(in_full=not period.weeks)

    def all(self) -> dict[date, PrintedDay]:
        """Each day of the period in its order."""
        first, last = self._period.shown
        return {day: self._day(day) for day in (first + n * DAY for n in range((last - first).days))}

    def _day(self, day: date) -> PrintedDay:
        name = format_day_long(self._locale, day)
        again = QCoreApplication.translate("Printing", "{day}, continued")
        outside = not self._period.first <= day < self._period.last
        short = format_date(self._locale, day) if outside and day.day == 1 else ""
        return PrintedDay(
            number=short or format_month_day(self._locale, day.day),
            name=f"{name[:1].upper()}{name[1:]}",
            again=again.format(day=format_date(self._locale, day)),
            known_for=self._known_for.get(day, ""),
            outside=outside,
            weekend=day.weekday() >= SATURDAY,
            things=tuple(self._things(day)),
        )

    def _things(self, day: date) -> Iterator[Thing]:
        """Posts, then notes, as on the screen."""
        for card in self._cards.get(day, ()):
            yield row_face_of(card, self._register, locale=self._locale)
        for shown in self._blocks.get(day, ()):
            yield Note(icon=ICONS[shown.block.kind], words=block_words(shown.block))


def _statuses(days: Iterable[PrintedDay]) -> Sequence[tuple[str, str]]:
    faces = (thing for day in days for thing in day.things if isinstance(thing, RowFace))
    words = {face.card.look: face.status for face in faces}
    return [(look, words[look]) for look in LOOKS if look in words]


def _channels(context: Context, cards: Iterable[Card]) -> Sequence[tuple[str, str]]:
    seen = {variant.channel for card in cards for variant in card.variants}
    channels = queries.channels(context.workspace.reader, archived=True)
    return [(each.network, each.handle or each.name) for each in channels if each.id in seen]


def _weekday(context: Context, day: date) -> str:
    name = format_weekday_long(context.language.locale, day.weekday())
    return f"{name[:1].upper()}{name[1:]}"


def _filtered(parts: Sequence[str]) -> str:
    text = QCoreApplication.translate("Printing", "Filtered: {filter}")
    return text.format(filter=" + ".join(parts)) if parts else ""


def _campaign_words(context: Context, campaign: Campaign) -> str:
    days = (format_date(context.language.locale, day) for day in (campaign.first, campaign.last))
    return f"{campaign.name} · {' – '.join(days)}"


def _words(context: Context) -> Words:
    today = context.workspace.today
    day = f"{format_day_long(context.language.locale, today)} {today.year}"
    printed = QCoreApplication.translate("Printing", "Printed on {day}")
    return Words(
        rest=QCoreApplication.translate("Printing", "+{count}, page {page}"),
        week=week_words(),
        nothing=QCoreApplication.translate("Printing", "Nothing is planned in this period."),
        printed=printed.format(day=day),
    )
