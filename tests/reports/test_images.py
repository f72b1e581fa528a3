import hashlib
import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pillow_heif
import pytest
from PIL import Image, ImageCms

from ocop_desktop.domain.errors import BrokenImage, CannotWrite, FileMissing
from ocop_desktop.reports.images import prepare_photo, prepare_photos
from tests.reports.samples import painted


@pytest.fixture
def media(tmp_path: Path) -> Path:
    return tmp_path / "media"


def _saved(path: Path, image: Image.Image, **options: Any) -> Path:
    image.save(path, **options)
    return path


def _pixel(image: Image.Image, at: tuple[int, int]) -> tuple[int, ...]:
    pixel = image.getpixel(at)
    assert isinstance(pixel, tuple)
    return pixel


def _size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def _noise(size: tuple[int, int]) -> Image.Image:
    return Image.effect_noise(size, 90).convert("RGB")


def test_both_renditions_lie_under_the_hash_of_their_content(tmp_path: Path, media: Path) -> None:
    photo = prepare_photo(painted(tmp_path / "a.jpg").path, media)
    for name in (photo.large, photo.small):
        digest = hashlib.sha256((media / name).read_bytes()).hexdigest()
        assert name == f"{digest[:2]}/{digest}.jpg"
    assert not list(media.rglob("*.part"))


def test_the_large_one_is_2400_long_and_the_small_one_light(tmp_path: Path, media: Path) -> None:
    source = _saved(tmp_path / "noise.jpg", _noise((3600, 2400)), quality=90)
    photo = prepare_photo(source, media)
    assert (photo.width, photo.height) == (2400, 1600)
    assert _size(media / photo.large) == (2400, 1600)
    assert max(_size(media / photo.small)) <= 1200
    assert (media / photo.small).stat().st_size <= 150_000


def test_a_small_picture_is_not_enlarged(tmp_path: Path, media: Path) -> None:
    photo = prepare_photo(_saved(tmp_path / "s.png", Image.new("RGB", (40, 30), "red")), media)
    assert (photo.width, photo.height) == (40, 30)


def test_a_picture_taken_sideways_stands_upright_and_tells_no_place(
    tmp_path: Path, media: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (10.0, 24.0, 0.0)
    image = Image.new("RGB", (300, 200), "white")
    image.paste("red", (0, 0, 300, 20))
    source = _saved(tmp_path / "gps.jpg", image, exif=exif, comment="Cần Giờ", quality=95)
    photo = prepare_photo(source, media)
    assert (photo.width, photo.height) == (200, 300)
    with Image.open(media / photo.large) as upright:
        red, green, _ = _pixel(upright, (195, 150))
        assert red > 200
        assert green < 60
        assert not upright.getexif()
    data = (media / photo.large).read_bytes()
    assert b"Exif" not in data
    assert "Cần Giờ".encode() not in data


def test_transparent_parts_become_white(tmp_path: Path, media: Path) -> None:
    source = _saved(tmp_path / "t.webp", Image.new("RGBA", (60, 60), (255, 0, 0, 0)))
    with Image.open(media / prepare_photo(source, media).large) as image:
        assert image.mode == "RGB"
        assert min(_pixel(image, (30, 30))) > 250


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "I;16", "RGBA"])
def test_every_kind_of_png_is_understood(tmp_path: Path, media: Path, mode: str) -> None:
    source = _saved(tmp_path / "m.png", Image.new(mode, (20, 20)))
    with Image.open(media / prepare_photo(source, media).small) as image:
        assert image.mode == "RGB"


