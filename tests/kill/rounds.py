"""A workspace whose program is killed again and again, and what is left of it each time."""

import random
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from calendar_app.commands.checking import check
from calendar_app.commands.opening import open_workspace
from tests.builders import NETWORKS, add_validator, keys, make_workspace
from tests.kill.ledger import Ledger

ROOT = Path(__file__).parent.parent.parent
LONGEST_START = 1.0
"""Seconds within which a kill may also hit the program while it opens the workspace."""
LONGEST_COMMAND = 0.06


class Rounds:
    """One workspace over many kills."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.ledger = Ledger()
        workspace = make_workspace(folder, now=datetime.now(UTC), channels=("instagram", "linkedin", "x"))
        add_validator(workspace)
        workspace.close()
        self.folder = workspace.folder

    def go(self) -> list[str]:
        """Let a worker work, kill it, and say all that is wrong afterwards."""
        command = [sys.executable, "-m", "tests.kill.worker", str(self.folder), str(self.random.random())[2:]]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdout is not None
            try:
                self._watch(worker, worker.stdout)
            finally:
                worker.kill()
            self.ledger.read(worker.stdout)
        return self._wrong()

    def _watch(self, worker: subprocess.Popen[str], said: IO[str]) -> None:
        """Until the moment has come: while it starts, or somewhere in one of its commands."""
        if self.random.random() < 0.2:
            died_by_itself(worker, within=self.random.uniform(0, LONGEST_START))
            return
        for _ in range(self.random.randint(2, 120)):
            self.ledger.read([said.readline()])
        died_by_itself(worker, within=self.random.uniform(0, LONGEST_COMMAND))

    def _wrong(self) -> list[str]:
        """What was acknowledged and is lost, before anybody opens it and after; and what `check` finds."""
        now = datetime.now(UTC)
        lost = self.ledger.missing(self.folder)
        workspace = open_workspace(self.folder, networks=NETWORKS, keys=keys(), clock=lambda: now)
        try:
            found = [f"check: {finding.key} {finding.params}" for finding in check(workspace)]
        finally:
            workspace.close()
        lost += self.ledger.missing(self.folder)
        self.ledger.settle(self.folder)
        return lost + found


def died_by_itself(worker: subprocess.Popen[str], *, within: float) -> None:
    """Gives it time; an end that nobody asked for is a fault of its own."""
    try:
        code = worker.wait(within)
    except subprocess.TimeoutExpired:
        return
    raise AssertionError(f"the worker ended by itself with {code}")


def summary(rounds: Rounds, wrong: Sequence[str], *, kills: int) -> str:
    """One line for people."""
    return (
        f"{kills} kills, {rounds.ledger.acknowledged} commits acknowledged, "
        f"{len(rounds.ledger.promised)} posts: {len(wrong)} things wrong"
    )
