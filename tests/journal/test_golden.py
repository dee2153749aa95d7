"""Records and copies written by this release, which every later one must read and write alike.

The files are added to, never changed: ids and signatures hold for ever.
"""

import json
import unicodedata
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from calendar_app.domain.asset import Crop
from calendar_app.journal.records import (
    DeviceKey,
    Kind,
    RecordRefused,
    canonical,
    is_signed,
    parse,
    read_record,
    write_record,
)
from calendar_app.journal.seal import (
    Copy,
    SealedMedia,
    copy_id,
    plan_json,
    read_copy,
    read_plan,
    seal,
)
from tests.journal.world import Team

GOLDEN = Path(__file__).with_name("golden")
RECORDS: list[dict[str, Any]] = json.loads((GOLDEN / "records.json").read_text("utf-8"))
COPIES: list[dict[str, Any]] = json.loads((GOLDEN / "copies.json").read_text("utf-8"))


def name_of(fields: dict[str, Any]) -> str:
    return f"{fields['kind']}-{fields['seq']}"


@pytest.mark.parametrize("vector", RECORDS, ids=lambda vector: name_of(vector["fields"]))
def test_a_record_keeps_its_bytes_id_and_signature(vector: dict[str, Any]) -> None:
    named = {**vector["fields"], "kind": Kind(vector["fields"]["kind"])}
    written = write_record(DeviceKey(bytes.fromhex(vector["seed"])), **named)
    assert written.data.decode() == vector["data"]
    assert written.id == vector["id"]
    assert written.signature.hex() == vector["signature"]


@pytest.mark.parametrize("vector", RECORDS, ids=lambda vector: name_of(vector["fields"]))
def test_a_record_of_this_release_is_read(vector: dict[str, Any]) -> None:
    read = read_record(vector["data"].encode(), bytes.fromhex(vector["signature"]))
    assert is_signed(read)
    assert read.id == vector["id"]
    assert read.kind == vector["fields"]["kind"]
    assert canonical(parse(read.data)) == read.data


def test_every_kind_has_a_vector() -> None:
    assert {vector["fields"]["kind"] for vector in RECORDS} == set(Kind)


@pytest.mark.parametrize("vector", COPIES, ids=lambda vector: vector["name"])
def test_a_copy_keeps_its_bytes_and_id(vector: dict[str, Any]) -> None:
    data = vector["data"].encode()
    read = read_copy(data)
    again = seal(read, post=vector["post"], channel=vector["channel"])
    assert again.data == data
    assert again.id == vector["id"] == copy_id(data, post=vector["post"], channel=vector["channel"])


def test_a_copy_is_bound_to_its_post_and_channel() -> None:
    data = COPIES[0]["data"].encode()
    ids = {copy_id(data, post=post, channel=channel) for post in "ab" for channel in "xy"}
    assert len(ids) == 4


CHANGES: dict[str, Any] = {
    "salt": "other", "network": "linkedin", "format": "story", "title": "A title", "texts": ("Hello,",),
    "first_comment": "First", "link": "https://example.org/", "options": {"disclosure": True},
    "media": (SealedMedia(source="a" * 64, rendered="b" * 64),),
}  # fmt: skip
PICTURES = {
    "source": SealedMedia(source="c" * 64, rendered="b" * 64),
    "rendered": SealedMedia(source="a" * 64, rendered="c" * 64),
    "alt": SealedMedia(source="a" * 64, rendered="b" * 64, alt="A cup"),
    "crop": SealedMedia(source="a" * 64, rendered="b" * 64, crop=Crop(0, 0, 5000, 5000)),
    "thread_post": SealedMedia(source="a" * 64, rendered="b" * 64, thread_post=1),
}


@pytest.mark.parametrize("name", [field.name for field in fields(Copy)])
@pytest.mark.parametrize("minted", [True, False], ids=["minted", "typed"])
def test_any_change_of_a_copy_ends_its_approval_and_no_others(t: Team, name: str, *, minted: bool) -> None:
    before = Copy(salt="salt", network="facebook", format="feed", texts=("Hello",))
    _changed(t, before, replace(before, **{name: CHANGES[name]}), minted=minted)


@pytest.mark.parametrize("name", PICTURES)
def test_any_change_of_a_picture_ends_the_approval(t: Team, name: str) -> None:
    before = Copy(salt="s", network="facebook", format="feed", media=CHANGES["media"])
    _changed(t, before, replace(before, media=(PICTURES[name],)), minted=True)


