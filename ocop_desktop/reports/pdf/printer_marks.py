"""Crop marks and fold marks: where the print shop cuts, and where a leaflet is folded."""

from collections.abc import Iterable

from reportlab.lib.units import mm

from ocop_desktop.reports.pdf.content_stream import ContentStream

MARK_LENGTH = 5 * mm
FOLD_TICK = 2.5 * mm
_BLACK = (0.0, 0.0, 0.0)
_GREY = (0.6, 0.6, 0.6)


def draw_crop_marks(stream: ContentStream, width: float, height: float, bleed: float) -> None:
    """Draw two hairlines at every corner of a page of `width` by `height` points, outside its bleed."""
    for x, out in ((0.0, -1), (width, 1)):
        for y, up in ((0.0, -1), (height, 1)):
            across, above = x + out * bleed, y + up * bleed
            stream.stroke_path(
                f"{across:.2f} {y:.2f} m {across + out * MARK_LENGTH:.2f} {y:.2f} l", _BLACK, 0.25
            )
            stream.stroke_path(
                f"{x:.2f} {above:.2f} m {x:.2f} {above + up * MARK_LENGTH:.2f} l", _BLACK, 0.25
            )


def draw_fold_marks(
    stream: ContentStream, folds: Iterable[float], height: float, bleed: float
) -> None:
    """Mark folds at each x of `folds`: dashed outside the bleed, else short ticks at the edges."""
    for x in folds:
        ends = ((-bleed - MARK_LENGTH, -bleed), (height + bleed, height + bleed + MARK_LENGTH))
        if not bleed:
            ends = ((0.0, FOLD_TICK), (height - FOLD_TICK, height))
        lines = " ".join(f"{x:.2f} {low:.2f} m {x:.2f} {top:.2f} l" for low, top in ends)
        stream.append(f"q [{'2 2' if bleed else ''}] 0 d")
        stream.stroke_path(lines, _BLACK if bleed else _GREY, 0.25)
        stream.append("Q")
