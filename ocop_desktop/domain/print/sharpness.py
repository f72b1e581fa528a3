"""How large a photo prints sharply."""

from ocop_desktop.domain.print.documents import Quality

MIN_DPI = {Quality.SMALL: 72, Quality.OFFICE: 120, Quality.SHOP: 200}
_MM_PER_INCH = 25.4


def sharp_size(width: int, height: int, quality: Quality) -> tuple[int, int]:
    """The largest width and height, in mm, at which so many pixels are fine enough for `quality`."""
    dpi = MIN_DPI[quality]
    return int(width / dpi * _MM_PER_INCH), int(height / dpi * _MM_PER_INCH)
