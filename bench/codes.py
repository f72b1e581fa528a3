"""How long the next product code takes to propose among 100,000 products."""

from statistics import median
from time import perf_counter

from bench.registers import DAY, practice
from ocop_desktop.services import product_codes, products

SIZE = 100_000
RUNS = 15


def run() -> None:
    """Print the median and the slowest proposal, each for another product."""
    register = practice(SIZE)
    ids = [row.id for row in products.all_rows(register, DAY) if row.commune_code]
    times = []
    for product_id in ids[:: len(ids) // RUNS][:RUNS]:
        started = perf_counter()
        product_codes.propose(register, product_id, DAY.year)
        times.append((perf_counter() - started) * 1000)
    register.close()
    print(
        f"code proposed among {SIZE:,} products: median {median(times):.1f} ms, "
        f"slowest {max(times):.1f} ms (aim 20 ms)"
    )
