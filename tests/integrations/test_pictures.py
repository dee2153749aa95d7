"""Foreign pictures: each bad one is refused with its own reason, each good one comes out clean."""

import io
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from calendar_app import paths
from calendar_app.domain.asset import Crop
from calendar_app.integrations import media_file, pictures
from calendar_app.integrations.pictures import RenderTarget, UnusableFile

PICTURES = paths.resources() / "demo/pictures"
CHINA, COFFEE, CHELSEA = PICTURES / "china.jpg", PICTURES / "coffee.png", PICTURES / "chelsea.png"
ALL = sorted([*PICTURES.glob("*.jpg"), *PICTURES.glob("*.png")])
LARGE = RenderTarget(max_width=4000, max_height=4000)


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


def photo(path: Path = CHINA) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB")


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def refused(source) -> str:
    with pytest.raises(UnusableFile) as refusal:
        pictures.inspect(source)
    with pytest.raises(UnusableFile) as same:
        pictures.render(source, target=LARGE)
    assert same.value.key == refusal.value.key
    return refusal.value.key


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean distance of two pictures of one size, in levels of 255."""
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


def exif_with(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Maker of cameras"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    return exif


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_claiming(width: int, height: int) -> bytes:
    """A small file that unpacks to an enormous picture."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = zlib.compress(bytes((width // 8 + 1) * 2000), 9)
    return b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.name)
def test_real_photographs_are_taken_as_they_are(path):
    info = pictures.inspect(path)
    with Image.open(path) as picture:
        assert (info.width, info.height) == picture.size
    assert info.media_type == {"jpg": "image/jpeg", "png": "image/png"}[path.suffix[1:]]
    assert info.size == path.stat().st_size
    assert pictures.inspect(path.read_bytes()) == info


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp"), ("GIF", "image/gif")],
)
def test_each_accepted_format_is_known_by_its_bytes_whatever_its_name(kind, media_type, tmp_path):
    file = tmp_path / "picture.bmp"
    file.write_bytes(saved(photo(), kind))
    assert pictures.inspect(file).media_type == media_type


@pytest.mark.parametrize(
    ("kind", "name"), [("TIFF", "TIFF"), ("BMP", "BMP"), ("JPEG2000", "JPEG 2000"), ("EPS", "EPS")]
)
def test_other_formats_are_refused_by_name(kind, name, tmp_path):
    file = tmp_path / "picture.jpg"
    file.write_bytes(saved(photo(), kind))
    with pytest.raises(UnusableFile) as refusal:
        pictures.inspect(file)
    assert (refusal.value.key, refusal.value.params) == ("picture_format", {"format": name})


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"%PDF-1.7\n",
        b"\x00\x00\x00\x18ftypcrx \x00\x00\x00\x01crx isom",
        b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00",
    ],
    ids=["svg", "pdf", "raw", "mp4"],
)
def test_drawings_documents_and_videos_are_refused_as_formats(data):
    assert refused(data) == "picture_format"


@pytest.mark.parametrize("head", [b"MZ\x90\x00", b"\x7fELF\x02\x01", b"#!/bin/sh\n", b"\xcf\xfa\xed\xfe"])
def test_a_renamed_program_is_called_one(head, tmp_path):
    file = tmp_path / "holiday.jpg"
    file.write_bytes(head + bytes(4096))
    assert refused(file) == "picture_program"


def test_text_an_empty_file_and_no_file_each_have_a_reason(tmp_path):
    text = tmp_path / "text.png"
    text.write_text("Bonjour, voici la photo.", encoding="utf-8")
    empty = tmp_path / "empty.png"
    empty.touch()
    assert refused(text) == "picture_unknown"
    assert refused(empty) == "picture_empty"
    assert refused(tmp_path / "gone.png") == "picture_missing"
    assert refused(tmp_path) == "picture_missing"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
