"""Leaflets (tờ gấp): A4 landscape, printed on both sides and folded twice; two pages a product.

Turned over its short edge the inner flap lies on the inner flap.
"""

from dataclasses import replace

from ocop_desktop.domain.print.documents import PrintContent, Style
from ocop_desktop.domain.print.sharpness import MIN_DPI
from ocop_desktop.reports.cards.product_documents import (
    bleed_for,
    compose_document,
    make_look,
    product_bookmarks,
)
from ocop_desktop.reports.leaflet.inside import InsidePage
from ocop_desktop.reports.leaflet.outside import OutsidePage
from ocop_desktop.reports.leaflet.panels import HEIGHT, WIDTH
from ocop_desktop.reports.pdf.canvas import Composition, DocumentPage


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the outside and the inside of a leaflet for each product."""
    look, dpi = make_look(style), MIN_DPI[style.quality]
    pages: list[DocumentPage] = []
    for product in content.products:
        pages += [OutsidePage(product, look, dpi), InsidePage(product, look, dpi)]
    marks = product_bookmarks(content, look, range(0, len(pages), 2))
    whole = compose_document("document.leaflet", content, look, (WIDTH, HEIGHT), pages, marks)
    return replace(whole, bleed=bleed_for(style), folded=True)
