"""Rows of an import as they are kept, what is silent in the next version, and what differs."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.importing.columns import (
    Column,
    ColumnMap,
    ColumnUse,
    ImportField,
    Layout,
)
from ocop_desktop.domain.importing.differences import ImportRun, ListedProduct
from ocop_desktop.domain.importing.planning.import_comparison import make_difference
from ocop_desktop.domain.importing.planning.import_results import make_result
from ocop_desktop.domain.importing.planning.imported_rows import (
    ImportedRow,
    RowKeys,
    format_cell,
    make_imported_rows,
    make_list_key,
    pair_rows,
)
from ocop_desktop.domain.importing.planning.record_fields import format_value
from ocop_desktop.domain.importing.planning.row_silence import NOT_SILENT, RowSilence, SilenceFinder
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.table import (
    Cell,
    CellError,
    CellRepair,
    ReadTable,
    RepairKind,
    Sheet,
    TableRow,
)
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Certificate, Product, StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated, identity_key
from tests.domain.importing.plans import code, known, plan, row

F = ImportField
SETTINGS = RowSettings(on=date(2026, 12, 1))


def make_map(*columns: ImportField | str | None, layout: Layout = Layout.FREE) -> ColumnMap:
    """A map of columns: fields by their names, texts as notes, None as stated texts."""
    made = []
    for place, one in enumerate(columns):
        if isinstance(one, ImportField):
            turn = 2 if F.RECOGNITION_STARS in columns[:place] and one is F.RECOGNITION_STARS else 1
            made.append(Column(place, one.value, ColumnUse.FIELD, one, turn))
        else:
            use = ColumnUse.STATED if one is None else ColumnUse.NOTE
            made.append(Column(place, one or f"cột {place}", use))
    return ColumnMap(layout, tuple(made))


def make_table(*rows: Sequence[Cell]) -> ReadTable:
    numbered = tuple(TableRow(number, tuple(cells)) for number, cells in enumerate(rows, 2))
    return ReadTable(
        "", "", (Sheet("", len(rows)), Sheet("Cũ", 1, is_hidden=True)), 1, ("a",), numbered
    )


@pytest.mark.parametrize(
    ("cell", "text"),
    [("a", "a"), (4, "4"), (4.0, "4"), (4.5, "4.5"), (date(2025, 6, 1), "01/06/2025"),
     (CellError("#REF!"), "#REF!")],
)  # fmt: skip
def test_a_cell_is_the_same_text_in_every_file(cell: Cell, text: str) -> None:
    assert format_cell(cell) == text


def test_a_row_is_known_again_by_its_id_its_code_or_its_names() -> None:
    names = RowKeys(make_map(F.PRODUCT_NAME, F.PRODUCER_NAME, F.PRODUCT_CODES, F.PRODUCT_ID))
    assert names.find(("Gạo", "HTX", "79-1", "ab-1")) == "id:ab-1"
    assert names.find(("Gạo", "HTX", " 79-1", "")) == "code:79-1"
    key = f"{identity_key('gạo')}\nhtx"
    assert names.find(("GẠO", "htx", "", "")) == key == names.find(("gạo", "HTX ", "", ""))
    assert RowKeys(make_map(F.PRODUCER_NAME)).find(("HTX",)) == "htx"
    assert make_list_key("Sổ", ("Tên ",)) == make_list_key("sổ", ("TÊN",))


def test_rows_are_paired_by_key_in_their_order_and_broken_ones_are_not_whole() -> None:
    column_map = make_map(F.PRODUCT_NAME)
    table = make_table(("Gạo",), ("Gạo",), ("Muối",))
    rows = make_imported_rows(table, column_map, {3})
    assert [one.is_whole for one in rows] == [True, False, True]
    key = identity_key("Gạo")
    last = [ImportedRow(7, key, ("Gạo",)), ImportedRow(8, key, ("Gạo",))]
    assert pair_rows(last, rows) == {2: last[0], 3: last[1]}


def test_cells_as_they_were_are_silent_with_what_follows_from_them() -> None:
    column_map = make_map(F.PRODUCT_NAME, F.PRODUCT_PRICE, F.PRODUCT_COMMUNE, F.STATED_PROVINCE,
                          F.RECOGNITION_STARS, F.RECOGNITION_STARS, "ghi", None)  # fmt: skip
    cells = ("Gạo", "1", "xã A", "tỉnh", "3", "4", "x", "y")
    last = ImportedRow(2, "", cells)
    finder = SilenceFinder(column_map, column_map, SETTINGS)
    assert finder.find(cells, last) == RowSilence(is_whole=True)
    assert finder.find(cells, None) == NOT_SILENT
    assert finder.find(cells, ImportedRow(2, "", cells, is_whole=False)) == NOT_SILENT
    changed = ("Gạo", "1", "xã B", "tỉnh", "3", "5", "x", "y")
    silent = finder.find(changed, last).fields
    assert {
        "product.name",
        "product.price",
        "product.price_unit",
        "product.notes",
        "cột 7",
    } <= silent
    assert not {"commune", "province", "recognition", "recognition.stars"} & silent
    kept = finder.find(changed, None, frozenset({4, 5})).fields
    assert {"recognition", "recognition.stars"} <= kept
    assert "product.price" not in kept
    moved = make_map(F.PRODUCT_NAME, F.PRODUCT_STORAGE)
    other = SilenceFinder(column_map, moved, SETTINGS)
    assert other.find(cells, ImportedRow(2, "", ("Gạo", "1"))).fields == frozenset({"product.name"})
    unit = make_map(F.PRODUCT_PRICE, F.PRODUCT_PRICE_UNIT)
    pair = SilenceFinder(unit, unit, SETTINGS).find(("1", "kg"), ImportedRow(2, "", ("1", "hộp")))
    assert "product.price_unit" not in pair.fields


def test_a_difference_shows_the_last_text_the_files_and_the_registers() -> None:
    fields = (F.PRODUCT_NAME, F.PRODUCER_NAME, F.PRODUCT_PRICE, F.PRODUCER_PHONE, F.RECOGNITION_STARS,
              F.RECOGNITION_STARS, F.STATED_GROUP, F.PRODUCT_ID, F.RECOGNITION_ISSUER)  # fmt: skip
    column_map = make_map(*fields, None)
    run = ImportRun(3, datetime.now(UTC), "sổ", "", "", 1, (), column_map, 2)
    before = ("Gạo", "HTX", "1", "0", "3", "4", "nhóm", "", "A", "t")
    after = ("gạo", "htx", "2", "1", "4", "5", "khác", "x-5", "B", "u")
    last = [ImportedRow(2, "gạo\nhtx", before), ImportedRow(3, "tiêu\n", ("Tiêu", *before[1:]))]
    rows = [ImportedRow(2, "gạo\nhtx", after), ImportedRow(4, "muối\n", ("Muối", *before[1:]))]
    product = Product(Translated("Gạo"), 1, 5, price=Decimal("1.5"),
                      stated=(StatedText("group", "G"), StatedText("cột 9", "T")))  # fmt: skip
    held = [Recognition(5, 3, 1, year=2022), Recognition(5, 5, 2, issuer="UBND")]
    planned = plan(
        [row(2, "Gạo", "HTX"), row(4, "Muối", "")],
        known([Producer("HTX", 1, phone="0909")], [product], held),
    ).plan
    found = make_difference((run, last), rows, column_map, planned)
    assert found.last_import == 3
    assert found.new == (ListedProduct(4, "Muối", "HTX"),)
    assert found.vanished == (ListedProduct(3, "Tiêu", "HTX"),)
    assert [(one.last, one.file, one.register) for one in found.changed] == [
        ("Gạo", "gạo", "Gạo"), ("HTX", "htx", "HTX"), ("1", "2", "1.5"), ("0", "1", "0909"),
        ("3", "4", "3"), ("4", "5", "5"), ("nhóm", "khác", "G"), ("", "x-5", "5"), ("A", "B", ""),
        ("t", "u", "T"),
    ]  # fmt: skip


def test_a_row_the_register_does_not_know_has_no_text_there() -> None:
    column_map = make_map(
        F.PRODUCT_NAME, F.PRODUCER_PHONE, F.RECOGNITION_STARS, None, F.STATED_GROUP
    )
    last_map = make_map(F.PRODUCT_NAME, F.PRODUCER_PHONE, F.RECOGNITION_STARS, None)
    run = ImportRun(1, datetime.now(UTC), "sổ", "", "", 1, (), last_map, 1)
    last = [ImportedRow(2, "gạo", ("Gạo", "0", "3", "x"))]
    rows = [ImportedRow(2, "gạo", ("Gạo", "1", "4", "y", "g"))]
    for records in (known(), known([], [Product(Translated("Gạo"), 0, 5)])):
        planned = plan([row(2, "Gạo")], records).plan
        found = make_difference((run, last), rows, column_map, planned)
        assert [one.register for one in found.changed] == ["", "", ""]


def test_the_result_counts_and_tells_repairs_that_were_accepted() -> None:
    sure = CellRepair(2, "a", "x", "y", RepairKind.BLANKS)
    doubtful = CellRepair(2, "b", "1,200", "1200", RepairKind.TWO_FACED)
    table = make_table(("Gạo",))
    table = ReadTable(
        table.sha256, "", table.sheets, 1, ("a",), table.rows, repairs=(sure, doubtful)
    )
    planned = plan([row(2, "Gạo", "HTX")]).plan
    column_map = make_map(F.PRODUCT_NAME)
    result = make_result(table, column_map, planned, (), accepts=False)
    assert (result.read, result.added, result.producers_added, result.producers_changed) == (
        1,
        1,
        1,
        0,
    )
    assert (result.repairs, result.hidden_sheets) == ((sure,), ("Cũ",))
    accepted = make_result(table, column_map, planned, (), accepts=True)
    assert accepted.repairs == (sure, doubtful)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""), (False, ""), (True, "1"), (Decimal("1.50"), "1.50"), (date(2025, 6, 1), "01/06/2025"),
        (code("79-1"), "79-1"), ((Certificate("VietGAP", "1"),), "VietGAP | 1"),
        ((Listing("Web", "https://a.vn"),), "Web | https://a.vn"), (("Mỹ", "Nhật"), "Mỹ\nNhật"),
        (ProducerKind.FARM, "trang-trai"), (3, "3"),
    ],
)  # fmt: skip
def test_a_value_is_told_as_text(value: object, text: str) -> None:
    assert format_value(value) == text


def test_a_named_layout_is_for_importing_or_exporting() -> None:
    assert TableLayout("Sổ", LayoutPurpose.IMPORT).facts == {}
