"""The rules of the networks in the settings: of which day, newer ones from a file, and back."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.domain.house_rules import HouseRules
from calendar_app.integrations.networks import Networks
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.house_rules_form import HouseRulesForm
from calendar_app.ui.messages import Message
from calendar_app.ui.settings.networks import NetworksSection
from calendar_app.ui.settings.row import Row

BACK = "arrow-counterclockwise"
FOLDER = paths.resources() / "networks"


@pytest.fixture
def section(qtbot: QtBot, context: Context, tmp_path: Path) -> NetworksSection:
    context.workspace.networks = Networks(FOLDER, newer=tmp_path / "networks")
    made = NetworksSection(context)
    qtbot.addWidget(made)
    made.show()
    return made


def row(section: NetworksSection) -> Row:
    """The line of Instagram, the first channel of the brand."""
    found = section.lines.itemAt(0).widget()
    assert isinstance(found, Row)
    return found


def said(section: NetworksSection) -> str:
    return section._detail(section.context.workspace.networks["instagram"])


def rules_file(path: Path, text: str = "") -> Path:
    data = json.loads((FOLDER / "instagram.json").read_text(encoding="utf-8")) | {"as_of": "2027-02-01"}
    path.write_text(text or json.dumps(data), encoding="utf-8")
    return path


def test_the_team_asks_for_more_and_takes_it_back(section: NetworksSection) -> None:
    row(section).buttons["pencil"].click()
    (form,) = section.findChildren(HouseRulesForm)
    assert (form.hashtags_max.maximum(), form.relaxed.text()) == (5, "From 6 to 30 hashtags, only warn")
    form.text_max.setValue(500)
    form.alt_required.setChecked(True)
    form.save()
    workspace = section.context.workspace
    wanted = HouseRules(network="instagram", text_max=500, alt_required=True)
    assert workspace.brand.house_rules == (wanted,)
    assert said(section) == "Rules of 21 Nov 2026 · with rules of the team"
    workspace.undo()
    assert said(section) == "Rules of 21 Nov 2026"


def test_a_newer_file_is_put_in_force_and_taken_back(section: NetworksSection, tmp_path: Path) -> None:
    assert (said(section), BACK in row(section).buttons) == ("Rules of 21 Nov 2026", False)
    section.take(rules_file(tmp_path / "instagram.json"))
    assert said(section) == "Rules of 1 Feb 2027 · from a newer file"
    row(section).buttons[BACK].click()
    assert (said(section), BACK in row(section).buttons) == ("Rules of 21 Nov 2026", False)


def test_a_wrong_file_is_refused_with_its_line(section: NetworksSection, tmp_path: Path) -> None:
    told: list[Message] = []
    section.context.messages.told.connect(told.append)
    section.take(rules_file(tmp_path / "new.json", '{\n  "id": "instagram",\n'))
    (message,) = told
    assert message.problem
    assert "new.json" in message.text
    assert "line 3" in message.text
    assert said(section) == "Rules of 21 Nov 2026"
