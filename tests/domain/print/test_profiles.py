"""What a product's page may say: stars, papers, prices, photos, and how to reach the producer."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.office.office import Office, PrintSettings
from ocop_desktop.domain.print.documents import HeldCertificate, PrintPhoto, ProductProfile
from ocop_desktop.domain.print.profiles import find_link, make_profile
from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import (
    Certificate,
    Photo,
    Product,
    ProductCode,
    StatedText,
)
from ocop_desktop.domain.register.recognition import Recognition, RecognitionState, status_on
from ocop_desktop.domain.text import Translated

DAY = date(2026, 11, 22)
PRODUCT = Product(Translated("Mật dừa nước"), price=Decimal(120000))
PHONED = Producer("HTX", phone="028 0000 0000")


def _profile(
    product: Product,
    settings: PrintSettings,
    producer: Producer = PHONED,
    criteria_set: CriteriaSet | None = None,
) -> ProductProfile:
    details = ProductDetails(
        product=product,
        producer=producer,
        recognitions=(),
        status=status_on((), DAY, resources.regulations()),
        commune=None,
        criteria_set=criteria_set,
    )
    return make_profile(details, Office(printing=settings), Path("media"), DAY)


@pytest.mark.parametrize(
    ("confirmed", "months", "stale"),
    [
        (date(2025, 11, 22), 12, False),
        (date(2025, 11, 21), 12, True),
        (date(2026, 11, 22), 1, False),
        (date(2026, 10, 21), 1, True),
        (date(2027, 1, 1), 1, False),
    ],
)
def test_a_price_is_old_once_its_months_are_over(confirmed: date, months: int, stale: bool) -> None:
    product = replace(PRODUCT, price_on=confirmed)
    assert _profile(product, PrintSettings(months)).price_is_stale is stale


@pytest.mark.parametrize("counts", [True, False])
def test_a_price_without_a_day_is_old_only_if_the_office_says_so(counts: bool) -> None:
    settings = PrintSettings(undated_price_is_stale=counts)
    assert _profile(PRODUCT, settings).price_is_stale is counts
    assert not _profile(replace(PRODUCT, price=None), settings).price_is_stale


def test_a_phone_without_consent_is_left_out_and_that_is_known() -> None:
    shown = _profile(PRODUCT, PrintSettings())
    assert (shown.phone, shown.phone_withheld) == ("", True)
    agreed = replace(PHONED, phone_printable=True)
    shown = _profile(PRODUCT, PrintSettings(), agreed)
    assert (shown.phone, shown.phone_withheld) == (PHONED.phone, False)


@pytest.mark.parametrize(("code", "group"), [("IV.1.a", "IV"), ("VII.1", "")])
def test_a_group_of_a_later_decision_that_documents_do_not_know_is_not_printed(
    code: str, group: str
) -> None:
    criteria_set = CriteriaSet(1, code, "Bộ", "Nhóm", "Phân nhóm")
    assert _profile(PRODUCT, PrintSettings(), criteria_set=criteria_set).group == group


def test_a_certificate_is_printed_to_its_last_day_and_not_a_day_longer() -> None:
    yesterday = DAY - timedelta(1)
    papers = (
        Certificate("ATTP", expires_on=DAY),
        Certificate("ISO"),
        Certificate("VietGAP", expires_on=yesterday),
    )
    shown = _profile(replace(PRODUCT, certificates=papers), PrintSettings())
    assert shown.certificates == (HeldCertificate("ATTP", DAY), HeldCertificate("ISO"))


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_no_certificate_is_printed_that_has_expired_on_the_day(expires_on: date) -> None:
    held = replace(PRODUCT, certificates=(Certificate("ATTP", expires_on=expires_on),))
    assert bool(_profile(held, PrintSettings()).certificates) == (expires_on >= DAY)


RATED = Recognition(
    1, 4, id=1, decision_number="0000/QĐ-UBND", decision_on=date(2025, 6, 18), issuer="UBND (tập)",
    issued_on=date(2025, 6, 19), expires_on=date(2028, 6, 19),
)  # fmt: skip


def details_of(
    product: Product = PRODUCT, *recognitions: Recognition, on: date = DAY, **facts: object
) -> ProductDetails:
    """The details of a product with its producer's place and the recognitions it holds."""
    given = {"producer": PHONED, "commune": None, "criteria_set": None, **facts}
    return ProductDetails(
        product=product,
        recognitions=(),
        status=status_on(recognitions, on, resources.regulations()),
        **given,  # type: ignore[arg-type]
    )


def page_of(details: ProductDetails, on: date = DAY, **facts: bool | str) -> ProductProfile:
    office = Office("UBND xã Mẫu", practice=True)
    return make_profile(details, office, Path("media"), on, **facts)  # type: ignore[arg-type]


def test_stars_are_printed_to_the_last_day_of_the_recognition() -> None:
    for on, stars in ((date(2028, 6, 19), 4), (date(2028, 6, 20), None)):
        page = page_of(details_of(PRODUCT, RATED, on=on), on)
        assert (page.stars, page.last_stars, page.valid_until) == (stars, 4, date(2028, 6, 19))
    assert page.state is RecognitionState.EXPIRED
    assert (page.decision_number, page.decision_on, page.issuer) == (
        "0000/QĐ-UBND", date(2025, 6, 18), "UBND (tập)",
    )  # fmt: skip


def test_without_a_recognition_no_decision_is_named() -> None:
    page = page_of(details_of())
    assert (page.decision_number, page.decision_on, page.issuer) == ("", None, "")
    assert (page.stars, page.state) == (None, RecognitionState.NONE)


