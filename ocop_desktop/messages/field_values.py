"""Why one field cannot hold a value, where the field has words of its own for it."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.register.stated_fields import find_field
from ocop_desktop.messages.message import Translate


def field_reason(field: str, reason: ValueReason, translate: Translate) -> str:
    """The sentence of the reason in words of the field's own; empty where it has none."""
    words = _of_field(field, reason, translate) or _of_day(field, reason, translate)
    return words or _of_column(field, reason, translate)


def _of_column(field: str, reason: ValueReason, translate: Translate) -> str:
    """A column of a file that is empty is named."""
    if reason in {ValueReason.REQUIRED, ValueReason.MISSING} and find_field(field):
        return translate("Problems", "Chưa ghi “{field}”.")
    return ""


def _of_day(field: str, reason: ValueReason, translate: Translate) -> str:
    """A day before another one, with its own name."""
    match field, reason:
        case "expires_on", ValueReason.BEFORE_ISSUE:
            return translate("Problems", "“Ngày hết hạn” ({value}) đứng trước ngày cấp.")
        case "revoked_on", ValueReason.BEFORE_ISSUE:
            return translate(
                "Problems", "“Ngày thu hồi giấy chứng nhận” ({value}) đứng trước ngày cấp."
            )
        case "forwarded_on", ValueReason.BEFORE_FILING:
            return translate(
                "Problems", "“Ngày chuyển cấp tỉnh” ({value}) đứng trước ngày nộp hồ sơ."
            )
        case "result_on", ValueReason.BEFORE_FILING:
            return translate("Problems", "“Ngày có kết quả” ({value}) đứng trước ngày nộp hồ sơ.")
        case _:
            return ""


def _of_field(field: str, reason: ValueReason, translate: Translate) -> str:
    match field, reason:
        case "name", ValueReason.REQUIRED:
            return translate("Problems", "Chưa có tên.")
        case "product_id", ValueReason.REQUIRED:
            return translate("Problems", "Chưa chọn sản phẩm.")
        case "set_number", ValueReason.REQUIRED:
            return translate(
                "Problems", "Sản phẩm chưa có bộ sản phẩm, nên chưa biết chấm theo phiếu nào."
            )
        case "producer_id", ValueReason.REQUIRED:
            return translate("Problems", "Chưa chọn chủ thể.")
        case "lines", ValueReason.REQUIRED:
            return translate("Problems", "Quyết định chưa có sản phẩm nào.")
        case "filed_on", ValueReason.REQUIRED:
            return translate("Problems", "Chưa có ngày nộp hồ sơ.")
        case "sent_on", ValueReason.REQUIRED:
            return translate("Problems", "Chưa có ngày gửi thông báo.")
        case "products", ValueReason.REQUIRED:
            return translate("Problems", "Chưa chọn sản phẩm nào.")
        case "commune_code", ValueReason.REQUIRED:
            return translate(
                "Problems", "Sản phẩm và chủ thể chưa có xã, nên chưa cấp được số thứ tự."
            )
        case "decision_number", ValueReason.MISSING:
            return translate("Problems", "Chưa có số quyết định.")
        case "issued_on", ValueReason.MISSING:
            return translate(
                "Problems", "Chưa có ngày cấp lẫn năm, nên chưa rõ còn hiệu lực hay không."
            )
        case "receipt_number", ValueReason.MISSING:
            return translate("Problems", "Chưa có số phiếu đăng ký.")
        case "stars", ValueReason.OUT_OF_RANGE:
            return translate("Problems", "Hạng sao phải là 3, 4 hoặc 5.")
        case "result_on", ValueReason.MISSING:
            return translate("Problems", "Chưa ghi “Ngày có kết quả”.")
        case "reason", ValueReason.REQUIRED:
            return translate("Problems", "Chưa ghi “Lý do”.")
        case "certificates", ValueReason.BEFORE_ISSUE:
            return translate("Problems", "Giấy chứng nhận “{value}” hết hạn trước ngày cấp.")
        case "product_id", ValueReason.TAKEN:
            return translate("Problems", "“{value}” có hai lần trong quyết định.")
        case "month", ValueReason.TAKEN:
            return translate(
                "Problems", "Doanh số tháng {value} của sản phẩm trên kênh ấy đã được ghi rồi."
            )
        case "receipt_number", ValueReason.TAKEN:
            return translate("Problems", "Số phiếu “{value}” đã cấp cho hồ sơ khác.")
        case "product_code", ValueReason.TAKEN:
            return translate("Problems", "Số thứ tự của mã “{value}” đã cấp cho sản phẩm khác.")
        case _:
            return ""
