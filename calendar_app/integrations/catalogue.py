"""The networks' rules, read from their data files and checked before anything trusts them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

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
_WEB_PAGE = re.compile(r"https://[a-z0-9.-]+/\S*")
_RATIO = re.compile(r"[1-9]\d*(\.\d+)?:[1-9]\d*(\.\d+)?")


SHOWN = 40
"""The characters of a foreign file that are told of one of its values."""
LARGEST = 1 << 20
"""Bytes of a file; the largest of ours has thirty thousand."""


Reason = Literal[
    "rules_file_broken",
    "rules_file_closed",
    "rules_file_not_text",
    "rules_file_too_large",
    "rules_formats_missing",
    "rules_key_twice",
    "rules_key_unknown",
    "rules_keys_missing",
    "rules_negative",
    "rules_network_unknown",
    "rules_no_choices",
    "rules_not_above_zero",
    "rules_not_date",
    "rules_not_flag",
    "rules_not_group",
    "rules_not_left_out",
    "rules_not_list",
    "rules_not_number",
    "rules_not_one_of",
    "rules_not_ratio",
    "rules_not_text",
    "rules_other_name",
    "rules_rule_unknown",
    "rules_value_wrong",
]
"""Why a file of rules is refused; each has a sentence of the interface."""


class CatalogueError(Refusal):
    """A data file cannot be used: which one, what is wrong, and the line where it is known.

    ``what`` is for the log, ``reason`` with its ``params`` for who chose the file. ``place`` is where in the
    file, ``carousel › media.items_max`` say; the file itself where it is about the whole of it.
    """

    def __init__(
        self, path: Path, what: str, reason: Reason, *, line: int = 1, place: str = "", **params: Any
    ) -> None:
        super().__init__(reason, file=path.name, line=line, place=place or path.name, **params)
        self.what = what
        self.line = line

    def __str__(self) -> str:
        return f"{self.params['file']}, line {self.line}: {self.what}"


def load_networks(folder: Path) -> Mapping[str, Network]:
    """Every network of a folder, by id; CatalogueError if one file is wrong or there is none."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise CatalogueError(folder, "no network file here", "rules_file_closed")
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
        raise _error(path, text, wrong) from None


class _Wrong(Exception):
    """What is wrong, said where it is found; ``keys`` lead there, and the file's name is added above."""

    def __init__(self, what: str, reason: Reason, *, at: str | None = None, **params: Any) -> None:
        super().__init__(what)
        self.reason: Reason = reason
        self.params = params
        self.keys = [] if at is None else [at]


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
    except OSError as error:
        raise CatalogueError(path, str(error), "rules_file_closed") from None
    if len(data) > LARGEST:
        raise CatalogueError(path, "too large for a file of rules", "rules_file_too_large")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CatalogueError(path, str(error), "rules_file_not_text", line=line) from None


def _parsed(path: Path, text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_without_repeats)
    except json.JSONDecodeError as error:
        raise CatalogueError(path, error.msg, "rules_file_broken", line=error.lineno) from None
    except (ValueError, RecursionError) as error:
        raise CatalogueError(path, str(error), "rules_file_broken") from None
    except _Wrong as wrong:
        raise _error(path, text, wrong) from None


def _error(path: Path, text: str, wrong: _Wrong) -> CatalogueError:
    line, place = line_of(text, wrong.keys), " › ".join(map(_shortened, wrong.keys))
    return CatalogueError(path, str(wrong), wrong.reason, line=line, place=place, **wrong.params)


def _shortened(value: object) -> str:
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def line_of(text: str, keys: Iterable[str]) -> int:
    """The line of the last of these keys, each looked for after the one before."""
    position = 0
    for key in keys:
        if there := re.compile(rf'"{re.escape(key)}"\s*:').search(text, position):
            position = there.end()
    return text.count("\n", 0, position) + 1


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    repeated = next((name for name in names if names.count(name) > 1), None)
    _check(repeated is None, f"{repeated} stands twice in the same place", "rules_key_twice", at=repeated)
    return dict(pairs)


