"""QR codes as vector squares, read back before they are printed."""

import re
from functools import lru_cache
from typing import Any

import zxingcpp

from ocop_desktop.reports.palette import INK, WHITE
from ocop_desktop.reports.pen import Pen

QUIET = 3
_DARK = re.compile("1+")
_BITS = {0: "1", 255: "0"}
_QR_ONLY = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


@lru_cache(maxsize=4096)
def modules(text: str) -> tuple[str, ...] | None:
    """The rows of the code as strings of "0" and "1"; None when the text cannot be coded and read."""
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=_level(text))
    except ValueError:
        return None
    read = zxingcpp.read_barcode(code.to_image(3), formats=_QR_ONLY)
    if read is None or read.text != text:
        return None
    image: Any = code.to_image(1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()
    return tuple("".join([_BITS[dot] for dot in row]) for row in rows)


def _level(text: str) -> str:
    return "M" if len(text.encode()) < 250 else "L"


def draw(pen: Pen, x: float, y: float, size: float, rows: tuple[str, ...]) -> None:
    """Draw the code on white, quiet edge included, in a square of `size` points."""
    step = size / (len(rows) + 2 * QUIET)
    pen.rectangle(x, y, size, size, WHITE)
    runs = [
        f"{run.start()} {len(rows) - line - 1} {run.end() - run.start()} 1 re"
        for line, row in enumerate(rows)
        for run in _DARK.finditer(row)
    ]
    shift = QUIET * step
    ink = " ".join(map(str, INK))
    pen.raw(
        f"q {step:.5f} 0 0 {step:.5f} {x + shift:.3f} {y + shift:.3f} cm {ink} rg "
        f"{' '.join(runs)} f Q"
    )
