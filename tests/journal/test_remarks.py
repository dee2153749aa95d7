"""Remarks as records: the bytes of the first ones stay, odd ones do no harm, and clients get only theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.remark import Layer, PictureAnchor, Region, WordsAnchor
from calendar_app.journal.records import DeviceKey, Kind, Record, canonical, write_record
from calendar_app.journal.remarks import for_client, read_remark, remark_body

KEY = DeviceKey(bytes(32))


def record(body: dict[str, object], kind: Kind = Kind.REMARK) -> Record:
    return write_record(
        KEY, ws="ws", kind=kind, post="post-1", by="sam", seq=1, prev="", seen=[], at="2026-11-10", body=body,
    )  # fmt: skip


NAMES = st.text(alphabet="0123456789abcdef", min_size=1, max_size=8)
PLACES = st.tuples(st.integers(0, 9_998), st.integers(1, 9_999)).map(
    lambda p: (p[0], min(p[0] + p[1], 10_000))
)
REGIONS = st.tuples(PLACES, PLACES).map(lambda p: Region(p[0][0], p[1][0], p[0][1], p[1][1]))
ANCHORS = (
    st.builds(
        lambda quote, start, field, channel, copy: WordsAnchor(
            quote=quote, start=start, end=start + len(quote), field=field, channel=channel, copy=copy
        ),
        st.sampled_from(["un seul atelier", "👩‍👩‍👧", " "]), st.integers(0, 3_000),
        st.sampled_from(["text", "link"]), st.sampled_from(["", "ig"]), st.sampled_from(["", "c0"]),
    )
    | st.builds(PictureAnchor, media=NAMES, region=st.none() | REGIONS, channel=st.sampled_from(["", "ig"]))
)  # fmt: skip


@given(
    anchor=st.none() | ANCHORS, answers=st.just("") | NAMES, layer=st.sampled_from(Layer),
    suggestion=st.sampled_from(["", "le nôtre"]), resolves=st.just("") | NAMES, reopens=st.just("") | NAMES,
)  # fmt: skip
def test_what_is_written_is_read(**said: object) -> None:
    found = read_remark(record(remark_body(text="Bien", **said)))  # type: ignore[arg-type]
    assert {name: getattr(found, name) for name in said} == said
    assert (found.text, found.person) == ("Bien", "sam")


def test_a_plain_remark_keeps_the_bytes_it_always_had() -> None:
    assert record(remark_body(text="Bien")).data == record({"text": "Bien"}).data
    assert canonical(remark_body(text="Bien")) == b'{"text":"Bien"}'


@pytest.mark.parametrize(
    "odd",
    [
        {"anchor": "here"}, {"anchor": {"quote": "x"}}, {"anchor": {"quote": 3}},
        {"anchor": {"quote": "x", "field": "text", "start": 2, "end": 1}},
        {"anchor": {"quote": "x", "field": "id", "start": 0, "end": 1}},
        {"anchor": {"quote": "x", "field": ["text"], "start": 0, "end": 1}},
        {"answers": 4}, {"layer": "legal"}, {"layer": ["client"]}, {"suggestion": {}},
    ],
)  # fmt: skip
def test_what_cannot_be_read_leaves_an_internal_remark_about_the_whole_post(odd: dict[str, object]) -> None:
    found = read_remark(record({"text": "Bien", **odd}))
    assert (found.text, found.anchor, found.answers, found.layer) == ("Bien", None, "", Layer.INTERNAL)


def test_a_region_beyond_the_picture_leaves_the_whole_picture() -> None:
    for region in ([0, 0, 10_001, 5], [5, 0, 5, 9], [0, 0, 9], "all", [0, 0, True, 9]):
        found = read_remark(record({"text": "x", "anchor": {"media": "m", "region": region}}))
        assert found.anchor == PictureAnchor(media="m")


def test_what_leaves_for_a_client_lacks_the_internal_layer() -> None:
    ours = record(remark_body(text="Le client ne doit pas le savoir"))
    theirs = record(remark_body(text="Un peu plus clair ?", layer=Layer.CLIENT))
    beneath = record(remark_body(text="Surtout pas", answers=theirs.id))
    settled = record(remark_body(resolves=theirs.id, layer=Layer.CLIENT))
    silenced = record({"takes_back": ours.id}, Kind.WITHDRAW)
    back = record({"takes_back": theirs.id}, Kind.WITHDRAW)
    emergency = record({"reason": "Personne au bureau"}, Kind.APPROVE)
    legal = record({"text": "Pas encore", "layer": "legal"})
    leaving = for_client([ours, theirs, beneath, settled, silenced, back, emergency, legal])
    assert leaving == [theirs, settled, back]
    bytes_out = b"".join(each.data for each in leaving).decode()
    assert not any(words in bytes_out for words in ("savoir", "Surtout", "bureau", "Pas encore", ours.id))
