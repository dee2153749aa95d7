"""Random exchange between three workstations (exchange.md, invariants 1 to 5, 7 and 12 of the records)."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.store.exchange import Exchange

QUICK = settings(
    max_examples=6, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
LONG = settings(QUICK, max_examples=40, stateful_step_count=50)


def test_exchange() -> None:
    run_state_machine_as_test(Exchange, settings=QUICK)


@pytest.mark.slow
def test_long_exchange() -> None:
    run_state_machine_as_test(Exchange, settings=LONG)
