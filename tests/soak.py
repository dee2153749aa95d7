"""Kills the program many times more than the tests do: `python -m tests.soak [--kills 200] [--seed 1]`.

Prints a summary; exits with 1 if anything that was acknowledged is lost or `check` finds a fault.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.kill.rounds import Rounds, summary

EVERY = 25
"""Kills after which it says how far it is."""


def main() -> int:
    """As many kills as asked for."""
    parser = argparse.ArgumentParser(prog="soak", description="Kill the program and look for what is lost.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    typed = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        os.environ["EDITORIAL_CALENDAR_HOME"] = folder
        # Keys go to files of this folder and not to the person's own key store.
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        return soak(Path(folder), kills=typed.kills, seed=typed.seed)


def soak(folder: Path, *, kills: int, seed: int) -> int:
    """Kill, look, and say what was found."""
    rounds = Rounds(folder, seed)
    wrong: list[str] = []
    for kill in range(1, kills + 1):
        found = rounds.go()
        wrong += found
        for fault in found:
            print(f"kill {kill}: {fault}", flush=True)
        if kill % EVERY == 0:
            print(summary(rounds, wrong, kills=kill), flush=True)
    print(summary(rounds, wrong, kills=kills))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
