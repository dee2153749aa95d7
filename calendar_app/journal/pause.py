"""Whole channels, or everything, paused: records of the workspace, over what each variant says itself."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from calendar_app.domain.workflow import Act, Status, may
from calendar_app.journal.records import Kind, Record
from calendar_app.journal.status import VariantState
from calendar_app.journal.trust import Trust

EVERYTHING = "*"
"""Stands for every channel, those to come included, where others are named by their id."""


def pause_body(places: Collection[str], *, reason: str = "") -> dict[str, object]:
    """What a record says that pauses some channels or lets them go on."""
    return {"places": sorted(places), "reason": reason}


def pauses(trust: Trust) -> Mapping[str, Record]:
    """What is paused now, everything or channels by id, and the record that says so.

    Of pausing and resuming at once the careful side counts, as it does for a single post.
    """
    said = [record for record in trust.past.records if _counts(trust, record)]
    gone = {(r.body.get("takes_back"), r.by) for r in said if r.kind == Kind.WITHDRAW}
    standing = [r for r in said if r.kind != Kind.WITHDRAW and (r.id, r.by) not in gone]
    found = {}
    for place in dict.fromkeys(place for record in standing for place in _places(record)):
        top = trust.past.maximal(record for record in standing if place in _places(record))
        holds = [record for record in top if record.kind == Kind.HOLD]
        if holds:
            found[place] = min(holds, key=lambda record: record.id)
    return found


def _counts(trust: Trust, record: Record) -> bool:
    return (
        not record.post
        and record.kind in (Kind.HOLD, Kind.RESUME, Kind.WITHDRAW)
        and record.understood
        and trust.is_bound(record)
        and may(Act.PUBLISH, trust.roles(record))
    )


def _places(record: Record) -> Iterator[str]:
    named = record.body.get("places")
    return (place for place in named if isinstance(place, str)) if isinstance(named, list) else iter(())


def is_paused(places: Collection[str], channel: str) -> bool:
    """Whether a channel is among what is paused."""
    return EVERYTHING in places or channel in places


def under_pause(state: VariantState, places: Collection[str], channel: str) -> VariantState:
    """A state with these pauses over it; what is out cannot be held back any more."""
    if state.status is Status.PUBLISHED or not is_paused(places, channel):
        return state
    return replace(state, held=True, paused=True)
