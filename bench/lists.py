"""How long the product list takes: the first one, and again after one save, own or another's.

A time holds what the services answer (list and facets) and what the window's table and gallery do
until they are painted.
"""

import os
from dataclasses import replace
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from bench.registers import DAY, practice
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import products
from ocop_desktop.services.registers import open_register
from ocop_desktop.store.database import Register
from ocop_desktop.ui.products.product_views import ProductViews
from ocop_desktop.ui.tasks import immortal_constants  # noqa: F401 - importing it is enough


def run() -> None:
    """Print the first list, and list and facets after an own and after another program's save."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication.instance() or QApplication([])
    for size in (10_323, 100_000):
        views = ProductViews()
        views.resize(1000, 700)
        views.show()
        qt.processEvents()
        register = practice(size)
        other = open_register(register.folder)
        first = _measure_asking(register, views)
        own = _measure_after_saves(register, register, views)
        foreign = _measure_after_saves(other, register, views)
        other.close()
        register.close()
        print(
            f"lists {size:>7,}: list, facets and table first {first:.0f} ms, after an own save {own:.0f} "
            f"ms, after another's {foreign:.0f} ms (aim 300 ms after a save)"
        )


def _measure_after_saves(writer: Register, reader: Register, views: ProductViews) -> float:
    """The median of five times the list was asked for after one save, in milliseconds."""
    times = []
    for turn in range(5):
        row = products.all_rows(writer, DAY)[turn * 100]
        product = products.details(writer, row.id, DAY).product
        notes = f"{product.notes}." if len(product.notes) < 100 else ""
        products.save(writer, replace(product, notes=notes))
        times.append(_measure_asking(reader, views))
    return median(times)


def _measure_asking(register: Register, views: ProductViews) -> float:
    started = perf_counter()
    found = products.find(register, ProductQuery(), DAY)
    products.facets(register, DAY)
    views.set_rows(found.rows, None)
    QApplication.processEvents()
    return (perf_counter() - started) * 1000
