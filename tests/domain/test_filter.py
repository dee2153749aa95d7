"""When a filter keeps something back."""

import pytest

from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.workflow import Status

CHOICES = [
    {"hidden_channels": frozenset({"a"})},
    {"statuses": frozenset({Status.DRAFT})},
    {"people": frozenset({"a"})},
    {"campaigns": frozenset({""})},
    {"tags": frozenset({"a"})},
    {"formats": frozenset({"x.post"})},
    {"troubles": frozenset({Trouble.LATE})},
]


def test_an_empty_filter_lets_everything_through() -> None:
    assert not Filter().is_active


@pytest.mark.parametrize("choice", CHOICES)
def test_any_choice_is_a_filter(choice: dict[str, frozenset[str]]) -> None:
    assert Filter(**choice).is_active  # type: ignore[arg-type]
