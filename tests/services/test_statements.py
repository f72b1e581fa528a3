"""How many statements the services send: on a server every one of them is a journey."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from ocop_desktop.domain.register.product import Product, ProductCode
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import evaluations, history, imports, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.test_evaluations import full

Stocked = tuple[Register, Product]


@contextmanager
def counted(register: Register) -> Iterator[list[str]]:
    """The statements sent while the block runs, BEGIN among them."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    engine = register._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def write_list(file: Path, lines: int) -> Path:
    """A table of fictional products, three of each producer."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["product", "producer", "commune", "stars", "year"])
        for line in range(lines):
            writer.writerow([f"Mứt tập {line}", f"Tổ tập {line // 3}", "Xã Tập", "3", "2024"])
    return file


def test_saving_an_evaluation_reads_its_row_once(stocked: Stocked) -> None:
    register, product = stocked
    kept = evaluations.save(register, full(register, product))
    with counted(register) as sent:
        evaluations.save(register, replace(kept, notes="mới"), lock=True)
    reads = [one for one in sent if one.startswith("SELECT") and "FROM evaluation" in one]
    assert len(reads) == 1, reads


@pytest.mark.parametrize(
    "change",
    [{"notes": "mới"}, {"storage": "Nơi khô ráo", "name": Translated("Tên mới")}],
    ids=["one field", "two fields"],
)
def test_saving_a_known_product_takes_at_most_five_statements(
    stocked: Stocked, change: dict[str, Any]
) -> None:
    register, product = stocked
    with counted(register) as sent:
        products.save(register, replace(product, **change))
    assert len(sent) <= 5, sent


def test_saving_a_new_product_takes_at_most_five_statements(stocked: Stocked) -> None:
    register, product = stocked
    with counted(register) as sent:
        products.save(register, Product(Translated("Bánh tập"), product.producer_id))
    assert len(sent) <= 5, sent


def test_a_code_costs_one_statement_more(stocked: Stocked) -> None:
    register, product = stocked
    codes = (*product.codes, ProductCode("79-27664-9-2026", TODAY))
    with counted(register) as sent:
        products.save(register, replace(product, codes=codes))
    assert len(sent) <= 6, sent


def test_importing_500_lines_takes_at_most_60_statements(stocked: Stocked, tmp_path: Path) -> None:
    register, _ = stocked
    file = write_list(tmp_path / "danh-sach.csv", 500)
    with counted(register) as sent:
        assert imports.import_file(register, file).added == 500
    assert len(sent) <= 60, sent
    with counted(register) as again:
        assert imports.import_file(register, file).unchanged == 500
    assert len(again) <= 60, again


def test_undoing_an_import_of_500_lines_takes_at_most_60_statements(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, _ = stocked
    imports.import_file(register, write_list(tmp_path / "danh-sach.csv", 500))
    with counted(register) as sent:
        history.undo(register)
    assert len(sent) <= 60, len(sent)
    with counted(register) as again:
        history.redo(register)
    assert len(again) <= 60, len(again)


def test_deleting_500_products_takes_at_most_60_statements(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, _ = stocked
    imports.import_file(register, write_list(tmp_path / "danh-sach.csv", 500))
    with register.reading():
        ids = [row.id for row in products.all_rows(register, TODAY)]
    with counted(register) as sent:
        products.delete(register, ids)
    assert len(sent) <= 60, len(sent)
