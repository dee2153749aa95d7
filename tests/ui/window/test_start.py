"""The first start: a few answers make a brand."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.ui.language import Language
from calendar_app.ui.start import NewBrand, StartWindow
from calendar_app.ui.theme.themes import Themes
from tests.builders import NETWORKS


@pytest.fixture
def start(qtbot: QtBot, language: Language, themes: Themes) -> StartWindow:
    made = StartWindow(themes, networks=NETWORKS, recent=[Path("/brands/Maison Lumen"), Path("/brands/Nord")])
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_answers_are_handed_over(qtbot: QtBot, start: StartWindow) -> None:
    start.form.person.setText("Camille Roux")
    start.form.brand.setText("Café des Halles")
    start.form.roles[Role.OWNER].click()
    start.form.handle.setText("@cafe")
    with qtbot.waitSignal(start.new_wanted) as heard:
        start.form.create_button.click()
    answer = heard.args[0]
    assert isinstance(answer, NewBrand)
    assert (answer.name, answer.person, answer.role) == ("Café des Halles", "Camille Roux", Role.OWNER)
    assert (answer.network, answer.handle) == ("instagram", "@cafe")
    assert answer.folder.name == "cafe-des-halles"


@pytest.mark.parametrize(
    ("person", "brand", "said"),
    [
        ("", "Lumen", "Your name is missing: your posts will carry it."),
        ("Camille", " ", "The brand’s name is missing."),
    ],
)
def test_what_is_missing_is_said(
    qtbot: QtBot, start: StartWindow, person: str, brand: str, said: str
) -> None:
    start.form.person.setText(person)
    start.form.brand.setText(brand)
    with qtbot.assertNotEmitted(start.new_wanted):
        start.form.submit()
    assert start.form.problem.text() == said


def test_a_synchronised_folder_is_refused_with_a_better_place(
    qtbot: QtBot, start: StartWindow, tmp_path: Path
) -> None:
    synced = tmp_path / "Dropbox" / "brand"
    start.form.person.setText("Camille")
    start.form.brand.setText("Lumen")
    start.form.choose_folder(synced)
    with qtbot.assertNotEmitted(start.new_wanted):
        start.form.submit()
    assert start.form.problem.text().startswith("Dropbox copies this folder elsewhere")
    start.form.problem.followed.emit()
    assert start.form.folder.name == "lumen"
    assert not start.form.problem.isVisible()


def test_a_recent_brand_is_named_and_its_folder_said(
    qtbot: QtBot, themes: Themes, workspace: Workspace
) -> None:
    made = StartWindow(themes, networks=NETWORKS, recent=[workspace.folder, Path("/gone/Nord")])
    qtbot.addWidget(made)
    made.show()
    assert [button.text().strip() for button in made.recent] == [workspace.brand.name, "Nord"]
    assert workspace.brand.name != workspace.folder.name
    assert str(workspace.folder) in made.recent[0].accessibleName()


def test_a_recent_brand_is_one_click_away(qtbot: QtBot, start: StartWindow) -> None:
    with qtbot.waitSignal(start.folder_wanted) as heard:
        start.recent[1].click()
    assert heard.args == [Path("/brands/Nord")]


def test_the_demonstration_is_one_click_away(qtbot: QtBot, start: StartWindow) -> None:
    with qtbot.waitSignal(start.demonstration_wanted):
        start.demonstration.click()


def test_a_refusal_is_said_in_place(start: StartWindow) -> None:
    start.refuse(Refusal("workspace_missing", folder="/brands/Nord"))
    assert start.form.problem.text() == "There is no brand in /brands/Nord."


def test_it_speaks_the_language(qtbot: QtBot, start: StartWindow, language: Language) -> None:
    language.use("fr")
    qtbot.waitUntil(lambda: start.form.create_button.text() == "Créer la marque")
    assert start.demonstration.text() == "Ouvrir la marque de démonstration"
