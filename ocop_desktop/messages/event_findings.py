"""What is doubtful in an event, in sentences: both figures by name, and what to do next."""

from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.messages.event_findings_of_several import list_names, words_of_several
from ocop_desktop.messages.figures import figure_words
from ocop_desktop.messages.message import Translate


def event_finding_sentence(finding: EventFinding, translate: Translate) -> str:
    """What is doubtful, with its figures, where it stands, and what to do next."""
    figures = list(finding.figures)
    first = figure_words(figures[0] if figures else None, finding.unit, translate)
    unit = finding.second_unit or finding.unit
    second = figure_words(figures[1] if len(figures) > 1 else None, unit, translate)
    if finding.rule is EventRule.REACH_NOT_ADDED and len(figures) > 1:
        parts = (figure_words(figure, finding.unit, translate) for figure in figures)
        first = "; ".join(parts)
    words = _words(finding, translate)
    sentence = words.format(
        first=first,
        second=second,
        field=_field_words(finding.field, translate),
        where=finding.where,
        count=len(finding.names),
        names=list_names(finding, translate),
    )
    is_named = finding.where and "{where}" not in words
    return f"{finding.where}: {sentence}" if is_named else sentence


def _words(finding: EventFinding, translate: Translate) -> str:
    rule = finding.rule
    if finding.names:
        return words_of_several(rule, translate)
    return (
        _words_of_levels(rule, translate)
        or _words_of_pairs(rule, translate)
        or _words_of_parts(finding, translate)
        or _words_of_money(rule, translate)
        or _words_of_records(rule, translate)
    )


def _words_of_levels(rule: EventRule, translate: Translate) -> str:
    match rule:
        case EventRule.STATED_DIFFERS:
            return translate(
                "EventFindings",
                "Hai số khác nhau: {field} đã nêu {first}, tổng hợp theo chủ thể {second}. "
                "Số đã nêu được dùng; hãy kiểm tra lại.",
            )
        case EventRule.SESSIONS_DIFFER:
            return translate(
                "EventFindings",
                "Hai số khác nhau: {field} đang dùng {first}, cộng theo phiên {second}. "
                "Hai số không cộng vào nhau; hãy kiểm tra lại.",
            )
        case EventRule.HOLDER_AND_PRODUCTS:
            return translate(
                "EventFindings",
                "Chủ thể có cả dòng riêng ({first}) và dòng theo sản phẩm ({second}) cho {field}. "
                "Chỉ dòng riêng được tính; hãy bỏ một trong hai.",
            )
        case EventRule.CUMULATIVE_FIGURES:
            return translate(
                "EventFindings",
                "Số lũy kế nhiều ngày của {field}: {first}, rồi {second}. "
                "Chỉ số mới nhất được tính, không cộng dồn; hãy kiểm tra lại.",
            )
        case EventRule.REACH_NOT_ADDED:
            return translate(
                "EventFindings",
                "Người tiếp cận của các phiên ({first}) không cộng được vì một người có thể xem "
                "nhiều phiên. Hãy nhập số của cả sự kiện, hoặc đổi đơn vị thành lượt.",
            )
        case _:
            return ""


def _words_of_pairs(rule: EventRule, translate: Translate) -> str:
    match rule:
        case EventRule.VIEWERS_OVER_REACH:
            return translate(
                "EventFindings",
                "Người xem ({first}) nhiều hơn số tiếp cận ({second}). Hãy kiểm tra hai số này.",
            )
        case EventRule.MAX_OVER_VIEWERS:
            return translate(
                "EventFindings",
                "Người xem cùng lúc cao nhất ({first}) nhiều hơn người xem ({second}). "
                "Hãy kiểm tra hai số này.",
            )
        case EventRule.VIEWERS_OVER_VIEWS:
            return translate(
                "EventFindings",
                "Người xem ({first}) nhiều hơn lượt xem ({second}). Có thể hai số bị đổi chỗ.",
            )
        case EventRule.ORDERS_OVER_VIEWERS:
            return translate(
                "EventFindings",
                "Số đơn hàng ({first}) nhiều hơn người xem ({second}). Hãy kiểm tra hai số này.",
            )
        case EventRule.CANCELLED_OVER_ORDERS:
            return translate(
                "EventFindings",
                "Đơn hủy, hoàn ({first}) nhiều hơn đơn hàng ({second}). Hãy kiểm tra hai số này.",
            )
        case EventRule.NET_OVER_GROSS:
            return translate(
                "EventFindings",
                "Doanh thu thực ({first}) lớn hơn doanh số ({second}). Có thể hai số bị đổi chỗ.",
            )
        case EventRule.ORDERS_WITHOUT_GROSS:
            return translate(
                "EventFindings",
                "Số đơn hàng là {first} mà doanh số là {second}. Hãy sửa một trong hai số.",
            )
        case _:
            return ""


