"""The networks' rules, read from their data files and checked before anything trusts them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from calendar_app.domain.counting import COUNTERS
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Confidence, Enforcement, Format, FormatKind, Network, Rule
from calendar_app.domain.network_rules import COUNTED_RULES, RULES
from calendar_app.domain.options import Option, OptionKind

_LANGUAGES = frozenset({"en", "fr"})
_NETWORK_KEYS = frozenset({"id", "name", "icon", "colour", "as_of", "formats"})
_FORMAT_KEYS = frozenset({"label", "kind", "rules"})
_OPTION_KEYS = frozenset({"name", "kind", "label"})
_RULE_KEYS = frozenset({"value", "enforcement", "source", "as_of", "confidence"})
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_ICON = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OPTION_NAME = re.compile(r"[a-z]+([._][a-z]+)*")
_AS_OF = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_OF_RATIOS = re.compile(r"[._]ratio")
_RATIO = re.compile(r"[1-9]\d*(\.\d+)?:[1-9]\d*(\.\d+)?")
_KEY = re.compile(r"[a-z][a-z_]+")


LARGEST = 1 << 20
"""Bytes of a file; the largest of ours has thirty thousand."""


class CatalogueError(Refusal):
    """A data file cannot be used: which one, what is wrong, and the line where it is known.

    ``place`` is where in the file, ``carousel › media.items_max`` say.
    """

    def __init__(self, path: Path, what: str, *, line: int = 1, place: str = "") -> None:
        key = "rules_file_wrong" if place else "rules_file_unreadable"
        super().__init__(key, file=path.name, line=line, place=place)
        self.what = what
        self.line = line

    def __str__(self) -> str:
        return f"{self.params['file']}, line {self.line}: {self.what}"


def load_networks(folder: Path) -> Mapping[str, Network]:
    """Every network of a folder, by id; CatalogueError if one file is wrong or there is none."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise CatalogueError(folder, "no network file here")
    return MappingProxyType({path.stem: load_network(path) for path in files})


def load_network(path: Path, *, by_content: bool = False) -> Network:
    """One network from its file; CatalogueError if the file is not exactly as expected.

    It is named as the network is, unless it is ``by_content`` that it says which one it is about.
    """
    text = _read(path)
    data = _parsed(path, text)
    try:
        return _network(data, None if by_content else path.stem)
    except _Wrong as wrong:
        keys = wrong.keys or _KEY.findall(str(wrong))[:1]
        line = _line_of(text, keys)
        raise CatalogueError(path, str(wrong), line=line, place=" › ".join(keys)) from None


