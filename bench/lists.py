"""How long the product list takes: the first one, and again after one save, own or another's."""

from dataclasses import replace
from statistics import median
from time import perf_counter

from bench.registers import DAY, practice
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import products
from ocop_desktop.services.registers import open_register
from ocop_desktop.store.database import Register


def run() -> None:
    """Print the first list, and list and facets after an own and after another program's save."""
    for size in (10_323, 100_000):
        register = practice(size)
        other = open_register(register.folder)
        first = _measure_asking(register)
        own = _measure_after_saves(register, register)
        foreign = _measure_after_saves(other, register)
        other.close()
        register.close()
        print(
            f"lists {size:>7,}: list and facets first {first:.0f} ms, after an own save {own:.0f} "
            f"ms, after another's {foreign:.0f} ms (aim 300 ms after a save)"
        )


def _measure_after_saves(writer: Register, reader: Register) -> float:
    """The median of five times the list was asked for after one save, in milliseconds."""
    times = []
    for turn in range(5):
        row = products.all_rows(writer, DAY)[turn * 100]
        product = products.details(writer, row.id, DAY).product
        notes = f"{product.notes}." if len(product.notes) < 100 else ""
        products.save(writer, replace(product, notes=notes))
        times.append(_measure_asking(reader))
    return median(times)


def _measure_asking(register: Register) -> float:
    started = perf_counter()
    products.find(register, ProductQuery(), DAY)
    products.facets(register, DAY)
    return (perf_counter() - started) * 1000
