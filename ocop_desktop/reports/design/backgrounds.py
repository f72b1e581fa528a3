"""Backgrounds of whole pages: landscapes, a hill border between two colours, closing hills."""

from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Box, Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.palette import GOLD, Colour, ColourPair

MIN_CLOSING_HEIGHT = 64.0
_MAX_CLOSING_SHARE = 0.19  # of the page's height


def draw_landscape(canvas: Canvas, box: Box, colours: ColourPair, emblem: str, look: Look) -> None:
    """Fill a box (x, y, width, height) with a light colour, emblems and hills; extend it into the bleed."""
    size, plain = 30 * canvas.width / 595, not look.theme.ornaments
    shapes.draw_landscape_box(
        canvas.stream, canvas.extend_into_bleed(*box), emblem, colours, size, plain=plain
    )


def draw_hill_border(canvas: Canvas, y: float, colour: Colour, look: Look) -> None:
    """Draw the lower border of the colour above `y` as a hill, in a plain theme straight, edged in gold."""
    stream, (x, _, width, _) = canvas.stream, canvas.extend_into_bleed(0, y, canvas.width, 1)
    scale = canvas.width / 595
    if not look.theme.ornaments:
        stream.fill_rectangle(x, y - 4 * scale, width, 4 * scale, GOLD)
        return
    deep = 30 * scale
    for ink, offset in ((GOLD, 4.0 * scale), (colour, 0.0)):
        bottom = y - offset
        curve = (
            f"{x:.2f} {y + 1:.2f} m {x:.2f} {bottom:.2f} l "
            f"{x + width * 0.30:.2f} {bottom - deep * 1.5:.2f} "
            f"{x + width * 0.62:.2f} {bottom + deep * 0.7:.2f} {x + width:.2f} {bottom - deep * 0.7:.2f} c "
            f"{x + width:.2f} {y + 1:.2f} l h"
        )
        stream.fill_path(curve, ink)


def draw_closing_hills(
    canvas: Canvas, spare_height: float, colours: ColourPair, layout: PageLayout, look: Look
) -> bool:
    """Draw pale hills where the lowest `spare_height` points of a page are empty.

    Returns whether they are drawn: they need enough height and a theme with ornaments.
    """
    if spare_height < MIN_CLOSING_HEIGHT * layout.scale or not look.theme.ornaments:
        return False
    x, y, width, _ = canvas.extend_into_bleed(0, 0, layout.width, 1)
    height = min(spare_height * 0.9, layout.height * _MAX_CLOSING_SHARE) - y
    shapes.draw_pale_hills(canvas.stream, (x, y, width, height), colours)
    return True


def draw_photo_placeholder(
    canvas: Canvas, box: Box, radius: float, emblem: str, look: Look
) -> None:
    """Draw a rounded box with the group's colour, hills and emblem in place of a product's photo."""
    stream, (x, y, width, height) = canvas.stream, box
    colours = look.colours(emblem)
    stream.append(f"q {rounded_rectangle(x, y, width, height, radius)} W n")
    stream.fill_rectangle(x, y, width, height, colours.light)
    if look.theme.ornaments:
        shapes.draw_hills(stream, (x, y, width, height * 0.62), colours)
    size = min(width, height) * 0.36
    shapes.draw_emblem(
        stream, emblem, x + width * 0.5 - size / 2, y + height * 0.60, size, colours.deep
    )
    stream.append("Q")
