"""Columns that several tables have alike, and what the history does with them."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Dialect, Integer, MetaData, String, Text, types

_DIGITS = re.compile(r"-?[0-9]+(\.[0-9]+)?")
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


class ReadText(Text):
    """A text; SQLite keeps anything in any column, and what is no text is not read as one."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """Give texts and None back. Raises ValueError for anything else."""
        del dialect, coltype
        return _require_text


class ReadInteger(Integer):
    """A whole number; what is none is not read as one."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """Give whole numbers and None back. Raises ValueError for anything else."""
        del dialect, coltype
        return _require_integer


class ReadBoolean(Boolean):
    """Yes or no, kept as 1 or 0; any other number is not read as one."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """True, False or None. Raises ValueError for anything else."""
        del dialect, coltype
        return _require_truth


def read_strictly(tables: MetaData) -> None:
    """Have every column of `tables` give back only what its type can hold."""
    kinds = {Text: ReadText, Integer: ReadInteger, Boolean: ReadBoolean}
    for table in tables.tables.values():
        for column in table.c:
            strict = kinds.get(type(column.type))
            if strict:
                column.type = strict()


def _require_text(value: Any) -> Any:
    if value.__class__ is str or value is None:
        return value
    raise ValueError(value)


def _require_integer(value: Any) -> Any:
    if value.__class__ is int or value is None:
        return value
    raise ValueError(value)


def _require_truth(value: Any) -> Any:
    if value is None:
        return None
    if value.__class__ in {int, bool} and value in {0, 1}:
        return bool(value)
    raise ValueError(value)


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
        if value is None:
            return None
        if value.__class__ is not str or not _DIGITS.fullmatch(value):
            raise ValueError(value)
        return Decimal(value)


def make_key_column() -> Column[int]:
    """The row's number, by which other rows name it."""
    return Column("id", Integer, primary_key=True)


def make_text_column(name: str, default: str = "") -> Column[str]:
    """A text; where nothing is said it holds `default`, empty unless given."""
    return Column(name, Text, nullable=False, server_default=default)


def find_default(column: Column[Any]) -> Any:
    """What the column holds where nothing is said of it: None, or a text."""
    if column.nullable:
        return None
    default: Any = column.server_default
    is_text = isinstance(column.type, Text) and default is not None
    return str(default.arg) if is_text else ""


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


def make_facts_column(name: str) -> Column[Any]:
    """Lists and facts that belong to this one record; NULL where none are known, as in older rows."""
    return Column(name, JSON(none_as_null=True))


def make_json_column(name: str) -> Column[Any]:
    """Lists and facts that belong to this one record."""
    return Column(name, JSON, nullable=False)
