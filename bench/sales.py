"""What 36 months of sales of 10,323 products cost the processor: totals, one month imported, its undoing."""

import csv
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from bench.registers import practice
from ocop_desktop.domain.outlets.registration_days import add_months
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping
from ocop_desktop.services import history, sales
from ocop_desktop.store import sales as stored_sales
from ocop_desktop.store.database import Register

MONTHS = 36
TURNS = 5
FIRST = date(2023, 10, 1)
NEXT = date(2026, 10, 1)
CHANNELS = ("Shopee", "Lazada", "Tiki", "TikTok Shop", "Facebook")


def run() -> None:
    """Print the totals in CPU time, then an import of one month of every product."""
    register = practice(10_323, "sales")
    names = sales.list_products(register)
    if len(sales.list_months(register)) < MONTHS:
        fill(register, [one.id for one in names])
    year = date(2025, 1, 1), date(2025, 12, 1)
    for grouping in SaleGrouping:
        whole = _measure(partial(sales.add_up, register, grouping))
        part = _measure(partial(sales.add_up, register, grouping, months=year))
        print(
            f"sales by {grouping}: {whole:.0f} ms of CPU of {MONTHS} months, {part:.0f} ms of a year"
        )
    with TemporaryDirectory() as folder:
        file = Path(folder) / "thang-10.csv"
        _write(file, [one.code or str(one.id) for one in names])
        _print_once("one month tried", lambda: sales.read_file(register, file))
        _print_once("one month imported", lambda: sales.import_file(register, file))
        _print_once("imported again, nothing new", lambda: sales.import_file(register, file))
        _print_once("import undone", lambda: history.undo(register))
    register.close()


def fill(register: Register, product_ids: list[int]) -> None:
    """Save 36 months of sales of those products."""
    for step in range(MONTHS):
        month = add_months(FIRST, step)
        rows = [_make_sale(product_id, month) for product_id in product_ids]
        with register.writing(f"Nhập doanh số từ tệp t{step}.csv: {len(rows)} dòng") as transaction:
            stored_sales.save_many(transaction, rows, ())


def _make_sale(product_id: int, month: date) -> Sale:
    net = Decimal(100_000 + 7919 * product_id % 9_000_000)
    channel = CHANNELS[product_id % len(CHANNELS)]
    return Sale(product_id, channel, month, Decimal(12), "hũ", 10, net + 50_000, net)


def _write(file: Path, codes: list[str]) -> None:
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened, delimiter=";")
        writer.writerow(
            ("Tháng", "Mã sản phẩm", "Kênh", "Số lượng", "Đơn hàng", "Doanh số", "Doanh thu")
        )
        for place, code in enumerate(codes):
            channel = CHANNELS[place % len(CHANNELS)]
            writer.writerow(
                ("10/2026", code, channel, 12, 10, 1_200_000 + place, 1_100_000 + place)
            )


def _measure(act: Callable[[], object]) -> float:
    times = []
    for _ in range(TURNS):
        started = process_time()
        act()
        times.append((process_time() - started) * 1000)
    return median(times)


def _print_once(what: str, act: Callable[[], object]) -> None:
    wall, cpu = perf_counter(), process_time()
    act()
    print(f"{what}: {perf_counter() - wall:.1f} s, {process_time() - cpu:.1f} s of CPU")
