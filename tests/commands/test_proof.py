"""The proof of a period: it holds as written, and nothing in it can be altered unnoticed."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calendar_app.commands.posts import edit_post
from calendar_app.commands.proof import proof_of, save_proof
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.remark import Layer
from calendar_app.domain.workflow import Role
from calendar_app.journal.proof import faults_in
from tests.builders import add_validator, make_workspace
from tests.store.stations import draft

NOVEMBER = {"first": date(2026, 11, 1), "last": date(2026, 11, 30)}
Proof = dict[str, Any]
Change = Callable[[Proof], None]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A post validated by Samir, talked about inside and with the client, and changed since."""
    made = make_workspace(tmp_path, role=Role.CM)
    samir, me = add_validator(made), made.me
    post = draft(made)
    send(made, post)
    made.become(samir.id)
    made.run(add_remark, post, "Entre nous")
    made.run(add_remark, post, "Pour le client", layer=Layer.CLIENT)
    made.run(approve, post)
    made.become(me.id)
    made.run(edit_post, post, text="Bonsoir")
    yield made
    made.close()


def faults(proof: Proof) -> list[str]:
    return [fault.key for fault in faults_in(json.dumps(proof).encode())]


def test_it_says_what_was_validated_by_whom_and_when(workspace: Workspace) -> None:
    proof = proof_of(workspace, **NOVEMBER)
    assert faults(proof) == []
    (post,) = proof["posts"]
    assert {version["channel"]["network"] for version in post["versions"]} == {"instagram", "linkedin"}
    for version in post["versions"]:
        assert version["texts"] == ["Bonjour"]
        (decision,) = version["decisions"]
        assert (decision["person"]["name"], decision["step"]) == ("Samir Benali", "smm")
        assert decision["at"].startswith("2026-11-10T08:00")
    assert proof_of(workspace, first=date(2026, 12, 1), last=date(2026, 12, 31))["posts"] == []


def test_what_the_team_keeps_to_itself_is_in_it_only_where_that_is_wanted(workspace: Workspace) -> None:
    told = json.dumps(proof_of(workspace, **NOVEMBER), ensure_ascii=False)
    assert "Pour le client" in told
    assert "Entre nous" not in told
    assert faults(json.loads(told)) == []
    whole = proof_of(workspace, **NOVEMBER, internal=True)
    assert "Entre nous" in json.dumps(whole, ensure_ascii=False)
    assert faults(whole) == []


def version(proof: Proof) -> Proof:
    found: Proof = proof["posts"][0]["versions"][0]
    return found


def decision(proof: Proof) -> Proof:
    found: Proof = version(proof)["decisions"][0]
    return found


def record(proof: Proof, kind: str) -> Proof:
    return next(r for r in proof["records"] if json.loads(r["data"])["kind"] == kind)


CHANGES: dict[str, tuple[Change, str]] = {
    "another text": (lambda p: version(p).update(texts=["Autre"]), "proof_other_text"),
    "another title": (lambda p: version(p).update(title="Autre"), "proof_other_text"),
    "another content": (lambda p: version(p).update(content="0" * 64), "proof_other_text"),
    "another channel": (lambda p: version(p)["channel"].update(id="x"), "proof_not_signed"),
    "another person": (lambda p: decision(p)["person"].update(id="x"), "proof_not_signed"),
    "another moment": (lambda p: decision(p).update(at="2026-11-11"), "proof_not_signed"),
    "another step": (lambda p: decision(p).update(step="legal"), "proof_not_signed"),
    "an emergency": (lambda p: decision(p).update(reason="Feu"), "proof_not_signed"),
    "another kind": (lambda p: decision(p).update(kind="submit"), "proof_not_signed"),
    "another record": (lambda p: decision(p).update(record=record(p, "submit")["id"]), "proof_not_signed"),
    "another post": (lambda p: p["posts"][0].update(id="x"), "proof_not_signed"),
    "no grant": (lambda p: p["records"].remove(record(p, "grant")), "proof_not_signed"),
    "no founding": (lambda p: p["records"].remove(record(p, "genesis")), "proof_without_founding"),
    "another brand": (lambda p: p["brand"].update(id="0" * 64), "proof_without_founding"),
    "bytes altered": (
        lambda p: record(p, "approve").update(data=record(p, "approve")["data"].replace("08:00", "09:00")),
        "record_altered",
    ),
    "no signature": (lambda p: record(p, "approve").update(signature="00" * 64), "record_altered"),
    "content altered": (
        lambda p: [c.update(data=c["data"].replace("Bonjour", "Bonsoir")) for c in p["contents"]],
        "copy_altered",
    ),
    "no contents": (lambda p: p.update(contents=[]), "proof_other_text"),
    "another format": (lambda p: p.update(format="x"), "proof_unreadable"),
    "no records": (lambda p: p.pop("records"), "proof_unreadable"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_is_altered_is_found(workspace: Workspace, name: str) -> None:
    proof = proof_of(workspace, **NOVEMBER)
    change, found = CHANGES[name]
    change(proof)
    assert found in faults(proof)


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b"{}", b"[" * 100_000, b'{"format":1}'])
def test_what_is_no_proof_is_said_to_be_none(data: bytes) -> None:
    assert [fault.key for fault in faults_in(data)] == ["proof_unreadable"]


def test_a_folder_that_is_not_there_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="export_folder_missing"):
        save_proof(workspace, tmp_path / "nowhere" / "proof.json", **NOVEMBER)
