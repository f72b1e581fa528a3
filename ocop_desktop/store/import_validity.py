"""Whether a planned import still holds although others have saved since it was planned.

It does where what they saved is none of the records that the plan has read, and is not called as one
that it adds: then it is as if they had saved after the import.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import tables
from ocop_desktop.store.changed_rows import goes_on_from, read_mark
from ocop_desktop.store.import_staging import StagedImport

_MAX_CHANGES = 2_000
_READ = ("producer", "product", "recognition")
_DECISIVE = "office"


@dataclass(frozen=True, slots=True)
class _Planned:
    """What the plan has read or adds: ids by table, names by table, codes."""

    ids: dict[str, frozenset[int]]
    names: dict[str, frozenset[str]]
    codes: frozenset[str]


def is_still_valid(connection: Connection, staged: StagedImport) -> bool:
    """Whether `staged` may be written upon the state that `connection` sees."""
    if read_mark(connection) == staged.mark:
        return True
    if not goes_on_from(connection, staged.mark):
        return False
    c = tables.change.c
    query = (
        select(c.table_name, c.row_id, c.after)
        .where(c.change_set_id > staged.mark.id, c.table_name.in_((*_READ, _DECISIVE)))
        .limit(_MAX_CHANGES + 1)
    )
    changed = connection.execute(query).all()
    planned = _list_planned(staged)
    return len(changed) <= _MAX_CHANGES and not any(_touches(planned, *row) for row in changed)


def _list_planned(staged: StagedImport) -> _Planned:
    known, plan = staged.known, staged.plan
    held = (one.id for many in known.recognitions.values() for one in many)
    products = plan.products.values()
    return _Planned(
        ids={
            "producer": frozenset((*known.producers, *plan.producers)),
            "product": frozenset((*known.products, *plan.products)),
            "recognition": frozenset(held),
        },
        names={
            "producer": _identify(one.after.name for one in plan.producers.values()),
            "product": _identify(one.after.name.vi for one in products),
        },
        codes=frozenset(code.code for one in products for code in one.after.codes),
    )


def _identify(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(identity_key, names))


def _touches(planned: _Planned, table: str, row_id: int, after: dict[str, Any] | None) -> bool:
    """Whether a recorded change is of something that the plan depends on."""
    if table == _DECISIVE or row_id in planned.ids[table]:
        return True
    values = after or {}
    if table == "recognition":
        return values.get("product_id") in planned.ids["product"]
    if table == "producer":
        return identity_key(str(values.get("name", ""))) in planned.names[table]
    if "producer_id" in values and "name_vi" not in values:
        return True
    codes = {code.get("code") for code in values.get("codes") or ()}
    return identity_key(str(values.get("name_vi", ""))) in planned.names[table] or bool(
        codes & planned.codes
    )
