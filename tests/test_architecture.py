"""What the import contracts cannot say of the tree."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("domain", "journal", "store", "integrations", "commands", "ui")
PURE = {"calendar_app", "dateutil", "grapheme", "holidays", "twitter_text", *sys.stdlib_module_names}
OUTSIDE = {"io", "os", "pathlib", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "time"}
NOWHERE_NAMES = {"utils", "helpers", "misc", "common", "core", "manager"}


def modules() -> list[Path]:
    return sorted((ROOT / "calendar_app").rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The top-level names a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def clock_reads(path: Path) -> Iterator[str]:
    """Calls that ask the system what time it is."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}:
            name = node.value
            if isinstance(name, ast.Name) and name.id in {"date", "datetime"}:
                yield f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_says_what_it_is_for_may_import_and_must_not_know(package: str) -> None:
    source = (ROOT / "calendar_app" / package / "__init__.py").read_text(encoding="utf-8")
    purpose, may, must_not = (ast.get_docstring(ast.parse(source)) or "").splitlines()
    assert purpose
    assert may.startswith("May import ")
    assert must_not.startswith("Must not know ")


def test_the_rules_import_only_pure_calculation() -> None:
    domain = ROOT / "calendar_app" / "domain"
    names = {name for path in domain.rglob("*.py") for name in imported(path)}
    assert names <= PURE - OUTSIDE


def test_domain_and_journal_are_told_what_time_it_is() -> None:
    inner = [path for path in modules() if path.relative_to(ROOT).parts[1] in {"domain", "journal"}]
    assert [read for path in inner for read in clock_reads(path)] == []


def test_no_module_is_named_after_nothing() -> None:
    assert [path for path in modules() if NOWHERE_NAMES & {path.stem, path.parent.name}] == []


def test_packaging_shadows_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_lock_names_packages_and_hashes_only() -> None:
    lines = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8").splitlines()
    other = [line for line in lines if "==" not in line and not line.startswith("    --hash=sha256:")]
    assert other == []
    assert not [line for line in lines if "://" in line]


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide counts the screen among the widget's children then, and may free it with the widget.

    Seen with 6.11.3; `QGuiApplication.primaryScreen` is safe.
    """
    tests = sorted((ROOT / "tests").rglob("*.py"))
    asked = [
        f"{path.name}:{node.lineno}"
        for path in (*modules(), *tests)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "screen"
    ]
    assert asked == []
