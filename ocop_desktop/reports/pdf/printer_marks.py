"""Crop and fold marks: where the print shop cuts, and where a leaflet is folded."""

from collections.abc import Iterable

from reportlab.lib.units import mm

from ocop_desktop.reports.pdf.content_stream import Pen

LENGTH = 5 * mm
TICK = 2.5 * mm
_BLACK = (0.0, 0.0, 0.0)
_QUIET = (0.6, 0.6, 0.6)


def crop_marks(pen: Pen, wide: float, high: float, bleed: float) -> None:
    """Draw two hairlines at every corner of a page of `wide` by `high` points, outside its bleed."""
    for x, out in ((0.0, -1), (wide, 1)):
        for y, up in ((0.0, -1), (high, 1)):
            across, above = x + out * bleed, y + up * bleed
            pen.stroke(
                f"{across:.2f} {y:.2f} m {across + out * LENGTH:.2f} {y:.2f} l", _BLACK, 0.25
            )
            pen.stroke(f"{x:.2f} {above:.2f} m {x:.2f} {above + up * LENGTH:.2f} l", _BLACK, 0.25)


def fold_marks(pen: Pen, folds: Iterable[float], high: float, bleed: float) -> None:
    """Mark folds at each x of `folds`: dashed outside the bleed, else small ticks at the edges."""
    for x in folds:
        ends = ((-bleed - LENGTH, -bleed), (high + bleed, high + bleed + LENGTH))
        if not bleed:
            ends = ((0.0, TICK), (high - TICK, high))
        lines = " ".join(f"{x:.2f} {low:.2f} m {x:.2f} {top:.2f} l" for low, top in ends)
        pen.raw(f"q [{'2 2' if bleed else ''}] 0 d")
        pen.stroke(lines, _BLACK if bleed else _QUIET, 0.25)
        pen.raw("Q")
