"""What a period gives to notice, in sentences, each with the day or the filter that shows it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.filter import Trouble
from calendar_app.domain.warning import Warnings
from calendar_app.store import queries
from calendar_app.ui.calendar.page_warnings import CROWDED_SIGN, SHORT_WEEK_SIGN, SIGNS
from calendar_app.ui.context import Context
from calendar_app.ui.words.warnings import (
    all_missed_words,
    collision_sentence,
    crowded_words,
    repeat_words,
    short_weeks_words,
)

FEW = 3
"""So many of a kind are told; the rest is counted, and shown by a filter."""
Told = TypeVar("Told")


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A sentence that leads to a day, or to all posts in some trouble."""

    text: str
    icon: str
    day: date | None = None
    trouble: Trouble | None = None


def notices_of(context: Context, warnings: Warnings) -> list[Notice]:
    """The most pressing first."""
    return [
        *_missed(warnings.missed),
        *_collisions(context, warnings),
        *_crowded(context, warnings),
        *_repeats(context, warnings),
        *_short_weeks(context, warnings),
    ]


def _missed(posts: int) -> Iterator[Notice]:
    if posts:
        yield Notice(text=all_missed_words(posts), icon=SIGNS[Trouble.MISSED], trouble=Trouble.MISSED)


def _collisions(context: Context, warnings: Warnings) -> Iterator[Notice]:
    workspace = context.workspace
    channels = {each.id: each for each in queries.channels(workspace.reader, archived=True)}
    icon = SIGNS[Trouble.TOO_CLOSE]
    for each in warnings.collisions[:FEW]:
        text = collision_sentence(each, channels, workspace.networks, workspace.today)
        yield Notice(text=text, icon=icon, day=each.second.day)
    yield from _rest(warnings.collisions, icon, Trouble.TOO_CLOSE)


def _crowded(context: Context, warnings: Warnings) -> Iterator[Notice]:
    workspace = context.workspace
    for each in warnings.crowded[:FEW]:
        text = crowded_words(each, workspace.networks, workspace.today)
        yield Notice(text=text, icon=CROWDED_SIGN, day=each.day)
    yield from _rest(warnings.crowded, CROWDED_SIGN, Trouble.CROWDED)


def _repeats(context: Context, warnings: Warnings) -> Iterator[Notice]:
    workspace, icon = context.workspace, SIGNS[Trouble.REPEATED]
    for each in warnings.repeats[:FEW]:
        text = repeat_words(each, workspace.networks, workspace.today)
        yield Notice(text=text, icon=icon, day=each.day)
    yield from _rest(warnings.repeats, icon, Trouble.REPEATED)


def _short_weeks(context: Context, warnings: Warnings) -> Iterator[Notice]:
    """One for each channel: a quarter ahead of which little is planned must not fill the screen."""
    for _, some in groupby(warnings.short_weeks, key=lambda each: each.channel.id):
        weeks = list(some)
        text = short_weeks_words(weeks, context.workspace.networks)
        yield Notice(text=text, icon=SHORT_WEEK_SIGN, day=max(weeks[0].first, context.workspace.today))


def _rest(found: Sequence[Told], icon: str, trouble: Trouble) -> Iterator[Notice]:
    if more := len(found[FEW:]):
        text = QCoreApplication.translate("Warnings", "%n more like these: show them", "", more)
        yield Notice(text=text, icon=icon, trouble=trouble)
