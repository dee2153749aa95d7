"""What is not here, or not understood, never reads as approved."""

import pytest

from calendar_app.journal.records import Record, canonical, parse, read_record
from calendar_app.journal.seal import SealedMedia
from tests.journal.world import Station, Team, World, past_of


def approved(t: Team) -> Record:
    t.carl.writes(fb="Hello", ig="Hello")
    t.carl.submits()
    t.meet()
    return t.sam.approves()


def test_an_unknown_demand_reads_as_needs_update_for_both_channels(t: Team) -> None:
    approved(t)
    t.sam.write("remark", body={"text": "?"}, must=["polls"])
    assert t.sam.reads("fb") == t.sam.reads("ig") == "needs_update"


def test_an_unknown_demand_of_the_workspace(t: Team) -> None:
    approved(t)
    t.owner.write("policy", post="", body={"steps": [], "tolerance": {"reach": "freely"}}, must=["polls"])
    t.meet()
    assert t.sam.reads() == "needs_update"


def test_an_unknown_demand_of_a_stranger_says_nothing(t: Team) -> None:
    approved(t)
    stranger = Station(t.world, "eve")
    t.sam.gives(stranger)
    stranger.write("remark", body={"text": "?"}, must=["polls"])
    stranger.gives(t.sam)
    assert t.sam.reads() == "approved"


def test_an_unknown_demand_in_another_post_says_nothing_here(t: Team) -> None:
    approved(t)
    t.sam.write("remark", post="post-2", body={"text": "?"}, must=["polls"])
    assert t.sam.reads() == "approved"


def test_it_stays_needs_update_over_published(t: Team) -> None:
    approved(t)
    t.sam.marks("published")
    assert t.sam.reads() == "published"
    t.sam.write("remark", body={"text": "?"}, must=["polls"])
    assert t.sam.reads() == "needs_update"


def test_a_copy_that_is_not_here(t: Team) -> None:
    approved(t)
    copy, _ = t.sam.desk.values["fb"]
    kept = t.sam.copies.pop(copy)
    assert (t.sam.reads("fb"), t.sam.reads("ig")) == ("waiting", "approved")
    t.sam.copies[copy] = kept
    assert t.sam.reads("fb") == "approved"


def test_a_file_that_is_not_here(t: Team) -> None:
    picture = SealedMedia(source="a" * 64, rendered="b" * 64)
    t.carl.desk.values["fb"] = (t.carl.sealed("Look", "fb", media=(picture,)), None)
    t.carl.mints()
    t.carl.submits()
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "approved"
    t.sam.missing.add("b" * 64)
    assert t.sam.reads() == "waiting"


def test_an_old_copy_that_is_no_longer_here_does_not_matter(t: Team) -> None:
    approved(t)
    copy, _ = t.sam.desk.values["fb"]
    t.sam.writes(fb="Hello again")
    del t.sam.copies[copy]
    assert t.sam.reads() == "changed"


def test_a_version_whose_parent_is_not_here(t: Team) -> None:
    approved(t)
    between = t.sam.writes(fb="Between")
    t.sam.writes(fb="Hello")
    assert t.sam.reads() == "approved"
    del t.sam.records[between.id]
    assert t.sam.reads() == "waiting"


def test_what_was_sent_is_not_here(t: Team) -> None:
    approved(t)
    t.meet()
    revision = t.carl.writes(fb="Hello!")
    submit = t.carl.submits("fb")
    t.sam.receives([submit])
    assert t.sam.reads() == "waiting"
    t.sam.receives([revision], t.carl.copies)
    assert t.sam.reads() == "in_review"


def test_an_approval_part_of_whose_past_is_not_here_does_not_count(t: Team) -> None:
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.meet()
    remark = t.carl.remarks("Please")
    t.sofia.remarks("Lovely")
    t.meet()
    t.sam.approves()
    assert t.sam.reads() == "approved"
    del t.sam.records[remark.id]
    assert t.sam.reads() == "in_review"


@pytest.mark.parametrize("kind", ["approve", "remark", "grant", "device", "submit", "revision", "policy"])
def test_taking_records_out_of_the_past_never_approves(t: Team, kind: str) -> None:
    t.owner.rules(*t.carl.policy()[1])
    t.meet()
    t.carl.writes(fb="Hello")
    t.carl.submits()
    t.carl.remarks("Please")
    t.meet()
    t.sofia.approves()
    t.sofia.sends_back()
    t.sofia.gives(t.carl)
    t.carl.submits()
    t.carl.gives(t.sam)
    last = t.sam.approves()
    assert t.sam.reads() == "approved"
    for name in past_of(last, t.sam.records):
        if t.sam.records[name].kind == kind:
            gone = t.sam.records.pop(name)
            assert t.sam.reads() != "approved"
            t.sam.records[name] = gone


def test_only_the_send_back_arrived(t: Team) -> None:
    """Whatever it answers is still under way; that it stands against the approval is known."""
    approved(t)
    t.sofia.receives([r for r in t.sam.records.values() if r.kind != "approve"])
    t.sofia.sends_back()
    back = t.sofia.last
    t.sam.receives([back])
    assert t.sam.reads() == "changes_requested"


