"""Every word a user can meet: named keys have sentences, every text is found, and French is finished."""

import ast
import importlib.util
import re
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import get_args

import pytest

from calendar_app.domain.filter import Trouble
from calendar_app.domain.problem import ProblemKey
from calendar_app.domain.workflow import Act, Reach, Role, Status
from calendar_app.integrations.catalogue import Reason
from calendar_app.journal.records import Kind
from calendar_app.ui.language import LANGUAGES, read_catalogue
from calendar_app.ui.words.commands import COMMANDS
from calendar_app.ui.words.jobs import COUNTED_JOBS
from calendar_app.ui.words.log import LOG
from calendar_app.ui.words.names import NAMES, SHORT_ROLES
from calendar_app.ui.words.problems import COUNTED_PROBLEMS, PROBLEMS
from calendar_app.ui.words.refusals import REFUSALS
from calendar_app.ui.words.say import SENTENCES

ROOT = Path(__file__).parent.parent
APP = ROOT / "calendar_app"
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
LOOKING_UP = APP / "ui" / "words" / "say.py"
"""The one place that translates what it is handed: all its texts are marked where they stand."""

Text = tuple[str, str, str]


def trees(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    for folder in folders:
        for path in sorted((APP / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# --- keys


def refusal_classes() -> set[str]:
    """Refusal and whatever is one."""
    bases = {
        node.name: {name_of(base) for base in node.bases}
        for _, tree in trees("domain", "journal", "store", "integrations", "commands")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"Refusal"}
    while more := {name for name, parents in bases.items() if parents & known} - known:
        known |= more
    return known


def spoken_keys() -> Iterator[tuple[str, str]]:
    """Every key written out where a refusal is made, a finding is noted, or words are asked for."""
    speakers = {*refusal_classes(), "Finding", "say", "words", "_with_words"}
    for path, tree in trees("."):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node.func) in speakers:
                given = [*node.args[:1], *(each.value for each in node.keywords if each.arg == "key")]
                yield from ((f"{path.name}:{node.lineno}", key) for key in map(literal, given) if key)
            elif isinstance(node, ast.Dict) and path.name == "exporting.py":
                yield from ((f"{path.name}:{node.lineno}", literal(value)) for value in node.values)


def test_every_key_has_a_sentence() -> None:
    without = [(place, key) for place, key in spoken_keys() if key not in {*SENTENCES, *COUNTED_JOBS}]
    assert without == []


def test_every_reason_against_a_place_has_a_sentence() -> None:
    kinds = {"network", "synced", "not_a_folder", "read_only", "not_empty"}
    source = (APP / "integrations" / "places.py").read_text(encoding="utf-8")
    assert kinds == {
        reason.partition(":")[0] for reason in re.findall(r"``([a-z_]+(?::<program>)?)``", source)
    } - {
        "new",
        "mounts",
    }
    assert {f"place_{kind}" for kind in kinds} <= set(REFUSALS)


def test_every_error_of_the_database_has_a_sentence() -> None:
    source = (APP / "store" / "refusing.py").read_text(encoding="utf-8")
    tree = next(node for node in ast.walk(ast.parse(source)) if getattr(node, "name", "") == "key_of")
    keys = {
        literal(node) for node in ast.walk(tree) if isinstance(node, ast.Constant) and "_" in literal(node)
    }
    assert "disk_full" in keys
    assert keys <= set(REFUSALS)


def test_every_problem_has_a_sentence() -> None:
    assert {*PROBLEMS, *COUNTED_PROBLEMS} == set(get_args(ProblemKey))


def test_every_reason_against_a_file_of_rules_has_a_sentence() -> None:
    assert set(get_args(Reason)) <= set(REFUSALS)


@pytest.mark.parametrize("kind", [Status, Role, Act, Reach, Trouble])
def test_every_member_has_a_name(kind: type[Enum]) -> None:
    assert {f"{kind.__name__}.{member.value}" for member in kind} <= set(NAMES)
    assert set(SHORT_ROLES) == {role.value for role in Role}


def test_every_command_can_be_named_by_undo() -> None:
    defined = {
        node.name
        for _, tree in trees("commands")
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.args.args and node.args.args[0].arg == "tx"
    }
    used = set(commands_used_by_screens())
    assert {"move_card", "archive_tag", "edit_post"} <= defined & used
    assert (defined & used) | {"add_member", "add_asset"} <= set(COMMANDS)


def commands_used_by_screens() -> Iterator[str]:
    """What is imported from the commands, by name or through its module."""
    for _, tree in trees("ui"):
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("calendar_app.commands"):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.Attribute) and name_of(node.value) in {"posts", "review"}:
                yield node.attr


def test_every_record_of_a_post_can_be_told() -> None:
    of_the_brand = {"genesis", "grant", "revoke", "device", "meta", "policy", "erase"}
    assert {kind.value for kind in Kind} - of_the_brand <= set(LOG)


# --- texts


def translating_calls() -> Iterator[tuple[Path, str, ast.Call]]:
    """Each call with the class around it."""
    for path, tree in trees("."):
        yield from ((path, owner, call) for owner, call in _calls(tree, ""))


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and _translates(child.func):
            yield owner, child
        yield from _calls(child, inner)


def _translates(function: ast.expr) -> bool:
    """Painters translate too, by points."""
    if name_of(function) != "translate":
        return name_of(function) in TRANSLATING
    return isinstance(function, ast.Attribute) and name_of(function.value) == "QCoreApplication"


def text_of(owner: str, call: ast.Call) -> Text | None:
    """Context, text and note; None where it is not written out."""
    given = call.args if name_of(call.func) != "tr" else [ast.Constant(owner), *call.args]
    context, source, note = (literal(arg) for arg in (*given, ast.Constant(""), ast.Constant(""))[:3])
    return (context, source, note) if context and source else None


def test_every_text_is_written_out_where_it_is_translated() -> None:
    hidden = {path: call.lineno for path, owner, call in translating_calls() if text_of(owner, call) is None}
    tables = {path for path, _, call in translating_calls() if name_of(call.func) == "QT_TRANSLATE_NOOP"}
    assert {path: line for path, line in hidden.items() if path not in {LOOKING_UP, *tables}} == {}


def test_translating_has_one_name() -> None:
    aliases = [
        f"{path.name}:{node.lineno}"
        for path, tree in trees(".")
        for node in ast.walk(tree)
        if isinstance(node, ast.alias) and node.name in TRANSLATING and node.asname
    ]
    assert aliases == []


@pytest.fixture(scope="module")
def found() -> set[Text]:
    """What the tool for translators sees; packaging/ is no package, so its file is loaded by path."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    texts: set[Text] = module.texts_in(APP)
    return texts


def test_lupdate_finds_every_text(found: set[Text]) -> None:
    written = {text_of(owner, call) for _, owner, call in translating_calls()} - {None}
    assert written - found == set(), "lupdate misses these (a parenthesis around the text hides it)"
    assert found - written == set(), "lupdate takes these for something else"


def test_french_is_finished(found: set[Text]) -> None:
    assert found - set(read_catalogue(ROOT / "resources" / "i18n" / "fr.ts")) == set()


def test_english_has_its_plurals(found: set[Text]) -> None:
    counted = {text for text in found if "%n" in text[1]}
    assert counted - set(read_catalogue(ROOT / "resources" / "i18n" / "en.ts")) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_kept_that_nobody_says(found: set[Text], language: str) -> None:
    assert set(read_catalogue(ROOT / "resources" / "i18n" / f"{language}.ts")) - found == set()


def every_translation(language: str) -> Iterator[tuple[str, str]]:
    for (_, source, _), forms in read_catalogue(ROOT / "resources" / "i18n" / f"{language}.ts").items():
        yield from ((source, form) for form in forms)


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n|%L?\d", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    catalogue = read_catalogue(ROOT / "resources" / "i18n" / f"{language}.ts")
    other = [
        (source, form)
        for (_, source, _), forms in catalogue.items()
        for form in forms
        if placeholders(source) != placeholders(form) and not leaves_out_one(source, form, forms)
    ]
    assert other == []


def leaves_out_one(source: str, form: str, forms: Sequence[str]) -> bool:
    """« tous les jours » beside « tous les 2 jours »."""
    return form is forms[0] and placeholders(source.replace("%n", "")) == placeholders(form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counted_text_has_two_forms(language: str) -> None:
    catalogue = read_catalogue(ROOT / "resources" / "i18n" / f"{language}.ts")
    assert [key for key, forms in catalogue.items() if len(forms) != (2 if "%n" in key[1] else 1)] == []


def test_french_typography() -> None:
    thin, wide = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
    wrong = re.compile(
        rf"[^{thin}][;!?](?!\w)|[^{wide}\d]:(?![\w/}}])|[^{wide}]»|«[^{wide}]|[ ][;:!?»]|'|\.\.\.|[“”\"]"
    )
    bad = [form for _, form in every_translation("fr") if wrong.search(re.sub(r"\{[^}]*\}", "x", form))]
    assert bad == []
