"""How long one answer of the search box and of the ranked suggestions takes, once the list stands."""

from collections.abc import Sequence
from statistics import median
from time import perf_counter

from bench.registers import DAY, practice
from ocop_desktop.domain.ranking import RankedIndex
from ocop_desktop.domain.register.product import ProductQuery, ProductRow
from ocop_desktop.services import products

TYPED = (
    "m",
    "ma",
    "mat",
    "mat o",
    "mat ong",
    "nuoc mam",
    "htx",
    "79-27664",
    "ca phe",
    "khong co gi",
)


def run() -> None:
    """Print the median and the slowest answer for each size."""
    for size, limit in ((10_323, 20), (100_000, 80)):
        register = practice(size)
        started = perf_counter()
        products.find(register, ProductQuery(), DAY)
        first = (perf_counter() - started) * 1000
        times = []
        for text in TYPED * 3:
            started = perf_counter()
            products.find(register, ProductQuery(text=text), DAY)
            times.append((perf_counter() - started) * 1000)
        rows = products.all_rows(register, DAY)
        register.close()
        print(
            f"search {size:>7,}: median {median(times):.1f} ms, slowest {max(times):.1f} ms "
            f"(aim {limit} ms); first list {first:.0f} ms"
        )
        _rank(rows, limit)


def _rank(rows: Sequence[ProductRow], limit: int) -> None:
    started = perf_counter()
    index = RankedIndex([row.key for row in rows], [row.name for row in rows])
    built = (perf_counter() - started) * 1000
    times = []
    for text in TYPED * 3:
        started = perf_counter()
        index.rank(text, 300)
        times.append((perf_counter() - started) * 1000)
    print(
        f"rank   {len(rows):>7,}: median {median(times):.1f} ms, slowest {max(times):.1f} ms "
        f"(aim {limit} ms); index {built:.0f} ms"
    )
