"""Which parts of the page of outlets hold anything; one record is enough, so nothing is counted."""

from sqlalchemy import Connection, Text, cast, exists, select

from ocop_desktop.store import outlet_tables, tables

_TABLES = {
    "sale_points": outlet_tables.sale_point,
    "sales": outlet_tables.sale,
    "exports": outlet_tables.exported_product,
    "registrations": outlet_tables.registration,
}


def list_used(connection: Connection) -> frozenset[str]:
    """The parts with at least one record, in one statement."""
    links = tables.product.c.shop_links
    columns = [exists().where(cast(links, Text) != "[]").label("listings")]
    columns += [select(table).exists().label(part) for part, table in _TABLES.items()]
    found = connection.execute(select(*columns)).mappings().one()
    return frozenset(part for part, is_used in found.items() if is_used)
