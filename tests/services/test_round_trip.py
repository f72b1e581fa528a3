"""Export, then import: nothing changes, or exactly the cells that were edited in between."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from ocop_desktop import resources
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.services import (
    exports,
    imports,
    producers,
    products,
    recognitions,
    registers,
)
from ocop_desktop.store import producers as stored_producers
from ocop_desktop.store import products as stored_products
from ocop_desktop.store import recognitions as stored_recognitions
from ocop_desktop.store.database import Register
from tests.practice_registers import copy_practice
from tests.services.generated_records import PRODUCERS, PRODUCTS, RECOGNITIONS

ON = date(2026, 11, 30)
Everything = tuple[dict[int, Product], dict[int, Producer], dict[int, tuple[Recognition, ...]]]


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice register of 66 products, to be copied."""
    folder = tmp_path_factory.mktemp("practice") / "so"
    copy_practice(folder, products=66, on=ON)
    return folder


@pytest.fixture
def stocked(practice: Path, tmp_path: Path) -> Iterator[Register]:
    shutil.copytree(practice, tmp_path / "so")
    opened = registers.open_register(tmp_path / "so")
    yield opened
    opened.close()


def read_everything(register: Register) -> Everything:
    with register.reading() as connection:
        found = stored_products.get_many(connection, stored_products.list_ids(connection))
        ids = list({product.producer_id for product in found.values()})
        return (
            found,
            stored_producers.get_many(connection, ids),
            stored_recognitions.by_product(connection),
        )


def is_silent(result: ImportResult, count: int) -> bool:
    """Whether nothing changes, and nothing is told but what stands around the table."""
    told = (result.rejected, result.repairs, result.questions, result.told)
    assert told == ((), (), (), ())
    assert [one.changes for one in result.outcomes if one.changes] == []
    return (result.read, result.unchanged, result.added, result.changed) == (count, count, 0, 0)


def test_what_was_exported_changes_nothing_when_it_is_imported(
    stocked: Register, tmp_path: Path
) -> None:
    file = tmp_path / "sản phẩm.xlsx"
    exports.export_products(stocked, file, on=ON)
    before = read_everything(stocked)
    assert is_silent(imports.import_file(stocked, file), 66)
    assert read_everything(stocked) == before


def test_the_csv_file_says_the_same(stocked: Register, tmp_path: Path) -> None:
    file = tmp_path / "sản phẩm.csv"
    exports.export_products(stocked, file, on=ON)
    assert is_silent(imports.try_file(stocked, file), 66)


def find_cell(sheet: Worksheet, name: str, heading: str) -> Cell:
    """The cell of the product of that name under that heading."""
    names: dict[tuple[str, int], int] = {}
    headings: dict[str, int] = {}
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, Cell) and isinstance(cell.value, str):
                headings.setdefault(cell.value, cell.column)
                names.setdefault((cell.value, cell.column), cell.row)
    found = sheet.cell(names[name, headings["Tên sản phẩm"]], headings[heading])
    assert isinstance(found, Cell)
    return found


def edit(file: Path, cells: dict[tuple[str, str], Any]) -> None:
    workbook = openpyxl.load_workbook(file)
    for (name, heading), value in cells.items():
        find_cell(workbook.worksheets[0], name, heading).value = value
    workbook.save(file)


def test_exactly_the_edited_cells_change(stocked: Register, tmp_path: Path) -> None:
    was, held_by, held = read_everything(stocked)
    first, second, third = sorted(was.values(), key=lambda one: one.id)[4:7]
    file = tmp_path / "a.xlsx"
    exports.export_products(stocked, file, (first.id, second.id, third.id), on=ON)
    edit(
        file,
        {
            (first.name.vi, "Giá bán (đồng)"): 77_000,
            (first.name.vi, "Ngày xác nhận giá"): date(2026, 10, 1),
            (second.name.vi, "Câu chuyện ngắn (tiếng Anh)"): "A new story",
            (second.name.vi, "Xã, phường của sản phẩm"): "xã Cần Giờ, TP. Hồ Chí Minh",
            (third.name.vi, "Lần 1 / Số quyết định"): "999/QĐ-UBND",
            (third.name.vi, "Tên sản phẩm"): "Tên mới",
        },
    )
    result = imports.import_file(stocked, file)
    assert (result.changed, result.added, result.rejected) == (3, 0, ())
    now, now_held_by, now_held = read_everything(stocked)
    expected = was | {
        first.id: replace(first, price=Decimal(77_000), price_on=date(2026, 10, 1)),
        second.id: replace(
            second,
            commune_code="27664",
            story_short=replace(second.story_short, en="A new story"),
        ),
        third.id: replace(third, name=replace(third.name, vi="Tên mới")),
    }
    assert now == expected
    assert now_held_by == held_by
    oldest, *later = held[third.id]
    changed = (replace(oldest, decision_number="999/QĐ-UBND"), *later)
    assert now_held == held | {third.id: changed}


