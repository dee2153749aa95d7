"""Files that are read in a process of their own: the same checks, the same clean files, and no harm done."""

import io
import lzma
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from calendar_app.domain.asset import Crop
from calendar_app.integrations import media_file, media_reader
from calendar_app.integrations.decoder import Decoder
from calendar_app.integrations.media_file import MediaInfo, RenderTarget, UnusableFile
from tests.builders import DATA

PHONE = DATA / "phone.heic"
LARGE = RenderTarget(max_width=4000, max_height=4000)


def avif(picture: Image.Image, **options) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "AVIF", **options)
    return stream.getvalue()


def claiming(data: bytes, *, width: int, height: int) -> bytes:
    """The same HEIC file with another size in all its boxes that name one."""
    known = data.split(b"ispe")
    size = bytes(4) + width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return b"ispe".join([known[0], *(size + part[12:] for part in known[1:])])


def refused(source: Path | bytes) -> str:
    with pytest.raises(UnusableFile) as refusal:
        media_reader.inspect(source)
    return refusal.value.key


def test_a_photograph_of_a_phone_is_taken_upright():
    info = media_reader.inspect(PHONE)
    assert info == MediaInfo(media_type="image/heic", width=48, height=64, size=PHONE.stat().st_size)
    assert media_reader.inspect(PHONE.read_bytes()) == info


def test_it_is_published_as_an_upright_jpeg_that_names_nobody():
    rendered = media_reader.render(PHONE, target=LARGE)
    picture = Image.open(io.BytesIO(rendered))
    assert (picture.format, picture.size) == ("JPEG", (48, 64))
    red, green, _ = picture.getpixel((44, 3))
    assert (red > 200, green < 60) == (True, True)
    assert b"Maker of cameras" in PHONE.read_bytes()
    assert b"Maker of cameras" not in rendered
    assert not picture.getexif()


def test_a_crop_is_taken_from_the_upright_photograph():
    rendered = media_reader.render(PHONE, target=LARGE, crop=Crop(5000, 0, 10_000, 5000))
    assert Image.open(io.BytesIO(rendered)).size == (24, 32)


def test_an_avif_is_taken_and_published_as_a_jpeg():
    exif = Image.Exif()
    exif[0x0112] = 6
    data = avif(Image.new("RGB", (80, 60), (200, 30, 30)), exif=exif)
    info = media_reader.inspect(data)
    assert (info.media_type, info.width, info.height) == ("image/avif", 60, 80)
    picture = Image.open(io.BytesIO(media_reader.render(data, target=LARGE)))
    assert (picture.format, picture.size) == ("JPEG", (60, 80))
    assert picture.getpixel((30, 40))[0] > 180


def test_what_is_transparent_stays_so_on_the_screen():
    still = Image.open(io.BytesIO(media_reader.still(avif(Image.new("RGBA", (40, 30), (9, 9, 9, 0))))))
    assert (still.format, still.mode) == ("PNG", "RGBA")


@pytest.mark.parametrize("kept", [0.1, 0.3, 0.6, 0.95])
def test_a_truncated_file_is_refused(kept):
    heic, still = PHONE.read_bytes(), avif(Image.linear_gradient("L").convert("RGB"))
    assert refused(heic[: int(len(heic) * kept)]) == "picture_damaged"
    assert refused(still[: int(len(still) * kept)]) == "picture_damaged"


def test_sides_of_thirty_thousand_pixels_are_refused_before_anything_is_decoded():
    assert refused(lzma.decompress((DATA / "long.heic.xz").read_bytes())) == "picture_too_large"


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (9_000, 8_000)])
def test_a_size_that_is_not_that_of_the_pixels_only_ever_costs_the_file(width, height):
    assert refused(claiming(PHONE.read_bytes(), width=width, height=height)) == "picture_damaged"
    assert media_reader.inspect(PHONE).width == 48


def test_what_moves_is_refused_with_its_own_reason():
    first, second = Image.new("RGB", (64, 64), "red"), Image.new("RGB", (64, 64), "blue")
    assert refused(avif(first, save_all=True, append_images=[second])) == "picture_animated"
    assert refused(b"\0\0\0\x18ftyphevc\0\0\0\0msf1hevc") == "picture_animated"


def test_noise_in_the_middle_of_a_file_is_only_ever_a_refusal():
    whole = PHONE.read_bytes()
    for start in range(12, len(whole), 60):
        try:
            media_reader.render(whole[:start] + b"\xff\x00\xa5" * 8 + whole[start + 24 :], target=LARGE)
        except UnusableFile as refusal:
            assert refusal.key.startswith("picture_")  # noqa: PT017 (some of them survive, and may)


def test_a_wrong_name_and_a_weight_without_limit_are_met_as_for_every_picture(tmp_path):
    named = tmp_path / "photo.jpg"
    named.write_bytes(PHONE.read_bytes())
    assert media_reader.inspect(named).media_type == "image/heic"
    with named.open("r+b") as stream:
        stream.truncate(media_file.MAX_BYTES + 1)
    assert refused(named) == "picture_too_heavy"
    assert refused(tmp_path / "gone.heic") == "picture_missing"


@pytest.fixture
def decoder():
    made = []

    def make(**options) -> Decoder:
        made.append(Decoder(**options))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_process_that_falls_over_is_a_damaged_file(decoder):
    falls = decoder(command=[sys.executable, "-c", "import os; os.abort()"])
    for _ in range(2):
        with pytest.raises(UnusableFile) as refusal:
            falls.ask("inspect", PHONE)
        assert refusal.value.key == "picture_damaged"


def test_one_that_says_nothing_is_ended_in_time(decoder):
    hangs = decoder(command=[sys.executable, "-c", "import sys; sys.stdin.read()"], seconds=0.2)
    with pytest.raises(UnusableFile) as refusal:
        hangs.ask("inspect", PHONE)
    assert refusal.value.key == "picture_too_slow"


def test_one_that_went_since_is_started_again(decoder):
    reads = decoder()
    first = reads.ask("inspect", PHONE, edge_px=99)
    reads._process.kill()
    reads._process.wait()
    assert reads.ask("inspect", PHONE, edge_px=99) == first


GREEDY = """
import sys
from pathlib import Path
sys.path[:0] = {path!r}
from calendar_app.integrations import decoder_process
decoder_process._restrict()
for harm in (lambda: bytes(decoder_process.MEMORY_BYTES), lambda: Path({file!r}).write_text("x" * 99)):
    try:
        harm()
    except (MemoryError, OSError) as error:
        print(type(error).__name__)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit less")
def test_what_asks_for_too_much_memory_or_writes_a_file_is_stopped(tmp_path):
    text = GREEDY.format(path=sys.path, file=str(tmp_path / "x"))
    said = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)
    assert said.stdout.split() == ["MemoryError", "OSError"]
