"""The panels of a leaflet: their positions and their layout."""

from reportlab.lib.units import mm

from ocop_desktop.reports.design.layout import PageLayout

WIDTH: float = 297 * mm
HEIGHT: float = 210 * mm
FLAP: float = 97 * mm  # the panel folded inside is a little narrower
PANEL: float = 100 * mm
MARGIN: float = 10 * mm

OUTSIDE = ((0.0, FLAP), (FLAP, PANEL), (FLAP + PANEL, PANEL))
INSIDE = ((0.0, PANEL), (PANEL, PANEL), (2 * PANEL, FLAP))


def panel_layout(width: float) -> PageLayout:
    """Return the layout of a panel of `width` points, for the tables on it."""
    return PageLayout(
        width=width,
        height=HEIGHT,
        margin=MARGIN,
        names=(),
        body=(),
        facts=(),
        small=7.8,
        tiny=6.8,
        star=20,
        gap=11,
    )
