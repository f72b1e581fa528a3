"""What changed since a state of the register, as its history tells."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches

_MAX_CHANGES = 5_000


@dataclass(frozen=True, slots=True)
class HistoryMark:
    """The newest ChangeSet of a state of the register; `id` 0 means that nothing was ever written.

    The other values tell whether a ChangeSet of that id is still the same one.
    """

    id: int = 0
    at: str = ""
    clerk: str = ""
    sentence: str = ""


def read_mark(connection: Connection) -> HistoryMark:
    """The newest ChangeSet."""
    c = tables.change_set.c
    query = select(c.id, c.at, c.clerk, c.sentence).order_by(c.id.desc()).limit(1)
    row = connection.execute(query).first()
    return HistoryMark(*row) if row else HistoryMark()


def find_touched_products(connection: Connection, since: HistoryMark) -> frozenset[int] | None:
    """The products whose row in the list may differ since then; some of them may be gone.

    None when the history does not go on from `since`, or when too much changed to say it cheaply.
    """
    if not goes_on_from(connection, since):
        return None
    c = tables.change.c
    query = select(c.table_name, c.row_id).where(c.change_set_id > since.id)
    changed = connection.execute(query.limit(_MAX_CHANGES + 1)).all()
    if len(changed) > _MAX_CHANGES:
        return None
    touched: dict[str, set[int]] = {"product": set(), "producer": set(), "recognition": set()}
    for table_name, row_id in changed:
        if table_name in touched:
            touched[table_name].add(row_id)
    return frozenset(
        touched["product"]
        | _find_products_of_producers(connection, touched["producer"])
        | _find_recognised_products(connection, touched["recognition"], since)
    )


def goes_on_from(connection: Connection, since: HistoryMark) -> bool:
    """Whether the history that `since` was the newest of has gone on, and is no other one."""
    if not since.id:
        return True
    c = tables.change_set.c
    query = select(c.id, c.at, c.clerk, c.sentence).where(c.id == since.id)
    row = connection.execute(query).first()
    return row is not None and HistoryMark(*row) == since


def _find_products_of_producers(connection: Connection, producer_ids: set[int]) -> set[int]:
    """The producers' present products; one that left a producer has a change of its own."""
    c = tables.product.c
    found: set[int] = set()
    for part in in_batches(sorted(producer_ids)):
        found.update(connection.scalars(select(c.id).where(c.producer_id.in_(part))))
    return found


def _find_recognised_products(
    connection: Connection, recognition_ids: set[int], since: HistoryMark
) -> set[int]:
    if not recognition_ids:
        return set()
    found: set[int] = set()
    c = tables.recognition.c
    for part in in_batches(sorted(recognition_ids)):
        found.update(connection.scalars(select(c.product_id).where(c.id.in_(part))))
    change = tables.change.c
    query = select(
        change.before["product_id"].as_integer(), change.after["product_id"].as_integer()
    ).where(change.change_set_id > since.id, change.table_name == "recognition")
    for before, after in connection.execute(query):
        found.update(product_id for product_id in (before, after) if product_id is not None)
    return found
