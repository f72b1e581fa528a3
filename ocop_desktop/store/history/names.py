"""What the rows of the register are called: by their own name, or by that of their product."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, null, select

from ocop_desktop.domain.change import RowValues
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.columns import NAMES_RECORD

RowKey = tuple[str, int]
PRODUCT_ID = "product_id"


def find_name_column(table: Table) -> Column[str] | None:
    """The column that names a row of the table; None where it is named by its product, or not at all."""
    if PRODUCT_ID in table.c and not table.c[PRODUCT_ID].nullable:
        return None
    return next((column for column in table.c if column.info.get(NAMES_RECORD)), None)


def name_rows(connection: Connection, keys: Iterable[RowKey]) -> dict[RowKey, str]:
    """What those rows are called now, or were called when they were last there; "" where nobody can tell."""
    by_table: dict[str, list[int]] = defaultdict(list)
    for table_name, row_id in keys:
        by_table[table_name].append(row_id)
    found: dict[RowKey, str] = {}
    for table_name, row_ids in by_table.items():
        names = _name_rows_of(connection, tables.RECORDED[table_name], list(dict.fromkeys(row_ids)))
        found |= {(table_name, row_id): names.get(row_id, "") for row_id in row_ids}
    return found


def name_row(connection: Connection, table_name: str, row_id: int, row: RowValues) -> str:
    """What one row is called that holds these values, now or then."""
    table = tables.RECORDED[table_name]
    column = find_name_column(table)
    if column is not None and row.get(column.name):
        return str(row[column.name])
    product_id = row.get(PRODUCT_ID)
    key = ("product", product_id) if isinstance(product_id, int) else (table_name, row_id)
    return name_rows(connection, [key])[key]


def _name_rows_of(connection: Connection, table: Table, row_ids: Sequence[int]) -> dict[int, str]:
    column = find_name_column(table)
    if column is not None:
        return _read_column(connection, table, column, row_ids)
    if PRODUCT_ID not in table.c:
        return {}
    product_ids = _read_column(connection, table, table.c[PRODUCT_ID], row_ids)
    names = name_rows(connection, [("product", product_id) for product_id in product_ids.values()])
    return {row_id: names["product", product_id] for row_id, product_id in product_ids.items()}


def _read_column(
    connection: Connection, table: Table, column: Column[Any], row_ids: Sequence[int]
) -> dict[int, Any]:
    """The column of those rows, of the absent ones as their last deletion recorded it."""
    found: dict[int, Any] = {}
    for batch in in_batches(row_ids):
        query = select(table.c.id, column).where(table.c.id.in_(batch))
        found.update(tuple(row) for row in connection.execute(query))
    return (
        _read_deleted(connection, table, column, [one for one in row_ids if one not in found])
        | found
    )


def _read_deleted(
    connection: Connection, table: Table, column: Column[Any], row_ids: Sequence[int]
) -> dict[int, Any]:
    c = tables.change.c
    recorded = c.before[column.name]
    value = recorded.as_integer() if column.name == PRODUCT_ID else recorded.as_string()
    found: dict[int, Any] = {}
    for batch in in_batches(row_ids):
        query = (
            select(c.row_id, value)
            .where(c.table_name == table.name, c.row_id.in_(batch), c.after.is_(null()))
            .order_by(c.version)
        )
        found.update(tuple(row) for row in connection.execute(query))
    return found
