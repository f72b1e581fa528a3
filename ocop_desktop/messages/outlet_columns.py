"""The clerk's words for the columns of channels, points of sale, sales, exports, registrations."""

from collections.abc import Mapping

from ocop_desktop.messages.message import Translate


def name_outlet_columns(table: str, translate: Translate) -> Mapping[str, str]:
    """What the forms call the columns of that table; nothing for other tables."""
    makers = {
        "channel": _of_channels,
        "sale_point": _of_sale_points,
        "sale": _of_sales,
        "exported_product": _of_exports,
        "registration": _of_registrations,
    }
    make = makers.get(table)
    return make(translate) if make else {}


def _of_channels(translate: Translate) -> Mapping[str, str]:
    return {
        "name": translate("Columns", "Tên kênh bán"),
        "kind": translate("Columns", "Loại kênh"),
        "hosts": translate("Columns", "Tên miền"),
        "aliases": translate("Columns", "Tên gọi khác"),
        "closed": translate("Columns", "Đã đóng"),
    }


def _of_sale_points(translate: Translate) -> Mapping[str, str]:
    return {
        "name": translate("Columns", "Tên điểm bán"),
        "place_kind": translate("Columns", "Loại địa điểm"),
        "address": translate("Columns", "Địa chỉ"),
        "operator": translate("Columns", "Đơn vị quản lý"),
        "opened_on": translate("Columns", "Ngày khai trương"),
        "decision": translate("Columns", "Quyết định công nhận"),
        "status": translate("Columns", "Tình trạng"),
        "latitude": translate("Columns", "Vĩ độ"),
        "longitude": translate("Columns", "Kinh độ"),
        "checked_on": translate("Columns", "Ngày kiểm tra"),
    }


def _of_sales(translate: Translate) -> Mapping[str, str]:
    return {
        "channel": translate("Columns", "Kênh bán"),
        "month": translate("Columns", "Tháng"),
        "quantity": translate("Columns", "Số lượng"),
        "unit": translate("Columns", "Đơn vị tính"),
        "orders": translate("Columns", "Đơn hàng"),
        "gross": translate("Columns", "Doanh số"),
        "net": translate("Columns", "Doanh thu thực"),
        "source": translate("Columns", "Nguồn số liệu"),
    }


def _of_exports(translate: Translate) -> Mapping[str, str]:
    return {
        "country": translate("Columns", "Nước nhập khẩu"),
        "hs_code": translate("Columns", "Mã HS"),
        "route": translate("Columns", "Đường xuất khẩu"),
        "buyer": translate("Columns", "Bên mua"),
        "first_shipment": translate("Columns", "Chuyến đầu tiên"),
        "last_shipment": translate("Columns", "Chuyến gần nhất"),
        "years": translate("Columns", "Số liệu từng năm"),
        "contract": translate("Columns", "Hợp đồng"),
    }


def _of_registrations(translate: Translate) -> Mapping[str, str]:
    return {
        "producer_id": translate("Columns", "Chủ thể"),
        "kind": translate("Columns", "Loại mã, chứng nhận"),
        "number": translate("Columns", "Số đăng ký"),
        "scope": translate("Columns", "Phạm vi"),
        "issued_on": translate("Columns", "Ngày cấp"),
        "expires_on": translate("Columns", "Ngày hết hạn"),
        "registered_name": translate("Columns", "Tên đã đăng ký"),
        "registered_address": translate("Columns", "Địa chỉ đã đăng ký"),
        "legal_representative": translate("Columns", "Người đại diện pháp luật"),
        "rule": translate("Columns", "Quy định áp dụng"),
        "file": translate("Columns", "Tệp kèm theo"),
    }
