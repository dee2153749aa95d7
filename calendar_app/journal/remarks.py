"""Remarks as records carry them.

What is at its default is left out, so that the first ones keep their bytes.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from calendar_app.domain.asset import FULL
from calendar_app.domain.remark import WRITTEN, Anchor, Layer, PictureAnchor, Region, Remark, WordsAnchor
from calendar_app.domain.searching import Span
from calendar_app.journal.records import Kind, Record, moment


def remark_body(
    *,
    text: str = "",
    anchor: Anchor | None = None,
    answers: str = "",
    resolves: str = "",
    reopens: str = "",
    layer: Layer = Layer.INTERNAL,
    suggestion: str = "",
) -> dict[str, Any]:
    """The body of a record that says this."""
    body = {
        "text": text,
        "anchor": _anchor_json(anchor),
        "answers": answers,
        "resolves": resolves,
        "reopens": reopens,
        "layer": "" if layer is Layer.INTERNAL else str(layer),
        "suggestion": suggestion,
    }
    return {name: value for name, value in body.items() if value}


def read_remark(record: Record) -> Remark:
    """What a record of this kind says.

    An anchor that cannot be read leaves a remark about the whole post, and a layer that is not known is the
    team's own: the careful side.
    """
    body = record.body
    return Remark(
        id=record.id,
        person=record.by,
        at=moment(record),
        text=_text(body, "text"),
        anchor=_read_anchor(body.get("anchor")),
        answers=_text(body, "answers"),
        resolves=_text(body, "resolves"),
        reopens=_text(body, "reopens"),
        layer=Layer.CLIENT if body.get("layer") == Layer.CLIENT else Layer.INTERNAL,
        suggestion=_text(body, "suggestion"),
    )


def for_client(records: Iterable[Record]) -> list[Record]:
    """What of a conversation may leave the house: the client's layer, and nothing that hangs on the other.

    Lets through what is known to be theirs instead of holding back what is known to be internal, so that
    nothing leaves because a later kind of record was forgotten here.
    """
    records = list(records)
    theirs = {r.id for r in records if r.kind == Kind.REMARK and read_remark(r).layer is Layer.CLIENT}
    return [
        record
        for record in records
        if record.id in theirs
        or (record.kind == Kind.WITHDRAW and _text(record.body, "takes_back") in theirs)
    ]


def _anchor_json(anchor: Anchor | None) -> dict[str, Any]:
    match anchor:
        case WordsAnchor():
            found: dict[str, Any] = {
                "channel": anchor.channel,
                "copy": anchor.copy,
                "field": anchor.field,
                "quote": anchor.quote,
            }
            return {**_filled(found), "start": anchor.start, "end": anchor.end}
        case PictureAnchor():
            region = list(anchor.region) if anchor.region else None
            found = {
                "channel": anchor.channel,
                "copy": anchor.copy,
                "media": anchor.media,
                "region": region,
            }
            return _filled(found)
        case _:
            return {}


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _read_anchor(found: object) -> Anchor | None:
    if not isinstance(found, dict):
        return None
    channel, copy, media = (_text(found, name) for name in ("channel", "copy", "media"))
    if media:
        return PictureAnchor(
            media=media, region=_read_region(found.get("region")), channel=channel, copy=copy
        )
    quote, field = _text(found, "quote"), _text(found, "field")
    span = _read_span(found.get("start"), found.get("end"))
    if not quote or field not in WRITTEN or span is None:
        return None
    return WordsAnchor(quote=quote, start=span[0], end=span[1], field=field, channel=channel, copy=copy)


def _read_region(found: object) -> Region | None:
    if not isinstance(found, list) or len(found) != 4:
        return None
    left, top, right, bottom = found
    across, down = _read_span(left, right), _read_span(top, bottom)
    if across is None or down is None or max(across[1], down[1]) > FULL:
        return None
    return Region(left, top, right, bottom)


def _read_span(start: object, end: object) -> Span | None:
    """Two whole numbers, the second one behind the first."""
    if type(start) is not int or type(end) is not int:
        return None
    return (start, end) if 0 <= start < end else None


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name, "")
    return value if isinstance(value, str) else ""
