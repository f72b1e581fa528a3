"""Next month's version of a list beside its last import and what the clerk changed since."""

from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import history, imports, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.imports.lists import read, write
from tests.services.test_history import contents

HEAD = ("Tên sản phẩm", "Chủ thể", "Điện thoại", "Giá", "Hạng sao", "Năm")
GAO = ("Gạo", "HTX Một", "0901234567", "65.000", "4 sao", "2024")
MUOI = ("Muối", "HTX Hai", "0907654321", "12.000", "3 sao", "2025")


def product(register: Register, name: str) -> Product:
    [row] = [row for row in products.all_rows(register, TODAY) if row.name == name]
    return products.details(register, row.id, TODAY).product


def test_cells_as_they_were_leave_what_the_clerk_has_changed_since(
    register: Register, tmp_path: Path
) -> None:
    table = read(tmp_path, HEAD, GAO, MUOI)
    imports.import_table(register, table, "sổ.csv")
    gao = product(register, "Gạo")
    products.save(register, replace(gao, price=gao.price and gao.price + 1000))
    before = contents(register)
    again = imports.import_table(register, table, "sổ.csv")
    assert (again.unchanged, again.changed, again.added) == (2, 0, 0)
    assert contents(register) == before
    newer = read(tmp_path, HEAD, (*GAO[:2], "0911111111", *GAO[3:]), MUOI)
    result = imports.import_table(register, newer, "sổ.csv")
    [changed] = [one for one in result.outcomes if one.changes]
    assert [(one.field, one.before, one.after) for one in changed.changes] == [
        ("producer.phone", "0901234567", "0911111111")
    ]
    assert product(register, "Gạo").price == 66_000


def test_an_undone_import_does_not_count_and_a_deleted_product_comes_back(
    register: Register, tmp_path: Path
) -> None:
    table = read(tmp_path, HEAD, GAO)
    imports.import_table(register, table, "sổ.csv")
    history.undo(register)
    assert imports.list_imports(register) == ()
    assert imports.import_table(register, table, "sổ.csv").added == 1
    [run] = imports.list_imports(register)
    assert (run.file_name, run.rows, run.headings) == ("sổ.csv", 1, HEAD)
    products.delete(register, [product(register, "Gạo").id])
    assert imports.import_table(register, table, "sổ.csv").added == 1


def test_new_changed_and_vanished_rows_are_listed_and_nothing_is_deleted(
    register: Register, tmp_path: Path
) -> None:
    imports.import_table(register, read(tmp_path, HEAD, GAO, MUOI), "sổ.csv")
    gao = product(register, "Gạo")
    products.save(register, replace(gao, price=gao.price and gao.price + 1000))
    file = write(tmp_path, HEAD, (*GAO[:3], "70.000", *GAO[4:]), ("Tiêu", *MUOI[1:]))
    before = contents(register)
    found = imports.find_differences(register, file)
    assert contents(register) == before
    assert [(one.product, one.producer) for one in found.new] == [("Tiêu", "HTX Hai")]
    assert [one.product for one in found.vanished] == ["Muối"]
    [cell] = found.changed
    assert (cell.row, cell.product, cell.column) == (2, "Gạo", "Giá")
    assert (cell.last, cell.file, cell.register) == ("65.000", "70.000", "66000")
    [run] = imports.list_imports(register)
    assert imports.find_differences(register, file, run.id) == found
    with pytest.raises(RecordMissing):
        imports.find_differences(register, file, 99)
    with pytest.raises(RecordMissing):
        imports.find_differences(register, write(tmp_path, ("Sản phẩm", "Đơn vị"), ("A", "B")))


def test_a_cell_or_a_column_that_the_clerk_keeps_stays_as_the_register_has_it(
    register: Register, tmp_path: Path
) -> None:
    imports.import_table(register, read(tmp_path, HEAD, GAO, MUOI), "sổ.csv")
    newer = read(
        tmp_path,
        HEAD,
        (*GAO[:2], "0911111111", "70.000", *GAO[4:]),
        (*MUOI[:2], "0922222222", "13.000", *MUOI[4:]),
    )
    choices = ImportChoices(
        kept_fields=frozenset({"producer.phone"}), kept_cells=frozenset({(2, 3)})
    )
    result = imports.import_table(register, newer, "sổ.csv", choices)
    assert (result.changed, result.unchanged) == (1, 1)
    assert product(register, "Gạo").price == 65_000
    assert product(register, "Muối").price == 13_000
    phones = {row.name: row.phone for row in producers.find(register)}
    assert phones == {"HTX Một": GAO[2], "HTX Hai": MUOI[2]}
