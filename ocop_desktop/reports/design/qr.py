"""QR codes drawn as vector squares, and read back before they are printed."""

import re
from functools import lru_cache
from typing import Any

import zxingcpp
from PIL import Image

from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.palette import INK, WHITE

QUIET_ZONE = 3  # modules
MIN_DPI = 150  # dots an inch
_DARK = re.compile("1+")
_BITS = bytes.maketrans(b"\x00\xff", b"10")
_QR_ONLY = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


@lru_cache(maxsize=4096)
def make_modules(text: str, size: float) -> tuple[str, ...] | None:
    """Return the rows of the code as strings of "0" and "1".

    None when the text cannot be encoded, or not be read back at `MIN_DPI` dots an inch from a
    square of `size` points, quiet zone included.
    """
    try:
        code = zxingcpp.create_barcode(
            text, zxingcpp.BarcodeFormat.QRCode, ec_level=_correction_level(text)
        )
    except ValueError:
        return None
    image: Any = code.to_image(1, add_quiet_zones=False)
    dots, count = memoryview(image).tobytes(), len(memoryview(image))
    if _read_back(_rasterise(dots, count, size)) != text:
        return None
    bits = dots.translate(_BITS).decode()
    return tuple(bits[start : start + count] for start in range(0, len(bits), count))


def _read_back(image: Image.Image) -> str | None:
    read = zxingcpp.read_barcode(
        image, formats=_QR_ONLY, try_rotate=False, try_downscale=False, try_invert=False
    )
    return read.text if read else None


def _rasterise(dots: bytes, count: int, size: float) -> Image.Image:
    """Render the code on its white square in whole dots, as a coarse printer does."""
    page = Image.new("L", (count + 2 * QUIET_ZONE, count + 2 * QUIET_ZONE), 255)
    page.paste(Image.frombytes("L", (count, count), dots), (QUIET_ZONE, QUIET_ZONE))
    edge = round(size / 72 * MIN_DPI)
    return page.resize((edge, edge), Image.Resampling.NEAREST)


def _correction_level(text: str) -> str:
    return "M" if len(text.encode()) < 250 else "L"


def draw_modules(
    stream: ContentStream, x: float, y: float, size: float, rows: tuple[str, ...]
) -> None:
    """Draw the code on white, quiet zone included, in a square of `size` points."""
    step = size / (len(rows) + 2 * QUIET_ZONE)
    stream.fill_rectangle(x, y, size, size, WHITE)
    shift = QUIET_ZONE * step
    ink = " ".join(map(str, INK))
    stream.append(
        f"q {step:.5f} 0 0 {step:.5f} {x + shift:.3f} {y + shift:.3f} cm {ink} rg {_modules_path(rows)} f Q"
    )


@lru_cache(maxsize=64)
def _modules_path(rows: tuple[str, ...]) -> str:
    """Return a path with a rectangle for every run of dark modules, one unit a module."""
    places = _module_origins(len(rows))
    runs = [match.span() for match in _DARK.finditer("0".join(rows))]
    return " ".join([f"{places[start]} {end - start} 1 re" for start, end in runs])


@lru_cache(maxsize=64)
def _module_origins(count: int) -> tuple[str, ...]:
    """Return column and row (from the bottom) of every module, and of the gap after each row."""
    return tuple(f"{x} {y}" for y in reversed(range(count)) for x in range(count + 1))
