"""A row during one action: as it was found, as it is written so far, and as it shall be."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from ocop_desktop.store import tables
from ocop_desktop.store.change_values import (
    list_changed,
    record_new,
    recorded_values,
    row_to_json,
)


@dataclass(slots=True)
class RowState:
    """A row as the action found it, as the database holds it now, and as it shall be; None = absent."""

    found: dict[str, Any] | None
    written: dict[str, Any] | None
    wanted: dict[str, Any] | None


def with_next_version(state: RowState, wanted: dict[str, Any]) -> dict[str, Any]:
    """The row with the version it has after the action: one more, unless it is as it was found."""
    if state.found is None:
        return wanted
    version = state.found["version"]
    if {**wanted, "version": version} == state.found:
        return state.found
    return {**wanted, "version": version + 1}


def is_changed(state: RowState) -> bool:
    """Whether the action changes the row; its version alone is no change."""
    if state.found is None or state.wanted is None:
        return state.found is not state.wanted
    return any(name != "version" for name in list_changed(state.found, state.wanted))


def make_change(
    change_set_id: int, table_name: str, row_id: int, state: RowState
) -> dict[str, Any]:
    """The row of the history that records what the action does to one row."""
    before, after = recorded_values(tables.RECORDED[table_name], state.found, state.wanted)
    version = state.wanted["version"] if state.wanted else (state.found or {})["version"] + 1
    return {
        "change_set_id": change_set_id,
        "table_name": table_name,
        "row_id": row_id,
        "version": version,
        "before": row_to_json(before),
        "after": row_to_json(after),
    }


def make_change_of_new(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """The same for a row that comes, whose ChangeSet is not there yet."""
    return {
        "change_set_id": 0,
        "table_name": table.name,
        "row_id": row["id"],
        "version": row["version"],
        "before": None,
        "after": record_new(table, row),
    }


def codes_of(row: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """The codes of a product's row; none where there is no row."""
    return row["codes"] if row else []
