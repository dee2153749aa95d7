"""The team's own rules for a network: kept in the brand, undone, never looser than the network."""

from pathlib import Path

import pytest

from calendar_app.commands.house_rules import set_house_rules
from calendar_app.domain.errors import Refusal
from calendar_app.domain.house_rules import HouseRules
from calendar_app.domain.workflow import Role
from tests.builders import add_writer, make_workspace, reopen

SHORT = HouseRules(network="instagram", text_max=500, hashtags_max=3, alt_required=True)


def test_rules_stay_in_the_brand_and_are_undone(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path, role=Role.SMM)
    workspace.run(set_house_rules, SHORT)
    workspace.run(set_house_rules, HouseRules(network="linkedin", alt_required=True))
    workspace.run(set_house_rules, HouseRules(network="linkedin"))
    assert workspace.brand.house_rules == (SHORT,)
    workspace.undo()
    assert workspace.brand.house_rules == (SHORT, HouseRules(network="linkedin", alt_required=True))
    again = reopen(workspace)
    assert again.brand.house_rules == (SHORT, HouseRules(network="linkedin", alt_required=True))
    again.close()


@pytest.mark.parametrize(
    ("rules", "key"),
    [
        (HouseRules(network="instagram", hashtags_max=6), "house_rule_looser"),
        (HouseRules(network="instagram", text_max=2201), "house_rule_looser"),
        (HouseRules(network="letters", text_max=5), "unknown_network"),
    ],
)
def test_looser_rules_are_refused(tmp_path: Path, rules: HouseRules, key: str) -> None:
    workspace = make_workspace(tmp_path, role=Role.SMM)
    with pytest.raises(Refusal, match=key):
        workspace.run(set_house_rules, rules)
    assert workspace.brand.house_rules == ()
    workspace.close()


def test_who_may_not_set_rules_is_told(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    workspace.become(add_writer(workspace).id)
    with pytest.raises(Refusal, match="not_allowed"):
        workspace.run(set_house_rules, SHORT)
    workspace.close()
