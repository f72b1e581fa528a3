"""The clerk's word for what lies inside a column that holds lists or facts."""

from collections.abc import Mapping

from ocop_desktop.messages.event_columns import name_event_parts
from ocop_desktop.messages.message import Translate


def part_words(key: str, translate: Translate) -> str:
    """What the forms call the fact `key` of a record's list; a key that is unknown as it is."""
    for make in (_of_elements, _of_the_office, _of_settings, name_event_parts):
        if (words := make(translate).get(key)) is not None:
            return words
    return key


def _of_elements(translate: Translate) -> Mapping[str, str]:
    """Parts of photos, certificates, codes, members, topics and decisions."""
    return {
        "vi": translate("Columns", "tiếng Việt"),
        "en": translate("Columns", "tiếng Anh"),
        "zh": translate("Columns", "tiếng Trung"),
        "caption": translate("Columns", "chú thích"),
        "focus_x": translate("Columns", "điểm giữ khi cắt, ngang"),
        "focus_y": translate("Columns", "điểm giữ khi cắt, dọc"),
        "cover": translate("Columns", "ảnh đại diện"),
        "title": translate("Columns", "tên tài liệu"),
        "given_on": translate("Columns", "ngày cấp"),
        "issued_on": translate("Columns", "ngày cấp"),
        "expires_on": translate("Columns", "ngày hết hạn"),
        "channel": translate("Columns", "kênh bán"),
        "url": translate("Columns", "địa chỉ"),
        "place": translate("Columns", "nơi bán"),
        "since": translate("Columns", "từ ngày"),
        "until": translate("Columns", "đến ngày"),
        "status": translate("Columns", "tình trạng"),
        "contract": translate("Columns", "hợp đồng"),
        "signed_on": translate("Columns", "ngày ký"),
        "file": translate("Columns", "tệp"),
        "price": translate("Columns", "giá"),
        "checked_on": translate("Columns", "ngày kiểm tra"),
        "checked_by": translate("Columns", "người kiểm tra"),
        "booth": translate("Columns", "gian hàng"),
        "role": translate("Columns", "nhiệm vụ"),
        "position": translate("Columns", "chức vụ, đơn vị"),
        "present": translate("Columns", "dự họp"),
        "options": translate("Columns", "điểm"),
        "topic": translate("Columns", "nội dung"),
        "met": translate("Columns", "kết quả"),
        "note": translate("Columns", "ghi chú"),
        "stars": translate("Columns", "hạng sao"),
        "number": translate("Columns", "số"),
        "on": translate("Columns", "ngày"),
        "field": translate("Columns", "cột"),
        "text": translate("Columns", "nội dung ghi"),
    }


def _of_the_office(translate: Translate) -> Mapping[str, str]:
    return {
        "name": translate("Columns", "tên"),
        "name_en": translate("Columns", "tên tiếng Anh"),
        "name_zh": translate("Columns", "tên tiếng Trung"),
        "kind": translate("Columns", "loại"),
        "parent_body": translate("Columns", "cơ quan chủ quản"),
        "place_name": translate("Columns", "địa danh"),
        "commune_codes": translate("Columns", "xã, phường phụ trách"),
        "communes": translate("Columns", "địa bàn"),
        "former_units": translate("Columns", "đơn vị cũ"),
        "commune_code": translate("Columns", "xã, phường"),
        "level": translate("Columns", "cấp"),
        "joined_on": translate("Columns", "thuộc địa bàn từ ngày"),
        "left_on": translate("Columns", "thôi từ ngày"),
        "abolished_on": translate("Columns", "hết từ ngày"),
        "merged_into": translate("Columns", "nay thuộc"),
        "head_title": translate("Columns", "chức vụ người đứng đầu"),
        "head_name": translate("Columns", "tên người đứng đầu"),
        "logo": translate("Columns", "biểu trưng"),
        "address": translate("Columns", "địa chỉ liên hệ"),
        "phone": translate("Columns", "điện thoại"),
        "email": translate("Columns", "thư điện tử"),
        "website": translate("Columns", "trang web"),
        "practice": translate("Columns", "dữ liệu mẫu"),
        "deadlines": translate("Columns", "thời hạn"),
        "rating": translate("Columns", "hội đồng"),
        "printing": translate("Columns", "in ấn"),
        "outlets": translate("Columns", "kênh bán, xuất khẩu"),
    }


def _of_settings(translate: Translate) -> Mapping[str, str]:
    return {
        "opening_soon_days": translate("Columns", "nhắc trước kỳ nộp (ngày)"),
        "expiry_day_counts": translate("Columns", "ngày hết hạn được đếm"),
        "days_off": translate("Columns", "ngày nghỉ riêng"),
        "worked": translate("Columns", "ngày nghỉ đi làm"),
        "new_serial_on_move": translate("Columns", "chuyển xã thì cấp số mới"),
        "certificate_days": translate("Columns", "nhắc giấy tờ khác (ngày)"),
        "notice_channel": translate("Columns", "cách gửi thông báo"),
        "listing_check_months": translate("Columns", "kiểm tra lại kênh bán sau (tháng)"),
        "spread_points": translate("Columns", "điểm lệch phải thảo luận"),
        "quorum_percent": translate("Columns", "thành viên phải có mặt (%)"),
        "efforts": translate("Columns", "mức công sức"),
        "stale_price_months": translate("Columns", "giá cũ sau (tháng)"),
        "undated_price_is_stale": translate("Columns", "giá không ghi ngày là cũ"),
        "report_days": translate("Columns", "hạn báo cáo sự kiện (ngày làm việc)"),
        "strict_markets": translate("Columns", "thị trường tiêu chuẩn cao"),
        "columns": translate("Columns", "các cột"),
    }
