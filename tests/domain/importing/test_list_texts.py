from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.importing.cells.list_texts import (
    format_certificates,
    format_codes,
    format_listings,
    format_texts,
    parse_certificates,
    parse_codes,
    parse_listings,
    parse_texts,
)
from ocop_desktop.domain.register.product import Certificate, ProductCode
from ocop_desktop.domain.text import clean_text

texts = st.one_of(
    st.text(max_size=12), st.text(alphabet="|\\n a\nđ", max_size=6), st.just("VietGAP")
).map(clean_text)
days = st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31))
certificates = st.builds(Certificate, texts, texts, days, days)


@given(st.lists(certificates, max_size=4).map(tuple))
def test_certificates_come_back_from_their_text(items: tuple[Certificate, ...]) -> None:
    assert parse_certificates(format_certificates(items)) == items


FULL = Listing(
    "Siêu thị",
    place="quầy | 3",
    since=date(2025, 1, 2),
    until=date(2026, 1, 2),
    contract=SalesContract("12/HĐ", date(2024, 12, 30), "ab/hop-dong.pdf"),
    price=Decimal(95000),
    status=ListingStatus.PAUSED,
    checked_on=date(2026, 11, 1),
    checked_by="Lan",
)


def test_every_fact_of_a_listing_comes_back_from_its_line() -> None:
    line = format_listings([FULL])
    assert line == (
        "Siêu thị |  | quầy \\| 3 | tạm ngừng | 02/01/2025 | 02/01/2026 | 12/HĐ | 30/12/2024 | 95000"
        " | 01/11/2026 | Lan | ab/hop-dong.pdf"
    )
    assert parse_listings(line) == (FULL,)
    assert parse_listings("Sàn | https://a.vn |  | dang-ban") == (
        Listing("Sàn", "https://a.vn", status=ListingStatus.ACTIVE),
    )


@pytest.mark.parametrize(
    "line",
    [
        "Sàn",
        "Sàn | a | b | mới mở",
        "Sàn | a | b | đang bán | hôm qua",
        "Sàn | a | b | đang bán |  |  |  |  | nhiều",
        "Sàn" + " | a" * 12,
    ],
)
def test_a_line_of_a_listing_that_cannot_be_read_is_none(line: str) -> None:
    assert parse_listings(line) is None


@given(st.lists(st.builds(Listing, texts, texts.filter(bool)), max_size=4).map(tuple))
def test_listings_come_back_from_their_text(items: tuple[Listing, ...]) -> None:
    assert parse_listings(format_listings(items)) == items


@given(st.lists(st.builds(ProductCode, texts, days), max_size=4).map(tuple))
def test_codes_come_back_from_their_text(items: tuple[ProductCode, ...]) -> None:
    assert parse_codes(format_codes(items)) == items


@given(st.lists(texts, max_size=4).map(tuple))
def test_texts_come_back_from_their_text(items: tuple[str, ...]) -> None:
    assert parse_texts(format_texts(items)) == items


def test_a_clerk_reads_and_writes_the_lines() -> None:
    vietgap = Certificate("VietGAP", "12|A", date(2025, 6, 1), date(2027, 6, 1))
    text = format_certificates((vietgap, Certificate("HACCP")))
    assert text == "VietGAP | 12\\|A | 01/06/2025 | 01/06/2027\nHACCP"
    assert parse_certificates("VietGAP|12\n\n") == (Certificate("VietGAP", "12"),)


def test_a_line_that_has_another_form_is_not_guessed() -> None:
    assert parse_certificates("VietGAP | 12 | hôm qua") is None
    assert parse_certificates("VietGAP | 12 | 1/6/2025 | mai") is None
    assert parse_certificates("a | b | 1/6/2025 | 1/6/2026 | c") is None
    assert parse_codes("79-27664-3-2025 | hôm qua") is None
    assert parse_codes("a | 1/6/2025 | c") is None
    assert parse_listings("Shopee") is None
