"""Uses of columns are saved under a name and used again for lists with those headings."""

from pathlib import Path

import pytest

from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.services import import_layouts, imports, registers
from ocop_desktop.store.database import Register

MAP = ColumnMap(
    Layout.FREE,
    (
        Column(0, "Hàng", ColumnUse.FIELD, ImportField.PRODUCT_NAME),
        Column(1, "Ai làm", ColumnUse.FIELD, ImportField.PRODUCER_NAME),
        Column(2, "Năm công nhận", ColumnUse.FIELD, ImportField.RECOGNITION_YEAR, turn=2),
        Column(
            3, "2023 / 4 sao", ColumnUse.FIELD, ImportField.RECOGNITION_STARS, tick=4, year=2023
        ),
    ),
    unknown=("x",),
)


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return registers.create_register(tmp_path / "so")


def test_a_saved_layout_comes_back_whole_and_can_be_replaced_and_deleted(
    register: Register,
) -> None:
    import_layouts.save(register, "Danh sách  huyện", MAP)
    saved = import_layouts.save(register, "danh sách huyện", MAP)
    assert import_layouts.all_layouts(register) == (saved,)
    assert import_layouts.get(register, "DANH SÁCH HUYỆN") == MAP
    import_layouts.delete(register, saved.id)
    with pytest.raises(RecordMissing) as missing:
        import_layouts.get(register, "Danh sách huyện")
    assert missing.value.known == tuple(Layout)


@pytest.mark.parametrize("name", ["", " ", "registry", "Free"])
def test_a_name_must_be_one_of_the_offices_own(register: Register, name: str) -> None:
    with pytest.raises(InvalidValue):
        import_layouts.save(register, name, MAP)


def test_a_named_layout_tells_what_unknown_headings_hold(
    register: Register, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Ai làm,Hàng,Sản phẩm\nHTX Một,Gạo,1\n", encoding="utf-8")
    table = imports.read_list(file)
    found = imports.map_list(register, table, known=MAP)
    assert [one.field for one in found.columns[:2]] == [
        ImportField.PRODUCER_NAME, ImportField.PRODUCT_NAME,
    ]  # fmt: skip
