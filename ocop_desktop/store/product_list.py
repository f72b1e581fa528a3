"""What the product list is built from: all of it, or only what changed since it was built."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from ocop_desktop.domain.register.recognition import RecognitionDays
from ocop_desktop.store import products, recognitions
from ocop_desktop.store.changed_rows import HistoryMark, find_touched_products, read_mark

MAX_TOUCHED = 1_000


@dataclass(frozen=True, slots=True)
class StoredProducts:
    """Products' rows (see `products.list_rows`) and recognitions at `mark`.

    They are those of the products `touched` since an earlier mark, of which some may be gone; or,
    when that is None, those of all products. `decisions` are searched by, by product.
    """

    mark: HistoryMark
    touched: frozenset[int] | None
    rows: Sequence[Sequence[Any]]
    days: Mapping[int, Sequence[RecognitionDays]]
    decisions: Mapping[int, str] = field(default_factory=dict)


def read(connection: Connection, since: HistoryMark | None) -> StoredProducts:
    """What changed since that mark; all of it without one, or when reading it anew is cheaper."""
    mark = read_mark(connection)
    if since == mark:
        return StoredProducts(mark, frozenset(), (), {})
    touched = find_touched_products(connection, since) if since else None
    if touched is None or len(touched) > MAX_TOUCHED:
        rows = products.list_rows(connection)
        days = recognitions.shared_days_by_product(connection)
        return StoredProducts(mark, None, rows, days, recognitions.decisions_by_product(connection))
    ids = sorted(touched)
    rows = products.list_rows(connection, ids)
    days_of_touched = recognitions.days_by_product(connection, ids)
    decisions = recognitions.decisions_by_product(connection, ids)
    return StoredProducts(mark, touched, rows, days_of_touched, decisions)
