"""Prepared photos on a page: cropped around their focus point, embedded as they are."""

from ocop_desktop.domain.printing import PrintPhoto
from ocop_desktop.reports.document import Document
from ocop_desktop.reports.pen import path as path_of
from ocop_desktop.reports.pen import rounded

_JPEG_START = b"\xff\xd8\xff"
_JPEG_END = b"\xff\xd9"


def is_whole(photo: PrintPhoto) -> bool:
    """Whether the file is there and begins and ends as a JPEG does."""
    try:
        with photo.path.open("rb") as file:
            start = file.read(3)
            file.seek(-2, 2)
            return start == _JPEG_START and file.read(2) == _JPEG_END
    except OSError:
        return False


def dots_per_inch(photo: PrintPhoto, wide: float, high: float) -> float:
    """How finely the photo prints when it fills `wide` by `high` points."""
    return 72 / max(wide / photo.width, high / photo.height)


def draw(
    document: Document,
    photo: PrintPhoto,
    box: tuple[float, float, float, float],
    radius: float = 0,
) -> None:
    """Fill `box` (x, y, wide, high) with the photo; what hangs over is clipped."""
    x, y, wide, high = box
    pen = document.pen()
    clip = rounded(*box, radius) if radius else f"{x:.2f} {y:.2f} {wide:.2f} {high:.2f} re"
    pen.raw(f"q {clip} W n")
    document.photo(photo.path, _covering(photo, x, y, wide, high))
    pen.raw("Q")


def _covering(
    photo: PrintPhoto, x: float, y: float, wide: float, high: float
) -> tuple[float, float, float, float]:
    scale = max(wide / photo.width, high / photo.height)
    drawn_wide, drawn_high = photo.width * scale, photo.height * scale
    left = _kept_inside(wide / 2 - photo.focus_x * drawn_wide, wide - drawn_wide)
    foot = _kept_inside(high / 2 - (1 - photo.focus_y) * drawn_high, high - drawn_high)
    return x + left, y + foot, drawn_wide, drawn_high


def _kept_inside(shift: float, lowest: float) -> float:
    return min(0.0, max(lowest, shift))


def hill_edge(x: float, y: float, wide: float, high: float) -> str:
    """The path of a low hill from x, y to the right; it hides the straight foot of a photo."""
    return path_of(
        ("m", (x, y - 2)),
        ("l", (x, y + high * 0.30)),
        ("c", (x + wide * 0.28, y + high * 1.25, x + wide * 0.60, y - high * 0.10,
               x + wide, y + high)),
        ("l", (x + wide, y - 2)),
        ("h", ()),
    )  # fmt: skip