class _Wrong(Exception):
    """What is wrong, said where it is found; ``keys`` lead there, and the file's name is added above."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.keys: list[str] = []


@contextmanager
def _within(key: str) -> Iterator[None]:
    """Whatever is wrong in here stands under this key."""
    try:
        yield
    except _Wrong as wrong:
        wrong.keys.insert(0, key)
        raise


def _read(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise CatalogueError(path, "too large for a file of rules")
        return data.decode("utf-8")
    except (UnicodeDecodeError, OSError) as error:
        raise CatalogueError(path, str(error)) from None


def _parsed(path: Path, text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_without_repeats)
    except json.JSONDecodeError as error:
        raise CatalogueError(path, error.msg, line=error.lineno) from None
    except (ValueError, RecursionError) as error:
        raise CatalogueError(path, str(error)) from None
    except _Wrong as wrong:
        keys = _KEY.findall(str(wrong))[:1]
        raise CatalogueError(path, str(wrong), line=_line_of(text, keys), place=keys[0]) from None


def _line_of(text: str, keys: Iterable[str]) -> int:
    """The line of the last of these keys, each looked for after the one before."""
    position = 0
    for key in keys:
        if there := re.compile(rf'"{re.escape(key)}"\s*:').search(text, position):
            position = there.end()
    return text.count("\n", 0, position) + 1


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    repeated = {name for name in names if names.count(name) > 1}
    _check(not repeated, f"{_listed(repeated)} stands twice in the same place")
    return dict(pairs)


def _network(data: Any, stem: str | None) -> Network:
    _check_keys(data, "the file", _NETWORK_KEYS)
    id_ = _text(data["id"], "id")
    _check(stem in (None, id_), f"id is {id_!r}, the file is named {stem!r}")
    published, by_hand = _formats(data["formats"])
    return Network(
        id=id_,
        name=_text(data["name"], "name"),
        icon=_matching(data["icon"], _ICON, "icon"),
        colour=_matching(data["colour"], _COLOUR, "colour"),
        as_of=_day(data["as_of"], "as_of"),
        formats=MappingProxyType(published),
        by_hand=MappingProxyType(by_hand),
    )


def _formats(data: Any) -> tuple[dict[str, Format], dict[str, Format]]:
    """As a tool publishes them, and those that differ by hand."""
    published, by_hand = {}, {}
    for id_, value in _items(data, "formats"):
        with _within(id_):
            published[id_] = _format(id_, value)
            if "by_hand" in value:
                by_hand[id_] = _by_hand(published[id_], value["by_hand"], f"{id_}.by_hand")
    return published, by_hand


def _format(id_: str, data: Any) -> Format:
    _check_keys(data, id_, _FORMAT_KEYS, optional={"options", "by_hand"})
    _check(isinstance(data["rules"], dict), f"{id_}.rules must be an object")
    with _within("rules"):
        rules = _rules(data["rules"], id_)
    options = data.get("options", [])
    _check(isinstance(options, list), f"{id_}.options must be a list")
    return Format(
        id=id_,
        label=_label(data["label"], f"{id_}.label"),
        kind=_one_of(data["kind"], get_args(FormatKind), f"{id_}.kind"),
        rules=MappingProxyType(rules),
        options=tuple(_option(each, f"{id_}.options") for each in options),
    )


def _rules(data: Mapping[str, Any], where: str) -> dict[str, Rule]:
    rules = {}
    for name, value in data.items():
        with _within(name):
            rules[name] = _rule(name, value, f"{where}: {name}")
    return rules


def _by_hand(published: Format, data: Any, where: str) -> Format:
    """The format with what differs by hand; a rule that is null there does not hold."""
    changes = dict(_items(data, where))
    without = {name for name, value in changes.items() if value is None}
    stray = without - published.rules.keys()
    with _within("by_hand"):
        _check(not stray, f"{where}: {_listed(stray)} is no rule of the format that could be left out")
        changed = _rules({name: changes[name] for name in changes.keys() - without}, where)
    kept = {name: rule for name, rule in published.rules.items() if name not in without}
    return replace(published, rules=MappingProxyType(kept | changed))


def _option(data: Any, where: str) -> Option:
    _check_keys(data, where, _OPTION_KEYS, optional={"choices"})
    name = _matching(data["name"], _OPTION_NAME, f"{where}.name")
    kind = _one_of(data["kind"], get_args(OptionKind), f"{where}: {name}.kind")
    _check((kind == "choice") == ("choices" in data), f"{where}: {name} must have choices if it is a choice")
    choices = _items(data["choices"], f"{where}: {name}.choices") if "choices" in data else ()
    return Option(
        name=name,
        kind=kind,
        label=_label(data["label"], f"{where}: {name}.label"),
        choices=MappingProxyType({value: _label(words, f"{where}: {value}") for value, words in choices}),
    )


def _label(data: Any, where: str) -> Mapping[str, str]:
    _check_keys(data, where, _LANGUAGES)
    return MappingProxyType({language: _text(words, where) for language, words in data.items()})


def _rule(name: str, data: Any, where: str) -> Rule:
    _check(name in RULES, f"{where} is not a known rule")
    _check_keys(data, where, _RULE_KEYS, optional={"unit"})
    return Rule(
        value=_value(name, data["value"], where),
        unit=_unit(name, data.get("unit", ""), where),
        enforcement=_one_of(data["enforcement"], get_args(Enforcement), f"{where}.enforcement"),
        source=_text(data["source"], f"{where}.source"),
        as_of=_matching(data["as_of"], _AS_OF, f"{where}.as_of"),
        confidence=_one_of(data["confidence"], get_args(Confidence), f"{where}.confidence"),
    )


def _value(name: str, value: Any, where: str) -> Any:
    if RULES[name] is tuple:
        _check(isinstance(value, list), f"{where}: the value must be a list")
        return tuple(_ratio(name, _text(item, where), where) for item in value)
    # Not isinstance: True is an int to Python.
    _check(type(value) is RULES[name], f"{where}: the value must be of type {RULES[name].__name__}")
    _check(not isinstance(value, int) or value >= 0, f"{where}: the value must not be negative")
    _check("target" not in name or value > 0, f"{where}: the value must be above zero")
    return _ratio(name, value, where)


def _ratio(name: str, value: Any, where: str) -> Any:
    _check(not _OF_RATIOS.search(name) or _RATIO.fullmatch(value), f"{where}: a ratio reads like 4:5")
    return value


def _unit(name: str, unit: Any, where: str) -> str:
    if name in COUNTED_RULES:
        return str(_one_of(unit, tuple(COUNTERS), f"{where}.unit"))
    return str(_one_of(unit, ("", "px", "bytes", "ms"), f"{where}.unit"))


def _items(data: Any, where: str) -> Iterable[tuple[str, Any]]:
    _check(isinstance(data, dict) and data, f"{where} must be an object with something in it")
    return tuple(data.items())


def _check_keys(data: Any, where: str, keys: frozenset[str], *, optional: Iterable[str] = ()) -> None:
    _check(isinstance(data, dict), f"{where} must be an object")
    _check(keys <= data.keys(), f"{where} lacks {_listed(keys - data.keys())}")
    unknown = data.keys() - keys - set(optional)
    _check(not unknown, f"{where} has an unknown {_listed(unknown)}")


def _text(value: Any, where: str) -> str:
    _check(isinstance(value, str) and value.strip(), f"{where} must be a text")
    return str(value)


def _matching(value: Any, pattern: re.Pattern[str], where: str) -> str:
    text = _text(value, where)
    _check(pattern.fullmatch(text), f"{where} cannot be {text!r}")
    return text


def _day(value: Any, where: str) -> date:
    try:
        return date.fromisoformat(_text(value, where))
    except ValueError:
        raise _Wrong(f"{where} is not a date: {value!r}") from None


def _one_of(value: Any, choices: tuple[str, ...], where: str) -> Any:
    _check(value in choices, f"{where} is {value!r}, must be one of {', '.join(choices)}")
    return value


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _check(fine: object, what: str) -> None:
    if not fine:
        raise _Wrong(what)
