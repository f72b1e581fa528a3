"""What only one database understands stands in `store/engines`, and every order is the same in all."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Select, event
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression

from ocop_desktop.store import events, filings, notices
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines import sqlite
from ocop_desktop.ui import list_mirror

PACKAGE = Path(__file__).parents[2] / "ocop_desktop"
WORDS = ("pragma", "vacuum", "json_each", "json_extract", "json_array", "sqlite")
OWN_PLACES = ("store/engines", "store/migrations", "messages")  # messages name the file to a clerk
ALLOWED = {
    ("store/tables.py", "sqlite_autoincrement"),
    ("store/tables.py", "sqlite_where"),  # SQLAlchemy's option; other engines index every row
    ("store/import_tables.py", "sqlite_autoincrement"),  # the shared tables, as SQLite keeps them
    ("store/outlet_tables.py", "sqlite_autoincrement"),
    (
        "ui/list_mirror.py",
        "register.sqlite",
    ),  # the first screen is shown before the store is loaded
}
NULL_PLACES = {operators.nulls_first_op, operators.nulls_last_op}


def names_and_texts(file: Path) -> Iterator[str]:
    """Every identifier, keyword argument and text of the code; no docstring and no comment."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in told:
                yield text
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.keyword(arg=str(name)):
                yield name
            case _:
                pass


def test_no_word_of_one_database_stands_outside_the_engines() -> None:
    files = {file.relative_to(PACKAGE).as_posix(): file for file in PACKAGE.rglob("*.py")}
    found = {
        (name, text)
        for name, file in files.items()
        if not name.startswith(OWN_PLACES)
        for text in names_and_texts(file)
        if (name, text) not in ALLOWED and any(word in text.lower() for word in WORDS)
    }
    assert found == set()


def test_the_mirror_of_the_list_looks_at_the_file_that_the_engine_opens() -> None:
    assert list_mirror.DATABASE == sqlite.FILE_NAME


def has_null_place(term: Any) -> bool:
    """Whether the term of an ORDER BY says where missing values stand, or can have none."""
    if isinstance(term, UnaryExpression):
        return term.modifier in NULL_PLACES or has_null_place(term.element)
    return not isinstance(term, Column) or not term.nullable


@pytest.mark.parametrize(
    "ask",
    [
        events.all_events,
        filings.by_product,
        lambda connection: notices.list_recent(connection, 9),
        lambda connection: notices.of_product(connection, 1),
    ],
)
def test_an_order_by_days_says_where_the_missing_ones_stand(ask: Any, register: Register) -> None:
    asked: list[Select[Any]] = []

    def note(connection: Connection, statement: Any, *_rest: object) -> None:
        if isinstance(statement, Select):
            asked.append(statement)

    with register.reading() as connection:
        event.listen(connection, "before_execute", note)
        ask(connection)
    terms = [term for statement in asked for term in statement._order_by_clauses]
    assert terms
    assert [term for term in terms if not has_null_place(term)] == []
