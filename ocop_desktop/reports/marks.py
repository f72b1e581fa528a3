"""Crop marks: where the print shop cuts."""

from reportlab.lib.units import mm

from ocop_desktop.reports.pen import Pen

LENGTH = 5 * mm
_BLACK = (0.0, 0.0, 0.0)


def crop_marks(pen: Pen, wide: float, high: float, bleed: float) -> None:
    """Draw two hairlines at every corner of a page of `wide` by `high` points, outside its bleed."""
    for x, out in ((0.0, -1), (wide, 1)):
        for y, up in ((0.0, -1), (high, 1)):
            across, above = x + out * bleed, y + up * bleed
            pen.stroke(
                f"{across:.2f} {y:.2f} m {across + out * LENGTH:.2f} {y:.2f} l", _BLACK, 0.25
            )
            pen.stroke(f"{x:.2f} {above:.2f} m {x:.2f} {above + up * LENGTH:.2f} l", _BLACK, 0.25)
