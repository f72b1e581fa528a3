"""What is saved under its name, and known by it, is merged or asked about like every other record."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from ocop_desktop.domain.errors import EditConflict, RecordMissing
from ocop_desktop.domain.exporting.product_columns import ProductColumn
from ocop_desktop.domain.exporting.saved_layout import make_saved_layout, read_saved_columns
from ocop_desktop.domain.importing.columns import ColumnMap, ImportField, Layout
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Decision, DecisionLine
from ocop_desktop.services import (
    export_layouts,
    import_layouts,
    label_sheets,
    offices,
    recognitions,
    registers,
    themes,
)
from ocop_desktop.store.column_map_values import column_map_from_json, column_map_to_json
from ocop_desktop.store.database import Register
from tests.builders import TODAY


@pytest.fixture
def other(register: Register) -> Iterator[Register]:
    """The same register opened by another program."""
    opened = registers.open_register(register.folder)
    yield opened
    opened.close()


SHEET = LabelSheet("Nhãn riêng", 210, 297, 3, 7, 63.5, 38.1, 7.2, 15.1, 66, 38.1)
THEME = Theme("Riêng")


def save_layout(register: Register, layout: TableLayout, *, opened: TableLayout | None) -> Any:
    columns = read_saved_columns(layout)
    return export_layouts.save(register, layout.name, columns, opened=opened)


def save_map(register: Register, layout: TableLayout, *, opened: TableLayout | None) -> Any:
    column_map = column_map_from_json(layout.facts)
    return import_layouts.save(register, layout.name, column_map, opened=opened)


def make_layout(*headings: str) -> TableLayout:
    columns = [ProductColumn(ImportField.PRODUCT_NAME, 1, heading) for heading in headings]
    return make_saved_layout("Cột riêng", columns)


def make_map(layout: Layout) -> TableLayout:
    facts = column_map_to_json(ColumnMap(layout, ()))
    return TableLayout("Bản đồ cột", LayoutPurpose.IMPORT, facts)


NAMED: list[tuple[Any, Any, Any, Any]] = [
    (label_sheets.save, SHEET, replace(SHEET, rows=6), replace(SHEET, rows=5)),
    (themes.save, THEME, replace(THEME, name_size=1.1), replace(THEME, name_size=1.2)),
    (save_layout, make_layout("A"), make_layout("B"), make_layout("C")),
    (save_map, make_map(Layout.FREE), make_map(Layout.REGISTRY), make_map(Layout.PRODUCERS)),
]


@pytest.mark.parametrize(
    ("save", "opened", "theirs", "mine"),
    NAMED,
    ids=["label_sheet", "theme", "export_layout", "import_layout"],
)
def test_what_is_known_by_its_name_is_asked_about_too(
    save: Any, opened: Any, theirs: Any, mine: Any, register: Register, other: Register
) -> None:
    save(register, opened, opened=None)
    save(other, theirs, opened=opened)
    with pytest.raises(EditConflict) as refused:
        save(register, mine, opened=opened)
    assert refused.value.differences
    save(register, theirs, opened=opened)
    save(register, mine, opened=theirs)
    with pytest.raises(EditConflict):
        save(other, opened, opened=theirs)


def test_two_parts_of_a_label_sheet_and_of_a_theme_are_merged(
    register: Register, other: Register
) -> None:
    label_sheets.save(register, SHEET)
    label_sheets.save(other, replace(SHEET, rows=6), opened=SHEET)
    merged = label_sheets.save(register, replace(SHEET, left=8.0), opened=SHEET)
    assert (merged.rows, merged.left) == (6, 8.0)
    assert label_sheets.all_sheets(other) == (merged,)
    themes.save(register, THEME)
    themes.save(other, replace(THEME, ornaments=False), opened=THEME)
    shown = themes.save(register, replace(THEME, text_size=1.1), opened=THEME)
    assert (shown.ornaments, shown.text_size) == (False, 1.1)


@pytest.mark.parametrize("save", [label_sheets.save, themes.save], ids=["label_sheet", "theme"])
def test_what_was_deleted_under_its_name_meanwhile_is_missing(
    save: Any, register: Register, other: Register
) -> None:
    service, opened = (label_sheets, SHEET) if save is label_sheets.save else (themes, THEME)
    save(register, opened)
    service.delete(other, opened.name)
    with pytest.raises(RecordMissing):
        save(register, opened, opened=opened)


def test_an_office_first_described_by_two_clerks_is_merged_or_asked_about(
    register: Register, other: Register
) -> None:
    mine, theirs = offices.get(register), offices.get(other)
    offices.save(other, replace(theirs, name="UBND xã tập", address="Ấp 1"))
    saved = offices.save(register, replace(mine, name="UBND xã tập", head_name="Bà Lan"))
    assert (saved.name, saved.address, saved.head_name) == ("UBND xã tập", "Ấp 1", "Bà Lan")
    with pytest.raises(EditConflict) as refused:
        offices.save(register, replace(mine, name="UBND phường tập"))
    assert [one.path for one in refused.value.differences] == [("name",)]


def test_a_decision_just_recorded_is_corrected_in_two_windows(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    lines = [DecisionLine(product.id, 5)]
    (opened,) = recognitions.record_decision(register, Decision("9/QĐ", TODAY), lines)
    recognitions.save(register, replace(opened, issuer="UBND tỉnh"))
    saved = recognitions.save(register, replace(opened, notes="ghi"))
    assert (saved.issuer, saved.notes) == ("UBND tỉnh", "ghi")
