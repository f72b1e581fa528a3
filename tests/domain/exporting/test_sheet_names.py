import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.exporting.sheet_names import make_sheet_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sản phẩm", "Sản phẩm"),
        ("Hội chợ 22/04: gian [1]?*", "Hội chợ 22 04 gian 1"),
        ("", "Danh sách"),
        ("/?*", "Danh sách"),
        ("Sản phẩm của các xã ven biển năm", "Sản phẩm của các xã ven biển nă"),
        ("History", "Danh sách"),
        ("'Gạo'", "Gạo"),
    ],
)
def test_a_sheet_is_named_by_the_title_as_far_as_excel_takes_it(title: str, name: str) -> None:
    assert make_sheet_name(title) == name


@given(st.text())
def test_every_name_is_legal(title: str) -> None:
    name = make_sheet_name(title)
    assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
    assert not set(name) & set("[]:*?/\\")
    assert not name.startswith("'")
    assert not name.endswith("'")
