import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from ocop_desktop.domain.errors import CannotPrint, CannotWrite
from ocop_desktop.domain.text import Language
from ocop_desktop.reports.assembly import document_writer
from ocop_desktop.reports.assembly.document_writer import USUAL_LIMITS, DrawingLimits
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Box, Canvas, Composition
from tests.reports.reading import picture_of
from tests.reports.samples import painted

PAGE = (300.0, 200.0)
IN_PARTS = DrawingLimits(part_pages=2)
WHOLE = (0.0, 0.0, *PAGE)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out" / "photos.pdf"


@pytest.fixture(autouse=True)
def _folder(output: Path) -> None:
    output.parent.mkdir()


@dataclass(frozen=True)
class _PhotoPage:
    """A page that shows photos, each in its box, and then does something more."""

    shown: Sequence[tuple[Path, Box]]
    then: Callable[[], object] = int
    profiles: tuple[()] = ()

    def draw(self, canvas: Canvas) -> None:
        for photo, box in self.shown:
            canvas.draw_photo(photo, box)
        canvas.stream.fill_rectangle(0, 0, 10, 10, (0, 0, 0))
        self.then()


def _written(
    output: Path, pages: Sequence[Sequence[Path]], limits: DrawingLimits = USUAL_LIMITS
) -> None:
    """Write a file whose pages show those photos, each filling its page."""
    shown = [_PhotoPage([(photo, WHOLE) for photo in photos]) for photos in pages]
    _print(output, shown, limits)


def _print(output: Path, pages: Sequence[_PhotoPage], limits: DrawingLimits = USUAL_LIMITS) -> None:
    composition = Composition("Ảnh", "", "vi", PAGE, pages, 0)
    document_writer.write(composition, Look(Wording(Language.VI)), output, limits=limits)


def _photos(folder: Path, count: int) -> list[Path]:
    """Photos that differ in size, so that no two can be taken for each other."""
    return [painted(folder / f"{n}.jpg", (300 + n, 200), 10 * n).path for n in range(count)]


def _images(page: pikepdf.Page) -> dict[str, Any]:
    return dict(page.get_images())


def _bytes_on(page: pikepdf.Page) -> list[bytes]:
    return [image.read_raw_bytes() for image in _images(page).values()]


def test_each_page_shows_its_own_photo_byte_for_byte(output: Path, tmp_path: Path) -> None:
    photos = _photos(tmp_path, 5)
    _written(output, [[photo] for photo in photos], IN_PARTS)
    with pikepdf.open(output) as pdf:
        shown = [_bytes_on(page) for page in pdf.pages]
        sizes = [int(image.Width) for page in pdf.pages for image in _images(page).values()]
    assert shown == [[photo.read_bytes()] for photo in photos]
    assert sizes == [300, 301, 302, 303, 304]


def test_a_page_may_show_several_photos_and_another_none(output: Path, tmp_path: Path) -> None:
    first, second = _photos(tmp_path, 2)
    _written(output, [[first, second], [], [second]])
    with pikepdf.open(output) as pdf:
        shown = [set(_bytes_on(page)) for page in pdf.pages]
    assert shown == [{first.read_bytes(), second.read_bytes()}, set(), {second.read_bytes()}]


def test_a_photo_on_many_pages_is_stored_once(output: Path, tmp_path: Path) -> None:
    (photo,) = _photos(tmp_path, 1)
    _written(output, [[photo], [photo, photo], [photo]], IN_PARTS)
    with pikepdf.open(output) as pdf:
        stored = {image.objgen for page in pdf.pages for image in _images(page).values()}
        assert [len(_images(page)) for page in pdf.pages] == [1, 1, 1]
    assert len(stored) == 1
    assert output.read_bytes().count(photo.read_bytes()) == 1


def test_readers_find_nothing_to_repair(output: Path, tmp_path: Path) -> None:
    _written(output, [[photo] for photo in _photos(tmp_path, 3)])
    with pikepdf.open(output, suppress_warnings=False, attempt_recovery=False) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.get_warnings() == []


