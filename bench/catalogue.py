"""How long the 66-product fair catalogue takes in each quality, and how large it is."""

from dataclasses import replace
from time import perf_counter

from bench.photos import SMALLEST, with_prepared_photos
from bench.registers import DAY, FOLDER
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder, Quality, Style
from ocop_desktop.services import events, printing
from ocop_desktop.store.database import Register

AIMS = {
    Quality.OFFICE: "2 s, 15 MB",
    Quality.SMALL: "5 MB",
    Quality.SHOP: "4 s",
}


def run() -> None:
    """Print seconds, pages and megabytes; the very first run also loads ReportLab and the fonts."""
    register = with_prepared_photos(66)
    event = events.all_events(register)[0]
    order = PrintOrder(DocumentKey.CATALOGUE, event_id=event.id)
    print(f"catalogue, each product with a photo of its own of {SMALLEST / 1000:.0f} KB and more:")
    for quality, aim in AIMS.items():
        style = Style(quality=quality)
        for run_name in ("first", "again"):
            _print(register, replace(order, style=style), f"{quality} ({run_name})", aim)
    register.close()


def _print(register: Register, order: PrintOrder, name: str, aim: str) -> None:
    target = FOLDER / "catalogue.pdf"
    started = perf_counter()
    printed = printing.print_order(register, order, target, on=DAY)
    seconds = perf_counter() - started
    size = target.stat().st_size / 1e6
    print(
        f"  {name}: {seconds:.2f} s, {size:.1f} MB (aim {aim}), "
        f"{printed.products} products on {printed.pages} pages"
    )
