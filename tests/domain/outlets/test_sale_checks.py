"""Monthly sales: what is doubtful, what is refused."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_checks import check_sale, format_month
from ocop_desktop.domain.problems import Severity

TODAY = date(2026, 11, 30)
SALE = Sale(7, "Shopee", date(2026, 9, 1), Decimal(12), "hũ", 10, Decimal(900), Decimal(850))


def test_a_whole_month_is_no_problem() -> None:
    assert check_sale(SALE, TODAY) == ()
    assert check_sale(Sale(7, "Shopee", date(2026, 9, 1)), TODAY) == ()


def test_the_running_month_is_no_problem_and_the_next_one_is_doubtful() -> None:
    assert check_sale(replace(SALE, month=date(2026, 11, 1)), TODAY) == ()
    (problem,) = check_sale(replace(SALE, month=date(2026, 12, 1)), TODAY)
    assert (problem.reason, problem.severity, problem.value) == (
        ValueReason.MONTH_AHEAD,
        Severity.SOFT,
        "12/2026",
    )


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("net", Decimal(901), ValueReason.NET_OVER_GROSS),
        ("gross", Decimal("1e300"), ValueReason.OUT_OF_RANGE),
        ("quantity", Decimal(10) ** 15, ValueReason.OUT_OF_RANGE),
        ("net", Decimal("850.5"), ValueReason.WHOLE_DONG),
        ("gross", Decimal("900.5"), ValueReason.WHOLE_DONG),
        ("orders", -1, ValueReason.BELOW_ZERO),
        ("quantity", Decimal("-0.5"), ValueReason.BELOW_ZERO),
        ("product_id", 0, ValueReason.REQUIRED),
        ("channel", "", ValueReason.REQUIRED),
        ("unit", "k" * 301, ValueReason.NAME_LENGTH),
    ],
)
def test_what_cannot_be_is_refused(field: str, value: object, reason: ValueReason) -> None:
    (problem,) = check_sale(replace(SALE, **{field: value}), TODAY)  # type: ignore[arg-type]
    assert (problem.field, problem.reason, problem.severity) == (field, reason, Severity.HARD)


def test_parts_of_a_unit_may_be_sold_and_zero_is_a_figure() -> None:
    sale = replace(SALE, quantity=Decimal("1.5"), orders=0, gross=Decimal(0), net=Decimal(0))
    assert check_sale(sale, TODAY) == ()


def test_a_month_is_written_as_clerks_do() -> None:
    assert format_month(date(2026, 9, 1)) == "09/2026"
