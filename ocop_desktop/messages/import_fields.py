"""The names of the places that a column of an imported table can fill."""

from ocop_desktop.domain.importing.columns import Column, ImportField
from ocop_desktop.messages.message import Translate


def import_field_names(translate: Translate) -> dict[ImportField, str]:
    """The name of every place, in the order in which they are offered."""
    return {
        **_names_of_product(translate),
        **_names_of_producer(translate),
        **_names_of_the_rest(translate),
    }


def column_place_name(column: Column, translate: Translate) -> str:
    """What a placed column fills: of a second recognition, that it is the second; else empty."""
    if column.field is None:
        return ""
    name = import_field_names(translate)[column.field]
    if column.turn > 1:
        return translate("ImportFields", "{name} (lần {turn})").format(name=name, turn=column.turn)
    return name


def _names_of_product(translate: Translate) -> dict[ImportField, str]:
    return {
        ImportField.PRODUCT_ID: translate("ImportFields", "Mã trong sổ"),
        ImportField.PRODUCT_NAME: translate("ImportFields", "Tên sản phẩm"),
        ImportField.PRODUCT_NAME_EN: translate("ImportFields", "Tên tiếng Anh"),
        ImportField.PRODUCT_NAME_ZH: translate("ImportFields", "Tên tiếng Trung"),
        ImportField.PRODUCT_SET_NUMBER: translate("ImportFields", "Bộ sản phẩm"),
        ImportField.PRODUCT_COMMUNE: translate("ImportFields", "Xã, phường của sản phẩm"),
        ImportField.PRODUCT_CODES: translate("ImportFields", "Mã sản phẩm"),
        ImportField.PRODUCT_STORY_SHORT: translate("ImportFields", "Câu chuyện ngắn"),
        ImportField.PRODUCT_STORY_MIDDLE: translate("ImportFields", "Câu chuyện vừa"),
        ImportField.PRODUCT_STORY_LONG: translate("ImportFields", "Câu chuyện dài"),
        ImportField.PRODUCT_STORY_SHORT_EN: translate("ImportFields", "Câu chuyện ngắn tiếng Anh"),
        ImportField.PRODUCT_STORY_MIDDLE_EN: translate("ImportFields", "Câu chuyện vừa tiếng Anh"),
        ImportField.PRODUCT_STORY_LONG_EN: translate("ImportFields", "Câu chuyện dài tiếng Anh"),
        ImportField.PRODUCT_STORY_SHORT_ZH: translate(
            "ImportFields", "Câu chuyện ngắn tiếng Trung"
        ),
        ImportField.PRODUCT_STORY_MIDDLE_ZH: translate(
            "ImportFields", "Câu chuyện vừa tiếng Trung"
        ),
        ImportField.PRODUCT_STORY_LONG_ZH: translate("ImportFields", "Câu chuyện dài tiếng Trung"),
        ImportField.PRODUCT_PRICE: translate("ImportFields", "Giá bán"),
        ImportField.PRODUCT_PRICE_UNIT: translate("ImportFields", "Đơn vị tính"),
        ImportField.PRODUCT_PRICE_ON: translate("ImportFields", "Ngày xác nhận giá"),
        ImportField.PRODUCT_SPECIFICATION: translate("ImportFields", "Quy cách"),
        ImportField.PRODUCT_INGREDIENTS: translate("ImportFields", "Thành phần"),
        ImportField.PRODUCT_STANDARDS: translate("ImportFields", "Tiêu chuẩn"),
        ImportField.PRODUCT_SHELF_LIFE: translate("ImportFields", "Hạn sử dụng"),
        ImportField.PRODUCT_STORAGE: translate("ImportFields", "Bảo quản"),
        ImportField.PRODUCT_YEARLY_OUTPUT: translate("ImportFields", "Sản lượng"),
        ImportField.PRODUCT_BARCODE: translate("ImportFields", "Mã vạch"),
        ImportField.PRODUCT_TRACEABILITY_URL: translate(
            "ImportFields", "Địa chỉ truy xuất nguồn gốc"
        ),
        ImportField.PRODUCT_LISTINGS: translate("ImportFields", "Nơi bán"),
        ImportField.PRODUCT_CERTIFICATES: translate("ImportFields", "Chứng nhận"),
        ImportField.PRODUCT_EXPORT_MARKETS: translate("ImportFields", "Thị trường xuất khẩu"),
        ImportField.PRODUCT_PHOTOS: translate("ImportFields", "Ảnh"),
        ImportField.PRODUCT_NOTES: translate("ImportFields", "Ghi chú về sản phẩm"),
    }