def _network(data: Any, stem: str | None) -> Network:
    _check_keys(data, "the file", _NETWORK_KEYS, optional={"compose_url"})
    with _within("id"):
        id_ = _text(data["id"], "id")
        is_named = stem in (None, id_)
        _check(is_named, f"id is {id_!r}, the file is named {stem!r}", "rules_other_name", id=_shortened(id_))
    with _within("name"):
        name = _text(data["name"], "name")
    with _within("icon"):
        icon = _matching(data["icon"], _ICON, "icon")
    with _within("colour"):
        colour = _matching(data["colour"], _COLOUR, "colour")
    with _within("as_of"):
        as_of = _day(data["as_of"], "as_of")
    with _within("compose_url"):
        compose_url = _web_page(data.get("compose_url", ""), "compose_url")
    published, by_hand = _formats(data["formats"])
    return Network(
        id=id_,
        name=name,
        icon=icon,
        colour=colour,
        as_of=as_of,
        formats=MappingProxyType(published),
        by_hand=MappingProxyType(by_hand),
        compose_url=compose_url,
    )


def _formats(data: Any) -> tuple[dict[str, Format], dict[str, Format]]:
    """As a tool publishes them, and those that differ by hand."""
    published, by_hand = {}, {}
    with _within("formats"):
        formats = _items(data, "formats")
    for id_, value in formats:
        with _within(id_):
            published[id_] = _format(id_, value)
            if "by_hand" in value:
                by_hand[id_] = _by_hand(published[id_], value["by_hand"], f"{id_}.by_hand")
    return published, by_hand


def _format(id_: str, data: Any) -> Format:
    _check_keys(data, id_, _FORMAT_KEYS, optional={"options", "by_hand"})
    _check(isinstance(data["rules"], dict), f"{id_}.rules must be an object", "rules_not_group", at="rules")
    with _within("rules"):
        rules = _rules(data["rules"], id_)
    options = data.get("options", [])
    _check(isinstance(options, list), f"{id_}.options must be a list", "rules_not_list", at="options")
    with _within("options"):
        offered = tuple(_option(each, f"{id_}.options") for each in options)
    with _within("label"):
        label = _label(data["label"], f"{id_}.label")
    with _within("kind"):
        kind = _one_of(data["kind"], get_args(FormatKind), f"{id_}.kind")
    return Format(
        id=id_,
        label=label,
        kind=kind,
        rules=MappingProxyType(rules),
        options=offered,
    )


def _rules(data: Mapping[str, Any], where: str) -> dict[str, Rule]:
    rules = {}
    for name, value in data.items():
        with _within(name):
            rules[name] = _rule(name, value, f"{where}: {name}")
    return rules


def _by_hand(published: Format, data: Any, where: str) -> Format:
    """The format with what differs by hand; a rule that is null there does not hold."""
    with _within("by_hand"):
        changes = dict(_items(data, where))
        without = {name for name, value in changes.items() if value is None}
        stray = next(iter(sorted(without - published.rules.keys())), None)
        what = f"{where}: {stray} is no rule of the format that could be left out"
        _check(stray is None, what, "rules_not_left_out", at=stray)
        changed = _rules({name: changes[name] for name in changes.keys() - without}, where)
    kept = {name: rule for name, rule in published.rules.items() if name not in without}
    return replace(published, rules=MappingProxyType(kept | changed))


def _option(data: Any, where: str) -> Option:
    _check_keys(data, where, _OPTION_KEYS, optional={"choices"})
    name = _matching(data["name"], _OPTION_NAME, f"{where}.name")
    kind = _one_of(data["kind"], get_args(OptionKind), f"{where}: {name}.kind")
    has_them = (kind == "choice") == ("choices" in data)
    _check(has_them, f"{where}: {name} must have choices if it is a choice", "rules_no_choices")
    choices = _items(data["choices"], f"{where}: {name}.choices") if "choices" in data else ()
    return Option(
        name=name,
        kind=kind,
        label=_label(data["label"], f"{where}: {name}.label"),
        choices=MappingProxyType({value: _label(words, f"{where}: {value}") for value, words in choices}),
    )


def _web_page(value: Any, where: str) -> str:
    return _matching(value, _WEB_PAGE, where) if value else ""


def _label(data: Any, where: str) -> Mapping[str, str]:
    _check_keys(data, where, _LANGUAGES)
    return MappingProxyType({language: _text(words, where) for language, words in data.items()})


