"""Group rows that name a producer."""

import pytest

from ocop_desktop.domain.importing.columns import ImportField, Layout
from ocop_desktop.domain.importing.row_reading.group_producers import find_group_producer
from ocop_desktop.domain.importing.table import RepairKind
from tests.domain.importing.row_tables import read

_PRODUCT, _PRODUCER = ImportField.PRODUCT_NAME, ImportField.PRODUCER_NAME


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("HTX Một", "HTX Một"),
        ("II. Công ty TNHH Hai", "Công ty TNHH Hai"),
        ("1. HTX Nông nghiệp Đồi Gió", "HTX Nông nghiệp Đồi Gió"),
        ("HỘ KINH DOANH BÀ LAN", "HỘ KINH DOANH BÀ LAN"),
        ("Cơ sở Thử: 3 sản phẩm", "Cơ sở Thử"),
        ("HTX Một (2 SP)", "HTX Một"),
    ],
)
def test_a_group_row_may_name_a_producer(group: str, name: str) -> None:
    assert find_group_producer(group) == name


@pytest.mark.parametrize(
    "group",
    [
        "I. THỰC PHẨM", "Xã Thử", "HTX", "Hợp tác xã nông nghiệp", "Công ty TNHH", "Hộ kinh doanh cá thể",
        "Doanh nghiệp nhỏ và vừa", "HTX, tổ hợp tác", "Bà Rịa", "Hội An",
    ],
)  # fmt: skip
def test_a_kind_of_producers_or_a_place_is_no_producer(group: str) -> None:
    assert find_group_producer(group) == ""


def test_products_have_the_producer_of_their_group_row_and_that_is_told() -> None:
    (row,) = read([_PRODUCT], ["Gạo A"], group="I. HTX Một")
    assert row.producer.name == "HTX Một"
    assert row.stated == ()
    (repair,) = row.repairs
    assert (repair.before, repair.after) == ("I. HTX Một", "HTX Một")
    assert repair.kind is RepairKind.FILLED_DOWN


def test_a_column_of_producers_counts_before_the_group_row() -> None:
    (row,) = read([_PRODUCT, _PRODUCER], ["Gạo A", "HTX Hai"], group="HTX Một")
    assert row.producer.name == "HTX Hai"
    assert [one.text for one in row.stated] == ["HTX Một"]
    (row,) = read([_PRODUCER], ["HTX Hai"], group="HTX Một", layout=Layout.PRODUCERS)
    assert row.producer.name == "HTX Hai"
