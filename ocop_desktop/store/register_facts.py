"""What a register is, beside its records: its id, and how many records of each noun it holds."""

from sqlalchemy import Connection, func, select

from ocop_desktop.store import tables

_TABLES = {
    "products": tables.product,
    "producers": tables.producer,
    "evaluations": tables.evaluation,
    "fairs": tables.event,
}


def count_records(connection: Connection) -> dict[str, int]:
    """The numbers of products, producers, evaluations and events, in one statement."""
    columns = [
        select(func.count()).select_from(table).scalar_subquery().label(noun)
        for noun, table in _TABLES.items()
    ]
    return dict(connection.execute(select(*columns)).mappings().one())


def read_id(connection: Connection) -> str:
    """The register's own id, which it keeps wherever its folder goes; empty if it has none."""
    return connection.scalar(select(tables.register.c.id)) or ""
