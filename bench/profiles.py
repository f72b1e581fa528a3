"""How fast A4 profiles print, each with a photo of its own of at least 300 KB, and the peak memory.

`profiles` prints 1,000 in one process, `large` the whole of a large province with a pool.
"""

import subprocess
import sys
from time import perf_counter, process_time

from bench.memory import children_peak_megabytes, peak_megabytes
from bench.photos import SMALLEST, with_photos
from bench.registers import DAY, FOLDER
from ocop_desktop.domain.print.printing import Piece, PrintOrder
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.reports.press import pool, press
from ocop_desktop.services import printing, products
from ocop_desktop.store.database import Register

COUNT = 1_000
LARGE = 10_323
RUNS = 3


def run() -> None:
    """Print pages a second of one process, and its peak."""
    _measure("one", COUNT)


def run_large() -> None:
    """Print seconds, and the peaks of parent and pool."""
    _measure("pool", LARGE)


def _measure(way: str, count: int) -> None:
    """In a process of its own, so that its peak is that of printing."""
    with_photos(count).close()
    subprocess.run([sys.executable, "-m", "bench.profiles", way, str(count)], check=True)


def measure_one(count: int) -> None:
    """Print every product's profile in this process, several times."""
    press.PAGES_ALONE = count
    register = with_photos(count)
    _print(register, 1)
    runs = [_print(register, count) for _ in range(RUNS)]
    speeds = ", ".join(f"{count / cpu:.0f}" for _, cpu in runs)
    best = max(count / wall for wall, _ in runs)
    print(
        f"profiles A4: {count:,} pages, photos from {SMALLEST / 1000:.0f} KB: {speeds} pages/s of "
        f"CPU, drawn and bound (aim 400 drawn); best {best:.0f} pages/s; "
        f"peak {peak_megabytes():.0f} MB (aim 300), {_megabytes():,.0f} MB"
    )
    register.close()


def measure_pool(count: int) -> None:
    """Print every product's profile with the pool, once."""
    register = with_photos(count)
    wall, cpu = _print(register, count)
    print(
        f"profiles A4: {count:,} pages, {pool.processes()} processes: {wall:.1f} s (aim 25), "
        f"{count / wall:.0f} pages/s, parent {cpu:.1f} s of CPU; peak of the parent "
        f"{peak_megabytes():.0f} MB, of a process {children_peak_megabytes():.0f} MB (aim 300), "
        f"{_megabytes():,.0f} MB"
    )
    (FOLDER / "profiles.pdf").unlink()
    register.close()


def _print(register: Register, count: int) -> tuple[float, float]:
    """Wall and CPU time of the profiles of the first products."""
    rows = products.find(register, ProductQuery(), DAY).rows[:count]
    order = PrintOrder(Piece.A4, tuple(row.id for row in rows))
    wall, cpu = perf_counter(), process_time()
    printing.print_order(register, order, FOLDER / "profiles.pdf", on=DAY)
    return perf_counter() - wall, process_time() - cpu


def _megabytes() -> float:
    return (FOLDER / "profiles.pdf").stat().st_size / 1e6


if __name__ == "__main__":
    {"one": measure_one, "pool": measure_pool}[sys.argv[1]](int(sys.argv[2]))
