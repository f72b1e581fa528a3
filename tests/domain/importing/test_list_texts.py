from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.importing.cells.list_texts import (
    format_certificates,
    format_codes,
    format_shop_links,
    format_texts,
    parse_certificates,
    parse_codes,
    parse_shop_links,
    parse_texts,
)
from ocop_desktop.domain.register.product import Certificate, ProductCode, ShopLink
from ocop_desktop.domain.text import clean_text

texts = st.one_of(
    st.text(max_size=12), st.text(alphabet="|\\n a\nđ", max_size=6), st.just("VietGAP")
).map(clean_text)
days = st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31))
certificates = st.builds(Certificate, texts, texts, days, days)


@given(st.lists(certificates, max_size=4).map(tuple))
def test_certificates_come_back_from_their_text(items: tuple[Certificate, ...]) -> None:
    assert parse_certificates(format_certificates(items)) == items


@given(st.lists(st.builds(ShopLink, texts, texts.filter(bool)), max_size=4).map(tuple))
def test_shop_links_come_back_from_their_text(items: tuple[ShopLink, ...]) -> None:
    assert parse_shop_links(format_shop_links(items)) == items


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
    assert parse_shop_links("Shopee") is None
