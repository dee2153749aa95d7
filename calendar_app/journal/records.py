"""Records: canonical bytes, ids and signatures (exchange.md, "Objects").

What is hashed and signed are the stored bytes, never a re-serialisation. Writing is
deterministic so that equal content gets equal ids, but verification never relies on it.
"""

import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

RECORD_DOMAIN = b"cal/record/1\0"
VOUCHER_DOMAIN = b"cal/device/1\0"
VERSION = 1
UNDERSTOOD = frozenset({"steps/2"})
"""The ``must`` marks this program knows."""
MAX_BYTES = 1 << 20
MAX_INT = 2**53
DEEPEST = 16
LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Kind(StrEnum):
    """What a record says. Unknown kinds are kept and forwarded, and never understood by chance."""

    GENESIS = "genesis"
    GRANT = "grant"
    REVOKE = "revoke"
    DEVICE = "device"
    POLICY = "policy"
    REVISION = "revision"
    SUBMIT = "submit"
    APPROVE = "approve"
    REQUEST_CHANGES = "request_changes"
    WITHDRAW = "withdraw"
    REMARK = "remark"
    SCHEDULE = "schedule"
    PUBLISHED = "published"
    HOLD = "hold"
    RESUME = "resume"


class RecordRefused(Exception):
    """Bytes that are not an acceptable record or copy; the message is for the quarantine's list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One signed statement. ``body`` holds what its kind needs beside the common fields."""

    id: str
    data: bytes
    signature: bytes
    ws: str
    kind: str
    post: str
    by: str
    device: str
    seq: int
    prev: str
    seen: tuple[str, ...]
    at: str
    must: tuple[str, ...]
    body: Mapping[str, Any]

    @property
    def channels(self) -> Mapping[str, Any]:
        """What a decision covers: per channel its copy id and plan."""
        found = self.body.get("channels", {})
        return found if isinstance(found, dict) else {}

    @property
    def understood(self) -> bool:
        """Whether nothing in it demands a newer program."""
        return UNDERSTOOD.issuperset(self.must)


class DeviceKey:
    """One person's key on one machine; its id is the public key in hexadecimal."""

    def __init__(self, seed: bytes) -> None:
        # What only reads a brand does without.
        from nacl.signing import SigningKey  # noqa: PLC0415

        self._key = SigningKey(seed)
        self.id = self._key.verify_key.encode().hex()

    def sign(self, data: bytes) -> bytes:
        """The Ed25519 signature over record bytes, 64 bytes."""
        return self._key.sign(RECORD_DOMAIN + data).signature

    def vouch(self, new_key: str, *, ws: str, person: str) -> str:
        """A statement, outside of this key's chain, that a new key is the same person's."""
        return self._key.sign(_voucher(new_key, ws=ws, person=person)).signature.hex()


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical(value: Any) -> bytes:
    """Deterministic JSON: sorted keys, no spaces, UTF-8."""
    return _ENCODER.encode(value).encode()


def parse(data: bytes) -> dict[str, Any]:
    """An object in the allowed JSON: NFC strings, integers below 2^53, no floats, no key twice.

    Raises RecordRefused.
    """
    if len(data) > MAX_BYTES:
        raise RecordRefused("too large")
    try:
        value = json.loads(
            data.decode(), object_pairs_hook=_object, parse_float=_refuse_float, parse_constant=_refuse_float
        )
    except (ValueError, RecursionError) as error:
        raise RecordRefused(f"not readable: {error}") from error
    if not isinstance(value, dict):
        raise RecordRefused("not an object")
    _check(value, depth=0)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise RecordRefused("a key stands twice")
    return found


def _refuse_float(text: str) -> Any:
    raise RecordRefused(f"a number that is not whole: {text}")


def _check(value: dict[str, Any] | list[Any], *, depth: int) -> None:
    if depth > DEEPEST:
        raise RecordRefused("nested too deeply")
    if isinstance(value, dict):
        _check(list(value), depth=depth)
        value = list(value.values())
    for item in value:
        if isinstance(item, str):
            if not item.isascii():
                _check_text(item)
        elif isinstance(item, dict | list):
            _check(item, depth=depth + 1)
        elif isinstance(item, int) and abs(item) >= MAX_INT:
            raise RecordRefused("a number is too large")


