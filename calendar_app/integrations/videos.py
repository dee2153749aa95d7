"""Foreign videos looked at, with OpenCV's FFmpeg; meant for `decoder_process`. Nothing is encoded."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2

from calendar_app.integrations import boxes, media_file
from calendar_app.integrations.media_file import MAX_VIDEO_BYTES, MediaInfo, UnusableFile

MAX_PIXELS = 8192 * 8192
"""Of one frame."""

_CODECS = {
    "avc1": "h264",
    "avc3": "h264",
    "hvc1": "hevc",
    "hev1": "hevc",
    "h265": "hevc",
    "vp80": "vp8",
    "vp90": "vp9",
    "av01": "av1",
    "fmp4": "mpeg4",
    "mp4v": "mpeg4",
    **dict.fromkeys(("apch", "apcn", "apcs", "apco", "ap4h", "ap4x"), "prores"),
}
_DECODED = frozenset({"h264", "hevc", "vp8", "vp9", "mpeg4", "prores"})
# A film often begins in the dark: then what comes a little later says more.
_TIMES = (0.0, 0.1, 0.3)
_DARK = 16


def inspect(source: Path | bytes) -> MediaInfo:
    """Size, length, frame rate and codec; UnusableFile says why not. Only a file can be read, not bytes."""
    path, size = _checked(source)
    with _opened(path) as video:
        _frame(video)
        return MediaInfo(
            media_type=media_file.VIDEO_TYPES[media_file.kind_of(media_file.head_of(path))],
            width=round(video.get(cv2.CAP_PROP_FRAME_WIDTH)),
            height=round(video.get(cv2.CAP_PROP_FRAME_HEIGHT)),
            size=size,
            duration_ms=_duration_ms(video),
            frame_rate=_rate(video),
            codec=_codec(video),
        )


def still(source: Path | bytes, *, edge_px: int) -> bytes:
    """A frame near the beginning that is not all dark, as a JPEG at most ``edge_px`` pixels a side."""
    path, _ = _checked(source)
    with _opened(path) as video:
        frame = _poster(video)
    height, width = frame.shape[:2]
    scale = min(1.0, edge_px / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    is_made, data = cv2.imencode(".jpg", cv2.resize(frame, size, interpolation=cv2.INTER_AREA))
    if not is_made:
        raise UnusableFile("video_damaged")
    return data.tobytes()


def _checked(source: Path | bytes) -> tuple[Path, int]:
    if isinstance(source, bytes):
        raise UnusableFile("picture_unknown")
    size = source.stat().st_size
    if size > MAX_VIDEO_BYTES:
        raise UnusableFile("picture_too_heavy", limit=MAX_VIDEO_BYTES)
    kind = media_file.kind_of(media_file.head_of(source))
    with source.open("rb") as stream:
        if kind != "WEBM" and not boxes.is_whole(stream, size):
            raise UnusableFile("video_damaged")
    return source, size


@contextmanager
def _opened(path: Path) -> Iterator[cv2.VideoCapture]:
    """A video with frames of a size that can be shown."""
    video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        if not video.isOpened():
            raise UnusableFile("video_damaged")
        width, height = video.get(cv2.CAP_PROP_FRAME_WIDTH), video.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if width < 1 or height < 1:
            raise UnusableFile("video_damaged")
        if width * height > MAX_PIXELS:
            raise UnusableFile("picture_too_large", limit=MAX_PIXELS)
        yield video
    except cv2.error as error:
        raise UnusableFile("video_damaged") from error
    finally:
        video.release()


def _frame(video: cv2.VideoCapture) -> cv2.typing.MatLike:
    """The next frame."""
    is_read, frame = video.read()
    if is_read:
        return frame
    codec = _codec(video)
    if codec not in _DECODED:
        raise UnusableFile("video_codec", codec=codec.upper())
    raise UnusableFile("video_damaged")


def _poster(video: cv2.VideoCapture) -> cv2.typing.MatLike:
    first = _frame(video)
    duration = _duration_ms(video) or 0
    for time in _TIMES:
        if time:
            video.set(cv2.CAP_PROP_POS_MSEC, time * duration)
        is_read, frame = (True, first) if not time else video.read()
        if is_read and frame.mean() > _DARK:
            return frame
    return first


def _duration_ms(video: cv2.VideoCapture) -> int | None:
    """None where the file does not say, as a stream that was recorded."""
    rate, frames = _rate(video), video.get(cv2.CAP_PROP_FRAME_COUNT)
    return round(frames / rate * 1000) if rate and frames > 0 else None


def _rate(video: cv2.VideoCapture) -> float | None:
    rate = video.get(cv2.CAP_PROP_FPS)
    return round(rate, 3) if 0 < rate < 1000 else None


def _codec(video: cv2.VideoCapture) -> str:
    """Its usual name: h264, hevc, vp9 …"""
    four = int(video.get(cv2.CAP_PROP_FOURCC)) & 0xFFFFFFFF
    name = four.to_bytes(4, "little").decode("ascii", "ignore").strip("\0 ").lower()
    return _CODECS.get(name, name)
