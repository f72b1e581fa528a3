"""Where rows name products and producers inside their lists, beside the columns that refer to them."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from ocop_desktop.domain.change import RowValues
from ocop_desktop.store import tables
from ocop_desktop.store.outlet_tables import sale_point

RowKey = tuple[str, int]
IsGone = Callable[[RowKey], bool]
COLUMNS: Mapping[str, tuple[str, ...]] = {
    tables.event.name: ("entries", "sessions", "deals"),
    tables.selection.name: ("product_ids",),
    sale_point.name: ("product_ids",),
}
"""By table, the columns whose lists name products or producers."""
_IDENTITIES: Mapping[str, tuple[str, ...]] = {
    "sessions": ("title", "on", "starts_at"),
    "deals": ("kind", "buyer", "number", "signed_on"),
}
_PRODUCT, _PRODUCER = tables.product.name, tables.producer.name


def list_named(table_name: str, row: RowValues | None) -> Iterator[RowKey]:
    """The products and producers that the lists of a row name, each as often as it is named."""
    for column in COLUMNS.get(table_name, ()):
        elements: Any = (row or {}).get(column)
        for element in elements or ():
            yield from _list_of_element(element)


def list_added(table_name: str, before: RowValues | None, after: RowValues | None) -> list[RowKey]:
    """What `after` names in its lists and `before` does not; nothing for other tables."""
    columns = [name for name in COLUMNS.get(table_name, ()) if after and name in after]
    former = set(list_named(table_name, {name: (before or {}).get(name) for name in columns}))
    return [one for one in list_named(table_name, after) if one not in former]


def drop_gone(table_name: str, row: RowValues, is_gone: IsGone) -> dict[str, Any]:
    """The lists of the row that name something gone, without it; nothing where none does."""
    lists: dict[str, Any] = {name: row.get(name) for name in COLUMNS.get(table_name, ())}
    kept = {name: _drop_of_list(held, is_gone) for name, held in lists.items() if held}
    return {name: found for name, found in kept.items() if found != lists[name]}


def join_products(
    column: str, present: Sequence[Any] | None, former: Sequence[Any] | None, ids: Collection[int]
) -> Any:
    """The list `present` of that column with those products as `former` had them."""
    if not present and column in _IDENTITIES:
        return present
    if column not in _IDENTITIES:
        return _join_elements(present or (), former or (), ids)
    held = dict(_key_elements(column, former or ()))
    return [
        _join_in_element(element, held.get(key), ids)
        for key, element in _key_elements(column, present or ())
    ]


def find_rows(connection: Connection, wanted: Iterable[RowKey]) -> list[RowKey]:
    """The rows whose lists name one of those products and producers."""
    keys = {key for key in wanted if key[0] in {_PRODUCT, _PRODUCER}}
    found: list[RowKey] = []
    for table_name, columns in COLUMNS.items() if keys else ():
        table = tables.RECORDED[table_name]
        query = select(table.c.id, *(table.c[name] for name in columns)).order_by(table.c.id)
        for row_id, *lists in connection.execute(query):
            if not keys.isdisjoint(list_named(table_name, dict(zip(columns, lists, strict=True)))):
                found.append((table_name, row_id))
    return found


def _list_of_element(element: Any) -> Iterator[RowKey]:
    if not isinstance(element, dict):
        yield _PRODUCT, int(element)
        return
    for product_id in (element.get("product_id"), *element.get("product_ids", ())):
        if product_id:
            yield _PRODUCT, int(product_id)
    if element.get("producer_id"):
        yield _PRODUCER, int(element["producer_id"])


def _drop_of_list(elements: Sequence[Any], is_gone: IsGone) -> list[Any]:
    kept = (_drop_of_element(element, is_gone) for element in elements)
    return [element for element in kept if element is not None]


def _drop_of_element(element: Any, is_gone: IsGone) -> Any:
    """The element without what is gone; None where it was about that only."""
    gone = set(filter(is_gone, _list_of_element(element)))
    if not gone:
        return element
    if not isinstance(element, dict) or (_PRODUCT, element.get("product_id")) in gone:
        return None
    kept = dict(element)
    if (_PRODUCER, element.get("producer_id")) in gone:
        if element.get("product_id") == 0:
            return None
        del kept["producer_id"]
    ids = [one for one in element.get("product_ids", ()) if (_PRODUCT, one) not in gone]
    return {**kept, "product_ids": ids} if ids else _without_products(kept)


def _without_products(element: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in element.items() if name != "product_ids"}


def _join_elements(
    present: Sequence[Any], former: Sequence[Any], product_ids: Collection[int]
) -> list[Any]:
    """`present` with the elements of those products, each after the one it stood behind."""
    joined = list(present)
    keys = list(map(_identify, joined))
    before: Any = None
    for one in former:
        key = _identify(one)
        if key not in keys and key[1] == _PRODUCT and key[0] in product_ids:
            place = (
                0
                if before is None
                else (keys.index(before) if before in keys else len(keys) - 1) + 1
            )
            joined.insert(place, one)
            keys.insert(place, key)
        before = key
    return joined


def _identify(element: Any) -> tuple[Any, str]:
    if not isinstance(element, dict):
        return element, _PRODUCT
    product_id = element["product_id"]
    return (product_id, _PRODUCT) if product_id else (element.get("producer_id", 0), _PRODUCER)


def _join_in_element(element: Any, former: Any, product_ids: Collection[int]) -> Any:
    if former is None:
        return element
    ids = _join_elements(element.get("product_ids", ()), former.get("product_ids", ()), product_ids)
    return {**element, "product_ids": ids} if ids else element


def _key_elements(column: str, elements: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """The elements by what tells them apart, the second of two alike as another one."""
    seen: Counter[Any] = Counter()
    for element in elements:
        identity = tuple(element.get(name) for name in _IDENTITIES[column])
        yield (identity, seen[identity]), element
        seen[identity] += 1
