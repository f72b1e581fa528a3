"""Why a field cannot hold a value, or why the value is doubtful."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.text import format_number
from ocop_desktop.domain.text_lengths import MAX_NAME, MAX_TEXT
from ocop_desktop.messages.channel_reasons import channel_reason
from ocop_desktop.messages.field_values import field_reason
from ocop_desktop.messages.message import Translate
from ocop_desktop.messages.outlet_values import outlet_reason
from ocop_desktop.messages.signatures import signature_reason
from ocop_desktop.messages.stated_texts import column_name


def problem_sentence(problem: Problem, translate: Translate) -> str:
    """What is doubtful or wrong in a field, and what it should be."""
    return value_sentence(
        problem.field, problem.reason, problem.value, translate, problem.limit, problem.where
    )


def value_sentence(
    field: str,
    reason: ValueReason,
    value: str,
    translate: Translate,
    limit: str = "",
    where: str = "",
) -> str:
    """The sentence of the reason, in words of the field's own where it has some.

    It begins with the part of the record that the field stands in.
    """
    words = field_reason(field, reason, translate) or value_reason(reason, translate)
    name = column_name(field, translate)
    sentence = words.format(value=value, field=name, limit=limit)
    return f"{where}: {sentence}" if where else sentence


def value_reason(reason: ValueReason, translate: Translate) -> str:
    """The sentence of the reason for any field; {value}, {field}, {limit} are to be filled in."""
    match reason:
        case ValueReason.REQUIRED:
            return translate("Problems", "Ô này cần có nội dung.")
        case ValueReason.MISSING:
            return translate("Problems", "Ô này còn trống.")
        case ValueReason.OUT_OF_RANGE:
            return translate("Problems", "“{value}” nằm ngoài khoảng cho phép.")
        case ValueReason.PART_POINTS:
            return translate("Problems", "Điểm phần {field} “{value}” phải từ 0 đến {limit}.")
        case ValueReason.EFFORT:
            return translate("Problems", "Mức công sức “{value}” phải từ 0 đến {limit}.")
        case ValueReason.NOT_A_NUMBER:
            return translate("Problems", "“{value}” không phải là số.")
        case ValueReason.TOO_MANY_DECIMALS:
            return translate("Problems", "“{value}” có quá nhiều chữ số lẻ.")
        case ValueReason.PERCENT:
            return translate("Problems", "Tỷ lệ phần trăm nằm trong khoảng 0 đến 100.")
        case ValueReason.MORE_THAN_TOTAL:
            return translate("Problems", "Số lao động địa phương lớn hơn tổng số lao động.")
        case ValueReason.DAY_COUNT:
            return translate("Problems", "Số ngày phải từ 0 đến 365.")
        case ValueReason.MONTH_COUNT:
            return translate("Problems", "Số tháng phải từ 1 đến 120.")
        case ValueReason.NOT_A_YEAR:
            return translate(
                "Problems", "“{value}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025."
            )
        case ValueReason.OTHER_YEAR:
            return translate("Problems", "Năm trong “{value}” khác với năm nộp.")
        case ValueReason.BEFORE_ISSUE:
            return translate("Problems", "Ngày này đứng trước ngày cấp.")
        case ValueReason.BEFORE_EXPIRY:
            return translate(
                "Problems", "“Kéo dài hiệu lực đến ngày” ({value}) đứng trước ngày hết hạn."
            )
        case ValueReason.BEFORE_DECISION:
            return translate("Problems", "“Ngày cấp” ({value}) đứng trước ngày quyết định.")
        case ValueReason.BEFORE_START:
            return translate("Problems", "“Ngày kết thúc” ({value}) đứng trước ngày bắt đầu.")
        case ValueReason.BEFORE_FILING:
            return translate("Problems", "Ngày này đứng trước ngày nộp hồ sơ.")
        case ValueReason.TOO_LONG:
            return translate(
                "Problems", "Hiệu lực được kéo dài nhiều nhất {value} ngày sau ngày hết hạn."
            )
        case ValueReason.NAME_LENGTH:
            return translate(
                "Problems",
                "Tên, số và tiêu đề dài nhiều nhất {most} chữ; phần còn lại hãy ghi vào “Ghi chú”.",
            ).replace("{most}", format_number(MAX_NAME))
        case ValueReason.TEXT_LENGTH:
            return translate(
                "Problems",
                "Một ô chứa nhiều nhất {most} chữ; phần còn lại hãy để trong một tài liệu đính kèm.",
            ).replace("{most}", format_number(MAX_TEXT))
        case ValueReason.PRICE_AHEAD:
            return translate("Problems", "Ngày xác nhận giá ở sau hôm nay.")
        case ValueReason.NAME_OF_ORIGINAL:
            return translate("Problems", "Bản sao còn mang tên của sản phẩm gốc. Hãy sửa tên.")
        case ValueReason.REGISTRATION_AHEAD:
            return translate("Problems", "Ngày đăng ký ở sau hôm nay.")
        case ValueReason.OFF_AND_WORKED:
            return translate("Problems", "Ngày {value} vừa là ngày nghỉ vừa là ngày làm bù.")
        case ValueReason.TAKEN:
            return translate("Problems", "“{value}” đã được cấp cho nơi khác.")
        case ValueReason.MEMBER_TWICE:
            return translate("Problems", "Hội đồng đã có “{value}”. Hãy ghi thêm để phân biệt.")
        case ValueReason.SCORES_UNOWNED:
            return translate(
                "Problems",
                "Phiếu chung đã có điểm. Hãy chọn điểm ấy là của ai, hoặc bỏ điểm ấy.",
            )
        case ValueReason.OTHER_STARS_THAT_YEAR:
            return translate(
                "Problems", "Hạng sao “{value}” khác với hạng sao của năm đó đã có trong sổ."
            )
        case ValueReason.NO_SET:
            return translate(
                "Problems",
                "Sản phẩm này chưa có bộ sản phẩm nên chưa biết chấm theo phiếu nào. "
                "Hãy sửa sản phẩm và chọn bộ.",
            )
        case ValueReason.NO_SHEETS:
            return translate("Problems", "Quyết định “{value}” không có phiếu chấm.")
        case ValueReason.NO_SUCH_LABEL:
            return translate("Problems", "“{value}” không phải là thứ tự của một nhãn trên tờ này.")
        case ValueReason.CODE_PATTERN:
            return translate(
                "Problems", "Mã sản phẩm thường có dạng 79-27664-3-2025 (tỉnh-xã-số thứ tự-năm)."
            )
        case ValueReason.UNKNOWN_COMMUNE:
            return translate(
                "Problems", "“{value}” không phải là mã của một xã, phường, đặc khu hiện nay."
            )
        case ValueReason.OTHER_PROVINCE:
            return translate("Problems", "Xã này thuộc {value}, khác với tỉnh trong mã.")
        case ValueReason.RECEIPT_FORM:
            return translate(
                "Problems", "Số phiếu thường có dạng 12/PĐK-79-27664-2026 (số/PĐK-tỉnh-xã-năm)."
            )
        case ValueReason.TAX_CODE:
            return translate(
                "Problems",
                "Mã số thuế thường có 10 số, 10 số và 3 số (0123456789-001), hoặc 12 số.",
            )
        case ValueReason.PHONE:
            return translate("Problems", "Số điện thoại thường có 8 đến 12 chữ số.")
        case ValueReason.EMAIL:
            return translate("Problems", "Thư điện tử thường có dạng ten@donvi.vn.")
        case ValueReason.EAN13:
            return translate("Problems", "Mã vạch EAN-13 này sai số kiểm tra hoặc không đủ 13 số.")
        case ValueReason.TRACEABILITY_URL:
            return translate(
                "Problems", "Địa chỉ truy xuất cần bắt đầu bằng http:// hoặc https://."
            )
        case ValueReason.LISTING_URL:
            return translate("Problems", "Địa chỉ bán hàng cần bắt đầu bằng http:// hoặc https://.")
        case ValueReason.ERROR_CELL:
            return translate("Problems", "Ô này có lỗi của bảng tính: {value}.")
        case ValueReason.NO_VALUE:
            return translate(
                "Problems",
                "Ô này là công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại rồi nhập.",
            )
        case ValueReason.UNCONFIRMED:
            return translate("Problems", "“{value}” cần được xác nhận trước khi lấy.")
        case ValueReason.NOT_UNDERSTOOD:
            return translate("Problems", "Không rõ “{value}” nghĩa là gì ở cột này.")
        case ValueReason.NOT_A_DAY:
            return translate("Problems", "“{value}” không phải là ngày.")
        case ValueReason.NO_SUCH_DAY:
            return translate("Problems", "Không có ngày “{value}”.")
        case ValueReason.UNCLEAR_DAY:
            return translate("Problems", "“{value}” có thể là nhiều ngày khác nhau.")
        case ValueReason.ONLY_YEAR:
            return translate("Problems", "“{value}” chỉ có tháng hoặc năm, chưa có ngày.")
        case ValueReason.AFTER_EXPIRY:
            return translate("Problems", "“{value}” đứng sau ngày hết hạn.")
        case ValueReason.BEFORE_OCOP:
            return translate(
                "Problems", "“{value}” ở trước năm 2018, khi Chương trình OCOP bắt đầu."
            )
        case ValueReason.YEAR_AHEAD:
            return translate("Problems", "“{value}” ở quá xa sau hôm nay.")
        case ValueReason.BELOW_THREE_STARS:
            return translate(
                "Problems", "OCOP công nhận từ 3 sao trở lên; “{value}” chưa đến hạng ấy."
            )
        case ValueReason.NO_SUCH_STARS:
            return translate("Problems", "Hạng sao cao nhất là 5; không có “{value}”.")
        case ValueReason.POTENTIAL_STARS:
            return translate(
                "Problems", "“{value}” mới là tiềm năng hoặc đề nghị, chưa phải công nhận."
            )
        case ValueReason.NOT_STARS:
            return translate("Problems", "“{value}” không cho biết rõ là mấy sao.")
        case ValueReason.NO_STARS:
            return translate(
                "Problems", "Chưa ghi hạng sao nên “{value}” chưa thành một công nhận."
            )
        case ValueReason.OTHER_STARS:
            return translate(
                "Problems", "Hạng sao “{value}” khác với lần công nhận mới nhất của dòng này."
            )
        case ValueReason.UNCLEAR_NUMBER:
            return translate("Problems", "“{value}” có thể là nhiều số khác nhau.")
        case ValueReason.NUMBER_RANGE:
            return translate("Problems", "“{value}” là một khoảng, không phải một số.")
        case ValueReason.NUMBER_UNIT:
            return translate("Problems", "“{value}” có vẻ không theo đơn vị ghi ở tiêu đề cột.")
        case (
            ValueReason.MONTH_AHEAD
            | ValueReason.NET_OVER_GROSS
            | ValueReason.CANCELLED_OVER_ORDERS
            | ValueReason.WHOLE_DONG
            | ValueReason.BELOW_ZERO
            | ValueReason.NO_SUCH_COUNTRY
            | ValueReason.HS_CODE
            | ValueReason.BEFORE_FIRST_SHIPMENT
            | ValueReason.YEAR_TWICE
            | ValueReason.ORDER_NUMBER
            | ValueReason.NOT_A_MONTH
            | ValueReason.UNKNOWN_PRODUCT
            | ValueReason.SEVERAL_PRODUCTS
            | ValueReason.UNKNOWN_PRODUCER
            | ValueReason.SEVERAL_PRODUCERS
            | ValueReason.OTHER_UNIT
            | ValueReason.UNKNOWN_CHANNEL
            | ValueReason.ROW_TWICE
        ):
            return outlet_reason(reason, translate)
        case (
            ValueReason.CHANNEL_CLOSED
            | ValueReason.OTHER_HOST
            | ValueReason.OTHER_CHANNEL_KIND
            | ValueReason.NOT_A_HOST
            | ValueReason.CHECK_OVERDUE
            | ValueReason.NEVER_CHECKED
            | ValueReason.BEFORE_SINCE
        ):
            return channel_reason(reason, translate)
        case (
            ValueReason.ORDER_FOR_COLLECTIVE
            | ValueReason.NO_DEPUTY
            | ValueReason.DEPUTY_ALONE
            | ValueReason.DEGREE_IN_NAME
        ):
            return signature_reason(reason, translate)