def test_the_order_of_pictures_is_sealed(t: Team) -> None:
    pair = (PICTURES["source"], PICTURES["rendered"])
    before = Copy(salt="s", network="facebook", format="feed", media=pair)
    _changed(t, before, replace(before, media=pair[::-1]), minted=True)


def _changed(t: Team, before: Copy, after: Copy, *, minted: bool) -> None:
    t.carl.types(ig="Hello", fb="")
    for copy in (before, after):
        sealed = seal(copy, post=t.carl.post, channel="fb")
        t.carl.copies[sealed.id] = sealed.copy
        t.carl.desk.values["fb"] = (sealed.id, t.carl.desk.values["ig"][1])
        if copy is before:
            t.carl.mints()
            t.carl.submits()
            t.meet()
            t.sam.approves()
            t.meet()
            assert t.carl.reads("fb") == "approved"
    if minted:
        t.carl.mints()
    assert (t.carl.reads("fb"), t.carl.reads("ig")) == ("changed", "approved")


REFUSED = {
    "a float": b'{"a":1.0}',
    "an exponent": b'{"a":1e5}',
    "not a number": b'{"a":NaN}',
    "infinity": b'{"a":-Infinity}',
    "a key twice": b'{"a":1,"a":1}',
    "a key twice further down": b'{"a":[{"b":1,"b":2}]}',
    "a key twice by escape": b'{"a":1,"\\u0061":2}',
    "half a character": b'{"a":"\\ud83d"}',
    "half a character in a key": b'{"\\udc00":1}',
    "half a character in bytes": b'{"a":"\xed\xa0\xbd"}',
    "not in normal form C": unicodedata.normalize("NFD", '{"a":"é"}').encode(),
    "not in normal form C by escape": b'{"a":"e\\u0301"}',
    "a key not in normal form C": unicodedata.normalize("NFD", '{"é":1}').encode(),
    "2 to the 53rd": b'{"a":9007199254740992}',
    "minus 2 to the 53rd": b'{"a":-9007199254740992}',
    "thousands of digits": b'{"a":' + b"9" * 5000 + b"}",
    "nested deeply": b'{"a":' + b"[" * 17 + b"]" * 17 + b"}",
    "nested to the ground": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "too large": b'{"a":"' + b"x" * (1 << 20) + b'"}',
    "a list": b"[]",
    "a text": b'"a"',
    "nothing": b"",
    "half an object": b'{"a":1',
    "two objects": b"{}{}",
    "a byte order mark": b"\xef\xbb\xbf{}",
    "UTF-16": '{"a":1}'.encode("utf-16"),
    "not UTF-8": b'{"a":"\xff"}',
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_json_that_is_refused(data: bytes) -> None:
    with pytest.raises(RecordRefused):
        parse(data)


def test_json_that_is_allowed() -> None:
    assert parse(b' {"a" : 9007199254740991 }') == {"a": 2**53 - 1}
    assert parse('{"a":"😀"}'.encode()) == parse(b'{"a":"\\ud83d\\ude00"}') == {"a": "😀"}
    assert parse(b'{"a":' + b"[" * 15 + b"]" * 15 + b"}")


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": ""}, {"kind": 7}, {"device": "short"}, {"device": "G" * 64}, {"seq": 0}, {"seq": -1},
        {"seq": True},
        {"seq": "1"}, {"seen": "x"}, {"seen": [7]}, {"must": {}}, {"post": None}, {"by": []},
        {"prev": 7}, {"at": 7},
    ],
)  # fmt: skip
def test_a_record_of_another_shape_is_refused(changed: dict[str, Any]) -> None:
    shaped = parse(RECORDS[0]["data"].encode()) | changed
    with pytest.raises(RecordRefused):
        read_record(canonical(shaped), b"\0" * 64)


@pytest.mark.parametrize("signature", [b"", b"\0" * 64, b"\0" * 63, b"\xff" * 64])
def test_a_wrong_signature(signature: bytes) -> None:
    assert not is_signed(read_record(RECORDS[0]["data"].encode(), signature))


def test_one_byte_changed_is_not_signed() -> None:
    vector = RECORDS[0]
    data = vector["data"].replace("2026", "2027").encode()
    assert not is_signed(read_record(data, bytes.fromhex(vector["signature"])))


@pytest.mark.parametrize(
    "plan",
    [
        None, {"date": "2026-11-16"}, {"local": "2026-11-16T18:30", "zone": "Europe/Paris"},
        {"local": "2026-10-25T02:30", "zone": "Europe/Paris", "fold": 1},
    ],
)  # fmt: skip
def test_a_plan_is_written_as_it_was_read(plan: Any) -> None:
    assert plan_json(read_plan(plan)) == plan
