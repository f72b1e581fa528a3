import pytest

from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.place_cells import (
    StatedCommune,
    read_commune,
    remove_numeral,
    state_group,
)
from ocop_desktop.domain.importing.table import RepairKind


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("X. Bình Chánh", "xã Bình Chánh"), ("x.Đức Mới", "xã Đức Mới"), ("P.5", "phường 5"),
        ("P5", "phường 5"), ("P. Bến Nghé", "phường Bến Nghé"), ("TT. Củ Chi", "thị trấn Củ Chi"),
        ("TT Củ Chi", "thị trấn Củ Chi"), ("ĐK. Cần Giờ", "đặc khu Cần Giờ"),
        ("X. A + X. B", "xã A + xã B"),
    ],
)  # fmt: skip
def test_a_short_form_is_written_in_full_and_told(text: str, full: str) -> None:
    told: CellReading[StatedCommune] = CellReading(
        repair=RepairKind.WRITTEN_FORM, after=full, kept=full
    )
    assert read_commune(text) == told


@pytest.mark.parametrize(
    "text",
    ["xã Bình Chánh", "An Phú Tây (cũ)", "Kv 3", "Tháp 84", "TP. Thủ Đức", "xã X.Y", "X.", "Sa Pa"],
)
def test_any_other_name_is_kept_as_it_is_written(text: str) -> None:
    assert read_commune(text) == CellReading(kept=text)


def test_a_code_of_five_digits_names_a_commune() -> None:
    assert read_commune("27664") == CellReading(StatedCommune("27664"))
    assert read_commune(27664) == CellReading(StatedCommune("27664"))
    assert read_commune(1234) == CellReading(StatedCommune("01234"), RepairKind.LOST_ZERO, "01234")
    assert read_commune(5) == CellReading(kept="5")
    assert read_commune("—") == CellReading()


def test_blanks_in_a_name_are_told() -> None:
    assert read_commune("Xã  Bình").repair is RepairKind.BLANKS


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("I. THỰC PHẨM", "THỰC PHẨM"), ("II/ Đồ uống", "Đồ uống"), ("A. Thực phẩm", "Thực phẩm"),
        ("1.2. Chè", "Chè"), ("I.1. Chè", "Chè"), ("Vải", "Vải"), ("Chè", "Chè"), ("I.", "I."),
    ],
)  # fmt: skip
def test_a_group_loses_its_number(group: str, name: str) -> None:
    assert remove_numeral(group) == name


@pytest.mark.parametrize(
    ("group", "stated"),
    [
        ("I. THỰC PHẨM", ("group", "THỰC PHẨM")),
        ("II. HUYỆN CỦ CHI", ("district", "HUYỆN CỦ CHI")),
        ("3. Xã Tân Nhựt", ("commune", "Xã Tân Nhựt")),
        ("Tỉnh Thử", ("province", "Tỉnh Thử")),
        ("Xà phòng", ("group", "Xà phòng")),
    ],
)
def test_a_group_row_may_name_a_place(group: str, stated: tuple[str, str]) -> None:
    assert state_group(group) == stated
