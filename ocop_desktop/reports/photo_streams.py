"""Photos in a PDF: the pages are saved with empty images, then each photo's bytes are copied in once.

The copies follow as an incremental update: the images' objects once more, now with the bytes of the
JPEG files, and a cross-reference stream that points to them (PDF 32000-1, 7.5.6 and 7.5.8).
"""

import os
import struct
from collections.abc import Callable, Collection, Mapping
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from ocop_desktop.domain.errors import CannotPrint

_AS_STREAM = pikepdf.AccessMode.stream  # a mapped file would count as memory
_TAIL = 64  # bytes in which a file ends: "startxref", a number, "%%EOF"
_FRAMES = {*range(0xFFC0, 0xFFD0)} - {0xFFC4, 0xFFC8, 0xFFCC}  # of these, the others are tables
_MODES = {(8, 1): "L", (8, 3): "RGB", (8, 4): "CMYK"}  # by bits and parts of a colour
_COLOURS = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}


@dataclass(slots=True)
class PagePhoto:
    """A JPEG file that `pages` (from 0, in order) show under `name`.

    `size` is in bytes, `wide` and `high` in pixels; `mode` is "L", "RGB" or "CMYK".
    """

    name: str
    path: Path
    size: int
    wide: int
    high: int
    mode: str
    pages: list[int] = field(default_factory=list)

    def show_on(self, page: int) -> None:
        """Note that `page`, the one being drawn, shows the photo."""
        if page not in self.pages[-1:]:
            self.pages.append(page)


def page_photo(name: str, path: Path) -> PagePhoto:
    """The JPEG file `path`, of which only the head is read, to be shown under `name` ("/Photo1").

    Raises `CannotPrint` naming the file when it is lost or no JPEG.
    """
    try:
        with path.open("rb") as file:
            wide, high, mode = _frame(file)
            return PagePhoto(name, path, file.seek(0, os.SEEK_END), wide, high, mode)
    except (OSError, struct.error, KeyError) as error:
        raise CannotPrint((path.name,)) from error


def _frame(file: BinaryIO) -> tuple[int, int, str]:
    """Width, height and mode as the frame header of a JPEG file tells (ITU T.81, B.2.2)."""
    marker, length = 0xFFD8, 2
    if file.read(2) != marker.to_bytes(2):
        raise KeyError(marker)
    while marker not in _FRAMES:
        file.seek(length - 2, os.SEEK_CUR)
        marker, length = struct.unpack(">HH", file.read(4))
    bits, high, wide, parts = struct.unpack(">BHHB", file.read(6))
    return wide, high, _MODES[bits, parts]


def add_empty_images(pdf: pikepdf.Pdf, photos: Collection[PagePhoto]) -> None:
    """Give the pages an image without bytes for each of the photos they show."""
    pages = [page.obj for page in pdf.pages] if photos else []
    for photo in photos:
        image = pikepdf.Stream(pdf, b"", _image(photo))
        for page in photo.pages:
            _own(_own(pages[page], "/Resources"), "/XObject")[photo.name] = image


def _own(holder: pikepdf.Object, key: str) -> pikepdf.Object:
    """The dictionary `key` of `holder`, made or copied first where it is missing or shared."""
    found = holder.get(key, Dictionary())
    holder[key] = copy(found) if found.is_indirect else found
    return holder[key]


def _image(photo: PagePhoto) -> Dictionary:
    """The image dictionary of PDF 32000-1, 8.9.5, without the length."""
    image = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=photo.wide,
        Height=photo.high,
        ColorSpace=_COLOURS[photo.mode],
        BitsPerComponent=8,
        Filter=Array([Name.DCTDecode]),
    )
    if photo.mode == "CMYK":
        image.Decode = Array([1, 0] * 4)  # JPEG files hold these inverted
    return image


def append_photos(file: BinaryIO, photos: Collection[PagePhoto], go_on: Callable[[], None]) -> None:
    """Append to the PDF `file`, open for reading and writing, the bytes its empty images lack.

    `go_on` is called before each; what it raises gives the job up.
    Raises `CannotPrint` naming a photo that was lost or has changed since its page was drawn.
    """
    if not photos:
        return
    with pikepdf.open(file, access_mode=_AS_STREAM) as pdf:
        pages = [page.obj for page in pdf.pages]
        numbers = [_number(pages[photo.pages[0]], photo) for photo in photos]
        free, kept = int(pdf.trailer.Size), _kept(pdf.trailer)
    previous = _last_references(file)
    offsets = {}
    for number, photo in zip(numbers, photos, strict=True):
        go_on()
        offsets[number] = _append_image(file, number, photo)
    offsets[free] = file.tell()  # the cross-reference stream is an object too
    _append_references(file, offsets, b"%s /Prev %d /Size %d" % (kept, previous, free + 1))


def _number(page: pikepdf.Object, photo: PagePhoto) -> int:
    """The object number that the image of the photo on `page` was saved under."""
    return page.Resources.XObject[photo.name].objgen[0]


def _kept(trailer: pikepdf.Object) -> bytes:
    """What the new trailer repeats from the last one."""
    keys = ("/Root", "/Info", "/ID")
    return b" ".join(b"%s %s" % (key.encode(), trailer[key].unparse()) for key in keys)


def _last_references(file: BinaryIO) -> int:
    """Where the cross-references of `file` start, as its last lines tell; goes to the file's end."""
    file.seek(-_TAIL, os.SEEK_END)
    return int(file.read().rpartition(b"startxref")[2].split()[0])


def _append_image(file: BinaryIO, number: int, photo: PagePhoto) -> int:
    """Append the photo's image as object `number`; where it starts."""
    image = _image(photo)
    image.Length = photo.size
    start = file.tell()
    file.write(b"%d 0 obj\n%s\nstream\n" % (number, image.unparse()))
    _append_bytes(file, photo)
    file.write(b"\nendstream\nendobj\n")
    return start


def _append_bytes(file: BinaryIO, photo: PagePhoto) -> None:
    try:
        with photo.path.open("rb", buffering=0) as source:
            data = source.read(photo.size + 1)
    except OSError as error:
        raise CannotPrint((photo.path.name,)) from error
    if len(data) != photo.size:
        raise CannotPrint((photo.path.name,))
    file.write(data)


def _append_references(file: BinaryIO, offsets: Mapping[int, int], trailer: bytes) -> None:
    """Append a cross-reference stream of all `offsets` by object number, itself the last of them."""
    start = max(offsets.values())
    wide = (start.bit_length() + 7) // 8
    numbers = sorted(offsets)
    index = b" ".join(b"%d 1" % number for number in numbers)
    entries = b"".join(b"\1%s\0" % offsets[number].to_bytes(wide) for number in numbers)
    file.write(
        b"%d 0 obj\n<< /Type /XRef %s /W [1 %d 1] /Index [%s] /Length %d >>\nstream\n"
        % (numbers[-1], trailer, wide, index, len(entries))
    )
    file.write(b"%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (entries, start))
