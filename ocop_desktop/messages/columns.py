"""The clerk's word for each column of the register's recorded tables."""

from collections.abc import Mapping

from ocop_desktop.messages.message import Translate
from ocop_desktop.messages.outlet_columns import name_outlet_columns


def column_words(table: str, column: str, translate: Translate) -> str:
    """What the forms call the column `column` of `table`; a column that is unknown as it is."""
    own = _of_table(table, translate)
    return own.get(column) or _shared(translate).get(column, column)


def _of_table(table: str, translate: Translate) -> Mapping[str, str]:
    makers = {
        "product": _of_products,
        "producer": _of_producers,
        "recognition": _of_recognitions,
        "evaluation": _of_evaluations,
        "fair": _of_events,
        "filing": _of_filings,
        "notice": _of_notices,
        "table_layout": _of_table_layouts,
    }
    make = makers.get(table)
    return make(translate) if make else name_outlet_columns(table, translate)


def _shared(translate: Translate) -> Mapping[str, str]:
    return {
        "name": translate("Columns", "Tên"),
        "kind": translate("Columns", "Loại"),
        "notes": translate("Columns", "Ghi chú"),
        "search_key": translate("Columns", "chữ để tìm"),
        "sort_key": translate("Columns", "thứ tự xếp"),
        "commune_code": translate("Columns", "Xã, phường"),
        "facts": translate("Columns", "Thiết lập của cơ quan"),
        "product_id": translate("Columns", "Sản phẩm"),
        "product_ids": translate("Columns", "Các sản phẩm"),
        "geometry": translate("Columns", "Kích thước tem"),
        "regulation_id": translate("Columns", "Quyết định về bộ tiêu chí"),
        "set_number": translate("Columns", "Bộ sản phẩm"),
        "stars": translate("Columns", "Hạng sao"),
        "scan": translate("Columns", "Bản scan"),
        "purpose": translate("Columns", "Dùng để"),
    }


def _of_products(translate: Translate) -> Mapping[str, str]:
    return {
        "producer_id": translate("Columns", "Chủ thể"),
        "name_vi": translate("Columns", "Tên sản phẩm"),
        "name_en": translate("Columns", "Tên tiếng Anh"),
        "name_zh": translate("Columns", "Tên tiếng Trung"),
        "commune_code": translate("Columns", "Xã, phường hiện nay"),
        "codes": translate("Columns", "Mã sản phẩm"),
        "story_short": translate("Columns", "Câu chuyện ngắn"),
        "story_middle": translate("Columns", "Câu chuyện vừa"),
        "story_long": translate("Columns", "Câu chuyện dài"),
        "specification": translate("Columns", "Quy cách"),
        "ingredients": translate("Columns", "Thành phần"),
        "standards": translate("Columns", "Tiêu chuẩn"),
        "price": translate("Columns", "Giá bán"),
        "price_unit": translate("Columns", "Giá tính theo"),
        "price_on": translate("Columns", "Giá đúng vào ngày"),
        "shelf_life": translate("Columns", "Hạn sử dụng"),
        "storage": translate("Columns", "Bảo quản"),
        "yearly_output": translate("Columns", "Sản lượng năm"),
        "barcode": translate("Columns", "Mã vạch EAN-13"),
        "traceability_url": translate("Columns", "Địa chỉ truy xuất"),
        "shop_links": translate("Columns", "Nơi bán"),
        "certificates": translate("Columns", "Giấy chứng nhận"),
        "export_markets": translate("Columns", "Thị trường xuất khẩu"),
        "photos": translate("Columns", "Ảnh sản phẩm"),
        "documents": translate("Columns", "Tài liệu kèm theo"),
        "stated": translate("Columns", "Nội dung theo tệp đã nhập"),
    }


def _of_producers(translate: Translate) -> Mapping[str, str]:
    return {
        "name": translate("Columns", "Tên chủ thể"),
        "short_name": translate("Columns", "Tên ngắn"),
        "kind": translate("Columns", "Loại hình"),
        "local_capital_share": translate("Columns", "Vốn góp của người địa phương"),
        "tax_code": translate("Columns", "Mã số thuế"),
        "registration_number": translate("Columns", "Số đăng ký kinh doanh"),
        "registered_on": translate("Columns", "Ngày đăng ký"),
        "representative": translate("Columns", "Người đại diện"),
        "representative_position": translate("Columns", "Chức vụ"),
        "sensitive": translate("Columns", "Thông tin cá nhân nhạy cảm"),
        "phone": translate("Columns", "Điện thoại"),
        "phone_printable": translate("Columns", "Được in số điện thoại"),
        "email": translate("Columns", "Thư điện tử"),
        "website": translate("Columns", "Trang web"),
        "certified_address": translate("Columns", "Địa chỉ trên giấy chứng nhận"),
        "latitude": translate("Columns", "Vĩ độ"),
        "longitude": translate("Columns", "Kinh độ"),
        "workers_total": translate("Columns", "Tổng số lao động"),
        "workers_local": translate("Columns", "Lao động địa phương"),
        "yearly_revenue": translate("Columns", "Doanh thu năm"),
        "yearly_profit": translate("Columns", "Lợi nhuận năm"),
    }


