"""Files of pictures find their product by code, by name, with a number behind it, or by folder."""

from ocop_desktop.domain.importing.planning.photo_matching import match_photos
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from tests.domain.importing.plans import code


def test_pictures_are_matched_and_what_fits_none_or_two_is_left() -> None:
    products = {
        1: Product(Translated("Gạo Đảo 2"), codes=code("79-27664-9-2026")),
        2: Product(Translated("Mắm tôm")),
        3: Product(Translated("Mắm tốm")),
        4: Product(Translated("Muối")),
        5: Product(Translated("Muối")),
    }
    files = (
        "79-27664-9-2026.jpg", "79-27664-9-2026 (2).jpg", "79_27664_9_2026-03.jpg", "gao-dao-2.png",
        "Gạo Đảo 2 10.png", "Gạo Đảo 2 9.png", "ảnh/Mắm tôm/1.jpg", "MẮM TỐM.webp", "mam tom.jpg",
        "Muối.jpg", "lạ.jpg", "1.jpg",
    )  # fmt: skip
    found = match_photos(files, products)
    assert {key: list(names) for key, names in found.by_product.items()} == {
        1: [
            "79-27664-9-2026 (2).jpg", "79-27664-9-2026.jpg", "79_27664_9_2026-03.jpg",
            "Gạo Đảo 2 9.png", "Gạo Đảo 2 10.png", "gao-dao-2.png",
        ],
        2: ["ảnh/Mắm tôm/1.jpg"],
        3: ["MẮM TỐM.webp"],
    }  # fmt: skip
    assert set(found.unmatched) == {"mam tom.jpg", "Muối.jpg", "lạ.jpg", "1.jpg"}
