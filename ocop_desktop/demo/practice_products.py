"""Practice data: fictional producers, products and recognitions, varied as real registers are."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from ocop_desktop.demo.practice_outlets import finish_listing
from ocop_desktop.demo.practice_recognitions import MARK, Words, choose_history, make_recognitions
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.office.communes import FormerLevel, FormerUnit, OfficeCommune
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.area import COMMUNES_SINCE
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Certificate, Product, ProductCode
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated, remove_marks

FAIR = f"Hội chợ OCOP Cần Giờ {MARK}"
_KINDS = {
    ProducerKind.COOPERATIVE: "HTX Nông nghiệp",
    ProducerKind.COOPERATIVE_GROUP: "Tổ hợp tác",
    ProducerKind.SMALL_ENTERPRISE: "Công ty TNHH",
    ProducerKind.FARM: "Trang trại",
    ProducerKind.HOUSEHOLD: "Hộ kinh doanh",
    ProducerKind.ASSOCIATION: "Hội làng nghề",
    ProducerKind.OPERATION_CENTRE: "Trung tâm điều hành du lịch",
}
_LONG_NAME, _BARE = 3, 10
_OF_CAN_GIO = ("27664", "27667", "27673", "27676")  # today's communes of the former district


@dataclass(frozen=True, slots=True)
class PracticeProduct:
    """A product with its recognitions; `producer` counts from 0, `picture` is its subject or empty."""

    product: Product
    producer: int
    recognitions: tuple[Recognition, ...]
    picture: str


def make_office() -> Office:
    """The office of every practice register."""
    return Office(
        name=f"Phòng Kinh tế xã Cần Giờ {MARK}",
        parent_body="UBND xã Cần Giờ",
        place_name="Cần Giờ",
        communes=(OfficeCommune("27664"),),
        former_units=(FormerUnit("Cần Giờ", FormerLevel.DISTRICT, COMMUNES_SINCE, _OF_CAN_GIO),),
        head_title="Trưởng phòng",
        head_name="Nguyễn Thị Mẫu",
        address="Số 0, đường Dùng Thử, xã Cần Giờ",
        phone="028 0000 0000",
        email="phongkinhte@cangio.example",
        practice=True,
        name_en="Division of Economic Affairs of Cần Giờ commune (practice data)",
        name_zh="Cần Giờ乡经济科（示例数据）",
    )


def make_event(on: date) -> Event:
    """The practice fair, two weeks after `on`, without its products."""
    starts_on = on + timedelta(14)
    return Event(
        name=FAIR,
        starts_on=starts_on,
        ends_on=starts_on + timedelta(3),
        place="Quảng trường Rừng Sác, xã Cần Giờ",
        organiser=f"Phòng Kinh tế xã Cần Giờ {MARK}",
        name_en="Cần Giờ OCOP Fair (practice data)",
        name_zh="Cần Giờ OCOP展会（示例数据）",
    )


def make_producers(count: int, seed: int, words: Words) -> Iterator[Producer]:
    """`count` fictional producers of every kind."""
    chance = random.Random(f"{seed} producers")  # noqa: S311 - repeatable, not secret
    kinds = tuple(_KINDS)
    for number in range(count):
        kind = kinds[number % 7] if number < 14 else chance.choice((*kinds[:5], *kinds))
        yield _make_producer(number, kind, chance, words)


def _make_producer(
    number: int, kind: ProducerKind, chance: random.Random, words: Words
) -> Producer:
    texts = words["words"]
    brand = _choose_brand(number, texts["brands"])
    district, commune = _choose_place(chance, words)
    slug = remove_marks(brand).replace(" ", "")
    name = texts["long_producer"] if number == 1 else f"{_KINDS[kind]} {brand} {MARK}"
    workers = chance.randint(2, 60)
    revenue = Decimal(chance.randint(3, 90) * 100_000_000)
    return Producer(
        name=name,
        short_name=brand,
        kind=kind,
        local_capital_share=Decimal(chance.choice((51, 65, 80, 100))),
        tax_code=f"00{number % 100_000_000:08d}",
        representative=f"{chance.choice(texts['families'])} {chance.choice(texts['given'])}",
        representative_position=chance.choice(("Giám đốc", "Tổ trưởng", "Chủ hộ")),
        phone=f"028 0000 {number % 10_000:04d}" if number % 6 != 5 else "",
        phone_printable=number % 3 != 2,
        email=f"lienhe@{slug}.example" if number % 4 != 3 else "",
        website=f"https://{slug}.example" if number % 3 == 0 else "",
        certified_address=f"Ấp {chance.randint(1, 9)}, huyện {district}, TP. Hồ Chí Minh",
        commune_code=commune,
        workers_total=workers,
        workers_local=workers - chance.randint(0, 2),
        yearly_revenue=revenue,
        yearly_profit=revenue / 10,
    )


def _choose_brand(number: int, brands: list[str]) -> str:
    turn, place = divmod(number, len(brands))
    return f"{brands[place]} {turn + 1}" if turn else brands[place]


def _choose_place(chance: random.Random, words: Words) -> tuple[str, str]:
    district = chance.choice(list(words["districts"]))
    return district, chance.choice(words["districts"][district])


def make_products(
    count: int, producer_count: int, seed: int, on: date, words: Words
) -> Iterator[PracticeProduct]:
    """`count` fictional products of `producer_count` producers, their days set around `on`."""
    chance = random.Random(f"{seed} products")  # noqa: S311 - repeatable, not secret
    by_set = {entry["number"]: entry for entry in words["set"]}
    communes = [code for codes in words["districts"].values() for code in codes]
    for number in range(count):
        set_number = (
            number % 26 + 1 if number < 52 else chance.choice((*range(1, 14), *range(1, 27)))
        )
        facts = by_set[set_number]
        product = _make_product(number, facts, chance, words, communes)
        product = replace(
            product,
            price_on=on - timedelta(days=number * 37 % 500),
            listings=tuple(finish_listing(one, number, on) for one in product.listings),
        )
        recognitions = tuple(make_recognitions(choose_history(number, chance), chance, on, words))
        yield _finish_product(number, product, producer_count, recognitions, words, chance)


def _make_product(
    number: int, facts: Words, chance: random.Random, words: Words, communes: list[str]
) -> Product:
    vi, en, *chinese = facts["names"][(number // 26) % len(facts["names"])]
    brand = _choose_brand(number // 3, words["words"]["brands"])
    variant = chance.choice(words["words"]["variants"]) if facts["number"] <= 20 else ""
    lowest_price, highest_price = facts["price"]
    slug = remove_marks(brand).replace(" ", "")
    return Product(
        name=Translated(
            f"{vi} {brand} {variant}".strip(),
            f"{brand} {en[0].lower()}{en[1:]}",
            "".join(f"{brand}{name}" for name in chinese),
        ),
        set_number=facts["number"],
        commune_code=chance.choice(communes),
        specification=facts["specification"],
        ingredients=facts["ingredients"],
        standards=f"TCCS {number % 97 + 1:02d}:2025/MẪU" if facts["ingredients"] else "",
        price=Decimal(chance.randint(lowest_price, highest_price) * 1000),
        price_unit=facts["unit"],
        shelf_life=facts["shelf_life"],
        storage=facts["storage"],
        yearly_output=facts["output"],
        barcode=_make_barcode(number) if facts["number"] <= 20 else "",
        traceability_url=f"https://truyxuat.example/{number + 1}" if number % 3 else "",
        listings=(Listing("Sàn mẫu", f"https://{slug}.example/{number + 1}"),) * (number % 2),
    )


def _finish_product(
    number: int,
    product: Product,
    producer_count: int,
    recognitions: tuple[Recognition, ...],
    words: Words,
    chance: random.Random,
) -> PracticeProduct:
    """Give the product its code, story, certificates - or leave parts out, as real records do."""
    group = _GROUP_OF_SET[product.set_number or 1]
    if number == _BARE:
        bare = Product(name=Translated(product.name.vi), set_number=product.set_number)
        return PracticeProduct(bare, number % producer_count, recognitions, "")
    if number == _LONG_NAME:
        product = replace(product, name=Translated(words["words"]["long_name"]))
    code = f"79-{product.commune_code}-{number + 1}"
    codes = tuple(
        ProductCode(f"{code}-{recognition.issued_on.year}", recognition.issued_on)
        for recognition in recognitions
        if recognition.issued_on
    )
    product = replace(product, codes=codes, certificates=_make_certificates(number, product, words))
    if number % 7 != 6:
        product = _add_story(product, words["story"][group], words, chance)
    if number % 11 == 8:
        product = replace(
            product, price=None, price_unit="", price_on=None, shelf_life="", traceability_url=""
        )
    if number % 5 == 0:
        product = replace(
            product, export_markets=tuple(words["words"]["markets"][: 1 + number % 3])
        )
    return PracticeProduct(
        product,
        1
        if number == _LONG_NAME
        else number * producer_count // max(number + 1, 66) % producer_count,
        recognitions,
        _choose_picture(number, product, words) if number % 8 != 7 else "",
    )


_GROUP_OF_SET = {
    number: group
    for group, numbers in {
        "I": range(1, 14),
        "II": range(14, 18),
        "III": range(18, 21),
        "IV": range(21, 23),
        "V": range(23, 26),
        "VI": range(26, 27),
    }.items()
    for number in numbers
}


def _add_story(product: Product, story: Words, words: Words, chance: random.Random) -> Product:
    places = list(words["districts"])
    filled = {
        key: text.format(name=name, place=place)
        for place in [chance.choice(places)]
        for key, text in story.items()
        for name in [product.name.vi if key.endswith("vi") else product.name.in_language("en")]
    }
    return replace(
        product,
        story_short=Translated(filled["short_vi"], filled["short_en"]),
        story_middle=Translated(
            _cut_first_paragraph(filled["long_vi"]), _cut_first_paragraph(filled["long_en"])
        ),
        story_long=Translated(filled["long_vi"], filled["long_en"]),
    )


def _cut_first_paragraph(story: str) -> str:
    """The first paragraph of a story."""
    return story.split("\n\n", maxsplit=1)[0]


def _choose_picture(number: int, product: Product, words: Words) -> str:
    facts = next(entry for entry in words["set"] if entry["number"] == product.set_number)
    turn = (number // 26) % len(facts["names"])
    return str(facts["pictures"][turn % len(facts["pictures"])])


def _make_certificates(number: int, product: Product, words: Words) -> tuple[Certificate, ...]:
    kind = next(
        entry["certificate"] for entry in words["set"] if entry["number"] == product.set_number
    )
    if not kind:
        return ()
    last = product.codes[-1].given_on if product.codes else None
    expires_on = add_months(last, 36) if last else None
    return (Certificate(kind, f"MẪU-{number + 1:05d}", last, expires_on),)


def _make_barcode(number: int) -> str:
    body = f"893000{number % 1_000_000:06d}"
    weighted = sum(int(d) * (3 if place % 2 else 1) for place, d in enumerate(body))
    return f"{body}{-weighted % 10}"
