"""A brand that is open: runs commands, remembers steps, tells the screens what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from calendar_app.commands import steps
from calendar_app.commands.devices import introduce_device
from calendar_app.commands.identity import Identity
from calendar_app.domain.change import Step
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.workflow import Role
from calendar_app.integrations.media_store import MediaStore
from calendar_app.integrations.networks import Networks
from calendar_app.store import queries
from calendar_app.store.database import Database
from calendar_app.store.lock import WorkspaceLock

if TYPE_CHECKING:
    from calendar_app.commands.writing import Writer
    from calendar_app.store.transaction import Transaction

R = TypeVar("R")
STEPS_KEPT = 500
MEDIA = "media"
"""The folder of pictures and rendered files in a workspace."""


class Workspace:
    """One brand, open in this process. Made by ``opening``; everything else is handed it."""

    def __init__(
        self,
        folder: Path,
        *,
        database: Database,
        lock: WorkspaceLock,
        identity: Identity,
        networks: Networks,
        clock: Callable[[], datetime],
    ) -> None:
        self.folder = folder
        self.database = database
        self.identity = identity
        self.networks = networks
        self.clock = clock
        self.media = MediaStore(folder / MEDIA)
        self.reader = queries.Reader(database.reading)
        self._lock = lock
        self._listeners: list[Callable[[Step], None]] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open_key = ""

    # -- who and what

    @property
    def brand(self) -> Brand:
        """The brand this workspace is for."""
        return queries.brand(self.reader)

    @property
    def today(self) -> date:
        """The day it is where the brand is: near midnight, another one than by UTC."""
        return queries.local_now(self.reader, self.clock()).date()

    @property
    def me(self) -> Person:
        """Who is working here now."""
        return next(p for p in queries.people(self.reader, archived=True) if p.id == self.identity.person)

    @property
    def roles(self) -> frozenset[Role]:
        """What the person working here may be, as the journal says."""
        return queries.roles_of(self.reader, self.identity.person)

    def people_here(self) -> list[Person]:
        """Those whose key lives on this workstation."""
        people = queries.people(self.reader)
        return [person for person in people if self.identity.has_key(person.id)]

    def become(self, person: str) -> None:
        """Go on as somebody else of this workstation; steps of others cannot be undone."""
        self.identity.become(person)
        self._forget_steps()
        self._tell(Step(name="become", person=person))

    def needs_pin(self, person: str) -> bool:
        """Whether somebody's key is locked by a PIN and not opened yet."""
        return self.identity.is_locked(person)

    def is_unlocked(self) -> bool:
        """Whether the person working here can sign now."""
        return not self.identity.is_locked(self.identity.person)

    def unlock(self, person: str, pin: str) -> bool:
        """Open somebody's key with their PIN; False where it is the wrong one."""
        if not self.identity.unlock(person, pin):
            return False
        if self.introduce(person):
            self.identity.set_pin(person, pin)
        return True

    def introduce(self, person: str) -> bool:
        """Where this folder was copied or moved here, go on with a key of this place's own.

        The earlier key vouches for it: signing with it in two places would fork its chain.
        """
        earlier = self.identity.key_to_replace(person)
        if earlier is None:
            return False
        key = self.identity.add_key(person)
        signature = earlier.vouch(key.id, ws=self.identity.ws, person=person)
        voucher = {"key": earlier.id, "signature": signature}
        self.run_as(person, introduce_device, key=key, voucher=voucher)
        return True

    def set_pin(self, person: str, pin: str, *, current: str = "") -> None:
        """Lock somebody's key on this workstation with a PIN from now on."""
        self.identity.set_pin(person, pin, current=current)

    # -- commands

    @cached_property
    def writer(self) -> Writer:
        """What runs commands; loaded when the first one is run, or ahead of it once all is shown."""
        from calendar_app.commands.writing import Writer  # noqa: PLC0415 - see there

        def now() -> datetime:
            # Asked each time: the demonstration is made with another clock than it is used.
            return self.clock()

        return Writer(self.database, identity=self.identity, networks=self.networks, clock=now)

    def run(self, command: Callable[..., R], *args: Any, joins: str = "", **kwargs: Any) -> R:
        """Run a command as one transaction and one step. Raises Refusal with nothing changed.

        Further commands given the same ``joins`` extend the step until ``close_step``.
        """
        result, step = self.writer.write(command.__name__, command, *args, **kwargs)
        self._remember(step, joins)
        return result

    def look(self, reading: Callable[..., R], *args: Any) -> R:
        """What a function finds that takes a transaction and writes nothing."""
        return self.writer.look(reading, *args)

    def run_as(self, person: str, command: Callable[..., R], *args: Any, **kwargs: Any) -> R:
        """Run a command for somebody else of this workstation, whose key is open."""
        working, self.identity.person = self.identity.person, person
        try:
            return self.run(command, *args, **kwargs)
        finally:
            self.identity.person = working

    def close_step(self) -> None:
        """Let the next command begin a step of its own."""
        self._open_key = ""

    # -- undo

    @property
    def undo_name(self) -> str | None:
        """The name of the step that ``undo`` would take back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """The name of the step that ``redo`` would do again."""
        return self._undone[-1].name if self._undone else None

    def undo(self) -> Step | None:
        """Take back the last step. Raises Refusal("overtaken") where its values have changed since."""
        if not self._done:
            return None
        step = self._done[-1]
        walked = self._walk(steps.take_back, step)
        self._undone.append(self._done.pop())
        self._tell(walked)
        return walked

    def redo(self) -> Step | None:
        """Do again what was undone last. Raises Refusal("overtaken") as ``undo`` does."""
        if not self._undone:
            return None
        step = self._undone[-1]
        walked = self._walk(steps.do_again, step)
        self._undone.pop()
        self._done.append(replace(step, records=walked.records))
        self._tell(walked)
        return walked

    def _walk(self, apply: Callable[[Transaction, Step], None], step: Step) -> Step:
        self.close_step()
        _, walked = self.writer.write(step.name, apply, step)
        return walked

    def _remember(self, step: Step, joins: str) -> None:
        if not (step.changes or step.records or step.posts):
            return
        self._keep(step, joins)
        self._tell(step)

    def _keep(self, step: Step, joins: str) -> None:
        """As an undo entry; what changes members cannot be undone, and nothing before it either."""
        if step.name in steps.FROM_OUTSIDE:
            self._forget_steps_of(step.posts)
            return
        if not steps.is_remembered(step):
            return
        if not steps.can_be_undone(step):
            self._forget_steps()
            return
        if joins and joins == self._open_key and self._done:
            self._done[-1] = self._done[-1].joined_by(step)
        else:
            self._done.append(step)
        self._open_key = joins
        self._undone.clear()
        del self._done[:-STEPS_KEPT]

    def _forget_steps(self) -> None:
        self.close_step()
        self._done.clear()
        self._undone.clear()

    def _forget_steps_of(self, posts: frozenset[str]) -> None:
        """Drop the steps of posts that changed from outside."""
        self.close_step()
        for kept in (self._done, self._undone):
            kept[:] = [step for step in kept if posts.isdisjoint(step.posts)]

    # -- listeners

    def subscribe(self, listener: Callable[[Step], None]) -> None:
        """Have every step told, after it is on disk."""
        self._listeners.append(listener)

    def _tell(self, step: Step) -> None:
        for listener in list(self._listeners):
            listener(step)

    def close(self) -> None:
        """Close the files and let others in."""
        self.database.close()
        self._lock.release()
