"""What the program exports in its own layout comes back as it was."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.exporting.export_record import ExportNames, make_record
from ocop_desktop.domain.exporting.product_columns import product_columns
from ocop_desktop.domain.exporting.product_table import make_product_row
from ocop_desktop.domain.importing.columns import ImportField, Layout
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.importing.table import Cell
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Certificate, Product, ProductCode
from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind, Revocation
from ocop_desktop.domain.text import (
    Translated,
    clean_text,
    format_date,
    format_number,
    identity_key,
)
from tests.domain.importing.row_tables import read

F = ImportField
ON = date(2026, 11, 30)
COMMUNES = resources.communes_by_code()
NAMES = ExportNames(
    ON,
    "3f2a90c164d64b2b",
    COMMUNES,
    resources.regulation_library().find_sets(ON),
    resources.regulations(),
    resources.labels("vi"),
)
SETTINGS = RowSettings(
    ON,
    register_key="3f2a90c1",
    communes={
        identity_key(f"{area.full_name}, {area.province}"): code for code, area in COMMUNES.items()
    },
    regulation_ids={identity_key(one.number): one.id for one in NAMES.regulations},
)
texts = st.sampled_from(
    ("", "Gạo  A", "—", "Liên hệ", "1,200", "+84 907", "31/02/2025", "a|b\\c", "Một\nHai", "0")
) | st.text(max_size=8).map(clean_text)
days = st.none() | st.dates(date(1990, 1, 1), date(2099, 12, 31))
amounts = st.none() | st.decimals(-(10**9), 10**9, places=2)
communes = st.sampled_from(("", *list(COMMUNES)[:40]))
translated = st.builds(Translated, texts, texts, texts)
certificates = st.builds(Certificate, texts, texts, days, days)
products = st.builds(
    Product,
    name=st.builds(Translated, texts.filter(bool), texts, texts),
    id=st.integers(1, 10**6),
    set_number=st.none() | st.integers(1, 26),
    commune_code=communes,
    codes=st.lists(st.builds(ProductCode, texts, days), max_size=2).map(tuple),
    story_short=translated,
    story_long=translated,
    price=amounts,
    price_unit=texts,
    price_on=days,
    specification=texts,
    shelf_life=texts,
    yearly_output=texts,
    barcode=texts,
    traceability_url=texts,
    listings=st.lists(st.builds(Listing, texts, texts.filter(bool)), max_size=2).map(tuple),
    certificates=st.lists(certificates, max_size=2).map(tuple),
    export_markets=st.lists(texts, max_size=2).map(tuple),
    notes=texts,
)
producers = st.builds(
    Producer,
    name=texts.filter(bool),
    kind=st.none() | st.sampled_from(ProducerKind),
    local_capital_share=st.none() | st.decimals(0, 100, places=2),
    tax_code=texts,
    registration_number=texts,
    registered_on=days,
    phone=texts,
    phone_printable=st.booleans(),
    email=texts,
    certified_address=texts,
    commune_code=communes,
    latitude=st.none() | st.decimals(-90, 90, places=4),
    workers_total=st.none() | st.integers(0, 10**6),
    yearly_profit=amounts,
    notes=texts,
)
recognitions = st.builds(
    Recognition,
    product_id=st.just(0),
    stars=st.integers(3, 5),
    regulation_id=st.sampled_from(("", "own", *(one.id for one in NAMES.regulations))),
    decision_number=texts,
    decision_on=days,
    issuer=texts,
    issued_on=days.filter(lambda day: day is None or day.year < 2030),
    year=st.none() | st.integers(1990, 2099),
    kind=st.none() | st.sampled_from(RecognitionKind),
    product_code=texts,
    revocation=st.none()
    | st.builds(Revocation, st.dates(date(2030, 1, 1), ON.replace(2050)), texts),
    notes=texts,
)


def come_back(
    product: Product, producer: Producer, known: list[Recognition], *, as_texts: bool
) -> ImportRow:
    record = make_record(product, producer, known, NAMES)
    columns = product_columns(2)
    cells = make_product_row(record, columns, NAMES)
    (row,) = read(
        [(column.field, column.turn) for column in columns],
        [write(cell, as_texts=as_texts) for cell in cells],
        headings=[column.heading for column in columns],
        layout=Layout.PRODUCTS,
        settings=SETTINGS,
    )
    assert row.recognitions == record.recognitions
    return row


def write(value: Any, *, as_texts: bool) -> Cell:
    """A cell as a text file, or as a workbook, holds it."""
    match value:
        case None:
            return ""
        case Decimal() if as_texts:
            return format_number(value)
        case Decimal():
            return float(value)
        case date() if as_texts:
            return format_date(value)
        case _:
            cell: Cell = value
            return cell


@pytest.mark.parametrize("as_texts", [True, False])
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(products, producers, st.lists(recognitions, max_size=2))
def test_every_record_comes_back_from_the_own_export(
    as_texts: bool, product: Product, producer: Producer, known: list[Recognition]
) -> None:
    row = come_back(product, producer, known, as_texts=as_texts)
    assert row.product == product
    assert row.producer == producer
    assert row.rejected == ()
    assert row.stated == ()


def test_an_export_of_another_register_names_no_product_of_this_one() -> None:
    (row,) = read(
        (F.PRODUCT_ID, F.PRODUCT_NAME),
        ("ffff0000-7", "Gạo"),
        layout=Layout.PRODUCTS,
        settings=SETTINGS,
    )
    assert row.product.id == 0
    (own,) = read(
        (F.PRODUCT_ID, F.PRODUCT_NAME),
        (" 3F2A90C1-7 ", "Gạo"),
        layout=Layout.PRODUCTS,
        settings=SETTINGS,
    )
    assert own.product.id == 7


def test_a_regulation_of_another_list_is_known_by_its_number_or_kept() -> None:
    places = (F.PRODUCT_NAME, F.RECOGNITION_STARS, F.RECOGNITION_YEAR, F.RECOGNITION_REGULATION)
    known, by_id, other = read(
        places,
        ("Gạo A", 4, 2025, NAMES.regulations[0].number),
        ("Gạo B", 4, 2025, NAMES.regulations[0].id),
        ("Gạo C", 4, 2025, "99/QĐ-TTg"),
        settings=SETTINGS,
    )
    for row in (known, by_id):
        assert row.recognitions[0].regulation_id == NAMES.regulations[0].id
    assert other.recognitions[0].regulation_id == ""
    assert [one.text for one in other.stated] == ["99/QĐ-TTg"]


def test_what_a_clerk_typed_over_in_excel_is_still_checked() -> None:
    (row,) = read(
        (F.PRODUCT_NAME, F.PRODUCT_PRICE, F.PRODUCT_PRICE_ON, F.PRODUCER_PHONE),
        ("Gạo", "1,200", "31/02/2025", 907000000),
        layout=Layout.PRODUCTS,
        settings=replace(SETTINGS, accept_repairs=False),
    )
    assert row.producer.phone == "0907000000"
    assert [cell.reason for cell in row.rejected] == [
        ValueReason.UNCONFIRMED,
        ValueReason.NO_SUCH_DAY,
    ]
