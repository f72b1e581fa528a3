"""How fast A4 profiles print, each with a photo of its own of at least 300 KB, and the peak memory.

`profiles` draws 1,000 in one process, then prints them, each product met for the first time;
`large` prints the whole of a large province with a pool.
"""

import subprocess
import sys
from collections.abc import Callable, Sequence
from time import perf_counter, process_time

from bench.memory import children_peak_megabytes, peak_megabytes
from bench.photos import SMALLEST, with_photos
from bench.registers import DAY, FOLDER
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.reports import documents
from ocop_desktop.reports.assembly import process_pool
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from ocop_desktop.services import printing, products
from ocop_desktop.store.database import Register

COUNT = 1_000
LARGE = 10_323
RUNS = 3
ALONE = DrawingLimits(processes=1)


def run() -> None:
    """Print pages a second of one process, and its peak."""
    _measure("one")


def run_large() -> None:
    """Print seconds, and the peaks of parent and pool."""
    _measure("pool")


def _measure(way: str) -> None:
    """In a process of its own, so that its peak is that of printing."""
    with_photos(LARGE).close()
    subprocess.run([sys.executable, "-m", "bench.profiles", way], check=True)


def measure_one() -> None:
    """Draw, then print, profiles in this process, several times, always of other products."""
    register = with_photos(LARGE)
    orders = iter([_order(register, place * COUNT, COUNT) for place in range(2 * RUNS)])
    _cpu(_print_alone, register, _order(register, LARGE - 1, 1))
    drawn = [_cpu(_draw, register, next(orders)) for _ in range(RUNS)]
    bound = [_cpu(_print_alone, register, next(orders)) for _ in range(RUNS)]
    print(
        f"profiles A4: {COUNT:,} pages, photos from {SMALLEST / 1000:.0f} KB: drawn "
        f"{_speeds(drawn)} pages/s of CPU (aim 400), drawn and bound {_speeds(bound)}; "
        f"peak {peak_megabytes():.0f} MB (aim 300), {_megabytes():,.0f} MB"
    )
    register.close()


def measure_pool() -> None:
    """Print every product's profile with the pool, once."""
    register = with_photos(LARGE)
    order, start = _order(register, 0, LARGE), perf_counter()
    cpu = _cpu(_print, register, order)
    wall = perf_counter() - start
    print(
        f"profiles A4: {LARGE:,} pages, {process_pool.count_processes()} processes: {wall:.1f} s (aim 25), "
        f"{LARGE / wall:.0f} pages/s, parent {cpu:.1f} s of CPU; peak of the parent "
        f"{peak_megabytes():.0f} MB, of a process {children_peak_megabytes():.0f} MB (aim 300), "
        f"{_megabytes():,.0f} MB"
    )
    (FOLDER / "profiles.pdf").unlink()
    register.close()


def _order(register: Register, first: int, count: int) -> PrintOrder:
    rows = products.find(register, ProductQuery(), DAY).rows[first : first + count]
    return PrintOrder(DocumentKey.A4, tuple(row.id for row in rows))


def _draw(register: Register, order: PrintOrder) -> None:
    """Draw all pages in this process, as the guard does before a job."""
    content = printing._gather_content(register, order, DAY)  # noqa: SLF001 - as the service does
    documents.check(order.document, content, order.style, limits=ALONE)


def _print_alone(register: Register, order: PrintOrder) -> None:
    """Print in this process what the service prints."""
    content = printing._gather_content(register, order, DAY)  # noqa: SLF001 - as the service does
    output = FOLDER / "profiles.pdf"
    documents.write(order.document, content, order.style, output, limits=ALONE)


def _print(register: Register, order: PrintOrder) -> None:
    printing.print_order(register, order, FOLDER / "profiles.pdf", on=DAY)


def _cpu(
    job: Callable[[Register, PrintOrder], None], register: Register, order: PrintOrder
) -> float:
    """Seconds of this process."""
    start = process_time()
    job(register, order)
    return process_time() - start


def _speeds(seconds: Sequence[float]) -> str:
    return ", ".join(f"{COUNT / one:.0f}" for one in seconds)


def _megabytes() -> float:
    return (FOLDER / "profiles.pdf").stat().st_size / 1e6


if __name__ == "__main__":
    {"one": measure_one, "pool": measure_pool}[sys.argv[1]]()
