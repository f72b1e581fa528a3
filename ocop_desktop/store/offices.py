"""The office's row: one record of facts that belong together."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ocop_desktop.domain.office import DeadlineSettings, Office, OfficeKind
from ocop_desktop.store import tables
from ocop_desktop.store.changes import Writing, row_of

_ONLY = 1


def get(connection: Connection) -> Office:
    """The office, or an empty one while nothing is known."""
    row = row_of(connection, tables.office, _ONLY)
    return Office() if row is None else _office(row["facts"])


def save(change: Writing, office: Office) -> None:
    """Keep the office."""
    facts = {
        **asdict(office),
        "commune_codes": list(office.commune_codes),
        "deadlines": _deadline_facts(office.deadlines),
    }
    if row_of(change.connection, tables.office, _ONLY) is None:
        change.insert(tables.office, {"id": _ONLY, "facts": facts})
    else:
        change.update(tables.office, _ONLY, {"facts": facts})


def _office(facts: dict[str, Any]) -> Office:
    return Office(
        **{
            **facts,
            "kind": OfficeKind(facts["kind"]),
            "commune_codes": tuple(facts["commune_codes"]),
            "deadlines": _deadline_settings(facts.get("deadlines", {})),
        }
    )


def _deadline_facts(settings: DeadlineSettings) -> dict[str, Any]:
    days = {"days_off": _texts(settings.days_off), "worked": _texts(settings.worked)}
    return {**asdict(settings), **days}


def _deadline_settings(facts: dict[str, Any]) -> DeadlineSettings:
    days = {name: _days(facts.get(name, ())) for name in ("days_off", "worked")}
    return DeadlineSettings(**{**facts, **days})


def _texts(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in days]


def _days(texts: Iterable[str]) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, texts))
