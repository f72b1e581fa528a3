"""Where products are and in which unit they were recognised: few columns of all of them, for counts."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.store import tables
from ocop_desktop.store.json_values import read_value


@dataclass(frozen=True, slots=True)
class StoredPlace:
    """The commune of a product, else of its producer, and the places that lists stated."""

    commune_code: str
    stated: tuple[StatedText, ...]


def read_places(connection: Connection) -> dict[int, StoredPlace]:
    """The place of every product, by its id."""
    product, producer = tables.product.c, tables.producer.c
    joined = tables.product.outerjoin(tables.producer, product.producer_id == producer.id)
    query = select(
        product.id, product.commune_code, producer.commune_code, product.stated
    ).select_from(joined)
    return {
        product_id: StoredPlace(
            own or theirs or "",
            tuple(read_value(StatedText, one) for one in stated or ()),
        )
        for product_id, own, theirs, stated in connection.execute(query)
    }


def read_units(connection: Connection) -> Mapping[int, str]:
    """The unit of every recognition that names one, by the id of the recognition."""
    c = tables.recognition.c
    rows = connection.execute(select(c.id, c.unit).where(c.unit != ""))
    return {row.id: row.unit for row in rows}
