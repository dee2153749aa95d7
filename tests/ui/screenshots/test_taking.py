"""Pictures of every screen, the same each time."""

from pathlib import Path

import pytest

from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.screenshots import take_screenshots
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails
from tests.builders import NOW, make_workspace


@pytest.fixture
def written(context: Context, tmp_path: Path) -> list[Path]:
    return take_screenshots(
        context, tmp_path / "pictures", languages=("fr",), themes=("dark",), size=(1000, 640)
    )


@pytest.mark.slow
def test_each_main_screen_is_there(written: list[Path]) -> None:
    names = {file.name.removesuffix("-fr-dark.png") for file in written}
    assert {"start", "month", "month-empty", "month-day", "month-toast", "composer", "dialog-pin"} <= names
    assert {"settings-people", "settings-computer", "composer-channel", "menu-card"} <= names
    assert all(file.stat().st_size > 500 for file in written)


def test_few_screens_can_be_asked_for(context: Context, tmp_path: Path) -> None:
    written = take_screenshots(context, tmp_path, languages=("en",), themes=("light",), only=["menu-"])
    assert sorted(file.name for file in written) == [
        "menu-brand-en-light.png",
        "menu-card-en-light.png",
        "menu-cards-en-light.png",
        "menu-day-en-light.png",
        "menu-export-en-light.png",
        "menu-key-dates-en-light.png",
    ]


@pytest.mark.slow
def test_the_brand_is_left_as_it_was(workspace: Workspace, context: Context, tmp_path: Path) -> None:
    before = queries.all_cards(workspace.reader, now=NOW)
    take_screenshots(context, tmp_path, languages=("en",), themes=("light",))
    assert queries.all_cards(workspace.reader, now=NOW) == before


@pytest.mark.slow
def test_a_brand_with_nothing_in_it_has_its_pictures_too(
    language: Language, themes: Themes, tmp_path: Path
) -> None:
    workspace = make_workspace(tmp_path, channels=())
    context = Context(
        workspace=workspace,
        themes=themes,
        language=language,
        thumbnails=Thumbnails(workspace.media.path),
        habits=Habits(tmp_path / "preferences.json"),
    )
    names = {file.name for file in take_screenshots(context, tmp_path, languages=("en",), themes=("light",))}
    assert {"month-en-light.png", "review-empty-en-light.png", "settings-channels-en-light.png"} <= names
    context.deleteLater()
    workspace.close()
