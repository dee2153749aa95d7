"""Each picture that cannot be used is refused by name with one sentence, and the brand stays as it was."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest
from PIL import Image

from calendar_app.integrations import media_file
from tests.builders import DATA, PICTURES
from tests.sampling import mostly_slow

CHINA = (PICTURES / "china.jpg").read_bytes()
PHONE = (DATA / "phone.heic").read_bytes()


def saved(picture, kind, **options):
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def enormous():
    """A small file of 900 million pixels."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0))
    rows = zlib.compress(bytes(3751 * 2000), 9)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def animated():
    first, second = (Image.new("RGB", (64, 64), colour) for colour in ("red", "blue"))
    return saved(first, "GIF", save_all=True, append_images=[second])


def slides():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in ("[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml"):
            archive.writestr(name, "<x/>")
    return stream.getvalue()


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "truncated.jpg": (lambda: CHINA[:2000], "This picture is damaged or incomplete. Save it again in the"),
    "truncated.heic": (lambda: PHONE[:900], "This picture is damaged or incomplete. Save it again in the"),
    "plan.pdf": (lambda: b"%PDF-1.7\n%%EOF", "This document is damaged or incomplete. Export it again as"),
    "silent.mp4": ((DATA / "sound.mp4").read_bytes, "This video is damaged, incomplete or without"),
    "new.mp4": (
        (DATA / "av1.mp4").read_bytes,
        "Videos in AV1 cannot be shown here. Export this one",
    ),
    "slides.pdf": (slides, "Documents of office programs cannot be used. Export this one as PDF."),
    "film.avi": (lambda: b"RIFF\0\0\0\0AVI LIST", "AVI files cannot be used. Export the video as MP4"),
    "empty.png": (lambda: b"", "This file is empty."),
    "enormous.png": (enormous, "This file has too many pixels: at most"),
    "heavy.jpg": (lambda: CHINA + bytes(media_file.MAX_BYTES), "This file is too heavy: at most"),
    "drawing.svg": (lambda: b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG files"),
    "scan.tif": (lambda: saved(Image.new("RGB", (9, 9)), "TIFF"), "TIFF files cannot be used. Save the"),
    "letter.png": (lambda: b"Bonjour, voici la photo.", "This program cannot use this kind of file."),
    "holiday.jpg": (lambda: b"MZ\x90\x00" + bytes(4096), "This file is a program. It was not opened."),
    "dance.gif": (animated, "Animated pictures cannot be used yet. Save it as an MP4 video, or one"),
}
GOOD: dict[str, Callable[[], bytes]] = {
    "print.jpg": lambda: saved(Image.new("CMYK", (90, 60), (0, 90, 90, 0)), "JPEG"),
    "phone.heic": lambda: PHONE,
    "phone.mov": (DATA / "phone.mov").read_bytes,
    "deep.png": lambda: saved(Image.new("I;16", (90, 60), 40_000), "PNG"),
    "sideways.jpg": lambda: saved(Image.new("RGB", (90, 60)), "JPEG", exif=turned()),
}


def turned():
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


@pytest.mark.parametrize("name", mostly_slow(BAD, quick=[*BAD][::4]))
def test_a_bad_picture_is_refused_in_a_sentence_and_changes_nothing(qtbot, panel, media_of, tmp_path, name):
    make, sentence = BAD[name]
    (tmp_path / name).write_bytes(make())
    workspace = panel.context.workspace
    undo = workspace.undo_name
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([tmp_path / name])
    (said,) = [text for text in panel.pictures.notices.texts() if text.startswith(name)]
    assert said.startswith(f"{name}: {sentence}")
    assert said.endswith(".")
    assert media_of() == ()
    assert list(workspace.media.ids()) == []
    assert workspace.undo_name == undo


@pytest.mark.parametrize("name", mostly_slow(GOOD, quick=[*GOOD][:2]))
def test_what_cameras_and_printers_make_is_taken(qtbot, panel, media_of, tmp_path, name):
    (tmp_path / name).write_bytes(GOOD[name]())
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([tmp_path / name])
    (item,) = media_of()
    asset = panel.context.workspace.media.path(item.asset)
    assert asset.read_bytes() == (tmp_path / name).read_bytes()
    assert not [text for text in panel.pictures.notices.texts() if text.startswith(name)]


def test_a_picture_whose_file_was_taken_away_is_said_and_heals(qtbot, panel, media_of, tmp_path):
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([PICTURES / "coffee.png"])
    (item,) = media_of()
    media = panel.context.workspace.media
    media.path(item.asset).unlink()
    panel.refresh()
    gone = "File 1: This file is no longer in the brand’s folder. Add it again."
    assert gone in panel.pictures.notices.texts()
    assert media_of() == (item,)
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([PICTURES / "coffee.png"])
    assert media.verify(item.asset)
    panel.refresh()
    assert gone not in panel.pictures.notices.texts()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda path: path.unlink(), "This file is no longer in the brand’s folder."),
        (lambda path: path.write_bytes(b"x" * 99), "This file has changed on the disk."),
    ],
)
def test_nothing_is_sent_with_a_picture_that_is_gone_or_changed(qtbot, panel, media_of, harm, said):
    told = []
    panel.context.messages.told.connect(lambda message: told.append(message.text))
    with qtbot.waitSignal(panel.intake.taken):
        panel.pictures.add_files([PICTURES / "coffee.png"])
    harm(panel.context.workspace.media.path(media_of()[0].asset))
    panel.doing.do("send_for_validation")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(said)
    assert {state.status for state in states(panel)} == {"draft"}


def states(panel):
    return panel._draft.states.values()
