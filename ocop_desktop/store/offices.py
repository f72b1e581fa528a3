"""The office's row: one record of facts that belong together."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from ocop_desktop.domain.office.communes import FormerUnit, OfficeCommune
from ocop_desktop.domain.office.office import (
    DeadlineSettings,
    Office,
    OfficeKind,
    OutletSettings,
    PrintSettings,
    RatingSettings,
)
from ocop_desktop.domain.rating.effort import EffortTable
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction, read_row
from ocop_desktop.store.edits import merge_edit, merge_opened
from ocop_desktop.store.json_values import read_facts, read_value, write_facts

_ONLY = 1
_ABSENT = -1  # the version of an office that was read before anybody had saved one


def get(connection: Connection) -> Office:
    """The office, or an empty one while nothing is known."""
    row = read_row(connection, tables.office, _ONLY)
    return Office(version=_ABSENT) if row is None else read_office(row)


def merge(transaction: WriteTransaction, office: Office) -> Office:
    """The office with what others have saved since it was read. Raises EditConflict."""
    row = transaction.read_row(tables.office, _ONLY)
    if row is None:
        return office
    if office.version == _ABSENT:
        empty, theirs = Office(), read_office(row)
        return merge_opened(transaction, tables.office, _ONLY, empty, office, theirs)
    return merge_edit(transaction, tables.office, _ONLY, office, read_office)


def save(transaction: WriteTransaction, office: Office) -> Office:
    """Keep the office; returns it as it is stored."""
    merged = merge(transaction, office)
    if transaction.read_row(tables.office, _ONLY) is None:
        transaction.insert(tables.office, {"id": _ONLY, **make_row(merged)})
    else:
        transaction.update(tables.office, _ONLY, make_row(merged))
    return replace(merged, version=transaction.find_version(tables.office, _ONLY))


def make_row(office: Office) -> dict[str, Any]:
    """The columns of the office."""
    facts = {name: value for name, value in asdict(office).items() if name != "version"}
    return {
        "facts": {
            **facts,
            "communes": [write_facts(one) for one in office.communes],
            "former_units": [write_facts(one) for one in office.former_units],
            "deadlines": _make_deadline_facts(office.deadlines),
            "rating": _make_rating_facts(office.rating),
            "outlets": _make_outlet_facts(office.outlets),
        }
    }


def read_office(row: Mapping[str, Any]) -> Office:
    """The office of a row."""
    facts = row["facts"]
    return read_value(
        Office,
        {
            **facts,
            "kind": OfficeKind(facts["kind"]),
            "communes": _read_communes(facts),
            "former_units": tuple(
                read_facts(FormerUnit, one) for one in facts.get("former_units", ())
            ),
            "deadlines": _read_deadline_settings(facts.get("deadlines", {})),
            "rating": _read_rating_settings(facts.get("rating", {})),
            "printing": read_value(PrintSettings, facts.get("printing", {})),
            "outlets": _read_outlet_settings(facts.get("outlets", {})),
            "version": row["version"],
        },
    )


def _read_communes(facts: Mapping[str, Any]) -> tuple[OfficeCommune, ...]:
    """The communes with their days; until schema 0009 an office kept their codes only."""
    if "communes" in facts:
        return tuple(read_facts(OfficeCommune, one) for one in facts["communes"])
    return tuple(map(OfficeCommune, facts["commune_codes"]))


def _make_deadline_facts(settings: DeadlineSettings) -> dict[str, Any]:
    days = {"days_off": _format_days(settings.days_off), "worked": _format_days(settings.worked)}
    return {**asdict(settings), **days}


def _read_deadline_settings(facts: dict[str, Any]) -> DeadlineSettings:
    days = {name: _parse_days(facts.get(name, ())) for name in ("days_off", "worked")}
    return read_value(DeadlineSettings, {**facts, **days})


def _make_outlet_facts(settings: OutletSettings) -> dict[str, Any]:
    return {**asdict(settings), "strict_markets": list(settings.strict_markets)}


def _read_outlet_settings(facts: dict[str, Any]) -> OutletSettings:
    if "strict_markets" in facts:
        facts = {**facts, "strict_markets": tuple(facts["strict_markets"])}
    return read_value(OutletSettings, facts)


def _make_rating_facts(settings: RatingSettings) -> dict[str, Any]:
    limit = settings.spread_points
    return {
        "spread_points": None if limit is None else format(limit, "f"),
        "quorum_percent": settings.quorum_percent,
        "efforts": {str(number): table.to_mapping() for number, table in settings.efforts.items()},
    }


def _read_rating_settings(facts: dict[str, Any]) -> RatingSettings:
    limit = facts.get("spread_points")
    return RatingSettings(
        None if limit is None else Decimal(limit),
        facts.get("quorum_percent"),
        {
            int(number): EffortTable.from_mapping(table)
            for number, table in facts.get("efforts", {}).items()
        },
    )


def _format_days(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in days]


def _parse_days(texts: Iterable[str]) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, texts))