def test_the_page_says_what_is_known_of_product_producer_and_office() -> None:
    product = replace(
        PRODUCT,
        id=7,
        ingredients="dừa nước",
        codes=(ProductCode("79-27664-3-2025"),),
        yearly_output="500 chai",
        price_unit="chai",
        export_markets=("ASEAN",),
        listings=(Listing("Sàn mẫu", "https://san.example/1"),),
    )
    producer = Producer(
        "HTX", kind=ProducerKind.COOPERATIVE, representative="Bà Lan", representative_position="Giám đốc",
        email="lan@example.vn", website="https://htx.example", certified_address="xã Mẫu",
    )  # fmt: skip
    criteria_set = resources.regulation_library().find_sets(DAY)[13]
    area = resources.communes_by_code()["27664"]
    details = details_of(product, producer=producer, criteria_set=criteria_set, commune=area)
    page = page_of(details, booth="A1")
    assert (page.key, page.name, page.printed_on, page.code) == (
        "7",
        product.name,
        DAY,
        "79-27664-3-2025",
    )
    assert (page.producer, page.producer_kind) == ("HTX", "hop-tac-xa")
    assert (page.representative, page.representative_position) == ("Bà Lan", "Giám đốc")
    assert (page.group, page.subgroup) == ("I", "Cà phê, ca cao")
    assert (page.commune, page.province) == (area.full_name, area.province)
    assert (page.price, page.price_unit, page.yearly_output) == (
        Decimal(120000),
        "chai",
        "500 chai",
    )
    assert (page.ingredients, page.standards, page.export_markets) == ("dừa nước", "", ("ASEAN",))
    assert page.shops == (("Sàn mẫu", "https://san.example/1"),)
    assert (page.address, page.email, page.website) == (
        "xã Mẫu",
        "lan@example.vn",
        "https://htx.example",
    )
    assert (page.booth, page.office, page.practice) == ("A1", "UBND xã Mẫu", True)
    assert (page.phone, page.phone_withheld) == ("", False)


def test_a_place_that_is_not_on_the_list_is_printed_as_it_was_stated() -> None:
    stated = (
        StatedText("province", "Trà Vinh"),
        StatedText("commune", "xã Phú Cần"),
        StatedText("x", "y"),
    )
    page = page_of(details_of(replace(PRODUCT, stated=stated), producer=Producer("HTX")))
    assert (page.commune, page.province) == ("xã Phú Cần, Trà Vinh", "")
    assert (page.group, page.subgroup, page.producer_kind, page.booth) == ("", "", "", "")


LARGE = [f"{pair}/{pair * 32}.jpg" for pair in ("aa", "bb", "cc")]
SMALL = [f"{pair}/{pair * 31}00.jpg" for pair in ("aa", "bb", "cc")]
PHOTOS = (
    Photo(LARGE[0], SMALL[0], 400, 300),
    Photo(LARGE[1], SMALL[1], 200, 100, "Chú thích", 0.25, 0.75, cover=True),
    Photo(LARGE[2], SMALL[2], 40, 30),
)


def test_the_cover_comes_first_and_the_other_photos_in_their_order() -> None:
    page = page_of(details_of(replace(PRODUCT, photos=PHOTOS)))
    assert page.photo == PrintPhoto(Path("media", LARGE[1]), 200, 100, 0.25, 0.75, "Chú thích")
    assert [one.path for one in page.more_photos] == [
        Path("media", LARGE[0]),
        Path("media", LARGE[2]),
    ]
    small = page_of(details_of(replace(PRODUCT, photos=PHOTOS)), large_photos=False)
    assert small.photo is not None
    assert small.photo.path == Path("media", SMALL[1])
    bare = page_of(details_of())
    assert (bare.photo, bare.more_photos) == (None, ())


def test_without_a_marked_cover_the_first_photo_stands_for_the_product() -> None:
    unmarked = replace(PRODUCT, photos=PHOTOS[::2])
    assert unmarked.cover == PHOTOS[0]
    assert replace(PRODUCT, photos=PHOTOS).cover == PHOTOS[1]
    page = page_of(details_of(unmarked))
    assert page.photo is not None
    assert page.photo.path == Path("media", LARGE[0])


@pytest.mark.parametrize("name", ["../../bi-mat.jpg", "/etc/passwd", ""])
def test_a_photo_that_leads_out_of_media_is_refused(name: str) -> None:
    page = page_of(details_of(replace(PRODUCT, photos=(Photo(name, name, 40, 30),))))
    assert page.photo is not None
    assert page.photo.refused
    assert page.photo.path.parent == Path("media", "refused")


LINKED = replace(
    PRODUCT,
    listings=(Listing("Hỏng", "javascript:x"), Listing("Sàn", "https://san.example/1")),
)


@pytest.mark.parametrize(
    ("product", "link"),
    [
        (replace(LINKED, traceability_url="https://nguon.example/7"), "https://nguon.example/7"),
        (replace(LINKED, traceability_url="ftp://nguon.example"), "https://san.example/1"),
        (LINKED, "https://san.example/1"),
    ],
)
def test_the_qr_code_leads_to_the_first_address_that_is_one(product: Product, link: str) -> None:
    page = page_of(details_of(product))
    assert (page.qr, page.qr_is_link) == (link, True)
    assert find_link(product, page.printed_on) == link


def test_without_an_address_the_qr_code_says_how_to_reach_the_producer() -> None:
    agreed = replace(PHONED, phone_printable=True, email="a@b.vn", certified_address="xã Mẫu")
    page = page_of(details_of(producer=agreed))
    assert page.qr == "Mật dừa nước\nHTX\n028 0000 0000\na@b.vn\nxã Mẫu"
    assert not page.qr_is_link
    silent = page_of(details_of(producer=replace(agreed, phone_printable=False, email="")))
    assert silent.qr == "Mật dừa nước\nHTX\nxã Mẫu"
    assert page_of(details_of()).qr == ""
