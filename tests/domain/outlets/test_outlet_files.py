"""Exports and registrations as a JSON file names them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import SalesContract
from ocop_desktop.domain.errors import FieldFault
from ocop_desktop.domain.json_fields import JsonFields
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportRoute, ExportYear
from ocop_desktop.domain.outlets.markets import find_country, index_countries
from ocop_desktop.domain.outlets.outlet_files import read_export, read_registration_facts
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind

OTHERS = [(row["vi"], row["en"]) for row in resources.words("market")]
COUNTRIES = index_countries(resources.countries(), OTHERS)
Find = Callable[[str | int], tuple[int, ...]]


def find_any(key: str | int) -> tuple[int, ...]:
    return (7,) if key in {7, "Mật", "HTX"} else ()


def read(kind: str, facts: dict[str, Any]) -> tuple[Any, list[str]]:
    faults: list[FieldFault] = []
    fields = JsonFields(facts, "", faults)
    read_record: Any = (
        read_export(fields, find_any, COUNTRIES)
        if kind == "export"
        else read_registration_facts(fields, find_any, find_any)
    )
    fields.refuse_unread()
    return read_record, [fault.place for fault in faults]


def test_a_country_is_known_by_code_and_by_many_names() -> None:
    named = [find_country(COUNTRIES, words) for words in ("cn", "Nhật", "MỸ", "Germany", "Sao Hỏa")]
    assert named == ["CN", "JP", "US", "DE", "Sao Hỏa"]
    assert find_country(COUNTRIES, "Châu Âu") == "Châu Âu"


def test_a_whole_export_is_read() -> None:
    facts = {
        "product": "Mật", "country": "Trung Quốc", "hs_code": "0901.21.10", "route": "tieu-ngach",
        "buyer": "Công ty B", "first_shipment": "2024-03-01", "last_shipment": "02/04/2025",
        "years": [{"year": 2024, "quantity": Decimal("2.5"), "unit": "tấn", "usd": 10, "dong": "240 triệu"}],
        "contract": {"number": "01", "signed_on": "2024-01-02"}, "notes": "x",
    }  # fmt: skip
    exported, faults = read("export", facts)
    assert faults == []
    assert exported == ExportedProduct(
        7, "CN", "0901.21.10", ExportRoute.BORDER, "Công ty B", date(2024, 3, 1), date(2025, 4, 2),
        (ExportYear(2024, Decimal("2.5"), "tấn", Decimal(10), Decimal(240_000_000)),),
        SalesContract("01", date(2024, 1, 2)), "x",
    )  # fmt: skip


def test_what_an_export_needs_is_named() -> None:
    _exported, faults = read("export", {"years": [{"unit": "kg"}], "contract": {"so": 1}, "x": 1})
    assert faults == ["product", "years[0].year", "contract.so", "x"]
    _exported, faults = read("export", {"product": "Gạo", "country": "CN"})
    assert faults == ["product"]


def test_a_whole_registration_is_read() -> None:
    facts = {
        "kind": "gacc",
        "producer": "HTX",
        "number": 12,
        "issued_on": "2022-01-10",
        "rule": "248",
    }
    registration, faults = read("registration", facts)
    assert faults == []
    assert registration == Registration(
        RegistrationKind.GACC, 7, number="12", issued_on=date(2022, 1, 10), rule="248"
    )


def test_what_a_registration_needs_is_named() -> None:
    registration, faults = read("registration", {"product": 7})
    assert (registration.kind, registration.product_id) == (RegistrationKind.OTHER, 7)
    assert faults == ["kind"]
    assert read("registration", {"kind": "visa"})[1] == ["kind"]
