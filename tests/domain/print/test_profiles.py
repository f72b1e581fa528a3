"""What a product's page may say: old prices, withheld phones."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.office.office import Office, PrintSettings
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.profiles import make_profile
from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import status_on
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
