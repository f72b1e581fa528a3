"""Why a field of sales, exports and registrations cannot hold a value, or why it is doubtful."""

from typing import Literal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.messages.message import Translate

OutletReason = Literal[
    ValueReason.MONTH_AHEAD,
    ValueReason.NET_OVER_GROSS,
    ValueReason.CANCELLED_OVER_ORDERS,
    ValueReason.WHOLE_DONG,
    ValueReason.BELOW_ZERO,
    ValueReason.NO_SUCH_COUNTRY,
    ValueReason.HS_CODE,
    ValueReason.BEFORE_FIRST_SHIPMENT,
    ValueReason.YEAR_TWICE,
    ValueReason.ORDER_NUMBER,
    ValueReason.NOT_A_MONTH,
    ValueReason.UNKNOWN_PRODUCT,
    ValueReason.SEVERAL_PRODUCTS,
    ValueReason.UNKNOWN_PRODUCER,
    ValueReason.SEVERAL_PRODUCERS,
    ValueReason.OTHER_UNIT,
    ValueReason.UNKNOWN_CHANNEL,
    ValueReason.ROW_TWICE,
]


def outlet_reason(reason: OutletReason, translate: Translate) -> str:
    """The sentence of the reason; {value} is to be filled in."""
    match reason:
        case ValueReason.MONTH_AHEAD:
            return translate("Problems", "Tháng {value} ở sau hôm nay.")
        case ValueReason.NET_OVER_GROSS:
            return translate(
                "Problems",
                "Doanh thu thực ({value} đồng) lớn hơn doanh số ({limit} đồng), "
                "là số còn tính cả đơn hủy, đơn hoàn. Hãy sửa một trong hai số.",
            )
        case ValueReason.CANCELLED_OVER_ORDERS:
            return translate(
                "Problems",
                "Số đơn hủy ({value}) nhiều hơn số đơn hàng ({limit}). Hãy sửa một trong hai số.",
            )
        case ValueReason.WHOLE_DONG:
            return translate("Problems", "“{value}” không phải là số đồng tròn.")
        case ValueReason.BELOW_ZERO:
            return translate("Problems", "“{value}” nhỏ hơn 0.")
        case ValueReason.NO_SUCH_COUNTRY:
            return translate(
                "Problems", "“{value}” không phải là mã nước. Mã có hai chữ, ví dụ CN, JP, US."
            )
        case ValueReason.HS_CODE:
            return translate("Problems", "Mã HS “{value}” phải có 6 hoặc 8 chữ số.")
        case ValueReason.BEFORE_FIRST_SHIPMENT:
            return translate(
                "Problems", "“Lô hàng gần nhất” ({value}) đứng trước lô hàng đầu tiên."
            )
        case ValueReason.YEAR_TWICE:
            return translate("Problems", "Năm {value} có hai lần.")
        case ValueReason.ORDER_NUMBER:
            return translate(
                "Problems", "“{value}” không phải là lệnh của Trung Quốc; hãy chọn 248 hoặc 280."
            )
        case ValueReason.NOT_A_MONTH:
            return translate(
                "Problems", "“{value}” không phải là tháng. Hãy ghi tháng và năm, ví dụ 09/2026."
            )
        case ValueReason.UNKNOWN_PRODUCT:
            return translate("Problems", "Trong sổ không có sản phẩm “{value}”.")
        case ValueReason.UNKNOWN_PRODUCER:
            return translate("Problems", "Trong sổ không có chủ thể “{value}”.")
        case ValueReason.SEVERAL_PRODUCERS:
            return translate("Problems", "Trong sổ có nhiều chủ thể “{value}”. Hãy ghi mã số thuế.")
        case ValueReason.OTHER_UNIT:
            return translate(
                "Problems", "“{value}” khác đơn vị với các số khác của sản phẩm trong tệp."
            )
        case ValueReason.SEVERAL_PRODUCTS:
            return translate(
                "Problems",
                "Trong sổ có nhiều sản phẩm “{value}”. Hãy ghi mã sản phẩm hoặc tên chủ thể.",
            )
        case ValueReason.UNKNOWN_CHANNEL:
            return translate(
                "Problems", "Chưa có kênh bán “{value}”. Hãy sửa tên hoặc thêm kênh ấy trước."
            )
        case ValueReason.ROW_TWICE:
            return translate(
                "Problems", "Sản phẩm, kênh và tháng của dòng này đã có ở dòng {value}."
            )