def _rule(name: str, data: Any, where: str) -> Rule:
    _check(name in RULES, f"{where} is not a known rule", "rules_rule_unknown")
    _check_keys(data, where, _RULE_KEYS, optional={"unit"})
    return Rule(
        value=_value(name, data["value"], where),
        unit=_unit(name, data.get("unit", ""), where),
        enforcement=_one_of(
            data["enforcement"], get_args(Enforcement), f"{where}.enforcement", at="enforcement"
        ),
        source=_text(data["source"], f"{where}.source"),
        as_of=_matching(data["as_of"], _AS_OF, f"{where}.as_of"),
        confidence=_one_of(data["confidence"], get_args(Confidence), f"{where}.confidence", at="confidence"),
    )


def _value(name: str, value: Any, where: str) -> Any:
    if RULES[name] is tuple:
        _check(isinstance(value, list), f"{where}: the value must be a list", "rules_not_list")
        return tuple(_ratio(name, _text(item, where), where) for item in value)
    # Not isinstance: True is an int to Python.
    wanted = RULES[name]
    _check(
        type(value) is wanted, f"{where}: the value must be of type {wanted.__name__}", _NOT_OF_TYPE[wanted]
    )
    _check(
        not isinstance(value, int) or value >= 0, f"{where}: the value must not be negative", "rules_negative"
    )
    _check(
        "target" not in name or value > 0, f"{where}: the value must be above zero", "rules_not_above_zero"
    )
    return _ratio(name, value, where)


_NOT_OF_TYPE: Mapping[type, Reason] = {
    bool: "rules_not_flag",
    int: "rules_not_number",
    str: "rules_not_text",
}


def _ratio(name: str, value: Any, where: str) -> Any:
    is_fine = not _OF_RATIOS.search(name) or _RATIO.fullmatch(value)
    _check(is_fine, f"{where}: a ratio reads like 4:5", "rules_not_ratio", value=_shortened(value))
    return value


def _unit(name: str, unit: Any, where: str) -> str:
    if name in COUNTED_RULES:
        return str(_one_of(unit, tuple(COUNTERS), f"{where}.unit", at="unit"))
    return str(_one_of(unit, ("", "px", "bytes", "ms"), f"{where}.unit", at="unit"))


def _items(data: Any, where: str) -> Iterable[tuple[str, Any]]:
    is_fine = isinstance(data, dict) and data
    _check(is_fine, f"{where} must be an object with something in it", "rules_not_group")
    return tuple(data.items())


def _check_keys(data: Any, where: str, keys: frozenset[str], *, optional: Iterable[str] = ()) -> None:
    _check(isinstance(data, dict), f"{where} must be an object", "rules_not_group")
    lacking = _listed(keys - data.keys())
    _check(not lacking, f"{where} lacks {lacking}", "rules_keys_missing", names=lacking)
    unknown = next(iter(sorted(data.keys() - keys - set(optional))), None)
    _check(unknown is None, f"{where} has an unknown {unknown}", "rules_key_unknown", at=unknown)


def _text(value: Any, where: str) -> str:
    _check(isinstance(value, str) and value.strip(), f"{where} must be a text", "rules_not_text")
    return str(value)


def _matching(value: Any, pattern: re.Pattern[str], where: str) -> str:
    text = _text(value, where)
    _check(
        pattern.fullmatch(text), f"{where} cannot be {text!r}", "rules_value_wrong", value=_shortened(text)
    )
    return text


def _day(value: Any, where: str) -> date:
    try:
        return date.fromisoformat(_text(value, where))
    except ValueError:
        raise _Wrong(f"{where} is not a date: {value!r}", "rules_not_date", value=_shortened(value)) from None


def _one_of(value: Any, choices: tuple[str, ...], where: str, *, at: str | None = None) -> Any:
    known = ", ".join(filter(None, choices))
    what = f"{where} is {value!r}, must be one of {known}"
    _check(value in choices, what, "rules_not_one_of", at=at, choices=known)
    return value


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _check(fine: object, what: str, reason: Reason, *, at: str | None = None, **params: Any) -> None:
    """``at`` is the key it is about, where that is one of its own."""
    if not fine:
        raise _Wrong(what, reason, at=at, **params)
