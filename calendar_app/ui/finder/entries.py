"""What the box offers for a text: days it can mean, views and actions of that name, posts about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction, QKeySequence

from calendar_app.domain.card import Card
from calendar_app.domain.day_words import days_meant
from calendar_app.domain.folding import folded
from calendar_app.domain.plan import Plan
from calendar_app.domain.saved_view import SavedView
from calendar_app.store import queries
from calendar_app.store.queries import Found
from calendar_app.ui.actions import Actions
from calendar_app.ui.calendar.face import sentence, title_of
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_day_long, format_day_short, format_time

LEFT_OUT = frozenset({"search", "go_today"})
"""The box itself, and what a day does as well."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the box: ``title`` and ``detail`` may have marks around hits; ``words`` are read out."""

    title: str
    words: str
    icon: str = ""
    detail: str = ""
    aside: str = ""
    day: date | None = None
    action: QAction | None = None
    card: Card | None = None
    view: SavedView | None = None


def entries_for(context: Context, actions: Actions, text: str) -> list[Entry]:
    """The likeliest first; for no text, all that can be done.

    An action that the text does not begin stands last: "la" must not offer to close the window first.
    """
    actions_found = list(_actions(actions, text))
    begun = [entry for entry in actions_found if folded(entry.title).startswith(folded(text).strip())]
    others = [entry for entry in actions_found if entry not in begun]
    posts = [_post(context, found) for found in _posts(context, text)]
    return [*_days(context, text), *_views(context, text), *begun, *posts, *others]


def _views(context: Context, text: str) -> Iterator[Entry]:
    wanted, aside = folded(text).split(), QCoreApplication.translate("Finder", "saved view")
    for view in queries.saved_views(context.workspace.reader):
        if _begin_words(wanted, view.name):
            words = f"{view.name}, {aside}"
            yield Entry(title=view.name, words=words, icon="bookmark", aside=aside, view=view)


def _days(context: Context, text: str) -> Iterator[Entry]:
    locale = context.language.locale
    workspace = context.workspace
    here = queries.local_now(workspace.reader, workspace.clock()).date()
    month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    for day in days_meant(text, today=here, month_first=month_first):
        words = f"{format_day_long(locale, day)} {day.year}"
        week = QCoreApplication.translate("Finder", "week {number}").format(number=day.isocalendar().week)
        yield Entry(title=words, words=f"{words}, {week}", icon="calendar3", aside=week, day=day)


def _actions(actions: Actions, text: str) -> Iterator[Entry]:
    wanted = folded(text).split()
    for row, action in actions.rows():
        if row.id in LEFT_OUT or not action.isEnabled() or not _begin_words(wanted, action.text()):
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = ", ".join(filter(None, (action.text(), keys)))
        yield Entry(title=action.text(), words=words, icon=row.icon, aside=keys, action=action)


def _begin_words(wanted: Sequence[str], name: str) -> bool:
    """Whether each word begins one of the name's."""
    names = folded(name).replace("'", " ").split()
    return all(any(each.startswith(word) for each in names) for word in wanted)


def _posts(context: Context, text: str) -> list[Found]:
    workspace = context.workspace
    return queries.find_posts(workspace.reader, text, now=workspace.clock())


def _post(context: Context, found: Found) -> Entry:
    locale, card = context.language.locale, found.card
    return Entry(
        title=" ".join(found.title.split()) or title_of(card),
        words=sentence(card, locale=locale, networks=context.workspace.networks),
        detail=" ".join(found.excerpt.split()),
        aside=_when(locale, card.plan, this_year=context.workspace.clock().year),
        card=card,
    )


def _when(locale: QLocale, plan: Plan | None, *, this_year: int) -> str:
    if plan is None:
        return QCoreApplication.translate("Finder", "no date")
    if plan.day.year != this_year:
        return f"{format_date(locale, plan.day)} {plan.day.year}"
    day = format_day_short(locale, plan.day)
    return f"{day}, {format_time(locale, plan.time)}" if plan.time else day
