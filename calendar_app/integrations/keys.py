"""Where a device's signing key rests: the system's key store, or a file only this user can read."""

import base64
import json
import queue
import re
import threading
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import nacl.exceptions
import nacl.secret
import nacl.utils
from nacl.pwhash import argon2id

from calendar_app import paths
from calendar_app.domain.errors import Refusal
from calendar_app.integrations import atomic_file

SEED_BYTES = 32
LIMIT_SECONDS = 5.0

_MARK = b"ECK1"
_NAME = re.compile(r"[0-9A-Za-z_-]{1,100}")


class KeyRefused(Refusal):
    """``key_locked``, ``key_wrong_pin``, ``key_missing``, ``key_damaged``, ``key_unreachable`` (now)."""


@dataclass(frozen=True, kw_only=True)
class _Entry:
    """What the file of a key says; ``secret`` is base64, None where the system's key store has it."""

    locked: bool
    secret: str | None


def lock(seed: bytes, pin: str) -> bytes:
    """The seed sealed by a PIN; it keeps a colleague out, not a thief with time to try every PIN."""
    salt = nacl.utils.random(argon2id.SALTBYTES)
    return _MARK + salt + bytes(_box(pin, salt).encrypt(seed))


def unlock(blob: bytes, pin: str) -> bytes | None:
    """The seed again; None where the PIN is not the one, or the bytes were damaged."""
    salt, sealed = blob[4 : 4 + argon2id.SALTBYTES], blob[4 + argon2id.SALTBYTES :]
    if not blob.startswith(_MARK) or not sealed:
        return None
    try:
        return _box(pin, salt).decrypt(sealed)
    except (nacl.exceptions.CryptoError, ValueError):
        return None


class KeyStore:
    """The keys of this computer, one per workspace and person.

    Each call may wait ``limit_seconds`` for the system: make it from a worker, never from the window.
    ``use_system`` is off by default where the environment names the program's home.
    """

    def __init__(
        self,
        config_folder: Path,
        service_name: str,
        *,
        use_system: bool | None = None,
        limit_seconds: float = LIMIT_SECONDS,
    ) -> None:
        self.folder = config_folder / "keys"
        self.service_name = service_name
        self.use_system = paths.home() is None if use_system is None else use_system
        self.limit_seconds = limit_seconds

    def save(self, workspace: str, person: str, *, seed: bytes) -> None:
        """Keep a new or changed key, without a PIN; KeyRefused leaves the old one."""
        if len(seed) != SEED_BYTES:
            raise ValueError(f"a seed has {SEED_BYTES} bytes")
        self._keep(workspace, person, secret=seed, locked=False)

    def load(self, workspace: str, person: str) -> bytes | None:
        """The seed, None where there never was one; KeyRefused where there is one that cannot be had now."""
        if self.is_locked(workspace, person):
            raise KeyRefused("key_locked")
        return self._secret(workspace, person)

    def has(self, workspace: str, person: str) -> bool:
        """Whether there is a key; answered without asking the system's key store."""
        return self._entry(workspace, person) is not None

    def is_locked(self, workspace: str, person: str) -> bool:
        """Whether a PIN is needed; answered without asking the system's key store."""
        entry = self._entry(workspace, person)
        return entry is not None and entry.locked

    def unlock(self, workspace: str, person: str, *, pin: str) -> bytes | None:
        """The seed of a locked key; None where the PIN is not the one."""
        blob = self._secret(workspace, person)
        if blob is None or not self.is_locked(workspace, person):
            return blob
        return unlock(blob, pin)

    def set_pin(self, workspace: str, person: str, *, pin: str, current: str = "") -> None:
        """Lock by a new PIN, or open for good with pin "" ; ``current`` is needed where there is one."""
        if self._entry(workspace, person) is None:
            raise KeyRefused("key_missing")
        seed = self.unlock(workspace, person, pin=current)
        if seed is None:
            raise KeyRefused("key_wrong_pin")
        self._keep(workspace, person, secret=lock(seed, pin) if pin else seed, locked=bool(pin))

    def _keep(self, workspace: str, person: str, *, secret: bytes, locked: bool) -> None:
        text = base64.b64encode(secret).decode()
        in_system = self.use_system and self._offer(self._account(workspace, person), text)
        # A copy without PIN must not stay behind in a key store that cannot be reached now.
        if not in_system and self._is_in_system(workspace, person):
            raise KeyRefused("key_unreachable")
        self._write(workspace, person, _Entry(locked=locked, secret=None if in_system else text))

    def _secret(self, workspace: str, person: str) -> bytes | None:
        entry = self._entry(workspace, person)
        if entry is None:
            return None
        text = entry.secret if entry.secret is not None else self._fetch(self._account(workspace, person))
        return _checked(text, locked=entry.locked)

    def _offer(self, account: str, text: str) -> bool:
        """Whether the system's key store took it and gives it back."""
        try:
            return self._ask_system(account, keep=text) == text
        except KeyRefused:
            return False

    def _fetch(self, account: str) -> str:
        text = self._ask_system(account) if self.use_system else None
        if text is None:
            raise KeyRefused("key_unreachable")
        return text

    def _ask_system(self, account: str, *, keep: str | None = None) -> str | None:
        return _within(self.limit_seconds, lambda: _system_key(self.service_name, account, keep=keep))

    def _entry(self, workspace: str, person: str) -> _Entry | None:
        file = self._file(workspace, person)
        try:
            return _parsed(file.read_bytes())
        except FileNotFoundError:
            return None

    def _is_in_system(self, workspace: str, person: str) -> bool:
        try:
            entry = self._entry(workspace, person)
        except KeyRefused:
            return False
        return entry is not None and entry.secret is None

    def _write(self, workspace: str, person: str, entry: _Entry) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        atomic_file.write(self._file(workspace, person), json.dumps(asdict(entry)).encode())

    def _file(self, workspace: str, person: str) -> Path:
        return self.folder / f"{self._account(workspace, person)}.key"

    def _account(self, workspace: str, person: str) -> str:
        if not (_NAME.fullmatch(workspace) and _NAME.fullmatch(person)):
            raise ValueError("not the id of a workspace and of a person")
        return f"{workspace}.{person}"


