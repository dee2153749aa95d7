#!/usr/bin/env python3
"""Sets the project up and runs it: `python3 packaging/dev.py run`, `… test`, `… --help` for the rest.

Standard library only, since it runs before anything is installed.
"""

from __future__ import annotations  # an older Python must get as far as the sentence that refuses it

import hashlib
import importlib
import importlib.util
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
MARKER = VENV / "installed-from"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / "python"
NO_TESTS = 5  # pytest's exit code when nothing was selected

# What Qt's widgets and its X11 platform load from the system.
QT_ON_DEBIAN = (
    "libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 "
    "libxkbcommon-x11-0 libxkbcommon0"
)
QT_ON_FEDORA = (
    "dbus-libs fontconfig glib2 libglvnd-egl libglvnd-glx libxkbcommon libxkbcommon-x11 xcb-util-cursor "
    "xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"
)
# What the pictures show: brands by the job that makes them, sizes by what the window is told to be.
BRANDS = {
    "normal": ("demo",),
    "overfull": ("demo", "--overfull"),
    "empty": ("new", "--name", "Atelier", "--person", "Camille Roux", "--role", "owner"),
}
SHARP = "2880x1800"  # at 200 %
SIZES = {"1440x900": "1440x900", "1280x720": "1280x720", SHARP: "1440x900"}

LOAD_WIDGETS = "import PySide6.QtGui, PySide6.QtWidgets"
LOAD_X11 = (
    "import ctypes, pathlib, PySide6.QtWidgets; "
    "ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / 'Qt/plugins/platforms/libqxcb.so'))"
)


def main() -> int:
    """Runs the command that was asked for and returns its exit code."""
    if sys.version_info < (3, 11):
        stop(f"Python 3.11 or newer is needed; this is {platform.python_version()}.")
    name, *rest = sys.argv[1:] or ["--help"]
    if name not in COMMANDS:
        return explain(name)
    prepare()
    try:
        return COMMANDS[name](rest)
    except KeyboardInterrupt:
        return 130


def explain(asked: str) -> int:
    """Prints what there is to ask for."""
    print("usage: dev.py COMMAND [ARGUMENTS]\n")
    for name, command in COMMANDS.items():
        print(f"  {name:13} {command.__doc__}")
    return 0 if asked in ("-h", "--help") else 2


def run(rest: list[str]) -> int:
    """Opens the demonstration brand, later the last one (the program's own arguments may follow)."""
    return start("-m", "calendar_app", *(rest or ["--demonstration"]), folder=Path.cwd())


def test(rest: list[str]) -> int:
    """Runs the tests (pytest's arguments may follow); with --all the desktop, kill and long ones too."""
    if "--all" not in rest:
        return pytest(*rest)
    rest = [argument for argument in rest if argument != "--all"]
    # A process has one QApplication on one platform, so the real screen has a run of its own.
    codes = [
        pytest("-m", "desktop", *rest, screen="xcb"),
        pytest("-m", "not desktop", "--hypothesis-profile=long", *rest),
    ]
    ran = [code for code in codes if code != NO_TESTS]
    return first_failure(*ran) if ran else NO_TESTS


def check(_rest: list[str]) -> int:
    """Checks style, format, types and import contracts."""
    return first_failure(
        start("-m", "ruff", "check", "."),
        start("-m", "ruff", "format", "--check", "."),
        start("-m", "mypy", "--strict", "calendar_app", "packaging/dev.py", "packaging/translations.py"),
        tool("lint-imports"),
    )


def bench(rest: list[str]) -> int:
    """Measures speed and memory."""
    return start("-m", "tests.benchmarks", *rest)


def soak(rest: list[str]) -> int:
    """Runs the long soak of the journal."""
    return start("-m", "tests.soak", *rest)


def screenshots(rest: list[str]) -> int:
    """Pictures every screen into DIR (build/screenshots), or --screen NAME; --all: all brands and sizes."""
    every, rest = "--all" in rest, [argument for argument in rest if argument != "--all"]
    target = Path(rest.pop(0) if rest and not rest[0].startswith("-") else ROOT / "build" / "screenshots")
    brands, sizes = (BRANDS, SIZES) if every else (("normal",), ("1440x900",))
    codes = [picture(brand, sizes, target.resolve(), *rest) for brand in brands]
    return first_failure(*codes)


