"""The cast of the scenarios, fresh for every test."""

import pytest

from tests.journal.world import Team, team


@pytest.fixture
def t() -> Team:
    return team()
