"""Product pages of practice data, from complete to nearly empty, and photos painted on the spot."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from PIL import Image, ImageDraw

from ocop_desktop.domain.print.documents import (
    HeldCertificate,
    PrintContent,
    PrintPhoto,
    ProductProfile,
)
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated

TODAY = date(2026, 11, 22)
OFFICE = {
    Language.VI: "Phòng Kinh tế xã Cần Giờ",
    Language.EN: "Division of Economic Affairs of Cần Giờ commune",
    Language.ZH: "Cần Giờ乡经济科",
    Language.VI_EN: "Phòng Kinh tế xã Cần Giờ",
    Language.VI_ZH: "Phòng Kinh tế xã Cần Giờ",
}
"""The name of the sample's office as documents of each language print it."""
STORY = Translated(
    "Giữa rừng ngập mặn, người dân mát-xa từng cuống buồng dừa nước nhiều ngày liền để gọi mật. "
    "Mỗi buồng chỉ cho vài lít trong một mùa; mật được cô chậm trong ngày nên giữ nguyên vị ngọt "
    "thanh, mặn nhẹ của vùng nước lợ.\n"
    "Dùng như mật ong: pha nước, ướp thịt, làm bánh. Không thêm đường, không chất bảo quản.",
    "Deep in the mangroves, growers massage each nipa stalk for days to call the nectar. A stalk "
    "gives only a few litres a season; it is thickened slowly on the same day and keeps the "
    "clear, slightly salty sweetness of brackish water.\n"
    "Use it like honey: in drinks, marinades and cakes. No added sugar, no preservatives.",
)


def painted(path: Path, size: tuple[int, int] = (1200, 800), hue: int = 120) -> PrintPhoto:
    """A JPEG at `path`: a jar in a landscape."""
    width, height = size
    image = Image.new("RGB", size, (239, 232, 210))
    draw = ImageDraw.Draw(image)
    draw.ellipse(
        (width * 0.68, height * 0.1, width * 0.84, height * 0.1 + width * 0.16), (249, 214, 120)
    )
    draw.ellipse((-width * 0.3, height * 0.62, width * 0.8, height * 1.9), (130, 174, hue))
    draw.ellipse((width * 0.3, height * 0.7, width * 1.4, height * 1.9), (79, 140, 88))
    draw.rounded_rectangle(
        (width * 0.44, height * 0.34, width * 0.58, height * 0.84), width // 40, (255, 255, 255)
    )
    draw.rectangle((width * 0.44, height * 0.5, width * 0.58, height * 0.7), (242, 169, 0))
    draw.rectangle((width * 0.47, height * 0.26, width * 0.55, height * 0.34), (27, 122, 67))
    image.save(path, "JPEG", quality=85)
    return PrintPhoto(path, width, height)


def full_profile(photo: PrintPhoto | None = None, **changes: object) -> ProductProfile:
    """A four-star drink about which everything is known."""
    values: dict[str, object] = {
        "key": "1",
        "name": Translated("Mật dừa nước cô đặc nguyên chất Rừng Sác", "Concentrated nipa nectar"),
        "printed_on": TODAY,
        "producer": "HTX Nông nghiệp Rừng Sác (dữ liệu mẫu)",
        "producer_kind": "hop-tac-xa",
        "group": "II",
        "subgroup": "Đồ uống không cồn",
        "commune": "Xã Cần Giờ",
        "province": "Thành phố Hồ Chí Minh",
        "stars": 4,
        "last_stars": 4,
        "state": RecognitionState.VALID,
        "decision_number": "0000/QĐ-UBND",
        "decision_on": date(2025, 6, 19),
        "issuer": "UBND Thành phố (dữ liệu mẫu)",
        "valid_until": date(2028, 6, 18),
        "code": "79-27664-4-2025",
        "story_short": STORY,
        "story_long": STORY,
        "specification": "Chai thủy tinh 350 ml",
        "ingredients": "100 % mật dừa nước",
        "standards": "TCCS 01:2025",
        "shelf_life": "18 tháng kể từ ngày sản xuất",
        "storage": "Nơi khô mát, tránh nắng; sau khi mở nắp giữ lạnh",
        "yearly_output": "6.000 chai/năm",
        "price": Decimal(120000),
        "price_unit": "chai",
        "certificates": (HeldCertificate("HACCP"), HeldCertificate("VietGAP")),
        "export_markets": ("Nhật Bản", "Hàn Quốc"),
        "shops": (("Cửa hàng mẫu", "https://cuahang.example/mat-dua-nuoc"),),
        "address": "Ấp Rừng Sác, xã Cần Giờ, Thành phố Hồ Chí Minh",
        "phone": "028 0000 0000",
        "email": "lienhe@rungsac.example",
        "website": "rungsac.example",
        "photo": photo,
        "qr": "https://truyxuat.example/79-27664-4-2025",
        "qr_is_link": True,
        "office": "Phòng Kinh tế xã Cần Giờ",
        "practice": True,
    }
    return ProductProfile(**{**values, **changes})  # type: ignore[arg-type]


def bare_profile(name: str = "Muối ớt", **changes: object) -> ProductProfile:
    """A product of which only the name is known."""
    values: dict[str, object] = {"key": "2", "name": Translated(name), "printed_on": TODAY}
    return ProductProfile(**{**values, **changes})  # type: ignore[arg-type]


def a_catalogue(products: tuple[ProductProfile, ...], **changes: object) -> PrintContent:
    """A fair's catalogue of `products`."""
    values: dict[str, object] = {
        "title": "Hội chợ OCOP Cần Giờ 2026 (dữ liệu mẫu)",
        "printed_on": TODAY,
        "products": products,
        "starts_on": date(2026, 12, 3),
        "ends_on": date(2026, 12, 7),
        "place": "Quảng trường Rừng Sác, xã Cần Giờ",
        "organiser": "UBND xã Cần Giờ",
        "office": "Phòng Kinh tế xã Cần Giờ",
        "parent_body": "UBND xã Cần Giờ",
        "office_contact": "Điện thoại 028 0000 0000 · phongkinhte@cangio.example",
        "practice": True,
    }
    return PrintContent(**{**values, **changes})  # type: ignore[arg-type]
