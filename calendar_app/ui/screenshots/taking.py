"""Takes the pictures: each screen in each language, theme and size, the same on every run."""

from collections.abc import Collection, Iterator, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from calendar_app.ui.context import Context
from calendar_app.ui.screenshots.screens import SCREENS
from calendar_app.ui.screenshots.studio import Studio, settle, shown
from calendar_app.ui.theme.themes import Choice
from calendar_app.ui.window import MainWindow

USUAL = (1440, 900)


def take_screenshots(
    context: Context,
    folder: Path,
    *,
    languages: Sequence[str] = ("fr", "en"),
    themes: Sequence[str] = ("light", "dark"),
    size: tuple[int, int] = USUAL,
    only: Collection[str] = (),
) -> list[Path]:
    """Writes `<screen>-<language>-<theme>.png` for each screen; the brand stays as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    context.key_dates.start()
    blinking = QApplication.cursorFlashTime()
    # A cursor that blinks is there in one picture and not in the next.
    QApplication.setCursorFlashTime(0)
    try:
        return list(_written(context, folder, product(languages, themes), size, only))
    finally:
        QApplication.setCursorFlashTime(blinking)


def _written(
    context: Context,
    folder: Path,
    looks: Iterator[tuple[str, str]],
    size: tuple[int, int],
    only: Collection[str],
) -> Iterator[Path]:
    for language, theme in looks:
        context.language.use(language)
        context.themes.choose(Choice(theme))
        for name, widget in shots(context, size=size, only=only):
            file = folder / f"{name}-{language}-{theme}.png"
            widget.grab().save(str(file))
            yield file


def shots(
    context: Context, *, size: tuple[int, int] = USUAL, only: Collection[str] = ()
) -> Iterator[tuple[str, QWidget]]:
    """Each screen of the table in turn, laid out and whole; ``only`` those whose name begins so."""
    with shown(MainWindow(context), size) as window:
        studio = Studio(context, window)
        for name in SCREENS:
            if not only or name.startswith(tuple(only)):
                yield from _shots_of(name, studio)


def _shots_of(name: str, studio: Studio) -> Iterator[tuple[str, QWidget]]:
    for number, widget in enumerate(SCREENS[name](studio), start=1):
        settle()
        yield (name if number == 1 else f"{name}-{number}"), widget
