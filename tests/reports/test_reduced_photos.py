"""A document for a message shows light copies of its photos; none keeps what was noted in a picture."""

import os
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import (
    PrintContent,
    PrintPhoto,
    ProductProfile,
    Quality,
    Style,
)
from ocop_desktop.reports import documents, images
from ocop_desktop.reports.assembly.document_writer import USUAL_LIMITS, DrawingLimits
from ocop_desktop.reports.pdf.reduced_photos import MAX_BYTES, MAX_EDGE
from tests.reports.reading import picture_of
from tests.reports.samples import TODAY, full_profile, painted

GPS, MAKE, LATITUDE = 0x8825, 0x010F, 2


@pytest.fixture
def output(tmp_path: Path) -> Path:
    path = tmp_path / "out" / "light.pdf"
    path.parent.mkdir()
    return path


def _write(
    output: Path, quality: Quality, *products: ProductProfile, limits: DrawingLimits = USUAL_LIMITS
) -> None:
    content = PrintContent("", TODAY, products)
    documents.write(DocumentKey.A4, content, Style(quality=quality), output, limits=limits)


def _grainy(path: Path, size: tuple[int, int] = (1200, 900)) -> PrintPhoto:
    """A photo whose JPEG is large: nothing but grain."""
    grain = Image.frombytes("RGB", (400, 300), os.urandom(400 * 300 * 3)).resize(size)
    grain.save(path, "JPEG", quality=90)
    return PrintPhoto(path, *size)


def _sizes(output: Path) -> list[tuple[int, int, int]]:
    """Width, height and bytes of each photo shown."""
    with pikepdf.open(output) as pdf:
        shown = [image for page in pdf.pages for image in page.get_images().values()]
        return [(int(one.Width), int(one.Height), len(one.read_raw_bytes())) for one in shown]


def test_photos_are_shrunk_for_a_message_and_for_nothing_else(output: Path, tmp_path: Path) -> None:
    photo = _grainy(tmp_path / "grain.jpg")
    for quality in (Quality.OFFICE, Quality.SHOP):
        _write(output, quality, full_profile(photo))
        assert _sizes(output) == [(1200, 900, photo.path.stat().st_size)]
    _write(output, Quality.SMALL, full_profile(photo))
    ((width, height, size),) = _sizes(output)
    assert max(width, height) <= MAX_EDGE
    assert size <= MAX_BYTES
    assert width / height == pytest.approx(4 / 3, rel=0.01)


def test_a_light_copy_shows_what_the_photo_shows_around_its_focus(
    output: Path, tmp_path: Path
) -> None:
    photo = replace(painted(tmp_path / "p.jpg", (2400, 1600)), focus_x=0.2, focus_y=0.9)
    seen = []
    for quality in (Quality.OFFICE, Quality.SMALL):
        _write(output, quality, full_profile(photo))
        seen.append(picture_of(output, 1, tmp_path, 20))
    for office, small in zip(*(one.tobytes() for one in seen), strict=True):
        assert abs(office - small) < 60


def test_a_light_copy_is_made_once_whatever_process_asks_and_gone_with_the_job(
    output: Path, tmp_path: Path
) -> None:
    photo = painted(tmp_path / "p.jpg", (1200, 800))
    written = []
    for processes in (2, 1):
        limits = DrawingLimits(single_process_pages=1, processes=processes)
        pages = [full_profile(photo, key=str(n)) for n in range(9)]
        _write(output, Quality.SMALL, *pages, limits=limits)
        written.append(output.read_bytes())
    assert written[0] == written[1]
    with pikepdf.open(output) as pdf:
        stored = {one.objgen for page in pdf.pages for one in page.get_images().values()}
    assert len(stored) == 1
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_a_photo_that_cannot_be_decoded_keeps_a_message_back(output: Path, tmp_path: Path) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"\xff\xd8\xff" + bytes(400) + b"\xff\xd9")
    with pytest.raises(CannotPrint) as refused:
        _write(output, Quality.SMALL, full_profile(PrintPhoto(path, 1200, 800)))
    assert "broken.jpg" in refused.value.problems[0]


@pytest.mark.parametrize("quality", list(Quality))
def test_no_place_or_camera_of_a_picture_is_printed(
    output: Path, tmp_path: Path, quality: Quality
) -> None:
    source = tmp_path / "phone.jpg"
    noted = Image.Exif()
    noted[MAKE] = "MayAnhCuaToi"
    noted.get_ifd(GPS)[LATITUDE] = (10.0, 24.0, 36.0)
    with Image.open(painted(tmp_path / "p.jpg").path) as image:
        image.save(source, "JPEG", exif=noted, comment=b"MayAnhCuaToi")
    assert b"Exif" in source.read_bytes()
    taken = images.prepare_photo(source, tmp_path / "media")
    photo = PrintPhoto(tmp_path / "media" / taken.large, taken.width, taken.height)
    _write(output, quality, full_profile(photo))
    written = output.read_bytes()
    assert b"Exif" not in written
    assert b"MayAnhCuaToi" not in written


def test_even_an_unprepared_picture_loses_its_notes_in_a_message(
    output: Path, tmp_path: Path
) -> None:
    photo = painted(tmp_path / "p.jpg")
    noted = Image.Exif()
    noted[MAKE] = "MayAnhCuaToi"
    with Image.open(photo.path) as image:
        image.load()
        image.save(photo.path, "JPEG", exif=noted, comment=b"MayAnhCuaToi")
    _write(output, Quality.SMALL, full_profile(photo))
    assert b"MayAnhCuaToi" not in output.read_bytes()
