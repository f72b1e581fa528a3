"""How many records of each noun the register holds, counted by the database."""

from sqlalchemy import Connection, func, select

from ocop_desktop.store import tables

_TABLES = {
    "producers": tables.producer,
    "evaluations": tables.evaluation,
    "fairs": tables.fair,
}


def count_records(connection: Connection) -> dict[str, int]:
    """The numbers of producers, evaluations and fairs, in one statement."""
    columns = [
        select(func.count()).select_from(table).scalar_subquery().label(noun)
        for noun, table in _TABLES.items()
    ]
    return dict(connection.execute(select(*columns)).mappings().one())
