"""One product with its producer, place, set and recognitions on a day."""

from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.register.area import AreaLevel
from ocop_desktop.domain.register.details import ProductDetails, make_details
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition, RecognitionState
from ocop_desktop.domain.text import Translated

DAY = date(2026, 11, 22)
COMMUNES = resources.communes_by_code()
NECTAR = Product(Translated("Mật dừa nước"), 1, set_number=17, commune_code="27664")
PRODUCER = Producer("HTX Rừng Sác", 1, commune_code="27667")
OLD = Recognition(1, 3, id=1, issued_on=date(2022, 6, 19), expires_on=date(2025, 6, 19))
NEW = Recognition(1, 4, id=2, issued_on=date(2025, 6, 19), expires_on=date(2028, 6, 19))


def details_of(product: Product, producer: Producer | None = PRODUCER) -> ProductDetails:
    return make_details(
        product,
        producer,
        [OLD, NEW],
        DAY,
        communes=COMMUNES,
        sets=resources.regulation_library().find_sets(DAY),
        regulations=resources.regulations(),
    )


def test_the_newest_recognition_stands_first_and_decides() -> None:
    found = details_of(NECTAR)
    assert found.recognitions == (
        (NEW, RecognitionState.VALID),
        (OLD, RecognitionState.REPLACED),
    )
    assert (found.status.recognition, found.status.stars) == (NEW, 4)
    assert (found.product, found.producer) == (NECTAR, PRODUCER)


def test_the_place_is_the_products_own_else_its_producers() -> None:
    own, producers = (
        details_of(NECTAR).commune,
        details_of(replace(NECTAR, commune_code="")).commune,
    )
    assert (own, producers) == (COMMUNES["27664"], COMMUNES["27667"])
    assert own is not None
    assert own.full_name == "xã Cần Giờ"


def test_the_level_of_a_place_stands_before_its_name_but_not_before_a_provinces() -> None:
    names = {level: replace(COMMUNES["27664"], level=level).full_name for level in AreaLevel}
    assert names == {
        AreaLevel.PROVINCE: "Cần Giờ",
        AreaLevel.COMMUNE: "xã Cần Giờ",
        AreaLevel.WARD: "phường Cần Giờ",
        AreaLevel.SPECIAL_ZONE: "đặc khu Cần Giờ",
    }


def test_without_a_known_producer_place_and_set_there_is_none() -> None:
    found = details_of(replace(NECTAR, commune_code="", set_number=None), None)
    assert (found.producer, found.commune, found.criteria_set) == (Producer(""), None, None)
    assert details_of(NECTAR).criteria_set == resources.regulation_library().find_sets(DAY)[17]