def picture(name: str, sizes: Iterable[str], target: Path, *wanted: str) -> int:
    """Makes a brand and pictures its screens in both languages and themes."""
    looks = ("--language", "fr", "--language", "en", "--theme", "light", "--theme", "dark")
    with tempfile.TemporaryDirectory() as home:
        brand = str(Path(home) / name)
        own = {"EDITORIAL_CALENDAR_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        job, *about = BRANDS[name]
        codes = [start("-m", "calendar_app", job, brand, *about, env=own)]
        for size in sizes:
            folder = str(target / f"{name}-{size}")
            typed = ("screenshots", brand, folder, "--size", SIZES[size], *looks, *wanted)
            scale = {"QT_SCALE_FACTOR": "2" if size == SHARP else "1"}
            codes.append(start("-m", "calendar_app", *typed, env={**own, **scale}))
    return first_failure(*codes)


def build(rest: list[str]) -> int:
    """Builds the wheel and the sdist into dist/."""
    return start("-m", "hatchling", "build", "-d", "dist", *rest)


def translations(_rest: list[str]) -> int:
    """Brings the texts of resources/i18n up to date with the code."""
    return start("packaging/translations.py")


COMMANDS = {
    command.__name__: command for command in (run, test, check, bench, soak, screenshots, build, translations)
}


def start(*arguments: str, env: dict[str, str] | None = None, folder: Path = ROOT) -> int:
    """Runs the environment's Python and returns its exit code."""
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, env={**os.environ, **(env or {})}, cwd=folder, check=False).returncode


def tool(name: str, *arguments: str) -> int:
    """Runs a program of the environment and returns its exit code."""
    return subprocess.run([str(BIN / name), *arguments], cwd=ROOT, check=False).returncode


def first_failure(*codes: int) -> int:
    """The first exit code that is not 0; a negative one says that a signal ended the program."""
    return next((code for code in codes if code), 0)


def pytest(*arguments: str, screen: str = "offscreen") -> int:
    """Runs pytest on one of Qt's platforms: in a process per core, or in one where it owns the screen."""
    spread = ("-n", "auto", "--dist", "worksteal") if screen == "offscreen" else ()
    return start("-m", "pytest", *spread, *arguments, env={"QT_QPA_PLATFORM": screen})


def prepare() -> None:
    """Makes .venv and installs the lock and the project, unless that was done from the same files."""
    if MARKER.is_file() and MARKER.read_text() == fingerprint():
        return
    say("Setting up .venv; the first time this takes a few minutes.")
    make_venv()
    pip("--require-hashes", "-r", str(LOCK))
    pip("--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    if sys.platform == "linux":
        provide_qt_libraries()
    MARKER.write_text(fingerprint())


def fingerprint() -> str:
    """Changes when the lock, the project's settings, its place or the Python do."""
    digest = hashlib.sha256(f"{ROOT} {sys.version}".encode())
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def make_venv() -> None:
    """Makes .venv, anew where it belongs to another Python."""
    if not can_make_venv() and may_install():
        apt_install("python3-venv")
        importlib.invalidate_caches()
    if not can_make_venv():
        stop(
            "This Python lacks venv or ensurepip, which make the project's environment.\n"
            "  Debian, Ubuntu: sudo apt-get install python3-venv"
        )
    ours = f"version = {platform.python_version()}\n"
    settings = VENV / "pyvenv.cfg"
    fresh = [] if settings.is_file() and ours in settings.read_text() else ["--clear"]
    must([sys.executable, "-m", "venv", *fresh, str(VENV)])


def can_make_venv() -> bool:
    """Debian ships Python without ensurepip."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def pip(*arguments: str) -> None:
    """Installs into .venv or stops."""
    must([str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *arguments])


def provide_qt_libraries() -> None:
    """Installs the system libraries Qt misses where we may; names them where we may not."""
    missing = complaint(LOAD_X11)
    if missing and may_install():
        apt_install(QT_ON_DEBIAN)
        missing = complaint(LOAD_X11)
    if missing:
        say(
            f"Qt misses a library of this system: {missing}\n"
            f"  Debian, Ubuntu: sudo apt-get install {QT_ON_DEBIAN}\n"
            f"  Fedora: sudo dnf install {QT_ON_FEDORA}"
        )
        if complaint(LOAD_WIDGETS):
            raise SystemExit(1)


def complaint(code: str) -> str:
    """The last line the environment's Python prints when it fails on the code, or nothing."""
    done = subprocess.run([str(PYTHON), "-c", code], capture_output=True, text=True, check=False)
    return done.stderr.strip().rpartition("\n")[2] if done.returncode else ""


def may_install() -> bool:
    """Whether we are root on Debian, Ubuntu or one of their kind."""
    return os.name == "posix" and os.geteuid() == 0 and Path("/usr/bin/apt-get").exists()


def apt_install(packages: str) -> None:
    """Installs Debian packages and says so; what fails is left to the caller to notice."""
    say(f"Installing with apt-get: {packages}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *packages.split()]):
        subprocess.run(["apt-get", "-qq", *step], env=env, stdin=subprocess.DEVNULL, check=False)


def must(command: list[str]) -> None:
    """Runs one step of the set-up; stops with a sentence where it fails."""
    if subprocess.run(command, check=False).returncode:
        stop(f"The set-up stopped at: {' '.join(command)}")


def say(sentence: str) -> None:
    """Tells the person what happens, before the output of what is started next."""
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str) -> None:
    """Ends with one sentence instead of a traceback."""
    say(sentence)
    raise SystemExit(1)


if __name__ == "__main__":
    sys.exit(main())