def test_a_photo_lies_where_it_was_drawn(output: Path, tmp_path: Path) -> None:
    red = _plain(tmp_path / "red.jpg", "RGB", (200, 30, 30))
    _print(output, [_PhotoPage([(red, (0, 0, 150, 100))])])
    seen = picture_of(output, 1, tmp_path, 72)
    assert _near(seen.getpixel((75, 150)), (200, 30, 30))
    assert seen.getpixel((75, 50)) == seen.getpixel((225, 150)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("mode", "ink", "seen"),
    [
        ("L", 90, (90, 90, 90)),
        ("RGB", (40, 120, 200), (40, 120, 200)),
        ("CMYK", (0, 0, 0, 255), (35, 31, 32)),
    ],
)
def test_grey_coloured_and_print_colour_photos_keep_their_colours(
    output: Path, tmp_path: Path, mode: str, ink: Any, seen: tuple[int, ...]
) -> None:
    _written(output, [[_plain(tmp_path / "plain.jpg", mode, ink)]])
    assert _near(picture_of(output, 1, tmp_path, 72).getpixel((150, 100)), seen)


def _plain(path: Path, mode: str, ink: Any) -> Path:
    Image.new(mode, (30, 20), ink).save(path, "JPEG", quality=95)
    return path


def _near(colour: Any, wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) <= 4 for one, other in zip(colour, wanted, strict=True))


def test_the_same_photos_give_the_same_bytes(output: Path, tmp_path: Path) -> None:
    pages = [[photo] for photo in _photos(tmp_path, 3)]
    made = []
    for _ in range(2):
        _written(output, pages)
        made.append(output.read_bytes())
    assert made[0] == made[1]


def test_the_identifier_follows_from_pages_and_photos(output: Path, tmp_path: Path) -> None:
    first, second = _photos(tmp_path, 2)
    identifiers = set()
    drawn: list[list[list[Path]]] = [
        [[first]],
        [[second]],
        [[first], [second]],
        [[first], []],
        [[]],
    ]
    for pages in drawn:
        _written(output, pages)
        with pikepdf.open(output) as pdf:
            identifiers.add(bytes(pdf.trailer.ID[0]))
    assert len(identifiers) == 5


def test_a_document_without_photos_is_one_plain_file(output: Path) -> None:
    _written(output, [[], []])
    assert output.read_bytes().count(b"startxref") == 1
    with pikepdf.open(output) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == 2


@pytest.mark.parametrize("damage", ["missing", "other"])
def test_a_photo_that_cannot_be_read_is_named(output: Path, tmp_path: Path, damage: str) -> None:
    photo = tmp_path / "lost.jpg"
    if damage == "other":
        photo.write_bytes(b"GIF89a")
    with pytest.raises(CannotPrint) as refused:
        _written(output, [[photo]])
    assert refused.value.problems == ("Ảnh: lost.jpg",)
    assert list(output.parent.iterdir()) == []


@pytest.mark.parametrize("damage", ["missing", "cut", "longer"])
def test_a_photo_that_changes_after_it_was_drawn_is_named_and_the_old_file_stays(
    output: Path, tmp_path: Path, damage: str
) -> None:
    (photo,) = _photos(tmp_path, 1)
    output.write_bytes(b"old")
    with pytest.raises(CannotPrint) as refused:
        _written_while_damaged(output, photo, damage)
    assert refused.value.problems == ("0.jpg",)
    assert output.read_bytes() == b"old"
    assert list(output.parent.iterdir()) == [output]


def _written_while_damaged(output: Path, photo: Path, damage: str) -> None:
    data = photo.read_bytes()

    def harm() -> None:
        if damage == "missing":
            photo.unlink()
        else:
            photo.write_bytes(data[:-9] if damage == "cut" else data + b"more")

    _print(output, [_PhotoPage([(photo, WHOLE)], harm)])


def test_a_disk_that_fills_up_under_the_photos_leaves_the_old_file_as_it_was(
    output: Path, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource")
    (photo,) = _photos(tmp_path, 1)
    output.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (photo.stat().st_size, before[1]))
    try:
        with pytest.raises(CannotWrite):
            _written(output, [[photo]])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert output.read_bytes() == b"old"
    assert list(output.parent.iterdir()) == [output]
