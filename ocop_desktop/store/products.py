"""Products' rows: finding, reading and writing them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, case, func, select

from ocop_desktop.domain.channels.listing_facts import list_facts, read_listing
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.product import (
    Certificate,
    Document,
    Photo,
    Product,
    ProductCode,
    StatedText,
    list_places,
)
from ocop_desktop.domain.text import Translated, identity_key
from ocop_desktop.store import tables
from ocop_desktop.store.attached_records import OWNED
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_value
from ocop_desktop.store.lookup import require_found

_FIELDS = tuple(
    field.name
    for field in fields(Product)
    if field.name not in {"id", "name", "version", "listings"}
)


def get(connection: Connection, product_id: int) -> Product | None:
    """The product, or None."""
    table = tables.product
    row = connection.execute(select(table).where(table.c.id == product_id)).mappings().first()
    return None if row is None else read_product(row)


def has(connection: Connection, product_id: int) -> bool:
    """Whether there is such a product, whatever its row holds."""
    c = tables.product.c
    return connection.scalar(select(c.id).where(c.id == product_id)) is not None


def require(connection: Connection, product_id: int) -> Product:
    """The product. Raises RecordMissing."""
    return require_found(get(connection, product_id), RecordKind.PRODUCT, product_id)


def get_many(connection: Connection, product_ids: Sequence[int]) -> dict[int, Product]:
    """The products of those ids, by id."""
    table = tables.product
    found: dict[int, Product] = {}
    for batch in in_batches(product_ids):
        query = select(table).where(table.c.id.in_(batch))
        found |= {row["id"]: read_product(row) for row in connection.execute(query).mappings()}
    return found


def require_many(connection: Connection, product_ids: Sequence[int]) -> dict[int, Product]:
    """The products of those ids, by id. Raises RecordMissing for the first that is not there."""
    found = get_many(connection, product_ids)
    return {
        product_id: require_found(found.get(product_id), RecordKind.PRODUCT, product_id)
        for product_id in product_ids
    }


def list_rows(
    connection: Connection, product_ids: Sequence[int] | None = None
) -> Sequence[Sequence[Any]]:
    """What the list shows of those products (None: of all), in Vietnamese order of names.

    A product that names no place of its own is of its producer's commune.

    Of more than 500 products each 500 are in order.
    """
    c, producer = tables.product.c, tables.producer.c
    query = (
        select(
            c.id,
            c.name_vi,
            func.coalesce(c.producer_id, 0),
            func.coalesce(producer.name, ""),
            func.coalesce(producer.kind, ""),
            case(
                (
                    (c.commune_code == "") & (c.place == ""),
                    func.coalesce(producer.commune_code, ""),
                ),
                else_=c.commune_code,
            ),
            c.place,
            c.set_number,
            c.code,
            c.cover,
            c.search_key,
            func.coalesce(producer.search_key, ""),
            c.stated_group,
        )
        .join_from(tables.product, tables.producer, isouter=True)
        .order_by(c.sort_key, c.id)
    )
    if product_ids is None:
        return connection.execute(query).all()
    rows: list[Sequence[Any]] = []
    for start in range(0, len(product_ids), 500):
        rows += connection.execute(query.where(c.id.in_(product_ids[start : start + 500])))
    return rows


def list_ids(connection: Connection) -> tuple[int, ...]:
    """The ids of all products, by name."""
    c = tables.product.c
    return tuple(connection.scalars(select(c.id).order_by(c.sort_key, c.id)))


def count(connection: Connection) -> int:
    """How many products the register holds."""
    return connection.scalar(select(func.count()).select_from(tables.product)) or 0


def count_by_producer(connection: Connection) -> dict[int, int]:
    """How many products each producer has."""
    c = tables.product.c
    counted = select(c.producer_id, func.count()).group_by(c.producer_id)
    return {row[0]: row[1] for row in connection.execute(counted)}


def ids_by_identity(
    connection: Connection, producer_ids: Iterable[int]
) -> dict[int, dict[str, int]]:
    """The products of each producer (0: of nobody known) by identity, for matching a file."""
    c = tables.product.c
    known: dict[int, dict[str, int]] = {producer_id: {} for producer_id in producer_ids}
    columns = select(func.coalesce(c.producer_id, 0), c.name_vi, c.id).order_by(c.id.desc())
    named = sorted(producer_id for producer_id in known if producer_id)
    queries = [columns.where(c.producer_id.in_(batch)) for batch in in_batches(named)]
    if 0 in known:
        queries.append(columns.where(c.producer_id.is_(None)))
    for query in queries:
        for producer_id, name, product_id in connection.execute(query):
            known[producer_id][identity_key(name)] = product_id
    return known


def list_stated_places(
    connection: Connection, producer_ids: Iterable[int]
) -> dict[int, frozenset[str]]:
    """Every place that was ever stated of those producers' products, by producer."""
    c = tables.product.c
    found: dict[int, set[str]] = {}
    for batch in in_batches(sorted(set(producer_ids))):
        query = select(c.producer_id, c.stated).where(c.producer_id.in_(batch))
        for producer_id, stated in connection.execute(query):
            texts = [read_value(StatedText, one) for one in stated]
            found.setdefault(producer_id, set()).update(list_places(texts))
    return {producer_id: frozenset(places) for producer_id, places in found.items()}


