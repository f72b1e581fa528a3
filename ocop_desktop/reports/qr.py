"""QR codes as vector squares, read back before they are printed."""

from functools import lru_cache
from typing import Any

import zxingcpp

from ocop_desktop.reports.palette import INK, WHITE
from ocop_desktop.reports.pen import Pen

QUIET = 3
_QR_ONLY = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


@lru_cache(maxsize=512)
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
    return tuple("".join("0" if dot else "1" for dot in row) for row in rows)


def _level(text: str) -> str:
    return "M" if len(text.encode()) < 250 else "L"


def draw(pen: Pen, x: float, y: float, size: float, rows: tuple[str, ...]) -> None:
    """Draw the code on white, quiet edge included, in a square of `size` points."""
    step = size / (len(rows) + 2 * QUIET)
    pen.rectangle(x, y, size, size, WHITE)
    runs = [
        f"{left} {len(rows) - line - 1} {length} 1 re"
        for line, row in enumerate(rows)
        for left, length in _runs(row)
    ]
    shift = QUIET * step
    ink = " ".join(map(str, INK))
    pen.raw(
        f"q {step:.5f} 0 0 {step:.5f} {x + shift:.3f} {y + shift:.3f} cm {ink} rg "
        f"{' '.join(runs)} f Q"
    )


def _runs(row: str) -> list[tuple[int, int]]:
    runs, start = [], row.find("1")
    while start >= 0:
        end = row.find("0", start)
        end = len(row) if end < 0 else end
        runs.append((start, end - start))
        start = row.find("1", end)
    return runs
