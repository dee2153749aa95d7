"""A proof: who validated which version when, with all that is needed to check it without the brand.

It holds the signed records as their bytes and the contents by their hashes; what it claims for people to read
is compared with those. Whoever reads it has to know from elsewhere that the brand's id is the brand's.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from calendar_app.domain.remark import Layer
from calendar_app.journal.past import Past
from calendar_app.journal.records import Kind, Record, RecordRefused, is_signed, read_record
from calendar_app.journal.remarks import read_remark
from calendar_app.journal.seal import Copy, copy_id, read_copy
from calendar_app.journal.trust import Trust

FORMAT = "editorial-calendar/proof/1"
MAX_BYTES = 256 << 20


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something that does not hold: a key for the sentence, and what to put into it."""

    key: str
    params: dict[str, Any] = field(default_factory=dict)


def as_proof(record: Record) -> dict[str, str]:
    """A record as a proof holds it: its bytes, which are JSON, and its signature."""
    return {"id": record.id, "data": record.data.decode(), "signature": record.signature.hex()}


def is_internal(record: Record) -> bool:
    """Whether it is what the team keeps to itself."""
    return record.kind == Kind.REMARK and read_remark(record).layer is Layer.INTERNAL


def faults_in(data: bytes) -> list[Fault]:
    """All that does not hold in a proof; nothing where every claim is signed as it says.

    Found are: bytes that are no proof, records that were altered or not signed, contents that are not what
    was sent, and claims that no record of a member bears out.
    """
    try:
        proof = _read(data)
        return list(_faults(proof))
    except (RecordRefused, TypeError, ValueError, KeyError, AttributeError, RecursionError):
        return [Fault(key="proof_unreadable")]


def _read(data: bytes) -> Mapping[str, Any]:
    if len(data) > MAX_BYTES:
        raise RecordRefused("too large")
    proof = json.loads(data.decode())
    if proof["format"] != FORMAT:
        raise RecordRefused("another format")
    found: Mapping[str, Any] = proof
    return found


def _faults(proof: Mapping[str, Any]) -> Iterator[Fault]:
    records: dict[str, Record] = {}
    for told in proof["records"]:
        record = read_record(told["data"].encode(), bytes.fromhex(told["signature"]))
        if record.id != told["id"] or not is_signed(record):
            yield Fault(key="record_altered", params={"id": told["id"]})
        else:
            records[record.id] = record
    copies: dict[str, Copy] = {}
    for told in proof["contents"]:
        content = told["data"].encode()
        if copy_id(content, post=told["post"], channel=told["channel"]) != told["id"]:
            yield Fault(key="copy_altered", params={"id": told["id"]})
        else:
            copies[told["id"]] = read_copy(content)
    known = [*records.values(), *map(_stand_in, proof["left_out"])]
    trust = Trust(Past.of(r for r in known if not r.post), ws=proof["brand"]["id"])
    if trust.genesis is None:
        yield Fault(key="proof_without_founding")
    for post in proof["posts"]:
        wider = trust.extended(record for record in known if record.post == post["id"])
        yield from _faults_of(post, trust=wider, records=records, copies=copies)


def _stand_in(told: Mapping[str, Any]) -> Record:
    """For a record that is not told: it only leads on to what had been seen before it."""
    return Record(
        id=told["id"], data=b"", signature=b"", ws="", kind="left_out", post=told["post"], by="",
        device="", seq=1, prev="", seen=tuple(told["seen"]), at="", must=(), body={},
    )  # fmt: skip


def _faults_of(
    post: Mapping[str, Any], *, trust: Trust, records: Mapping[str, Record], copies: Mapping[str, Copy]
) -> Iterator[Fault]:
    for version in post["versions"]:
        about = {"title": post["title"], "channel": version["channel"]["name"]}
        copy = copies.get(version["content"])
        if copy is None or list(copy.texts) != version["texts"] or copy.title != version["title"]:
            yield Fault(key="proof_other_text", params=about)
        for claim in version["decisions"]:
            record = records.get(claim["record"])
            if record is None or not _bears_out(claim, record, post["id"], version, trust=trust):
                yield Fault(key="proof_not_signed", params={**about, "person": claim["person"]["name"]})


def _bears_out(
    claim: Mapping[str, Any], record: Record, post: str, version: Mapping[str, Any], *, trust: Trust
) -> bool:
    """Whether a record says what is claimed, and its key was a member's."""
    said = record.channels.get(version["channel"]["id"], {})
    return (
        record.kind == claim["kind"]
        and record.post == post
        and said.get("copy") == version["content"]
        and record.by == claim["person"]["id"]
        and record.at == claim["at"]
        and record.body.get("step", "") == claim["step"]
        and record.body.get("reason", "") == claim["reason"]
        and trust.is_bound(record)
        and bool(trust.roles(record))
    )


def whole(
    records: Iterable[Record], copies: Iterable[tuple[str, str, str, bytes]], *, internal: bool
) -> dict[str, Any]:
    """The part that is checked by hashes and signatures; copies with their id, post and channel.

    Of what is left out, no word and no name is told, only what it had seen, on which later records hang.
    """
    told: list[Record] = []
    hidden: list[Record] = []
    for record in records:
        (hidden if is_internal(record) and not internal else told).append(record)
    return {
        "records": [as_proof(record) for record in told],
        "left_out": [{"id": r.id, "post": r.post, "seen": list(r.seen)} for r in hidden],
        "contents": [
            {"id": name, "post": post, "channel": channel, "data": data.decode()}
            for name, post, channel, data in copies
        ],
    }