@pytest.mark.parametrize("kept", [0.02, 0.5, 0.95])
def test_a_truncated_picture_is_refused(kind, kept):
    whole = saved(photo(), kind)
    assert refused(whole[: int(len(whole) * kept)]) == "picture_damaged"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_garbage_behind_a_good_head_is_only_ever_a_picture_error(kind):
    whole = bytearray(saved(photo(), kind))
    for start in range(8, len(whole), max(1, len(whole) // 60)):
        broken = bytes(whole[:start]) + b"\xff\x00\xa5" * 40 + bytes(whole[start + 120 :])
        try:
            pictures.render(broken, target=RenderTarget(max_width=64, max_height=64))
        except UnusableFile as refusal:
            assert refusal.key.startswith("picture_")  # noqa: PT017 (some of them survive, and may)


@pytest.mark.parametrize("side", [9_500, 12_000, 30_000, 200_000])
def test_an_enormous_picture_is_refused_before_it_is_decoded(side):
    bomb = png_claiming(side, side)
    assert len(bomb) < 1_000_000
    assert refused(bomb) == "picture_too_large"


def test_a_file_too_heavy_is_refused_without_being_looked_at(tmp_path):
    file = tmp_path / "heavy.jpg"
    with file.open("wb") as stream:
        stream.write(CHINA.read_bytes())
        stream.truncate(media_file.MAX_BYTES + 1)
    assert refused(file) == "picture_too_heavy"


def test_a_jpeg_of_endless_scans_is_refused():
    whole = saved(photo(), "JPEG", progressive=True)
    last = whole.rindex(b"\xff\xda")
    assert refused(whole[:-2] + whole[last:-2] * 1000 + b"\xff\xd9") == "picture_damaged"


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_an_animated_picture_is_refused_with_its_own_reason(kind):
    first, second = photo(CHINA), photo(PICTURES / "flower.jpg")
    assert refused(saved(first, kind, save_all=True, append_images=[second])) == "picture_animated"


def test_a_phone_photo_with_a_second_picture_inside_is_one_photograph():
    depth = photo().convert("L").convert("RGB")
    portrait = saved(photo(), "MPO", save_all=True, append_images=[depth], quality=95)
    assert pictures.inspect(portrait).media_type == "image/jpeg"
    rendered = opened(pictures.render(portrait, target=LARGE))
    assert rendered.format == "JPEG"
    assert difference(rendered, photo()) < 6 < difference(rendered, depth)


UPRIGHT_BY = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("orientation", UPRIGHT_BY)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_cameras_orientation_is_respected(orientation, kind):
    turn = UPRIGHT_BY[orientation]
    stored = photo().transpose(turn) if turn is not None else photo()
    data = saved(stored, kind, exif=exif_with(orientation))
    info = pictures.inspect(data)
    assert (info.width, info.height) == (640, 427)
    rendered = opened(pictures.render(data, target=LARGE))
    assert rendered.size == (640, 427)
    assert difference(rendered, photo()) < 6


# What Pillow says of any file of these formats, without a word of it standing in the file.
TECHNICAL = {
    "jfif",
    "jfif_version",
    "jfif_unit",
    "jfif_density",
    "progressive",
    "progression",
    "loop",
    "background",
}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_personal_is_left_in_a_rendered_file(kind):
    data = saved(
        photo(),
        "JPEG",
        exif=exif_with(6),
        comment=b"private words",
        xmp=b"<x>private words</x>",
        dpi=(300, 300),
    )
    assert opened(data).getexif().get_ifd(0x8825)
    rendered = pictures.render(data, target=RenderTarget(max_width=300, max_height=300, format=kind))
    assert set(opened(rendered).info) <= TECHNICAL
    assert not opened(rendered).getexif()
    assert b"private" not in rendered
    assert b"Maker of cameras" not in rendered


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_comments_and_profiles_of_the_demonstration_pictures_go_too(kind):
    for path in ALL:
        rendered = opened(
            pictures.render(path, target=RenderTarget(max_width=90, max_height=90, format=kind))
        )
        assert {"comment", "Comment", "exif", "icc_profile", "photoshop", "xmp"}.isdisjoint(rendered.info)


def test_the_same_picture_gives_the_same_bytes_also_from_several_threads():
    data = saved(photo(), "JPEG", exif=exif_with(8), icc_profile=_profile("sRGB"))
    target = RenderTarget(max_width=320, max_height=320)
    with ThreadPoolExecutor(4) as pool:
        made = list(
            pool.map(lambda _: pictures.render(data, target=target, crop=Crop(500, 0, 9500, 8000)), range(12))
        )
    assert len(set(made)) == 1


def _profile(space: str) -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(space)).tobytes()


def test_cmyk_is_published_as_rgb_in_nearly_the_same_colours():
    data = saved(photo().convert("CMYK"), "JPEG", quality=95)
    assert opened(data).mode == "CMYK"
    assert pictures.inspect(data).media_type == "image/jpeg"
    rendered = opened(pictures.render(data, target=LARGE))
    assert rendered.mode == "RGB"
    assert difference(rendered, photo()) < 6


def test_sixteen_bits_a_channel_keep_their_tones():
    grey = photo().convert("L")
    deep = grey.convert("I").point(lambda value: value * 257).convert("I;16")
    data = saved(deep, "PNG")
    assert opened(data).mode == "I;16"
    pictures.inspect(data)
    rendered = opened(pictures.render(data, target=RenderTarget(max_width=640, max_height=640, format="PNG")))
    assert difference(rendered, grey) < 1


def test_sixteen_bit_colour_keeps_its_tones():
    width, height = 64, 48
    small = photo().resize((width, height))
    row = width * 3
    raw = small.tobytes()
    lines = (b"\0" + bytes(b for v in raw[y * row : y * row + row] for b in (v, v)) for y in range(height))
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0))
    body = png_chunk(b"IDAT", zlib.compress(b"".join(lines)))
    data = b"\x89PNG\r\n\x1a\n" + header + body + png_chunk(b"IEND", b"")
    rendered = opened(pictures.render(data, target=RenderTarget(max_width=64, max_height=64, format="PNG")))
    assert difference(rendered, small) < 1