def _check_text(text: str) -> None:
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise RecordRefused("half a character")
    if not unicodedata.is_normalized("NFC", text):
        raise RecordRefused("text is not in normal form C")


def record_id(data: bytes) -> str:
    """SHA-256 over the domain mark and the bytes, in hexadecimal."""
    return hashlib.sha256(RECORD_DOMAIN + data).hexdigest()


def write_record(
    key: DeviceKey,
    *,
    ws: str,
    kind: Kind,
    by: str,
    seq: int,
    prev: str,
    seen: Sequence[str],
    at: str,
    post: str = "",
    must: Sequence[str] = (),
    body: Mapping[str, Any] = {},
) -> Record:
    """A new signed record. Fields at their default are left out of the bytes."""
    fields = {
        "v": VERSION, "ws": ws, "kind": str(kind), "post": post, "by": by, "device": key.id,
        "seq": seq, "prev": prev, "seen": sorted(seen), "at": at, "must": sorted(must),
    }  # fmt: skip
    data = canonical({**_without_defaults(body), **_without_defaults(fields)})
    return read_record(data, key.sign(data))


def _without_defaults(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", None, [], {}, ())}


COMMON = ("v", "ws", "kind", "post", "by", "device", "seq", "prev", "seen", "at", "must")
HEX_64 = frozenset("0123456789abcdef")


def read_record(data: bytes, signature: bytes) -> Record:
    """The record in these bytes; its shape is checked, its signature is not (see ``is_signed``).

    Raises RecordRefused.
    """
    fields = parse(data)
    record = Record(
        id=record_id(data),
        data=data,
        signature=signature,
        ws=_text(fields, "ws"),
        kind=_text(fields, "kind"),
        post=_text(fields, "post"),
        by=_text(fields, "by"),
        device=_text(fields, "device"),
        seq=_number(fields, "seq"),
        prev=_text(fields, "prev"),
        seen=_texts(fields, "seen"),
        at=_text(fields, "at"),
        must=_texts(fields, "must"),
        body={name: value for name, value in fields.items() if name not in COMMON},
    )
    if not record.kind or not _is_hash(record.device) or record.seq < 1:
        raise RecordRefused("kind, device or number is missing")
    return record


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise RecordRefused(f"{name} is not a text")
    return value


def _number(fields: Mapping[str, Any], name: str) -> int:
    value = fields.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool):
        raise RecordRefused(f"{name} is not a number")
    return value


def _texts(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise RecordRefused(f"{name} is not a list of texts")
    return tuple(value)


def _is_hash(text: str) -> bool:
    return len(text) == 64 and HEX_64.issuperset(text)


def moment(record: Record) -> datetime:
    """When its author's clock says a record was made; nothing depends on that, so any text is taken."""
    return moment_in(record.at) or LONG_AGO


def moment_in(text: str) -> datetime | None:
    """A moment as records write it, in UTC; None where it is none."""
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def is_signed(record: Record) -> bool:
    """Whether the device named in the record signed exactly these bytes."""
    return _has_signed(record.device, RECORD_DOMAIN + record.data, record.signature)


def is_vouched_for(new_key: str, *, by: str, signature: str, ws: str, person: str) -> bool:
    """Whether the key ``by`` has vouched for a new key of this person."""
    try:
        return _has_signed(by, _voucher(new_key, ws=ws, person=person), bytes.fromhex(signature))
    except (ValueError, TypeError):
        return False


def _has_signed(key: str, data: bytes, signature: bytes) -> bool:
    from nacl.exceptions import BadSignatureError  # noqa: PLC0415 - see DeviceKey
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        VerifyKey(bytes.fromhex(key)).verify(data, signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def _voucher(new_key: str, *, ws: str, person: str) -> bytes:
    return VOUCHER_DOMAIN + b"\0".join(part.encode() for part in (ws, person, new_key))
