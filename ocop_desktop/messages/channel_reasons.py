"""Why a value of a channel, of a listing or of a point of sale is doubtful or refused."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.messages.message import Translate


def channel_reason(reason: ValueReason, translate: Translate) -> str:
    """The sentence of the reason; {value} and {limit} are to be filled in."""
    match reason:
        case ValueReason.CHANNEL_CLOSED:
            return translate(
                "Problems", "Kênh “{value}” đã đóng. Hãy xem sản phẩm còn bán ở đó không."
            )
        case ValueReason.OTHER_HOST:
            return translate(
                "Problems",
                "{value} không phải trang của kênh này ({limit}). Hãy xem lại kênh hoặc địa chỉ.",
            )
        case ValueReason.OTHER_CHANNEL_KIND:
            return translate(
                "Problems",
                "Danh sách kênh ghi “{value}” là loại “{limit}”. Hãy sửa loại ở danh sách kênh nếu sai.",
            )
        case ValueReason.NOT_A_HOST:
            return translate(
                "Problems", "“{value}” không phải tên miền. Hãy ghi tên miền, ví dụ shopee.vn."
            )
        case ValueReason.CHECK_OVERDUE:
            return translate(
                "Problems",
                "Xem lần cuối ngày {value}, đã quá {limit} tháng. Hãy mở xem ở đó còn bán không.",
            )
        case ValueReason.NEVER_CHECKED:
            return translate("Problems", "Chưa ai xem ở đó có bán không. Hãy mở xem.")
        case _:
            return translate("Problems", "“Đến ngày” ({value}) đứng trước “Từ ngày”.")
