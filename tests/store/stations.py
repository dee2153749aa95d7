"""A brand on two workstations, and the carrier between them."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from calendar_app.commands.opening import open_workspace
from calendar_app.commands.posts import create_post
from calendar_app.commands.sharing import Bundle, Received, bundle_of, receive_bundle
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.post import Variant
from calendar_app.domain.workflow import Role, Status
from calendar_app.journal.records import Kind, write_record
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from tests.builders import NETWORKS, NOW, add_validator, add_writer, at, keys, make_workspace

TEMPLATE = tempfile.TemporaryDirectory(prefix="ec-")
MONDAY = at("2026-11-16T18:30")


@dataclass(frozen=True, kw_only=True)
class Team:
    """An owner who writes, a writer, and two who validate."""

    camille: Person
    ines: Person
    samir: Person
    sofia: Person


def team_at(workspace: Workspace) -> Team:
    """Hire everybody on one machine."""
    ines, samir = add_writer(workspace), add_validator(workspace)
    return Team(camille=workspace.me, ines=ines, samir=samir, sofia=add_validator(workspace, "Sofia Weber"))


def open_at(folder: Path, *, now: datetime = NOW, person: str = "") -> Workspace:
    """The brand in a folder."""
    return open_workspace(folder, networks=NETWORKS, keys=keys(), clock=lambda: now, person=person)


def copied(workspace: Workspace, folder: Path, *places: str) -> list[Workspace]:
    """The brand where it was and, as copies of its folder, in more places; all open."""
    workspace.close()
    for place in places:
        shutil.copytree(workspace.folder, folder / place)
    return [open_at(workspace.folder), *(open_at(folder / place) for place in places)]


@dataclass(frozen=True, kw_only=True)
class Desks:
    """Inès at one workstation, Samir at another, both of the whole team's."""

    here: Workspace
    there: Workspace
    team: Team
    early: Path
    """The folder as it was before there was any post."""

    def spare(self) -> Workspace:
        """One more workstation, which has the team and no post."""
        folder = Path(tempfile.mkdtemp(dir=self.early.parent)) / "brand"
        shutil.copytree(self.early, folder)
        return open_at(folder)


@cache
def _founded_once() -> tuple[Path, Team]:
    """Founding takes longer than most tests: it is done once, and copied with its keys."""
    folder = Path(TEMPLATE.name)
    workspace = make_workspace(folder, role=Role.CM)
    team = team_at(workspace)
    workspace.close()
    shutil.copytree(keys().folder, folder / "keys")
    return folder, team


def _founded(folder: Path) -> tuple[Path, Team]:
    template, team = _founded_once()
    shutil.copytree(template / "keys", keys().folder, dirs_exist_ok=True)
    shutil.copytree(template / "brand", folder)
    return folder, team


@contextmanager
def two_desks(folder: Path) -> Iterator[Desks]:
    """The team on two workstations that know each other."""
    early, team = _founded(folder / "early")
    here, there = (open_at(Path(shutil.copytree(early, folder / place))) for place in ("brand", "elsewhere"))
    carry(there, here)
    carry(here, there)
    here.become(team.ines.id)
    there.become(team.samir.id)
    try:
        yield Desks(here=here, there=there, team=team, early=early)
    finally:
        here.close()
        there.close()


def carry(source: Workspace, target: Workspace) -> Received:
    """Hand over everything, the files first."""
    carry_files(source, target)
    return receive_bundle(target, bundle_of(source))


def carry_files(source: Workspace, target: Workspace) -> None:
    """Put the media of one workstation on another's disk."""
    for media_id in source.media.ids():
        target.media.add_file(source.media.path(media_id))


def meet(*workspaces: Workspace) -> None:
    """Everybody hands everything to everybody."""
    for source in workspaces:
        for target in workspaces:
            if source is not target:
                carry(source, target)


def draft(workspace: Workspace, *, text: str = "Bonjour", channels: int = 2) -> str:
    """A post for Monday evening on the first channels."""
    ids = [channel.id for channel in queries.channels(workspace.reader)][:channels]
    post: str = workspace.run(create_post, title="Un post", channels=ids, plan=MONDAY, text=text)
    return post


def states(workspace: Workspace, post_id: str) -> dict[str, Status]:
    """What people decided, per network."""
    found = queries.variant_states(workspace.reader, post_id, now=workspace.clock())
    return {network: found[v.id].trust for network, v in on(workspace, post_id).items()}


def on(workspace: Workspace, post_id: str) -> dict[str, Variant]:
    """The variants of a post by network."""
    networks = {channel.id: channel.network for channel in queries.channels(workspace.reader, archived=True)}
    return {networks[v.channel]: v for v in queries.variants(workspace.reader, post_id)}


def every(status: Status, *networks: str) -> dict[str, Status]:
    """The same status on these networks, or on the two of the builders."""
    return dict.fromkeys(networks or ("instagram", "linkedin"), status)


def signed(
    workspace: Workspace, kind: Kind, *, post: str = "", body: Mapping[str, Any] = {}, **changed: Any
) -> tuple[bytes, bytes]:
    """A record that the person working here signs past the program, which is not told of it."""
    return workspace.look(_signed, kind, post, body, changed)


def _signed(
    tx: Transaction, kind: Kind, post: str, body: Mapping[str, Any], changed: Mapping[str, Any]
) -> tuple[bytes, bytes]:
    key = changed.get("key", tx.author.key)
    seq, prev = tx.journal.next_in_chain(key.id)
    fields: dict[str, Any] = {
        "ws": tx.journal.ws,
        "by": tx.author.person,
        "seq": seq,
        "prev": prev,
        "seen": [record.id for record in tx.journal.maximal(post)],
        "at": tx.now.isoformat(),
    }
    more = {name: value for name, value in changed.items() if name != "key"}
    record = write_record(key, kind=kind, post=post, body=body, **{**fields, **more})
    return record.data, record.signature


def hand_over(workspace: Workspace, *records: tuple[bytes, bytes]) -> Received:
    """A few records alone."""
    return receive_bundle(workspace, Bundle(records=records))