def _words_of_parts(finding: EventFinding, translate: Translate) -> str:
    match finding.rule:
        case EventRule.PART_OVER_TOTAL:
            return translate(
                "EventFindings",
                "Một phần ({first}) lớn hơn tổng ({second}). Hãy kiểm tra hai số này.",
            )
        case EventRule.PARTS_OVER_TOTAL:
            return translate(
                "EventFindings",
                "Các phần cộng lại ({first}) lớn hơn tổng ({second}). Hãy kiểm tra lại.",
            )
        case EventRule.PARTS_DIFFER:
            return translate(
                "EventFindings",
                "Hai số khác nhau: các phần cộng lại {first}, tổng đã nêu {second}. "
                "Hãy tìm phần còn thiếu hoặc tính hai lần.",
            )
        case EventRule.TOTAL_AMONG_PARTS:
            return translate(
                "EventFindings",
                "Dòng này ({first}) bằng tổng các dòng khác, có thể là dòng tổng cộng. "
                "Hãy bỏ dòng này nếu đúng vậy.",
            )
        case EventRule.OCOP_OVER_TOTAL:
            return translate(
                "EventFindings",
                "Doanh thu sản phẩm OCOP ({first}) lớn hơn tổng doanh thu ({second}). "
                "Hãy kiểm tra hai số này.",
            )
        case EventRule.PRODUCTS_AS_UNITS:
            return translate(
                "EventFindings",
                "Số đơn vị đã nêu ({first}) bằng số sản phẩm; danh sách có {second}. "
                "Mỗi chủ thể chỉ đếm một lần; hãy sửa số đơn vị.",
            )
        case EventRule.COUNT_DIFFERS:
            return translate(
                "EventFindings",
                "Hai số khác nhau: đã nêu {first}, danh sách của sự kiện có {second}. "
                "Hãy bổ sung danh sách hoặc sửa số đã nêu.",
            )
        case EventRule.HOLDERS_WITHOUT_FIGURES:
            return translate(
                "EventFindings",
                "Mới có doanh thu của {first} trong {second}. Tổng theo chủ thể còn thiếu; "
                "hãy nhập nốt, hoặc ghi 0 nếu không bán được.",
            )
        case EventRule.TOO_MANY_PROVINCES:
            return translate(
                "EventFindings",
                "Số tỉnh đã nêu ({first}) nhiều hơn cả nước có vào ngày ấy ({second}). "
                "Hãy kiểm tra lại.",
            )
        case EventRule.LONG_EVENT:
            return translate(
                "EventFindings", "Sự kiện dài {first}. Hãy kiểm tra ngày bắt đầu và ngày kết thúc."
            )
        case EventRule.DAYS_DIFFER:
            return translate(
                "EventFindings",
                "Hai số khác nhau: báo cáo nêu {first}, theo ngày bắt đầu và kết thúc là {second}. "
                "Hãy kiểm tra lại các ngày.",
            )
        case _:
            return ""


def _words_of_money(rule: EventRule, translate: Translate) -> str:
    match rule:
        case EventRule.GROSS_IN_PLACE_OF_NET:
            return translate(
                "EventFindings",
                "Doanh thu thực ({first}) bằng doanh số dù có {second} hủy, hoàn. "
                "Hãy trừ các đơn ấy khỏi doanh thu thực.",
            )
        case EventRule.DEALS_IN_REVENUE:
            return translate(
                "EventFindings",
                "Doanh thu ({first}) có vẻ gồm cả giá trị hợp đồng, ghi nhớ ({second}). "
                "Giá trị ấy không phải doanh thu; hãy ghi riêng.",
            )
        case EventRule.GIFTS_IN_REVENUE:
            return translate(
                "EventFindings",
                "Doanh thu ({first}) có vẻ gồm cả hỗ trợ, tài trợ ({second}). "
                "Khoản ấy không phải doanh thu; hãy ghi riêng.",
            )
        case EventRule.OCOP_SHARE_UNKNOWN:
            return translate(
                "EventFindings",
                "Doanh thu ({first}) gồm cả gian hàng ngoài OCOP hoặc của tỉnh khác. "
                "Hãy ghi thêm doanh thu riêng của sản phẩm OCOP.",
            )
        case EventRule.REVENUE_WITHOUT_ENTRY:
            return translate(
                "EventFindings",
                "Có doanh thu sản phẩm OCOP ({first}) mà chưa có sản phẩm, chủ thể nào ghi là tham dự. "
                "Hãy đánh dấu ai đã tham dự.",
            )
        case EventRule.MEAN_ORDER:
            return translate(
                "EventFindings",
                "Giá trị đơn trung bình {first} không hợp với giá bán đã ghi ({second}). "
                "Hãy kiểm tra đơn vị đồng, triệu, tỷ và số đơn.",
            )
        case EventRule.REACH_OUT_OF_RANGE:
            return translate(
                "EventFindings",
                "Số tiếp cận {first} nhiều hơn dân số cả nước. Có lẽ là lượt tiếp cận; hãy đổi đơn vị.",
            )
        case _:
            return ""


def _words_of_records(rule: EventRule, translate: Translate) -> str:
    match rule:
        case EventRule.SESSION_OUTSIDE:
            return translate(
                "EventFindings", "Phiên nằm ngoài các ngày của sự kiện. Hãy sửa ngày của phiên."
            )
        case EventRule.EVENT_TWICE:
            return translate(
                "EventFindings",
                "Trong sổ đã có sự kiện “{where}” cùng tên, cùng ngày. "
                "Chỉ một bên báo cáo doanh thu; hãy giữ một sự kiện.",
            )
        case EventRule.UNKNOWN_PLATFORM:
            return translate(
                "EventFindings",
                "Nền tảng này chưa có trong danh mục kênh. Hãy sửa tên hoặc thêm kênh.",
            )
        case _:
            return str(rule)


def _field_words(field: str, translate: Translate) -> str:
    names = {
        "reach": translate("EventFindings", "số tiếp cận"),
        "viewers": translate("EventFindings", "người xem"),
        "views": translate("EventFindings", "lượt xem"),
        "orders": translate("EventFindings", "số đơn hàng"),
        "gross": translate("EventFindings", "doanh số"),
        "net": translate("EventFindings", "doanh thu"),
        "contracts": translate("EventFindings", "số hợp đồng"),
    }
    return names.get(field, field)