def _names_of_producer(translate: Translate) -> dict[ImportField, str]:
    return {
        ImportField.PRODUCER_NAME: translate("ImportFields", "Chủ thể"),
        ImportField.PRODUCER_SHORT_NAME: translate("ImportFields", "Tên ngắn của chủ thể"),
        ImportField.PRODUCER_KIND: translate("ImportFields", "Loại hình chủ thể"),
        ImportField.PRODUCER_LOCAL_CAPITAL_SHARE: translate(
            "ImportFields", "Tỷ lệ vốn của người địa phương"
        ),
        ImportField.PRODUCER_TAX_CODE: translate("ImportFields", "Mã số thuế"),
        ImportField.PRODUCER_REGISTRATION_NUMBER: translate(
            "ImportFields", "Số đăng ký kinh doanh"
        ),
        ImportField.PRODUCER_REGISTERED_ON: translate("ImportFields", "Ngày đăng ký kinh doanh"),
        ImportField.PRODUCER_REPRESENTATIVE: translate("ImportFields", "Người đại diện"),
        ImportField.PRODUCER_REPRESENTATIVE_POSITION: translate(
            "ImportFields", "Chức vụ người đại diện"
        ),
        ImportField.PRODUCER_PHONE: translate("ImportFields", "Điện thoại"),
        ImportField.PRODUCER_PHONE_PRINTABLE: translate("ImportFields", "Đồng ý in số điện thoại"),
        ImportField.PRODUCER_EMAIL: translate("ImportFields", "Thư điện tử"),
        ImportField.PRODUCER_WEBSITE: translate("ImportFields", "Trang web"),
        ImportField.PRODUCER_CERTIFIED_ADDRESS: translate("ImportFields", "Địa chỉ"),
        ImportField.PRODUCER_COMMUNE: translate("ImportFields", "Xã, phường của chủ thể"),
        ImportField.PRODUCER_LATITUDE: translate("ImportFields", "Vĩ độ"),
        ImportField.PRODUCER_LONGITUDE: translate("ImportFields", "Kinh độ"),
        ImportField.PRODUCER_WORKERS_TOTAL: translate("ImportFields", "Số lao động"),
        ImportField.PRODUCER_WORKERS_LOCAL: translate("ImportFields", "Số lao động địa phương"),
        ImportField.PRODUCER_YEARLY_REVENUE: translate("ImportFields", "Doanh thu năm"),
        ImportField.PRODUCER_YEARLY_PROFIT: translate("ImportFields", "Lợi nhuận năm"),
        ImportField.PRODUCER_NOTES: translate("ImportFields", "Ghi chú về chủ thể"),
    }


def _names_of_the_rest(translate: Translate) -> dict[ImportField, str]:
    return {
        ImportField.RECOGNITION_STARS: translate("ImportFields", "Hạng sao"),
        ImportField.RECOGNITION_DECISION_NUMBER: translate("ImportFields", "Số quyết định"),
        ImportField.RECOGNITION_DECISION_ON: translate("ImportFields", "Ngày quyết định"),
        ImportField.RECOGNITION_ISSUER: translate("ImportFields", "Cơ quan ban hành"),
        ImportField.RECOGNITION_SIGNER: translate("ImportFields", "Người ký"),
        ImportField.RECOGNITION_CERTIFICATE_NUMBER: translate("ImportFields", "Số giấy chứng nhận"),
        ImportField.RECOGNITION_ISSUED_ON: translate("ImportFields", "Ngày cấp"),
        ImportField.RECOGNITION_EXPIRES_ON: translate("ImportFields", "Ngày hết hạn"),
        ImportField.RECOGNITION_YEAR: translate("ImportFields", "Năm công nhận"),
        ImportField.RECOGNITION_KIND: translate("ImportFields", "Loại công nhận"),
        ImportField.RECOGNITION_REGULATION: translate("ImportFields", "Quyết định về bộ tiêu chí"),
        ImportField.RECOGNITION_PRODUCT_CODE: translate("ImportFields", "Mã ghi trong quyết định"),
        ImportField.RECOGNITION_EXTENDED_UNTIL: translate(
            "ImportFields", "Kéo dài hiệu lực đến ngày"
        ),
        ImportField.RECOGNITION_REVOKED_ON: translate(
            "ImportFields", "Ngày thu hồi giấy chứng nhận"
        ),
        ImportField.RECOGNITION_REVOCATION_GROUND: translate("ImportFields", "Lý do thu hồi"),
        ImportField.RECOGNITION_REVOCATION_DECISION: translate(
            "ImportFields", "Số quyết định thu hồi"
        ),
        ImportField.RECOGNITION_UNIT: translate("ImportFields", "Địa bàn khi công nhận"),
        ImportField.RECOGNITION_NOTES: translate("ImportFields", "Ghi chú về công nhận"),
        ImportField.COUNCIL_MEMBER: translate("ImportFields", "Điểm của thành viên hội đồng"),
        ImportField.COUNCIL_MEAN: translate("ImportFields", "Điểm trung bình của hội đồng"),
        ImportField.STATED_GROUP: translate("ImportFields", "Nhóm sản phẩm"),
        ImportField.STATED_DISTRICT: translate("ImportFields", "Huyện (cũ)"),
        ImportField.STATED_PROVINCE: translate("ImportFields", "Tỉnh, thành phố"),
        ImportField.STATED_SOURCE: translate("ImportFields", "Nguồn"),
    }
