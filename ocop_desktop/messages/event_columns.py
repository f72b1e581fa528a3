"""The clerk's word for what lies inside an event: figures, sessions, hosts, deals, costs, gifts."""

from collections.abc import Mapping

from ocop_desktop.messages.message import Translate


def name_event_parts(translate: Translate) -> Mapping[str, str]:
    """The facts of an event's parts by their names."""
    return {**_of_figures(translate), **_of_parts(translate), **_of_money(translate)}


def _of_figures(translate: Translate) -> Mapping[str, str]:
    return {
        "days": translate("Columns", "số ngày"),
        "booths_total": translate("Columns", "số gian"),
        "booths_ocop": translate("Columns", "gian OCOP"),
        "booths_province": translate("Columns", "gian của tỉnh"),
        "booths_other": translate("Columns", "gian nơi khác"),
        "units": translate("Columns", "số đơn vị"),
        "provinces": translate("Columns", "số tỉnh"),
        "countries": translate("Columns", "số nước"),
        "products": translate("Columns", "số sản phẩm"),
        "visitors": translate("Columns", "lượt khách"),
        "reach": translate("Columns", "tiếp cận"),
        "reach_unit": translate("Columns", "tiếp cận tính theo"),
        "viewers": translate("Columns", "người xem"),
        "views": translate("Columns", "lượt xem"),
        "max_viewers": translate("Columns", "người xem cùng lúc cao nhất"),
        "likes": translate("Columns", "lượt thích"),
        "comments": translate("Columns", "bình luận"),
        "orders": translate("Columns", "đơn hàng"),
        "orders_cancelled": translate("Columns", "đơn hủy, hoàn"),
        "leads": translate("Columns", "khách quan tâm"),
        "samples": translate("Columns", "hàng tặng"),
        "followers": translate("Columns", "người theo dõi"),
        "contracts": translate("Columns", "số hợp đồng"),
        "memoranda": translate("Columns", "số ghi nhớ"),
    }


def _of_money(translate: Translate) -> Mapping[str, str]:
    return {
        "gross": translate("Columns", "doanh số"),
        "net": translate("Columns", "doanh thu thực"),
        "revenue": translate("Columns", "doanh thu"),
        "revenue_ocop": translate("Columns", "doanh thu OCOP"),
        "revenue_parts": translate("Columns", "doanh thu từng phần"),
        "part_of": translate("Columns", "thuộc phần"),
        "contracts_value": translate("Columns", "giá trị hợp đồng"),
        "fee": translate("Columns", "thù lao"),
        "value": translate("Columns", "giá trị"),
        "amount": translate("Columns", "số tiền"),
        "unit_price": translate("Columns", "đơn giá"),
        "cost": translate("Columns", "kinh phí"),
        "fund": translate("Columns", "nguồn kinh phí"),
        "item": translate("Columns", "khoản chi"),
        "paper": translate("Columns", "chứng từ"),
    }


def _of_parts(translate: Translate) -> Mapping[str, str]:
    return {
        "starts_at": translate("Columns", "bắt đầu lúc"),
        "ends_at": translate("Columns", "kết thúc lúc"),
        "pages": translate("Columns", "nền tảng, kênh"),
        "platform": translate("Columns", "nền tảng"),
        "account": translate("Columns", "tài khoản"),
        "hosts": translate("Columns", "người dẫn"),
        "product_ids": translate("Columns", "sản phẩm"),
        "product_id": translate("Columns", "sản phẩm"),
        "producer_id": translate("Columns", "chủ thể"),
        "brought": translate("Columns", "mang đến"),
        "sold": translate("Columns", "bán"),
        "amounts": translate("Columns", "hàng đã bán"),
        "quantity": translate("Columns", "số lượng"),
        "source": translate("Columns", "nguồn số liệu"),
        "printable": translate("Columns", "được in tên"),
        "buyer": translate("Columns", "bên mua"),
        "valid_from": translate("Columns", "có hiệu lực từ"),
        "valid_until": translate("Columns", "có hiệu lực đến"),
        "giver": translate("Columns", "người tặng"),
        "purpose": translate("Columns", "để làm gì"),
        "strengths": translate("Columns", "ưu điểm"),
        "weaknesses": translate("Columns", "hạn chế"),
        "causes": translate("Columns", "nguyên nhân"),
        "proposals": translate("Columns", "đề xuất"),
        "notes": translate("Columns", "ghi chú"),
    }