def test_a_picture_in_another_colour_space_is_brought_to_srgb():
    swapped = _swapped_primaries(_profile("sRGB"))
    data = saved(Image.new("RGB", (64, 64), (200, 30, 30)), "PNG", icc_profile=swapped)
    red, green, _blue = opened(
        pictures.render(data, target=RenderTarget(max_width=64, max_height=64, format="PNG"))
    ).getpixel((32, 32))
    assert green > red


def _swapped_primaries(profile: bytes) -> bytes:
    """An sRGB profile whose red and green columns changed places."""
    return profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")


@pytest.mark.parametrize("profile", [b"not a profile", b"\x00" * 200])
def test_a_broken_colour_profile_does_not_lose_the_picture(profile):
    data = saved(photo(), "JPEG", icc_profile=profile, quality=95)
    assert difference(opened(pictures.render(data, target=LARGE)), photo()) < 5


def test_a_grey_photo_with_a_colour_profile_stays_grey():
    data = saved(photo().convert("L"), "JPEG", icc_profile=_profile("sRGB"))
    assert difference(opened(pictures.render(data, target=LARGE)), photo().convert("L")) < 5


def test_transparency_becomes_white_paper_in_a_jpeg_and_stays_in_a_png():
    cut_out = photo(COFFEE).convert("RGBA")
    cut_out.putalpha(Image.linear_gradient("L").resize(cut_out.size).point(lambda value: 255 * (value > 127)))
    data = saved(cut_out, "PNG")
    paper = opened(pictures.render(data, target=LARGE))
    assert paper.getpixel((5, 5)) == (255, 255, 255)
    kept = opened(pictures.render(data, target=RenderTarget(max_width=300, max_height=300, format="PNG")))
    assert kept.getpixel((5, 5))[3] == 0
    assert kept.getpixel((5, 190))[3] == 255


