"""The columns of the collection sheet (phiếu thu thập): printed before an event, read back after it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class CollectedField(StrEnum):
    """What a line of the sheet holds of one product on one day."""

    HOLDER = "holder"
    BOOTH = "booth"
    DAY = "day"
    PRODUCT = "product"
    BROUGHT = "brought"
    SOLD = "sold"
    SAMPLES = "samples"
    LEFT = "left"
    UNIT_PRICE = "unit_price"
    NET = "net"
    ORDERS = "orders"
    LEADS = "leads"
    NOTES = "notes"


COLLECTION_HEADINGS: Mapping[CollectedField, str] = MappingProxyType(
    {
        CollectedField.HOLDER: "Chủ thể",
        CollectedField.BOOTH: "Gian hàng",
        CollectedField.DAY: "Ngày",
        CollectedField.PRODUCT: "Sản phẩm",
        CollectedField.BROUGHT: "Mang đến",
        CollectedField.SOLD: "Bán",
        CollectedField.SAMPLES: "Tặng",
        CollectedField.LEFT: "Còn",
        CollectedField.UNIT_PRICE: "Đơn giá (đồng)",
        CollectedField.NET: "Thành tiền (đồng)",
        CollectedField.ORDERS: "Đơn hàng",
        CollectedField.LEADS: "Khách quan tâm",
        CollectedField.NOTES: "Ghi chú",
    }
)
"""The headings of the table file, in its order."""

PRINTED_FIELDS = (
    CollectedField.PRODUCT,
    CollectedField.BROUGHT,
    CollectedField.SOLD,
    CollectedField.SAMPLES,
    CollectedField.LEFT,
    CollectedField.UNIT_PRICE,
    CollectedField.NET,
    CollectedField.ORDERS,
)
"""The columns of the printed sheet, which is one producer's on one day."""
