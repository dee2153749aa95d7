"""A file from outside as bytes: what is taken, what is refused and why; nothing is decoded here."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from calendar_app.domain.errors import Refusal

MAX_BYTES = 100 << 20
MAX_VIDEO_BYTES = 2 << 30
# Below the size at which Pillow itself warns of a decompression bomb (89 million).
MAX_PIXELS = 80_000_000
HEAD_BYTES = 2048
# A progressive JPEG has about ten scans; thousands of them in a small file only burn time.
MAX_SCANS = 200

PICTURE_TYPES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "HEIC": "image/heic",
    "AVIF": "image/avif",
}
VIDEO_TYPES = {"MP4": "video/mp4", "MOV": "video/quicktime", "WEBM": "video/webm"}

RenderFormat = Literal["JPEG", "PNG", "WEBP"]

_OTHER_VIDEOS = frozenset({"Matroska", "AVI", "WMV", "FLV", "MPEG"})
_PROGRAM, _SEQUENCE, _OFFICE = "program", "sequence", "office"
_REFUSED = {
    "": "picture_unknown",
    _PROGRAM: "picture_program",
    _SEQUENCE: "picture_animated",
    _OFFICE: "document_format",
}
_KINDS = tuple(
    (re.compile(pattern, re.DOTALL), kind)
    for pattern, kind in (
        (rb"\xff\xd8\xff", "JPEG"),
        (rb"\x89PNG\r\n\x1a\n", "PNG"),
        (rb"GIF8[79]a", "GIF"),
        (rb"RIFF.{4}WEBP", "WEBP"),
        (rb"MZ|\x7fELF|#!|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\xca\xfe\xba\xbe", _PROGRAM),
        (rb".{4}ftyp(?:avi[fs]|mi[fa]1(?:.{4}){1,20}?avif)", "AVIF"),
        (rb".{4}ftyp(?:hei[cxms]|mif1)", "HEIC"),
        (rb".{4}ftyp(?:hev[cxms]|msf1)", _SEQUENCE),
        (rb".{4}ftypcrx ", "CR3"),
        (rb".{4}ftypqt  |\x00.{3}(?:moov|wide|free|skip)|.{4}mdat", "MOV"),
        (rb".{4}ftyp", "MP4"),
        (rb"\x1a\x45\xdf\xa3.{0,60}?webm", "WEBM"),
        (rb"\x1a\x45\xdf\xa3", "Matroska"),
        (rb"RIFF.{4}AVI ", "AVI"),
        (rb"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "WMV"),
        (rb"FLV\x01", "FLV"),
        (rb"\x00\x00\x01\xba", "MPEG"),
        (rb"II[*+]\x00|MM\x00[*+]", "TIFF"),
        (rb"BM.{4}\x00{4}", "BMP"),
        (rb"8BPS", "Photoshop"),
        (rb"\xff\x0a|\x00{3}\x0cJXL ", "JPEG XL"),
        (rb"\x00{3}\x0cjP  ", "JPEG 2000"),
        (rb"%PDF-", "PDF"),
        (rb"PK\x03\x04.{0,2000}?(?:ppt/|word/|xl/)|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OFFICE),
        (rb"%!PS", "EPS"),
        (rb"(?:\xef\xbb\xbf)?\s*(?:<[?!].*)?<svg[\s>]", "SVG"),
    )
)


class UnusableFile(Refusal):
    """A picture, a video or a document that cannot be used.

    ``video_damaged`` (or without frames) · ``video_codec`` (codec) · ``video_format`` (format) ·
    ``document_format`` (an office program's) · ``document_damaged`` · ``document_locked`` (by a password) ·
    ``document_too_long`` (limit, in pages) · ``picture_missing`` (name) · ``picture_empty`` ·
    ``picture_damaged`` · ``picture_animated`` · ``picture_program`` · ``picture_unknown`` (no such kind) ·
    ``picture_format`` (format) · ``picture_colours`` (mode) · ``picture_too_slow`` ·
    ``picture_too_heavy`` (limit, in bytes) · ``picture_too_large`` (limit, in pixels) ·
    ``picture_cannot_fit`` (limit, in bytes).
    """


@dataclass(frozen=True, kw_only=True)
class MediaInfo:
    """A usable file: width and height in pixels as a person sees them, of a page in points; size in bytes.

    ``frame_rate`` is in frames a second.
    """

    media_type: str
    width: int
    height: int
    size: int
    duration_ms: int | None = None
    frame_rate: float | None = None
    codec: str = ""
    pages: int | None = None


@dataclass(frozen=True, kw_only=True)
class RenderTarget:
    """The file a channel wants: pixels at most, and bytes at most where the network sets a limit."""

    max_width: int
    max_height: int
    format: RenderFormat = "JPEG"
    quality: int = 90
    max_bytes: int | None = None


def read(source: Path | bytes) -> bytes:
    """The bytes of a file; UnusableFile where there are none, or more than MAX_BYTES."""
    data = source if isinstance(source, bytes) else _read_file(source)
    if not data:
        raise UnusableFile("picture_empty")
    if len(data) > MAX_BYTES:
        raise UnusableFile("picture_too_heavy", limit=MAX_BYTES)
    return data


def kind_of(head: bytes) -> str:
    """What a file that begins so is called, such as JPEG or MP4; empty where nobody can tell."""
    return next((kind for pattern, kind in _KINDS if pattern.match(head)), "")


def head_of(source: Path | bytes) -> bytes:
    """The first bytes of a file, enough for `kind_of`; nothing where it cannot be read."""
    if isinstance(source, bytes):
        return source[:HEAD_BYTES]
    if not source.is_file():
        return b""
    try:
        with source.open("rb") as stream:
            return stream.read(HEAD_BYTES)
    except OSError:
        return b""


def picture_kind(data: bytes) -> str:
    """A kind of PICTURE_TYPES by the bytes themselves, whatever the file is called; else UnusableFile."""
    kind = kind_of(data[:HEAD_BYTES])
    if kind in _REFUSED:
        raise UnusableFile(_REFUSED[kind])
    if kind in _OTHER_VIDEOS:
        raise UnusableFile("video_format", format=kind)
    if kind not in PICTURE_TYPES:
        raise UnusableFile("picture_format", format=kind)
    if kind == "JPEG" and data.count(b"\xff\xda") > MAX_SCANS:
        raise UnusableFile("picture_damaged")
    return kind


def _read_file(source: Path) -> bytes:
    # A pipe or a device would keep the reader waiting.
    if not source.is_file():
        raise UnusableFile("picture_missing", name=source.name)
    try:
        with source.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnusableFile("picture_missing", name=source.name) from error
