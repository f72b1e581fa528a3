"""The columns of the layout `products`: every fact of products that a workbook gives back.

Photos and other files are not exported, nor the sensitive facts of a representative (gender, ethnicity,
disability). The import finds the headings of this module word for word, in one row.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ocop_desktop.domain.importing.columns import ImportField

_PRODUCT: Mapping[ImportField, str] = MappingProxyType(
    {
        ImportField.PRODUCT_ID: "Mã trong sổ",
        ImportField.PRODUCT_NAME: "Tên sản phẩm",
        ImportField.PRODUCT_SET_NUMBER: "Bộ sản phẩm (số)",
        ImportField.PRODUCT_COMMUNE: "Xã, phường của sản phẩm",
        ImportField.PRODUCT_CODES: "Mã sản phẩm",
        ImportField.PRODUCER_NAME: "Chủ thể",
        ImportField.PRODUCER_SHORT_NAME: "Tên ngắn của chủ thể",
        ImportField.PRODUCER_KIND: "Loại hình chủ thể",
        ImportField.PRODUCER_REPRESENTATIVE: "Người đại diện",
        ImportField.PRODUCER_REPRESENTATIVE_POSITION: "Chức vụ người đại diện",
        ImportField.PRODUCER_PHONE: "Điện thoại",
        ImportField.PRODUCER_PHONE_PRINTABLE: "Đồng ý in số điện thoại",
        ImportField.PRODUCER_EMAIL: "Thư điện tử",
        ImportField.PRODUCER_WEBSITE: "Trang web",
        ImportField.PRODUCER_CERTIFIED_ADDRESS: "Địa chỉ ghi trên giấy chứng nhận",
        ImportField.PRODUCER_COMMUNE: "Xã, phường của chủ thể",
        ImportField.PRODUCER_TAX_CODE: "Mã số thuế",
        ImportField.PRODUCER_REGISTRATION_NUMBER: "Số đăng ký kinh doanh",
        ImportField.PRODUCER_REGISTERED_ON: "Ngày đăng ký kinh doanh",
        ImportField.PRODUCER_LOCAL_CAPITAL_SHARE: "Tỷ lệ vốn của cộng đồng địa phương (%)",
        ImportField.PRODUCER_LATITUDE: "Vĩ độ",
        ImportField.PRODUCER_LONGITUDE: "Kinh độ",
        ImportField.PRODUCER_WORKERS_TOTAL: "Số lao động",
        ImportField.PRODUCER_WORKERS_LOCAL: "Số lao động địa phương",
        ImportField.PRODUCER_YEARLY_REVENUE: "Doanh thu năm của chủ thể (đồng)",
        ImportField.PRODUCER_YEARLY_PROFIT: "Lợi nhuận năm của chủ thể (đồng)",
        ImportField.PRODUCER_NOTES: "Ghi chú về chủ thể",
        ImportField.PRODUCT_PRICE: "Giá bán (đồng)",
        ImportField.PRODUCT_PRICE_UNIT: "Đơn vị tính giá",
        ImportField.PRODUCT_PRICE_ON: "Ngày xác nhận giá",
        ImportField.PRODUCT_SPECIFICATION: "Quy cách",
        ImportField.PRODUCT_INGREDIENTS: "Thành phần",
        ImportField.PRODUCT_STANDARDS: "Tiêu chuẩn",
        ImportField.PRODUCT_SHELF_LIFE: "Hạn sử dụng",
        ImportField.PRODUCT_STORAGE: "Bảo quản",
        ImportField.PRODUCT_YEARLY_OUTPUT: "Sản lượng năm",
        ImportField.PRODUCT_BARCODE: "Mã vạch",
        ImportField.PRODUCT_TRACEABILITY_URL: "Liên kết truy xuất nguồn gốc",
        ImportField.PRODUCT_LISTINGS: "Nơi bán trên mạng",
        ImportField.PRODUCT_CERTIFICATES: "Chứng nhận",
        ImportField.PRODUCT_EXPORT_MARKETS: "Thị trường xuất khẩu",
        ImportField.PRODUCT_NAME_EN: "Tên sản phẩm (tiếng Anh)",
        ImportField.PRODUCT_NAME_ZH: "Tên sản phẩm (tiếng Trung)",
        ImportField.PRODUCT_STORY_SHORT: "Câu chuyện ngắn",
        ImportField.PRODUCT_STORY_MIDDLE: "Câu chuyện vừa",
        ImportField.PRODUCT_STORY_LONG: "Câu chuyện dài",
        ImportField.PRODUCT_STORY_SHORT_EN: "Câu chuyện ngắn (tiếng Anh)",
        ImportField.PRODUCT_STORY_MIDDLE_EN: "Câu chuyện vừa (tiếng Anh)",
        ImportField.PRODUCT_STORY_LONG_EN: "Câu chuyện dài (tiếng Anh)",
        ImportField.PRODUCT_STORY_SHORT_ZH: "Câu chuyện ngắn (tiếng Trung)",
        ImportField.PRODUCT_STORY_MIDDLE_ZH: "Câu chuyện vừa (tiếng Trung)",
        ImportField.PRODUCT_STORY_LONG_ZH: "Câu chuyện dài (tiếng Trung)",
        ImportField.PRODUCT_NOTES: "Ghi chú về sản phẩm",
    }
)
_RECOGNITION: Mapping[ImportField, str] = MappingProxyType(
    {
        ImportField.RECOGNITION_STARS: "Hạng sao",
        ImportField.RECOGNITION_DECISION_NUMBER: "Số quyết định",
        ImportField.RECOGNITION_DECISION_ON: "Ngày ký quyết định",
        ImportField.RECOGNITION_ISSUER: "Cơ quan công nhận",
        ImportField.RECOGNITION_SIGNER: "Người ký",
        ImportField.RECOGNITION_CERTIFICATE_NUMBER: "Số giấy chứng nhận",
        ImportField.RECOGNITION_ISSUED_ON: "Ngày công nhận",
        ImportField.RECOGNITION_EXPIRES_ON: "Ngày hết hạn",
        ImportField.RECOGNITION_YEAR: "Năm công nhận",
        ImportField.RECOGNITION_KIND: "Hình thức đánh giá",
        ImportField.RECOGNITION_REGULATION: "Quy định áp dụng",
        ImportField.RECOGNITION_PRODUCT_CODE: "Mã sản phẩm khi công nhận",
        ImportField.RECOGNITION_EXTENDED_UNTIL: "Được kéo dài đến ngày",
        ImportField.RECOGNITION_REVOKED_ON: "Ngày thu hồi",
        ImportField.RECOGNITION_REVOCATION_GROUND: "Lý do thu hồi",
        ImportField.RECOGNITION_REVOCATION_DECISION: "Quyết định thu hồi",
        ImportField.RECOGNITION_UNIT: "Địa bàn khi công nhận",
        ImportField.RECOGNITION_NOTES: "Ghi chú về công nhận",
    }
)
_TURN = re.compile(r"Lần ([1-9][0-9]{0,2}) / (.+)")
_BY_HEADING = {heading: field for field, heading in _PRODUCT.items()}
_BY_LOWER_HEADING = {heading: field for field, heading in _RECOGNITION.items()}
_ID = re.compile(r"([0-9a-f]{0,8})-([1-9][0-9]{0,17})")
_KEY_DIGITS = 8


@dataclass(frozen=True, slots=True)
class ProductColumn:
    """A column of the layout; `turn` is 1 for the oldest recognition and for everything else."""

    field: ImportField
    turn: int
    heading: str


def product_columns(turns: int = 1) -> tuple[ProductColumn, ...]:
    """The columns of a table whose products were recognised at most `turns` times."""
    facts = (ProductColumn(field, 1, heading) for field, heading in _PRODUCT.items())
    recognitions = (
        ProductColumn(field, turn, f"Lần {turn} / {heading}")
        for turn in range(1, turns + 1)
        for field, heading in _RECOGNITION.items()
    )
    return (*facts, *recognitions)


def find_product_column(heading: str) -> ProductColumn | None:
    """The column of that heading, letter for letter; None where it is none of this layout."""
    if field := _BY_HEADING.get(heading):
        return ProductColumn(field, 1, heading)
    parts = _TURN.fullmatch(heading)
    field = _BY_LOWER_HEADING.get(parts[2]) if parts else None
    return ProductColumn(field, int(parts[1]), heading) if parts and field else None


def format_product_id(register_id: str, product_id: int) -> str:
    """The text that names a product of one register: "3f2a90c1-17"."""
    return f"{find_register_key(register_id)}-{product_id}"


def parse_product_id(text: str, register_id: str) -> int:
    """The product's id that `text` names in that register; 0 where it names none of it."""
    parts = _ID.fullmatch(text.strip().casefold())
    if parts is None or parts[1] != find_register_key(register_id):
        return 0
    return int(parts[2])


def find_register_key(register_id: str) -> str:
    """The first digits of the register's id, which stand before the ids of its products."""
    return "".join(c for c in register_id.casefold() if c in "0123456789abcdef")[:_KEY_DIGITS]
