"""The recognition that facts of one row state, and what of them cannot be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.code_cells import StatedDecision
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.register.recognition import Recognition, Revocation

_STARTS = ("issued_on", "decision_on")
_ENDS = ("expires_on", "extended_until", "revoked_on")
_TEXTS = (
    "issuer",
    "signer",
    "certificate_number",
    "product_code",
    "regulation_id",
    "notes",
    "kind",
)
_WITH_STARS = ("decision_number", *_STARTS, "expires_on")
_YEARS_AFTER = 15


@dataclass(slots=True)
class RecognitionReading:
    """A recognition; and by the name of a fact why it is refused, or as what and why it is taken.

    `recognition` is None where no stars are stated, or not in such a year. `unused` are the names of
    facts that then have no place.
    """

    recognition: Recognition | None = None
    refused: dict[str, ValueReason] = field(default_factory=dict)
    repaired: dict[str, tuple[str, RepairKind]] = field(default_factory=dict)
    unused: tuple[str, ...] = ()


def read_recognition(
    facts: Mapping[str, Any], years: range | None, *, are_stars_refused: bool = False
) -> RecognitionReading:
    """The recognition of `facts`, as the readers of their columns give them.

    Its year must be one of `years`; None asks nothing of a row that a register itself wrote. Days
    that contradict each other are left out; a day counts before a year beside it that differs.
    """
    reading = RecognitionReading()
    days = _take_days(facts, reading.refused)
    stated = _take_years(facts)
    if years is not None:
        _refuse_far_years(days, stated, years, reading.refused)
    is_far = any(name in reading.refused for name in (*_STARTS, "year", "stars"))
    _refuse_order(days, reading.refused)
    if is_far or "stars" not in facts:
        reading.unused = tuple(
            name for name in facts if name not in reading.refused and name != "stars"
        )
        if not is_far and not are_stars_refused:
            _report_missing_stars(reading)
        return reading
    year = facts.get("year") if years is None else _find_year(days, stated, reading.repaired)
    reading.recognition = _make(facts, days, year)
    if "revoked_on" not in days:
        names = ("revocation_ground", "revocation_decision")
        reading.unused = tuple(name for name in names if name in facts)
    return reading


def _take_days(facts: Mapping[str, Any], refused: dict[str, ValueReason]) -> dict[str, date]:
    """The days of the row; an end of which only the year is stated is no day."""
    days = {name: day for name in (*_STARTS, *_ENDS) if isinstance(day := facts.get(name), date)}
    for name in _ENDS:
        if name in facts and name not in days:
            refused[name] = ValueReason.ONLY_YEAR
    decision = facts.get("decision_number")
    if isinstance(decision, StatedDecision) and decision.on:
        days.setdefault("decision_on", decision.on)
    if isinstance(year := facts.get("year"), date):
        days.setdefault("issued_on", year)
    return days


def _take_years(facts: Mapping[str, Any]) -> dict[str, int]:
    """The years that the row states without a day, by the name of the fact."""
    stars = facts.get("stars")
    stated = {name: facts.get(name) for name in ("year", *_STARTS)}
    years = {
        name: value.year if isinstance(value, date) else value
        for name, value in stated.items()
        if isinstance(value, int) or (name == "year" and isinstance(value, date))
    }
    return {**years, **({"stars": stars.year} if stars and stars.year else {})}


def _refuse_far_years(
    days: dict[str, date],
    stated: Mapping[str, int],
    years: range,
    refused: dict[str, ValueReason],
) -> None:
    """Refuse the first start or year that OCOP cannot have, and every such end."""
    starts = {name: days[name].year for name in _STARTS if name in days}
    for name, year in {**stated, **starts}.items():
        if year not in years:
            refused["year" if name not in {"stars", *_STARTS} else name] = _why_far(year, years)
            break
    for name in _ENDS:
        if name in days and days[name].year not in range(years.start, years.stop + _YEARS_AFTER):
            refused[name] = _why_far(days.pop(name).year, years)


def _why_far(year: int, years: range) -> ValueReason:
    return ValueReason.BEFORE_OCOP if year < years.start else ValueReason.YEAR_AHEAD


def _refuse_order(days: dict[str, date], refused: dict[str, ValueReason]) -> None:
    """Leave out days that stand before what they follow."""
    start = next((name for name in _STARTS if name in days), "")
    if start and "expires_on" in days and days["expires_on"] < days[start]:
        refused["expires_on"] = ValueReason.BEFORE_ISSUE
        refused[start] = ValueReason.AFTER_EXPIRY
        del days["expires_on"], days[start]
    for late, early, reason in (
        ("extended_until", "expires_on", ValueReason.BEFORE_EXPIRY),
        ("revoked_on", "issued_on", ValueReason.BEFORE_ISSUE),
    ):
        if late in days and early in days and days[late] < days[early]:
            refused[late] = reason
            del days[late]


def _report_missing_stars(reading: RecognitionReading) -> None:
    """A decision or a day without stars is told once; a mere year or body is not."""
    told = [name for name in _WITH_STARS if name in reading.unused]
    if told:
        reading.refused[told[0]] = ValueReason.NO_STARS


def _find_year(
    days: Mapping[str, date],
    stated: Mapping[str, int],
    repaired: dict[str, tuple[str, RepairKind]],
) -> int | None:
    """The year to keep beside no day of issue; a stated one that the days contradict is told."""
    by_days = {days[name].year: name for name in reversed(_STARTS) if name in days}
    if not by_days:
        return next(iter(stated.values()), None)
    counts = days[next(name for name in _STARTS if name in days)].year
    for name, year in stated.items():
        if year not in by_days:
            repaired[name] = (str(counts), RepairKind.DATE_BEFORE_YEAR)
    return None if "issued_on" in days else counts


def _make(facts: Mapping[str, Any], days: Mapping[str, date], year: Any) -> Recognition:
    decision = facts.get("decision_number", "")
    texts = {name: facts[name] for name in _TEXTS if name in facts}
    if isinstance(decision, StatedDecision):
        texts.setdefault("issuer", decision.issuer)
        decision = decision.number
    revoked_on = days.get("revoked_on")
    return Recognition(
        product_id=0,
        stars=facts["stars"].stars,
        decision_number=decision,
        decision_on=days.get("decision_on"),
        issued_on=days.get("issued_on"),
        expires_on=days.get("expires_on"),
        extended_until=days.get("extended_until"),
        year=year if isinstance(year, int) else None,
        revocation=Revocation(
            revoked_on, facts.get("revocation_ground", ""), facts.get("revocation_decision", "")
        )
        if revoked_on
        else None,
        **texts,
    )