def load(transaction: WriteTransaction, product_ids: Iterable[int]) -> dict[int, Product]:
    """Those products as the action leaves them, by id; they can then be saved without reading more.

    Raises RecordMissing for the first that is not there.
    """
    ids = list(product_ids)
    transaction.load(tables.product, ids)
    return {
        product_id: read_product(
            require_found(
                transaction.read_row(tables.product, product_id), RecordKind.PRODUCT, product_id
            )
        )
        for product_id in ids
    }


def merge(transaction: WriteTransaction, product: Product) -> Product:
    """A known product with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.product, product.id, product, read_product)


def save(transaction: WriteTransaction, product: Product) -> Product:
    """Insert a new product or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.product, product, read_product, make_row)


def save_new(transaction: WriteTransaction, products: Sequence[Product]) -> list[int]:
    """Insert many new products at once; returns their ids, in order."""
    return transaction.insert_many(tables.product, [make_row(product) for product in products])


def delete(transaction: WriteTransaction, product_ids: Sequence[int]) -> None:
    """Remove products with all records that belong to them."""
    for table in OWNED.values():
        held: list[int] = []
        for batch in in_batches(product_ids):
            query = select(table.c.id).where(table.c.product_id.in_(batch))
            held += transaction.connection.scalars(query)
        _delete_rows(transaction, table, held)
    _delete_rows(transaction, tables.product, product_ids)


def _delete_rows(transaction: WriteTransaction, table: Table, row_ids: Sequence[int]) -> None:
    transaction.load(table, row_ids)
    for row_id in row_ids:
        transaction.delete(table, row_id)


def make_row(product: Product) -> dict[str, Any]:
    """The columns of a product, without those that follow from others."""
    row = {name: getattr(product, name) for name in _FIELDS}
    return {
        **row,
        "producer_id": product.producer_id or None,
        "name_vi": product.name.vi,
        "name_en": product.name.en,
        "name_zh": product.name.zh,
        "story_short": _translated_to_json(product.story_short),
        "story_middle": _translated_to_json(product.story_middle),
        "story_long": _translated_to_json(product.story_long),
        "codes": _values_to_json(product.codes),
        "shop_links": [list_facts(listing) for listing in product.listings],
        "certificates": _values_to_json(product.certificates),
        "export_markets": list(product.export_markets),
        "photos": _values_to_json(product.photos),
        "documents": _values_to_json(product.documents),
        "stated": _values_to_json(product.stated),
    }


def _translated_to_json(text: Translated) -> dict[str, str]:
    return {"vi": text.vi, "en": text.en, "zh": text.zh}


def _values_to_json(values: Iterable[Any]) -> list[dict[str, Any]]:
    return [
        {name: _value_to_json(getattr(value, name)) for name in value.__slots__} for value in values
    ]


def _value_to_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def read_product(row: Mapping[Any, Any]) -> Product:
    """The product of a row."""
    facts = {name: row[name] for name in _FIELDS}
    return Product(
        **{
            **facts,
            "id": row["id"],
            "version": row["version"],
            "producer_id": row["producer_id"] or 0,
            "name": Translated(row["name_vi"], row["name_en"], row["name_zh"]),
            "story_short": read_value(Translated, row["story_short"]),
            "story_middle": read_value(Translated, row["story_middle"] or {}),
            "story_long": read_value(Translated, row["story_long"]),
            "codes": tuple(ProductCode(d["code"], _parse_day(d["given_on"])) for d in row["codes"]),
            "listings": tuple(map(read_listing, row["shop_links"])),
            "certificates": tuple(_read_certificate(d) for d in row["certificates"]),
            "export_markets": tuple(row["export_markets"]),
            "photos": tuple(read_value(Photo, d) for d in row["photos"]),
            "documents": tuple(read_value(Document, d) for d in row["documents"]),
            "stated": tuple(read_value(StatedText, d) for d in row["stated"]),
        }
    )


def _read_certificate(values: dict[str, Any]) -> Certificate:
    days = {
        "issued_on": _parse_day(values["issued_on"]),
        "expires_on": _parse_day(values["expires_on"]),
    }
    return read_value(Certificate, {**values, **days})


def _parse_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
