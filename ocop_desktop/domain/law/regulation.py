"""Regulations (quyết định) as data: parts, bands, periods, rounds, codes and the list of criteria sets."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.data_files import parse_toml, read_small_file

ORIGIN_BEFORE_THE_KEY = "1.1"
"""The origin criterion of folders that were taken over before they named it: sheets of 26/2026."""


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A criteria set (bộ sản phẩm): the lowest class of the classification of products.

    `code` is the law's place ("I.1.a"); `group` its first numeral; names are the regulation's own.
    """

    number: int
    code: str
    name: str
    group_name: str
    subgroup: str

    @property
    def group(self) -> str:
        """The group's numeral, I to VI."""
        return self.code.split(".", 1)[0]


@dataclass(frozen=True, slots=True)
class Part:
    """A part (phần) of every score sheet: its letter, name and highest points."""

    letter: str
    name: str
    max: Decimal


@dataclass(frozen=True, slots=True)
class Band:
    """Stars by points: `stars` from `start` points up to, but not with, the next band's start.

    `decided_by` is the deciding body's name; `potential` marks stars that only the ministry gives:
    below it they are potential (tiềm năng).
    """

    stars: int
    start: Decimal
    decided_by: str = ""
    certificate: bool = False
    potential: bool = False


@dataclass(frozen=True, slots=True)
class Periods:
    """How long things last: months for a certificate, days elsewhere; None = the decision is silent.

    The renewal window opens and closes so many days before the expiry day (article 7.6a);
    `late_extension_days` is the transition's extension after it (article 12.3).
    """

    certificate_months: int
    commune_check_working_days: int | None = None
    renewal_opens_days: int | None = None
    renewal_closes_days: int | None = None
    renewal_decision_days: int | None = None
    revocation_decision_days: int | None = None
    late_extension_days: int | None = None
    expiry_notice_days: int | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """An evaluation round (đợt) of every year: results by a day, requests before a day (month, day)."""

    level: str
    by: tuple[int, int]
    requests_before: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Council:
    """How a council works where the office sets nothing else: quorum in percent, spread in points."""

    quorum_percent: int = 75
    spread_points: Decimal = Decimal(10)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A supporting paper (minh chứng) of the self-assessment report; some papers expire."""

    name: str
    expires: bool = False


@dataclass(frozen=True, slots=True)
class Regulation:
    """One decision: when it holds, its parts and bands, periods, rounds and code patterns.

    `has_sheets` is False for history: there, evaluations are recorded by the means of the parts.
    `bands` are ordered from the most stars down. `origin_criterion` is the number of the criterion where an
    unmet `requires` (raw material of the province) means that the product is not assessed; empty
    where no criterion does.
    """

    id: str
    number: str
    name: str
    in_force_from: date
    in_force_until: date | None
    parts: tuple[Part, ...]
    bands: tuple[Band, ...]
    periods: Periods
    code_patterns: tuple[str, ...]
    receipt_form: str = ""
    has_sheets: bool = False
    origin_criterion: str = ""
    rounds: tuple[Round, ...] = ()
    council: Council = Council()
    commune_checks: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    revocation_grounds: tuple[str, ...] = ()

    @property
    def certificate_months(self) -> int:
        """How long a certificate lasts, in months."""
        return self.periods.certificate_months


def load_regulation(folder: Path) -> Regulation:
    """The regulation kept in `folder`/regulation.toml.

    Raises `OSError`, `KeyError` or `ValueError` for a broken one; the validator (`regulation_check`) says
    where.
    """
    return parse_regulation(parse_toml(read_small_file(folder / "regulation.toml")))


def parse_regulation(data: Mapping[str, Any]) -> Regulation:
    """The regulation written in `data`, the content of a regulation.toml."""
    code = data["product_code"]
    bands = sorted(data["band"], key=lambda band: Decimal(str(band["from"])), reverse=True)
    return Regulation(
        id=data["id"],
        number=data["number"],
        name=data["name"],
        in_force_from=data["in_force_from"],
        in_force_until=data.get("in_force_until"),
        parts=tuple(
            Part(letter, part["name"], Decimal(str(part["max"])))
            for letter, part in data["parts"].items()
        ),
        bands=tuple(map(_parse_band, bands)),
        periods=_parse_periods(data["periods"]),
        code_patterns=(code["pattern"], *code.get("legacy_patterns", ())),
        receipt_form=data.get("receipt_number", {}).get("form", ""),
        has_sheets=data.get("sheets", False),
        origin_criterion=data.get("origin_criterion", ORIGIN_BEFORE_THE_KEY),
        rounds=tuple(
            Round(
                item["level"],
                _parse_month_day(item["by"]),
                _parse_month_day(item["requests_before"]),
            )
            for item in data.get("round", ())
        ),
        council=_parse_council(data.get("council", MappingProxyType({}))),
        commune_checks=tuple(data.get("levels", {}).get("checks", ())),
        evidence=tuple(
            Evidence(item["name"], item.get("expires", False)) for item in data.get("evidence", ())
        ),
        revocation_grounds=tuple(data.get("revocation", {}).get("grounds", ())),
    )


def _parse_band(data: Mapping[str, Any]) -> Band:
    return Band(
        data["stars"],
        Decimal(str(data["from"])),
        data.get("decided_by", ""),
        data.get("certificate", False),
        data.get("potential_below_ministry", False),
    )


def _parse_periods(data: Mapping[str, int]) -> Periods:
    return Periods(
        data["certificate_months"],
        data.get("commune_check_working_days"),
        data.get("renewal_opens_days_before_expiry"),
        data.get("renewal_closes_days_before_expiry"),
        data.get("renewal_decision_days"),
        data.get("revocation_decision_days"),
        data.get("late_extension_days_after_expiry"),
        data.get("expiry_notice_days"),
    )


def _parse_month_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)


def _parse_council(data: Mapping[str, Any]) -> Council:
    usual = Council()
    return Council(
        data.get("quorum_percent", usual.quorum_percent),
        Decimal(str(data.get("spread_points", usual.spread_points))),
    )


def load_criteria_sets(folder: Path) -> tuple[CriteriaSet, ...]:
    """The 26 sets of the regulation in `folder`, by number; only the heads of the files are read."""
    heads = (_read_head(path) for path in sorted((folder / "sets").glob("*.toml")))
    return tuple(
        CriteriaSet(h["number"], h["code"], h["name"], h["group"], h.get("subgroup", ""))
        for h in heads
    )


def _read_head(path: Path) -> dict[str, Any]:
    text = read_small_file(path)
    return parse_toml(re.split(r"^\[\[section", text, maxsplit=1, flags=re.MULTILINE)[0])


def find_in_force(regulations: tuple[Regulation, ...], day: date) -> Regulation:
    """The regulation in force on `day`; where two overlap the later one wins.

    Before the first of them, the first one is meant.
    """
    holding = [
        regulation
        for regulation in regulations
        if regulation.in_force_from <= day
        and (regulation.in_force_until is None or day <= regulation.in_force_until)
    ]
    by_start = sorted(holding or regulations, key=lambda regulation: regulation.in_force_from)
    return by_start[-1] if holding else by_start[0]


def find_sheet_regulation(regulations: tuple[Regulation, ...], day: date) -> Regulation | None:
    """The regulation whose score sheets rate products on `day`; None where none has sheets.

    That is the regulation in force on `day`, and where it has no sheets the newest one with sheets
    that has begun by then. Before the first regulation with sheets, that first one is meant: older
    products are classified by its sets too.
    """
    current = find_in_force(regulations, day) if regulations else None
    if current is not None and current.has_sheets:
        return current
    by_start = sorted(
        (regulation for regulation in regulations if regulation.has_sheets),
        key=lambda regulation: regulation.in_force_from,
    )
    begun = [regulation for regulation in by_start if regulation.in_force_from <= day]
    return begun[-1] if begun else next(iter(by_start), None)


def with_council(
    regulation: Regulation, quorum_percent: int | None, spread_points: Decimal | None
) -> Regulation:
    """The regulation with the council's own quorum and spread where the office has set them."""
    usual = regulation.council
    council = Council(
        usual.quorum_percent if quorum_percent is None else quorum_percent,
        usual.spread_points if spread_points is None else spread_points,
    )
    return replace(regulation, council=council)
