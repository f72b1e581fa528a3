"""Sentences for doubtful or wrong fields: the reason codes of `register.checks` in clerks' words."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.register.checks import Problem

translate = QCoreApplication.translate


def problem_sentence(problem: Problem) -> str:
    """What is doubtful or wrong in a field, and what it should be."""
    return reason_sentence(problem.field, problem.reason, problem.value)


def reason_sentence(field: str, reason: str, value: str = "") -> str:
    """The sentence of a reason code; an unknown one names the field."""
    special = _field_sentences().get((field, reason))
    words = special or _reason_sentences().get(reason)
    if words is None:
        words = translate("Problems", "Ô “{field}” không nhận giá trị “{value}”.")
    return words.format(field=field, value=value)


def _field_sentences() -> dict[tuple[str, str], str]:
    return {
        ("name", "required"): translate("Problems", "Chưa có tên."),
        ("product_id", "required"): translate("Problems", "Chưa chọn sản phẩm."),
        ("product_id", "no_set"): translate(
            "Problems",
            "Sản phẩm này chưa có bộ sản phẩm nên chưa biết chấm theo phiếu nào. Hãy mở trang "
            "Sản phẩm, sửa sản phẩm và chọn bộ.",
        ),
        ("set_number", "required"): translate(
            "Problems", "Sản phẩm chưa có bộ sản phẩm, nên chưa biết chấm theo phiếu nào."
        ),
        ("regulation_id", "no_sheets"): translate(
            "Problems", "Quyết định này không có phiếu chấm để thử."
        ),
        ("producer_id", "required"): translate("Problems", "Chưa chọn chủ thể."),
        ("lines", "required"): translate("Problems", "Quyết định chưa có sản phẩm nào."),
        ("stars", "out_of_range"): translate("Problems", "Hạng sao phải là 3, 4 hoặc 5."),
        ("expires_on", "before_issue"): translate("Problems", "Ngày hết hạn đứng trước ngày cấp."),
        ("revoked_on", "before_issue"): translate("Problems", "Ngày thu hồi đứng trước ngày cấp."),
        ("decision_number", "missing"): translate("Problems", "Chưa có số quyết định."),
        ("issued_on", "missing"): translate(
            "Problems", "Chưa có ngày cấp lẫn năm, nên chưa rõ còn hiệu lực hay không."
        ),
        ("filed_on", "required"): translate("Problems", "Chưa có ngày nộp hồ sơ."),
        ("sent_on", "required"): translate("Problems", "Chưa có ngày gửi thông báo."),
        ("products", "required"): translate("Problems", "Chưa chọn sản phẩm nào."),
        ("commune_code", "required"): translate(
            "Problems", "Sản phẩm và chủ thể chưa có xã, nên chưa cấp được số thứ tự."
        ),
        ("receipt_number", "missing"): translate("Problems", "Chưa có số phiếu tiếp nhận."),
        ("receipt_number", "taken"): translate(
            "Problems", "Số phiếu “{value}” đã cấp cho hồ sơ khác."
        ),
        ("product_code", "taken"): translate(
            "Problems", "Số thứ tự của mã “{value}” đã cấp cho sản phẩm khác."
        ),
        ("certificates", "before_issue"): translate(
            "Problems", "Giấy chứng nhận “{value}” hết hạn trước ngày cấp."
        ),
    }


def _reason_sentences() -> dict[str, str]:
    return {
        "required": translate("Problems", "Ô này cần có nội dung."),
        "member_twice": translate(
            "Problems", "Hội đồng đã có “{value}”. Hãy ghi thêm để phân biệt."
        ),
        "missing": translate("Problems", "Ô này còn trống."),
        "not_a_year": translate("Problems", "“{value}” không phải là một năm."),
        "other_stars_that_year": translate(
            "Problems", "Hạng sao “{value}” khác với hạng sao của năm đó đã có trong sổ."
        ),
        "out_of_range": translate("Problems", "“{value}” nằm ngoài khoảng cho phép."),
        "before_issue": translate("Problems", "Ngày này đứng trước ngày cấp."),
        "before_expiry": translate("Problems", "Ngày gia hạn đứng trước ngày hết hạn."),
        "before_decision": translate("Problems", "Ngày cấp đứng trước ngày quyết định."),
        "before_start": translate("Problems", "Ngày kết thúc đứng trước ngày bắt đầu."),
        "tax_code": translate(
            "Problems", "Mã số thuế thường có 10 số, 10 số và 3 số (0123456789-001), hoặc 12 số."
        ),
        "phone": translate("Problems", "Số điện thoại thường có 8 đến 12 chữ số."),
        "email": translate("Problems", "Thư điện tử thường có dạng ten@donvi.vn."),
        "more_than_total": translate(
            "Problems", "Số lao động địa phương lớn hơn tổng số lao động."
        ),
        "percent": translate("Problems", "Tỷ lệ phần trăm nằm trong khoảng 0 đến 100."),
        "ean13": translate("Problems", "Mã vạch EAN-13 này sai số kiểm tra hoặc không đủ 13 số."),
        "code_pattern": translate(
            "Problems", "Mã sản phẩm thường có dạng 79-27664-3-2025 (tỉnh-xã-số thứ tự-năm)."
        ),
        "too_long": translate(
            "Problems", "Hiệu lực được kéo dài nhiều nhất {value} ngày sau ngày hết hạn."
        ),
        "before_filing": translate("Problems", "Ngày này đứng trước ngày nộp hồ sơ."),
        "receipt_form": translate(
            "Problems", "Số phiếu thường có dạng 12/PĐK-79-27664-2026 (số/PĐK-tỉnh-xã-năm)."
        ),
        "other_year": translate("Problems", "Năm trong “{value}” khác với năm nộp."),
        "unknown_commune": translate(
            "Problems", "“{value}” không phải là mã của một xã, phường, đặc khu hiện nay."
        ),
        "other_province": translate("Problems", "Xã này thuộc {value}, khác với tỉnh trong mã."),
        "day_count": translate("Problems", "Số ngày phải từ 0 đến 365."),
        "month_count": translate("Problems", "Số tháng phải từ 1 đến 120."),
        "price_ahead": translate("Problems", "Ngày xác nhận giá ở sau hôm nay."),
        "off_and_worked": translate(
            "Problems", "Ngày {value} vừa là ngày nghỉ vừa là ngày làm bù."
        ),
        "traceability_url": translate(
            "Problems", "Địa chỉ truy xuất cần bắt đầu bằng http:// hoặc https://."
        ),
        "shop_links": translate(
            "Problems", "Địa chỉ bán hàng cần bắt đầu bằng http:// hoặc https://."
        ),
    }
