"""Photos in a PDF: JPEG files copied byte by byte, each once; only their header is parsed."""

import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.paths import open_regular
from ocop_desktop.reports.pdf.pdf_file import PdfFile

_FRAME_MARKERS = {*range(0xFFC0, 0xFFD0)} - {
    0xFFC4,
    0xFFC8,
    0xFFCC,
}  # of these, the others are tables
_MODES = {(8, 1): "L", (8, 3): "RGB", (8, 4): "CMYK"}  # by bits and parts of a colour
_COLOURS = {"L": "/DeviceGray", "RGB": "/DeviceRGB", "CMYK": "/DeviceCMYK"}
_INVERTED = "[ 1 0 1 0 1 0 1 0 ]"  # as JPEG files hold the four colours of print


@dataclass(slots=True)
class PagePhoto:
    """A JPEG file that `pages` (from 0, in order) show under `name`.

    `size` is in bytes, `width` and `height` in pixels; `mode` is "L", "RGB" or "CMYK".
    """

    name: str
    path: Path
    size: int
    width: int
    height: int
    mode: str
    pages: list[int] = field(default_factory=list)

    def add_page(self, page: int) -> None:
        """Note that `page`, which is being drawn, shows the photo."""
        if page not in self.pages[-1:]:
            self.pages.append(page)


def read_page_photo(name: str, path: Path) -> PagePhoto:
    """Read the header of the JPEG file `path`, to be shown under `name` ("Photo1").

    Raises `CannotPrint` naming the file when it is missing or no JPEG.
    """
    try:
        with open_regular(path) as file:
            width, height, mode = _read_frame(file)
            return PagePhoto(name, path, file.seek(0, os.SEEK_END), width, height, mode)
    except (OSError, struct.error, KeyError) as error:
        raise CannotPrint((path.name,)) from error


def _read_frame(file: BinaryIO) -> tuple[int, int, str]:
    """Return width, height and mode from the frame header of a JPEG file (ITU T.81, B.2.2)."""
    marker, length = 0xFFD8, 2
    if file.read(2) != marker.to_bytes(2):
        raise KeyError(marker)
    while marker not in _FRAME_MARKERS:
        file.seek(length - 2, os.SEEK_CUR)
        marker, length = struct.unpack(">HH", file.read(4))
    bits, height, width, parts = struct.unpack(">BHHB", file.read(6))
    return width, height, _MODES[bits, parts]


def write_photo(pdf: PdfFile, number: int, photo: PagePhoto) -> None:
    """Write the photo as the object `number` (PDF 32000-1, 8.9.5).

    Raises `CannotPrint` naming a photo that is missing or has changed since its page was drawn.
    """
    try:
        source = photo.path.open("rb", buffering=0)
    except OSError as error:
        raise CannotPrint((photo.path.name,)) from error
    with source:
        copied = pdf.copy_stream(
            number,
            source,
            photo.size,
            photo.path.name,
            Type="/XObject",
            Subtype="/Image",
            Width=photo.width,
            Height=photo.height,
            ColorSpace=_COLOURS[photo.mode],
            BitsPerComponent=8,
            Filter="/DCTDecode",
            Decode=_INVERTED if photo.mode == "CMYK" else "",
        )
    if copied != photo.size:
        raise CannotPrint((photo.path.name,))