def test_cmyk_and_foreign_colour_profiles_become_srgb(tmp_path: Path, media: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    cmyk = _saved(tmp_path / "c.jpg", Image.new("CMYK", (40, 40), (0, 255, 255, 0)))
    tagged = _saved(tmp_path / "p.jpg", Image.new("RGB", (40, 40), "red"), icc_profile=lab)
    damaged = _saved(tmp_path / "d.jpg", Image.new("RGB", (40, 40), "red"), icc_profile=b"x" * 200)
    for photo in prepare_photos((cmyk, tagged, damaged), media):
        with Image.open(media / photo.large) as image:
            red, green, blue = _pixel(image, (20, 20))
            assert red > 180
            assert max(green, blue) < 80
            assert "icc_profile" not in image.info


@pytest.mark.parametrize("suffix", ["heic", "heif", "avif", "tiff", "bmp", "gif", "webp"])
def test_pictures_of_phones_and_scanners_are_read(tmp_path: Path, media: Path, suffix: str) -> None:
    pillow_heif.register_heif_opener()
    image = Image.new("RGB", (320, 240), "red")
    photo = prepare_photo(_saved(tmp_path / f"anh.{suffix}", image), media)
    assert (photo.width, photo.height) == (320, 240)
    with Image.open(media / photo.large) as kept:
        red, green, blue = _pixel(kept, (160, 120))
    assert red > 240
    assert max(green, blue) < 20


@pytest.mark.parametrize("suffix", ["heic", "tiff", "avif"])
def test_a_turned_picture_of_a_phone_stands_upright_without_its_place(
    tmp_path: Path, media: Path, suffix: str
) -> None:
    pillow_heif.register_heif_opener()
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "Máy của bà Lan"
    image = Image.new("RGB", (320, 240), "red")
    photo = prepare_photo(_saved(tmp_path / f"anh.{suffix}", image, exif=exif.tobytes()), media)
    assert (photo.width, photo.height) == (240, 320)
    assert b"Lan" not in (media / photo.large).read_bytes()


def test_of_a_moving_picture_the_first_one_is_taken(tmp_path: Path, media: Path) -> None:
    frames = [Image.new("RGB", (40, 30), shade) for shade in ("red", "blue")]
    source = _saved(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    photo = prepare_photo(source, media)
    with Image.open(media / photo.large) as kept:
        assert _pixel(kept, (20, 15))[0] > 240


@pytest.mark.parametrize("brand", [b"heic", b"avif", b"mp42"])
def test_a_file_that_only_begins_like_one_of_a_phone_is_refused(
    tmp_path: Path, media: Path, brand: bytes
) -> None:
    source = tmp_path / "anh.heic"
    source.write_bytes(b"\0\0\0\x18ftyp" + brand + b"\0" * 400)
    with pytest.raises(BrokenImage):
        prepare_photo(source, media)


def _png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body
    return head + struct.pack(">I", zlib.crc32(body))


def _truncated() -> bytes:
    file = io.BytesIO()
    _noise((200, 200)).save(file, "JPEG")
    return file.getvalue()[:2000]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        b"%PDF-1.4",
        _png_header(50_000, 50_000),
        _png_header(20, 20),
        _truncated(),
    ],
    ids=["empty", "text", "svg", "gif", "pdf", "bomb", "headless", "truncated"],
)
def test_what_is_no_whole_picture_is_refused(tmp_path: Path, media: Path, data: bytes) -> None:
    source = tmp_path / "picture.jpg"
    source.write_bytes(data)
    with pytest.raises(BrokenImage) as refused:
        prepare_photo(source, media)
    assert refused.value.path == source
    assert not media.exists()


def test_a_missing_file_is_named(tmp_path: Path, media: Path) -> None:
    with pytest.raises(FileMissing):
        prepare_photo(tmp_path / "none.jpg", media)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "media"
    blocked.write_text("a file, no folder")
    with pytest.raises(CannotWrite):
        prepare_photo(painted(tmp_path / "a.jpg").path, blocked)


def test_many_pictures_share_one_child_and_keep_their_order(tmp_path: Path, media: Path) -> None:
    sources = [painted(tmp_path / f"{n}.jpg", (100 + n, 80)).path for n in range(5)]
    assert [photo.width for photo in prepare_photos(sources, media)] == [100, 101, 102, 103, 104]
    assert prepare_photos((), media) == ()
