"""Draw prepared photos, cropped around their focus point and embedded as they are."""

import hashlib
import re

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.paths import open_regular
from ocop_desktop.domain.print.cropping import cover_box
from ocop_desktop.domain.print.documents import PrintPhoto, ProductProfile
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import make_path as path_of
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle

_DIGEST = re.compile("[0-9a-f]{64}")
_JPEG_START = b"\xff\xd8\xff"
_JPEG_END = b"\xff\xd9"


def find_fault(photo: PrintPhoto) -> FindingRule | None:
    """Return what is wrong with the file: refused, missing or changed; None when it is sound.

    Prepared photos are named by the SHA-256 of their bytes; of others the start and end are read.
    """
    if photo.refused:
        return FindingRule.PHOTO_REFUSED
    try:
        with open_regular(photo.path) as file:
            if _DIGEST.fullmatch(photo.path.stem):
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                return None if digest == photo.path.stem else FindingRule.PHOTO_CHANGED
            start = file.read(3)
            file.seek(-2, 2)
            is_jpeg = start == _JPEG_START and file.read(2) == _JPEG_END
            return None if is_jpeg else FindingRule.PHOTO_CHANGED
    except OSError:
        return FindingRule.PHOTO_MISSING


def printed_dpi(photo: PrintPhoto, width: float, height: float) -> float:
    """Return the resolution of the photo when it fills `width` by `height` points."""
    return 72 / max(width / photo.width, height / photo.height)


def report_low_resolution(
    canvas: Canvas,
    profile: ProductProfile,
    photo: PrintPhoto,
    size: tuple[float, float],
    min_dpi: float,
) -> None:
    """Report that `photo` prints under `min_dpi` when it fills `size` points."""
    dpi = printed_dpi(photo, *size)
    if dpi < min_dpi:
        canvas.report(FindingRule.LOW_RESOLUTION, profile, f"{round(dpi)} dpi")


def draw_photo(
    canvas: Canvas,
    photo: PrintPhoto,
    box: tuple[float, float, float, float],
    radius: float = 0,
) -> None:
    """Fill `box` (x, y, width, height) with the photo and clip what lies outside."""
    x, y, width, height = box
    stream = canvas.stream
    clip = (
        rounded_rectangle(*box, radius)
        if radius
        else f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    )
    stream.append(f"q {clip} W n")
    canvas.draw_photo(photo.path, _cover_box(photo, x, y, width, height))
    stream.append("Q")


def _cover_box(
    photo: PrintPhoto, x: float, y: float, width: float, height: float
) -> tuple[float, float, float, float]:
    lies = cover_box((photo.width, photo.height), (photo.focus_x, photo.focus_y), (width, height))
    return x + lies.left, y + height - lies.top - lies.height, lies.width, lies.height


def hill_edge_path(x: float, y: float, width: float, height: float) -> str:
    """Return the path of a low hill from x, y to the right; it covers the lower edge of a photo."""
    return path_of(
        ("m", (x, y - 2)),
        ("l", (x, y + height * 0.30)),
        ("c", (x + width * 0.28, y + height * 1.25, x + width * 0.60, y - height * 0.10,
               x + width, y + height)),
        ("l", (x + width, y - 2)),
        ("h", ()),
    )  # fmt: skip
