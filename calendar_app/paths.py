"""Where resources, data, settings, cache and logs live; nothing is created by asking."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

DECODER = "decode-foreign-files"
SPELLER = "check-spelling"
"""What is typed for nobody but the program itself."""
HOME_VARIABLE = "EDITORIAL_CALENDAR_HOME"


def resources() -> Path:
    """The folder of what ships with the program: frozen, installed from a wheel, or in a checkout."""
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package))
    candidates = (frozen / "resources", package / "resources", package.parent / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources beside {package}")


def data() -> Path:
    """The folder of workspaces and of what users made."""
    return _folder("data")


def config() -> Path:
    """The folder of this computer's preferences and keys."""
    return _folder("config")


def cache() -> Path:
    """The folder of what can be made again."""
    return _folder("cache")


def logs() -> Path:
    """The folder of logs and crash reports."""
    return _folder("logs")


def home() -> Path | None:
    """The one folder that holds everything, where the environment names one (portable use, tests)."""
    named = os.environ.get(HOME_VARIABLE)
    return Path(named).expanduser().absolute() if named else None


def _folder(kind: str) -> Path:
    named = home()
    return named / kind if named else _system_folder(kind)


def _system_folder(kind: str) -> Path:
    # platformdirs takes 20 ms to import, a tenth of a bare window: imported when first needed.
    import platformdirs  # noqa: PLC0415

    of_kind: dict[str, Callable[..., Path]] = {
        "data": platformdirs.user_data_path,
        "config": platformdirs.user_config_path,
        "cache": platformdirs.user_cache_path,
        "logs": platformdirs.user_log_path,
    }
    return of_kind[kind](_app_name(sys.platform), appauthor=False)


def _app_name(platform: str) -> str:
    return "Editorial Calendar" if platform in ("win32", "darwin") else "editorial-calendar"


def decoder() -> list[str]:
    """How the program starts itself as the process that reads foreign files."""
    return _itself(DECODER)


def speller() -> list[str]:
    """How the program starts itself as the process that knows the dictionaries."""
    return _itself(SPELLER)


def _itself(word: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, "-P", "-m", "calendar_app", word]
