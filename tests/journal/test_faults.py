"""The test of the tests: every deliberate fault is caught by some directed scenario."""

import inspect
from collections.abc import Callable, Iterator

import pytest

from tests.journal import (
    test_decisions,
    test_four_eyes,
    test_presence,
    test_steps,
    test_tolerance,
    test_trust,
    test_way_out,
)
from tests.journal.mutants import LISTED, OTHERS, Fault, fault, load
from tests.journal.world import Rules, Team, team

MODULES = (
    test_decisions, test_steps, test_four_eyes, test_trust, test_presence, test_tolerance, test_way_out,
)  # fmt: skip


def scenarios() -> Iterator[Callable[[Team], None]]:
    """All directed tests that need nothing but the team."""
    for function in (found for module in MODULES for found in vars(module).values()):
        if getattr(function, "__name__", "").startswith("test_") and _needs_only_the_team(function):
            yield function


def _needs_only_the_team(function: Callable[..., None]) -> bool:
    return list(inspect.signature(function).parameters) == ["t"]


def failing(rules: Rules) -> Iterator[str]:
    for scenario in scenarios():
        try:
            scenario(team(rules))
        except (AssertionError, RecursionError):
            yield scenario.__name__


def test_without_a_fault_every_scenario_holds() -> None:
    assert list(failing(load(fault("none")))) == []


@pytest.mark.parametrize("planted", LISTED, ids=lambda planted: planted.name)
def test_a_listed_fault_is_caught(planted: Fault) -> None:
    assert next(failing(load(planted)), None) is not None


@pytest.mark.slow
@pytest.mark.parametrize("planted", OTHERS, ids=lambda planted: planted.name)
def test_another_fault_is_caught(planted: Fault) -> None:
    assert next(failing(load(planted)), None) is not None
