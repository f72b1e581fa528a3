"""Exports: countries, HS codes, how demanding a market is."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.export_checks import check_exported_product
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportYear, MarketTier
from ocop_desktop.domain.outlets.markets import (
    ASEAN,
    STRICT_MARKETS,
    find_tier,
    format_hs_code,
    read_hs_code,
)
from ocop_desktop.domain.problems import Severity

CODES = frozenset(country.code for country in resources.countries())
EXPORT = ExportedProduct(
    7,
    "CN",
    "09012110",
    first_shipment=date(2024, 3, 1),
    last_shipment=date(2024, 3, 1),
    years=(ExportYear(2024, Decimal(2), "tấn", Decimal("9500.5"), Decimal(240_000_000)),),
)


def test_v18_an_hs_code_is_shown_as_customs_write_it() -> None:
    assert format_hs_code("09012110") == "0901.21.10"


def test_an_hs_code_of_six_digits_is_shown_too_and_any_other_text_as_it_is() -> None:
    assert format_hs_code("090121") == "0901.21"
    assert format_hs_code("0901") == "0901"


def test_an_hs_code_is_stored_by_its_digits_however_it_was_typed() -> None:
    assert read_hs_code("0901.21.10") == "09012110"
    assert read_hs_code("0901 21") == "090121"
    assert read_hs_code("cà phê 09") == "cà phê 09"


@pytest.mark.parametrize(
    ("country", "tier"),
    [
        ("TH", MarketTier.ASEAN),
        ("CN", MarketTier.OTHER),
        ("US", MarketTier.STRICT),
        ("DE", MarketTier.STRICT),
        ("CH", MarketTier.STRICT),
    ],
)
def test_a_market_has_its_tier(country: str, tier: MarketTier) -> None:
    assert find_tier(country) is tier


def test_which_markets_are_strict_is_a_setting() -> None:
    assert find_tier("CN", ("CN",)) is MarketTier.STRICT
    assert find_tier("US", ("CN",)) is MarketTier.OTHER


def test_every_code_of_a_list_is_a_country_with_both_names() -> None:
    assert ASEAN | set(STRICT_MARKETS) <= CODES
    assert all(country.name and country.name_en for country in resources.countries())
    assert len(CODES) == len(resources.countries())


def test_a_whole_export_is_no_problem() -> None:
    assert check_exported_product(EXPORT, CODES) == ()
    assert check_exported_product(ExportedProduct(7, "JP"), CODES) == ()


@pytest.mark.parametrize(
    ("field", "value", "named", "reason"),
    [
        ("product_id", 0, "product_id", ValueReason.REQUIRED),
        ("country", "ZZ", "country", ValueReason.NO_SUCH_COUNTRY),
        ("country", "Trung Quốc", "country", ValueReason.NO_SUCH_COUNTRY),
        ("hs_code", "0901211", "hs_code", ValueReason.HS_CODE),
        ("last_shipment", date(2024, 2, 29), "last_shipment", ValueReason.BEFORE_FIRST_SHIPMENT),
        ("years", (ExportYear(24),), "years", ValueReason.NOT_A_YEAR),
        ("years", (ExportYear(2024), ExportYear(2024)), "years", ValueReason.YEAR_TWICE),
        ("years", (ExportYear(2024, usd=Decimal(-1)),), "usd", ValueReason.BELOW_ZERO),
        ("years", (ExportYear(2024, dong=Decimal("1.5")),), "dong", ValueReason.WHOLE_DONG),
    ],
)
def test_what_cannot_be_is_refused(
    field: str, value: object, named: str, reason: ValueReason
) -> None:
    (problem,) = check_exported_product(replace(EXPORT, **{field: value}), CODES)  # type: ignore[arg-type]
    assert (problem.field, problem.reason, problem.severity) == (named, reason, Severity.HARD)
