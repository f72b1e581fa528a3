"""Columns that several tables have alike, and what the history does with them."""

from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Column, Dialect, Integer, MetaData, String, Text, types

NAMES_RECORD = "names_record"
DERIVED = "derived"
UNRECORDED = "unrecorded"
ALL_TABLES = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every table of the register, however many files define them."""


class Exact(types.TypeDecorator[Decimal]):
    """A decimal kept exactly, as text: SQLite's own numbers are binary fractions."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """The decimal's digits."""
        del dialect
        return None if value is None else format(value, "f")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        """The decimal those digits mean."""
        del dialect
        return None if value is None else Decimal(value)


def make_key_column() -> Column[int]:
    """The row's number, by which other rows name it."""
    return Column("id", Integer, primary_key=True)


def make_text_column(name: str) -> Column[str]:
    """A text, empty where nothing is known."""
    return Column(name, Text, nullable=False, server_default="")


def make_name_column(name: str) -> Column[str]:
    """The text that names a record of the table, to the clerk who undoes something."""
    return Column(name, Text, nullable=False, server_default="", info={NAMES_RECORD: True})


def make_derived_column(name: str) -> Column[str]:
    """A text that follows from the row's other columns: worked out anew, never recorded."""
    return Column(name, Text, nullable=False, server_default="", info={DERIVED: True})


def make_shared_columns(*, commune: bool = False) -> list[Column[Any]]:
    """What every recorded row carries besides its facts: how often it was written, and its place.

    `room` and, where the row has no commune of its own, `commune_code` are filled by a shared
    office's server; in one office's register they stay empty.
    """
    unrecorded = {UNRECORDED: True}
    return [
        Column("version", Integer, nullable=False, server_default="1", info=unrecorded),
        Column("room", Text, nullable=False, server_default="", info=unrecorded),
        *(
            [Column("commune_code", Text, nullable=False, server_default="", info=unrecorded)]
            if commune
            else []
        ),
    ]


def make_json_column(name: str) -> Column[Any]:
    """Lists and facts that belong to this one record."""
    return Column(name, JSON, nullable=False)
