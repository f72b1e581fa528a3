"""Exports of real registers, read back by openpyxl."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ocop_desktop.domain.codes import RecordKind, ValueReason, WriteReason
from ocop_desktop.domain.errors import (
    Cancelled,
    CannotWrite,
    InvalidValue,
    RecordMissing,
    RegisterPlace,
)
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.exporting.product_columns import ProductColumn
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print.shown_table import ShownColumn, ShownTable
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import (
    deadlines,
    evaluations,
    events,
    export_layouts,
    exports,
    history,
    offices,
    products,
)
from ocop_desktop.store.database import Register
from ocop_desktop.store.history import all_actions

ON = date(2026, 11, 30)
NAME = ProductColumn(ImportField.PRODUCT_NAME, 1, "Sản phẩm")
Stocked = tuple[Register, Product]


def read(file: Path, heading: str) -> list[dict[str, Any]]:
    """The rows below the row that begins with `heading`, up to the first blank one."""
    rows = [*openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True)]
    start = next(place for place, row in enumerate(rows) if row[0] == heading)
    headings = [str(heading) for heading in rows[start]]
    while rows[start + 1][0] is None and any(rows[start + 1]):
        start += 1
    body = rows[start + 1 :]
    end = next((place for place, row in enumerate(body) if row[0] is None), len(body))
    return [dict(zip(headings, row, strict=True)) for row in body[:end]]


def test_products_are_exported_with_all_their_facts(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    file = tmp_path / "sản phẩm.xlsx"
    exported = exports.export_products(register, file, on=ON)
    (row,) = read(file, "Mã trong sổ")
    assert (exported.rows, exported.columns) == (1, len(row))
    assert row["Mã trong sổ"].endswith(f"-{product.id}")
    assert (row["Tên sản phẩm"], row["Lần 1 / Hạng sao"]) == (product.name.vi, 4)


def test_a_selection_is_exported_in_its_order(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    other = products.save(register, replace(product, id=0, name=replace(product.name, vi="Bưởi")))
    file = tmp_path / "a.xlsx"
    exports.export_registry(register, file, (product.id, other.id), on=ON)
    assert [row["Tên sản phẩm"] for row in read(file, "TT")] == [product.name.vi, "Bưởi"]
    exports.export_ptnt(register, file, (other.id,), on=ON)
    assert [row["TenSanPham"] for row in read(file, "MA_OCOP")] == ["Bưởi"]
    with pytest.raises(RecordMissing):
        exports.export_products(register, file, (99,), on=ON)


def test_an_empty_register_is_exported_too(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    for export in (
        exports.export_products,
        exports.export_registry,
        exports.export_ptnt,
        exports.export_council,
    ):
        assert export(register, file, on=ON).rows == 0
    assert exports.export_deadlines(register, file, deadlines.board(register, ON)).rows == 0


def test_the_office_stands_above_its_tables(register: Register, tmp_path: Path) -> None:
    offices.save(register, Office("Phòng Kinh tế", "UBND xã Cần Giờ", head_name="Lê Văn A"))
    exports.export_registry(register, tmp_path / "a.xlsx", on=ON)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    texts = {cell for row in sheet.iter_rows(values_only=True) for cell in row}
    assert {"UBND XÃ CẦN GIỜ", "PHÒNG KINH TẾ", "Lê Văn A"} <= texts


def test_deadlines_and_the_list_are_exported_as_they_were_found(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    file = tmp_path / "a.xlsx"
    assert exports.export_deadlines(register, file, deadlines.board(register, ON)).rows == 1
    assert read(file, "TT")[0]["Tên sản phẩm"] == product.name.vi
    shown = ShownTable("Danh sách", (ShownColumn("Tên"),), (("Mắm",),), total=1)
    assert exports.export_list(register, file, shown, on=ON).rows == 1
    assert read(file, "Tên") == [{"Tên": "Mắm"}]


def test_evaluations_are_exported_with_the_group_of_their_product(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    begun = evaluations.begin(register, product.id, on=date(2026, 8, 1))
    saved = evaluations.save(register, begun)
    bare = products.save(register, replace(product, id=0, set_number=None, codes=()))
    other = evaluations.save(register, replace(saved, id=0, product_id=bare.id))
    file = tmp_path / "a.xlsx"
    assert exports.export_council(register, file, (saved.id, other.id), on=ON).rows == 2
    groups = [row["Nhóm sản phẩm"] for row in read(file, "TT")]
    assert groups == ["Đồ uống", None]


def test_a_fair_is_exported_with_its_stalls(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    event = events.save(register, Event("Hội chợ", entries=(EventEntry(product.id, "A1"),)))
    file = tmp_path / "a.xlsx"
    assert exports.export_event(register, file, event.id, on=ON).rows == 1
    assert read(file, "TT")[0]["Gian hàng"] == "A1"
    with pytest.raises(RecordMissing):
        exports.export_event(register, file, 99, on=ON)


def test_the_template_offers_the_communes_of_the_offices_province(
    register: Register, tmp_path: Path
) -> None:
    offices.save(register, Office("Phòng Kinh tế", communes=(OfficeCommune("27664"),)))
    exports.write_template(register, tmp_path / "a.xlsx", on=ON)
    names = [cell.value for cell in openpyxl.load_workbook(tmp_path / "a.xlsx")["Danh mục"]["A"]]
    assert "xã Cần Giờ, TP. Hồ Chí Minh" in names
    assert {str(name).rpartition(", ")[2] for name in names} == {"TP. Hồ Chí Minh"}


def test_an_office_without_communes_may_choose_any(register: Register, tmp_path: Path) -> None:
    exports.write_template(register, tmp_path / "a.xlsx", on=ON)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Danh mục"]
    assert len(sheet["A"]) == 3321


def test_the_name_of_the_file_decides_what_is_written(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    exports.export_products(register, tmp_path / "a.CSV", on=ON)
    text = (tmp_path / "a.CSV").read_text(encoding="utf-8-sig")
    assert text.startswith("Mã trong sổ,Tên sản phẩm,")
    assert product.name.vi in text


def test_a_layout_is_saved_used_and_removed(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    export_layouts.save(register, "Báo cáo quý", [NAME])
    saved = export_layouts.save(register, "báo cáo quý", [NAME, replace(NAME, heading="Tên")])
    assert export_layouts.all_layouts(register) == (saved,)
    file = tmp_path / "a.xlsx"
    assert exports.export_named(register, file, "Báo Cáo Quý", on=ON).columns == 2
    assert read(file, "Sản phẩm") == [{"Sản phẩm": product.name.vi, "Tên": product.name.vi}]
    export_layouts.delete(register, saved.id)
    with pytest.raises(RecordMissing) as raised:
        exports.export_named(register, file, "Báo cáo quý", on=ON)
    assert raised.value.kind is RecordKind.TABLE_LAYOUT


@pytest.mark.parametrize(
    ("name", "columns", "reason"),
    [
        (" ", [NAME], ValueReason.REQUIRED),
        ("Registry", [NAME], ValueReason.TAKEN),
        ("Quý", [], ValueReason.REQUIRED),
    ],
)
def test_a_layout_needs_a_name_of_its_own_and_columns(
    register: Register, name: str, columns: list[ProductColumn], reason: ValueReason
) -> None:
    with pytest.raises(InvalidValue) as raised:
        export_layouts.save(register, name, columns)
    assert raised.value.reason is reason


def test_nothing_is_written_over_the_register_or_over_what_may_not_be(
    register: Register, tmp_path: Path
) -> None:
    with pytest.raises(RegisterPlace):
        exports.export_products(register, register.folder / "media" / "a.xlsx", on=ON)
    kept = tmp_path / "a.xlsx"
    kept.write_bytes(b"x")
    kept.chmod(0o444)
    with pytest.raises(CannotWrite) as raised:
        exports.write_template(register, kept, on=ON)
    assert raised.value.reason is WriteReason.READ_ONLY


def test_an_export_tells_its_progress_and_can_be_cancelled(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, _ = stocked
    told: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled("Xuất")

    with pytest.raises(Cancelled):
        exports.export_products(register, tmp_path / "a.xlsx", on=ON, progress=cancel)
    assert told == [(0, 1)]
    assert not (tmp_path / "a.xlsx").exists()


def test_the_history_is_exported_newest_first(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    products.delete(register, [product.id])
    history.undo(register)
    file = tmp_path / "nhat-ky.xlsx"
    exports.export_history(register, file, HistoryFilter(), on=ON)
    rows = read(file, "Số")
    assert [row["Tình trạng"] for row in rows if row["Việc"].startswith("Xóa")] == ["Đã hoàn tác"]
    assert rows[0]["Việc"].startswith("Hoàn tác: Xóa")
    of_product = HistoryFilter("product", product.id)
    exported = exports.export_history(register, tmp_path / "a.csv", of_product, on=ON)
    assert exported.rows == len(rows) - 1 - sum("chủ thể" in row["Việc"] for row in rows)
    exports.export_history(register, tmp_path / "b.csv", HistoryFilter(), "hoan tac", on=ON)
    assert len((tmp_path / "b.csv").read_text("utf-8-sig").splitlines()) == 2


def test_a_long_history_is_read_in_parts(
    stocked: Stocked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register, _ = stocked
    monkeypatch.setattr(all_actions, "_READ_AT_ONCE", 1)
    exported = exports.export_history(register, tmp_path / "a.csv", HistoryFilter(), on=ON)
    assert exported.rows == len(history.recent(register))
