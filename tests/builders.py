"""What tests build upon: real workspaces on real files, at a fixed moment."""

import tempfile
from collections.abc import Collection
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

import pytest

from calendar_app import paths
from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.membership import add_person
from calendar_app.commands.opening import create_workspace, open_workspace
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Role
from calendar_app.integrations.keys import KeyStore
from calendar_app.integrations.networks import Networks
from calendar_app.store import database

NOW = datetime(2026, 11, 10, 8, tzinfo=UTC)
PARIS = "Europe/Paris"
NETWORKS = Networks(paths.resources() / "networks")
DATA = Path(__file__).parent / "data" / "media"
PICTURES = paths.resources() / "demo" / "pictures"


def at(text: str, *, zone: str = PARIS) -> Plan:
    """A plan from « 2026-11-16T18:30 » or « 2026-11-16 »."""
    day, _, hour = text.partition("T")
    if not hour:
        return Plan(day=date.fromisoformat(day))
    return Plan(day=date.fromisoformat(day), time=time.fromisoformat(hour), zone=zone)


def keys() -> KeyStore:
    """The key files of the test's own home."""
    return KeyStore(paths.config(), "editorial-calendar-tests")


def make_workspace(
    folder: Path,
    *,
    role: Role = Role.OWNER,
    now: datetime = NOW,
    channels: Collection[str] = ("instagram", "linkedin"),
) -> Workspace:
    """A brand called Maison Lumen, founded by Camille Roux, with a channel on each of these networks."""
    with pytest.MonkeyPatch.context() as patched:
        # Alembic walks every version of the tables for a new file, which thousands of tests would wait for.
        tables = _empty_tables()
        patched.setattr(database, "migrate", lambda path: path.write_bytes(tables))
        workspace = create_workspace(
            folder / "brand",
            name="Maison Lumen",
            person="Camille Roux",
            role=role,
            zone=PARIS,
            networks=NETWORKS,
            keys=keys(),
            clock=lambda: now,
        )
    for network in channels:
        workspace.run(add_channel_account, network=network, name="Maison Lumen", handle="@maison.lumen")
    return workspace


@cache
def _empty_tables() -> bytes:
    """The file that Alembic makes of nothing, made once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / database.FILE
        database.migrate(path)
        return path.read_bytes()


def reopen(workspace: Workspace, *, now: datetime = NOW) -> Workspace:
    """The same workspace, closed and opened again."""
    workspace.close()
    person = workspace.identity.person
    return open_workspace(workspace.folder, networks=NETWORKS, keys=keys(), clock=lambda: now, person=person)


def add_validator(workspace: Workspace, name: str = "Samir Benali") -> Person:
    """A social media manager who works on the same machine."""
    return add_person(workspace, name=name, roles={Role.SMM})


def add_writer(workspace: Workspace, name: str = "Inès Tran") -> Person:
    """A community manager who works on the same machine."""
    return add_person(workspace, name=name, roles={Role.CM})
