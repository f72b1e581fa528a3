"""What is doubtful or wrong in an export before it is stored."""

from collections import Counter
from collections.abc import Container

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportYear
from ocop_desktop.domain.outlets.markets import is_hs_code
from ocop_desktop.domain.outlets.sale_checks import is_whole
from ocop_desktop.domain.problems import (
    Problem,
    Severity,
    check_lengths,
    is_before,
    make_early_day,
)
from ocop_desktop.domain.text import format_number

_FIRST_YEAR, _LAST_YEAR = 1986, 2100


def check_exported_product(
    exported: ExportedProduct, countries: Container[str]
) -> tuple[Problem, ...]:
    """Problems of an export; `countries` are the codes that there are."""
    found = check_lengths(exported)
    if not exported.product_id:
        found.append(Problem("product_id", ValueReason.REQUIRED, Severity.HARD))
    if exported.country not in countries:
        country = exported.country
        found.append(Problem("country", ValueReason.NO_SUCH_COUNTRY, Severity.HARD, country))
    if exported.hs_code and not is_hs_code(exported.hs_code):
        found.append(Problem("hs_code", ValueReason.HS_CODE, Severity.HARD, exported.hs_code))
    if is_before(exported.last_shipment, exported.first_shipment):
        reason = ValueReason.BEFORE_FIRST_SHIPMENT
        found.append(make_early_day("last_shipment", reason, exported.last_shipment))
    found += [problem for year in exported.years for problem in _check_year(year)]
    counts = Counter(year.year for year in exported.years)
    found += [
        Problem("years", ValueReason.YEAR_TWICE, Severity.HARD, str(year))
        for year, count in counts.items()
        if count > 1
    ]
    return tuple(found)


def _check_year(year: ExportYear) -> list[Problem]:
    found, where = [], str(year.year)
    if not _FIRST_YEAR <= year.year <= _LAST_YEAR:
        found.append(Problem("years", ValueReason.NOT_A_YEAR, Severity.HARD, str(year.year)))
    found += [
        Problem(name, ValueReason.BELOW_ZERO, Severity.HARD, format_number(value), where=where)
        for name in ("quantity", "usd", "dong")
        if (value := getattr(year, name)) is not None and value < 0
    ]
    if year.dong is not None and not is_whole(year.dong):
        dong = format_number(year.dong)
        found.append(Problem("dong", ValueReason.WHOLE_DONG, Severity.HARD, dong, where=where))
    return found