def _of_recognitions(translate: Translate) -> Mapping[str, str]:
    return {
        "decision_number": translate("Columns", "Số quyết định"),
        "decision_on": translate("Columns", "Ngày quyết định"),
        "issuer": translate("Columns", "Cơ quan ban hành"),
        "certificate_number": translate("Columns", "Số giấy chứng nhận"),
        "issued_on": translate("Columns", "Ngày cấp"),
        "expires_on": translate("Columns", "Ngày hết hạn"),
        "year": translate("Columns", "Năm công nhận"),
        "kind": translate("Columns", "Loại công nhận"),
        "product_code": translate("Columns", "Mã sản phẩm"),
        "signer": translate("Columns", "Người ký"),
        "extended_until": translate("Columns", "Kéo dài hiệu lực đến"),
        "revoked_on": translate("Columns", "Ngày thu hồi"),
        "revoked_ground": translate("Columns", "Lý do thu hồi"),
        "revoked_decision": translate("Columns", "Quyết định thu hồi"),
        "unit": translate("Columns", "Địa bàn khi công nhận"),
    }


def _of_evaluations(translate: Translate) -> Mapping[str, str]:
    return {
        "content_hash": translate("Columns", "Bản bộ tiêu chí"),
        "level": translate("Columns", "Cấp đánh giá"),
        "round": translate("Columns", "Đợt"),
        "held_on": translate("Columns", "Ngày họp"),
        "council": translate("Columns", "Hội đồng"),
        "sheets": translate("Columns", "Phiếu chấm"),
        "confirm": translate("Columns", "Xác nhận"),
        "agreed": translate("Columns", "Mức thống nhất"),
        "means": translate("Columns", "Điểm trung bình"),
        "discussion": translate("Columns", "Ý kiến thảo luận"),
        "topics": translate("Columns", "Cấp xã đánh giá"),
        "decision": translate("Columns", "Kết quả của Hội đồng"),
        "cloned_from": translate("Columns", "Chép từ lần đánh giá số"),
        "carried": translate("Columns", "Mức chép từ lần trước"),
        "locked_hash": translate("Columns", "Khóa phiếu chấm"),
    }


def _of_events(translate: Translate) -> Mapping[str, str]:
    return {
        "name": translate("Columns", "Tên sự kiện"),
        "name_en": translate("Columns", "Tên tiếng Anh"),
        "name_zh": translate("Columns", "Tên tiếng Trung"),
        "kind": translate("Columns", "Loại sự kiện"),
        "role": translate("Columns", "Vai trò của cơ quan"),
        "scope": translate("Columns", "Phạm vi"),
        "starts_on": translate("Columns", "Từ ngày"),
        "ends_on": translate("Columns", "Đến ngày"),
        "place": translate("Columns", "Nơi tổ chức"),
        "commune_code_of_place": translate("Columns", "Xã, phường nơi tổ chức"),
        "country": translate("Columns", "Nước"),
        "theme": translate("Columns", "Chủ đề"),
        "organiser": translate("Columns", "Đơn vị tổ chức"),
        "partners": translate("Columns", "Đơn vị phối hợp"),
        "basis": translate("Columns", "Căn cứ"),
        "stated": translate("Columns", "Số liệu công bố"),
        "sessions": translate("Columns", "Các phiên"),
        "hosts": translate("Columns", "Người dẫn"),
        "entries": translate("Columns", "Sản phẩm, chủ thể tham gia"),
        "deals": translate("Columns", "Hợp đồng, ghi nhớ"),
        "costs": translate("Columns", "Kinh phí"),
        "gifts": translate("Columns", "Hỗ trợ, tài trợ"),
        "plan": translate("Columns", "Kế hoạch"),
        "review": translate("Columns", "Đánh giá"),
        "listed": translate("Columns", "nội dung của danh sách sự kiện"),
        "report_due": translate("Columns", "Hạn báo cáo"),
        "reported_on": translate("Columns", "Ngày đã báo cáo"),
        "foreword_vi": translate("Columns", "Lời nói đầu"),
        "foreword_en": translate("Columns", "Lời nói đầu tiếng Anh"),
        "foreword_zh": translate("Columns", "Lời nói đầu tiếng Trung"),
        "cover": translate("Columns", "Ảnh bìa"),
    }


def _of_filings(translate: Translate) -> Mapping[str, str]:
    return {
        "kind": translate("Columns", "Loại hồ sơ"),
        "stars": translate("Columns", "Hạng đề nghị"),
        "filed_on": translate("Columns", "Ngày nộp"),
        "receipt_number": translate("Columns", "Số phiếu đăng ký"),
        "topics": translate("Columns", "Cấp xã đánh giá"),
        "forwarded_on": translate("Columns", "Ngày chuyển cấp tỉnh"),
        "contested": translate("Columns", "Ý kiến khác"),
        "result": translate("Columns", "Kết quả"),
        "result_on": translate("Columns", "Ngày có kết quả"),
        "result_notes": translate("Columns", "Lý do, căn cứ"),
        "scan": translate("Columns", "Bản scan hồ sơ"),
    }


def _of_notices(translate: Translate) -> Mapping[str, str]:
    return {
        "sent_on": translate("Columns", "Ngày gửi"),
        "channel": translate("Columns", "Gửi bằng"),
        "text": translate("Columns", "Nội dung"),
    }


def _of_table_layouts(translate: Translate) -> Mapping[str, str]:
    return {"facts": translate("Columns", "Các cột")}