Generated = tuple[Producer, list[tuple[Product, list[Recognition]]]]
GENERATED = st.lists(
    st.tuples(
        PRODUCERS, st.lists(st.tuples(PRODUCTS, st.lists(RECOGNITIONS, max_size=2)), max_size=3)
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda one: one[0].name,
)


def keep(register: Register, generated: list[Generated]) -> int:
    """Save what was generated, each recognition in a year of its own; how many products there are."""
    codes: set[str] = set()
    count = 0
    for producer, made in generated:
        producer_id = producers.save(register, producer).id
        for product, held in made:
            own = tuple(one for one in product.codes if one.code not in codes)
            codes |= {one.code for one in own}
            saved = products.save(register, replace(product, producer_id=producer_id, codes=own))
            count += 1
            for turn, recognition in enumerate(held):
                day = date(2020 + 3 * turn, 5, 1 + count % 20)
                is_dated = (count + turn) % 3 != 0
                recognitions.save(
                    register,
                    replace(
                        recognition,
                        product_id=saved.id,
                        decision_on=day if is_dated else None,
                        issued_on=day if is_dated else None,
                        expires_on=day.replace(year=day.year + 3) if is_dated else None,
                        year=None if is_dated else day.year,
                    ),
                )
    return count


@settings(
    max_examples=3,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)
@given(generated=GENERATED, suffix=st.sampled_from(["xlsx", "csv"]))
def test_any_register_comes_back_as_it_was(
    generated: list[Generated], suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("sổ")
    register = registers.create_register(folder / "so", "Lan")
    count = keep(register, generated)
    exports.export_products(register, folder / f"a.{suffix}", on=ON)
    try:
        if count:
            assert is_silent(imports.try_file(register, folder / f"a.{suffix}"), count)
    finally:
        register.close()


def test_the_registry_changes_nothing_but_a_product_that_has_a_twin(
    stocked: Register, tmp_path: Path
) -> None:
    file = tmp_path / "a.xlsx"
    exports.export_registry(stocked, file, on=ON)
    result = imports.try_file(stocked, file)
    changed = {(one.product, one.producer) for one in result.outcomes if one.changes}
    rows = [(one.product, one.producer) for one in result.outcomes]
    assert all(rows.count(name) == 2 for name in changed)
    assert (result.unchanged, result.added, result.rejected, result.repairs) == (65, 0, (), ())


def test_a_filled_template_is_taken_whole(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "mẫu.xlsx"
    exports.write_template(register, file, on=ON)
    workbook = openpyxl.load_workbook(file)
    sheet = workbook.worksheets[0]
    places = {cell.value: cell.column for cell in sheet[1]}
    filled: dict[str, str | int] = {
        "Tên sản phẩm": "Mắm cá lóc",
        "Bộ sản phẩm (số)": "8",
        "Xã, phường của sản phẩm": "xã Cần Giờ, TP. Hồ Chí Minh",
        "Chủ thể": "HTX Mới",
        "Loại hình chủ thể": "Hợp tác xã",
        "Xã, phường của chủ thể": "xã Bình Lợi, TP. Hồ Chí Minh",
        "Điện thoại": "028 3888 1234",
        "Đồng ý in số điện thoại": "Có",
        "Giá bán (đồng)": 120_000,
        "Lần 1 / Hạng sao": "3",
        "Lần 1 / Số quyết định": "858/QĐ-UBND",
        "Lần 1 / Ngày công nhận": "07/03/2025",
    }
    for heading, value in filled.items():
        sheet.cell(2, places[heading] or 0, value)
    workbook.save(file)
    result = imports.import_file(register, file)
    assert (result.read, result.added, result.rejected) == (1, 1, ())
    assert result.column_map.unknown == ()
    made, made_by, held = read_everything(register)
    (product,), (producer,) = made.values(), made_by.values()
    assert (product.set_number, product.commune_code, product.price) == (
        8,
        "27664",
        Decimal(120_000),
    )
    assert (producer.kind, producer.phone, producer.phone_printable) == (
        ProducerKind.COOPERATIVE,
        "028 3888 1234",
        True,
    )
    assert resources.communes_by_code()[producer.commune_code].name == "Bình Lợi"
    assert [(one.stars, one.issued_on) for one in held[product.id]] == [(3, date(2025, 3, 7))]
