"""How long the 66-product fair catalogue takes, and how large it is."""

from time import perf_counter

from bench.registers import DAY, FOLDER, practice
from ocop_desktop.domain.printing import Piece, PrintOrder
from ocop_desktop.services import fairs, printing


def run() -> None:
    """Print seconds, pages and megabytes; the first run also loads ReportLab and the fonts."""
    register = practice(66)
    fair = fairs.all_fairs(register)[0]
    order = PrintOrder(Piece.CATALOGUE, fair_id=fair.id)
    target = FOLDER / "catalogue.pdf"
    for run_name in ("first", "again"):
        started = perf_counter()
        printed = printing.print_order(register, order, target, on=DAY)
        seconds = perf_counter() - started
        size = target.stat().st_size / 1e6
        print(
            f"catalogue {printed.products} products ({run_name}): {seconds:.2f} s (aim 2 s), "
            f"{printed.pages} pages, {size:.1f} MB (aim 15 MB)"
        )
    register.close()