def test_the_wall_clock_of_records_changes_no_status() -> None:
    def story(*moments: str) -> list[str]:
        world = World()
        clock = iter(moments * 10)
        world.tick = lambda: next(clock)  # type: ignore[method-assign]
        alma = world.found("alma", "owner")
        carl, sam, sofia = (alma.invites(p, r) for p, r in (("carl", "cm"), ("sam", "smm"), ("sofia", "smm")))
        carl.writes(fb="Hello")
        carl.submits()
        alma.gives(carl, sam)
        carl.gives(sam, sofia)
        sam.approves()
        sofia.sends_back()
        read = [sam.reads()]
        sofia.gives(sam)
        read.append(sam.reads())
        sam.approves()
        return [*read, sam.reads()]

    forward = story(*(f"2026-01-{day:02}T00:00:00Z" for day in range(1, 20)))
    assert forward == story(*(f"1999-01-{day:02}T00:00:00Z" for day in range(19, 0, -1)))
    assert forward == story("never", "9999", "")


def test_an_unknown_kind_is_kept_and_changes_nothing(t: Team) -> None:
    approved(t)
    body = {"question": "Tea or coffee?"}
    known = t.sam.remarks("x")
    from_later = _of_unknown_kind(t.sam, known, body)
    t.sam.receives([from_later])
    t.meet()
    assert t.carl.records[from_later.id].data == from_later.data
    assert t.carl.reads() == "approved"


def _of_unknown_kind(station: Station, like: Record, body: dict[str, str]) -> Record:
    fields = parse(like.data) | {
        "kind": "poll",
        "seq": like.seq + 1,
        "prev": like.id,
        "seen": [like.id],
        **body,
    }
    data = canonical(fields)
    return read_record(data, station.key.sign(data))


MALFORMED: tuple[object, ...] = (
    7,
    "x",
    [7],
    [[1]],
    {"fb": 7},
    {"fb": {"copy": ["x"]}},
    {"fb": {"copy": 7}},
    True,
    [{}],
)


@pytest.mark.parametrize("member", ["sam", "rita"])
@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("revision", "parents"), ("revision", "variants"), ("submit", "channels"), ("submit", "steps"),
        ("submit", "policy"), ("submit", "revision"), ("approve", "channels"), ("approve", "step"),
        ("approve", "revision"), ("approve", "reason"), ("request_changes", "channels"),
        ("withdraw", "takes_back"), ("published", "channels"), ("schedule", "channels"), ("hold", "channels"),
        ("remark", "text"), ("policy", "steps"), ("policy", "tolerance"), ("grant", "roles"),
        ("grant", "person"), ("device", "key"), ("device", "from"), ("device", "voucher"),
        ("revoke", "devices"), ("revoke", "role"), ("revoke", "person"),
    ],
)  # fmt: skip
def test_nonsense_from_a_member_breaks_nothing(t: Team, member: str, kind: str, field: str) -> None:
    approved(t)
    t.meet()
    author = t.owner if kind in ("grant", "revoke") and member == "sam" else getattr(t, member)
    for value in MALFORMED:
        body = {**author.names(), "variants": author.covered(), "person": "sam", "role": "smm", field: value}
        post = "" if kind in ("policy", "grant", "device", "revoke") else None
        author.write(kind, post=post, body=body)
    t.meet()
    t.carl.state()
    t.carl.posts[t.carl.post].values["fb"] = t.carl.desk.values["ig"]
    t.carl.state()


@pytest.mark.parametrize(
    "plan",
    [
        {"local": "2026-11-16T18:30", "zone": "Mars/Phobos"}, {"local": "2026-11-16T18:30", "zone": "../etc"},
        {"local": "2026-11-16T18:30", "zone": "Europe/Paris", "fold": 7}, {"local": "2026-11-16T18:30+02:00",
        "zone": "Europe/Paris"}, {"local": "x", "zone": "Europe/Paris"}, {"date": "2026-02-30"}, "soon", 7,
        {"local": "2026-11-16T18:30", "zone": "Europe/Paris", "fold": []},
    ],
)  # fmt: skip
def test_a_plan_no_calendar_knows_breaks_nothing(t: Team, plan: object) -> None:
    t.carl.types(fb="Hello")
    copy = t.carl.desk.values["fb"][0]
    named = {"fb": {"copy": copy, "plan": plan}}
    revision = t.carl.write("revision", body={"parents": [], "variants": named})
    for kind in ("submit", "approve", "published"):
        more = {"policy": "", "steps": ["smm"], "step": "smm", "channels": named, "revision": revision.id}
        author = t.sam if kind == "approve" else t.carl
        t.carl.gives(t.sam) if kind == "approve" else None
        author.write(kind, body=more)
        author.desk.bases = (revision.id,)
        author.state()
    t.sam.posts[t.sam.post] = type(t.sam.desk)()
    t.sam.state()
