"""Who is working on this workstation, and the keys that sign for them."""

import hashlib
import os
import uuid
from collections.abc import Sequence
from pathlib import Path

from calendar_app.integrations.keys import KeyStore
from calendar_app.journal.author import Author
from calendar_app.journal.records import DeviceKey

SEED_BYTES = 32
RANDOM_NODE = 1 << 40
"""Set in what ``uuid.getnode`` makes up where no network card has an address (RFC 4122 §4.5)."""


def place_of(folder: Path) -> str:
    """What tells this folder on this machine from a copy of it elsewhere."""
    machine = 0 if uuid.getnode() & RANDOM_NODE else uuid.getnode()
    return hashlib.sha256(f"{machine}\0{folder.resolve()}".encode()).hexdigest()[:16]


class Identity:
    """The keys of one workspace in one place, and whose turn it is.

    Keys without a PIN open by themselves; those with one stay open until somebody else takes
    over. ``earlier`` are places this workspace was copied or moved from: their keys only vouch.
    """

    def __init__(
        self, keys: KeyStore, *, ws: str, place: str, earlier: Sequence[str] = (), person: str
    ) -> None:
        self.ws = ws
        self.person = person
        self.place = place
        self._keys = keys
        self._here = f"{ws}-{place}"
        self._earlier = [f"{ws}-{other}" for other in earlier if other != place]
        self._open: dict[str, DeviceKey] = {}

    def author(self) -> Author:
        """Who signs now; without a key where it is locked or not on this machine."""
        return Author(person=self.person, key=self._key(self.person))

    def has_key(self, person: str) -> bool:
        """Whether somebody can sign in this place, or could with their PIN."""
        return person in self._open or self._scope(person) is not None

    def is_locked(self, person: str) -> bool:
        """Whether a PIN stands between somebody and their key."""
        scope = self._scope(person)
        return person not in self._open and scope is not None and self._keys.is_locked(scope, person)

    def unlock(self, person: str, pin: str) -> bool:
        """Open a key with its PIN; False where the PIN is wrong."""
        scope = self._scope(person)
        seed = self._keys.unlock(scope, person, pin=pin) if scope else None
        if seed is None:
            return False
        self._open[person] = DeviceKey(seed)
        return True

    def set_pin(self, person: str, pin: str, *, current: str = "") -> None:
        """Lock a key with a PIN, from the next start or change of person on."""
        self._keys.set_pin(self._here, person, pin=pin, current=current)

    def become(self, person: str) -> None:
        """Hand over to somebody else; keys with a PIN close, the one of who comes too."""
        self._open = {p: key for p, key in self._open.items() if not self._keys.is_locked(self._here, p)}
        self.person = person

    def add_key(self, person: str, seed: bytes | None = None) -> DeviceKey:
        """Make and keep a key for somebody in this place."""
        seed = seed or os.urandom(SEED_BYTES)
        self._keys.save(self._here, person, seed=seed)
        self._open[person] = DeviceKey(seed)
        return self._open[person]

    def key_to_replace(self, person: str) -> DeviceKey | None:
        """An earlier place's key that is open and must not sign here: it would fork its chain."""
        if self._scope(person) in self._earlier:
            return self._key(person)
        return None

    def _key(self, person: str) -> DeviceKey | None:
        if person in self._open:
            return self._open[person]
        scope = self._scope(person)
        if scope and not self._keys.is_locked(scope, person):
            seed = self._keys.load(scope, person)
            if seed is not None:
                self._open[person] = DeviceKey(seed)
        return self._open.get(person)

    def _scope(self, person: str) -> str | None:
        """Where somebody's key lies: here, or where this workspace came from."""
        return next((s for s in (self._here, *self._earlier) if self._keys.has(s, person)), None)
