"""Videos: told and shown in a process of their own, published without the place where they were filmed."""

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from calendar_app.integrations import boxes, media_reader, video_places, videos
from calendar_app.integrations.media_file import MediaInfo, UnusableFile
from tests.builders import DATA

PHONE, APPLE, CLIP = DATA / "phone.mp4", DATA / "phone.mov", DATA / "clip.webm"
PLACE = b"+48.8577"


def refused(file: Path) -> str:
    with pytest.raises(UnusableFile) as refusal:
        media_reader.inspect(file)
    return refusal.value.key


def box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return (len(body) + 8).to_bytes(4, "big") + kind + body


@pytest.mark.parametrize(
    ("file", "media_type", "codec", "size"),
    [
        (PHONE, "video/mp4", "h264", (48, 64)),
        (APPLE, "video/quicktime", "h264", (48, 64)),
        (CLIP, "video/webm", "vp9", (64, 48)),
    ],
)
def test_a_video_says_how_large_long_and_fast_it_is(file, media_type, codec, size):
    assert media_reader.inspect(file) == MediaInfo(
        media_type=media_type,
        width=size[0],
        height=size[1],
        size=file.stat().st_size,
        duration_ms=2000,
        frame_rate=10.0,
        codec=codec,
    )


@pytest.mark.parametrize("file", [PHONE, CLIP])
def test_screens_show_a_frame_that_is_not_all_dark(file):
    frame = Image.open(io.BytesIO(media_reader.still(file)))
    red, green, blue = frame.getpixel((20, 20))
    assert (frame.format, red > 200, green < 60, blue < 60) == ("JPEG", True, True, True)


def test_one_that_is_dark_throughout_shows_its_first_frame(tmp_path):
    made = tmp_path / "dark.mp4"
    writer = cv2.VideoWriter(str(made), cv2.VideoWriter.fourcc(*"mp4v"), 24, (64, 48))
    for _ in range(4):
        writer.write(np.zeros((48, 64, 3), np.uint8))
    writer.release()
    assert media_reader.inspect(made).codec == "mpeg4"
    assert max(Image.open(io.BytesIO(media_reader.still(made))).getpixel((9, 9))) < 16


@pytest.mark.parametrize("file", [PHONE, APPLE])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_truncated_video_is_refused(file, kept, tmp_path):
    cut = tmp_path / file.name
    cut.write_bytes(file.read_bytes()[: int(file.stat().st_size * kept)])
    assert refused(cut) == "video_damaged"


def test_a_video_without_pictures_or_none_we_can_show_says_so(tmp_path):
    assert refused(DATA / "sound.mp4") == "video_damaged"
    assert refused(DATA / "av1.mp4") == "video_codec"
    empty = tmp_path / "empty.mp4"
    empty.write_bytes(box(b"ftyp", b"isom\0\0\0\0isom") + box(b"moov", box(b"mvhd", bytes(100))))
    assert refused(empty) == "video_damaged"
    noise = tmp_path / "noise.webm"
    noise.write_bytes(CLIP.read_bytes()[:60] + bytes(range(256)) * 9)
    assert refused(noise) == "video_damaged"


@pytest.mark.parametrize(
    ("head", "name"),
    [(b"\x1a\x45\xdf\xa3\x01\0\0\x23matroska", "Matroska"), (b"RIFF\0\0\0\0AVI LIST", "AVI")],
)
def test_other_videos_are_refused_by_name(head, name, tmp_path):
    file = tmp_path / "film.mp4"
    file.write_bytes(head + bytes(99))
    with pytest.raises(UnusableFile) as refusal:
        media_reader.inspect(file)
    assert (refusal.value.key, refusal.value.params) == ("video_format", {"format": name})


def test_a_video_heavier_than_the_store_takes_is_refused_unread(tmp_path):
    heavy = tmp_path / "heavy.mp4"
    with heavy.open("wb") as stream:
        stream.write(PHONE.read_bytes())
        stream.truncate(videos.MAX_VIDEO_BYTES + 1)
    assert refused(heavy) == "picture_too_heavy"


def test_noise_in_the_middle_is_only_ever_a_refusal(tmp_path):
    whole, file = PHONE.read_bytes(), tmp_path / "noise.mp4"
    for start in range(12, len(whole), 70):
        file.write_bytes(whole[:start] + b"\xff\x00\xa5" * 8 + whole[start + 24 :])
        list(video_places.places_in(file))
        try:
            media_reader.still(file)
        except UnusableFile as refusal:
            assert refusal.key.startswith(("video_", "picture_"))  # noqa: PT017 (some of them survive, and may)


def cleaned(file: Path) -> bytes:
    with video_places.blanked(file, video_places.places_in(file)) as clean:
        return clean.read(700) + clean.read(700) + clean.read()


@pytest.mark.parametrize("file", [PHONE, APPLE])
def test_the_place_goes_and_everything_else_stays_where_it_is(file, tmp_path):
    copy = tmp_path / file.name
    copy.write_bytes(cleaned(file))
    before, after = file.read_bytes(), copy.read_bytes()
    assert PLACE in before or b"loci" in before
    assert PLACE not in after
    assert b"loci" not in after
    assert len(after) == len(before)
    assert media_reader.inspect(copy) == media_reader.inspect(file)
    assert media_reader.still(copy) == media_reader.still(file)
    assert video_places.places_in(copy) == []


def test_what_tells_no_place_is_left_as_it_is(tmp_path):
    assert video_places.places_in(CLIP) == []
    assert video_places.places_in(DATA / "phone.heic") == []
    titled = tmp_path / "titled.mp4"
    titled.write_bytes(box(b"ftyp", b"isom\0\0\0\0") + box(b"moov", box(b"udta", box(b"name", b"Bonjour"))))
    assert video_places.places_in(titled) == []


def test_places_are_found_at_any_depth_and_in_the_cameras_notes(tmp_path):
    file = tmp_path / "filmed.mp4"
    spoken = box(b"\xa9xyz", b"\0\x12\x15\xc7" + PLACE)
    notes = box(b"uuid", bytes(16), b"<x:xmpmeta exif:GPSLatitude='48'/>")
    track = box(b"trak", box(b"udta", spoken))
    file.write_bytes(box(b"ftyp", b"isom\0\0\0\0") + notes + box(b"moov", track, box(b"udta", spoken)))
    clean = cleaned(file)
    assert (PLACE in clean, b"GPS" in clean, clean.count(b"free")) == (False, False, 3)
    assert [each.kind for each in boxes.boxes(io.BytesIO(clean), 0, len(clean))] == [
        b"ftyp",
        b"free",
        b"moov",
    ]


def test_boxes_that_lie_about_their_length_end_the_walk():
    endless = io.BytesIO(box(b"free") * (boxes.MOST_BOXES + 9))
    assert len(list(boxes.boxes(endless, 0, 1 << 30))) == boxes.MOST_BOXES
    for size in (b"\0\0\0\1", b"\0\0\0\7"):
        assert list(boxes.boxes(io.BytesIO(size + b"moov" + bytes(8)), 0, 16)) == []
    assert boxes.is_whole(io.BytesIO(b"\0\0\0\0mdat" + bytes(8)), 16)
    assert not boxes.is_whole(io.BytesIO(b"\0\0\xff\0mdat" + bytes(8)), 16)
