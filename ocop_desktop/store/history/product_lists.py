"""The lists of products that fairs and saved selections hold in their rows."""

from collections.abc import Iterable, Mapping
from typing import Any

from ocop_desktop.domain.change import RowValues
from ocop_desktop.store import tables

COLUMNS: Mapping[str, str] = {tables.event.name: "entries", tables.selection.name: "product_ids"}
"""By table, the column that holds the list."""


def read_product_id(element: Any) -> int:
    """The product that an element of such a list names."""
    return int(element["product_id"] if isinstance(element, dict) else element)


def list_added(table_name: str, before: RowValues | None, after: RowValues | None) -> list[int]:
    """The products that `after` names in its list and `before` does not; none for other tables."""
    column = COLUMNS.get(table_name, "")
    if after is None or column not in after:
        return []
    former = set(_list_ids((before or {}).get(column)))
    return [one for one in _list_ids(after[column]) if one not in former]


def _list_ids(elements: Any) -> Iterable[int]:
    return filter(None, map(read_product_id, elements or ()))
