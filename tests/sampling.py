"""Of many cases that are alike a quick run walks a few; `test --all` walks each."""

from collections.abc import Collection, Iterable

import pytest


def mostly_slow(cases: Iterable[object], *, quick: Collection[object]) -> list[object]:
    """The cases as parameters: those in ``quick`` always run, the others only with `--all`."""
    return [case if case in quick else pytest.param(case, marks=pytest.mark.slow) for case in cases]
