"""Looks a key up, translates its sentence and puts the parameters into it."""

from collections.abc import Collection, Mapping
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.errors import Refusal
from calendar_app.domain.problem import Problem
from calendar_app.domain.workflow import Role
from calendar_app.ui.dates import format_day_long
from calendar_app.ui.words.commands import COMMANDS
from calendar_app.ui.words.durations import duration_words
from calendar_app.ui.words.export import EXPORT
from calendar_app.ui.words.jobs import COUNTED_JOBS, JOBS
from calendar_app.ui.words.kinds import kinds
from calendar_app.ui.words.log import LOG
from calendar_app.ui.words.names import MARKS, NAMES, SHORT_ROLES
from calendar_app.ui.words.problems import COUNTED_PROBLEMS, OF_TEAM, OF_THREAD_POST, PROBLEMS
from calendar_app.ui.words.refusals import REFUSALS

NO_BREAK = "\u00a0"
OF_FILE = QT_TRANSLATE_NOOP("Words", "{name}: {reason}")

Sentences = Mapping[str, object]
Counted = Mapping[str, tuple[str, object]]

SENTENCES: Sentences = {**REFUSALS, **EXPORT, **JOBS, **MARKS}
"""By key, for all but the problems of a post: these share some keys with refusals."""


def say(what: object, /, **params: object) -> str:
    """The words for a Refusal, a Problem, an enum's member, or a bare key with its parameters.

    A key nobody gave words reads as itself; a test keeps that from happening.
    """
    match what:
        case Enum():
            return _named(type(what).__name__, what.value)
        case Problem():
            return _problem(what, {**what.params, **params})
    key, given = getattr(what, "key", what), getattr(what, "params", {})
    return _sentence(str(key), {**given, **params}, SENTENCES, COUNTED_JOBS)


def say_command(name: str) -> str:
    """What a command does, for the menu: « déplacer le post »."""
    return _translated(COMMANDS.get(name, name))


def say_view(name: str) -> str:
    """A way of looking at the calendar: « Mois »."""
    return _named("View", name)


def say_log(kind: str, person: str) -> str:
    """An entry of a post's log: "sent for validation by Camille Roux"."""
    return _translated(LOG.get(kind, kind)).format(person=person)


def say_roles(roles: Collection[Role]) -> str:
    """Somebody's roles beside their name: "CM, SMM". Owning is said only of who does nothing else."""
    working = [role for role in Role if role in roles and role is not Role.OWNER]
    return ", ".join(_translated(SHORT_ROLES[role.value]) for role in working or roles)


def say_of_file(name: str, refusal: Refusal) -> str:
    """Which file cannot be used, and why."""
    return _translated(OF_FILE).format(name=name, reason=say(refusal))


def lowered(sentence: str) -> str:
    """A sentence as a part of another."""
    return sentence[:1].lower() + sentence[1:]


def _problem(problem: Problem, params: Mapping[str, Any]) -> str:
    sentence = _sentence(problem.key, params, PROBLEMS, COUNTED_PROBLEMS)
    if "post" in params:
        number = QLocale().toString(params["post"])
        sentence = _translated(OF_THREAD_POST).format(post=number, sentence=lowered(sentence))
    return f"{sentence} {_translated(OF_TEAM)}" if "team" in params else sentence


def _named(kind: str, value: object) -> str:
    return _translated(NAMES.get(f"{kind}.{value}", value))


def _sentence(key: str, params: Mapping[str, Any], plain: Sentences, counted: Counted) -> str:
    if key in counted:
        counting, source = counted[key]
        text = QCoreApplication.translate("Words", str(source), "", int(params[counting]))
    else:
        text = _translated(plain.get(key, key))
    return text.format_map(_Parameters({name: _Shown(name, value) for name, value in params.items()}))


def _translated(source: object) -> str:
    return QCoreApplication.translate("Words", str(source))


class _Parameters(dict[str, "_Shown | str"]):
    """A sentence is shown even where a parameter is missing."""

    def __missing__(self, name: str) -> str:
        return "…"


class _Shown:
    """A parameter as the language writes it."""

    def __init__(self, name: str, value: Any) -> None:
        self._name = name
        self._value = value

    def __format__(self, spec: str) -> str:
        match spec:
            case "size":
                return _size(int(self._value))
            case "kinds":
                return kinds(self._value)
            case "duration":
                return _duration(int(self._value))
            case "minutes":
                several = self._value if isinstance(self._value, tuple) else (self._value,)
                return ", ".join(map(duration_words, several))
            case _:
                return _shown(self._name, self._value)


def _shown(name: str, value: Any) -> str:
    match value:
        case Enum():
            return say(value)
        case int() | float():
            return QLocale().toString(value)
        case date():
            return format_day_long(QLocale(), value)
        case list() | tuple() | set() | frozenset():
            return ", ".join(_shown(name, each) for each in value)
    return _named(name, value) if f"{name}.{value}" in NAMES else str(value)


def _size(amount: int) -> str:
    precision = 0 if amount % 2**20 == 0 else 1
    return QLocale().formattedDataSize(amount, precision, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _duration(milliseconds: int) -> str:
    """The signs of hours, minutes and seconds are the same everywhere."""
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    seconds = QLocale().toString(rest / 1000, "g", 5)
    parts = ((hours, f"{hours} h"), (minutes, f"{minutes} min"), (rest, f"{seconds} s"))
    return " ".join(text.replace(" ", NO_BREAK) for amount, text in parts if amount) or f"0{NO_BREAK}s"