def test_a_palette_with_a_transparent_colour_is_drawn_on_white():
    picture = Image.new("P", (40, 40), 0)
    picture.putpalette([0, 0, 0, 250, 0, 0])
    data = saved(picture, "GIF", transparency=0)
    assert opened(pictures.render(data, target=LARGE)).getpixel((20, 20)) == (255, 255, 255)


def test_a_crop_is_taken_from_the_upright_picture():
    lying = saved(photo().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif_with(6), quality=95)
    rendered = opened(pictures.render(lying, target=LARGE, crop=Crop(2500, 5000, 7500, 10_000)))
    expected = photo().crop((160, 214, 480, 427))
    assert rendered.size == expected.size
    assert difference(rendered, expected) < 6


def test_a_crop_of_a_large_photo_is_cut_where_it_was_drawn():
    large = photo(PICTURES / "hubble_deep_field.jpg").resize((4000, 3488))
    data = saved(large, "JPEG", quality=95)
    target = RenderTarget(max_width=250, max_height=250)
    rendered = opened(pictures.render(data, target=target, crop=Crop(1000, 2000, 9000, 8000)))
    expected = large.crop((400, 698, 3600, 2790)).resize(rendered.size, Image.Resampling.LANCZOS)
    assert rendered.size == (250, 163)
    assert difference(rendered, expected) < 6


@pytest.mark.parametrize("turn", range(4))
def test_a_turned_picture_is_cut_as_it_stands_then(turn):
    crop = Crop(1000, 0, 6000, 10_000, turn)
    expected = photo().rotate(-90 * turn, expand=True)
    expected = expected.crop((round(expected.width / 10), 0, round(expected.width * 0.6), expected.height))
    rendered = opened(pictures.render(CHINA, target=LARGE, crop=crop))
    assert rendered.size == expected.size
    assert difference(rendered, expected) < 6


@pytest.mark.parametrize(
    "edges", [(0, 0, 0, 10_000), (5, 0, 4, 9), (0, 0, 10_001, 10_000), (-1, 0, 10, 10), (0, 0, 9, 9, 4)]
)
def test_a_crop_outside_the_picture_is_a_mistake_of_the_caller(edges):
    with pytest.raises(ValueError, match="not a crop"):
        pictures.render(CHINA, target=LARGE, crop=Crop(*edges))


def test_the_thinnest_crop_still_shows_a_pixel():
    assert opened(pictures.render(CHINA, target=LARGE, crop=Crop(9_999, 9_999, 10_000, 10_000))).size == (
        1,
        1,
    )


def test_pictures_shrink_to_the_channel_and_never_grow():
    shrunk = opened(pictures.render(CHINA, target=RenderTarget(max_width=320, max_height=1000)))
    assert shrunk.size == (320, 214)
    assert opened(pictures.render(CHINA, target=LARGE)).size == (640, 427)


def test_a_limit_of_bytes_lowers_the_quality_and_only_then_gives_up():
    free = pictures.render(CHINA, target=LARGE)
    limit = len(free) // 2
    tight = pictures.render(CHINA, target=RenderTarget(max_width=4000, max_height=4000, max_bytes=limit))
    assert len(tight) <= limit
    assert opened(tight).size == (640, 427)
    with pytest.raises(UnusableFile) as refusal:
        pictures.render(CHINA, target=RenderTarget(max_width=4000, max_height=4000, max_bytes=900))
    assert (refusal.value.key, refusal.value.params) == ("picture_cannot_fit", {"limit": 900})


def test_thumbnails_are_small_upright_and_light():
    lying = saved(photo().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif_with(6))
    small = pictures.still(lying, edge_px=96)
    assert opened(small).size == (96, 64)
    assert len(small) < 6_000


def test_a_thumbnail_of_a_cut_out_stays_transparent():
    cut_out = photo(COFFEE).convert("RGBA")
    cut_out.putalpha(0)
    assert opened(pictures.still(saved(cut_out, "PNG"), edge_px=48)).mode == "RGBA"


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_a_broken_exif_block_does_not_lose_the_picture():
    data = saved(photo(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f broken")
    assert (pictures.inspect(data).width, pictures.inspect(data).height) == (640, 427)