def _box(pin: str, salt: bytes) -> nacl.secret.SecretBox:
    # The same PIN typed on another keyboard may arrive as other code points: NFKC makes them one.
    key = argon2id.kdf(
        nacl.secret.SecretBox.KEY_SIZE,
        unicodedata.normalize("NFKC", pin).encode(),
        salt,
        opslimit=argon2id.OPSLIMIT_INTERACTIVE,
        memlimit=argon2id.MEMLIMIT_INTERACTIVE,
    )
    return nacl.secret.SecretBox(key)


def _parsed(data: bytes) -> _Entry:
    try:
        raw = json.loads(data)
    except ValueError as error:
        raise KeyRefused("key_damaged") from error
    match raw:
        case {"locked": bool(locked), "secret": str() | None as secret}:
            return _Entry(locked=locked, secret=secret)
    raise KeyRefused("key_damaged")


def _checked(text: str, *, locked: bool) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except (ValueError, TypeError) as error:
        raise KeyRefused("key_damaged") from error
    if not locked and len(secret) != SEED_BYTES:
        raise KeyRefused("key_damaged")
    return secret


def _system_key(service_name: str, account: str, *, keep: str | None) -> str | None:
    """What the system's key store holds under this name, after putting ``keep`` there."""
    # 70 ms to import: only when a key is first needed, and in the asking thread.
    import keyring  # noqa: PLC0415

    if keep is not None:
        keyring.set_password(service_name, account, keep)
    return keyring.get_password(service_name, account)


def _within(seconds: float, call: Callable[[], str | None]) -> str | None:
    """What the system's key store answers, or KeyRefused; a call that hangs is left to its daemon thread."""
    answers: queue.SimpleQueue[str | Exception | None] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(call())
        except Exception as error:  # noqa: BLE001 (every system's key store fails in its own way)
            answers.put(error)

    threading.Thread(target=ask, name="system key store", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty as error:
        raise KeyRefused("key_unreachable") from error
    if isinstance(answer, Exception):
        raise KeyRefused("key_unreachable") from answer
    return answer
